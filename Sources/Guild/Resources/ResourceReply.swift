import Mail

/// What an answer to a thing of the directory says of it: lines from the top, and below them words, which are a comment.
public struct ResourceReply: Sendable, Equatable {
    public var rating: Int?
    public var tags: [String] = []
    /// The link leads nowhere.
    public var isGone = false
    /// The link is right after all.
    public var isKept = false
    public var isDropped = false
    /// It was looked at: true; not any more: false.
    public var isVetted: Bool?
    public var vettingWords = ""
    public var fields: [ResourceField: String] = [:]
    /// Those as they were written: from somebody who may not change it they are words.
    public var fieldLines: [String] = []
    public var words = ""

    /// Nil: it is words, and nothing else.
    public init?(_ text: String) {
        let lines = ResourceReading.ownWords(text).split(
            separator: "\n", omittingEmptySubsequences: false)
        var read = 0
        var found = false
        for line in lines.prefix(40) {
            let plain = ASCII.trimmed(line)
            if !plain.isEmpty {
                guard take(plain) else { break }
                found = true
            }
            read += 1
        }
        guard found else { return nil }
        let rest = ASCII.trimmed(lines.dropFirst(read).joined(separator: "\n"))
        words = [words, rest].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// What may be put in the place of a thing, by what it would be known again by.
    public static func keys(of post: Post) -> [String] {
        let link = ResourceReply(post.text)?.fields[.link].flatMap { ResourceLink($0) }
        return (link.map { [$0.key] } ?? []) + post.attachments.prefix(1).map { ResourceReading.key(of: $0) }
    }

    private mutating func take(_ line: String) -> Bool {
        if let (stars, rest) = ResourceReply.stars(line) {
            guard rating == nil else { return false }
            rating = stars
            // Others read the stars beside what is said of them.
            words = rest.isEmpty ? "" : line
            return true
        }
        if let tags = ResourceReply.tags(line) {
            self.tags += tags.filter { !self.tags.contains($0) }
            return true
        }
        let colon = line.firstIndex(of: ":")
        let head = ResourceReply.folded(line[..<(colon ?? line.endIndex)])
        if let isVetted = ResourceReply.vetting[head] {
            guard self.isVetted == nil else { return false }
            self.isVetted = isVetted
            vettingWords = colon.map { ASCII.trimmed(line[line.index(after: $0)...]) } ?? ""
            return true
        }
        if colon == nil {
            if ResourceReply.gone.contains(head) {
                isGone = true
                return true
            }
            if ResourceReply.keep.contains(head) {
                isKept = true
                return true
            }
            if ResourceReply.drop.contains(head) {
                isDropped = true
                return true
            }
        }
        // "new link https://…" is as clear as with a colon.
        let bytes = Array(line.utf8)
        if colon != nil, let place = WrittenLink.places(in: bytes).first {
            let before = ResourceReply.folded(
                Substring(decoding: bytes[..<place.lowerBound], as: UTF8.self).filter { $0 != ":" && $0 != "<" })
            if ResourceField.labels[before] == .link {
                fields[.link] = String(decoding: bytes[place], as: UTF8.self)
                fieldLines.append(line)
                return true
            }
        }
        guard let (field, value) = ResourceField.read(line), field != .link, fields[field] == nil else { return false }
        fields[field] = value
        if field != .tags { fieldLines.append(line) }
        return true
    }

    /// "4/5 worked with year 7"
    private static func stars(_ line: String) -> (Int, String)? {
        let plain = line.drop { $0 == "*" }
        guard let first = plain.first, let stars = first.wholeNumberValue, (1...5).contains(stars) else { return nil }
        var rest = plain.dropFirst().drop { $0 == " " }
        guard rest.hasPrefix("/") else { return nil }
        rest = rest.dropFirst().drop { $0 == " " }
        guard rest.hasPrefix("5"), !(rest.dropFirst().first?.isNumber ?? false), rest.dropFirst().first != "/" else {
            return nil
        }
        let words = rest.dropFirst().drop { " .,:;-–—*!".contains($0) }
        return (stars, ASCII.trimmed(words))
    }

    /// "#rubrics #year-7": nothing else in the line.
    private static func tags(_ line: String) -> [String]? {
        let words = line.split { $0 == " " || $0 == "," }
        guard !words.isEmpty, words.count <= Mentions.most, words.allSatisfy({ $0.hasPrefix("#") }) else { return nil }
        let tags = words.map { CommandReading.tag(String($0.dropFirst())) }.filter { !$0.isEmpty }
        return tags.isEmpty || tags.allSatisfy({ $0.allSatisfy(\.isNumber) }) ? nil : tags
    }

    private static func folded(_ words: some StringProtocol) -> String {
        ASCII.trimmed(words.lowercased().filter { !".!*_".contains($0) })
    }

    static let vetting: [String: Bool] = [
        "vetted": true, "geprüft": true, "vérifié": true, "verifié": true, "verificado": true, "verificato": true,
        "not vetted": false, "unvetted": false, "nicht geprüft": false, "ungeprüft": false, "non vérifié": false,
        "no verificado": false, "non verificato": false,
    ]
    static let gone: Set<String> = [
        "gone", "dead", "dead link", "link is dead", "the link is dead", "broken", "broken link", "the link is broken",
        "tot", "link tot", "toter link", "der link ist tot", "defekt", "link defekt", "mort", "lien mort",
        "le lien est mort", "enlace roto", "roto", "link morto", "morto", "404",
    ]
    static let keep: Set<String> = ["keep", "keep it", "behalten", "garder", "conserver", "mantener", "tenere"]
    static let drop: Set<String> = ["drop", "drop it"]
}
