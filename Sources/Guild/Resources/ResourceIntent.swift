import Mail

/// What a mail to a group's directory wants.
public enum ResourceIntent: Sendable, Equatable {
    case give(group: String, Post, ResourceReading)

    public var post: Post {
        switch self {
        case .give(_, let post, _): post
        }
    }

    var name: String {
        switch self {
        case .give: "give something to a group's directory"
        }
    }
}

/// What shall be done about the directory.
public enum ResourceEffect: Sendable {
    case give(ResourceGift)
    /// `isAll`: instead of those there are.
    case tag(ContributionID, [String], isAll: Bool)
    case vet(ContributionID, by: PersonID, words: String)
    case unvet(ContributionID)
    /// Somebody says that the link leads nowhere; `isEnough`: so it counts. Whoever gave it hears of each once.
    case sayGone(ContributionID, PersonID, isEnough: Bool, giver: PersonID?)
    case keep(ContributionID)
    case change(ContributionID, [ResourceField: String])
    case addVersion(ContributionID, ResourceReading.What, key: String, by: PersonID)
}

/// What one mail gives, and the receipt for it.
public struct ResourceGift: Sendable {
    public var new: [NewResource] = []
    /// There already, with what was said beside it now.
    public var known: [(id: ContributionID, words: String)] = []
    public var refused: [ResourceRefusal] = []
    /// Refused beside those.
    public var unnamed = 0
    public var group: GroupID
    public var address: MailAddress
    public var person: PersonID?

    public init(group: GroupID, address: MailAddress, person: PersonID?) {
        self.group = group
        self.address = address
        self.person = person
    }
}

/// Something that becomes a thing of the directory.
public struct NewResource: Sendable {
    public var contribution: NewContribution
    public var key: String
    public var link: String?
    public var details: ResourceDetails
}

/// A letter about things of the directory.
public enum ResourceLetter: Sendable, Equatable {
    /// It itself: whoever answers it rates it, tags it, mends it.
    case entry(ContributionID, Why)
    case receipt(
        GroupID, added: [ContributionID], known: [ContributionID], words: [String], refused: [ResourceRefusal],
        unnamed: Int)

    public enum Why: String, Sendable, CaseIterable {
        /// They asked for it.
        case asked
        /// They gave it.
        case given
        /// They had vetted it, and it is another version, or its link is said to be dead.
        case vetAgain
        /// They gave it, and its link is said to be dead.
        case gone
    }

    var kind: String {
        switch self {
        case .entry: "resource"
        case .receipt: "resources-given"
        }
    }

    public var entry: ContributionID? { if case .entry(let id, _) = self { id } else { nil } }
}
