import GRDB
import Guild
import Mail

extension Transaction {
    /// Makes a member, known here before or not, and welcomes them. Who is in already is not welcomed twice.
    public func join(_ address: MailAddress, _ known: PersonID?, _ group: GroupID, _ applying: Applying) throws {
        let person = try known ?? self.person(for: address, joining: group, now: applying.now).id
        guard try snapshot.membership(of: person, in: group) == nil else { return }
        try setMembership(of: person, in: group, roles: [.contributor], cadence: .immediate, now: applying.now)
        try writeTo(person, .welcome(group), applying)
    }

    /// A facilitator's no, told to whoever asked.
    public func decline(_ candidate: MailAddress, _ group: GroupID, words: String, _ applying: Applying) throws {
        try insertDirect(.declined(group, words: words), to: candidate.address, person: nil, applying)
    }
}
