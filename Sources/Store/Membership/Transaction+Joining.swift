import GRDB
import Guild
import Mail

extension Transaction {
    func apply(_ effect: MembershipEffect, _ applying: inout Applying) throws {
        switch effect {
        case .join(let address, let person, let group): try join(address, person, group, applying)
        case .comeBack(let person, let group): try comeBack(person, group, &applying)
        case .noteStep(let person, let day):
            try db.run(
                "UPDATE newcomer SET step = ?, stepAt = ? WHERE personID = ?", [day, applying.now, person.rawValue])
        case .setWelcome(let group, let text):
            try db.run("UPDATE practiceGroup SET welcome = ? WHERE id = ?", [text, group.rawValue])
        case .end(let person, let group, let goodbye, let language):
            let wasFacilitator =
                try snapshot.membership(of: person, in: group)?.roles.contains(.facilitator) ?? false
            guard try endMembership(of: person, in: group, now: applying.now, ofOwnAccord: true) else { return }
            if wasFacilitator { try tellDirectors(thatNobodyLooksAfter: group, since: person, applying) }
            try withdrawAnswers(of: person, in: group, &applying)
            switch goodbye {
            case .none: break
            case .plain: try writeTo(person, .membership(.goodbye(group, language: language)), applying)
            case .afterComplaint:
                try writeTo(person, .membership(.goodbye(group, afterComplaint: true)), applying)
            }
        }
    }

    /// Makes a member, known here before or not, and welcomes them. Who is in already is not welcomed twice.
    public func join(_ address: MailAddress, _ known: PersonID?, _ group: GroupID, _ applying: Applying) throws {
        let person = try known ?? self.person(for: address, joining: group, now: applying.now).id
        guard try snapshot.membership(of: person, in: group) == nil, try snapshot.group(id: group)?.isClosed == false
        else { return }
        // Leaving and coming back makes nobody more than they were.
        let former = try snapshot.formerRoles(of: person, in: group)
        let roles: Set<Role> = former?.contains(where: \.mayPost) ?? true ? [.contributor] : [.reader]
        // Whoever is in another group knows how things go here.
        try db.run(
            """
            INSERT OR IGNORE INTO newcomer (personID, groupID, joinedAt) SELECT ?1, ?2, ?3
            WHERE NOT EXISTS (SELECT 1 FROM membership WHERE personID = ?1)
                AND NOT EXISTS (SELECT 1 FROM formerMembership WHERE personID = ?1)
            """, [person.rawValue, group.rawValue, applying.now])
        try setMembership(of: person, in: group, roles: roles, cadence: .immediate, now: applying.now)
        try writeTo(person, .membership(.welcome(group)), applying)
    }

    /// A facilitator's no to a held mail, told to its author.
    public func tellAuthor(of question: Question, words: String, _ applying: Applying) throws {
        guard let candidate = question.candidate,
            let title = try db.row("SELECT subject FROM arrival WHERE id = ?", [question.arrival.rawValue])?[0]
                as String?
        else { return }
        let said = CommandResult.Said.forum(.notPosted(title: title, words: words))
        try insertDirect(
            .requests(.results([CommandResult(asked: "", said: said)])), to: candidate.address, person: question.person,
            applying)
    }

    /// A short letter of its own, about something that somebody's mail did for another.
    public func tell(_ person: PersonID, _ said: CommandResult.Said, _ applying: Applying) throws {
        try writeTo(person, .requests(.results([CommandResult(asked: "", said: said)])), applying)
    }

    /// Undoes leaving.
    func comeBack(_ person: PersonID, _ group: GroupID, _ applying: inout Applying) throws {
        let now = applying.now
        guard
            let row = try db.row(
                "SELECT cadence, since, answers FROM formerMembership WHERE groupID = ? AND personID = ?",
                [group.rawValue, person.rawValue]), try snapshot.membership(of: person, in: group) == nil,
            try snapshot.group(id: group)?.isClosed == false
        else { return }
        let roles = try snapshot.formerRoles(of: person, in: group) ?? [.contributor]
        try setMembership(
            of: person, in: group, roles: roles, cadence: Cadence(rawValue: row[0]) ?? .immediate, now: now)
        try db.run(
            "UPDATE membership SET since = ? WHERE groupID = ? AND personID = ?",
            [row[1] as Int64, group.rawValue, person.rawValue])
        try restoreAnswers(row[2], of: person, in: group, &applying)
    }

    /// A facilitator's no, told to whoever asked.
    public func decline(_ candidate: MailAddress, _ group: GroupID, words: String, _ applying: Applying) throws {
        try insertDirect(.membership(.declined(group, words: words)), to: candidate.address, person: nil, applying)
    }
}

extension Snapshot {
    static let comingBack: Int64 = 30 * 86_400

    func formerRoles(of person: PersonID, in group: GroupID) throws -> Set<Role>? {
        try db.row(
            "SELECT roles FROM formerMembership WHERE groupID = ? AND personID = ?", [group.rawValue, person.rawValue]
        ).map { row in Set((row[0] as String).split(separator: " ").compactMap { Role(rawValue: String($0)) }) }
    }

    func mayComeBack(_ person: PersonID, to group: GroupID, now: Int64) throws -> Bool {
        try db.number(
            """
            SELECT 1 FROM formerMembership f WHERE f.groupID = ?1 AND f.personID = ?2 AND f.leftAt > ?3
                AND NOT EXISTS (SELECT 1 FROM measure x WHERE x.groupID = ?1 AND x.personID = ?2
                    AND x.kind IN ('ban', 'remove') AND x.endedAt IS NULL AND x.at >= f.leftAt)
            """, [group.rawValue, person.rawValue, now - Snapshot.comingBack]) != nil
    }
}
