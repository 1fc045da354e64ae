import GRDB
import Guild
import Mail

extension Snapshot {
    func poll(_ id: ContributionID) throws -> Poll? {
        guard
            let row = try db.row(
                """
                SELECT p.until, p.isSecret, p.endedAt IS NOT NULL FROM poll p JOIN contribution c ON c.id = p.id
                WHERE p.id = ? AND c.deletedAt IS NULL
                """, [id.rawValue])
        else { return nil }
        return Poll(
            id: id,
            options: try db.rows("SELECT text FROM pollOption WHERE pollID = ? ORDER BY position", [id.rawValue])
                .map { $0[0] },
            until: row[0], isSecret: row[1], isOver: row[2])
    }

    func result(of poll: Poll) throws -> PollResult {
        var counts = [Int](repeating: 0, count: poll.options.count)
        for row in try db.rows(
            "SELECT position, count(*) FROM vote WHERE pollID = ? GROUP BY position", [poll.id.rawValue])
        where counts.indices.contains(row[0] as Int) {
            counts[row[0]] = row[1]
        }
        let voters = try db.number(
            """
            SELECT count(*) FROM membership m JOIN contribution c ON c.id = ?1 AND c.groupID = m.groupID
            WHERE m.since <= c.postedAt
            """, [poll.id.rawValue])
        // Whoever has left since has answered all the same.
        return PollResult(counts: counts, voters: max(Int(voters ?? 0), counts.reduce(0, +)))
    }

    /// How it stands, as everybody may see it: nobody, before a secret one is over.
    func standing(of id: ContributionID) throws -> PollResult? {
        guard let poll = try poll(id), !poll.isSecret || poll.isOver else { return nil }
        return try result(of: poll)
    }

    func readPoll(of place: Situation.ThreadPlace, by author: PersonID?, into known: inout PollKnowledge) throws {
        guard let author, let poll = try poll(place.topic) else { return }
        known.poll = poll
        known.mayVote =
            try db.number(
                """
                SELECT 1 FROM membership m JOIN contribution c ON c.id = ?1 AND c.groupID = m.groupID
                WHERE m.personID = ?2 AND m.since <= c.postedAt
                """, [poll.id.rawValue, author.rawValue]) != nil
    }

    func pollHours(at dial: Dial) throws -> [PollHour] {
        try db.rows(
            "SELECT id, until FROM poll WHERE endedAt IS NULL AND until <= ? ORDER BY until LIMIT 100", [dial.now]
        ).map { PollHour(poll: ContributionID($0[0]), until: $0[1]) }
    }

    func read(_ letter: PollLetter, for recipient: PersonID?, into facts: inout LetterFacts) throws -> Bool {
        switch letter {
        case .result(let id):
            guard let poll = try poll(id), let place = try place(of: id) else { return false }
            facts.group = try group(id: place.group)
            facts.polls.poll = poll
            facts.polls.title = place.title
            facts.polls.result = try result(of: poll)
            return true
        }
    }
}

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
