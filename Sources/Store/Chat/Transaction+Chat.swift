import GRDB
import Guild
import Mail

extension Transaction {
    func apply(_ effect: ChatEffect, _ applying: inout Applying) throws -> ContributionID? {
        switch effect {
        case .say(let line): try say(line, now: applying.now)
        case .change(let id, let text):
            try db.run(
                "UPDATE chatLine SET text = ?, editedAt = ?, change = \(Transaction.nextChange) WHERE id = ?",
                [text, applying.now, id.rawValue])
        case .remove(let id): try remove(id, &applying)
        case .end(let sitting, let title): return try end(sitting, title, &applying)
        case .tell(let sitting, let person): try tell(sitting, person, applying)
        case .forget(let before): try forgetChats(before: before, now: applying.now)
        }
        return nil
    }

    private static let nextChange: SQL = "(SELECT coalesce(max(change), 0) + 1 FROM chatLine)"

    private func say(_ line: NewChatLine, now: Int64) throws {
        let sitting: Int64
        if let open = try db.number(
            "SELECT id FROM sitting WHERE groupID = ? AND endedAt IS NULL", [line.group.rawValue])
        {
            sitting = open
            try db.run("UPDATE sitting SET lastAt = ? WHERE id = ?", [now, sitting])
        } else {
            try db.run(
                "INSERT INTO sitting (groupID, startedAt, lastAt, threadID) VALUES (?1, ?2, ?2, ?3)",
                [line.group.rawValue, now, line.threadID.text])
            sitting = db.lastInsertedRowID
            // Whoever wants all of it takes part in it.
            try db.run(
                """
                INSERT INTO chatter (sittingID, personID, follows)
                SELECT ?1, personID, 1 FROM membership WHERE groupID = ?2 AND chatCadence = 'follow'
                """, [sitting, line.group.rawValue])
        }
        try db.run(
            """
            INSERT INTO chatLine (sittingID, change, authorID, authorName, text, at, isByMail, messageID)
            VALUES (?, \(Transaction.nextChange), ?, ?, ?, ?, ?, ?)
            """,
            [
                sitting, line.author.rawValue, line.authorName, line.text, now, line.isByMail ? 1 : 0,
                line.messageID?.text,
            ])
        // One's own words are no news.
        try follow(sitting, line.author, through: db.lastInsertedRowID)
        for handle in line.named {
            guard let named = try snapshot.person(handle: handle), named.id != line.author,
                try snapshot.membership(of: named.id, in: line.group) != nil
            else { continue }
            try follow(sitting, named.id, through: nil)
        }
    }

    /// `through`: what they know by now; nil: nothing new. A member who wants no letters gets none.
    private func follow(_ sitting: Int64, _ person: PersonID, through line: Int64?) throws {
        // Whoever writes by mail answers what they had: what others said meanwhile is still news.
        let untold = try db.number(
            """
            SELECT 1 FROM chatLine l LEFT JOIN chatter k ON k.sittingID = ?1 AND k.personID = ?2
            WHERE l.sittingID = ?1 AND l.id > coalesce(k.knownID, 0) AND l.id <> ?3 AND l.authorID IS NOT ?2 AND l.removedAt IS NULL
            """, [sitting, person.rawValue, line ?? 0])
        try db.run(
            """
            INSERT INTO chatter (sittingID, personID, follows, knownID) VALUES (?1, ?2, 1, ?3)
            ON CONFLICT (sittingID, personID) DO UPDATE SET follows = 1, knownID = max(knownID, ?3)
            """, [sitting, person.rawValue, untold == nil ? line ?? 0 : 0])
    }

    func setChat(_ much: ChatCadence, of person: PersonID, in group: GroupID) throws {
        try db.run(
            "UPDATE membership SET chatCadence = ? WHERE groupID = ? AND personID = ?",
            [much.rawValue, group.rawValue, person.rawValue])
        guard much == .follow else { return }
        // Of the sitting that goes on, from now on.
        try db.run(
            """
            INSERT INTO chatter (sittingID, personID, follows, knownID)
            SELECT id, ?2, 1, (SELECT coalesce(max(l.id), 0) FROM chatLine l WHERE l.sittingID = s.id)
            FROM sitting s WHERE groupID = ?1 AND endedAt IS NULL
            ON CONFLICT (sittingID, personID) DO UPDATE SET follows = 1
            """, [group.rawValue, person.rawValue])
    }

    /// What somebody has seen on the page.
    public func noteSeen(in group: String, by person: PersonID, through line: ChatLineID) throws {
        try db.run(
            """
            INSERT INTO chatter (sittingID, personID, knownID)
            SELECT l.sittingID, ?2, l.id FROM chatLine l JOIN sitting s ON s.id = l.sittingID
                JOIN practiceGroup g ON g.id = s.groupID AND g.name = ?1
                JOIN membership m ON m.groupID = g.id AND m.personID = ?2
            WHERE l.id = ?3
            ON CONFLICT (sittingID, personID) DO UPDATE SET knownID = max(knownID, excluded.knownID)
            """, [group, person.rawValue, line.rawValue])
    }

    /// A tombstone; of a sitting that is over, in its thread, too.
    private func remove(_ id: ChatLineID, _ applying: inout Applying) throws {
        try db.run(
            """
            UPDATE chatLine SET text = '', editedAt = NULL, removedAt = ?, change = \(Transaction.nextChange) WHERE id = ?
            """, [applying.now, id.rawValue])
        guard
            let row = try db.row(
                """
                SELECT s.id, s.contributionID FROM chatLine l JOIN sitting s ON s.id = l.sittingID
                WHERE l.id = ? AND s.contributionID IS NOT NULL
                """, [id.rawValue])
        else { return }
        let text = try snapshot.transcript(of: SittingID(row[0]))
        try edit(ContributionID(row[1]), text: text, fragment: PlainFragment.html(text), applying)
        // What an edit keeps of the words before is what was to go.
        try db.run("DELETE FROM version WHERE contributionID = ?", [row[1] as Int64])
    }

    /// With its lines as one text; nothing but tombstones leaves nothing.
    private func end(_ sitting: SittingID, _ title: String, _ applying: inout Applying) throws -> ContributionID? {
        try db.run("UPDATE sitting SET endedAt = ? WHERE id = ?", [applying.now, sitting.rawValue])
        let text = try snapshot.transcript(of: sitting)
        guard
            let row = try db.row(
                """
                SELECT s.groupID, s.threadID, l.authorID, l.authorName FROM sitting s JOIN chatLine l ON l.sittingID = s.id
                WHERE s.id = ? AND l.removedAt IS NULL ORDER BY l.id LIMIT 1
                """, [sitting.rawValue]), let thread = MessageID(row[1] as String)
        else { return nil }
        let new = NewContribution.sitting(
            text, titled: title, in: GroupID(row[0]), by: (row[2] as Int64?).map { PersonID($0) }, named: row[3],
            messageID: thread, at: applying.now)
        let id = try contribute(new, alerting: false, &applying)
        try db.run("UPDATE sitting SET contributionID = ? WHERE id = ?", [id.rawValue, sitting.rawValue])
        return id
    }

    private func tell(_ sitting: SittingID, _ person: PersonID, _ applying: Applying) throws {
        guard
            let row = try db.row(
                """
                SELECT k.knownID, (SELECT max(l.id) FROM chatLine l WHERE l.sittingID = k.sittingID)
                FROM chatter k WHERE k.sittingID = ? AND k.personID = ?
                """, [sitting.rawValue, person.rawValue])
        else { return }
        let letter = ChatLetter.lines(sitting, after: ChatLineID(row[0]), through: ChatLineID(row[1]))
        try db.run(
            "UPDATE chatter SET knownID = ?, toldAt = ? WHERE sittingID = ? AND personID = ?",
            [row[1] as Int64, applying.now, sitting.rawValue, person.rawValue])
        let day = applying.now / 86_400
        try db.run(
            """
            UPDATE person SET chatLetters = CASE WHEN chatLettersDay = ?1 THEN chatLetters + 1 ELSE 1 END, chatLettersDay = ?1
            WHERE id = ?2
            """, [day, person.rawValue])
        try writeTo(person, .chat(letter), applying)
    }

    private func forgetChats(before: Int64, now: Int64) throws {
        let old = try db.rows(
            "SELECT id, contributionID FROM sitting WHERE startedAt < ? AND endedAt IS NOT NULL LIMIT 100", [before])
        for row in old {
            if let id = row[1] as Int64? { try delete(ContributionID(id), now: now) }
            try db.run("DELETE FROM sitting WHERE id = ?", [row[0] as Int64])
        }
    }
}
