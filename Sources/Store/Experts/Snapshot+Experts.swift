import GRDB
import Guild

/// Questions without an answer, and who may know one.
extension Snapshot {
    /// So many are looked at in one turn.
    private static let most = 200

    func expertHours(at dial: Dial) throws -> [ExpertHour] {
        try db.rows(
            """
            SELECT t.id, c.groupID, c.authorID, c.postedAt, c.title,
                NOT EXISTS (SELECT 1 FROM contribution e WHERE e.groupID = c.groupID AND e.authorID = c.authorID
                    AND e.id < c.id AND e.openTo = 0),
                (SELECT count(*) FROM expertAsk a WHERE a.topicID = t.id), o.id, o.askedAt
            FROM topic t INDEXED BY topic_unanswered JOIN contribution c ON c.id = t.id AND c.deletedAt IS NULL
                LEFT JOIN expertAsk o ON o.topicID = t.id AND o.state = 'open'
            WHERE t.asks = 1 AND t.answeredAt IS NULL AND t.lastAt > ?1 AND c.postedAt > ?1 AND c.postedAt <= ?2
                AND c.authorID IS NOT NULL AND NOT EXISTS (SELECT 1 FROM livingAnswer a WHERE a.topicID = t.id)
                AND t.groupID NOT IN (SELECT id FROM practiceGroup WHERE closedAt IS NOT NULL)
                AND NOT EXISTS (SELECT 1 FROM contribution l WHERE l.id = t.lastID AND l.kind = 'outcome')
            ORDER BY t.id LIMIT ?3
            """,
            [dial.now - ExpertHour.oldest, dial.now - ExpertHour.patienceWithNewcomers, Snapshot.most]
        ).map { row in
            let topic = ContributionID(row[0])
            let asked: Int = row[6]
            let patience = row[5] ? ExpertHour.patienceWithNewcomers : ExpertHour.patience
            let isDue = asked < ExpertHour.most && (row[3] as Int64) <= dial.now - patience
            let ask = (row[7] as Int64?).map { AskID($0) }
            return ExpertHour(
                topic: topic, postedAt: row[3], isFirstPost: row[5], words: try words(of: topic, title: row[4]),
                asked: asked, ask: ask, askedAt: row[8] ?? 0,
                experts: ask == nil && isDue
                    ? try calmExperts(in: GroupID(row[1]), about: topic, except: PersonID(row[2])) : [])
        }
    }

    /// Nobody is asked into a quarrel; it is looked at where somebody could be asked.
    private func calmExperts(
        in group: GroupID, about topic: ContributionID, except asker: PersonID
    ) throws -> [Expert] {
        let experts = try experts(in: group, about: topic, except: asker)
        return try experts.isEmpty || isHeated(topic) ? [] : experts
    }

    /// What a thread is about, as people say what they know about.
    func words(of topic: ContributionID, title: String) throws -> Set<String> {
        var words = Set(title.split { !$0.isLetter && !$0.isNumber }.map { CommandReading.tag(String($0)) })
        words.formUnion(
            try db.rows("SELECT tag FROM tag WHERE contributionID = ?", [topic.rawValue]).map { $0[0] as String })
        return words
    }

    /// Members who know about something, or are experts of the group; not whoever is away, wants nothing, muted the thread,
    /// or was asked about it.
    private func experts(in group: GroupID, about topic: ContributionID, except asker: PersonID) throws -> [Expert] {
        try db.rows(
            """
            SELECT p.id, p.zone, (SELECT group_concat(tag, ' ') FROM expertise e WHERE e.personID = p.id),
                EXISTS (SELECT 1 FROM role r WHERE r.groupID = m.groupID AND r.personID = p.id AND r.role = 'expert'),
                (SELECT count(*) FROM livingAnswer a JOIN contribution c ON c.id = a.contributionID
                    WHERE c.authorID = p.id AND c.groupID = m.groupID),
                (SELECT max(askedAt) FROM expertAsk a WHERE a.personID = p.id),
                (SELECT count(*) FROM expertAsk a WHERE a.personID = p.id AND a.state = 'silent' AND a.askedAt >
                    coalesce((SELECT max(askedAt) FROM expertAsk y WHERE y.personID = p.id AND y.state = 'answered'), 0)),
                p.thankedAt, (SELECT stepAt FROM newcomer n WHERE n.personID = p.id)
            FROM membership m JOIN person p ON p.id = m.personID AND p.pausedUntil IS NULL AND p.isAsked = 1
            WHERE m.groupID = ?1 AND m.pausedUntil IS NULL AND m.cadence <> 'none' AND p.id <> ?3
                AND (EXISTS (SELECT 1 FROM expertise e WHERE e.personID = p.id)
                    OR EXISTS (SELECT 1 FROM role r WHERE r.groupID = m.groupID AND r.personID = p.id AND r.role = 'expert'))
                AND NOT EXISTS (SELECT 1 FROM mute u WHERE u.personID = p.id AND u.topicID = ?2)
                AND NOT EXISTS (SELECT 1 FROM expertAsk a WHERE a.personID = p.id AND a.topicID = ?2)
            LIMIT 2000
            """, [group.rawValue, topic.rawValue, asker.rawValue]
        ).map { row in
            var expert = Expert(
                person: PersonID(row[0]), zone: row[1],
                expertise: Set((row[2] as String? ?? "").split(separator: " ").map(String.init)), isExpert: row[3],
                answers: row[4], lastAskedAt: row[5], inVain: row[6])
            expert.nudges = Nudges(times: [row[7] as Int64?, row[8]].compactMap { $0 })
            return expert
        }
    }

    /// Whoever asked what a reply of somebody else may answer.
    func asker(above reply: ContributionID) throws -> String? {
        try db.row(
            """
            SELECT q.authorName FROM contribution c JOIN topic t ON t.id = c.topicID AND t.asks = 1
                JOIN contribution q ON q.id = t.id AND q.deletedAt IS NULL
            WHERE c.id = ? AND c.authorID IS NOT q.authorID
                AND NOT EXISTS (SELECT 1 FROM livingAnswer a WHERE a.topicID = t.id)
            """, [reply.rawValue])?[0]
    }

    /// Absence notes go to where the letter can be answered, or to its return path.
    func read(_ intent: ExpertIntent, _ occasion: Occasion, into situation: inout Situation) throws {
        guard case .away(let claim) = intent else { return }
        try read(claim, occasion, into: &situation)
        switch claim.purpose {
        case .reply:
            guard situation.tokenIsGenuine, let place = try place(of: ContributionID(claim.thing)) else { return }
            situation.experts.ask = try openAsk(of: claim.person, about: place.topic)
        case .bounce:
            situation.tokenIsGenuine = occasion.vouches(claim, 0)
            guard situation.tokenIsGenuine,
                let row = try db.row(
                    """
                    SELECT l.directPersonID, l.contributionID FROM delivery d JOIN letter l ON l.id = d.letterID
                    WHERE d.id = ? AND l.kind = 'expert-ask'
                    """, [claim.thing]),
                let person = row[0] as Int64?, let topic = row[1] as Int64?
            else { return }
            situation.experts.ask = try openAsk(of: PersonID(person), about: ContributionID(topic))
        default: break
        }
    }

    func openAsk(of person: PersonID, about topic: ContributionID) throws -> AskID? {
        try db.number(
            """
            SELECT a.id FROM expertAsk a JOIN topic t ON t.id = a.topicID AND t.answeredAt IS NULL
            WHERE a.personID = ? AND a.topicID = ? AND a.state IN ('open', 'silent')
            """,
            [person.rawValue, topic.rawValue]
        ).map { AskID($0) }
    }

    /// What an answer to whoever was asked may mean.
    func readAsked(
        of place: Situation.ThreadPlace, _ post: Post, by author: PersonID?, now: Int64,
        into known: inout ExpertKnowledge
    ) throws {
        guard let author else { return }
        known.ask = try openAsk(of: author, about: place.topic)
        guard let handle = post.successor else { return }
        known.isOpenQuestion =
            try db.number(
                """
                SELECT 1 FROM topic t JOIN contribution c ON c.id = t.id AND c.kind = 'topic' AND c.deletedAt IS NULL
                WHERE t.id = ?1 AND t.answeredAt IS NULL AND NOT EXISTS (SELECT 1 FROM livingAnswer a WHERE a.topicID = ?1)
                """, [place.topic.rawValue]) != nil
        known.asked = Int(
            try db.number("SELECT count(*) FROM expertAsk WHERE topicID = ?", [place.topic.rawValue]) ?? 0)
        known.successor = try db.row(
            """
            SELECT p.id FROM person p JOIN membership m ON m.personID = p.id AND m.groupID = ?2 AND m.pausedUntil IS NULL
            WHERE p.handle = ?1 AND p.pausedUntil IS NULL AND p.isAsked = 1 AND m.cadence <> 'none'
                AND p.id IS NOT (SELECT authorID FROM contribution WHERE id = ?3)
                AND NOT EXISTS (SELECT 1 FROM expertAsk a WHERE a.personID = p.id AND a.topicID = ?3)
                AND NOT EXISTS (SELECT 1 FROM expertAsk a WHERE a.personID = p.id AND a.askedAt > ?4)
            """,
            [try self.handle(now: handle), place.group.rawValue, place.topic.rawValue, now - Expert.rest]
        ).flatMap { row in
            let nudges = try nudges(to: PersonID(row[0]), since: now - 7 * 86_400)
            return nudges.allowsOne(at: now) ? try person(id: PersonID(row[0])) : nil
        }
    }

    func read(_ letter: ExpertLetter, for recipient: PersonID?, into facts: inout LetterFacts) throws -> Bool {
        switch letter {
        case .ask(let id, let topic):
            // Whoever has left since, or whose letter goes late, is not asked.
            guard
                let row = try db.row(
                    "SELECT tags FROM expertAsk WHERE id = ? AND personID = ?",
                    [id.rawValue, recipient?.rawValue]),
                let contribution = try contributionFacts(topic, attachmentLimit: 0),
                let recipient, try membership(of: recipient, in: contribution.group) != nil
            else { return false }
            facts.experts.post = contribution.facts
            facts.experts.tags = (row[0] as String).split(separator: " ").map(String.init)
            facts.group = try group(id: contribution.group)
        }
        return true
    }
}
