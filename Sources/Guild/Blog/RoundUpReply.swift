import Mail

/// What somebody says of the draft of a month.
public enum RoundUpReply: Sendable, Equatable {
    /// The items that they left in it.
    case publish([RoundUp.Item])
    /// More than half is missing from what they quoted: so many are left.
    case mostlyGone(Int)
    case drop
    case unread

    public init(_ post: Post, _ roundUp: RoundUp) {
        let said = SignatureWords.without(post.saidAlone, keepsFirst: true)
        guard let lead = LeadLine(said) else {
            self = .unread
            return
        }
        // "Publish, please. Thanks a lot!"
        let sentences = lead.line.lowercased().split { ".!;,".contains($0) }.map { ASCII.trimmed($0) }
        let kind = sentences.drop { $0.isEmpty }.first ?? ""
        let besides = sentences.dropFirst().joined(separator: " ")
        let below = lead.below.split(separator: "\n").map { ASCII.trimmed($0) }.filter {
            !$0.isEmpty && !$0.hasPrefix(">") && !$0.hasSuffix(":") && !RoundUpReply.isDrafts($0, roundUp)
        }
        let isClear =
            RoundUpReply.isBesides(besides)
            && below.prefix(3).allSatisfy { RoundUpReply.isBesides($0.lowercased()) || SignatureWords.isName($0) }
        let words = kind.split { !$0.isLetter }.map(String.init).filter { !RoundUpReply.polite.contains($0) }
        guard isClear, !lead.line.contains("?"), let first = words.first else {
            self = .unread
            return
        }
        let behind = words.dropFirst()
        if RoundUpReply.publishing.contains(first), behind.allSatisfy({ ["all", "these", "it"].contains($0) }) {
            let found = RoundUpReply.left(of: roundUp.items, in: "\(post.text)\n\(post.rest)")
            // Without a quote the whole is meant.
            if found == nil || words.contains("all") {
                self = .publish(roundUp.items)
            } else if let found, found.count * 2 < roundUp.items.count, !(words.contains("these") && !found.isEmpty) {
                self = .mostlyGone(found.count)
            } else {
                self = .publish(found ?? [])
            }
        } else if ["drop", "no", "nein", "non", "nej", "ei"].contains(first), behind.allSatisfy({ $0 == "it" }),
            besides.isEmpty || CommandReading.isCourtesy(besides)
        {
            self = .drop
        } else {
            self = .unread
        }
    }

    private static let publishing: Set<String> = [
        "publish", "yes", "ok", "okay", "ja", "oui", "si", "sí", "sim", "kyllä", "tak", "veröffentlichen", "publier",
        "publicar", "pubblica", "publicera", "julkaise",
    ]
    private static let polite: Set<String> = [
        "please", "bitte", "merci", "gracias", "tack", "kiitos", "thanks", "thank", "you", "danke", "do",
    ]

    /// Thanks, praise: nothing that asks for something else.
    private static func isBesides(_ words: String) -> Bool {
        let own = WishFolding.words(of: words)
        return own.count <= 6
            && !own.contains {
                [
                    "but", "aber", "mais", "pero", "not", "later", "without", "ohne", "sans", "except", "leave", "wait",
                    "change",
                ].contains($0)
            }
    }

    /// It stands in the draft: a copy without marks.
    private static func isDrafts(_ line: String, _ roundUp: RoundUp) -> Bool {
        let own = letters(line)
        guard own.count > 3 else { return true }
        return roundUp.items.contains { letters($0.words).firstRange(of: own) != nil }
            || RoundUp.Section.allCases.contains { letters($0.heading) == own } || line.contains("://")
            || line.hasPrefix("-") || line.hasPrefix("This is what came of") || line.hasPrefix("To ")
    }

    /// Nil: nothing of the draft is quoted. By their links, or by their whole line where they have none.
    private static func left(of items: [RoundUp.Item], in quoted: String) -> [RoundUp.Item]? {
        let all = letters(quoted)
        let lines = Set(quoted.split(separator: "\n").map { letters(String($0)) })
        let found = items.filter { item in
            if let thing = item.thing, holds("/p/\(thing)", quoted) { return true }
            let own = letters(item.words)
            // Wrapped, where it is long enough to be nothing else.
            return lines.contains(own) || own.count > 24 && all.firstRange(of: own.prefix(80)) != nil
        }
        let isQuoted =
            !found.isEmpty || RoundUp.Section.allCases.contains { all.firstRange(of: letters($0.heading)) != nil }
        return isQuoted ? found : nil
    }

    /// "/p/1" is not in "/p/12".
    private static func holds(_ path: String, _ text: String) -> Bool {
        text.ranges(of: path).contains { range in
            range.upperBound == text.endIndex || !text[range.upperBound].isNumber
        }
    }

    /// However a program wraps and marks what it quotes.
    private static func letters(_ text: String) -> [UInt8] {
        text.lowercased().utf8.filter { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 >= 0x80 }
    }
}
