import Mail

public struct RoundUpID: Identifier {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// What came of a month in a group, as a draft for its blog: nothing in it that not every reader of the group could read already,
/// and nobody's name.
public struct RoundUp: Sendable, Equatable {
    public enum Section: String, Sendable, CaseIterable {
        case settled, pages, resources, events, people

        var heading: String {
            switch self {
            case .settled: "What we settled"
            case .pages: "Pages that are new or better"
            case .resources: "Found useful"
            case .events: "Coming up"
            case .people: "People"
            }
        }
    }

    public struct Item: Sendable, Equatable {
        public var section: Section
        public var words: String
        /// Where it stands.
        public var thing: ContributionID?

        public init(_ section: Section, _ words: String, _ thing: ContributionID? = nil) {
            self.section = section
            self.words = words
            self.thing = thing
        }
    }

    public var id: RoundUpID
    public var group: GroupID
    public var month: BlogChoice.Month
    public var items: [Item]
    public var state: State

    public enum State: String, Sendable { case open, published, dropped }

    public init(id: RoundUpID, group: GroupID, month: BlogChoice.Month, items: [Item], state: State) {
        self.id = id
        self.group = group
        self.month = month
        self.items = items
        self.state = state
    }

    /// Fewer are no round-up.
    public static let fewest = 2

    public func title(of group: String) -> String { "\(month.name) in \(group)" }

    /// The entry that some of its items make.
    public static func text(_ items: [Item], at site: SiteBase) -> String {
        Section.allCases.compactMap { section in
            let own = items.filter { $0.section == section }
            guard !own.isEmpty else { return nil }
            let lines = own.map { item in
                "- \(item.words)" + (item.thing.map { "\n  \(site(.permalink($0)))" } ?? "")
            }
            return "\(section.heading)\n\n\(lines.joined(separator: "\n"))"
        }.joined(separator: "\n\n")
    }
}

extension BlogChoice.Month {
    /// The one before the month of that day.
    public init?(before day: CalendarDay) {
        self.init(
            day.month == 1
                ? "\(day.year - 1)-12" : "\(day.year)-\(day.month < 11 ? "0" : "")\(day.month - 1)")
    }

    /// "November 2026"
    public var name: String { "\(BlogChoice.Month.names[month - 1]) \(year)" }

    private static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

/// What the clock brings in the first week of a month to whoever looks after a group in which something came of the last.
public struct RoundUpHour: Sendable, Equatable {
    public var person: PersonID
    public var group: GroupID
    public var month: BlogChoice.Month
    /// Empty: the community's.
    public var zone: String
    public var hour: Int
    /// How much came of it.
    public var items: Int
    /// The last one of another group went to them then.
    public var lastAt: Int64?

    public init(
        person: PersonID, group: GroupID, month: BlogChoice.Month, zone: String, hour: Int, items: Int, lastAt: Int64?
    ) {
        self.person = person
        self.group = group
        self.month = month
        self.zone = zone
        self.hour = hour
        self.items = items
        self.lastAt = lastAt
    }

    /// Days of the new month in which the last one is still news.
    public static let days = 7

    func decision(at dial: Dial) -> Decision? {
        // Of several groups one a day.
        guard items >= RoundUp.fewest, dial.isTheirs(hour, in: zone),
            lastAt.map({ $0 <= dial.now - 23 * 3_600 }) ?? true
        else { return nil }
        return Decision(.accepted, .blog(.roundUpSent), [.blog(.sendRoundUp(person, group, month))])
    }
}

/// What somebody says of such a draft.
enum RoundUpReply: Equatable {
    /// The items that they left in it.
    case publish([RoundUp.Item])
    /// More than half is missing from what they quoted: so many are left.
    case mostlyGone(Int)
    case drop
    case unread

    init(_ post: Post, _ roundUp: RoundUp) {
        let said = SignatureWords.without(post.saidAlone, keepsFirst: true)
        let words = (LeadLine(said)?.line ?? said).lowercased().split { !$0.isLetter }.map(String.init)
        switch words.first {
        case "publish"?, "yes"?, "ja"?, "oui"?, "si"?, "sí"?, "veröffentlichen"?, "publier"?, "publicar"?,
            "pubblica"?, "publicera"?:
            guard words.count <= 4 else {
                self = .unread
                return
            }
            let found = RoundUpReply.left(of: roundUp.items, in: "\(post.text)\n\(post.rest)")
            // Without a quote the whole is meant.
            if found.isEmpty || words.contains("all") {
                self = .publish(roundUp.items)
            } else if found.count * 2 < roundUp.items.count, !words.contains("these") {
                self = .mostlyGone(found.count)
            } else {
                self = .publish(found)
            }
        case "drop"?, "no"?, "nein"?, "non"?: self = words.count <= 3 ? .drop : .unread
        default: self = .unread
        }
    }

    private static func left(of items: [RoundUp.Item], in quoted: String) -> [RoundUp.Item] {
        let all = letters(quoted)
        return items.filter { all.firstRange(of: letters($0.words).prefix(60)) != nil }
    }

    /// However a program wraps and marks what it quotes.
    private static func letters(_ text: String) -> [UInt8] {
        text.lowercased().utf8.filter { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 >= 0x80 }
    }
}
