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
                "UPDATE topic SET pinnedAt = ? WHERE id = ?", [isPinned ? applying.now : nil, topic.rawValue])
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
            try merge(topic, into: other)
            try noteChanged(other)
            try tellAuthor(of: topic, .merged, by: person, applying)
        case .move(let topic, let group, let person):
            try noteChanged(topic)
            try move(topic, to: group)
            try noteChanged(topic)
            try tellAuthor(of: topic, .moved, by: person, applying)
        }
    }

    /// Its first post becomes a reply to that of the other, under its own title.
    private func merge(_ topic: ContributionID, into other: ContributionID) throws {
        try db.run(
            "UPDATE contribution SET kind = 'reply', parentID = ?2 WHERE id = ?1 AND topicID = ?1",
            [topic.rawValue, other.rawValue])
        try db.run("UPDATE contribution SET topicID = ?2 WHERE topicID = ?1", [topic.rawValue, other.rawValue])
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
                .map({ PersonID($0) }), author != person
        else { return }
        let name = try snapshot.person(id: person)?.name ?? "Somebody"
        try tell(author, .forum(.thread(.yours(id, change, by: name))), applying)
    }
}
