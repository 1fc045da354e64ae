import GRDB
import Guild

extension Snapshot {
    func read(_ reaction: ReactionIntent, _ occasion: Occasion, into situation: inout Situation) throws {
        if let claim = reaction.claim {
            try read(claim, occasion, into: &situation)
            if situation.tokenIsGenuine { situation.parent = try place(of: ContributionID(claim.thing)) }
        } else if let name = reaction.group, let group = try group(name: name) {
            situation.parent = try place(answering: reaction.answers, in: group.id)
        }
        if let parent = situation.parent { situation.group = try group(id: parent.group) }
    }
}

extension Schema {
    /// Signs that people give by their mail programs' buttons: one of a kind for each person and thing.
    static let reactions = """
        CREATE TABLE reaction (
            contributionID INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
            personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
            sign TEXT NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (contributionID, sign, personID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX reaction_person ON reaction(personID);
        -- Pages show them.
        CREATE TRIGGER reaction_added AFTER INSERT ON reaction BEGIN
            UPDATE practiceGroup SET version = version + 1
                WHERE id = (SELECT groupID FROM contribution WHERE id = new.contributionID);
        END;
        CREATE TRIGGER reaction_removed AFTER DELETE ON reaction BEGIN
            UPDATE practiceGroup SET version = version + 1
                WHERE id = (SELECT groupID FROM contribution WHERE id = old.contributionID);
        END;
        """
}

extension Transaction {
    func apply(_ effect: ReactionEffect, now: Int64) throws {
        switch effect {
        case .add(let post, let person, let sign): try react(post, person, sign: sign, now: now)
        case .rate(let post, let person, let sign): try rate(post, person, sign: sign, now: now)
        case .noteThanked(let person):
            try noteThanked(person)
            try db.run("UPDATE person SET thankedAt = ? WHERE id = ?", [now, person.rawValue])
        case .takeBack(let post, let person):
            try db.run(
                "DELETE FROM reaction WHERE contributionID = ? AND personID = ?", [post.rawValue, person.rawValue])
        }
    }

    /// Its author hears of each sign once.
    public func noteThanked(_ person: PersonID) throws {
        try db.run(
            """
            UPDATE reaction SET isTold = 1
            WHERE isTold = 0 AND contributionID IN (SELECT id FROM contribution WHERE authorID = ?)
            """, [person.rawValue])
    }

    /// One that helped, and one in stars: the last of each counts.
    private func rate(_ id: ContributionID, _ person: PersonID, sign: String, now: Int64) throws {
        try db.run(
            """
            DELETE FROM reaction WHERE contributionID = ?1 AND personID = ?2 AND sign <> ?3
                AND (sign LIKE '_/5') = (?3 LIKE '_/5') AND (sign LIKE '_/5' OR sign IN (?4, ?5))
            """, [id.rawValue, person.rawValue, sign, TypedReaction.thumb, TypedReaction.heart])
        try react(id, person, sign: sign, now: now)
    }

    private func react(_ id: ContributionID, _ person: PersonID, sign: String, now: Int64) throws {
        // Ten kinds of sign are all that a page can show, and all that one person can mean.
        guard
            try db.number(
                "SELECT count(*) FROM reaction WHERE contributionID = ? AND personID = ?",
                [id.rawValue, person.rawValue])
                ?? 0 < 10
        else { return }
        try db.run(
            "INSERT OR IGNORE INTO reaction (contributionID, personID, sign, at) VALUES (?, ?, ?, ?)",
            [id.rawValue, person.rawValue, sign, now])
    }
}

extension Snapshot {
    /// Four stands for more.
    func signsGiven(by person: PersonID) throws -> Int {
        Int(
            try db.number(
                "SELECT count(*) FROM (SELECT 1 FROM reaction WHERE personID = ? LIMIT 4)", [person.rawValue]) ?? 0)
    }

    func read(_ said: ReactionSaid, into facts: inout ResultFacts) throws {
        switch said {
        case .helpful(let id, _), .stars(let id, _), .takenBack(let id), .own(let id):
            facts.posts = try postFacts(id).map { [$0] } ?? []
        case .helped(let ids):
            facts.thanks = try ids.compactMap { id in
                guard let post = try postFacts(id),
                    let people = try db.number(
                        """
                        SELECT count(DISTINCT r.personID) FROM reaction r JOIN contribution c ON c.id = r.contributionID
                        WHERE c.id = ? AND r.personID IS NOT c.authorID AND r.sign NOT LIKE '_/5'
                        """, [id.rawValue]), people > 0
                else { return nil }
                return Thanks(id: id, title: post.title, people: Int(people))
            }
        case .whichThing: break
        }
    }

    /// What helped others, of what somebody wrote, and they have not heard of; the most first. A month back at most.
    public func thanks(to person: PersonID, now: Int64) throws -> [Thanks] {
        try db.rows(
            """
            SELECT c.id, t.title, count(DISTINCT r.personID) AS people
            FROM contribution c JOIN reaction r ON r.contributionID = c.id JOIN contribution t ON t.id = c.topicID
            WHERE c.authorID = ?1 AND c.deletedAt IS NULL AND r.isTold = 0 AND r.at > ?2 AND r.personID <> ?1
                AND r.sign NOT LIKE '_/5'
                AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = c.groupID AND v.reader IN (c.openTo, ?1))
            GROUP BY c.id ORDER BY people DESC, c.id DESC LIMIT 5
            """, [person.rawValue, now - 30 * 86_400]
        ).map { Thanks(id: ContributionID($0[0]), title: $0[1], people: $0[2]) }
    }

    /// Of what stands in a thread, the most given first.
    func reactions(inTopic topic: ContributionID) throws -> [ContributionID: [ReactionCount]] {
        var found: [ContributionID: [ReactionCount]] = [:]
        for row in try db.rows(
            """
            SELECT r.contributionID, r.sign, count(*) FROM contribution c JOIN reaction r ON r.contributionID = c.id
            WHERE c.topicID = ? AND c.deletedAt IS NULL GROUP BY r.contributionID, r.sign ORDER BY count(*) DESC, r.sign
            """, [topic.rawValue])
        {
            found[ContributionID(row[0]), default: []].append(ReactionCount(sign: row[1], count: row[2]))
        }
        return found
    }
}
