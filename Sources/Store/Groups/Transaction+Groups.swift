import GRDB
import Guild
import Mail

extension Transaction {
    func apply(_ effect: GroupEffect, _ applying: inout Applying) throws {
        switch effect {
        case .change(let id, let policy):
            guard let group = try snapshot.group(id: id) else { return }
            // Nothing is shown to more people than could read it when it was written.
            if case .visibility(.public) = policy, try snapshot.isWritten(id) { return }
            try change(policy.applied(to: group))
        case .reopen(let id): try reopen(id)
        case .keep(let id, let until):
            try db.run("UPDATE practiceGroup SET keptUntil = ? WHERE id = ?", [until, id.rawValue])
        case .wish(let id, let other, let person): try wish(id, to: other, by: person, &applying)
        case .found(let group, let facilitator, let person):
            try found(group, facilitator: facilitator, by: person, applying)
        case .noteMail(let group, let person): try noteMail(to: group, from: person, applying)
        case .tellDirectors(let id, let mails):
            try db.run(
                "INSERT INTO closedTold (groupID, at) VALUES (?1, ?2) ON CONFLICT (groupID) DO UPDATE SET at = ?2",
                [id.rawValue, applying.now])
            try db.run("UPDATE closedMail SET mails = 0 WHERE groupID = ?", [id.rawValue])
            for person in try caretakers(of: id) { try tell(person, .groups(.written(id, mails: mails)), applying) }
        }
    }

    /// Directors who may know of it; where there is none, those who looked after it.
    private func caretakers(of id: GroupID) throws -> [PersonID] {
        guard let group = try snapshot.group(id: id) else { return [] }
        let directors = try snapshot.directors(of: group)
        return try directors.isEmpty ? snapshot.facilitators(of: id) : directors
    }

    // MARK: The end

    /// Whoever asked for it has said that they mean it; if they still may.
    public func settleClosing(_ question: Question, _ applying: inout Applying) throws {
        guard let id = question.group, let person = question.person, try mayGive(person, in: id),
            let group = try snapshot.group(id: id), !group.isClosed
        else { return }
        try close(group, &applying)
        try log(LogEntry(.closed, in: id, by: person, about: group.title), now: applying.now)
        let name = try snapshot.person(id: person)?.name ?? "Somebody"
        for member in try snapshot.members(of: id) {
            try tell(member, member == person ? .groups(.closed(id)) : .groups(.ended(id, by: name)), applying)
        }
        if try snapshot.membership(of: person, in: id) == nil { try tell(person, .groups(.closed(id)), applying) }
    }

    /// What was written stays; what was to come does not.
    public func close(_ group: Group, _ applying: inout Applying) throws {
        let id = group.id.rawValue
        try db.run("UPDATE practiceGroup SET closedAt = ? WHERE id = ?", [applying.now, id])
        // What was to come is off: whoever has it in their calendar hears so.
        for row in try db.rows(
            """
            SELECT e.id FROM event e JOIN contribution c ON c.id = e.id AND c.deletedAt IS NULL
            WHERE e.groupID = ?1 AND e.cancelledAt IS NULL AND EXISTS (SELECT 1 FROM occurrence o
                WHERE o.eventID = e.id AND o.endsAt > ?2 AND o.isCancelled = 0)
            """, [id, applying.now])
        {
            try cancel(ContributionID(row[0]), date: nil, words: "\(group.title) has been closed.", &applying)
        }
        try db.run("DELETE FROM prompt WHERE groupID = ?", [id])
        try db.run(
            "UPDATE poll SET endedAt = ?2 WHERE endedAt IS NULL AND id IN (SELECT id FROM topic WHERE groupID = ?1)",
            [id, applying.now])
        try db.run(
            "UPDATE expertAsk SET state = 'ended' WHERE state = 'open' AND topicID IN (SELECT id FROM topic WHERE groupID = ?)",
            [id])
        // Nothing that waits for a day goes out, and nobody is let in.
        try db.run(
            """
            UPDATE question SET state = 'settled' WHERE state = 'open' AND groupID = ?
                AND kind IN ('entry', 'event', 'page', 'approval', 'invitation', 'joining', 'appointment',
                    'introduction')
            """, [id])
        try db.run("DELETE FROM joinWish WHERE groupID = ?1 OR otherID = ?1", [id])
    }

    public func reopen(_ id: GroupID) throws {
        try db.run("UPDATE practiceGroup SET closedAt = NULL, keptUntil = NULL WHERE id = ?", [id.rawValue])
        try db.run("DELETE FROM closedMail WHERE groupID = ?", [id.rawValue])
        try db.run("DELETE FROM closedTold WHERE groupID = ?", [id.rawValue])
        try db.run("DELETE FROM silence WHERE groupID = ?", [id.rawValue])
    }

    /// One answer a month; directors hear of all of it together.
    private func noteMail(to group: GroupID, from person: PersonID, _ applying: Applying) throws {
        let before = try db.number(
            "SELECT answeredAt FROM closedMail WHERE groupID = ? AND personID = ?",
            [group.rawValue, person.rawValue])
        let isAnswered = before.map { applying.now - $0 < 30 * 86_400 } ?? false
        try db.run(
            """
            INSERT INTO closedMail (groupID, personID, at, answeredAt, mails) VALUES (?1, ?2, ?3, ?3, 1)
            ON CONFLICT (groupID, personID) DO UPDATE SET at = CASE WHEN mails = 0 THEN ?3 ELSE at END, mails = mails + 1,
                answeredAt = CASE WHEN ?4 THEN answeredAt ELSE ?3 END
            """, [group.rawValue, person.rawValue, applying.now, isAnswered ? 1 : 0])
        if !isAnswered { try tell(person, .groups(.keptMail(group)), applying) }
    }

    // MARK: Going on in another

    /// The first word asks the other side; the second carries it out.
    private func wish(_ id: GroupID, to other: GroupID, by person: PersonID, _ applying: inout Applying) throws {
        let own = try snapshot.facilitators(of: id)
        // A director speaks for a group only where nobody looks after it.
        let isHere = try own.contains(person) || own.isEmpty && mayGive(person, in: id)
        let isBefore =
            try db.number(
                "SELECT 1 FROM joinWish WHERE groupID = ?1 AND otherID = ?2 AND side = ?1 AND at > ?3",
                [id.rawValue, other.rawValue, applying.now - 60 * 86_400]) != nil
        // Whoever looks after both says it twice: it ends a group.
        let isThere =
            try snapshot.membership(of: person, in: other)?.roles.contains(.facilitator) ?? false
            && (!isHere || isBefore)
        for side in [isHere ? id : nil, isThere ? other : nil].compactMap({ $0 }) {
            try db.run(
                "INSERT OR REPLACE INTO joinWish (groupID, otherID, side, at) VALUES (?, ?, ?, ?)",
                [id.rawValue, other.rawValue, side.rawValue, applying.now])
        }
        let sides = try db.number(
            "SELECT count(*) FROM joinWish WHERE groupID = ? AND otherID = ? AND at > ?",
            [id.rawValue, other.rawValue, applying.now - 60 * 86_400])
        let name = try snapshot.person(id: person)?.name ?? "Somebody"
        guard sides == 2 else {
            for facilitator in try snapshot.facilitators(of: isHere ? other : id) where facilitator != person {
                try tell(facilitator, .groups(.wishOf(id, to: other, by: name)), applying)
            }
            return
        }
        guard let group = try snapshot.group(id: id), !group.isClosed else { return }
        var asked = 0
        for member in try snapshot.members(of: id) {
            guard try snapshot.membership(of: member, in: other) == nil,
                try !snapshot.isKeptOut(member, of: other, now: applying.now),
                let address = try snapshot.primaryAddress(of: member).flatMap({ MailAddress(address: $0) })
            else {
                if member != person { try tell(member, .groups(.ended(id, by: name)), applying) }
                continue
            }
            var question = NewQuestion(
                kind: .groups(.goingOn), person: member, address: address, group: other, claimable: nil)
            question.amendments = "\(id)"
            try ask(question, applying)
            asked += 1
        }
        try close(group, &applying)
        try log(LogEntry(.joinedTo, in: id, by: person, about: group.title), now: applying.now)
        for facilitator in try Set(snapshot.facilitators(of: id) + snapshot.facilitators(of: other)) {
            try tell(facilitator, .groups(.joined(id, to: other, asked: asked)), applying)
        }
    }

    /// A member of a group that ended is in the other on their own yes, with a letter a week.
    public func goOn(_ question: Question, _ applying: Applying) throws {
        guard let person = question.person, let group = question.group, let found = try snapshot.group(id: group),
            !found.isClosed, try !snapshot.isKeptOut(person, of: group, now: applying.now),
            try snapshot.membership(of: person, in: group) == nil
        else { return }
        // Who only read there reads here.
        let before = Int64(question.amendments).map { GroupID($0) }
        let roles = try before.flatMap { try snapshot.membership(of: person, in: $0)?.roles }
        try setMembership(
            of: person, in: group, roles: roles?.contains(where: \.mayPost) ?? true ? [.contributor] : [.reader],
            cadence: .weekly, now: applying.now)
        try writeTo(person, .membership(.welcome(group)), applying)
    }

    // MARK: The beginning

    /// Its director looks after it until whoever they named says yes.
    private func found(_ group: Group, facilitator: PersonID?, by person: PersonID, _ applying: Applying) throws {
        guard try snapshot.group(name: group.name) == nil else { return }
        let id = try addGroup(group, now: applying.now)
        try setMembership(of: person, in: id, roles: [.facilitator], cadence: .immediate, now: applying.now)
        try log(LogEntry(.founded, in: id, by: person, about: group.title), now: applying.now)
        guard let facilitator, let address = try snapshot.primaryAddress(of: facilitator),
            let asked = MailAddress(address: address), let own = try snapshot.primaryAddress(of: person)
        else { return }
        var question = NewQuestion(
            kind: .roles(.appointment), person: facilitator, address: asked, group: id, claimable: nil)
        question.candidate = MailAddress(name: try snapshot.person(id: person)?.name ?? "", address: own)
        question.amendments = Question.part(.facilitator, of: facilitator)
        try ask(question, applying)
    }
}

extension Snapshot {
    func members(of group: GroupID) throws -> [PersonID] {
        try db.rows("SELECT personID FROM membership WHERE groupID = ? ORDER BY personID", [group.rawValue]).map {
            PersonID($0[0])
        }
    }
}
