import GRDB
import Guild
import Mail

extension Snapshot {
    func read(_ intent: ChatIntent, _ occasion: Occasion, into situation: inout Situation) throws {
        let person = (situation.confirmed ?? situation.author)?.id.rawValue
        switch intent {
        case .say(let name, let post):
            situation.group = try group(name: name)
            situation.chat.recent = Int(
                try db.number(
                    "SELECT count(*) FROM chatLine WHERE authorID = ? AND at > ?", [person, occasion.now - 60]) ?? 0)
            if let id = post.messageID {
                // Of the same author, in the same group: nobody can use up another's.
                situation.chat.isSaid =
                    try db.number(
                        """
                        SELECT 1 FROM chatLine l JOIN sitting s ON s.id = l.sittingID
                        WHERE l.messageID = ? AND l.authorID = ? AND s.groupID = ?
                        """, [id.text, person, situation.group?.id.rawValue]) != nil
            }
        case .change(let line, _):
            situation.chat.own = try db.row(
                """
                SELECT l.id, l.at FROM chatLine l JOIN sitting s ON s.id = l.sittingID
                    JOIN membership m ON m.groupID = s.groupID AND m.personID = l.authorID
                WHERE l.id = ? AND l.authorID = ? AND l.removedAt IS NULL
                """, [line.rawValue, person]
            ).map { (ChatLineID($0[0]), $0[1]) }
        }
    }

    private static let columns: SQL = """
        l.id, l.change, l.authorName, p.handle, l.text, l.at, l.isByMail, l.editedAt IS NOT NULL, l.removedAt IS NOT NULL
        """

    private static func line(_ row: Row) -> ChatLine {
        ChatLine(
            id: ChatLineID(row[0]), change: row[1], author: row[2], handle: row[3], text: row[4], at: row[5],
            isByMail: row[6], isEdited: row[7], isRemoved: row[8])
    }

    /// Of the sitting that goes on: what has changed since, in the order it did; the newest where that is too much.
    func chatLines(of group: GroupID, since change: Int64, limit: Int) throws -> [ChatLine] {
        try db.rows(
            """
            SELECT * FROM (SELECT \(Snapshot.columns) FROM chatLine l JOIN sitting s ON s.id = l.sittingID AND s.endedAt IS NULL
                    LEFT JOIN person p ON p.id = l.authorID
                WHERE s.groupID = ?1 AND l.change > ?2 ORDER BY l.change DESC LIMIT ?3)
            ORDER BY change
            """, [group.rawValue, change, limit]
        ).map(Snapshot.line)
    }

    func transcript(of sitting: SittingID) throws -> String {
        try db.rows(
            "SELECT authorName, text, removedAt IS NOT NULL FROM chatLine WHERE sittingID = ? ORDER BY id",
            [sitting.rawValue]
        ).map { row in
            let isRemoved: Bool = row[2]
            return "\(row[0] as String): \(isRemoved ? "(removed)" : row[1] as String)"
        }.joined(separator: "\n\n")
    }

    func chatHours(at dial: Dial) throws -> [ChatHour] {
        var hours: [ChatHour] = try db.rows(
            "SELECT id, lastAt, startedAt FROM sitting WHERE endedAt IS NULL AND lastAt <= ?", [dial.now - Chat.quiet]
        ).map { .quiet(SittingID($0[0]), lastAt: $0[1], startedAt: $0[2]) }
        hours += try db.rows(
            """
            SELECT s.id, k.personID, count(*), s.lastAt, k.toldAt,
                CASE WHEN p.chatLettersDay = ?1 THEN p.chatLetters ELSE 0 END
            FROM sitting s JOIN chatter k ON k.sittingID = s.id AND k.follows = 1
                JOIN person p ON p.id = k.personID AND p.pausedUntil IS NULL
                JOIN membership m ON m.groupID = s.groupID AND m.personID = p.id AND m.pausedUntil IS NULL
                    AND m.chatCadence <> 'none'
                JOIN chatLine l ON l.sittingID = s.id AND l.id > k.knownID AND l.authorID IS NOT p.id AND l.removedAt IS NULL
            WHERE s.endedAt IS NULL GROUP BY s.id, k.personID
            """, [dial.now / 86_400]
        ).map {
            .absent(
                SittingID($0[0]), PersonID($0[1]), untold: $0[2], lastAt: $0[3], toldAt: $0[4], letters: $0[5])
        }
        if try db.number(
            "SELECT 1 FROM sitting WHERE startedAt < ? AND endedAt IS NOT NULL LIMIT 1", [dial.now - Chat.kept]) != nil
        {
            hours.append(.old)
        }
        return hours
    }

    func read(_ letter: ChatLetter, for recipient: PersonID?, into facts: inout LetterFacts) throws -> Bool {
        guard case .lines(let sitting, let after, let through) = letter,
            let row = try db.row("SELECT groupID, startedAt FROM sitting WHERE id = ?", [sitting.rawValue]),
            let recipient, try membership(of: recipient, in: GroupID(row[0])) != nil
        else { return false }
        facts.group = try group(id: GroupID(row[0]))
        facts.chat.startedAt = row[1]
        facts.chat.lines = try db.rows(
            """
            SELECT \(Snapshot.columns) FROM chatLine l LEFT JOIN person p ON p.id = l.authorID
            WHERE l.sittingID = ?1 AND l.id > ?2 AND l.id <= ?3 AND l.removedAt IS NULL AND l.authorID IS NOT ?4
            ORDER BY l.id LIMIT 100
            """, [sitting.rawValue, after.rawValue, through.rawValue, recipient.rawValue]
        ).map(Snapshot.line)
        return !facts.chat.lines.isEmpty
    }
}

extension ChatLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        guard name == "lines", let sitting: SittingID = fields.id("_0"), let after: ChatLineID = fields.id("after"),
            let through: ChatLineID = fields.id("through")
        else { return nil }
        self = .lines(sitting, after: after, through: through)
    }

    var stored: StoredValue {
        switch self {
        case .lines(let sitting, let after, let through):
            .named("lines", ["_0": .id(sitting), "after": .id(after), "through": .id(through)])
        }
    }
}
