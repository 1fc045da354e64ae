import GRDB
import Guild
import Mail

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
        case .askNeeds(let group, let until): try askNeeds(of: group, until: until, applying)
        case .noteNeeds(let group, let person, let text):
            try db.run(
                """
                INSERT INTO needsAnswer (groupID, personID, text, at, arrivalID) VALUES (?1, ?2, ?3, ?4, ?5)
                """,
                [group.rawValue, person.rawValue, text, applying.now, applying.mail?.rawValue])
        case .gatherNeeds(let group): try gatherNeeds(of: group, applying)
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
