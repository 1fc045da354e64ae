import GRDB
import Guild
import Mail

/// What a group may need, once a week, for those who look after it.
extension Snapshot {
    private static let mostInAWeek = 5

    func weekHours(at dial: Dial) throws -> [WeekHour] {
        try db.rows(
            """
            SELECT DISTINCT r.personID, p.zone, p.digestHour, (SELECT at FROM week w WHERE w.personID = r.personID)
            FROM role r JOIN person p ON p.id = r.personID AND p.pausedUntil IS NULL WHERE r.role = 'facilitator'
            """, []
        ).compactMap { row in
            let person = PersonID(row[0])
            var hour = WeekHour(
                person: person, zone: row[1], hour: row[2], lastAt: row[3], found: Week(), nudges: Nudges())
            // Most of the day it is not their hour.
            guard dial.isTheirs(hour.hour, in: hour.zone) else { return nil }
            hour.nudges = try nudges(to: person, since: dial.now - 7 * 86_400)
            guard hour.mayBeDue(at: dial) else { return nil }
            for group in try lookedAfter(by: person) {
                hour.found.introductions += try unansweredIntroductions(in: group, except: person, now: dial.now)
                hour.found.questions += try unanswered(in: group, now: dial.now)
                hour.found.resting += try resting(in: group, for: person, now: dial.now)
            }
            return hour
        }
    }

    private func lookedAfter(by person: PersonID) throws -> [GroupID] {
        try db.rows(
            """
            SELECT r.groupID FROM role r JOIN membership m ON m.groupID = r.groupID AND m.personID = r.personID
                AND m.pausedUntil IS NULL
            WHERE r.personID = ? AND r.role = 'facilitator'
                AND r.groupID NOT IN (SELECT id FROM practiceGroup WHERE closedAt IS NOT NULL) ORDER BY r.groupID LIMIT 50
            """, [person.rawValue]
        ).map { GroupID($0[0]) }
    }

    private func unansweredIntroductions(
        in group: GroupID, except person: PersonID, now: Int64
    ) throws -> [ContributionID] {
        try db.rows(
            """
            SELECT c.id FROM contribution c INDEXED BY contribution_forMembers
                JOIN introduction i ON i.contributionID = c.id
            WHERE c.groupID = ?1 AND c.openTo = -1 AND c.postedAt BETWEEN ?2 AND ?3 AND c.deletedAt IS NULL
                AND c.authorID IS NOT ?4
                AND NOT EXISTS (SELECT 1 FROM contribution r WHERE r.topicID = c.id AND r.authorID IS NOT c.authorID
                    AND r.deletedAt IS NULL)
            ORDER BY c.id LIMIT ?5
            """,
            [
                group.rawValue, now - WeekHour.longestPatience, now - WeekHour.patience, person.rawValue,
                Snapshot.mostInAWeek,
            ]
        ).map { ContributionID($0[0]) }
    }

    /// A question that nobody has answered for a day, or words that nobody has answered for three; the newest first.
    func unanswered(in group: GroupID, now: Int64) throws -> [ContributionID] {
        try db.rows(
            """
            SELECT t.id FROM topic t JOIN contribution c ON c.id = t.id
            WHERE t.groupID = ?1 AND t.lastAt >= ?2 AND c.kind = 'topic' AND c.deletedAt IS NULL AND c.openTo = 0
                AND c.postedAt BETWEEN ?2 AND ?3
                AND CASE WHEN t.asks THEN t.answeredAt IS NULL
                    AND NOT EXISTS (SELECT 1 FROM livingAnswer a WHERE a.topicID = t.id)
                    ELSE t.replies = 0 AND c.postedAt < ?4 END
            ORDER BY t.lastID DESC LIMIT ?5
            """, [group.rawValue, now - 14 * 86_400, now - 86_400, now - 3 * 86_400, Snapshot.mostInAWeek]
        ).map { ContributionID($0[0]) }
    }

    /// Long threads that came to rest with nothing said of what they came to. Each is offered once, and none that was heated.
    private func resting(in group: GroupID, for person: PersonID, now: Int64) throws -> [ContributionID] {
        try db.rows(
            """
            SELECT t.id FROM topic t INDEXED BY topic_recent JOIN contribution c ON c.id = t.id
                JOIN contribution l ON l.id = t.lastID
            WHERE t.groupID = ?1 AND t.lastAt BETWEEN ?2 AND ?3 AND t.replies >= ?4 - 1 AND c.kind = 'topic'
                AND c.deletedAt IS NULL AND l.kind <> 'outcome'
                AND NOT EXISTS (SELECT 1 FROM livingAnswer a WHERE a.topicID = t.id)
                AND NOT EXISTS (SELECT 1 FROM closingOffered o WHERE o.topicID = t.id AND o.personID = ?5)
                AND NOT EXISTS (SELECT 1 FROM mute u WHERE u.topicID = t.id AND u.personID = ?5)
            ORDER BY t.lastID DESC LIMIT 10
            """,
            [
                group.rawValue, now - WeekHour.longestRest, now - WeekHour.rest, WeekHour.longThread,
                person.rawValue,
            ]
        ).reduce(into: []) { found, row in
            // Three are enough, and the others need not be read.
            guard found.count < 3 else { return }
            let topic = ContributionID(row[0])
            if try !isHeated(topic) { found.append(topic) }
        }
    }

    /// People are angry with each other in it, or somebody has reported it: nobody is drawn into it.
    func isHeated(_ topic: ContributionID) throws -> Bool {
        if try db.number(
            "SELECT 1 FROM flag f JOIN contribution c ON c.id = f.contributionID WHERE c.topicID = ?",
            [topic.rawValue]) != nil
        {
            return true
        }
        return Heat.isIn(
            try db.rows(
                """
                SELECT substr(text, 1, 4000) FROM contribution
                WHERE topicID = ? AND deletedAt IS NULL ORDER BY id DESC LIMIT 60
                """, [topic.rawValue]
            ).map { $0[0] })
    }

    func weekFacts(_ week: Week, for person: PersonID?) throws -> WeekFacts {
        var facts = WeekFacts()
        facts.groups = try person.map { try lookedAfter(by: $0).compactMap { try group(id: $0) } } ?? []
        let theirs = Set(facts.groups.map(\.id))
        func posts(_ ids: [ContributionID]) throws -> [PostFacts] {
            try ids.filter { try isThere($0) }.compactMap { try postFacts($0) }.filter { theirs.contains($0.group.id) }
        }
        // What has been answered since, or is gone, is not told.
        facts.introductions = try posts(week.introductions).filter { try !hasReplies($0.id) }
        facts.questions = try posts(week.questions).filter { try !isAnswered($0.id) }
        facts.resting = try posts(week.resting).filter { try outcome(of: $0.id) == nil }.map {
            WeekFacts.Resting(post: $0, said: try said(in: $0.id))
        }
        return facts
    }

    private func isThere(_ id: ContributionID) throws -> Bool {
        try db.number("SELECT 1 FROM contribution WHERE id = ? AND deletedAt IS NULL", [id.rawValue]) != nil
    }

    /// Of somebody else.
    private func hasReplies(_ topic: ContributionID) throws -> Bool {
        try db.number(
            """
            SELECT 1 FROM contribution c JOIN contribution r ON r.topicID = c.id AND r.authorID IS NOT c.authorID
                AND r.deletedAt IS NULL
            WHERE c.id = ?
            """, [topic.rawValue]) != nil
    }

    private func isAnswered(_ topic: ContributionID) throws -> Bool {
        try db.number(
            """
            SELECT 1 FROM topic t WHERE t.id = ?1 AND (t.answeredAt IS NOT NULL OR (t.asks = 0 AND t.replies > 0)
                OR EXISTS (SELECT 1 FROM livingAnswer a WHERE a.topicID = t.id))
            """, [topic.rawValue]) != nil
    }

    /// The first words of each who took part.
    private func said(in topic: ContributionID) throws -> [(author: String, words: String)] {
        var seen: Set<String> = []
        return try db.rows(
            """
            SELECT authorName, substr(text, 1, 2000) FROM contribution
            WHERE topicID = ? AND deletedAt IS NULL ORDER BY id LIMIT 60
            """, [topic.rawValue]
        ).filter { seen.insert($0[0]).inserted }.prefix(8).map { row in
            (author: row[0], words: Excerpt.line(Excerpt.opening(row[1])))
        }
    }
}

extension Transaction {
    func sendWeek(to person: PersonID, _ week: Week, _ applying: Applying) throws {
        try db.run(
            "INSERT INTO week (personID, at) VALUES (?, ?) ON CONFLICT (personID) DO UPDATE SET at = excluded.at",
            [person.rawValue, applying.now])
        for topic in week.resting {
            try db.run(
                "INSERT OR IGNORE INTO closingOffered (personID, topicID) VALUES (?, ?)",
                [person.rawValue, topic.rawValue])
        }
        try writeTo(person, .docket(.week(week)), applying)
    }
}
