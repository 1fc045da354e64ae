import GRDB
import Guild
import Mail

extension Snapshot {
    /// What deciding about a group needs to know.
    func readGroups(for command: GroupCommand, by person: PersonID, into desk: inout Desk) throws {
        desk.isDirector = try isDirector(person)
        switch command {
        case .set(let name, .visibility(.public)):
            for group in desk.groups where group.name == name || group.title.lowercased() == name {
                if try isWritten(group.id) { desk.written.insert(group.id) }
            }
        case .add(let name, let lines):
            if try group(name: name) != nil { desk.takenNames.insert(name) }
            guard desk.isDirector, let handle = lines.facilitator, desk.people[handle] == nil else { return }
            desk.people[handle] = try self.person(handle: self.handle(now: handle))
        case .join(let name?, let other):
            // A hidden group is there for those whom it has asked, and for this alone.
            guard let group = try group(name: name), !desk.groups.contains(where: { $0.id == group.id }),
                let other = desk.places.first(where: {
                    $0.group.name == other && $0.membership.roles.contains(.facilitator)
                }),
                try db.number(
                    "SELECT 1 FROM joinWish WHERE groupID = ?1 AND otherID = ?2 AND side = ?1 AND at > ?3",
                    [group.id.rawValue, other.group.id.rawValue, desk.now - 60 * 86_400]) != nil
            else { return }
            desk.joining = group
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
