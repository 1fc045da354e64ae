import Guild

/// What letters about being a member say.
extension Snapshot {
    func read(_ letter: MembershipLetter, for recipient: PersonID?, into facts: inout LetterFacts) throws -> Bool {
        switch letter {
        case .welcome(let group):
            facts.group = try self.group(id: group)
            facts.membership.welcome = try welcomeFacts(group, for: recipient)
        case .goodbye(let group, _, _):
            facts.group = try self.group(id: group)
            if let recipient, try formerRoles(of: recipient, in: group)?.contains(.facilitator) ?? false {
                facts.membership.leavesNobody = try facilitators(of: group).isEmpty
            }
        case .declined(let group, _): facts.group = try self.group(id: group)
        case .rightAmount(let group), .firstThread(let group, _):
            // Whoever has left since is not asked.
            guard let recipient, try membership(of: recipient, in: group) != nil else { return false }
            facts.group = try self.group(id: group)
            if case .firstThread(_, let thread) = letter {
                guard let post = try postFacts(thread),
                    try db.number("SELECT 1 FROM contribution WHERE id = ? AND deletedAt IS NULL", [thread.rawValue])
                        != nil
                else { return false }
                facts.membership.thread = post
            }
        }
        return true
    }

    private func welcomeFacts(_ group: GroupID, for person: PersonID?) throws -> WelcomeFacts {
        let text = try db.row("SELECT welcome FROM practiceGroup WHERE id = ?", [group.rawValue])?[0] as String? ?? ""
        let people = try members(of: group, all: false).0
        // Threads that many took part in, lately: a good place to begin.
        let threads = try db.rows(
            """
            SELECT t.id FROM (SELECT id, replies, lastID FROM topic WHERE groupID = ?1 ORDER BY lastID DESC LIMIT 100) t
                JOIN contribution c ON c.id = t.id
            WHERE c.deletedAt IS NULL AND c.openTo = 0 AND c.authorID IS NOT ?2 ORDER BY t.replies DESC, t.lastID DESC LIMIT 3
            """, [group.rawValue, person?.rawValue])
        var facts = WelcomeFacts(
            text: text, people: Array(people.prefix(12)),
            threads: try threads.compactMap { try postFacts(ContributionID($0[0])) })
        if let person {
            facts.isFurther = try wasWelcomed(person, besidesTo: group)
            let met = Set(facts.people.map(\.handle))
            facts.alike = try alike(person, in: group).filter { !met.contains($0.handle) }
        }
        return facts
    }

    /// Earlier on the day of the letter that is being written.
    private func wasWelcomed(_ person: PersonID, besidesTo group: GroupID) throws -> Bool {
        try db.number(
            """
            SELECT 1 FROM membership m JOIN membership o ON o.personID = m.personID AND o.groupID <> m.groupID
                AND (o.since < m.since OR o.since = m.since AND o.groupID < m.groupID)
            WHERE m.personID = ?1 AND m.groupID = ?2 AND o.since > m.since - 86400
            """, [person.rawValue, group.rawValue]) != nil
    }

    /// Who lets themselves be asked about what the newcomer names, and has named it too.
    private func alike(_ person: PersonID, in group: GroupID) throws -> [PersonFacts] {
        try db.rows(
            """
            SELECT p.name, p.handle, group_concat(e.tag, ' ') FROM membership m
                JOIN person p ON p.id = m.personID AND p.isAsked = 1 AND p.pausedUntil IS NULL
                JOIN expertise e ON e.personID = p.id
                JOIN expertise n ON n.tag = e.tag AND n.personID = ?1
            WHERE m.groupID = ?2 AND p.id <> ?1
            GROUP BY p.id ORDER BY count(*) DESC, p.name LIMIT 2
            """, [person.rawValue, group.rawValue]
        ).map { row in
            PersonFacts(
                name: row[0], handle: row[1], roles: [], about: "",
                expertise: (row[2] as String).split(separator: " ").map(String.init))
        }
    }
}
