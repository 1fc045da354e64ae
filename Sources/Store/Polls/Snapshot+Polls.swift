import GRDB
import Guild

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
    func standing(of poll: Poll) throws -> PollResult? {
        !poll.isSecret || poll.isOver ? try result(of: poll) : nil
    }

    /// It is one, or was.
    func isPoll(_ id: ContributionID) throws -> Bool {
        try db.number("SELECT 1 FROM poll WHERE id = ?", [id.rawValue]) != nil
    }

    func readPoll(of place: Situation.ThreadPlace, by author: PersonID?, into known: inout PollKnowledge) throws {
        guard try isPoll(place.topic) else { return }
        guard let poll = try poll(place.topic) else { return known.isGone = true }
        known.poll = poll
        guard let author else { return }
        known.mayVote =
            try db.number(
                """
                SELECT 1 FROM membership m JOIN contribution c ON c.id = ?1 AND c.groupID = m.groupID
                WHERE m.personID = ?2 AND m.since <= c.postedAt
                """, [poll.id.rawValue, author.rawValue]) != nil
    }

    func pollHours(at dial: Dial) throws -> [PollHour] {
        try db.rows(
            """
            SELECT p.id, p.until FROM poll p JOIN contribution c ON c.id = p.id AND c.deletedAt IS NULL
            WHERE p.endedAt IS NULL AND p.until <= ? ORDER BY p.until LIMIT 100
            """, [dial.now]
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
