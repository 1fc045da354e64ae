import Mail

/// What somebody looks for, by mail and on the web alike: the words, and what narrows them.
///
///     rubric "oral exam" -draft   words that must stand there, together, or must not; a OR b: one of them
///     from:jane in:teachers       by somebody, in a group
///     after:2026-01 before:2027   by the author's date
///     type:topic tag:rubrics has:file is:unanswered
///     type:file, type:pdf         in files alone
///     sort:helpful, sort:relevant
public struct SearchWords: Sendable, Hashable {
    public var words: String
    /// A handle.
    public var from: String?
    /// A group's name.
    public var group: String?
    public var after: CalendarDay?
    public var before: CalendarDay?
    public var kind: NewContribution.Kind?
    /// Without "#"; all of them.
    public var tags: [String] = []
    public var hasFile = false
    /// Only in files: of this format, or of any.
    public var files: Files?
    public var state: State?
    public var sort = Sort.new
    /// For whoever has been told of what was before.
    public var newerThan: ContributionID?

    public enum Sort: String, Sendable, CaseIterable {
        /// The newest first.
        case new
        /// What helped most people first.
        case helpful
        /// Where the words are rarest and stand most.
        case relevant
    }

    public enum Files: Sendable, Hashable {
        case all, of(FileFormat)

        public init?(name: String) {
            if name == "file" {
                self = .all
            } else if let format = FileFormat(rawValue: name) {
                self = .of(format)
            } else {
                return nil
            }
        }

        public var name: String {
            switch self {
            case .all: "file"
            case .of(let format): format.rawValue
            }
        }
    }

    /// How it is with the thread.
    public enum State: String, Sendable, CaseIterable {
        case answered, unanswered, closed
    }

    public init(
        words: String, from: String? = nil, group: String? = nil, after: CalendarDay? = nil,
        before: CalendarDay? = nil, kind: NewContribution.Kind? = nil
    ) {
        self.words = words
        self.from = from
        self.group = group
        self.after = after
        self.before = before
        self.kind = kind
    }

    /// Nothing is asked for.
    public var isEmpty: Bool {
        var unsorted = self
        unsorted.sort = .new
        return unsorted == SearchWords(words: "")
    }

    /// As it is asked, to be asked again.
    public var written: String {
        var out = words.isEmpty ? [] : [words]
        if let from { out.append("from:\(from)") }
        if let group { out.append("in:\(group)") }
        if let after { out.append("after:\(after.text)") }
        if let before { out.append("before:\(before.text)") }
        if let kind { out.append("type:\(kind == .entry ? "blog" : kind.rawValue)") }
        if let files { out.append("type:\(files.name)") }
        out += tags.map { "tag:\($0)" }
        if hasFile { out.append("has:file") }
        if let state { out.append("is:\(state.rawValue)") }
        if sort != .new { out.append("sort:\(sort.rawValue)") }
        return out.joined(separator: " ")
    }

    private static let longest = 200
    private static let mostTags = 5

    /// Nil: something that narrows has no such value.
    init?(_ words: [Substring]) {
        self.init(words: "")
        guard read(words) else { return nil }
    }

    /// As a page's field has it: what narrows by no value of ours is words like others.
    public init(_ text: String) {
        self.init(words: "")
        _ = read(text.prefix(400).split(whereSeparator: \.isWhitespace))
    }

    /// False: something would narrow, by a value that is none; it stands among the words.
    private mutating func read(_ written: [Substring]) -> Bool {
        var plain: [Substring] = []
        var isUnderstood = true
        for word in SearchWords.quoted(written) {
            let isTaken = take(word)
            if isTaken != true { plain.append(word) }
            if isTaken == false { isUnderstood = false }
        }
        words = String(plain.joined(separator: " ").prefix(SearchWords.longest))
        return isUnderstood
    }

    /// Nil: it narrows nothing. False: it would, by a value that is none.
    private mutating func take(_ word: Substring) -> Bool? {
        if word.hasPrefix("#"), word.count > 1 { return take(tag: word.dropFirst()) }
        let halves = word.split(separator: ":", maxSplits: 1)
        guard halves.count == 2 else { return nil }
        let value = halves[1].lowercased()
        switch halves[0].lowercased() {
        case "from": from = Person.handle(from: value.hasPrefix("@") ? String(value.dropFirst()) : value)
        case "in": group = value
        case "after":
            guard let day = CommandReading.month(value) else { return false }
            after = day
        case "before":
            guard let day = CommandReading.month(value) else { return false }
            before = day
        case "sort":
            guard let named = Sort(rawValue: value) else { return false }
            sort = named
        case "type" where value == "post" || value == "all": kind = nil
        case "type":
            if let named = NewContribution.Kind(rawValue: value == "blog" ? "entry" : value) {
                kind = named
            } else if let named = Files(name: value == "files" ? "file" : value) {
                files = named
            } else {
                return false
            }
        case "tag": return take(tag: value.drop { $0 == "#" })
        case "has":
            guard value == "file" || value == "files" else { return false }
            hasFile = true
        case "is":
            guard let named = State(rawValue: value) else { return false }
            state = named
        default: return nil
        }
        return true
    }

    private mutating func take(tag written: some StringProtocol) -> Bool {
        let tag = CommandReading.tag(String(written))
        guard !tag.isEmpty, tags.count < SearchWords.mostTags else { return false }
        if !tags.contains(tag) { tags.append(tag) }
        return true
    }

    /// Words, and what stands in quotation marks behind a colon as one: `from:"Jane Doe"`.
    private static func quoted(_ words: [Substring]) -> [Substring] {
        var out: [Substring] = []
        var open = ""
        for word in words {
            let marks = word.count { "\"“”„".contains($0) }
            if open.isEmpty, marks == 1, word.contains(":") {
                open = String(word)
            } else if !open.isEmpty {
                open += " " + word
                if marks % 2 == 0 { continue }
                out.append(Substring(open.filter { !"\"“”„".contains($0) }))
                open = ""
            } else {
                out.append(marks == 2 && word.contains(":") ? Substring(word.filter { !"\"“”„".contains($0) }) : word)
            }
        }
        if !open.isEmpty { out.append(Substring(open)) }
        return out
    }
}
