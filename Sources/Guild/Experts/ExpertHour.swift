/// What the clock brings to a question that nobody has answered: one person at a time is asked, three at most.
public struct ExpertHour: Sendable, Equatable {
    public var topic: ContributionID
    /// Seconds since 1970.
    public var postedAt: Int64
    /// Its author has posted nothing in the group before.
    public var isFirstPost: Bool
    /// Of its title and tags.
    public var words: Set<String>
    /// How many were asked.
    public var asked: Int
    /// Who is asked now, and since when.
    public var ask: AskID?
    public var askedAt: Int64
    /// Members of the group who may be asked about it.
    public var experts: [Expert]

    public init(
        topic: ContributionID, postedAt: Int64, isFirstPost: Bool, words: Set<String>, asked: Int, ask: AskID?,
        askedAt: Int64, experts: [Expert]
    ) {
        self.topic = topic
        self.postedAt = postedAt
        self.isFirstPost = isFirstPost
        self.words = words
        self.asked = asked
        self.ask = ask
        self.askedAt = askedAt
        self.experts = experts
    }

    public static let most = 3
    /// Before anybody is asked: people answer by themselves. A newcomer's first question waits less.
    public static let patience: Int64 = 48 * 3_600
    public static let patienceWithNewcomers: Int64 = 12 * 3_600
    /// So long one person is waited for.
    static let silence: Int64 = 3 * 86_400
    /// What is older is no question any more.
    public static let oldest: Int64 = 14 * 86_400

    func decision(at dial: Dial) -> Decision? {
        if let ask {
            guard askedAt <= dial.now - ExpertHour.silence else { return nil }
            return Decision(.accepted, .experts(.silent), [.experts(.settle(ask, as: .silent))])
        }
        let patience = isFirstPost ? ExpertHour.patienceWithNewcomers : ExpertHour.patience
        guard asked < ExpertHour.most, postedAt <= dial.now - patience, postedAt > dial.now - ExpertHour.oldest else {
            return nil
        }
        let able = experts.filter { $0.mayBeAsked(at: dial.now) && $0.fits(words) > 0 }
        let best = able.min { one, other in
            // Who fits best; of those who fit alike, whoever was left in peace longest.
            (-one.fits(words), one.lastAskedAt ?? 0, one.person.rawValue)
                < (-other.fits(words), other.lastAskedAt ?? 0, other.person.rawValue)
        }
        // The best waits for their morning, rather than a worse for the night.
        guard let best, dial.isDay(in: best.zone) else { return nil }
        return Decision(
            .accepted, .experts(.asked),
            [.experts(.ask(best.person, about: topic, tags: best.expertise.intersection(words).sorted()))])
    }
}
