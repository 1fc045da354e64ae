import GRDB
import Guild
import Mail

extension Transaction {
    public func addGroup(_ group: Group, now: Int64) throws -> GroupID {
        try db.run(
            """
            INSERT INTO practiceGroup (name, title, purpose, visibility, posting, strangers, joining, prefix, announcing, zone,
                blogging, newcomers, gain, createdAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                group.name, group.title, group.purpose, group.visibility.rawValue, group.posting.rawValue,
                group.strangers.rawValue, group.joining.rawValue, group.prefix, group.announcing.rawValue, group.zone,
                group.blogging.rawValue, group.newcomers.rawValue, group.gain, now,
            ])
        return GroupID(db.lastInsertedRowID)
    }

    public func change(_ group: Group) throws {
        try db.run(
            """
            UPDATE practiceGroup SET title = ?, purpose = ?, visibility = ?, posting = ?, strangers = ?, joining = ?, prefix = ?,
                announcing = ?, zone = ?, blogging = ?, newcomers = ?, gain = ?, quietFirst = ?,
                quietLast = ?, silentAfter = ?
            WHERE id = ?
            """,
            [
                group.title, group.purpose, group.visibility.rawValue, group.posting.rawValue,
                group.strangers.rawValue, group.joining.rawValue, group.prefix, group.announcing.rawValue, group.zone,
                group.blogging.rawValue, group.newcomers.rawValue, group.gain, group.quiet?.first,
                group.quiet?.last, group.silentAfter, group.id.rawValue,
            ])
    }

    /// The owner of the address, made if nobody has it. A handle that is taken gets a number.
    public func person(for address: MailAddress, handle: String? = nil, now: Int64) throws -> Person {
        if let known = try snapshot.person(address: address.key) { return known }
        let wanted = handle ?? Person.handle(from: address.called)
        var handle = wanted
        var number = 1
        while try snapshot.person(handle: snapshot.handle(now: handle)) != nil {
            number += 1
            handle = "\(wanted)-\(number)"
        }
        let name = address.name.isEmpty ? handle : address.name
        try db.run("INSERT INTO person (handle, name, createdAt) VALUES (?, ?, ?)", [handle, name, now])
        let id = PersonID(db.lastInsertedRowID)
        try add(address, to: id, isPrimary: true, now: now)
        return Person(id: id, handle: handle, name: name)
    }

    /// Whoever joins by mail chooses their own name, and must not be mistaken for somebody who is there.
    public func person(for address: MailAddress, joining group: GroupID, now: Int64) throws -> Person {
        if let known = try snapshot.person(address: address.key) { return known }
        let taken = try db.rows(
            "SELECT name FROM person WHERE id IN (SELECT personID FROM membership WHERE groupID = ?)", [group.rawValue])
        let name = NameLikeness.free(address.called, among: taken.map { $0[0] })
        return try person(for: MailAddress(name: name, address: address.address) ?? address, now: now)
    }

    /// An address that the host vouches for.
    public func add(_ address: MailAddress, to person: PersonID, isPrimary: Bool, now: Int64) throws {
        try db.run(
            "INSERT INTO address (key, personID, address, isPrimary, verifiedAt) VALUES (?, ?, ?, 0, ?)",
            [address.key, person.rawValue, address.address, now])
        if isPrimary { try makePrimary(address.key, of: person, now: now) }
    }

    /// Adds or changes a membership. True when it is new.
    @discardableResult
    public func setMembership(
        of person: PersonID, in group: GroupID, roles: Set<Role>, cadence: Cadence, now: Int64
    ) throws -> Bool {
        let before = try snapshot.membership(of: person, in: group)
        if before == nil {
            try db.run(
                """
                INSERT INTO membership (groupID, personID, cadence, since, pausedUntil)
                SELECT ?, id, ?, ?, pausedUntil FROM person WHERE id = ?
                """, [group.rawValue, cadence.rawValue, now, person.rawValue])
            try db.run(
                "DELETE FROM formerMembership WHERE groupID = ? AND personID = ?", [group.rawValue, person.rawValue])
            try record("joined", by: person, in: group, contribution: nil, now: now)
        } else if before?.cadence != cadence {
            try db.run(
                "UPDATE membership SET cadence = ? WHERE groupID = ? AND personID = ?",
                [cadence.rawValue, group.rawValue, person.rawValue])
        }
        if before?.cadence != cadence { try settleOwing(person, group) }
        if before?.roles != roles {
            try db.run("DELETE FROM role WHERE groupID = ? AND personID = ?", [group.rawValue, person.rawValue])
            for role in roles {
                try db.run(
                    "INSERT INTO role (groupID, personID, role) VALUES (?, ?, ?)",
                    [group.rawValue, person.rawValue, role.rawValue])
            }
        }
        return before == nil
    }

    /// True when there was a membership to end. `ofOwnAccord`: they may come back as they were.
    public func endMembership(
        of person: PersonID, in group: GroupID, now: Int64, ofOwnAccord: Bool = false
    ) throws -> Bool {
        try db.run(
            "DELETE FROM formerMembership WHERE groupID = ? AND personID = ?", [group.rawValue, person.rawValue])
        if ofOwnAccord {
            try db.run(
                """
                INSERT INTO formerMembership (groupID, personID, roles, cadence, since, leftAt)
                SELECT m.groupID, m.personID, coalesce((SELECT group_concat(role, ' ') FROM role r
                    WHERE r.groupID = m.groupID AND r.personID = m.personID), ''), m.cadence, m.since, ?3
                FROM membership m WHERE m.groupID = ?1 AND m.personID = ?2
                """, [group.rawValue, person.rawValue, now])
        }
        try db.run(
            "DELETE FROM membership WHERE groupID = ? AND personID = ?", [group.rawValue, person.rawValue])
        guard db.changesCount > 0 else { return false }
        try forgetMissed(of: group, by: person)
        try record("left", by: person, in: group, contribution: nil, now: now)
        // Whoever is in no group any more hears of nothing by the side.
        if try db.number("SELECT 1 FROM membership WHERE personID = ? LIMIT 1", [person.rawValue]) == nil {
            try db.run("DELETE FROM follow WHERE personID = ?", [person.rawValue])
        }
        return true
    }

    func record(
        _ kind: String, by person: PersonID?, in group: GroupID, contribution: ContributionID?, now: Int64
    ) throws {
        try db.run(
            "INSERT INTO activity (at, kind, personID, groupID, contributionID) VALUES (?, ?, ?, ?, ?)",
            [now, kind, person?.rawValue, group.rawValue, contribution?.rawValue])
    }
}
