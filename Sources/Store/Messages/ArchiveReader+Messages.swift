import Foundation
import GRDB
import Guild

/// One conversation as its reader has it.
public struct ConversationPage: Sendable {
    public var id: ConversationID
    public var subject: String
    /// The others who are in it.
    public var others: [String]
    /// Nil: they have left it, and only read.
    public var mayWrite: Bool
    public var messages: [MessageFacts]
}

/// Each of these is for one person, who has signed in; nothing else in the archive reads private messages.
extension ArchiveReader {
    /// The newest of each conversation; what is unread first.
    public func inbox(of person: PersonID) async throws -> [MessageFacts] {
        try await read { snapshot in
            let all = try snapshot.newest(of: person)
            return all.filter(\.isUnread) + all.filter { !$0.isUnread }
        }
    }

    public func conversation(_ id: ConversationID, of person: PersonID) async throws -> ConversationPage? {
        try await read { snapshot in
            let messages = try snapshot.messages(in: id, for: person)
            guard let first = messages.first else { return nil }
            let conversation = try snapshot.conversation(id, of: person)
            return ConversationPage(
                id: id, subject: first.subject,
                others: conversation?.people.filter { $0.id != person }.map(\.name) ?? [],
                mayWrite: conversation != nil, messages: messages)
        }
    }

    /// The name of somebody to whom a message can be begun; nil: there is nobody of that handle whom one may see.
    public func addressee(_ handle: String, for person: PersonID) async throws -> String? {
        try await read { snapshot in
            try snapshot.db.row(
                """
                SELECT p.name FROM person p WHERE p.handle = ?1 AND p.id <> ?2 AND EXISTS (SELECT 1 FROM membership m
                    JOIN membership o ON o.groupID = m.groupID AND o.personID = ?2 WHERE m.personID = p.id)
                """, [handle, person.rawValue])?[0]
        }
    }

    public func privateFile(_ id: PrivateID, position: Int, of person: PersonID) async throws -> Download? {
        try await read { snapshot in
            try snapshot.db.row(
                """
                SELECT f.name, f.type, f.bytes FROM privateFile f JOIN privateCopy c ON c.messageID = f.messageID
                WHERE f.messageID = ?1 AND f.position = ?2 AND c.personID = ?3
                """, [id.rawValue, position, person.rawValue]
            ).map { row in
                let bytes = [UInt8](row[2] as Data)
                return Download(filename: row[0], type: row[1], hash: ContentHash.of(bytes), bytes: bytes)
            }
        }
    }
}
