import GRDB
import Guild
import Mail

extension Snapshot {
    /// How threads stand that somebody wants to do something with.
    func readThreads(of command: ThreadCommand, into desk: inout Desk, for person: PersonID) throws {
        if let number = command.other {
            desk.posts[number] = try post(ContributionID(number), for: person, withdrawableAfter: desk.now)
        }
        for place in [command.number, command.other].compactMap({ $0.flatMap { desk.posts[$0]?.place } }) {
            guard desk.threads[place.topic] == nil, let state = try threadState(of: place) else { continue }
            desk.threads[place.topic] = state
        }
    }

    private func threadState(of place: Situation.ThreadPlace) throws -> ThreadState? {
        guard
            let row = try db.row(
                """
                SELECT t.pinnedAt IS NOT NULL, t.lockedAt IS NOT NULL,
                    c.kind = 'topic' AND NOT EXISTS (SELECT 1 FROM event e WHERE e.id = t.id)
                        AND NOT EXISTS (SELECT 1 FROM poll p WHERE p.id = t.id),
                    (SELECT count(*) FROM topic o JOIN contribution d ON d.id = o.id
                        WHERE o.groupID = t.groupID AND o.pinnedAt IS NOT NULL AND (d.deletedAt IS NULL OR o.replies > 0))
                FROM topic t JOIN contribution c ON c.id = t.id WHERE t.id = ?
                """, [place.topic.rawValue])
        else { return nil }
        var state = ThreadState()
        state.isPinned = row[0]
        state.isLocked = row[1]
        state.isPlain = row[2]
        state.pinned = row[3]
        state.noWider = try groups(noWiderThan: place.group)
        state.copies = Set(
            try db.rows(
                """
                SELECT DISTINCT o.groupID FROM contribution c JOIN contribution o ON o.messageID = c.messageID
                WHERE c.topicID = ?1 AND o.groupID <> c.groupID
                """, [place.topic.rawValue]
            ).map { GroupID($0[0]) })
        return state
    }

    /// Groups that nobody reads who does not read this one.
    func groups(noWiderThan group: GroupID) throws -> Set<GroupID> {
        Set(
            try db.rows(
                """
                SELECT o.id FROM practiceGroup o WHERE o.id <> ?1 AND NOT EXISTS (
                    SELECT 1 FROM readable v WHERE v.groupID = o.id
                        AND NOT EXISTS (SELECT 1 FROM readable h WHERE h.groupID = ?1 AND h.reader IN (0, v.reader)))
                """, [group.rawValue]
            ).map { GroupID($0[0]) })
    }

}
