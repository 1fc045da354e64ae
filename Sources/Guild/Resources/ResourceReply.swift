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
    /// The file that comes along stands in its place.
    public var isVersion = false
    /// It was looked at: true; not any more: false.
    public var isVetted: Bool?
    public var vettingWords = ""
    public var fields: [ResourceField: String] = [:]
    public var words = ""

    /// Nil: it is words, and nothing else. `names`: of whoever answers, and of whoever gave it.
    public init?(_ text: String, names: [String] = []) {
        let lines = ResourceText.own(text, author: names.first ?? "").split(
            separator: "\n", omittingEmptySubsequences: false)
        var read = 0
        var found = false
        for line in lines.prefix(40) {
            let plain = ASCII.trimmed(line)
            if !plain.isEmpty, !take(plain) {
                guard !found, Greeting.isAll(of: plain) else { break }
            } else if !plain.isEmpty {
                found = true
            }
            read += 1
        }
        guard found else { return nil }
        let rest = ASCII.trimmed(lines.dropFirst(read).joined(separator: "\n"))
        // "Thanks, Ben" below a word is nothing to tell everybody.
        let isSaid = !TypedReaction.isCourtesy(rest, names: names)
        words = [words, isSaid ? rest : ""].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// What may be put in the place of a thing, by what it would be known again by.
    public static func keys(of text: String, _ files: [Part] = []) -> [String] {
        let link = ResourceReply(text)?.fields[.link].flatMap { ResourceLink($0) }
        return (link.map { [$0.key] } ?? []) + files.prefix(1).map { ResourceReading.key(of: $0) }
    }

    private mutating func take(_ line: String) -> Bool {
        if let (stars, rest) = StarWords.read(line) {
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
            vettingWords = colon.map { ASCII.trimmed(line[line.index(after: $0)...]) } ?? ""
            // "vetted: no, page 3 is wrong"
            let first = vettingWords.lowercased().prefix { $0.isLetter }
            self.isVetted = isVetted && !ResourceReply.no.contains(String(first))
            return true
        }
        if colon == nil, takeWord(head) { return true }
        if takeLink(line) { return true }
        guard let (field, value) = ResourceField.read(line), field != .link, fields[field] == nil else { return false }
        fields[field] = value
        return true
    }

    private mutating func takeWord(_ word: String) -> Bool {
        if ResourceReply.gone.contains(word) {
            isGone = true
        } else if ResourceReply.keep.contains(word) {
            isKept = true
        } else if ResourceReply.drop.contains(word) {
            isDropped = true
        } else if ResourceReply.version.contains(word) {
            isVersion = true
        } else {
            return false
        }
        return true
    }

    /// "link: https://…", "new link https://…"; with anything behind it, it is a sentence.
    private mutating func takeLink(_ line: String) -> Bool {
        let bytes = Array(line.utf8)
        guard fields[.link] == nil, let found = WrittenLink.found(in: bytes).first else { return false }
        let before = String(decoding: bytes[..<found.range.lowerBound], as: UTF8.self).filter { !":<(".contains($0) }
        let after = String(decoding: bytes[found.range.upperBound...], as: UTF8.self)
        guard ResourceField.labels[ResourceReply.folded(before)] == .link,
            !after.contains(where: { $0.isLetter || $0.isNumber })
        else { return false }
        fields[.link] = found.url
        return true
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

    private static let no: Set<String> = ["no", "not", "nein", "nicht", "non", "pas", "nie", "never"]
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
    static let version: Set<String> = [
        "new version", "neue version", "nouvelle version", "nueva versión", "nuova versione",
    ]
}
