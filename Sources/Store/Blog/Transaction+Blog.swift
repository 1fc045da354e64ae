import GRDB
import Guild
import Mail

extension Transaction {
    func apply(_ effect: BlogEffect, _ applying: inout Applying) throws -> ContributionID? {
        switch effect {
        case .publish(let new, let details):
            let id = try contribute(new, alerting: false, &applying)
            try db.run(
                "INSERT INTO entry (id, groupID, excerpt, takesComments, publishedAt) VALUES (?, ?, ?, ?, ?)",
                [
                    id.rawValue, new.group.rawValue, details.excerpt, details.takesComments ? 1 : 0, applying.now,
                ])
            try alert(new, id, topic: id, &applying)
            return id
        case .sendRoundUp(let person, let group, let month):
            try sendRoundUp(to: person, group, month, applying)
            return nil
        case .endRoundUp(let id, let state):
            try db.run("UPDATE roundUp SET state = ? WHERE id = ?", [state.rawValue, id.rawValue])
            return nil
        case .passOn(let entry, let author, let from):
            try writeTo(
                author,
                .blog(.words(entry, arrival: applying.arrival, authorName: from.called, authorAddress: from.address)),
                applying)
            return nil
        }
    }

    /// A member hears of the blog as they say, whatever they hear of the forum. Later ones come as what they follow.
    func setBlogCadence(_ cadence: Cadence, of person: PersonID, in group: GroupID, now: Int64) throws {
        try db.run(
            "UPDATE membership SET blogCadence = ? WHERE groupID = ? AND personID = ?",
            [cadence.rawValue, group.rawValue, person.rawValue])
        guard db.changesCount > 0 else { return }
        switch cadence {
        case .daily, .weekly:
            try db.run(
                """
                INSERT INTO follow (personID, kind, target, cadence, afterID, since)
                VALUES (?1, 'blog', ?2, ?3, (SELECT coalesce(max(id), 0) FROM contribution), ?4)
                ON CONFLICT (personID, kind, target) DO UPDATE SET cadence = excluded.cadence
                """, [person.rawValue, "\(group)", cadence.rawValue, now])
            try wakeDigests(of: person)
        case .immediate, .none:
            try db.run(
                "DELETE FROM follow WHERE personID = ? AND kind = 'blog' AND target = ?",
                [person.rawValue, "\(group)"])
        }
    }

    /// Who hears at once of what is in the blog; nil: whoever hears of everything else.
    func blogAudience(of group: GroupID, topic: ContributionID) throws -> [PersonID]? {
        guard
            try db.number(
                "SELECT 1 FROM membership INDEXED BY membership_blog WHERE groupID = ? AND blogCadence IS NOT NULL LIMIT 1",
                [group.rawValue]) != nil, try snapshot.isEntry(topic)
        else { return nil }
        return try db.rows(
            """
            SELECT personID FROM membership WHERE groupID = ? AND coalesce(blogCadence, cadence) = 'immediate'
                AND pausedUntil IS NULL ORDER BY personID
            """, [group.rawValue]
        ).map { PersonID($0[0]) }
    }
}

extension Snapshot {
    func isEntry(_ topic: ContributionID) throws -> Bool {
        try db.number("SELECT 1 FROM entry WHERE id = ?", [topic.rawValue]) != nil
    }

    func blogHours(at dial: Dial) throws -> [BlogHour] {
        try db.rows(
            """
            SELECT id, dueAt FROM question INDEXED BY question_entry
            WHERE kind = 'entry' AND state = 'open' AND dueAt <= ? ORDER BY dueAt LIMIT 100
            """, [dial.now]
        ).map { .due(QuestionID($0[0]), at: $0[1]) } + roundUpHours(at: dial).map(BlogHour.roundUp)
    }

    /// What somebody has written for a blog and is not out. Theirs alone.
    func drafts(of person: PersonID) throws -> [EntryDraft] {
        try db.rows(
            """
            SELECT q.id, q.dueAt, q.groupID, q.askedAt, a.subject, q.amendments FROM question q
                JOIN arrival a ON a.id = q.arrivalID
            WHERE q.personID = ? AND q.kind = 'entry' AND q.state = 'open' ORDER BY q.dueAt IS NULL, q.dueAt, q.id LIMIT 50
            """, [person.rawValue]
        ).map { row in
            var lines = EntryLines("")
            lines.amend(by: row[5])
            let title = lines.fields[.title] ?? Subject.title(row[4], prefixes: [])
            return EntryDraft(
                question: QuestionID(row[0]), title: title, dueAt: row[1],
                group: (row[2] as Int64?).map { GroupID($0) },
                since: row[3])
        }
    }

    /// What letters say of an entry beside its words.
    func entryFacts(_ id: ContributionID) throws -> EntryFacts? {
        guard let row = try db.row("SELECT excerpt, takesComments FROM entry WHERE id = ?", [id.rawValue]) else {
            return nil
        }
        return EntryFacts(excerpt: row[0], tags: try tags(of: id), takesComments: row[1])
    }

    func tags(of id: ContributionID) throws -> [String] {
        try db.rows("SELECT tag FROM tag WHERE contributionID = ? ORDER BY tag", [id.rawValue]).map { $0[0] }
    }
}
