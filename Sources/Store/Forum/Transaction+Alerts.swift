import Foundation
import GRDB
import Guild
import Mail

/// Who hears of a contribution at once.
extension Transaction {
    /// One letter for everybody who follows the group post by post, and one for each other reason: a mention, a reply to
    /// one's own words, a followed thread, person or tag. One mail reaches nobody twice.
    func alert(
        _ new: NewContribution, _ made: ContributionID, topic: ContributionID, _ applying: inout Applying
    ) throws {
        // Of hundreds a digest shows a few.
        guard new.ordinal < Snapshot.thingsInADigest else { return }
        var except = try silent(about: topic, alsoTo: new.alsoTo)
        // Whoever asks the group to choose chooses, too.
        let author = new.kind == .poll ? nil : new.author
        if let author { except.insert(author) }
        except.formUnion(applying.reached)
        let audience = try audience(of: new.group)
        let blogReaders = try blogAudience(of: new.group, topic: topic)
        let crowded =
            blogReaders == nil && new.kind != .event && !new.kind.comesInDigests
            ? try crowded(in: new.group, applying).subtracting(except) : []
        let others =
            new.isFurther || new.kind == .outcome ? [] : try personalAudiences(new, made, topic, now: applying.now)
        if !others.isEmpty {
            var known = except
            if let blogReaders {
                known.formUnion(blogReaders)
            } else if let audience, !new.kind.comesInDigests {
                // Beyond what comes to them at once they are still told of what is theirs.
                known.formUnion(try people(of: audience.id).filter { !crowded.contains($0) })
            }
            for earlier in applying.audiences { known.formUnion(try people(of: earlier)) }
            for (because, people) in others {
                let reached = people.filter { !known.contains($0) }
                guard !reached.isEmpty else { continue }
                known.formUnion(reached)
                try insert(
                    .forum(.personalAlert(made, because)), contribution: made, isBulk: true,
                    sendAfter: applying.now + applying.hold, people: reached.sorted(), applying)
                for person in reached {
                    try db.run(
                        "INSERT OR IGNORE INTO told (personID, contributionID, because) VALUES (?, ?, ?)",
                        [person.rawValue, made.rawValue, because.rawValue])
                }
                applying.reached.formUnion(reached)
            }
        }
        if new.kind.comesInDigests {
            // No letter of its own: whoever hears of everything at once has it in their next digest.
            let people = try audience.map { try self.people(of: $0.id) } ?? []
            return try miss(
                made.rawValue, by: people.filter { !except.contains($0) && !applying.reached.contains($0) },
                because: "busy")
        }
        if let blogReaders {
            let people = blogReaders.filter { !except.contains($0) }
            guard !people.isEmpty else { return }
            return try insert(
                .forum(.alert(made)), contribution: made, isBulk: true, sendAfter: applying.now + applying.hold,
                people: people,
                applying)
        }
        guard let audience, audience.count > 0 else { return }
        if audience.count == 1, let first = audience.first, except.contains(first) { return }
        if new.kind == .event {
            // A real invitation, which tells the time as each reader's wall shows it.
            let people = try self.people(of: audience.id).filter { !except.contains($0) }
            return try writeByZone(
                people, about: made, sendAfter: applying.now + applying.hold, applying
            ) { .events(.notice(EventNotice(.invitation, made, zone: $0))) }
        }
        if !crowded.isEmpty {
            let theirs = try people(of: audience.id).filter {
                crowded.contains($0) && !applying.reached.contains($0)
            }
            try miss(made.rawValue, by: theirs, because: "busy")
            except.formUnion(crowded)
        }
        if let author { except.remove(author) }
        try insert(
            .forum(.alert(made)), contribution: made, isBulk: true, sendAfter: applying.now + applying.hold,
            audience: audience.id, exceptPerson: author, exceptAudiences: applying.audiences,
            exceptPeople: except.sorted(), applying)
        applying.audiences.append(audience.id)
    }

    /// Who has had so many posts at once today, of all their groups, that the rest comes as a digest.
    private func crowded(in group: GroupID, _ applying: Applying) throws -> Set<PersonID> {
        let most = applying.limits.immediateInDay
        let since = applying.now / 3_600 - 23
        guard most > 0, try db.number("SELECT sum(posts) FROM flow WHERE hour >= ?", [since]) ?? 0 > most else {
            return []
        }
        return Set(
            try db.rows(
                """
                SELECT m.personID FROM membership here JOIN membership m ON m.personID = here.personID
                    JOIN (SELECT groupID, sum(posts) AS posts FROM flow WHERE hour >= ?1 GROUP BY groupID) f
                        ON f.groupID = m.groupID
                WHERE here.groupID = ?3 AND here.cadence = 'immediate' AND here.pausedUntil IS NULL
                    AND here.isAllAtOnce = 0 AND m.cadence = 'immediate' AND m.pausedUntil IS NULL
                GROUP BY m.personID HAVING sum(f.posts) > ?2
                """, [since, most, group.rawValue]
            ).map { PersonID($0[0]) })
    }

    /// Whoever muted the thread, and whoever has the mail already and wants no copy.
    private func silent(about topic: ContributionID, alsoTo: [String]) throws -> Set<PersonID> {
        var people = Set(
            try db.rows("SELECT personID FROM mute WHERE topicID = ?", [topic.rawValue]).map { PersonID($0[0]) })
        for key in alsoTo.prefix(100) {
            if let id = try db.number(
                "SELECT p.id FROM address a JOIN person p ON p.id = a.personID WHERE a.key = ? AND p.skipsCopies = 1",
                [key])
            {
                people.insert(PersonID(id))
            }
        }
        return people
    }

    /// Everybody with a reason of their own who may see the group and is not on a pause.
    private func personalAudiences(
        _ new: NewContribution, _ made: ContributionID, _ topic: ContributionID, now: Int64
    ) throws -> [(Because, [PersonID])] {
        var found: [(Because, [PersonID])] = []
        func add(_ because: Because, _ rows: [Row]) throws {
            // Whoever left everything is left alone; a mention needs some membership, a follow is one's own wish.
            let people = try rows.map { PersonID($0[0]) }.filter { try mayHear($0, of: made) }
            if !people.isEmpty { found.append((because, people)) }
        }
        for person in try named(new.mentions, in: new.group) where person != new.author {
            // Who may not read it is not named in it.
            guard try mayRead(person, made) else { continue }
            _ = try noteMention(of: person, in: made, now: now)
            let isInside = try snapshot.membership(of: person, in: new.group) != nil
            if try mayHear(person, of: made) { found.append((isInside ? .mention : .mentionElsewhere, [person])) }
        }
        if let parent = new.parent {
            try add(
                .reply,
                try db.rows(
                    "SELECT authorID FROM contribution WHERE id = ? AND authorID IS NOT NULL", [parent.id.rawValue]))
        }
        try add(.thread, try followers("topic", "\(topic)"))
        if let author = new.author { try add(.person, try followers("person", "\(author)")) }
        for tag in new.mentions.tags { try add(.tag, try followers("tag", tag)) }
        return found
    }

    private func followers(_ kind: String, _ target: String) throws -> [Row] {
        try db.rows(
            "SELECT personID FROM follow WHERE kind = ? AND target = ? AND cadence = 'immediate'", [kind, target])
    }

    private func mayRead(_ person: PersonID, _ post: ContributionID) throws -> Bool {
        try db.number(
            """
            SELECT 1 FROM contribution c JOIN readable v ON v.groupID = c.groupID AND v.reader IN (c.openTo, ?2)
            WHERE c.id = ?1
            """, [post.rawValue, person.rawValue]) != nil
    }

    /// Whom an edit names who was not named before; nobody hears of an edit otherwise.
    func alertNamed(in text: String, of id: ContributionID, by author: PersonID?, _ applying: Applying) throws {
        guard let group = try db.number("SELECT groupID FROM contribution WHERE id = ?", [id.rawValue]) else { return }
        let known = Set(
            try db.rows("SELECT personID FROM mention WHERE contributionID = ?", [id.rawValue]).map { PersonID($0[0]) })
        let topic = try snapshot.place(of: id)?.topic ?? id
        let silent = try silent(about: topic, alsoTo: [])
        let new = try named(Mentions(in: text), in: GroupID(group)).filter { !known.contains($0) }
        for person in new.prefix(max(0, Mentions.mostPeople - known.count))
        where try person != author && !silent.contains(person) && mayRead(person, id) {
            guard try noteMention(of: person, in: id, now: applying.now), try mayHear(person, of: id)
            else { continue }
            let isInside = try snapshot.membership(of: person, in: GroupID(group)) != nil
            let because: Because = isInside ? .mention : .mentionElsewhere
            try insert(
                .forum(.personalAlert(id, because)), contribution: id, isBulk: true,
                sendAfter: applying.now + applying.hold, people: [person], applying)
        }
    }

    private func mayHear(_ person: PersonID, of post: ContributionID) throws -> Bool {
        try db.number(
            """
            SELECT 1 FROM person p JOIN contribution c ON c.id = ?2
                LEFT JOIN membership m ON m.groupID = c.groupID AND m.personID = p.id
            WHERE p.id = ?1 AND p.pausedUntil IS NULL AND m.pausedUntil IS NULL
                AND EXISTS (SELECT 1 FROM membership o WHERE o.personID = p.id)
                AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = c.groupID AND v.reader IN (c.openTo, ?1))
            """, [person.rawValue, post.rawValue]) != nil
    }

    private func people(of audience: Int64) throws -> [PersonID] {
        try db.row("SELECT people FROM audience WHERE id = ?", [audience]).map { Audience.people($0[0]) } ?? []
    }

    /// The group's immediate followers as they are now; made once for each version of the group's memberships.
    private func audience(of group: GroupID) throws -> (id: Int64, count: Int, first: PersonID?)? {
        guard
            let version = try db.number("SELECT audienceVersion FROM practiceGroup WHERE id = ?", [group.rawValue])
        else { return nil }
        if let row = try db.row(
            "SELECT id, length(people) / 8, coalesce(substr(people, 1, 8), x'') FROM audience WHERE groupID = ? AND version = ?",
            [group.rawValue, version])
        {
            return (row[0], row[1], Audience.people(row[2]).first)
        }
        let people = try db.rows(
            """
            SELECT personID FROM membership WHERE groupID = ? AND cadence = 'immediate' AND pausedUntil IS NULL
            ORDER BY personID
            """, [group.rawValue]
        ).map { PersonID($0[0]) }
        try db.run(
            "INSERT INTO audience (groupID, version, people) VALUES (?, ?, ?)",
            [group.rawValue, version, Audience.blob(people)])
        return (db.lastInsertedRowID, people.count, people.first)
    }
}
