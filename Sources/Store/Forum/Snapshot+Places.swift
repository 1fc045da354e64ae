import GRDB
import Guild
import Mail

/// Where contributions stand.
extension Snapshot {
    /// A thread's title, by any of its posts.
    public func title(of id: ContributionID) throws -> String? { try place(of: id)?.title }

    /// Where else the mail that began this thread began another.
    func elsewhere(of topic: ContributionID, for viewer: Viewer) throws -> [OtherTopic] {
        try db.rows(
            """
            SELECT o.id, g.name, g.title
            FROM contribution c JOIN contribution o ON o.messageID = c.messageID AND o.authorID = c.authorID AND o.id <> c.id
            JOIN practiceGroup g ON g.id = o.groupID
            WHERE c.id = ?1 AND o.topicID = o.id AND o.deletedAt IS NULL
                AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (o.openTo, ?2))
            ORDER BY o.id LIMIT 5
            """, [topic.rawValue, viewer.id]
        ).map { OtherTopic(id: ContributionID($0[0]), group: $0[1], groupTitle: $0[2]) }
    }

    func place(of id: ContributionID) throws -> Situation.ThreadPlace? {
        try db.row(
            """
            SELECT \(Snapshot.placeColumns)
            FROM contribution c JOIN contribution t ON t.id = c.topicID LEFT JOIN arrival a ON a.id = c.arrivalID
            WHERE c.id = ?
            """, [id.rawValue]
        ).map(Snapshot.place)
    }

    /// The nearest of the answered mails that is a contribution here.
    func place(answering ids: [MessageID], in group: GroupID?) throws -> Situation.ThreadPlace? {
        for id in ids {
            let row = try db.row(
                """
                SELECT \(Snapshot.placeColumns)
                FROM contribution c JOIN contribution t ON t.id = c.topicID LEFT JOIN arrival a ON a.id = c.arrivalID
                WHERE (c.messageID = ?1 OR c.replacedID = ?1) AND (?2 IS NULL OR c.groupID = ?2) ORDER BY c.id LIMIT 1
                """, [id.text, group?.rawValue])
            if let row { return Snapshot.place(row) }
            // A relay may have given our letter another Message-ID.
            for name in RelayAlias.names(of: id) {
                let post = try db.number(
                    """
                    SELECT l.contributionID FROM delivery d JOIN letter l ON l.id = d.letterID
                    WHERE d.alias = ? AND l.contributionID IS NOT NULL LIMIT 1
                    """, [name])
                if let post, let place = try place(of: ContributionID(post)), group == nil || place.group == group {
                    return place
                }
            }
        }
        return nil
    }

    /// The last post of Outlook's conversation that stands in this group, under the same bare subject, alive within sixty days.
    func place(inConversation post: Post, of group: Group, now: Int64) throws -> Situation.ThreadPlace? {
        guard let conversation = post.conversation, conversation.isAnswer else { return nil }
        let id = try db.number(
            """
            SELECT c.id FROM contribution c INDEXED BY contribution_conversation
                JOIN contribution t ON t.id = c.topicID JOIN topic l ON l.id = t.id
            WHERE c.conversation = ?1 AND c.groupID = ?2 AND c.deletedAt IS NULL AND t.deletedAt IS NULL
                AND t.kind = 'topic' AND t.title = ?3 COLLATE NOCASE AND l.lastAt > ?4
            ORDER BY c.id DESC LIMIT 1
            """,
            [
                conversation.root, group.id.rawValue, Snapshot.bareTitle(of: post.subject, in: group),
                now - Snapshot.daysToJoin * 86_400,
            ])
        return try id.flatMap { try place(of: ContributionID($0)) }
    }

    /// The last post of somebody's under a title, within a week.
    func ownPost(
        titled title: String, by person: PersonID, in group: Group, now: Int64
    ) throws -> Situation.ThreadPlace? {
        let id = try db.number(
            """
            SELECT c.id FROM contribution c JOIN contribution t ON t.id = c.topicID
            WHERE c.authorID = ?1 AND c.groupID = ?2 AND c.deletedAt IS NULL AND t.title = ?3 COLLATE NOCASE
                AND c.postedAt > ?4 ORDER BY c.id DESC LIMIT 1
            """, [person.rawValue, group.id.rawValue, Snapshot.bareTitle(of: title, in: group), now - 7 * 86_400])
        return try id.flatMap { try place(of: ContributionID($0)) }
    }

    /// Without reply marks, and without what letters of the group put before their subjects.
    static func bareTitle(of subject: String, in group: Group) -> String {
        Subject.title(subject, prefixes: [group.prefix, group.title, group.name].filter { !$0.isEmpty })
    }

    private static let daysToJoin: Int64 = 60

    /// The thread that a reply without any reference means: by its bare subject behind a reply's mark, of at least two words;
    /// in the same group, alive within sixty days, one alone, and one whose letter its author has had.
    func place(ofTitle subject: String, in group: Group, hadBy person: PersonID, now: Int64) throws -> Situation
        .ThreadPlace?
    {
        let mark = ReplyMarks.strip(subject)
        guard mark.marks > 0, !mark.isForward else { return nil }
        let title = Snapshot.bareTitle(of: subject, in: group)
        guard title != Subject.none, title.contains(" ") else { return nil }
        let rows = try db.rows(
            """
            SELECT c.id FROM (SELECT id, lastID, lastAt FROM topic INDEXED BY topic_recent WHERE groupID = ?1
                        AND NOT EXISTS (SELECT 1 FROM resource e WHERE e.id = topic.id)
                    ORDER BY lastID DESC LIMIT 300) t
                JOIN contribution c ON c.id = t.id
            WHERE t.lastAt > ?2 AND c.kind = 'topic' AND c.deletedAt IS NULL AND c.title = ?3 COLLATE NOCASE
                AND (EXISTS (SELECT 1 FROM contribution p WHERE p.topicID = t.id AND p.authorID = ?4)
                    OR EXISTS (SELECT 1 FROM membership m WHERE m.groupID = ?1 AND m.personID = ?4
                        AND m.since <= c.postedAt AND m.cadence IN ('daily', 'weekly'))
                    OR EXISTS (SELECT 1 FROM contribution p JOIN letter l ON l.contributionID = p.id
                            JOIN delivery d ON d.letterID = l.id
                        WHERE p.topicID = t.id AND d.personID = ?4))
            ORDER BY t.lastID DESC LIMIT 2
            """, [group.id.rawValue, now - Snapshot.daysToJoin * 86_400, title, person.rawValue])
        return rows.count == 1 ? try place(of: ContributionID(rows[0][0])) : nil
    }

    /// Of a contribution `c` in the thread `t`, by the mail `a`, in the order of `place`.
    private static let placeColumns: SQL = """
        c.id, c.topicID, c.groupID, t.title, coalesce(a.arrivedAt, c.postedAt),
        (SELECT t.authorID FROM entry e WHERE e.id = t.id AND NOT e.takesComments), c.authorID, c.kind IN ('entry', 'resource'),
        c.authorName, c.openTo <> 0, EXISTS (SELECT 1 FROM topic k WHERE k.id = t.id AND k.lockedAt IS NOT NULL)
        """

    static func place(_ row: Row) -> Situation.ThreadPlace {
        var place = Situation.ThreadPlace(
            id: ContributionID(row[0]), topic: ContributionID(row[1]), group: GroupID(row[2]), title: row[3],
            arrivedAt: row[4])
        place.closedBy = (row[5] as Int64?).map { PersonID($0) }
        place.author = (row[6] as Int64?).map { PersonID($0) }
        place.takesStars = row[7]
        place.authorName = row[8]
        place.isForMembers = row[9]
        place.isLocked = row[10]
        return place
    }

    func taken(_ id: MessageID, in group: GroupID) throws -> Situation.Taken? {
        try db.row(
            "SELECT id, authorID, text FROM contribution WHERE groupID = ? AND messageID = ?",
            [group.rawValue, id.text]
        ).map {
            Situation.Taken(id: ContributionID($0[0]), author: ($0[1] as Int64?).map { PersonID($0) }, text: $0[2])
        }
    }
}
