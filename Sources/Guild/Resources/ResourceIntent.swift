import Mail

/// What a mail to a group's directory wants.
public enum ResourceIntent: Sendable, Equatable {
    case give(group: String, Post)

    public var post: Post {
        switch self {
        case .give(_, let post): post
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
    /// `known`: what is there already; the receipt goes to whoever gave.
    case give(
        [NewResource], known: [ContributionID], refused: [ResourceRefusal], unnamed: Int, in: GroupID, to: MailAddress,
        PersonID?)
    case tag(ContributionID, [String])
    case vet(ContributionID, by: PersonID, words: String)
    case unvet(ContributionID)
    /// Somebody says that the link leads nowhere; `isEnough`: so it counts.
    case sayGone(ContributionID, PersonID, isEnough: Bool)
    case keep(ContributionID)
    case change(ContributionID, [ResourceField: String])
    case addVersion(ContributionID, ResourceReading.What, key: String, by: PersonID)
}

/// Something that becomes a thing of the directory.
public struct NewResource: Sendable {
    public var contribution: NewContribution
    public var key: String
    public var link: String?
    public var details: ResourceDetails
    public var tags: [String]
}

/// A letter about things of the directory.
public enum ResourceLetter: Sendable, Equatable {
    /// It itself: whoever answers it rates it, tags it, mends it.
    case entry(ContributionID, Why)
    case receipt(
        GroupID, added: [ContributionID], known: [ContributionID], refused: [ResourceRefusal], unnamed: Int)

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
