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
    init(_ line: String, words: inout String) {
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
            "unkind, rude, insult, insulting, abuse, abusive, offensive, unfreundlich, beleidigend, impoli, grosero"
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
        let isPrepared = post.text.isEmpty && ReplyMarks.strip(post.subject).marks == 0
        self.init(isPrepared ? ReplyWords.prepared(post.subject).joined(separator: " ") : post.text)
    }

    public init?(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let at = lines.prefix(20).firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }) else { return nil }
        let first = ASCII.trimmed(lines[at])
        let head = first.prefix { $0.isLetter }
        guard ["flag", "report"].contains(head.lowercased()) else { return nil }
        let behind = first.dropFirst(head.count).drop { $0 == " " }
        // "Report of the meeting" is said to people; "flag" alone is none of its words.
        let isAlone = behind.allSatisfy { !$0.isLetter && !$0.isNumber } && head.lowercased() == "flag"
        guard behind.hasPrefix(":") || isAlone else { return nil }
        var rest = ""
        reason = isAlone ? .other : FlagReason(ASCII.trimmed(behind.dropFirst()), words: &rest)
        let below = SignatureWords.without(lines[(at + 1)...].joined(separator: "\n"))
        words = ASCII.trimmed(ASCII.trimmed(rest) + "\n" + below)
    }

    init(_ reason: FlagReason, words: String) {
        self.reason = reason
        self.words = words
    }

    /// "12: unkind, he calls her names", in a mail to the community's address.
    init?(numbered raw: String) {
        let digits = raw.drop { $0 == "#" }.prefix { $0.isNumber }
        guard !digits.isEmpty else { return nil }
        var rest = ""
        let behind = raw.drop { $0 == "#" }.dropFirst(digits.count).drop { ": ,".contains($0) }
        reason = FlagReason(String(behind), words: &rest)
        words = ASCII.trimmed(rest)
    }
}
