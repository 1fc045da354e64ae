/// What a machine's mail says about whoever was asked: they are away.
public enum ExpertIntent: Sendable, Equatable {
    case away(TokenClaim)

    var name: String {
        switch self {
        case .away: "say that whoever was asked is away"
        }
    }
}

extension Deciding {
    /// The next is asked at once. Nobody is answered, and of any other letter it says nothing.
    func decide(_ intent: ExpertIntent) -> Decision {
        guard situation.tokenIsGenuine, caller.authenticity != .failed, let ask = situation.experts.ask else {
            return Decision(.discarded, .street(.automatic))
        }
        return Decision(.discarded, .experts(.away), [.experts(.settle(ask, as: .declined))])
    }
}
