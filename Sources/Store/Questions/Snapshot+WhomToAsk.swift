import GRDB
import Guild
import Mail

extension Snapshot {
    /// Only where somebody may have to be asked: the author at their own address, or the token's owner at theirs.
    func readWhomToAsk(
        _ intent: Intent, _ author: MailAddress?, _ authenticity: Authenticity, _ now: Int64,
        into situation: inout Situation
    ) throws {
        guard authenticity != .failed, let author else { return }
        if let owner = situation.tokenPerson, situation.tokenIsGenuine, !situation.tokenPersonOwnsFrom,
            situation.author == nil, let address = try primaryAddress(of: owner.id)
        {
            situation.tokenAddress = MailAddress(name: owner.name, address: address)
        }
        let asksAuthor =
            (authenticity == .unknown && situation.author != nil)
            || (situation.group?.strangers == .invite && situation.membership == nil)
        if let kind = kindOfRequest(intent, situation, authenticity) {
            situation.asked = try asked(kind, author, now: now)
        } else if let address = situation.tokenAddress ?? (asksAuthor ? author : nil) {
            let isAuthorship = situation.tokenAddress != nil || (authenticity == .unknown && situation.confirmed == nil)
            let kind: Question.Kind =
                !isAuthorship
                ? .membership(.joining)
                : situation.tokenAddress != nil && authenticity == .passed ? .identity(.whose) : .identity(.authorship)
            situation.asked = try asked(kind, address, now: now)
        }
    }

    /// The question that a request of somebody we believe, or a stranger's wish to join, may lead to.
    func kindOfRequest(
        _ intent: Intent, _ situation: Situation, _ authenticity: Authenticity
    ) -> Question.Kind? {
        let isBelieved = authenticity == .passed || situation.confirmed != nil || situation.tokenPersonOwnsFrom
        switch intent {
        case .membership(.join): return isBelieved ? .membership(.approval) : optIn(situation)
        case .requests(.command(let mail)):
            guard isBelieved else { return optIn(situation) }
            for line in mail.requests(in: situation.desk, on: CalendarDay(daysSince1970: 0)) {
                switch line.reading {
                case .command(.membership(.join)): return .membership(.approval)
                case .command(.membership(.invite)): return .membership(.invitation)
                case .command(.settings(.addAddress)), .command(.settings(.moveTo)): return .identity(.address)
                default: break
                }
            }
            return nil
        case .forum(.reply(_, let post)), .forum(.post(_, let post, _)):
            let mayBe =
                CommandReading.mayBeCommand(post) != nil || post.mayHoldWish || situation.events.thread != nil
                || situation.experts.ask != nil
            return isBelieved && mayBe ? .requests(.orPost) : nil
        case .digests(.answer(_, let reply)):
            guard isBelieved else { return nil }
            return CommandReading.mayBeCommand(reply.post) != nil ? .requests(.orPost) : .digests(.whichThread)
        case .blog: return isBelieved ? .blog(.preview) : nil
        case .wiki: return isBelieved ? situation.membership == nil ? .membership(.joining) : .wiki(.edit) : nil
        case .resources: return isBelieved && situation.membership == nil ? .membership(.joining) : nil
        case .events(let intent): return intent.mayAsk(isBelieved: isBelieved)
        case .requests(.act):
            return isBelieved && situation.prepared?.action == .introduce ? .membership(.introduction) : nil
        case .prompts, .polls, .chat, .forum(.writeToFacilitators), .forum(.recall), .forum(.perhaps), .membership,
            .questions,
            .reactions, .inquiries, .messages, .experts, .delivery, .hold,
            .reject, .disregard:
            return nil
        }
    }

    private func optIn(_ situation: Situation) -> Question.Kind? {
        situation.author == nil ? .membership(.optIn) : nil
    }
}
