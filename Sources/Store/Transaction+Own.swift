import GRDB
import Guild

/// What authors do with their own contributions afterwards.
extension Transaction {
    /// Nobody has got it: it goes as if it had not been. Its mail stays with the host.
    func withdraw(_ id: ContributionID) throws {
        guard let row = try db.row("SELECT topicID, kind, groupID FROM contribution WHERE id = ?", [id.rawValue]) else {
            return
        }
        let topic: Int64 = row[0]
        try db.run("DELETE FROM letter WHERE contributionID = ? AND state = 'waiting'", [id.rawValue])
        try db.run("DELETE FROM topic WHERE id = ?", [id.rawValue])
        try db.run("UPDATE activity SET contributionID = NULL WHERE contributionID = ?", [id.rawValue])
        try db.run("DELETE FROM contribution WHERE id = ?", [id.rawValue])
        if topic != id.rawValue {
            try db.run(
                """
                UPDATE topic SET replies = replies - 1,
                    lastID = (SELECT max(id) FROM contribution WHERE topicID = ?1),
                    lastAt = (SELECT max(postedAt) FROM contribution WHERE topicID = ?1) WHERE id = ?1
                """, [topic])
        }
    }

    /// A tombstone: its words, files, earlier versions and mail are gone, its place in the thread stays.
    func delete(_ id: ContributionID, now: Int64) throws {
        guard
            let row = try db.row(
                "SELECT groupID, authorID, arrivalID FROM contribution WHERE id = ? AND deletedAt IS NULL",
                [id.rawValue])
        else { return }
        try db.run(
            "UPDATE contribution SET text = '', rest = '', fragment = '', deletedAt = ? WHERE id = ?",
            [now, id.rawValue])
        try db.run("DELETE FROM attachment WHERE contributionID = ?", [id.rawValue])
        try db.run("DELETE FROM version WHERE contributionID = ?", [id.rawValue])
        try db.run("DELETE FROM tag WHERE contributionID = ?", [id.rawValue])
        try db.run("DELETE FROM letter WHERE contributionID = ? AND state = 'waiting'", [id.rawValue])
        try db.run("DELETE FROM rawMail WHERE arrivalID = ?", [row[2] as Int64?])
        try record(
            "deleted", by: (row[1] as Int64?).map { PersonID($0) }, in: GroupID(row[0]), contribution: id, now: now)
    }

    /// A new version. Nobody is mailed about it; letters that still wait go out with the new words.
    func edit(_ id: ContributionID, text: String, fragment: String, now: Int64) throws {
        guard
            let row = try db.row(
                "SELECT groupID, authorID, text FROM contribution WHERE id = ? AND deletedAt IS NULL", [id.rawValue])
        else { return }
        try db.run(
            """
            INSERT INTO version (contributionID, number, text, until)
            VALUES (?1, 1 + (SELECT count(*) FROM version WHERE contributionID = ?1), ?2, ?3)
            """, [id.rawValue, row[2] as String, now])
        try db.run(
            "UPDATE contribution SET text = ?, fragment = ?, fragmentVersion = ?, editedAt = ? WHERE id = ?",
            [text, fragment, PlainFragment.version, now, id.rawValue])
        try db.run("DELETE FROM tag WHERE contributionID = ?", [id.rawValue])
        for tag in Mentions(in: text).tags {
            try db.run("INSERT OR IGNORE INTO tag (contributionID, tag) VALUES (?, ?)", [id.rawValue, tag])
        }
        try record(
            "edited", by: (row[1] as Int64?).map { PersonID($0) }, in: GroupID(row[0]), contribution: id, now: now)
    }
}
