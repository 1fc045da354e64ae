/// Requests about a group's directory.
public enum ResourceCommand: Sendable, Equatable {
    /// Nil: of all the asker's groups.
    case list(String?, ResourceFilter)

    var group: String? {
        switch self {
        case .list(let group, _): group
        }
    }
}

/// What such a request, or an answer to a thing of the directory, came to.
public enum ResourceSaid: Sendable, Equatable {
    case list(GroupID?, ResourceFilter)
    /// It comes by itself.
    case sent(title: String)
    case done(ContributionID, [Done])

    public enum Done: Sendable, Equatable {
        case rated(Int)
        case tagged([String])
        case vetted
        case notVetted
        /// So many say so; `isEnough`: it is shown.
        case gone(isEnough: Bool)
        case kept
        case dropped
        case changed([ResourceField])
        /// A new version.
        case version(Int)
        // What could not be.
        case ownRating
        case mayNotVet
        case notYours
        case mayNotTag
        case noLink
        case unusableLink
        case dangerous(DangerousFile)
        case known(ContributionID)
        /// It is out of sight here.
        case knownHidden
        /// There is another version since; it comes.
        case newer(Int)
        /// To a facilitator: not theirs to take back.
        case hideIt
    }
}

extension Deciding {
    func carryOut(_ command: ResourceCommand) -> Way {
        switch command {
        case .list(let name, let filter):
            guard let name else { return Way(said: .resources(.list(nil, filter))) }
            guard let group = situation.desk.group(name) else { return noGroup(name) }
            return Way(said: .resources(.list(group.id, filter)))
        }
    }
}
