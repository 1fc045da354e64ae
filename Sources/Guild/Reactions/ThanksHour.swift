import Mail

/// What the clock brings to whoever has helped others and gets no digest: at most one short letter a week, in the morning
/// after.
public struct ThanksHour: Sendable, Equatable {
    public var person: PersonID
    public var address: MailAddress
    /// Empty: the community's.
    public var zone: String
    public var hour: Int
    /// What helped, the most first.
    public var posts: [ContributionID]

    public init(person: PersonID, address: MailAddress, zone: String, hour: Int, posts: [ContributionID]) {
        self.person = person
        self.address = address
        self.zone = zone
        self.hour = hour
        self.posts = posts
    }

    func decision(at dial: Dial) -> Decision? {
        guard dial.isTheirs(hour, in: zone), !posts.isEmpty else { return nil }
        return Decision(
            .accepted, .reactions(.thanksSent),
            [.tell(.reactions(.helped(posts)), to: address, person: person), .reactions(.noteThanked(person))])
    }
}
