import Foundation
import GRDB
import Guild
import Mail

extension Snapshot {
    /// A facilitator has let this mail through.
    public func wasReleased(_ arrival: ArrivalID, for recipient: String) throws -> Bool {
        try db.number(
            "SELECT 1 FROM question WHERE arrivalID = ? AND recipient = ? AND kind = 'release' AND state = 'yes'",
            [arrival.rawValue, recipient]) != nil
    }

    /// What its author has said since to questions about the event in it.
    public func amendments(to arrival: ArrivalID, for recipient: String) throws -> String? {
        try db.row(
            "SELECT amendments FROM question WHERE arrivalID = ? AND recipient = ? AND kind IN ('event', 'entry', 'page')",
            [arrival.rawValue, recipient])?[0]
    }

    public func question(_ id: QuestionID) throws -> Question? {
        try db.row(
            """
            SELECT id, kind, arrivalID, recipient, personID, addressKey, groupID, claimable, askedAt, rounds, state,
                EXISTS (SELECT 1 FROM outcome o WHERE o.arrivalID = question.arrivalID
                    AND o.recipient = question.recipient AND o.disposition = 'held'),
                candidateName, candidateAddress, choices, amendments, yesAt,
                (SELECT min(d.settledAt) FROM letter l JOIN delivery d ON d.letterID = l.id
                    WHERE l.questionID = question.id AND l.kind = 'shown' AND d.state = 'delivered'),
                dueAt
            FROM question WHERE id = ?
            """, [id.rawValue]
        ).map(Snapshot.question)
    }

    private static func question(_ row: Row) -> Question {
        let kind = Question.Kind(rawValue: row[1]) ?? .identity(.authorship)
        let state: Question.State =
            switch row[10] as String {
            case "yes", "no": .answered
            case "open", "expired": row[11] as Bool || !kind.holdsMail ? .open : .gone
            default: .gone
            }
        let choices = try? JSONDecoder().decode([Int64].self, from: Data((row[14] as String).utf8))
        var question = Question(
            id: QuestionID(row[0]), kind: kind, arrival: ArrivalID(row[2]),
            recipient: row[3], person: (row[4] as Int64?).map { PersonID($0) }, addressKey: row[5],
            group: (row[6] as Int64?).map { GroupID($0) },
            claimable: (row[7] as String?).flatMap { MailAddress(address: $0) },
            candidate: (row[13] as String?).flatMap { MailAddress(name: row[12] ?? "", address: $0) },
            choices: (choices ?? []).map { ContributionID($0) }, askedAt: row[8], rounds: row[9], state: state)
        question.amendments = row[15]
        question.yesAt = row[16]
        question.shownAt = row[17]
        question.dueAt = row[18]
        return question
    }

    /// About how many mails we asked in the last day: a mail to three groups counts once. Questions that stand for
    /// themselves count each.
    func asked(_ kind: Question.Kind, _ address: MailAddress, now: Int64) throws -> AskedToday {
        let row = try db.row(
            """
            SELECT count(DISTINCT CASE WHEN ?5 THEN arrivalID ELSE id END) FILTER (WHERE addressKey = ?2),
                count(DISTINCT CASE WHEN ?5 THEN arrivalID ELSE id END) FILTER (WHERE domain = ?3),
                count(DISTINCT CASE WHEN ?5 THEN arrivalID ELSE id END)
            FROM question WHERE askedAt > ?4 AND (kind = ?1
                OR (kind IN ('authorship', 'whose') AND ?1 IN ('authorship', 'whose')))
            """, [kind.rawValue, address.key, address.domainKey, now - 86_400, kind.holdsMail ? 1 : 0])
        return AskedToday(address: row?[0] ?? 0, domain: row?[1] ?? 0, all: row?[2] ?? 0)
    }

    public func arrivedAt(_ arrival: ArrivalID) throws -> Int64? {
        try db.number("SELECT arrivedAt FROM arrival WHERE id = ?", [arrival.rawValue])
    }

    /// The group that a held mail is for, whether or not it may be named to whoever was asked.
    public func group(ofHeld recipient: String) throws -> Group? {
        switch OurName(recipient) {
        case .group(let name, _): try group(name: name)
        case .token(let claim) where claim.purpose == .reply || claim.purpose == .event:
            try place(of: ContributionID(claim.thing)).flatMap { try group(id: $0.group) }
        case .token(let claim) where claim.purpose == .confirm:
            // An answer from elsewhere, to a question about a mail to some group; never to another answer.
            try question(QuestionID(claim.thing)).flatMap { asked in
                if case .token(let inner) = OurName(asked.recipient), inner.purpose == .confirm { return nil }
                return try group(ofHeld: asked.recipient)
            }
        case .token(let claim) where claim.purpose == .leave: try group(id: GroupID(claim.thing))
        case .bare, .token, .handle, .unknown: nil
        }
    }
}
