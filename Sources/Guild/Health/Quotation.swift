import Mail

/// A sentence that the letter about a month quotes.
public struct Quotation: Sendable, Equatable {
    public var id: ContributionID
    public var words: String
    public var author: String

    public init(id: ContributionID, words: String, author: String) {
        self.id = id
        self.words = words
        self.author = author
    }
}

/// Somebody whom such a letter thanks, and one thing that they gave.
public struct Giver: Sendable, Equatable {
    public var name: String
    public var id: ContributionID
    public var title: String

    public init(name: String, id: ContributionID, title: String) {
        self.name = name
        self.id = id
        self.title = title
    }
}

/// What the clock brings to whoever is to be quoted to the sponsors of a group: they are told before, and a no is enough.
public struct QuotationHour: Sendable, Equatable {
    public var group: GroupID
    public var month: BlogChoice.Month
    public var contribution: ContributionID
    public var author: PersonID
    /// Empty: the community's.
    public var zone: String
    public var hour: Int

    public init(
        group: GroupID, month: BlogChoice.Month, contribution: ContributionID, author: PersonID, zone: String,
        hour: Int
    ) {
        self.group = group
        self.month = month
        self.contribution = contribution
        self.author = author
        self.zone = zone
        self.hour = hour
    }

    func decision(at dial: Dial) -> Decision? {
        guard dial.isTheirs(hour, in: zone) else { return nil }
        return Decision(
            .accepted, .health(.quoteShown), [.health(.askToQuote(contribution, of: author, in: group, month))])
    }
}

extension Deciding {
    /// An answer to the letter that shows what is to be quoted: whatever is not plainly a yes is a no.
    func answerQuoting(_ id: Int64, _ claim: TokenClaim, _ post: Post) -> Decision {
        guard let actor = actor(token: claim), let person = actor.person, person.id == claim.person else {
            return withoutActor()
        }
        if let lines = loneRequest(in: post, by: actor) { return carryOut(lines, answers: post.answers, by: actor) }
        let text = SignatureWords.without(post.text, keepsFirst: true)
        if ReplyWords(text: text, subject: "").answer == .yes || TypedReaction.isCourtesy(text, names: [person.name]) {
            return Decision(.accepted, .requests(.thanked))
        }
        return told(.health(.notQuoted), .health(.quoteRefused), isDone: true, post, actor, [.health(.refuseQuote(id))])
    }
}
