import Guild

/// What letters about being a member say.
extension Snapshot {
    func read(_ letter: MembershipLetter, for recipient: PersonID?, into facts: inout LetterFacts) throws -> Bool {
        switch letter {
        case .welcome(let group):
            facts.group = try self.group(id: group)
            facts.membership.welcome = try welcomeFacts(group, for: recipient)
        case .goodbye(let group, _):
            facts.group = try self.group(id: group)
            if let recipient, try formerRoles(of: recipient, in: group)?.contains(.facilitator) ?? false {
                facts.membership.leavesNobody = try facilitators(of: group).isEmpty
            }
        case .declined(let group, _): facts.group = try self.group(id: group)
        }
        return true
    }
}
