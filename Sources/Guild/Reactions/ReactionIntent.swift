import Mail

/// A sign that somebody gives to what they read, by their mail program's button: counted, never posted.
public struct ReactionIntent: Sendable, Equatable {
    /// The reply address that it came to; nil: a group's own, where references tell what it is about.
    public var claim: TokenClaim?
    public var group: String?
    public var sign: String
    /// What it answers, nearest first.
    public var answers: [MessageID]

    public init(claim: TokenClaim?, group: String?, sign: String, answers: [MessageID]) {
        self.claim = claim
        self.group = group
        self.sign = sign.plainSign
        self.answers = answers
    }

    var name: String { "give a sign to a post" }
}

/// What shall be done about a sign.
public enum ReactionEffect: Sendable {
    /// By a mail program's button: each sign by itself.
    case add(ContributionID, PersonID, sign: String)
    /// In words, of which the last count.
    case rate(ContributionID, PersonID, sign: String)
    case takeBack(ContributionID, PersonID)
    /// A letter has told its author of all there are.
    case noteThanked(PersonID)
}

extension String {
    /// Without the mark that only chooses how it is drawn.
    fileprivate var plainSign: String {
        String(String.UnicodeScalarView(unicodeScalars.filter { $0.value != 0xFE0F }.prefix(8)))
    }
}

/// How many a post helped.
public struct Thanks: Sendable, Hashable {
    public var id: ContributionID
    public var title: String
    public var people: Int

    public init(id: ContributionID, title: String, people: Int) {
        self.id = id
        self.title = title
        self.people = people
    }
}

/// How many gave which sign.
public struct ReactionCount: Sendable, Equatable {
    public var sign: String
    public var count: Int

    public init(sign: String, count: Int) {
        self.sign = sign
        self.count = count
    }

    /// Of "4/5".
    public var stars: Int? { sign.hasSuffix("/5") ? Int(sign.dropLast(2)) : nil }

    /// "4.2 of 5, by 7": once five have rated, as if three more had given 3. Nil: nobody has.
    public static func mean(of reactions: [ReactionCount]) -> String? {
        let ratings = reactions.compactMap { reaction in reaction.stars.map { ($0, reaction.count) } }
        let count = ratings.reduce(0) { $0 + $1.1 }
        guard count > 0 else { return nil }
        guard count >= leastForMean else { return "rated by \(count)" }
        let tenths = (ratings.reduce(9) { $0 + $1.0 * $1.1 } * 20 + count + 3) / (2 * (count + 3))
        return "\(tenths / 10).\(tenths % 10) of 5, by \(count)"
    }

    private static let leastForMean = 5
}
