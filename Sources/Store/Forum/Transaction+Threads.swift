import GRDB
import Guild
import Mail

/// What those who look after a group do with its threads. Numbers stay, so that every link and reply address goes on leading to what
/// was written.
extension Transaction {
    func apply(_ effect: ThreadEffect, _ applying: Applying) throws {
        switch effect {
        case .pin(let topic, let isPinned):
            try db.run(
                """
                UPDATE topic SET pinnedAt = ?1 WHERE id = ?2 AND (?1 IS NULL OR ?3 > (SELECT count(*) FROM topic o
                    WHERE o.groupID = topic.groupID AND o.pinnedAt IS NOT NULL))
                """, [isPinned ? applying.now : nil, topic.rawValue, ThreadCommand.mostPinned])
            try noteChanged(topic)
        case .lock(let topic, let isLocked):
            try db.run(
                "UPDATE topic SET lockedAt = ? WHERE id = ?", [isLocked ? applying.now : nil, topic.rawValue])
            try noteChanged(topic)
        case .split(let reply, let title, let person):
            try makeTopic(reply, title: title)
            try noteChanged(reply)
            try tellAuthor(of: reply, .split, by: person, applying)
        case .merge(let topic, let other, let person):
            guard try mayMerge(topic, other) else { return }
            try merge(topic, into: other)
            try noteChanged(other)
            try tellAuthor(of: topic, .merged, by: person, applying)
        case .move(let topic, let group, let person):
            guard let place = try snapshot.place(of: topic), place.topic == topic, !place.isForMembers,
                try snapshot.groups(noWiderThan: place.group).contains(group)
            else { return }
            try noteChanged(topic)
            try move(topic, to: group)
            try noteChanged(topic)
            try tellAuthor(of: topic, .moved, by: person, applying)
        }
    }

    /// Both are threads still, of one group, and read by the same people.
    private func mayMerge(_ topic: ContributionID, _ other: ContributionID) throws -> Bool {
        try db.number(
            """
            SELECT 1 FROM topic t JOIN contribution c ON c.id = t.id JOIN topic o ON o.groupID = t.groupID
                JOIN contribution d ON d.id = o.id AND d.openTo = c.openTo WHERE t.id = ?1 AND o.id = ?2 AND o.id <> t.id
            """, [topic.rawValue, other.rawValue]) != nil
    }

    /// Its first post becomes a reply to that of the other, under its own title.
    private func merge(_ topic: ContributionID, into other: ContributionID) throws {
        try db.run(
            "UPDATE contribution SET kind = 'reply', parentID = ?2 WHERE id = ?1 AND topicID = ?1",
            [topic.rawValue, other.rawValue])
        // What it came to is said of it, and not of the other.
        try db.run("UPDATE contribution SET kind = 'reply' WHERE topicID = ? AND kind = 'outcome'", [topic.rawValue])
        try db.run("UPDATE contribution SET topicID = ?2 WHERE topicID = ?1", [topic.rawValue, other.rawValue])
        try db.run(
            "INSERT OR IGNORE INTO mute (personID, topicID) SELECT personID, ?2 FROM mute WHERE topicID = ?1",
            [topic.rawValue, other.rawValue])
        try db.run(
            "UPDATE OR IGNORE follow SET target = ?2 WHERE kind = 'topic' AND target = ?1",
            ["\(topic)", "\(other)"])
        // Whoever was asked about it answers where it stands now; what it came to was not said of the other.
        try db.run("UPDATE OR IGNORE expertAsk SET topicID = ?2 WHERE topicID = ?1", [topic.rawValue, other.rawValue])
        try db.run("DELETE FROM expertAsk WHERE topicID = ?", [topic.rawValue])
        try db.run("DELETE FROM answer WHERE topicID = ?", [topic.rawValue])
        try db.run("DELETE FROM topic WHERE id = ?", [topic.rawValue])
        try db.run(
            """
            UPDATE topic SET (replies, lastID, lastAt) =
                (SELECT count(*) - 1, max(id), max(postedAt) FROM contribution WHERE topicID = ?1) WHERE id = ?1
            """, [other.rawValue])
    }

    private func move(_ topic: ContributionID, to group: GroupID) throws {
        // Letters that have not left would come from the other group to people who are not in it.
        try db.run(
            """
            DELETE FROM letter WHERE state = 'waiting' AND isBulk = 1
                AND contributionID IN (SELECT id FROM contribution WHERE topicID = ?)
            """, [topic.rawValue])
        let values: StatementArguments = [group.rawValue, topic.rawValue]
        try db.run(
            """
            UPDATE activity SET groupID = ?1 WHERE contributionID IN (SELECT id FROM contribution WHERE topicID = ?2)
            """, values)
        try db.run("UPDATE contribution SET groupID = ?1 WHERE topicID = ?2", values)
        try db.run("UPDATE topic SET groupID = ?1, pinnedAt = NULL WHERE id = ?2", values)
        // Those who know something about it in the other group were not asked.
        try db.run("DELETE FROM expertAsk WHERE topicID = ?", [topic.rawValue])
    }

    /// Its group's pages are made anew.
    private func noteChanged(_ id: ContributionID) throws {
        try db.run(
            """
            UPDATE practiceGroup SET version = version + 1
            WHERE id = (SELECT groupID FROM contribution WHERE id = ?)
            """, [id.rawValue])
    }

    private func tellAuthor(
        of id: ContributionID, _ change: ThreadChange, by person: PersonID, _ applying: Applying
    ) throws {
        guard
            let author = try db.number("SELECT authorID FROM contribution WHERE id = ?", [id.rawValue])
                .map({ PersonID($0) }), author != person,
            // Of a group that is hidden from them they are told nothing.
            let group = try snapshot.place(of: id).flatMap({ try snapshot.group(id: $0.group) }),
            try snapshot.maySee(author, group)
        else { return }
        let name = try snapshot.person(id: person)?.name ?? "Somebody"
        try tell(author, .forum(.thread(.yours(id, change, by: name))), applying)
    }
}
