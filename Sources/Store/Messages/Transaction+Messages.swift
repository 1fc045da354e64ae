import Foundation
import GRDB
import Guild
import Mail

extension Transaction {
    func apply(_ effect: MessageEffect, _ applying: Applying) throws {
        switch effect {
        case .begin(let subject, let people, let message):
            try db.run(
                "INSERT INTO conversation (subject, beganBy, beganAt) VALUES (?, ?, ?)",
                [subject, message.author.rawValue, applying.now])
            let id = ConversationID(db.lastInsertedRowID)
            for person in people {
                try db.run(
                    "INSERT INTO conversationMember (conversationID, personID, since) VALUES (?, ?, ?)",
                    [id.rawValue, person.rawValue, applying.now])
            }
            try write(message, in: id, applying)
        case .write(let id, let message): try write(message, in: id, applying)
        case .add(let id, let people):
            // Whoever has left stays out.
            for person in people {
                try db.run(
                    "INSERT OR IGNORE INTO conversationMember (conversationID, personID, since) VALUES (?, ?, ?)",
                    [id.rawValue, person.rawValue, applying.now])
            }
        case .giveAddress(let id, let person, let text, let messageID):
            try db.run("UPDATE privateMessage SET original = NULL WHERE authorID = ?", [person.rawValue])
            guard let author = try snapshot.person(id: person), try snapshot.conversation(id, of: person) != nil
            else { return }
            try write(
                NewPrivateMessage(
                    author: person, authorName: author.name, text: text, original: nil, files: [],
                    messageID: messageID),
                in: id, applying)
        case .leave(let id, let person):
            try db.run(
                "UPDATE conversationMember SET leftAt = ? WHERE conversationID = ? AND personID = ? AND leftAt IS NULL",
                [applying.now, id.rawValue, person.rawValue])
        case .mute(let id, let person, let isMuted):
            try db.run(
                "UPDATE conversationMember SET isMuted = ? WHERE conversationID = ? AND personID = ?",
                [isMuted ? 1 : 0, id.rawValue, person.rawValue])
        case .block(let person, let other, let isBlocked):
            try db.run(
                isBlocked
                    ? "INSERT OR IGNORE INTO privateBlock (personID, blockedID) VALUES (?, ?)"
                    : "DELETE FROM privateBlock WHERE personID = ? AND blockedID = ?",
                [person.rawValue, other.rawValue])
        case .report(let id, let last, let person, let words):
            try report(id, last: last, by: person, words: words, applying)
        case .deleteLast(let id, let person):
            if let last = try db.number(
                "SELECT max(id) FROM privateMessage WHERE conversationID = ? AND authorID = ?",
                [id.rawValue, person.rawValue])
            {
                try delete(PrivateID(last), now: applying.now)
            }
        case .warn(let person, let time):
            let count = try db.number(
                """
                SELECT count(*) FROM privateCopy c JOIN privateMessage m ON m.id = c.messageID
                WHERE c.personID = ? AND c.warnedAt IS NULL AND m.at < ?
                """, [person.rawValue, time])
            try db.run(
                """
                UPDATE privateCopy SET warnedAt = ?3 WHERE personID = ?1 AND warnedAt IS NULL
                    AND messageID IN (SELECT id FROM privateMessage WHERE at < ?2)
                """, [person.rawValue, time, applying.now])
            try db.run("UPDATE person SET messagesToldAt = ? WHERE id = ?", [applying.now, person.rawValue])
            let day = CalendarDay(daysSince1970: Int((applying.now + PrivateConversation.warned) / 86_400))
            try tell(person, .messages(.expiring(count: Int(count ?? 0), on: day)), applying)
        case .tellUnread(let person):
            let waiting = try Array(snapshot.unreadMessages(of: person).prefix(50))
            guard !waiting.isEmpty else { return }
            try tell(person, .messages(.unread(waiting.map(\.id))), applying)
            try db.run(
                "UPDATE person SET messagesToldAt = ? WHERE id = ?", [applying.now, person.rawValue])
            for message in waiting {
                try db.run(
                    "UPDATE privateCopy SET toldAt = ? WHERE personID = ? AND messageID = ?",
                    [applying.now, person.rawValue, message.id.rawValue])
            }
        }
    }

    /// To everybody who is in it and has not blocked its author, nor is blocked: each has a copy of their own.
    private func write(_ new: NewPrivateMessage, in id: ConversationID, _ applying: Applying) throws {
        try db.run(
            """
            INSERT INTO privateMessage (conversationID, authorID, authorName, text, original, messageID, at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id.rawValue, new.author.rawValue, new.authorName, new.text, new.original, new.messageID.text,
                applying.now,
            ])
        let message = PrivateID(db.lastInsertedRowID)
        // Whoever answers has read what there was.
        try readMessages(in: id, by: new.author, through: message, now: applying.now)
        for (position, file) in new.files.enumerated() {
            try db.run(
                "INSERT INTO privateFile (messageID, position, name, type, bytes) VALUES (?, ?, ?, ?, ?)",
                [message.rawValue, position, file.name, file.type, file.bytes.blob])
        }
        for row in try db.rows(
            """
            SELECT m.personID, m.isMuted, p.messageCadence, p.pausedUntil IS NOT NULL
            FROM conversationMember m JOIN person p ON p.id = m.personID
            WHERE m.conversationID = ?1 AND m.leftAt IS NULL AND NOT EXISTS (SELECT 1 FROM privateBlock b
                WHERE b.personID = m.personID AND b.blockedID = ?2 OR b.personID = ?2 AND b.blockedID = m.personID)
            """, [id.rawValue, new.author.rawValue])
        {
            let person = PersonID(row[0])
            let isOwn = person == new.author
            let isMailed = !isOwn && !(row[1] as Bool) && row[2] as String == "immediate" && !(row[3] as Bool)
            try db.run(
                "INSERT INTO privateCopy (messageID, personID, readAt, toldAt) VALUES (?, ?, ?, ?)",
                [
                    message.rawValue, person.rawValue, isOwn ? applying.now : nil,
                    isOwn || isMailed ? applying.now : nil,
                ])
            if isMailed { try writeTo(person, .messages(.message(message)), applying) }
        }
    }

    /// On everybody's side; letters that have not left carry it no more.
    private func delete(_ id: PrivateID, now: Int64) throws {
        let purpose = MessageLetter.message(id).purpose
        try db.run("DELETE FROM letter WHERE purpose = ? AND state = 'waiting'", [purpose])
        try db.run(
            """
            UPDATE delivery SET state = 'dropped', settledAt = ?2, detail = 'its author removed the message'
            WHERE state IN ('queued', 'deferred', 'held', 'suppressed')
                AND letterID IN (SELECT id FROM letter WHERE purpose = ?1)
            """, [purpose, now])
        try db.run(
            """
            UPDATE letter SET state = 'expanded', bytes = NULL, holes = NULL WHERE purpose = ? AND NOT EXISTS (
                SELECT 1 FROM delivery d WHERE d.letterID = letter.id AND d.state IN ('active', 'unknown'))
            """, [purpose])
        try db.run("DELETE FROM privateMessage WHERE id = ?", [id.rawValue])
        try noteForgotten()
    }

    /// To those who look after a group that both are in and are not in the conversation; else to directors. What they get is what was
    /// stored, not what somebody quotes.
    private func report(
        _ id: PrivateID, last: Int, by person: PersonID, words: String, _ applying: Applying
    ) throws {
        guard
            let row = try db.row(
                "SELECT authorID, conversationID FROM privateMessage WHERE id = ? AND authorID <> ?",
                [id.rawValue, person.rawValue])
        else { return }
        let author: Int64 = row[0]
        let conversation = ConversationID(row[1])
        // Only what its reporter got themselves.
        let reported = try db.rows(
            """
            INSERT OR IGNORE INTO privateReport (messageID, authorID, personID, text, at)
            SELECT m.id, m.authorID, ?3, m.text, ?5 FROM privateMessage m
                JOIN privateCopy c ON c.messageID = m.id AND c.personID = ?3
            WHERE m.conversationID = ?1 AND m.authorID = ?2 AND m.id <= ?4 ORDER BY m.id DESC LIMIT ?6
            RETURNING messageID
            """, [conversation.rawValue, author, person.rawValue, id.rawValue, applying.now, last]
        ).map { PrivateID($0[0]) }
        guard !reported.isEmpty else { return }
        var asked: [PersonID] = []
        for shared in try db.rows(
            """
            SELECT m.groupID FROM membership m JOIN membership o ON o.groupID = m.groupID AND o.personID = ?2
            WHERE m.personID = ?1 ORDER BY m.groupID LIMIT 20
            """, [person.rawValue, author])
        {
            let group = GroupID(shared[0])
            for facilitator in try snapshot.facilitators(of: group)
            where try !isIn(conversation, facilitator) && !asked.contains(facilitator) {
                asked.append(facilitator)
            }
            if !asked.isEmpty { break }
        }
        if asked.isEmpty {
            asked = try snapshot.directors().filter { try !isIn(conversation, $0) }
        }
        for facilitator in asked {
            try tell(
                facilitator, .messages(.report(reported.sorted { $0.rawValue < $1.rawValue }, words: words)), applying)
        }
    }

    private func isIn(_ id: ConversationID, _ person: PersonID) throws -> Bool {
        try db.number(
            "SELECT 1 FROM conversationMember WHERE conversationID = ? AND personID = ?",
            [id.rawValue, person.rawValue]) != nil
    }

    /// Those that were told of go as they were told of; reports after ninety days; conversations without a word, too.
    public func tidyMessages(now: Int64) throws {
        try db.run(
            """
            DELETE FROM privateMessage WHERE at < ?1 AND NOT EXISTS (SELECT 1 FROM privateCopy c
                WHERE c.messageID = privateMessage.id AND coalesce(c.warnedAt, ?2) > ?2 - ?3)
            """, [now - PrivateConversation.kept, now, PrivateConversation.warned])
        try db.run("DELETE FROM privateReport WHERE at < ?", [now - PrivateConversation.reportsCount])
        try db.run(
            """
            DELETE FROM conversation WHERE beganAt < ?1
                AND NOT EXISTS (SELECT 1 FROM privateMessage m WHERE m.conversationID = conversation.id)
            """, [now - 86_400])
        // An address is given within a week, or not at all.
        try db.run(
            "UPDATE privateMessage SET original = NULL WHERE original IS NOT NULL AND at < ?", [now - 7 * 86_400])
        // Letters go where their message has gone.
        try db.run(
            """
            UPDATE letter SET bytes = NULL, holes = NULL WHERE kind = 'private' AND bytes IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM privateMessage m WHERE m.id = CAST(substr(letter.purpose, 9) AS INTEGER))
                AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.letterID = letter.id
                    AND d.state IN ('queued', 'active', 'deferred', 'held', 'unknown'))
            """, [])
    }

    /// What its reader has seen on the web is read; nobody else learns it.
    public func readMessages(
        in id: ConversationID, by person: PersonID, through last: PrivateID, now: Int64
    ) throws {
        try db.run(
            """
            UPDATE privateCopy SET readAt = ?3, toldAt = coalesce(toldAt, ?3) WHERE personID = ?2 AND readAt IS NULL
                AND messageID <= ?4 AND messageID IN (SELECT id FROM privateMessage WHERE conversationID = ?1)
            """, [id.rawValue, person.rawValue, now, last.rawValue])
    }
}
