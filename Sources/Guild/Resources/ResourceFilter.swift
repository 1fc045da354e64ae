/// What narrows a list: "#rubrics kind:worksheet rated:4 is:vetted".
public struct ResourceFilter: Sendable, Equatable {
    public var tags: [String] = []
    /// Words that stand in it, or a tag of that name.
    public var words: [String] = []
    public var kind: String?
    public var isVetted = false
    /// In stars, at least.
    public var rated: Int?
    /// The newest first.
    public var isByAge = false

    public init() {}

    /// Nil: a word that says nothing of this.
    public init?(_ words: [String]) {
        for word in words.prefix(12) {
            let lower = word.lowercased()
            if lower.hasPrefix("#") {
                add(tag: String(lower.dropFirst()))
            } else if lower.hasPrefix("kind:") || lower.hasPrefix("type:") {
                kind = ResourceDetails.kind(String(lower.dropFirst(5)).replacing("_", with: " "))
            } else if lower.hasPrefix("rated:") {
                guard let stars = Int(lower.dropFirst(6).prefix { $0.isNumber }), (1...5).contains(stars) else {
                    return nil
                }
                rated = stars
            } else if lower == "is:vetted" || lower == "vetted" || lower == "geprüft" {
                isVetted = true
            } else if lower == "new" || lower == "newest" || lower == "neu" {
                isByAge = true
            } else if lower.hasPrefix("tag:") {
                add(tag: String(lower.dropFirst(4)))
            } else {
                guard !lower.contains(":") else { return nil }
                let word = CommandReading.tag(lower)
                if !word.isEmpty, !self.words.contains(word) { self.words.append(word) }
            }
        }
    }

    private mutating func add(tag: String) {
        let tag = CommandReading.tag(tag)
        if !tag.isEmpty, !tags.contains(tag) { tags.append(tag) }
    }

    /// As it is written.
    public var written: String {
        var all = words + tags.map { "#" + $0 }
        if let kind { all.append("kind:" + kind.replacing(" ", with: "_")) }
        if let rated { all.append("rated:\(rated)") }
        if isVetted { all.append("is:vetted") }
        if isByAge { all.append("new") }
        return all.joined(separator: " ")
    }
}
