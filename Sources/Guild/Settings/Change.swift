/// A change of one person's settings, decided and not yet made.
public enum Change: Sendable, Equatable {
    /// Nil: every group they are in.
    case cadence(GroupID?, Cadence)
    /// A group's blog, apart from its forum.
    case blogCadence(GroupID, Cadence)
    case chatCadence(GroupID, ChatCadence)
    /// `until`: seconds since 1970; nil: until they say `resume`.
    case pause(GroupID?, until: Int64?)
    case resume(GroupID?)
    case follow(FollowKey, Cadence)
    case unfollow(FollowKey)
    /// A thread, by its topic.
    case mute(ContributionID)
    case unmute(ContributionID)
    case receipts(Bool)
    case asking(Bool)
    case credit(Bool)
    case observed(Bool)
    case messagesFrom(MessagePolicy)
    case messages(MessageCadence)
    case copies(Bool)
    case hour(Int)
    case zone(String)
    case name(String)
    case handle(String)
    case about(String)
    case expertise([String])
    /// Every personal link ever mailed to them is dead, except the ways out.
    case newLinks
    /// Their session of that number is over; nil: every one.
    case signOut(Int64?)
    /// No alerts any more of the groups and follows that come in digests.
    case stopDigests
    case primaryAddress(String)
    case dropAddress(String)
    case docket(DocketCadence)
    /// What happened in their groups, by mail: daily, weekly, or not.
    case stream(Cadence)
    case allAtOnce(GroupID)
}

/// What somebody follows, as the store keeps it.
public enum FollowKey: Sendable, Hashable {
    case person(PersonID)
    case tag(String)
    /// A thread, by its topic.
    case topic(ContributionID)
    /// As it is asked.
    case search(String)
}

/// What shall be done about somebody's settings.
public enum SettingEffect: Sendable {
    case change(PersonID, Change)
    /// A pause whose day has come.
    case endPause(PersonID, at: Int64)
}
