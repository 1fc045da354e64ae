import Guild

extension Snapshot {
    func read(_ intent: DeliveryIntent, _ occasion: Occasion, into situation: inout Situation) throws {
        switch intent {
        case .noteBounce(let claim, _):
            try read(claim, occasion, into: &situation)
            // A delivery to somebody from outside names no person; the token alone must do.
            situation.tokenIsGenuine = occasion.vouches(claim, 0)
        case .complain(let claim):
            try read(claim, occasion, into: &situation)
            situation.group = try group(id: GroupID(claim.thing))
        }
    }
}
