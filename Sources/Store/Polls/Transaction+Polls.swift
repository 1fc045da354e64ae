import GRDB
import Guild
import Mail

extension Transaction {
    func apply(_ effect: PollEffect, _ applying: inout Applying) throws -> ContributionID? {
        switch effect {
        case .open(let new, let options, let until, let isSecret, let resultID):
            let id = try contribute(new, alerting: false, &applying)
            try db.run(
                "INSERT INTO poll (id, until, isSecret, resultID) VALUES (?, ?, ?, ?)",
                [id.rawValue, until, isSecret ? 1 : 0, resultID.text])
            for (position, option) in options.enumerated() {
                try db.run(
                    "INSERT INTO pollOption (pollID, position, text) VALUES (?, ?, ?)",
                    [id.rawValue, position, option])
            }
            try alert(new, id, topic: id, &applying)
            if let author = new.author, let address = try snapshot.primaryAddress(of: author) {
                let said = CommandResult(asked: "", said: .polls(.opened(id)))
                try insertDirect(
                    .requests(.results([said], answering: applying.mail)), to: address, person: author,
                    contribution: id,
                    applying)
            }
            return id
        case .vote(let poll, let person, let option):
            guard let option else {
                try db.run(
                    "DELETE FROM vote WHERE pollID = ? AND personID = ?", [poll.rawValue, person.rawValue])
                return nil
            }
            try db.run(
                """
                INSERT INTO vote (pollID, personID, position, at) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (pollID, personID) DO UPDATE SET position = ?3, at = ?4
                """, [poll.rawValue, person.rawValue, option, applying.now])
            return nil
        case .end(let id): return try end(id, &applying)
        }
    }

    /// A poll is gone: so is what there was to choose, who chose what, and its result.
    func forgetPoll(_ id: ContributionID, now: Int64) throws {
        guard try snapshot.isPoll(id) else { return }
        try forgetResult(ofPoll: id, now: now)
        try db.run("DELETE FROM vote WHERE pollID = ?", [id.rawValue])
        try db.run("DELETE FROM pollOption WHERE pollID = ?", [id.rawValue])
    }

    /// Its result repeats its words.
    func forgetResult(ofPoll id: ContributionID, now: Int64) throws {
        for row in try db.rows(
            """
            SELECT c.id FROM contribution c JOIN poll p ON p.id = c.topicID
            WHERE c.topicID = ? AND c.kind = 'outcome' AND c.deletedAt IS NULL
            """, [id.rawValue])
        {
            try delete(ContributionID(row[0]), now: now)
        }
    }

    private func end(_ id: ContributionID, _ applying: inout Applying) throws -> ContributionID? {
        try db.run("UPDATE poll SET endedAt = ? WHERE id = ?", [applying.now, id.rawValue])
        guard let poll = try snapshot.poll(id), let place = try snapshot.place(of: id),
            let row = try db.row(
                "SELECT c.authorID, c.authorName, p.resultID FROM contribution c JOIN poll p ON p.id = c.id WHERE c.id = ?",
                [id.rawValue]),
            let messageID = MessageID(row[2] as String)
        else { return nil }
        let text = try snapshot.result(of: poll).lines(poll.options).joined(separator: "\n")
        let made = try contribute(
            NewContribution.result(
                text, of: place, by: (row[0] as Int64?).map { PersonID($0) }, named: row[1], messageID: messageID,
                at: applying.now), &applying)
        let people = try db.rows(
            """
            SELECT p.id FROM person p JOIN membership m ON m.personID = p.id AND m.groupID = ?2 AND m.pausedUntil IS NULL
                AND m.cadence <> 'none'
            WHERE p.pausedUntil IS NULL AND (p.id = ?3 OR EXISTS (SELECT 1 FROM vote v WHERE v.pollID = ?1 AND v.personID = p.id))
            ORDER BY p.id
            """, [id.rawValue, place.group.rawValue, row[0] as Int64?]
        ).map { PersonID($0[0]) }
        guard !people.isEmpty else { return made }
        try insert(
            .polls(.result(id)), contribution: id, isBulk: true, sendAfter: applying.now, people: people, applying)
        return made
    }
}
