import GRDB
import Guild
import Mail

extension Transaction {
    func apply(_ effect: RoleEffect, now: Int64) throws {
        switch effect {
        case .grant(let person, let role, let group): try grant(role, to: person, in: group)
        case .end(let person, let role, let group): _ = try end(role, of: person, in: group)
        }
    }

    /// What somebody has said yes to. Whoever gets a part writes from then on.
    private func grant(_ role: Role, to person: PersonID, in group: GroupID) throws {
        guard try snapshot.membership(of: person, in: group) != nil else { return }
        try db.run(
            "INSERT OR IGNORE INTO role (groupID, personID, role) VALUES (?, ?, ?)",
            [group.rawValue, person.rawValue, role.rawValue])
    }

    /// Whoever is left without any part writes like everybody.
    private func end(_ role: Role, of person: PersonID, in group: GroupID) throws -> Bool {
        try db.run(
            "DELETE FROM role WHERE groupID = ? AND personID = ? AND role = ?",
            [group.rawValue, person.rawValue, role.rawValue])
        let ended = db.changesCount > 0
        // What they were asked before gives it back to nobody, nor does coming back.
        try db.run(
            """
            UPDATE question SET state = 'settled' WHERE kind = 'appointment' AND state = 'open' AND personID = ?
                AND groupID = ? AND amendments LIKE ? || ' %'
            """, [person.rawValue, group.rawValue, role.rawValue])
        try db.run(
            """
            INSERT INTO role (groupID, personID, role) SELECT groupID, personID, 'contributor' FROM membership m
            WHERE m.groupID = ?1 AND m.personID = ?2
                AND NOT EXISTS (SELECT 1 FROM role r WHERE r.groupID = ?1 AND r.personID = ?2)
            """, [group.rawValue, person.rawValue])
        return ended
    }

    /// A yes or a no to being appointed: the role, and letters to both.
    public func settleAppointment(_ question: Question, isYes: Bool, _ applying: Applying) throws {
        guard let part = question.part, let group = question.group,
            let person = try snapshot.person(id: part.person)
        else { return }
        let by = try question.candidate.flatMap { try snapshot.person(address: $0.key) }
        if try snapshot.membership(of: part.person, in: group) == nil {
            // Whoever is to look after a group from its first day is in it from their yes; whoever has left is not.
            guard isYes, let by, try snapshot.isDirector(by.id),
                try snapshot.formerRoles(of: part.person, in: group) == nil
            else { return }
            try setMembership(
                of: part.person, in: group, roles: [.contributor], cadence: .immediate, now: applying.now)
        }
        if isYes {
            // Whoever gave it may have lost the right to since.
            guard let by, try mayGive(by.id, in: group) else {
                return try tell(part.person, .roles(.cameToNothing(group)), applying)
            }
            try grant(part.role, to: part.person, in: group)
            var entry = LogEntry(.appointed, in: group, by: by.id, about: "\(person.name), \(part.role)")
            entry.person = person.id
            try log(entry, now: applying.now)
            try tell(person.id, .roles(.yours(group, part.role)), applying)
        }
        if let by {
            let said: RoleSaid =
                isYes
                ? .granted(group, name: person.name, part.role) : .refused(group, name: person.name, part.role)
            try tell(by.id, .roles(said), applying)
        }
    }

    /// A yes or a no to looking after the whole.
    public func settleDirecting(_ question: Question, isYes: Bool, _ applying: Applying) throws {
        guard let id = question.person, let person = try snapshot.person(id: id),
            let by = try question.candidate.flatMap({ try snapshot.person(address: $0.key) })
        else { return }
        // Whoever asked may have lost the right to since, and whoever was asked may have left.
        guard try snapshot.isDirector(by.id),
            try db.number("SELECT 1 FROM membership WHERE personID = ? LIMIT 1", [id.rawValue]) != nil
        else {
            if isYes { try tell(id, .roles(.directing(.cameToNothing, name: person.name)), applying) }
            return
        }
        if isYes, try addDirector(id, now: applying.now) {
            try tell(id, .roles(.directing(.yours, name: person.name)), applying)
        }
        try tell(by.id, .roles(.directing(isYes ? .granted : .refused, name: person.name)), applying)
    }

    /// Whoever asked for it has said that they mean it.
    public func settleDismissal(_ question: Question, _ applying: Applying) throws {
        guard let part = question.part, let group = question.group, let by = question.person,
            try mayGive(by, in: group), let person = try snapshot.person(id: part.person)
        else { return }
        if part.role == .facilitator {
            guard try part.person == by || snapshot.isDirector(by) else {
                return try tell(by, .roles(.colleague(group, name: person.name)), applying)
            }
            // In the meantime they may have become the last.
            guard try snapshot.facilitators(of: group).count > 1 || snapshot.isDirector(by) else {
                return try tell(by, .roles(.lastOne(group)), applying)
            }
        }
        guard try end(part.role, of: part.person, in: group) else { return }
        let name = try snapshot.person(id: by)?.name ?? ""
        var entry = LogEntry(.dismissed, in: group, by: by, about: "\(person.name), \(part.role)")
        entry.person = person.id
        try log(entry, now: applying.now)
        try tell(by, .roles(.ended(group, name: person.name, part.role)), applying)
        if person.id != by { try tell(person.id, .roles(.yoursEnded(group, part.role, by: name)), applying) }
    }

    /// Nobody is left to look after it. Of a private group directors hear no more than that.
    func tellDirectors(
        thatNobodyLooksAfter group: GroupID, since person: PersonID, _ applying: Applying
    ) throws {
        guard try snapshot.facilitators(of: group).isEmpty, let found = try snapshot.group(id: group) else { return }
        let name = try snapshot.person(id: person)?.name ?? "Somebody"
        let likely = found.visibility == .public ? try likelySuccessors(in: group, now: applying.now) : []
        for director in try snapshot.directors(of: found) where director != person {
            try tell(director, .roles(.orphaned(group, name: name, likely: likely)), applying)
        }
    }

    /// Their letters come back, and nobody else looks after what they do.
    func tellDirectors(thatLettersComeBackTo person: PersonID, _ applying: Applying) throws {
        let name = try snapshot.person(id: person)?.name ?? "Somebody"
        for row in try db.rows(
            "SELECT groupID FROM role WHERE personID = ? AND role = 'facilitator' LIMIT 50", [person.rawValue])
        {
            guard let group = try snapshot.group(id: GroupID(row[0])), !group.isClosed,
                try snapshot.facilitators(of: group.id).allSatisfy({
                    try $0 == person || snapshot.isSuppressed($0)
                })
            else { continue }
            let likely =
                group.visibility == .public
                ? try likelySuccessors(in: group.id, now: applying.now).filter {
                    try snapshot.person(handle: $0)?.id != person
                } : []
            for director in try snapshot.directors(of: group) where director != person {
                try tell(director, .roles(.unreachable(group.id, name: name, likely: likely)), applying)
            }
        }
    }

    /// Who wrote most within a season.
    private func likelySuccessors(in group: GroupID, now: Int64) throws -> [String] {
        try db.rows(
            """
            SELECT p.handle FROM contribution c JOIN membership m ON m.groupID = c.groupID AND m.personID = c.authorID
                JOIN person p ON p.id = c.authorID AND p.pausedUntil IS NULL
            WHERE c.groupID = ? AND c.postedAt > ? AND c.deletedAt IS NULL AND c.openTo = 0
            GROUP BY p.id ORDER BY count(*) DESC, p.handle LIMIT 3
            """, [group.rawValue, now - 90 * 86_400]
        ).map { $0[0] }
    }

    func mayGive(_ person: PersonID, in group: GroupID) throws -> Bool {
        if try snapshot.isDirector(person), let found = try snapshot.group(id: group),
            try snapshot.maySee(person, found)
        {
            return true
        }
        return try snapshot.membership(of: person, in: group)?.roles.contains(.facilitator) ?? false
    }

    /// True when they were none before.
    public func addDirector(_ person: PersonID, now: Int64) throws -> Bool {
        try db.run("INSERT OR IGNORE INTO director (personID, since) VALUES (?, ?)", [person.rawValue, now])
        return db.changesCount > 0
    }

    /// True when they were one.
    public func removeDirector(_ person: PersonID) throws -> Bool {
        try db.run("DELETE FROM director WHERE personID = ?", [person.rawValue])
        let was = db.changesCount > 0
        // What they were asked before gives it back to nobody.
        try db.run(
            "UPDATE question SET state = 'settled' WHERE kind = 'directing' AND state = 'open' AND personID = ?",
            [person.rawValue])
        return was
    }
}
