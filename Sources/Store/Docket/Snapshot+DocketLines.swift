import GRDB
import Guild
import Mail

/// What waits for somebody who looks after groups, and what the numbers of a docket meant.
extension Snapshot {
    static let linesInADocket = 500
    /// So many show their first words.
    private static let openings = 50
    /// A claim counts for a day.
    private static let claimed: Int64 = 86_400

    /// Open questions to those who look after a group, as one of them may answer them.
    private static let theirs: SQL = """
        FROM question q INDEXED BY question_open JOIN role r ON r.groupID = q.groupID AND r.role = 'facilitator'
            JOIN membership m ON m.groupID = r.groupID AND m.personID = r.personID AND m.pausedUntil IS NULL
            JOIN person p ON p.id = r.personID
        WHERE q.state = 'open' AND q.kind IN ('approval', 'release', 'otherTime', 'goOn', 'flagged', 'appeal')
            AND q.exceptID IS NOT r.personID
        """

    /// The numbers of questions, the oldest first.
    func waiting(for person: PersonID, now: Int64) throws -> [QuestionID] {
        try db.rows(
            """
            SELECT q.id \(Snapshot.theirs) AND r.personID = ?1 AND NOT EXISTS (SELECT 1 FROM docketRest d
                WHERE d.personID = ?1 AND d.questionID = q.id AND d.until > ?2)
            ORDER BY q.askedAt, q.id LIMIT ?3
            """, [person.rawValue, now, Snapshot.linesInADocket + 1]
        ).map { QuestionID($0[0]) }
    }

    /// Whoever something waits for.
    func docketHours(at dial: Dial) throws -> [DocketHour] {
        try db.rows(
            """
            SELECT r.personID, p.zone, p.digestHour, p.docketCadence,
                (SELECT max(at) FROM docket d WHERE d.personID = r.personID) AS lastAt,
                -- New: in no docket of theirs, or put off until after the last one.
                min(CASE WHEN NOT EXISTS (SELECT 1 FROM docketLine l JOIN docket d ON d.id = l.docketID
                        WHERE l.questionID = q.id AND d.personID = r.personID) THEN q.askedAt
                    ELSE (SELECT o.until FROM docketRest o WHERE o.personID = r.personID AND o.questionID = q.id
                        AND o.until > (SELECT max(at) FROM docket d WHERE d.personID = r.personID)) END)
            \(Snapshot.theirs) AND p.pausedUntil IS NULL
                AND (p.docketCadence IS NOT 'immediate' OR NOT EXISTS (SELECT 1 FROM letter x
                    WHERE x.questionID = q.id AND x.directPersonID = r.personID))
                AND NOT EXISTS (SELECT 1 FROM docketRest d WHERE d.personID = r.personID AND d.questionID = q.id
                    AND d.until > ?1)
            GROUP BY r.personID
            """, [dial.now]
        ).map { row in
            DocketHour(
                person: PersonID(row[0]), zone: row[1], hour: row[2],
                cadence: (row[3] as String?).flatMap { DocketCadence(rawValue: $0) }, lastAt: row[4],
                firstNewAt: row[5])
        }
    }

    /// A docket as its owner answers it. Nil: it is somebody else's, or gone.
    func docket(_ id: DocketID, of person: PersonID) throws -> Docket? {
        guard
            let at = try db.number(
                "SELECT at FROM docket WHERE id = ? AND personID = ?", [id.rawValue, person.rawValue])
        else { return nil }
        let lines = try db.rows(
            "SELECT number, questionID FROM docketLine WHERE docketID = ? ORDER BY number", [id.rawValue]
        ).compactMap { row -> Docket.Line? in
            guard let question = try question(QuestionID(row[1])) else { return nil }
            let isFacilitator =
                try question.group.flatMap { try membership(of: person, in: $0) }?.roles.contains(.facilitator)
                ?? false
            let isTheirs =
                try db.number(
                    "SELECT 1 FROM question WHERE id = ? AND exceptID = ?", [question.id.rawValue, person.rawValue])
                != nil
            return Docket.Line(
                number: row[0], question: question, mayDecide: isFacilitator && !isTheirs,
                isMachines: try isMachines(question))
        }
        return Docket(id: id, madeAt: at, lines: lines)
    }

    func facts(of id: DocketID, now: Int64) throws -> DocketFacts? {
        guard let person = try db.number("SELECT personID FROM docket WHERE id = ?", [id.rawValue]) else { return nil }
        var facts = DocketFacts()
        let rows = try db.rows(
            """
            SELECT l.number, q.id, g.title, a.subject, p.name, q.claimedAt, q.claimedBy
            FROM docketLine l JOIN question q ON q.id = l.questionID JOIN practiceGroup g ON g.id = q.groupID
                JOIN arrival a ON a.id = q.arrivalID LEFT JOIN person p ON p.id = q.claimedBy
                JOIN role r ON r.groupID = q.groupID AND r.personID = ?2 AND r.role = 'facilitator'
            WHERE l.docketID = ?1 AND q.state = 'open' AND q.exceptID IS NOT ?2 ORDER BY l.number
            """, [id.rawValue, person])
        for row in rows {
            guard let question = try question(QuestionID(row[1])) else { continue }
            let isClaimed = (row[5] as Int64?).map { $0 > now - Snapshot.claimed } ?? false
            facts.lines.append(
                DocketFacts.Line(
                    number: row[0], question: question, group: row[2], subject: row[3],
                    opening: facts.lines.count < Snapshot.openings ? try opening(of: question) : "",
                    flagged: question.kind == .triage(.flagged)
                        ? try question.choices.first.flatMap { try flaggedFacts($0) } : nil,
                    isDoubtful: try question.kind == .forum(.release) && waits(question, because: .street(.markedSpam)),
                    claimedBy: isClaimed && row[6] as Int64? != person ? row[4] : nil))
            if question.kind == .measures(.appeal), let group = question.group, let who = question.person {
                facts.lines[facts.lines.count - 1].decided = try decidedLast(about: who, in: group)
            }
        }
        facts.more = max(0, try waiting(for: PersonID(person), now: now).count - facts.lines.count)
        try readBesides(PersonID(person), now, into: &facts)
        return facts
    }

    private func opening(of question: Question) throws -> String {
        switch question.kind {
        case .forum(.release), .limits(.goOn), .events(.otherTime):
            if case .token = OurName(question.recipient), !question.amendments.isEmpty { return question.amendments }
            guard let raw = try raw(of: question.arrival) else { return "" }
            return Message(reading: raw).newWords().text
        case .membership(.approval): return try wordOf(question.arrival, limit: 2_000, withoutRequests: true) ?? ""
        case .measures(.appeal): return question.amendments
        default: return ""
        }
    }

    /// What nobody needs to answer by a number.
    private func readBesides(_ person: PersonID, _ now: Int64, into facts: inout DocketFacts) throws {
        let groups = try db.rows(
            """
            SELECT g.id, g.name, g.title FROM role r JOIN practiceGroup g ON g.id = r.groupID
            WHERE r.personID = ? AND r.role = 'facilitator' ORDER BY g.id LIMIT 50
            """, [person.rawValue])
        for row in groups {
            let name: String = row[1]
            let count = try db.number(
                """
                SELECT count(*) FROM outcome o JOIN arrival a ON a.id = o.arrivalID
                WHERE o.disposition = 'held' AND o.reason IN ('unverifiedAuthor', 'otherAddress') AND a.arrivedAt > ?1
                    AND o.recipient = ?2
                """, [now - 14 * 86_400, name])
            if let count, count > 0 { facts.unconfirmed.append((group: row[2], count: Int(count))) }
            facts.failing += try failing(in: name)
            facts.unanswered += try unanswered(in: GroupID(row[0]), now: now).compactMap { try postFacts($0) }
        }
        facts.failing = Array(facts.failing.prefix(10))
        facts.unanswered = Array(facts.unanswered.prefix(5))
    }
}

extension Snapshot {
    func read(
        _ letter: DocketLetter, for recipient: PersonID?, _ now: Int64, into facts: inout LetterFacts
    ) throws -> Bool {
        switch letter {
        case .list(let id):
            guard let found = try self.facts(of: id, now: now) else { return false }
            facts.docket = found
        case .week(let week): facts.docket.week = try weekFacts(week, for: recipient)
        }
        return true
    }

    func read(_ said: DocketSaid, for person: PersonID?, into facts: inout ResultFacts) throws {
        switch said {
        case .decidedBefore(let question, _): facts.log = try decided(question).map { [$0] } ?? []
        case .question(let question, let group, _):
            facts.groups = try groupFacts(of: [group], for: person)
            facts.name = try db.row(
                "SELECT a.subject FROM question q JOIN arrival a ON a.id = q.arrivalID WHERE q.id = ?",
                [question.rawValue])?[0]
        case .waiting, .noNumber, .claimed, .later, .asked, .cannotAsk, .dropped, .wrongWord, .unread, .nothingRead,
            .twice:
            break
        }
    }
}
