import Foundation
import GRDB
import Guild
import Mail

/// What was answered before and is asked again.
extension Snapshot {
    /// Of each word so many posts are looked at, the newest.
    private static let mostPosts = 400

    /// Threads that were answered, pages and things of the directory of the same group that resemble a question: what every reader of
    /// the question may read, since its author can say to all that it answers.
    func knownAlready(title: String, text: String, in group: GroupID) throws -> [KnownAlready] {
        // Numbers are given in order, and none twice.
        let posts = Int(try db.number("SELECT coalesce(max(id), 0) FROM contribution", []) ?? 0)
        let words = try KnownAlready.words(
            title: Self.indexed(String(title.prefix(200))),
            text: Self.indexed(String(text.prefix(KnownAlready.mostText))), posts: posts
        ) { word, most in
            Int(
                try db.number(
                    "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)", ["\"\(word)\"", most])
                    ?? 0)
        }
        var found: [ContributionID: (weight: Double, words: Int)] = [:]
        for (word, weight) in words {
            // Once for each thread, twice where its title says it.
            var threads = Set(try threads(saying: "\"\(word)\"", in: group))
            for thread in threads {
                found[thread, default: (0, 0)].weight += weight
                found[thread]?.words += 1
            }
            threads.formIntersection(try self.threads(saying: "title : \"\(word)\"", in: group))
            for thread in threads { found[thread]?.weight += weight }
        }
        return try KnownAlready.likest(found, of: words).prefix(20).lazy.filter { try isAnswer($0) }.prefix(
            KnownAlready.most
        ).compactMap { id in try self.title(of: id).map { KnownAlready(id: id, title: $0) } }
    }

    /// Words as the index has them: small letters, without marks.
    private static func indexed(_ text: String) -> [String] {
        text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private func threads(saying match: String, in group: GroupID) throws -> [ContributionID] {
        try db.rows(
            """
            SELECT DISTINCT c.topicID FROM (SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?3) s
                JOIN contribution c ON c.id = s.rowid
            WHERE c.deletedAt IS NULL AND c.groupID = ?2 AND c.openTo = 0
            """, [match, group.rawValue, Snapshot.mostPosts]
        ).map { ContributionID($0[0]) }
    }

    /// A page or a thing of the directory says something by itself; a topic, when somebody else has answered.
    private func isAnswer(_ topic: ContributionID) throws -> Bool {
        try db.number(
            """
            SELECT 1 FROM contribution c JOIN topic t ON t.id = c.id
            WHERE c.id = ?1 AND c.deletedAt IS NULL AND (c.kind IN ('page', 'resource', 'entry') OR c.kind = 'topic' AND (
                t.answeredAt IS NOT NULL OR EXISTS (SELECT 1 FROM livingAnswer a WHERE a.topicID = c.id)
                OR EXISTS (SELECT 1 FROM contribution r WHERE r.topicID = c.id AND r.deletedAt IS NULL
                    AND r.authorID IS NOT c.authorID AND length(r.text) > 60)))
            """, [topic.rawValue]) != nil
    }

    /// What was shown with the receipt, as it was numbered there.
    func knownAlready(shownWith topic: ContributionID) throws -> [KnownAlready] {
        try db.rows(
            """
            SELECT k.otherID, c.title, c.deletedAt IS NOT NULL FROM knownAlready k JOIN contribution c ON c.id = k.otherID
            WHERE k.topicID = ? ORDER BY k.position
            """, [topic.rawValue]
        ).map { KnownAlready(id: ContributionID($0[0]), title: $0[2] ? "" : $0[1]) }
    }
}

extension Transaction {
    func suggest(_ known: [KnownAlready], to topic: ContributionID) throws {
        for (position, one) in known.enumerated() {
            try db.run(
                "INSERT OR IGNORE INTO knownAlready (topicID, position, otherID) VALUES (?, ?, ?)",
                [topic.rawValue, position, one.id.rawValue])
        }
    }
}
