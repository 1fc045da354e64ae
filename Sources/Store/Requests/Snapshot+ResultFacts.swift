import Foundation
import GRDB
import Guild
import Mail

/// What answers to requests show, as far as `person` may see it; and the other lists that letters carry.
extension Snapshot {
    func read(
        _ letter: RequestLetter, for recipient: PersonID?, _ limits: Limits, _ now: Int64, into facts: inout LetterFacts
    ) throws -> Bool {
        let all = try groups().filter { $0.visibility == .public }
        facts.requests.groups = Array(all.prefix(limits.groupsInHelp))
        facts.requests.moreGroups = all.count - facts.requests.groups.count
        switch letter {
        case .help: break
        case .results(let results):
            facts.requests.results = try results.map { try resultFacts($0, for: recipient, now: now) }
        }
        return true
    }

    func resultFacts(_ result: CommandResult, for person: PersonID?, now: Int64) throws -> ResultFacts {
        var facts = ResultFacts(result: result)
        switch result.said {
        case .requests(.help), .settings(.addressAsked), .forum(.withdrawn), .membership(.letIn),
            .membership(.turnedAway), .questions(.answeredBefore), .settings(.addressConfirmed),
            .forum(.released), .forum(.notReleased), .forum(.notPosted), .events(.timeMoved), .events(.timeKept),
            .limits(.goesOn), .limits(.isStopped), .settings(.addressUndone):
            break
        case .settings(.which):
            if let person {
                facts.settings = try settingsFacts(person)
                facts.groups = try groupFacts(for: person).filter { $0.membership != nil }
            }
        case .blog(.drafts):
            if let person { facts.drafts = try drafts(of: person) }
        case .requests(.groups): facts.groups = try groupFacts(for: person)
        case .membership(.who(let group)):
            facts.groups = try groupFacts(for: person).filter { $0.group.id == group }
            let isMember = facts.groups.first?.membership != nil
            (facts.people, facts.hasMore) = try members(of: group, all: isMember)
        case .membership(.people(let topic)): facts.people = try whoKnows(about: topic, for: person)
        case .requests(.search(let search)): (facts.posts, facts.hasMore) = try found(search, for: person)
        case .forum(.get(let id)): facts.contribution = try contributionFacts(id, attachmentLimit: 0)?.facts
        case .requests(.why(let message)): facts.why = try whyFacts(message, for: person)
        case .settings(.changed(let change)): try name(change, for: person, into: &facts)
        case .membership(.joined(let id)), .membership(.alreadyIn(let id)), .membership(.awaitsApproval(let id)),
            .membership(.invited(let id, _, _, _)),
            .membership(.welcomeSaved(let id)), .membership(.backIn(let id)):
            facts.groups = try [id].compactMap { try oneGroup($0, for: person) }
        case .membership(.left(let ids)): facts.groups = try ids.compactMap { try oneGroup($0, for: person) }
        case .forum(.deleted(let id)), .forum(.edited(let id)), .events(.calledOff(let id)):
            facts.name = try place(of: id)?.title
            facts.posts = try postFacts(id).map { [$0] } ?? []
        case .events(.rosterTaken(let id, _, _, _)): facts.events = try rosterFacts(id).map { [$0.0] } ?? []
        case .events(.list(let group)):
            facts.events = try upcoming(in: group, for: person, now: now, limit: 20)
        case .membership(.docket(let group)):
            facts.groups = try [group].compactMap { try oneGroup($0, for: person) }
            facts.waiting = try waiting(in: group)
            facts.failing = try failingAddresses(group: facts.groups.first?.group.name ?? "").prefix(50).map {
                FailingFacts(
                    name: $0.name, handle: $0.handle, since: $0.since, isSuppressed: $0.suppressedAt != nil)
            }
        case .trouble(let trouble):
            switch trouble {
            case .notIn(let id), .invitationOnly(let id), .notFacilitator(let id), .nobodyToAsk(let id):
                facts.groups = try [id].compactMap { try oneGroup($0, for: person) }
            case .whichGroup(let ids): facts.groups = try ids.compactMap { try oneGroup($0, for: person) }
            case .noGroup: facts.groups = Array(try groupFacts(for: person).prefix(12))
            case .events(.unchanged(let id)), .events(.noAnswerRead(let id)):
                facts.events = try eventFacts(id, withMaterials: false).map { [$0] } ?? []
            case .unknown, .misused, .inNone, .membersOnly, .nobody, .noPost, .noThread, .notYours, .tooLate,
                .nothingToSay, .handleTaken, .noZone, .pastDay, .addressUnusable, .notYourAddress, .primaryStays,
                .nobodyNamed, .stopped, .tooMuch, .events(.unreadableRoster), .events(.noSuchDate), .addressTooNew,
                .blog(.takesNoComments):
                break
            }
        }
        return facts
    }

    private func name(_ change: Change, for person: PersonID?, into facts: inout ResultFacts) throws {
        switch change {
        case .cadence(let group, _), .pause(let group, _), .resume(let group):
            if let group { facts.groups = try [group].compactMap { try oneGroup($0, for: person) } }
        case .blogCadence(let group, _): facts.groups = try [group].compactMap { try oneGroup($0, for: person) }
        case .follow(let key, _), .unfollow(let key):
            switch key {
            case .person(let id): facts.name = try self.person(id: id).map { "@\($0.handle)" }
            case .tag(let tag): facts.name = "#\(tag)"
            case .topic(let id): facts.name = try place(of: id).map { "\"\($0.title)\"" }
            }
        case .mute(let id), .unmute(let id): facts.name = try place(of: id)?.title
        // A name that was taken has a number behind it.
        case .name: if let person { facts.name = try self.person(id: person)?.name }
        case .receipts, .copies, .hour, .zone, .handle, .about, .expertise, .newLinks, .stopDigests, .primaryAddress,
            .dropAddress:
            break
        }
    }

    // MARK: Groups and people

    private func oneGroup(_ id: GroupID, for person: PersonID?) throws -> GroupFacts? {
        guard let group = try group(id: id) else { return nil }
        let row = try person.flatMap {
            try db.row("SELECT since FROM membership WHERE groupID = ? AND personID = ?", [id.rawValue, $0.rawValue])
        }
        let members = try db.number("SELECT count(*) FROM membership WHERE groupID = ?", [id.rawValue]) ?? 0
        return GroupFacts(
            group: group, members: Int(members), membership: try person.flatMap { try membership(of: $0, in: id) },
            since: row?[0])
    }

    /// Public groups, and their own.
    func groupFacts(for person: PersonID?) throws -> [GroupFacts] {
        try groups().compactMap { try oneGroup($0.id, for: person) }.filter {
            $0.group.visibility == .public || $0.membership != nil
        }
    }

    /// To outsiders only those who hold a role that others turn to.
    private func members(of group: GroupID, all: Bool) throws -> ([PersonFacts], Bool) {
        let rows = try db.rows(
            """
            SELECT p.name, p.handle, p.about, p.id,
                (SELECT group_concat(role, ' ') FROM role r WHERE r.groupID = m.groupID AND r.personID = p.id) AS roles
            FROM membership m JOIN person p ON p.id = m.personID
            WHERE m.groupID = ?1 AND (?2 OR EXISTS (SELECT 1 FROM role r WHERE r.groupID = m.groupID AND r.personID = p.id
                AND r.role IN ('sponsor', 'facilitator', 'expert')))
            ORDER BY NOT EXISTS (SELECT 1 FROM role r WHERE r.groupID = m.groupID AND r.personID = p.id
                AND r.role IN ('sponsor', 'facilitator', 'expert')), p.name LIMIT 101
            """, [group.rawValue, all ? 1 : 0])
        return (try rows.prefix(100).map(personFacts), rows.count > 100)
    }

    private func personFacts(_ row: Row) throws -> PersonFacts {
        let tags = try db.rows("SELECT tag FROM expertise WHERE personID = ? ORDER BY tag", [row[3] as Int64])
        let roles = (row[4] as String? ?? "").split(separator: " ").compactMap { Role(rawValue: String($0)) }
        return PersonFacts(
            name: row[0], handle: row[1], roles: roles, about: row[2], expertise: tags.map { $0[0] })
    }

    /// Who names the topic among what they know, or wrote most about it, in groups that the asker may see.
    private func whoKnows(about topic: String, for person: PersonID?) throws -> [PersonFacts] {
        let tag = CommandReading.tag(topic.hasPrefix("#") ? String(topic.dropFirst()) : topic)
        let match = SearchQuery(topic)?.match
        var ids = try db.rows(
            """
            SELECT e.personID FROM expertise e WHERE e.tag = ?1 AND EXISTS (
                SELECT 1 FROM membership m JOIN practiceGroup g ON g.id = m.groupID WHERE m.personID = e.personID
                    AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (0, ?2))) LIMIT 20
            """, [tag, person?.rawValue]
        ).map { $0[0] as Int64 }
        if let match {
            let writers = try db.rows(
                """
                SELECT c.authorID, count(*) FROM (SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT 500) s
                    JOIN contribution c ON c.id = s.rowid JOIN practiceGroup g ON g.id = c.groupID
                WHERE c.authorID IS NOT NULL AND c.deletedAt IS NULL AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (0, ?2))
                GROUP BY c.authorID ORDER BY count(*) DESC LIMIT 10
                """, [match, person?.rawValue])
            for row in writers where !ids.contains(row[0]) { ids.append(row[0]) }
        }
        return try ids.prefix(20).compactMap { id in
            try db.row("SELECT name, handle, about, id, NULL FROM person WHERE id = ?", [id]).map(personFacts)
        }
    }

    private func settingsFacts(_ person: PersonID) throws -> SettingsFacts? {
        guard
            let row = try db.row(
                """
                SELECT name, handle, about, zone, digestHour, pausedUntil, receipts, skipsCopies FROM person WHERE id = ?
                """, [person.rawValue])
        else { return nil }
        let follows = try db.rows(
            """
            SELECT CASE f.kind WHEN 'person' THEN '@' || p.handle WHEN 'tag' THEN '#' || f.target ELSE '"' || c.title || '"' END,
                f.cadence
            FROM follow f LEFT JOIN person p ON f.kind = 'person' AND p.id = f.target
                LEFT JOIN contribution c ON f.kind = 'topic' AND c.id = f.target
            WHERE f.personID = ? ORDER BY f.kind, f.target
            """, [person.rawValue])
        let muted = try db.rows(
            "SELECT c.title FROM mute m JOIN contribution c ON c.id = m.topicID WHERE m.personID = ? ORDER BY m.topicID DESC LIMIT 50",
            [person.rawValue])
        let sent = try db.row(
            """
            SELECT count(*) FILTER (WHERE d.state = 'delivered'), max(d.settledAt) FILTER (WHERE d.state = 'delivered'),
                count(*) FILTER (WHERE d.state IN ('refused', 'expired', 'bounced'))
            FROM address a JOIN delivery d ON d.address = a.address WHERE a.personID = ?
            """, [person.rawValue])
        let failure = try db.row(
            """
            SELECT d.detail FROM address a JOIN delivery d ON d.address = a.address
            WHERE a.personID = ? AND d.state IN ('refused', 'expired', 'bounced') ORDER BY d.id DESC LIMIT 1
            """, [person.rawValue])
        return SettingsFacts(
            name: row[0], handle: row[1], about: row[2],
            expertise: try db.rows("SELECT tag FROM expertise WHERE personID = ? ORDER BY tag", [person.rawValue]).map {
                $0[0]
            },
            zone: row[3], digestHour: row[4], pausedUntil: row[5], receipts: row[6], skipsCopies: row[7],
            addresses: try db.rows(
                "SELECT address, isPrimary FROM address WHERE personID = ? ORDER BY isPrimary DESC, key",
                [person.rawValue]
            ).map { ($0[0], $0[1]) },
            follows: follows.compactMap { row in
                (row[0] as String?).map { ($0, Cadence(rawValue: row[1]) ?? .immediate) }
            },
            muted: muted.map { $0[0] }, delivered: sent?[0] ?? 0, lastDelivered: sent?[1], failed: sent?[2] ?? 0,
            lastFailure: failure?[0])
    }

    // MARK: Posts

    static let hitsInALetter = 10

    private func found(_ search: SearchWords, for person: PersonID?) throws -> ([PostFacts], Bool) {
        let match = SearchQuery(search.words)?.match
        let after = search.after.map { Int64($0.daysSince1970) * 86_400 }
        let before = search.before.map { Int64($0.daysSince1970) * 86_400 }
        let arguments: StatementArguments = [
            match, person?.rawValue, search.group, search.from, after, before, search.kind?.rawValue,
            Snapshot.hitsInALetter + 1,
        ]
        let rows: [Row]
        if match != nil {
            rows = try db.rows(
                """
                SELECT c.id, snippet(search, 1, '', '', '…', 24)
                FROM search JOIN contribution c ON c.id = search.rowid JOIN practiceGroup g ON g.id = c.groupID
                    LEFT JOIN person p ON p.id = c.authorID
                WHERE search MATCH ?1 AND c.deletedAt IS NULL AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (0, ?2))
                    AND (?3 IS NULL OR g.name = ?3) AND (?4 IS NULL OR p.handle = ?4) AND (?5 IS NULL OR c.sentAt >= ?5)
                    AND (?6 IS NULL OR c.sentAt < ?6) AND (?7 IS NULL OR c.kind = ?7)
                ORDER BY search.rowid DESC LIMIT ?8
                """, arguments)
        } else {
            rows = try db.rows(
                """
                SELECT c.id, NULL FROM contribution c JOIN practiceGroup g ON g.id = c.groupID
                    LEFT JOIN person p ON p.id = c.authorID
                WHERE ?1 IS NULL AND c.deletedAt IS NULL AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (0, ?2))
                    AND (?3 IS NULL OR g.name = ?3) AND (?4 IS NULL OR p.handle = ?4) AND (?5 IS NULL OR c.sentAt >= ?5)
                    AND (?6 IS NULL OR c.sentAt < ?6) AND (?7 IS NULL OR c.kind = ?7)
                ORDER BY c.id DESC LIMIT ?8
                """, arguments)
        }
        let hits = try rows.prefix(Snapshot.hitsInALetter).compactMap { row -> PostFacts? in
            guard var post = try postFacts(ContributionID(row[0])) else { return nil }
            if let excerpt: String = row[1], !excerpt.isEmpty { post.excerpt = Excerpt.line(excerpt) }
            let isMember = try person.map { try membership(of: $0, in: post.group.id) != nil } ?? false
            post.mayReply = person != nil && (isMember || post.group.posting == .anyone)
            return post
        }
        return (hits, rows.count > Snapshot.hitsInALetter)
    }

    func postFacts(_ id: ContributionID) throws -> PostFacts? {
        guard
            let row = try db.row(
                """
                SELECT t.title, c.authorName, c.groupID, c.sentAt, substr(c.text, 1, 400)
                FROM contribution c JOIN contribution t ON t.id = c.topicID WHERE c.id = ?
                """, [id.rawValue]),
            let group = try group(id: GroupID(row[2]))
        else { return nil }
        return PostFacts(
            id: id, title: row[0], author: row[1], group: group, sentAt: row[3], excerpt: Excerpt.opening(row[4]))
    }

    func welcomeFacts(_ group: GroupID, for person: PersonID?) throws -> WelcomeFacts {
        let text = try db.row("SELECT welcome FROM practiceGroup WHERE id = ?", [group.rawValue])?[0] as String? ?? ""
        let people = try members(of: group, all: false).0
        // Threads that many took part in, lately: a good place to begin.
        let threads = try db.rows(
            """
            SELECT t.id FROM (SELECT id, replies, lastID FROM topic WHERE groupID = ?1 ORDER BY lastID DESC LIMIT 100) t
                JOIN contribution c ON c.id = t.id
            WHERE c.deletedAt IS NULL AND c.authorID IS NOT ?2 ORDER BY t.replies DESC, t.lastID DESC LIMIT 3
            """, [group.rawValue, person?.rawValue])
        return WelcomeFacts(
            text: text, people: Array(people.prefix(12)),
            threads: try threads.compactMap { try postFacts(ContributionID($0[0])) })
    }

    /// The new words of a short mail, or its subject where it has none; without its requests where those are known.
    func wordOf(_ arrival: ArrivalID, limit: Int, withoutRequests: Bool = false) throws -> String? {
        guard let raw = try raw(of: arrival) else { return nil }
        let message = Message(reading: raw)
        var words = message.newWords().text
        if words.isEmpty, !withoutRequests { words = message.subject }
        if withoutRequests {
            words = words.split(separator: "\n", omittingEmptySubsequences: false).filter {
                CommandReading.mayBeCommand(String($0)) == nil
            }.joined(separator: "\n")
        }
        let line = withoutRequests ? words : words.split(whereSeparator: \.isNewline).joined(separator: " / ")
        let clean = ASCII.trimmed(TokenScrub.clean(line))
        return clean.isEmpty || clean.utf8.count > limit ? nil : clean
    }

    // MARK: Why

    private func whyFacts(_ message: String?, for person: PersonID?) throws -> WhyFacts {
        guard let message, let person else { return .unknown }
        if let row = try db.row(
            """
            SELECT c.id, g.title, t.title, p.handle FROM contribution c JOIN practiceGroup g ON g.id = c.groupID
                JOIN contribution t ON t.id = c.topicID LEFT JOIN person p ON p.id = c.authorID
            WHERE (c.messageID = ?1 OR c.replacedID = ?1) AND EXISTS (
                SELECT 1 FROM letter l JOIN delivery d ON d.letterID = l.id WHERE l.contributionID = c.id AND d.personID = ?2)
            ORDER BY c.id LIMIT 1
            """, [message, person.rawValue])
        {
            let told = try db.row(
                "SELECT because FROM told WHERE personID = ? AND contributionID = ?",
                [person.rawValue, row[0] as Int64])
            guard let because = told.flatMap({ Because(rawValue: $0[0]) }) else { return .group(row[1]) }
            switch because {
            case .mention, .reply, .thread: return .personal(because, about: row[2])
            case .person: return .personal(because, about: "@" + (row[3] as String? ?? ""))
            case .tag:
                let tag = try db.row(
                    """
                    SELECT f.target FROM tag t JOIN follow f ON f.kind = 'tag' AND f.target = t.tag
                    WHERE t.contributionID = ? AND f.personID = ? LIMIT 1
                    """, [row[0] as Int64, person.rawValue])
                return .personal(because, about: "#" + (tag?[0] as String? ?? ""))
            }
        }
        if let row = try db.row(
            """
            SELECT l.kind FROM letter l JOIN delivery d ON d.letterID = l.id WHERE l.messageID = ? AND d.personID = ? LIMIT 1
            """, [message, person.rawValue])
        {
            return .service(row[0])
        }
        return .unknown
    }
}
