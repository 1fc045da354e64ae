import GRDB
import Guild

extension Transaction {
    func apply(_ effect: ExpertEffect, _ applying: Applying) throws {
        switch effect {
        case .ask(let person, let topic, let tags):
            // Another hour of this turn may have written to them.
            guard try snapshot.nudges(to: person, since: applying.now - 7 * 86_400).allowsOne(at: applying.now) else {
                return
            }
            // Of several questions in one turn the first is theirs.
            try db.run(
                """
                INSERT OR IGNORE INTO expertAsk (topicID, personID, askedAt, tags, state) SELECT ?1, ?2, ?3, ?4, 'open'
                WHERE NOT EXISTS (SELECT 1 FROM expertAsk WHERE personID = ?2 AND askedAt > ?5)
                """,
                [
                    topic.rawValue, person.rawValue, applying.now, tags.joined(separator: " "),
                    applying.now - Expert.rest,
                ])
            guard db.changesCount > 0 else { return }
            try writeTo(person, .experts(.ask(AskID(db.lastInsertedRowID), about: topic)), applying)
        case .settle(let ask, let state):
            try db.run("UPDATE expertAsk SET state = ? WHERE id = ?", [state.rawValue, ask.rawValue])
        }
    }

    /// A reply may be the answer that a question waits for.
    func noteAnswer(_ new: NewContribution, in topic: ContributionID, now: Int64) throws {
        if let author = new.author {
            try db.run(
                "UPDATE expertAsk SET state = 'answered' WHERE topicID = ? AND personID = ? AND state IN ('open', 'silent')",
                [topic.rawValue, author.rawValue])
        }
        guard ExpertWords.count(new.text) >= ExpertWords.leastWords else { return }
        try db.run(
            """
            UPDATE topic SET answeredAt = ?2 WHERE id = ?1 AND asks = 1 AND answeredAt IS NULL
                AND (SELECT authorID FROM contribution WHERE id = ?1) IS NOT ?3
            """, [topic.rawValue, now, new.author?.rawValue])
    }
}
