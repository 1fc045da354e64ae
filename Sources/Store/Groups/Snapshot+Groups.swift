import GRDB
import Guild
import Mail

extension Snapshot {
    /// What deciding about a group needs to know.
    func readGroups(for command: GroupCommand, by person: PersonID, into desk: inout Desk) throws {
        desk.isDirector = try isDirector(person)
        switch command {
        case .set(let name, .visibility(.public)):
            guard let group = desk.groups.first(where: { $0.name == name }) else { return }
            if try isWritten(group.id) { desk.written.insert(group.id) }
        case .add(let name, let lines):
            if try group(name: name) != nil { desk.takenNames.insert(name) }
            guard desk.isDirector, let handle = lines.facilitator, desk.people[handle] == nil else { return }
            desk.people[handle] = try self.person(handle: self.handle(now: handle))
        case .join(let name?, let other):
            // A hidden group is named to those whom it has asked.
            guard let group = try group(name: name), !desk.groups.contains(where: { $0.id == group.id }),
                let other = desk.places.first(where: { $0.group.name == other }),
                try db.number(
                    "SELECT 1 FROM joinWish WHERE groupID = ?1 AND otherID = ?2 AND side = ?1",
                    [group.id.rawValue, other.group.id.rawValue]) != nil
            else { return }
            desk.groups.append(group)
        default: return
        }
    }

    /// Something was written in it.
    public func isWritten(_ group: GroupID) throws -> Bool {
        try db.number("SELECT 1 FROM contribution WHERE groupID = ? LIMIT 1", [group.rawValue]) != nil
    }

    /// Closed groups that people still write to.
    func groupHours(at dial: Dial) throws -> [GroupHour] {
        try db.rows(
            """
            SELECT g.id, g.zone, sum(m.mails), min(m.at), t.at FROM closedMail m
                JOIN practiceGroup g ON g.id = m.groupID AND g.closedAt IS NOT NULL
                LEFT JOIN closedTold t ON t.groupID = g.id
            WHERE m.mails > 0 GROUP BY g.id
            """, []
        ).map { GroupHour(group: GroupID($0[0]), zone: $0[1], mails: $0[2], firstAt: $0[3], toldAt: $0[4]) }
    }

    /// What a question about a group's end says.
    func readGroups(_ question: Question, into facts: inout LetterFacts) throws {
        guard let group = question.group else { return }
        facts.questions.members = Int(
            try db.number("SELECT count(*) FROM membership WHERE groupID = ?", [group.rawValue]) ?? 0)
        if let id = Int64(question.amendments) { facts.questions.ended = try self.group(id: GroupID(id)) }
    }
}
