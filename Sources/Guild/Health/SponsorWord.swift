import Mail

/// What a sponsor says to a group in answer to its month: thanks for everybody, or that a wish is granted. Other words go to
/// those who look after it alone.
public enum SponsorWord: Sendable, Equatable {
    case thanks(String)
    case granted(String)

    public init?(_ text: String) {
        guard let lead = LeadLine(SignatureWords.without(text, keepsFirst: true)),
            let colon = lead.line.firstIndex(of: ":")
        else { return nil }
        let words = ASCII.trimmed(lead.line[lead.line.index(after: colon)...] + "\n" + lead.below)
        guard !words.isEmpty else { return nil }
        switch lead.line[..<colon].lowercased() {
        case "thanks", "thank you", "danke", "merci", "gracias", "grazie": self = .thanks(String(words.prefix(4_000)))
        case "granted", "gewährt", "accordé", "concedido", "concesso": self = .granted(String(words.prefix(4_000)))
        default: return nil
        }
    }
}

/// What is asked of a sponsor.
public enum HealthQuestion: String, Sendable, CaseIterable {
    /// "Shall everybody read that you grant it?" The words stand in `amendments`.
    case granting

    var traits: Question.Traits { Question.Traits(cap: .ofTheirOwn) }
}

extension Deciding {
    /// Nil: it is for those who look after the group alone.
    func sponsored(_ post: Post, by actor: Actor, in group: Group) -> Decision? {
        guard let person = actor.person, actor.membership?.roles.contains(.sponsor) ?? false,
            !group.isClosed, situation.standing.measures.isDisjoint(with: [.hold, .moderate, .ban]),
            let word = SponsorWord(post.text)
        else { return nil }
        switch word {
        case .thanks(let words):
            var thanks = post
            thanks.text = Scrub.words(words, ours: circumstances.ours)
            thanks.fragment = PlainFragment.html(thanks.text)
            thanks.document = nil
            thanks.rest = ""
            thanks.attachments = []
            let contribution = newContribution(
                .topic, thanks, by: actor, in: group, parent: nil, title: "Thanks from \(person.name)")
            return Decision(
                .accepted, .forum(.posted), [.forum(.contribute(contribution)), .forum(.receipt(to: person.id))])
        case .granted(let words):
            var question = NewQuestion(
                kind: .health(.granting), person: person.id, address: actor.address, group: group.id, claimable: nil)
            // As it is shown, so it is posted.
            let title = situation.wish.map { "Granted: \($0)" } ?? "Granted"
            question.amendments = title + "\n" + Scrub.words(words, ours: circumstances.ours)
            return Decision(.accepted, .health(.granting), [.questions(.ask(question))])
        }
    }
}
