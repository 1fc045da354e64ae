import Mail

/// What somebody may find wrong with a contribution.
public enum FlagReason: String, Sendable, CaseIterable {
    case offTopic = "off topic"
    case unkind
    case spam
    case known = "known already"
    case brokenLink = "broken link"
    case wrong
    case privateData = "private data"
    case notTheirs = "not yours to share"
    case other

    /// The reason that a line begins with, and what else it says. Where it names none: `other`.
    fileprivate init(_ line: String, words: inout String) {
        let folded = WishFolding.split(line).map(\.folded)
        for (names, reason) in FlagReason.names where folded.starts(with: names) {
            self = reason
            // Behind the mark that ends the name, or behind the name.
            let behind = line.drop { $0 != "," && $0 != ":" && $0 != "." && $0 != ";" && $0 != "-" && $0 != "–" }
            let isAll = folded.count == names.count
            words = isAll ? "" : behind.isEmpty ? line : String(behind.dropFirst())
            return
        }
        self = .other
        words = line
    }

    /// The longer first.
    private static let names: [([String], FlagReason)] = [
        (
            FlagReason.offTopic,
            "off topic, offtopic, off-topic, other group, am thema vorbei, hors sujet, fuera de tema"
        ),
        (
            .unkind,
            "unkind, rude, insultant, insult, insulting, abuse, abusive, offensive, unfreundlich, beleidigend, impoli, grosero"
        ),
        (.spam, "spam, ad, advertising, advertisement, werbung, publicité, publicidad"),
        (
            .known,
            "known already, known, already known, duplicate, double, bekannt, schon bekannt, doublon, ya conocido"
        ),
        (.brokenLink, "broken link, dead link, link, link kaputt, lien mort, lien cassé, enlace roto"),
        (.wrong, "wrong, incorrect, false, mistake, error, falsch, faux, incorrecto, erreur"),
        (
            .privateData,
            "private data, private, personal data, privacy, gdpr, private daten, persönliche daten, données privées, datos privados"
        ),
        (.notTheirs, "not yours to share, not yours, copyright, urheberrecht, droits d'auteur"),
        (.other, "other, sonstiges, autre, otro"),
    ].flatMap { reason, words in words.split(separator: ",").map { (WishFolding.words(of: $0), reason) } }
        .sorted { $0.0.count > $1.0.count }
}

/// A first line that reports what it answers: "flag: unkind". Never posted, whoever wrote it.
public struct FlagWords: Sendable, Equatable {
    public var reason: FlagReason
    /// Only the facilitators read them.
    public var words: String

    public init?(_ post: Post) {
        self.init(post.saidAlone)
    }

    public init?(_ text: String) {
        // Every post is looked at: what lies below its beginning stays in one piece until it is one.
        let lines = text.split(separator: "\n", maxSplits: 20, omittingEmptySubsequences: false)
        // "Hello Jane," above it.
        guard
            let at = lines.prefix(20).firstIndex(where: { line in
                line.utf8.count > FlagWords.longest
                    || !line.allSatisfy(\.isWhitespace) && !CommandReading.isCourtesy(ASCII.trimmed(line))
            }), lines[at].utf8.count <= FlagWords.longest, let line = FlagWords(line: ASCII.trimmed(lines[at]))
        else { return nil }
        reason = line.reason
        let below = SignatureWords.without(lines[(at + 1)...].joined(separator: "\n"))
        words = ASCII.trimmed(line.words + "\n" + below)
    }

    /// Of its line, in octets.
    private static let longest = 2_000

    private init?(line written: String) {
        guard !written.hasPrefix(">") else { return nil }
        var line = written.filter { !"\"*_“”„'".contains($0) }[...]
        if line.hasPrefix("🚩") {
            self.init(.other, words: ASCII.trimmed(String(line.dropFirst())))
            return
        }
        for word in ["please ", "pls ", "bitte ", "merci de ", "por favor "] where line.lowercased().hasPrefix(word) {
            line = line.dropFirst(word.count)
        }
        let head = line.prefix { $0.isLetter }
        let behind = ASCII.trimmed(line.dropFirst(head.count))
        switch head.lowercased() {
        case "flag", "report", "melden", "melde", "signaler", "denunciar", "reportar", "segnalare":
            if behind.hasPrefix(":") {
                self.init(naming: String(behind.dropFirst()))
                // "Melden: bis Freitag" is said to people.
                guard ["flag", "report"].contains(head.lowercased()) || reason != .other else { return nil }
                return
            }
            let said = FlagWords.withoutThing(behind)
            self.init(naming: said)
            let isOfThis = said.isEmpty && (head.lowercased() == "flag" || behind.contains(where: \.isLetter))
            guard isOfThis || reason != .other, words.isEmpty else { return nil }
        default:
            // "I would like to report this post."
            let words = WishFolding.words(of: line)
            guard words.count <= 12, !line.contains("?"),
                let verb = words.firstIndex(where: { $0 == "flag" || $0 == "report" }), verb + 1 < words.count,
                ["i", "we", "want", "would", "like", "to", "must", "have", "i'd"].contains(words[0]),
                ["this", "that"].contains(words[verb + 1])
            else { return nil }
            self.init(naming: FlagWords.withoutThing(words[(verb + 1)...].joined(separator: " ")))
        }
    }

    /// "This post as spam": without what says only that it is about this.
    private static func withoutThing(_ text: String) -> String {
        var words = text.split { $0 == " " }[...]
        while let first = words.first, things.contains(first.lowercased().filter(\.isLetter)) { words.removeFirst() }
        return ASCII.trimmed(words.joined(separator: " ").filter { !".!–".contains($0) })
    }

    private static let things: Set<String> = [
        "", "this", "that", "the", "post", "mail", "message", "it", "as", "please", "diesen", "beitrag", "ce", "cet",
        "este",
        "esto", "bitte",
    ]

    init(_ reason: FlagReason, words: String) {
        self.reason = reason
        self.words = words
    }

    /// "Unkind, he calls her names".
    init(naming text: String) {
        var rest = ""
        reason = FlagReason(ASCII.trimmed(text), words: &rest)
        words = ASCII.trimmed(rest)
    }
}
