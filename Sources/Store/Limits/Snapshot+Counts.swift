import Foundation
import GRDB
import Guild
import Mail

/// What limits and the brake ask. Few steps in an index each, however large the archive is.
extension Snapshot {
    func counts(of person: PersonID?, in group: GroupID, limits: Limits, now: Int64) throws -> Counts {
        var counts = Counts()
        if let person {
            counts.ofAuthorInHour = try posts(of: person, since: now - 3_600, atMost: limits.postsOfAuthorInHour)
            counts.ofAuthorInDay = try posts(of: person, since: now - 86_400, atMost: limits.postsOfAuthorInDay)
        }
        if limits.postsOfGroupInHour > 0 {
            counts.ofGroupInHour = Int(
                try db.number(
                    "SELECT posts FROM flow WHERE hour = ? AND groupID = ?", [now / 3_600, group.rawValue]) ?? 0)
        }
        if limits.postsInHour > 0 {
            counts.inHour = Int(try db.number("SELECT sum(posts) FROM flow WHERE hour = ?", [now / 3_600]) ?? 0)
        }
        return counts
    }

    /// `atMost` where there are as many: the one that reaches the limit tells.
    private func posts(of person: PersonID, since time: Int64, atMost most: Int) throws -> Int {
        guard most > 0,
            let at = try db.number(
                """
                SELECT postedAt FROM contribution c WHERE authorID = ?
                    AND NOT EXISTS (SELECT 1 FROM resource e WHERE e.id = c.id AND e.isFurther)
                ORDER BY id DESC LIMIT 1 OFFSET ?
                """,
                [person.rawValue, most - 1]), at > time
        else { return 0 }
        return most
    }

    /// The newest posts of a thread, or the newest topics of a group, where the author has been there lately: nobody who
    /// writes for the first time in a day is a machine in a loop.
    func brake(
        for key: String, _ person: PersonID?, in group: GroupID, thread: ContributionID?, now: Int64
    ) throws -> Brake {
        var brake = Brake(isOfTopics: thread == nil)
        if let row = try db.row(
            "SELECT releasedAt FROM brake WHERE groupID = ? AND author = ?", [group.rawValue, key])
        {
            let releasedAt: Int64? = row[0]
            brake.isOn = releasedAt == nil
            brake.isReleased = releasedAt.map { now - $0 < 86_400 } ?? false
        }
        guard !brake.isOn, !brake.isReleased, try wroteLately(key, person, now) else { return brake }
        let rows: [Row]
        if let thread {
            let posts = try db.number("SELECT replies + 1 FROM topic WHERE id = ?", [thread.rawValue]) ?? 0
            guard posts >= Brake.fewest else { return brake }
            rows = try db.rows(
                """
                SELECT c.authorID, coalesce(a.arrivedAt, c.postedAt), coalesce(b.arrivedAt, p.postedAt), c.likeness,
                    c.arrivalID, ''
                FROM contribution c LEFT JOIN arrival a ON a.id = c.arrivalID
                    LEFT JOIN contribution p ON p.id = c.parentID LEFT JOIN arrival b ON b.id = p.arrivalID
                WHERE c.topicID = ? ORDER BY c.id DESC LIMIT ?
                """, [thread.rawValue, Brake.window])
        } else {
            rows = try db.rows(
                """
                SELECT c.authorID, coalesce(a.arrivedAt, c.postedAt), NULL, c.likeness, c.arrivalID, c.title
                FROM topic t JOIN contribution c ON c.id = t.id LEFT JOIN arrival a ON a.id = c.arrivalID
                WHERE t.id > (SELECT max(id) FROM topic) - 1000 AND t.groupID = ?
                    AND NOT EXISTS (SELECT 1 FROM resource e WHERE e.id = t.id AND e.isFurther)
                ORDER BY t.id DESC LIMIT ?
                """, [group.rawValue, Brake.window])
        }
        brake.beside = try rows.compactMap { row in
            guard let likeness = (row[3] as Data?).flatMap({ Likeness(encoded: [UInt8]($0)) }) else { return nil }
            let author = try (row[0] as Int64?).map { PersonID($0) } ?? guest(row[4])
            return Brake.Post(author: author, postedAt: row[1], answeredAt: row[2], likeness: likeness, title: row[5])
        }
        return brake
    }

    private func wroteLately(_ key: String, _ person: PersonID?, _ now: Int64) throws -> Bool {
        guard let person else { return true }
        let last = try db.number(
            "SELECT postedAt FROM contribution WHERE authorID = ? ORDER BY id DESC LIMIT 1", [person.rawValue])
        return last.map { now - $0 <= Brake.longestPause } ?? false
    }

    private func guest(_ arrival: Int64?) throws -> PersonID {
        let key = try db.row("SELECT author FROM arrival WHERE id = ?", [arrival])?[0] as String?
        return Brake.guest(key ?? "")
    }

    /// Octets of mail that waits for the brake's sake.
    func octetsBraked() throws -> Int {
        Int(
            try db.number(
                """
                SELECT sum(a.size) FROM arrival a WHERE a.id IN (SELECT arrivalID FROM outcome INDEXED BY outcome_braked
                    WHERE disposition = 'held' AND reason IN ('braked', 'tooMany'))
                """) ?? 0)
    }

    /// Mails that reached facilitators today by one address, and by its domain.
    func toFacilitators(_ author: MailAddress, now: Int64) throws -> (address: Int, domain: Int) {
        let row = try db.row(
            """
            SELECT count(*) FILTER (WHERE a.author = ?1), count(*) FILTER (WHERE a.author LIKE '%@' || ?2)
            FROM outcome o INDEXED BY outcome_facilitators JOIN arrival a ON a.id = o.arrivalID
            WHERE o.reason = 'sentToFacilitators' AND o.at > ?3
            """, [author.key, author.domainKey, now - 86_400])
        return (row?[0] ?? 0, row?[1] ?? 0)
    }

    /// Wishes of an author's to take a mail back, of which facilitators hear, in the last day.
    func recalls(by author: MailAddress, now: Int64) throws -> Int {
        Int(
            try db.number(
                """
                SELECT count(*) FROM arrival a INDEXED BY arrival_author JOIN outcome o ON o.arrivalID = a.id
                WHERE a.author = ? AND o.reason = 'recalled' AND o.at > ?
                """, [author.key, now - 86_400]) ?? 0)
    }

    /// Of one kind, about mail of one address, in the last day.
    func questionsAsked(_ kind: Question.Kind, of author: MailAddress, now: Int64) throws -> Int {
        Int(
            try db.number(
                "SELECT count(*) FROM question WHERE kind = ? AND addressKey = ? AND askedAt > ?",
                [kind.rawValue, author.key, now - 86_400]) ?? 0)
    }

    /// Mail of one author to a group that waits for the brake's or a limit's sake, the oldest first.
    public func waitingMail(of author: String, in group: GroupID, limit: Int) throws -> [(ArrivalID, recipient: String)]
    {
        var found: [(ArrivalID, recipient: String)] = []
        for row in try db.rows(
            """
            SELECT o.arrivalID, o.recipient FROM outcome o INDEXED BY outcome_braked JOIN arrival a ON a.id = o.arrivalID
            WHERE o.disposition = 'held' AND o.reason IN ('braked', 'tooMany') AND a.author = ? ORDER BY o.arrivalID LIMIT 2000
            """, [author])
        where found.count < limit {
            guard try self.group(ofHeld: row[1])?.id == group else { continue }
            found.append((ArrivalID(row[0]), row[1]))
        }
        return found
    }

    /// Authors whom a facilitator has let go on and of whose mail some still waits.
    public func released(now: Int64) throws -> [(author: String, group: GroupID)] {
        try db.rows(
            """
            SELECT author, groupID FROM brake b WHERE releasedAt > ? AND EXISTS (
                SELECT 1 FROM outcome o INDEXED BY outcome_braked JOIN arrival a ON a.id = o.arrivalID
                WHERE o.disposition = 'held' AND o.reason IN ('braked', 'tooMany') AND a.author = b.author) LIMIT 20
            """, [now - 86_400]
        ).map { ($0[0], GroupID($0[1])) }
    }
}

extension Transaction {
    /// Their mail to the group waits from now on.
    func putOn(_ author: String, in group: GroupID, now: Int64) throws {
        try db.run(
            """
            INSERT INTO brake (groupID, author, since) VALUES (?, ?, ?)
            ON CONFLICT (groupID, author) DO UPDATE SET since = excluded.since, releasedAt = NULL
            """, [group.rawValue, author, now])
    }

    /// A facilitator lets them go on: for a day nothing of theirs is held up again.
    public func letGoOn(_ author: String, in group: GroupID, now: Int64) throws {
        try db.run(
            """
            INSERT INTO brake (groupID, author, since, releasedAt) VALUES (?1, ?2, ?3, ?3)
            ON CONFLICT (groupID, author) DO UPDATE SET releasedAt = ?3
            """, [group.rawValue, author, now])
    }

    /// A facilitator wants none of it: what waits goes, and what comes later is judged anew.
    public func throwAway(_ author: String, in group: GroupID, now: Int64) throws -> Int {
        let mails = try snapshot.waitingMail(of: author, in: group, limit: 2_000)
        for (arrival, recipient) in mails {
            try record(.discarded, .questions(.turnedDown), of: arrival, for: recipient, contribution: nil, now: now)
            try dropMail(of: arrival.rawValue)
        }
        try db.run("DELETE FROM brake WHERE groupID = ? AND author = ?", [group.rawValue, author])
        return mails.count
    }

    /// Counts a post for the limits of its group and of all.
    func countPost(in group: GroupID, now: Int64) throws {
        try db.run(
            """
            INSERT INTO flow (groupID, hour, posts) VALUES (?, ?, 1)
            ON CONFLICT (hour, groupID) DO UPDATE SET posts = posts + 1
            """, [group.rawValue, now / 3_600])
    }

    func tidyCounts(now: Int64) throws {
        try db.run("DELETE FROM flow WHERE hour < ?", [now / 3_600 - 48])
        try db.run("DELETE FROM hour WHERE day < ?", [now / 86_400 - 90])
        try db.run(
            """
            DELETE FROM brake WHERE max(since, coalesce(releasedAt, 0)) < ? AND NOT EXISTS (
                SELECT 1 FROM outcome o INDEXED BY outcome_braked JOIN arrival a ON a.id = o.arrivalID
                WHERE o.disposition = 'held' AND o.reason IN ('braked', 'tooMany') AND a.author = brake.author)
            """, [now - 7 * 86_400])
    }
}
