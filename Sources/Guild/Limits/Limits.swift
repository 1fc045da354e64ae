/// How much may come from somebody before it waits: generous, so that no honest day reaches it. One table, which
/// docs/limits.md repeats; the host sets the numbers in `[limits]` of the configuration. 0: no limit.
///
/// Beyond a limit nothing is lost: a post waits for the facilitators, who let it go on by one word; a letter of ours that
/// says nothing new is not written once more.
public struct Limits: Sendable, Equatable {
    /// Posts of one author to all groups.
    public var postsOfAuthorInHour = 60
    public var postsOfAuthorInDay = 200
    /// Posts to one group.
    public var postsOfGroupInHour = 1_000
    /// Posts to all groups.
    public var postsInHour = 5_000
    /// Mails of one author who is not a member, and of one domain's, to the facilitators of groups.
    public var strangerToFacilitatorsInDay = 5
    public var domainToFacilitatorsInDay = 20
    /// Mails of a member to facilitators.
    public var memberToFacilitatorsInDay = 30
    /// Letters that answer one person's mail: results, refusals, help.
    public var answersInDay = 30
    /// Posts that come to one person at once, of all their groups; the rest of a day comes as one digest.
    public var immediateInDay = 0
    /// Octets of mail that waits for the brake's sake. The rest of a flood is recorded and not kept.
    public var octetsBraked = 50_000_000
    /// A post with a dangerous file waits for a facilitator, instead of having it as a download.
    public var holdsDangerousFiles = false
    /// Groups that a help letter names; the others are in the archive.
    public var groupsInHelp = 8

    public init() {}
}

/// What came already, counted inside the transaction that will act.
public struct Counts: Sendable, Equatable {
    /// Posts of the author in the last hour and day, as far as limits ask.
    public var ofAuthorInHour = 0
    public var ofAuthorInDay = 0
    public var ofGroupInHour = 0
    public var inHour = 0
    /// Letters to facilitators by this address and by its domain today.
    public var toFacilitators = 0
    public var domainToFacilitators = 0
    /// Octets that wait for the brake's sake.
    public var octetsBraked = 0

    public init() {}

    func exceeds(_ limits: Limits) -> Bool {
        Limits.reached(limits.postsOfAuthorInHour, by: ofAuthorInHour)
            || Limits.reached(limits.postsOfAuthorInDay, by: ofAuthorInDay)
            || Limits.reached(limits.postsOfGroupInHour, by: ofGroupInHour)
            || Limits.reached(limits.postsInHour, by: inHour)
    }
}

extension Limits {
    static func reached(_ most: Int, by count: Int) -> Bool { most > 0 && count >= most }
}
