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

    /// In the hour that is theirs, and not in the night.
    public static func isDue(_ hour: Int, in zone: String, at dial: Dial) -> Bool {
        dial.next(hour: hour, after: dial.now - 3_600, in: zone) <= dial.now
    }

    func decision(at dial: Dial) -> Decision? {
        guard ThanksHour.isDue(hour, in: zone, at: dial), !posts.isEmpty else { return nil }
        return Decision(
            .accepted, .reactions(.thanksSent),
            [.tell(.reactions(.helped(posts)), to: address, person: person), .reactions(.noteThanked(person))])
    }
}
