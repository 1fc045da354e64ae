import GRDB
import Guild

/// How threads stand, and what is done about it.
extension Snapshot {
    /// `title`: of the page that the outcome shall stand on.
    func readOutcome(
        of place: Situation.ThreadPlace, page title: String?, into known: inout OutcomeKnowledge
    ) throws {
        guard
            let row = try db.row(
                "SELECT authorID, openTo <> 0 FROM contribution WHERE id = ? AND kind = 'topic'", [place.topic.rawValue]
            )
        else { return }
        known.topic = place.topic
        known.asker = (row[0] as Int64?).map { PersonID($0) }
        known.isForMembers = row[1]
        known.outcome = try outcome(of: place.topic)
        if let title { known.page = try page(called: title, in: place.group) }
    }

    /// What was settled, while it is the newest that was said in the thread.
    public func outcome(of topic: ContributionID) throws -> Outcome? {
        try db.row(
            """
            SELECT id, authorID, authorName, text, postedAt, kind FROM contribution
            WHERE topicID = ? AND deletedAt IS NULL ORDER BY id DESC LIMIT 1
            """, [topic.rawValue]
        ).flatMap { row in
            guard row[5] as String == NewContribution.Kind.outcome.rawValue else { return nil }
            return Outcome(
                id: ContributionID(row[0]), author: (row[1] as Int64?).map { PersonID($0) }, authorName: row[2],
                text: row[3], at: row[4])
        }
    }

    func answer(to topic: ContributionID) throws -> ContributionID? {
        try db.number(
            """
            SELECT contributionID FROM livingAnswer WHERE topicID = ?
            """, [topic.rawValue]
        ).map { ContributionID($0) }
    }

    func read(_ said: OutcomeSaid, into facts: inout ResultFacts) throws {
        facts.posts = try postFacts(said.about).map { [$0] } ?? []
        if case .closed(let topic) = said { facts.outcome = try outcome(of: topic) }
    }
}
