import Guild

extension Snapshot {
    func read(_ intent: MembershipIntent, _ occasion: Occasion, into situation: inout Situation) throws {
        switch intent {
        case .join(let name), .leaveByAuthor(let name):
            situation.group = try group(name: name)
            if let group = situation.group { situation.facilitators = try facilitators(of: group.id).count }
        case .leaveByToken(let claim):
            try read(claim, occasion, into: &situation)
            situation.group = try group(id: GroupID(claim.thing))
        }
    }
}
