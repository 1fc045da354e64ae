import GRDB
import Guild
import Mail

extension Snapshot {
    func promptHours(at dial: Dial) throws -> [PromptHour] {
        try db.rows(
            """
            SELECT \(Snapshot.promptColumns), p.shownFor,
                EXISTS (SELECT 1 FROM role r JOIN membership m ON m.groupID = r.groupID AND m.personID = r.personID
                    WHERE r.groupID = p.groupID AND r.personID = p.personID AND r.role = 'facilitator'),
                CASE WHEN p.nextAt <= ?3 AND p.isWaiting = 0 AND p.weekday IS NOT NULL THEN EXISTS (
                    SELECT 1 FROM topic t INDEXED BY topic_recent JOIN contribution c ON c.topicID = t.id
                    WHERE t.groupID = p.groupID AND t.lastID > (SELECT coalesce(max(lastID), 0) - 500 FROM topic
                            WHERE groupID = p.groupID)
                        AND t.lastAt > ?1 AND c.postedAt > ?1 AND c.kind IN ('topic', 'reply') AND c.deletedAt IS NULL
                        AND NOT EXISTS (SELECT 1 FROM prompted x WHERE x.contributionID = c.id)) ELSE 0 END
            FROM prompt p JOIN person w ON w.id = p.personID WHERE p.nextAt <= ?2 ORDER BY p.nextAt LIMIT 1000
            """, [dial.now - PromptHour.quiet, dial.now + 86_400, dial.now]
        ).compactMap { row in
            let prompt = try prompt(row)
            guard !prompt.texts.isEmpty else { return nil }
            return PromptHour(prompt: prompt, shownFor: row[9], mayPost: row[10], isTalking: row[11])
        }
    }

    private static let promptColumns: SQL =
        "p.id, p.groupID, p.personID, w.name, p.nextAt, p.weekday, p.minutes, p.zone, p.isWaiting"

    private func prompt(_ row: Row) throws -> Prompt {
        let id = PromptID(row[0])
        return Prompt(
            id: id, group: GroupID(row[1]), author: PersonID(row[2]), authorName: row[3], nextAt: row[4],
            weekly: (row[5] as Int?).map { Weekly(weekday: $0, minutes: row[6] ?? 0) }, zone: row[7],
            texts: try db.rows(
                "SELECT title, text FROM promptText WHERE promptID = ? ORDER BY position", [id.rawValue]
            ).map { PromptText(title: $0[0], text: $0[1]) },
            isWaiting: row[8])
    }

    /// Nil: it is gone, or its group is not theirs to look after.
    func prompt(_ id: PromptID, lookedAfterBy person: PersonID?) throws -> Prompt? {
        try prompts("p.id = ?2", [person?.rawValue, id.rawValue]).first
    }

    private func prompts(_ condition: SQL, _ arguments: StatementArguments) throws -> [Prompt] {
        try db.rows(
            """
            SELECT \(Snapshot.promptColumns) FROM prompt p JOIN person w ON w.id = p.personID
            WHERE \(condition) AND EXISTS (SELECT 1 FROM role r WHERE r.groupID = p.groupID AND r.personID = ?1
                AND r.role = 'facilitator')
            ORDER BY p.nextAt LIMIT 100
            """, arguments
        ).map { try prompt($0) }
    }

    func read(_ letter: PromptLetter, into facts: inout LetterFacts) throws -> Bool {
        switch letter {
        case .tomorrow(let id):
            guard
                let person = try db.number("SELECT personID FROM prompt WHERE id = ?", [id.rawValue]),
                let prompt = try prompt(id, lookedAfterBy: PersonID(person))
            else { return false }
            facts.prompt = prompt
            facts.group = try group(id: prompt.group)
            return true
        }
    }

    func read(_ said: PromptSaid, for person: PersonID?, into facts: inout ResultFacts) throws {
        guard said == .list, let person else { return }
        facts.prompts = try prompts("p.groupID > ?2", [person.rawValue, 0]).map { prompt in
            (prompt, try group(id: prompt.group)?.title ?? "")
        }
    }
}

extension Transaction {
    func apply(_ effect: PromptEffect, _ applying: inout Applying) throws -> ContributionID? {
        switch effect {
        case .keep(let new): try keep(new, applying)
        case .post(let id, let next): return try post(id, next: next, &applying)
        case .move(let id, let time):
            try db.run("UPDATE prompt SET nextAt = ? WHERE id = ?", [time, id.rawValue])
        case .note(let id, let time):
            try db.run("UPDATE prompt SET shownFor = ? WHERE id = ?", [time, id.rawValue])
        case .change(let id, let text):
            try db.run(
                """
                UPDATE promptText SET text = ?2 WHERE promptID = ?1
                    AND position = (SELECT min(position) FROM promptText WHERE promptID = ?1)
                """, [id.rawValue, text])
        case .wait(let id, let waits):
            try db.run("UPDATE prompt SET isWaiting = ? WHERE id = ?", [waits ? 1 : 0, id.rawValue])
        case .drop(let id): try db.run("DELETE FROM prompt WHERE id = ?", [id.rawValue])
        }
        return nil
    }

    private func keep(_ new: NewPrompt, _ applying: Applying) throws {
        let (at, weekly): (Int64, Weekly?) =
            switch new.schedule {
            case .once(let at): (at, nil)
            case .weekly(let weekly, let at): (at, weekly)
            }
        try db.run(
            """
            INSERT INTO prompt (groupID, personID, arrivalID, nextAt, weekday, minutes, zone, domain, isRow)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                new.group.rawValue, new.author.rawValue, applying.mail?.rawValue, at, weekly?.weekday, weekly?.minutes,
                new.zone, new.domain, new.texts.count > 1 ? 1 : 0,
            ])
        let id = db.lastInsertedRowID
        for (position, text) in new.texts.enumerated() {
            try db.run(
                "INSERT INTO promptText (promptID, position, title, text) VALUES (?, ?, ?, ?)",
                [id, position, text.title, text.text])
        }
    }

    private func post(_ id: PromptID, next: Int64?, _ applying: inout Applying) throws -> ContributionID? {
        guard
            let row = try db.row(
                """
                SELECT p.groupID, p.personID, w.name, p.arrivalID, lower(hex(randomblob(12))), p.domain, p.isRow, t.position, t.title, t.text
                FROM prompt p JOIN person w ON w.id = p.personID JOIN promptText t ON t.promptID = p.id
                WHERE p.id = ? ORDER BY t.position LIMIT 1
                """, [id.rawValue])
        else { return nil }
        let new = PromptText(title: row[8], text: row[9]).topic(
            in: GroupID(row[0]), by: PersonID(row[1]), named: row[2],
            messageID: MessageID("\(row[4] as String)@\(row[5] as String)")!, at: applying.now)
        // Its words came with that mail, and go with it.
        var own = applying
        if let arrival: Int64 = row[3] { own.arrival = ArrivalID(arrival) }
        let made = try contribute(new, &own)
        try db.run("INSERT INTO prompted (contributionID) VALUES (?)", [made.rawValue])
        // Of a row each goes out once.
        if row[6] {
            try db.run(
                "DELETE FROM promptText WHERE promptID = ? AND position = ?", [id.rawValue, row[7] as Int])
        }
        let left = try db.number("SELECT count(*) FROM promptText WHERE promptID = ?", [id.rawValue]) ?? 0
        if let next, left > 0 {
            try db.run("UPDATE prompt SET nextAt = ? WHERE id = ?", [next, id.rawValue])
        } else {
            try db.run("DELETE FROM prompt WHERE id = ?", [id.rawValue])
        }
        return made
    }
}
