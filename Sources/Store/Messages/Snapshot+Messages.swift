import Foundation
import GRDB
import Guild
import Mail

/// Private messages, as far as deciding about one, or showing its reader's own, needs them.
extension Snapshot {
    func read(_ intent: MessageIntent, _ occasion: Occasion, into situation: inout Situation) throws {
        let author: Person?
        switch intent {
        case .begin(let handle, let reading, _):
            author = situation.confirmed ?? situation.author
            guard let author else { return }
            try readPeople([handle] + reading.with, beside: [], of: author, into: &situation)
        case .answer(let claim, _):
            try read(claim, occasion, into: &situation)
            author = situation.tokenPerson
            guard situation.tokenIsGenuine,
                let id = try db.number(
                    "SELECT conversationID FROM privateMessage m WHERE id = ?1 AND EXISTS (SELECT 1 FROM privateCopy c WHERE c.messageID = m.id AND c.personID = ?2)",
                    [claim.thing, claim.person.rawValue])
            else { return }
            situation.messages.answered = PrivateID(claim.thing)
            try readConversation(ConversationID(id), of: claim.person, occasion.now, into: &situation)
        case .write(let id, _):
            author = situation.confirmed ?? situation.author
            guard let author else { return }
            try readConversation(id, of: author.id, occasion.now, into: &situation)
            // What a word on the page is about: the last of somebody else's.
            situation.messages.answered = try db.number(
                """
                SELECT max(m.id) FROM privateMessage m JOIN privateCopy c ON c.messageID = m.id AND c.personID = ?2
                WHERE m.conversationID = ?1 AND m.authorID <> ?2
                """, [id.rawValue, author.id.rawValue]
            ).map { PrivateID($0) }
        }
        guard let author else { return }
        if let conversation = situation.messages.conversation {
            try readPeople(
                MessageReading(intent.post.text).with, beside: conversation.people, of: author, into: &situation)
        }
        let day = occasion.now - 86_400
        situation.messages.addresses = Set(
            try db.rows("SELECT key FROM address WHERE personID = ?", [author.id.rawValue]).map { $0[0] })
        situation.messages.begun = Int(
            try db.number(
                "SELECT count(*) FROM conversation WHERE beganBy = ? AND beganAt > ?", [author.id.rawValue, day]) ?? 0)
        situation.messages.written = Int(
            try db.number(
                "SELECT count(*) FROM privateMessage WHERE authorID = ? AND at > ?", [author.id.rawValue, day]) ?? 0)
        situation.messages.isSettled =
            try db.number(
                """
                SELECT EXISTS (SELECT 1 FROM membership WHERE personID = ?1 AND since < ?2)
                    OR EXISTS (SELECT 1 FROM contribution WHERE authorID = ?1 AND deletedAt IS NULL)
                """, [author.id.rawValue, occasion.now - PrivateConversation.settled]) == 1
        situation.messages.isReported =
            try Int(
                db.number(
                    "SELECT count(DISTINCT personID) FROM privateReport WHERE authorID = ? AND at > ?",
                    [author.id.rawValue, occasion.now - PrivateConversation.reportsCount]) ?? 0)
            >= PrivateConversation.mostReports
    }

    /// Whom the author may bring in. Whoever has blocked somebody who is in it, or is to be, is not brought together with them.
    private func readPeople(
        _ handles: [String], beside present: [Person], of author: Person, into situation: inout Situation
    ) throws {
        for handle in Set(handles.prefix(60)) {
            if try self.handle(now: handle) == author.handle { situation.messages.own.insert(handle) }
            situation.messages.reachable[handle] = try reachable(handle, by: author.id)
        }
        let found = situation.messages.reachable
        let all = (present + found.values).map(\.id)
        for (handle, person) in found {
            let isKeptApart = try all.contains { other in
                try other != person.id
                    && db.number(
                        "SELECT 1 FROM privateBlock WHERE personID = ? AND blockedID = ?",
                        [person.id.rawValue, other.rawValue]) != nil
            }
            if isKeptApart { situation.messages.reachable[handle] = nil }
        }
    }

    private func readConversation(
        _ id: ConversationID, of person: PersonID, _ now: Int64, into situation: inout Situation
    ) throws {
        situation.messages.conversation = try conversation(id, of: person)
        situation.messages.withAddress = try withAddress(of: person, in: id, now: now)
        situation.messages.justWritten = try db.row(
            "SELECT text FROM privateMessage WHERE conversationID = ? AND authorID = ? AND at > ? ORDER BY id DESC LIMIT 1",
            [id.rawValue, person.rawValue, now - 120])?[0]
        situation.messages.hasReaders =
            try db.number(
                """
                SELECT 1 FROM conversationMember m WHERE m.conversationID = ?1 AND m.personID <> ?2 AND m.leftAt IS NULL
                    AND NOT EXISTS (SELECT 1 FROM privateBlock b WHERE b.personID = ?2 AND b.blockedID = m.personID) LIMIT 1
                """, [id.rawValue, person.rawValue]) != nil
    }

    /// Somebody in a group of theirs who takes messages from them. Why not, nobody learns.
    private func reachable(_ handle: String, by author: PersonID) throws -> Person? {
        try db.row(
            """
            SELECT p.id, p.handle, p.name, p.epoch, p.receipts, p.zone FROM person p WHERE p.handle = ?1 AND p.id <> ?2
                AND EXISTS (SELECT 1 FROM membership m JOIN membership o ON o.groupID = m.groupID AND o.personID = ?2
                    WHERE m.personID = p.id)
                AND NOT EXISTS (SELECT 1 FROM privateBlock b
                    WHERE b.personID = p.id AND b.blockedID = ?2 OR b.personID = ?2 AND b.blockedID = p.id)
                AND (p.messagesFrom = 'everybody' OR p.messagesFrom = 'known' AND EXISTS (
                    SELECT 1 FROM privateMessage w JOIN privateCopy c ON c.messageID = w.id AND c.personID = ?2
                    WHERE w.authorID = p.id))
            """, [try self.handle(now: handle), author.rawValue]
        ).map(Snapshot.person)
    }

    /// Nil: there is none, or they are not in it.
    func conversation(_ id: ConversationID, of person: PersonID) throws -> PrivateConversation? {
        guard
            let subject = try db.row(
                """
                SELECT c.subject FROM conversation c JOIN conversationMember m ON m.conversationID = c.id
                    AND m.personID = ?2 AND m.leftAt IS NULL WHERE c.id = ?1
                """, [id.rawValue, person.rawValue])?[0] as String?
        else { return nil }
        return PrivateConversation(id: id, subject: subject, people: try people(in: id))
    }

    private func people(in id: ConversationID) throws -> [Person] {
        try db.rows(
            """
            SELECT p.id, p.handle, p.name, p.epoch, p.receipts, p.zone FROM conversationMember m
                JOIN person p ON p.id = m.personID WHERE m.conversationID = ? AND m.leftAt IS NULL ORDER BY p.name
            """, [id.rawValue]
        ).map(Snapshot.person)
    }

    /// What they have not read, for the first page.
    func unread(by reader: PersonID) throws -> [MessageFacts] { try newest(of: reader).filter(\.isUnread) }

    /// Somebody's last message in it with an address taken out, within a week.
    private func withAddress(of author: PersonID, in id: ConversationID, now: Int64) throws -> String? {
        try db.row(
            """
            SELECT original FROM privateMessage WHERE conversationID = ? AND authorID = ? AND at > ? AND original IS NOT NULL
            ORDER BY id DESC LIMIT 1
            """, [id.rawValue, author.rawValue, now - 7 * 86_400])?[0]
    }

    /// The same, where it is clear which conversation is meant.
    func onlyWithAddress(
        of author: PersonID, now: Int64
    ) throws -> (conversation: ConversationID, text: String, names: [String])? {
        let found = try db.rows(
            "SELECT DISTINCT conversationID FROM privateMessage WHERE authorID = ? AND at > ? AND original IS NOT NULL LIMIT 2",
            [author.rawValue, now - 7 * 86_400])
        guard found.count == 1 else { return nil }
        let id = ConversationID(found[0][0])
        return try withAddress(of: author, in: id, now: now).map { text in
            (id, text, try people(in: id).filter { $0.id != author }.map(\.name))
        }
    }

    // MARK: What their reader sees

    /// Nil: it is not theirs, or gone.
    func message(_ id: PrivateID, for reader: PersonID, withFiles: Bool = true) throws -> MessageFacts? {
        try messages("c.messageID = ?2", reader, id.rawValue, withFiles: withFiles).first
    }

    /// Of a conversation, the oldest first.
    func messages(in id: ConversationID, for reader: PersonID) throws -> [MessageFacts] {
        try messages("m.conversationID = ?2", reader, id.rawValue)
    }

    func unreadMessages(of reader: PersonID) throws -> [MessageFacts] {
        try messages(
            """
            c.readAt IS NULL AND c.toldAt IS NULL AND m.authorID <> ?1 AND NOT EXISTS (SELECT 1 FROM conversationMember k
                WHERE k.conversationID = m.conversationID AND k.personID = ?1 AND k.isMuted = 1)
            """, reader)
    }

    private func messages(
        _ which: SQL, _ reader: PersonID, _ number: Int64? = nil, withFiles: Bool = false, most: Int = 500
    ) throws -> [MessageFacts] {
        try db.rows(
            """
            SELECT m.id, m.conversationID, v.subject, m.authorName, p.handle, m.text, m.at, m.messageID, m.authorID,
                c.readAt IS NULL
            FROM privateCopy c JOIN privateMessage m ON m.id = c.messageID JOIN conversation v ON v.id = m.conversationID
                JOIN person p ON p.id = m.authorID
            WHERE c.personID = ?1 AND \(which) ORDER BY m.id DESC LIMIT ?3
            """, [reader.rawValue, number, most]
        ).reversed().map { row in
            var facts = MessageFacts()
            facts.id = PrivateID(row[0])
            facts.conversation = ConversationID(row[1])
            facts.subject = row[2]
            facts.author = row[3]
            facts.handle = row[4]
            facts.text = row[5]
            facts.at = row[6]
            facts.messageID = MessageID(row[7] as String)
            facts.isOwn = PersonID(row[8]) == reader
            facts.isUnread = row[9] && !facts.isOwn
            facts.files = try db.rows(
                "SELECT name, type, \(withFiles ? "bytes" : "x''") FROM privateFile WHERE messageID = ? ORDER BY position",
                [row[0] as Int64]
            ).map { PrivateFile(name: $0[0], type: $0[1], bytes: [UInt8]($0[2] as Data)) }
            return facts
        }
    }

    func read(_ letter: MessageLetter, for reader: PersonID?, into facts: inout LetterFacts) throws -> Bool {
        guard case .message(let id) = letter, let reader, var found = try message(id, for: reader) else { return false }
        found.others =
            try conversation(found.conversation, of: reader)?.people.filter { $0.id != reader }.map(\.name) ?? []
        found.earlier = try db.rows(
            """
            SELECT m.messageID FROM privateMessage m JOIN privateCopy c ON c.messageID = m.id AND c.personID = ?3
            WHERE m.conversationID = ?1 AND m.id < ?2 ORDER BY m.id DESC LIMIT 10
            """, [found.conversation.rawValue, id.rawValue, reader.rawValue]
        ).compactMap { MessageID($0[0] as String) }.reversed()
        found.isFirst = found.earlier.isEmpty
        facts.messages = [found]
        return true
    }

    func read(_ said: MessageSaid, for reader: PersonID?, into facts: inout ResultFacts) throws {
        switch said {
        case .list:
            guard let reader else { return }
            facts.messages = try newest(of: reader)
        case .unread(let ids):
            guard let reader else { return }
            facts.messages = try ids.prefix(50).compactMap { try message($0, for: reader, withFiles: false) }
        case .export:
            guard let reader else { return }
            facts.messages = try messages("1", reader, most: 50_000)
        case .report(let ids, _): facts.messages = try ids.compactMap(reported)
        default: return
        }
    }

    /// The last of each conversation, the newest first.
    func newest(of reader: PersonID) throws -> [MessageFacts] {
        try messages(
            """
            m.id IN (SELECT max(x.id) FROM privateCopy y JOIN privateMessage x ON x.id = y.messageID
                WHERE y.personID = ?1 GROUP BY x.conversationID ORDER BY max(x.id) DESC LIMIT 100)
            """, reader
        ).reversed().map { message in
            var message = message
            message.others = try people(in: message.conversation).filter { $0.id != reader }.map(\.name)
            return message
        }
    }

    /// What was passed on with a report, as it was stored.
    private func reported(_ id: PrivateID) throws -> MessageFacts? {
        try db.row(
            """
            SELECT r.text, p.name, p.handle, r.at FROM privateReport r JOIN person p ON p.id = r.authorID
            WHERE r.messageID = ? ORDER BY r.id LIMIT 1
            """, [id.rawValue]
        ).map { row in
            var facts = MessageFacts()
            facts.id = id
            facts.text = row[0]
            facts.author = row[1]
            facts.handle = row[2]
            facts.at = row[3]
            return facts
        }
    }

    // MARK: The clock

    func messageHours(at dial: Dial) throws -> [MessageHour] {
        let unread = try db.rows(
            """
            SELECT p.id, p.zone, p.digestHour, p.messagesToldAt
            FROM person p WHERE p.messageCadence <> 'none' AND p.pausedUntil IS NULL AND p.id IN (
                SELECT c.personID FROM privateCopy c INDEXED BY privateCopy_untold JOIN privateMessage m ON m.id = c.messageID
                    JOIN conversationMember k ON k.conversationID = m.conversationID AND k.personID = c.personID
                        AND k.isMuted = 0
                WHERE c.toldAt IS NULL AND c.readAt IS NULL AND m.authorID <> c.personID)
            """, []
        ).map { row -> MessageHour in
            .unread(PersonID(row[0]), zone: row[1], hour: row[2], lastAt: row[3])
        }
        let ending = try db.rows(
            """
            SELECT p.id, p.zone, p.digestHour, count(*), p.messagesToldAt FROM privateMessage m INDEXED BY privateMessage_at
                JOIN privateCopy c ON c.messageID = m.id AND c.warnedAt IS NULL JOIN person p ON p.id = c.personID
            WHERE m.at < ? GROUP BY p.id
            """, [dial.now - PrivateConversation.kept + PrivateConversation.warned]
        ).map { row -> MessageHour in
            .ending(PersonID(row[0]), zone: row[1], hour: row[2], count: row[3], lastAt: row[4])
        }
        return unread + ending
    }
}
