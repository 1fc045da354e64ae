import Mail

/// What happened around a group, a person, a word, oneself, or the things that one keeps.
public enum StreamScope: Sendable, Hashable {
    /// A reader's own groups; to strangers, all that anybody may read.
    case community
    case group(String)
    case person(String)
    case tag(String)
    /// What changes in, or is said about, the things that somebody keeps.
    case kept
}

/// A thing, and what was done to it lately: one line, however much it was.
public struct StreamLine: Sendable, Hashable {
    public enum Act: String, Sendable, Hashable, CaseIterable {
        case began, answered, changed, announced, cancelled, published, settled
    }

    /// Its topic.
    public var id: ContributionID
    public var title: String
    public var group: String
    public var groupTitle: String
    /// By whom, each once, the newest first; and how often in all.
    public var acts: [Act: Doing]
    /// When the last of it was: seconds since 1970.
    public var lastAt: Int64
    /// How many people it helped.
    public var helped = 0
    /// The reader is named in it.
    public var namesReader = false

    public struct Doing: Sendable, Hashable {
        public var names: [String]
        public var count: Int

        public init(names: [String] = [], count: Int = 0) {
            self.names = names
            self.count = count
        }
    }

    public init(id: ContributionID, title: String, group: String, groupTitle: String, lastAt: Int64) {
        self.id = id
        self.title = title
        self.group = group
        self.groupTitle = groupTitle
        self.lastAt = lastAt
        acts = [:]
    }

    public mutating func add(_ act: Act, by name: String, at: Int64) {
        lastAt = max(lastAt, at)
        var doing = acts[act] ?? Doing()
        doing.count += 1
        if !name.isEmpty, !doing.names.contains(name) { doing.names.append(name) }
        acts[act] = doing
    }

    /// "began by Jane; 4 answers by Ana, Ben and Li; helped 3".
    public var words: String {
        var parts: [String] = Act.allCases.compactMap { act in
            acts[act].map { StreamLine.words(for: act, $0) }
        }
        if helped > 0 { parts.append("helped \(helped)") }
        if namesReader { parts.append("names you") }
        return parts.joined(separator: "; ")
    }

    private static func words(for act: Act, _ doing: Doing) -> String {
        let by = doing.names.isEmpty ? "" : " by \(list(doing.names))"
        return switch act {
        case .began: "new" + by
        case .announced: "announced" + by
        case .published: "new in the blog" + by
        case .cancelled: "called off"
        case .settled: "settled" + by
        case .answered: (doing.count == 1 ? "1 answer" : "\(doing.count) answers") + by
        case .changed: (doing.count == 1 ? "changed" : "changed \(doing.count) times") + by
        }
    }

    /// "Ana, Ben and 3 others".
    private static func list(_ names: [String]) -> String {
        switch names.count {
        case 1: names[0]
        case 2: "\(names[0]) and \(names[1])"
        case 3: "\(names[0]), \(names[1]) and \(names[2])"
        default: "\(names[0]), \(names[1]) and \(names.count - 2) others"
        }
    }
}

/// What shall be done about what somebody keeps.
public enum StreamEffect: Sendable {
    case keep(ContributionID, PersonID)
    case letGo(ContributionID, PersonID)
    /// They have heard of all; `next`: when they hear again.
    case noteSent(PersonID, next: Int64)
    case noteDue(PersonID, next: Int64)
}

/// What the clock brings to whoever wants a stream by mail.
public struct StreamHour: Sendable, Equatable {
    public var person: PersonID
    public var address: MailAddress
    /// Empty: the community's.
    public var zone: String
    public var hour: Int
    public var isWeekly: Bool
    /// Since when they have heard of everything.
    public var lastAt: Int64
    /// Somebody else has done something since.
    public var hasNews: Bool

    public init(
        person: PersonID, address: MailAddress, zone: String, hour: Int, isWeekly: Bool, lastAt: Int64, hasNews: Bool
    ) {
        self.hasNews = hasNews
        self.person = person
        self.address = address
        self.zone = zone
        self.hour = hour
        self.isWeekly = isWeekly
        self.lastAt = lastAt
    }

    func decision(at dial: Dial) -> Decision? {
        func next(after time: Int64) -> Int64 {
            dial.next(hour: hour, weekday: isWeekly ? 1 : nil, after: time, in: zone)
        }
        let due = next(after: lastAt)
        guard due <= dial.now else {
            return Decision(.accepted, .streams(.sent), [.streams(.noteDue(person, next: due))])
        }
        var effects: [Effect] = [.streams(.noteSent(person, next: next(after: dial.now)))]
        if hasNews { effects.append(.tell(.streams(.stream(.community, since: lastAt)), to: address, person: person)) }
        return Decision(.accepted, .streams(.sent), effects)
    }
}
