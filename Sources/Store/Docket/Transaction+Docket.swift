import GRDB
import Guild

extension Transaction {
    func apply(_ effect: DocketEffect, _ applying: Applying) throws {
        switch effect {
        case .send(let person): try sendDocket(to: person, applying)
        case .sendWeek(let person, let week): try sendWeek(to: person, week, applying)
        case .claim(let question, let person):
            try db.run(
                "UPDATE question SET claimedBy = ?, claimedAt = ? WHERE id = ?",
                [person.rawValue, applying.now, question.rawValue])
        case .rest(let question, let person, let until):
            try db.run(
                "INSERT OR REPLACE INTO docketRest (personID, questionID, until) VALUES (?, ?, ?)",
                [person.rawValue, question.rawValue, until])
        }
    }

    private func sendDocket(to person: PersonID, _ applying: Applying) throws {
        let waiting = try snapshot.waiting(for: person, now: applying.now).prefix(Snapshot.linesInADocket)
        guard !waiting.isEmpty else { return }
        try db.run("INSERT INTO docket (personID, at) VALUES (?, ?)", [person.rawValue, applying.now])
        let id = db.lastInsertedRowID
        for (index, question) in waiting.enumerated() {
            try db.run(
                "INSERT INTO docketLine (docketID, number, questionID) VALUES (?, ?, ?)",
                [id, index + 1, question.rawValue])
        }
        try writeTo(person, .docket(.list(DocketID(id))), applying)
    }

    /// Numbers of half a year ago mean nothing any more.
    func tidyDockets(now: Int64) throws {
        // The newest of each person says when the next is due.
        try db.run(
            """
            DELETE FROM docket WHERE at < ?1
                AND EXISTS (SELECT 1 FROM docket n WHERE n.personID = docket.personID AND n.at > docket.at)
            """, [now - 180 * 86_400])
        try db.run("DELETE FROM docketRest WHERE until < ?", [now - 86_400])
    }
}
