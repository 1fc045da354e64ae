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
