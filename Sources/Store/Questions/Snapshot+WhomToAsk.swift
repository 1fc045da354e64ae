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
                ? .joining : situation.tokenAddress != nil && authenticity == .passed ? .whose : .authorship
            situation.asked = try asked(kind, address, now: now)
        }
    }

    /// The question that a request of somebody we believe, or a stranger's wish to join, may lead to.
    func kindOfRequest(
        _ intent: Intent, _ situation: Situation, _ authenticity: Authenticity
    ) -> Question.Kind? {
        let isBelieved = authenticity == .passed || situation.confirmed != nil || situation.tokenPersonOwnsFrom
        switch intent {
        case .join: return isBelieved ? .approval : situation.author == nil ? .optIn : nil
        case .command(let mail):
            guard isBelieved else { return situation.author == nil ? .optIn : nil }
            for line in mail.lines {
                switch line.reading {
                case .command(.join): return .approval
                case .command(.invite): return .invitation
                case .command(.addAddress): return .address
                default: break
                }
            }
            return nil
        case .reply(_, let post), .post(_, let post, _):
            return isBelieved && CommandReading.mayBeCommand(post) != nil ? .command : nil
        case .answerDigest(_, let reply):
            guard isBelieved else { return nil }
            return CommandReading.mayBeCommand(reply.post) != nil ? .command : .choice
        case .blog: return isBelieved ? .entry : nil
        case .events(let intent): return intent.mayAsk(isBelieved: isBelieved)
        case .act, .react, .leave, .writeToFacilitators, .confirm, .complain, .noteBounce, .hold, .reject, .disregard:
            return nil
        }
    }
}
