import Guild

/// A group's chat as its members see it.
public struct ChatPage: Sendable {
    public var group: Group
    /// Of the sitting that goes on.
    public var lines: [ChatLine]
    /// The newest change: what comes after is new.
    public var through: Int64
    public var mayWrite: Bool
    public var name: String
    public var handle: String
}

extension ArchiveReader {
    /// So many lines of a sitting are shown; more has been read, or will be read in its thread.
    static let mostChatLines = 200
    /// And so many are made up for whoever was cut off.
    static let mostMissed = 2_000

    /// Nil: there is no such group, or not for them.
    public func chat(_ name: String, of person: PersonID) async throws -> ChatPage? {
        try await read { snapshot in
            guard let group = try snapshot.group(name: name),
                let membership = try snapshot.membership(of: person, in: group.id),
                let reader = try snapshot.person(id: person)
            else { return nil }
            let lines = try snapshot.chatLines(of: group.id, since: 0, limit: ArchiveReader.mostChatLines)
            return ChatPage(
                group: group, lines: lines, through: try snapshot.newestChange(),
                mayWrite: membership.mayPost && !group.isClosed, name: reader.name, handle: reader.handle)
        }
    }

    /// What changed in the chats of groups, each since a change; and who of these people may still read them.
    public func chatNews(
        _ asked: [(group: GroupID, since: Int64)]
    ) async throws -> [(group: GroupID, lines: [ChatLine])] {
        try await read { snapshot in
            try asked.map { ask in
                (ask.group, try snapshot.chatLines(of: ask.group, since: ask.since, limit: ArchiveReader.mostMissed))
            }
        }
    }

    public func isMember(_ person: PersonID, of group: GroupID) async throws -> Bool {
        try await read { try $0.membership(of: person, in: group) != nil }
    }

    /// Rises with every commit of this process and of others.
    public func commits() -> Int64 { versions().commits }
}

extension Snapshot {
    func newestChange() throws -> Int64 { try db.number("SELECT max(change) FROM chatLine") ?? 0 }
}
