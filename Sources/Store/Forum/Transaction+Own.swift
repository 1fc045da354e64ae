import Foundation
import GRDB
import Guild
import Mail

/// What authors do with their own contributions afterwards.
extension Transaction {
    /// Nobody has got it: it goes as if it had not been, with its files and its mail.
    func withdraw(_ id: ContributionID) throws {
        guard
            let row = try db.row(
                "SELECT topicID, kind, groupID, arrivalID FROM contribution WHERE id = ?", [id.rawValue])
        else { return }
        let topic: Int64 = row[0]
        try dropFiles(of: id)
        try dropMail(of: row[3])
        try forgetAmendments(to: row[3])
        try dropLetters(of: id, row[3])
        try forgetResource(id)
        try noteForgotten()
        try db.run("DELETE FROM letter WHERE contributionID = ?", [id.rawValue])
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
                "SELECT groupID, authorID, arrivalID, topicID, text FROM contribution WHERE id = ? AND deletedAt IS NULL",
                [id.rawValue])
        else { return }
        try db.run(
            """
            UPDATE contribution SET text = '', rest = '', fragment = '', document = NULL, deletedAt = ?1,
                title = CASE WHEN topicID = id THEN title ELSE '' END WHERE id = ?2
            """, [now, id.rawValue])
        // A thread keeps its title while somebody else's words stand under it.
        try db.run(
            """
            UPDATE contribution SET title = '(removed)' WHERE id = ?1 AND topicID = ?1
                AND NOT EXISTS (SELECT 1 FROM contribution r WHERE r.topicID = ?1 AND r.id <> ?1 AND r.deletedAt IS NULL)
            """, [id.rawValue])
        try db.run("UPDATE topic SET pinnedAt = NULL WHERE id = ?", [id.rawValue])
        try forgetPlace(of: id)
        try dropFiles(of: id)
        try db.run("DELETE FROM version WHERE contributionID = ?", [id.rawValue])
        try db.run("DELETE FROM tag WHERE contributionID = ?", [id.rawValue])
        try db.run("DELETE FROM missed WHERE contributionID = ?", [id.rawValue])
        try forgetQuotes(of: row[4], in: row[3], after: id)
        try stopLetters(about: id, because: "its author removed the post", now: now)
        try db.run("UPDATE decisionLog SET about = '', words = '' WHERE contributionID = ?", [id.rawValue])
        try dropMail(of: row[2])
        try forgetAmendments(to: row[2])
        try dropLetters(of: id, row[2])
        try forgetRevisions(of: id)
        try forgetResource(id)
        try forgetPoll(id, now: now)
        try record(
            "deleted", by: (row[1] as Int64?).map { PersonID($0) }, in: GroupID(row[0]), contribution: id, now: now)
    }

    /// Letters that have not left carry its words no more; that an event is off everybody still hears.
    func stopLetters(about id: ContributionID, because detail: String, now: Int64) throws {
        try db.run(
            """
            DELETE FROM letter WHERE contributionID = ? AND state = 'waiting'
                AND purpose IS NOT 'cancellation'
            """, [id.rawValue])
        try db.run(
            """
            UPDATE delivery SET state = 'dropped', settledAt = ?, detail = ?
            WHERE state IN ('queued', 'deferred') AND letterID IN (SELECT id FROM letter WHERE contributionID = ?
                AND purpose IS NOT 'cancellation')
            """, [now, detail, id.rawValue])
        try db.run(
            """
            UPDATE letter SET state = 'expanded' WHERE contributionID = ? AND state = 'composed'
                AND purpose IS NOT 'cancellation'
            """, [id.rawValue])
    }

    /// Where an event was to be is its author's word, too.
    private func forgetPlace(of id: ContributionID) throws {
        guard let row = try db.row("SELECT details FROM event WHERE id = ?", [id.rawValue]),
            var details = EventDetails(stored: row[0])
        else { return }
        (details.place, details.text, details.title) = ("", "", "")
        try db.run("UPDATE event SET details = ? WHERE id = ?", [try details.stored, id.rawValue])
        try db.run("UPDATE occurrence SET place = NULL WHERE eventID = ?", [id.rawValue])
    }

    /// What others carried along of it, below their own words. What they quote to answer it is theirs.
    func forgetQuotes(of text: String, in topic: Int64, after id: ContributionID) throws {
        // Greetings and quotes are nobody's own.
        let lines = text.split(separator: "\n").map { ASCII.trimmed($0) }.filter {
            $0.utf8.count >= 24 && !$0.hasPrefix(">")
        }.prefix(20)
        guard !lines.isEmpty else { return }
        for row in try db.rows(
            "SELECT id, rest FROM contribution WHERE topicID = ? AND id > ? AND rest <> '' ORDER BY id LIMIT 500",
            [topic, id.rawValue])
        {
            let kept = (row[1] as String).split(separator: "\n", omittingEmptySubsequences: false).filter { line in
                line.utf8.count > 2_000 || !lines.contains { line.contains($0) }
            }
            try db.run(
                "UPDATE contribution SET rest = ?1 WHERE id = ?2 AND rest <> ?1",
                [kept.joined(separator: "\n"), row[0] as Int64])
        }
    }

    /// It leaves its thread, and what answers it goes along.
    func makeTopic(_ id: ContributionID, title: String) throws {
        guard
            let row = try db.row(
                "SELECT topicID, groupID FROM contribution WHERE id = ? AND topicID <> id AND kind = 'reply' AND deletedAt IS NULL",
                [id.rawValue])
        else { return }
        let old: Int64 = row[0]
        try db.run(
            """
            WITH RECURSIVE below(id) AS (
                SELECT ?1 UNION SELECT c.id FROM contribution c JOIN below b ON c.parentID = b.id WHERE c.topicID = ?2)
            UPDATE contribution SET topicID = ?1 WHERE id IN (SELECT id FROM below)
            """, [id.rawValue, old])
        try db.run(
            "UPDATE contribution SET kind = 'topic', parentID = NULL, title = ? WHERE id = ?", [title, id.rawValue])
        try db.run(
            """
            INSERT INTO topic (id, groupID, replies, lastID, lastAt)
            SELECT ?1, ?2, count(*) - 1, max(id), max(postedAt) FROM contribution WHERE topicID = ?1
            """, [id.rawValue, row[1] as Int64])
        try db.run(
            """
            UPDATE topic SET (replies, lastID, lastAt) =
                (SELECT count(*) - 1, max(id), max(postedAt) FROM contribution WHERE topicID = ?1) WHERE id = ?1
            """, [old])
    }

    /// A new version. Nobody is mailed about it; letters that still wait go out with the new words.
    /// `editor`: nil: its author.
    func edit(
        _ id: ContributionID, text: String, fragment: String, _ applying: Applying, by editor: PersonID? = nil
    ) throws {
        let now = applying.now
        guard
            let row = try db.row(
                "SELECT groupID, authorID, text FROM contribution WHERE id = ? AND deletedAt IS NULL",
                [id.rawValue])
        else { return }
        let editor = editor ?? (row[1] as Int64?).map { PersonID($0) }
        try db.run(
            """
            INSERT INTO version (contributionID, number, text, until)
            VALUES (?1, 1 + coalesce((SELECT max(number) FROM version WHERE contributionID = ?1), 0), ?2, ?3)
            """, [id.rawValue, row[2] as String, now])
        try db.run(
            "UPDATE contribution SET text = ?, fragment = ?, fragmentVersion = ?, editedAt = ?, document = NULL WHERE id = ?",
            [text, fragment, PlainFragment.version, now, id.rawValue])
        // Of a thing of the directory they are everybody's.
        try db.run(
            "DELETE FROM tag WHERE contributionID = ?1 AND NOT EXISTS (SELECT 1 FROM resource WHERE id = ?1)",
            [id.rawValue])
        for tag in Mentions(in: text).tags {
            try db.run("INSERT OR IGNORE INTO tag (contributionID, tag) VALUES (?, ?)", [id.rawValue, tag])
        }
        try record(
            "edited", by: editor, in: GroupID(row[0]), contribution: id, now: now)
        try alertNamed(in: text, of: id, by: editor, applying)
    }
}
