import Foundation
import GRDB
import Guild
import Mail

/// What answers to requests show, as far as `person` may see it; and the other lists that letters carry.
extension Snapshot {
    func read(
        _ letter: RequestLetter, for recipient: PersonID?, _ limits: Limits, _ now: Int64, into facts: inout LetterFacts
    ) throws -> Bool {
        let here = try recipient.map { try places(of: $0) } ?? []
        let own = Set(here.map(\.group.id))
        facts.requests.isMember = !own.isEmpty
        facts.requests.isFacilitator = here.contains { $0.membership.roles.contains(.facilitator) }
        let all = try groups().filter { own.isEmpty ? $0.visibility == .public : own.contains($0.id) }
        facts.requests.groups = Array(all.prefix(limits.groupsInHelp))
        facts.requests.moreGroups = all.count - facts.requests.groups.count
        switch letter {
        case .help(let mail): facts.arrival = try mail.flatMap { try arrivalFacts($0, withMail: false) }
        case .results(let results, let mail):
            facts.arrival = try mail.flatMap { try arrivalFacts($0, withMail: false) }
            facts.requests.results = try results.map { try resultFacts($0, for: recipient, now: now) }
        }
        return true
    }

    func resultFacts(_ result: CommandResult, for person: PersonID?, now: Int64) throws -> ResultFacts {
        var facts = ResultFacts(result: result)
        switch result.said {
        case .requests(let said): try read(said, for: person, into: &facts)
        case .settings(let said): try read(said, for: person, into: &facts)
        case .membership(let said): try read(said, for: person, into: &facts)
        case .forum(let said): try read(said, for: person, into: &facts)
        case .blog(let said): try read(said, for: person, into: &facts)
        case .wiki(let said): try read(said, into: &facts, for: person)
        case .resources(let said): try read(said, into: &facts, for: person)
        case .outcomes(let said): try read(said, into: &facts)
        case .polls(let said):
            facts.posts = try postFacts(said.about).map { [$0] } ?? []
            facts.poll = try poll(said.about)
        case .prompts(let said): try read(said, for: person, into: &facts)
        case .roles(let said): try read(said, for: person, into: &facts)
        case .messages(let said): try read(said, for: person, into: &facts)
        case .groups(let said): facts.groups = try groupFacts(of: said.groups, for: person)
        case .health(let said):
            if let group = said.group { facts.groups = try groupFacts(of: [group], for: person) }
            if case .table(let group) = said { facts.months = try months(of: group, now: now) }
        case .experts(let said): facts.posts = try postFacts(said.about).map { [$0] } ?? []
        case .events(let said): try read(said, for: person, now, into: &facts)
        case .reactions(let said): try read(said, into: &facts)
        case .triage(let said): try read(said, into: &facts)
        case .measures(let said): try read(said, for: person, into: &facts)
        case .docket(let said): try read(said, for: person, into: &facts)
        case .streams(let said): try read(said, for: person, into: &facts)
        case .trouble(let trouble): try read(trouble, for: person, into: &facts)
        case .inquiries(.passedOn(let group)):
            facts.groups = try group.map { try groupFacts(of: [$0], for: person) } ?? []
        case .questions, .limits: break
        }
        return facts
    }

    private func read(_ said: RequestSaid, for person: PersonID?, into facts: inout ResultFacts) throws {
        switch said {
        case .help: break
        case .groups: facts.groups = try groupFacts(for: person)
        case .search(let search): (facts.posts, facts.hasMore) = try found(search, for: person)
        case .why(let message): facts.why = try whyFacts(message, for: person)
        }
    }

    private func read(
        _ trouble: CommandResult.Trouble, for person: PersonID?, into facts: inout ResultFacts
    ) throws {
        switch trouble {
        case .notIn(let id), .invitationOnly(let id), .notFacilitator(let id), .nobodyToAsk(let id), .keptOut(let id):
            facts.groups = try groupFacts(of: [id], for: person)
        case .whichGroup(let ids): facts.groups = try groupFacts(of: ids, for: person)
        case .noGroup: facts.groups = Array(try groupFacts(for: person).prefix(12))
        case .events(let trouble): try read(trouble, into: &facts)
        case .unknown, .misused, .inNone, .membersOnly, .nobody, .noPost, .noThread, .notYours, .tooLate,
            .nothingToSay, .handleTaken, .noZone, .pastDay, .addressUnusable, .notYourAddress, .primaryStays,
            .nobodyNamed, .stopped, .tooMuch, .addressTooNew, .blog, .looksAfterNone:
            break
        }
    }

    static let hitsInALetter = 10

    private func found(_ search: SearchWords, for person: PersonID?) throws -> ([PostFacts], Bool) {
        let match = SearchQuery(search.words)?.match
        // Strangers find no addresses, and see none.
        if person == nil, Veil.hides(Array(search.words.utf8)) { return ([], false) }
        let after = search.after.map { Int64($0.daysSince1970) * 86_400 }
        let before = search.before.map { Int64($0.daysSince1970) * 86_400 }
        let arguments: StatementArguments = [
            match, person?.rawValue, search.group, try search.from.map { try handle(now: $0) }, after, before,
            search.kind?.rawValue,
            search.sortsByHelpful ? 1_000 : Snapshot.hitsInALetter + 1,
        ]
        let rows: [Row]
        let order =
            search.sortsByHelpful
            ? try match.map {
                try mostHelpful($0, for: person?.rawValue, kind: search.kind?.rawValue, limit: 1_000)
            } : nil
        if match != nil {
            rows = try db.rows(
                """
                SELECT c.id, snippet(search, 1, '', '', '…', 24)
                FROM search JOIN contribution c ON c.id = search.rowid JOIN practiceGroup g ON g.id = c.groupID
                    LEFT JOIN person p ON p.id = c.authorID
                WHERE search MATCH ?1 AND c.deletedAt IS NULL AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?2))
                    AND (?3 IS NULL OR g.name = ?3) AND (?4 IS NULL OR p.handle = ?4) AND (?5 IS NULL OR c.sentAt >= ?5)
                    AND (?6 IS NULL OR c.sentAt < ?6) AND (?7 IS NULL OR c.kind = ?7)
                    AND (?9 IS NULL OR c.id IN (SELECT value FROM json_each(?9)))
                ORDER BY search.rowid DESC LIMIT ?8
                """, arguments + [order.map { Transaction.list($0.map { ContributionID($0) }) }])
        } else {
            rows = try db.rows(
                """
                SELECT c.id, NULL FROM contribution c JOIN practiceGroup g ON g.id = c.groupID
                    LEFT JOIN person p ON p.id = c.authorID
                WHERE ?1 IS NULL AND c.deletedAt IS NULL AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?2))
                    AND (?3 IS NULL OR g.name = ?3) AND (?4 IS NULL OR p.handle = ?4) AND (?5 IS NULL OR c.sentAt >= ?5)
                    AND (?6 IS NULL OR c.sentAt < ?6) AND (?7 IS NULL OR c.kind = ?7)
                ORDER BY c.id DESC LIMIT ?8
                """, arguments)
        }
        let found = order.map { order in order.compactMap { id in rows.first { $0[0] == id } } } ?? rows
        let hits = try found.prefix(Snapshot.hitsInALetter).compactMap { row -> PostFacts? in
            guard var post = try postFacts(ContributionID(row[0])) else { return nil }
            if let excerpt: String = row[1], !excerpt.isEmpty { post.excerpt = Excerpt.line(excerpt) }
            if person == nil { post.excerpt = Veil.text(post.excerpt, but: nil) }
            let isMember = try person.map { try membership(of: $0, in: post.group.id) != nil } ?? false
            post.mayReply = person != nil && (isMember || post.group.posting == .anyone)
            return post
        }
        return (hits, rows.count > Snapshot.hitsInALetter)
    }

    private func whyFacts(_ message: String?, for person: PersonID?) throws -> WhyFacts {
        guard let message, let person else { return .unknown }
        if let row = try db.row(
            """
            SELECT c.id, g.title, t.title, p.handle, g.name FROM contribution c JOIN practiceGroup g ON g.id = c.groupID
                JOIN contribution t ON t.id = c.topicID LEFT JOIN person p ON p.id = c.authorID
            WHERE (c.messageID = ?1 OR c.replacedID = ?1 OR '#' || c.id = ?1) AND EXISTS (
                SELECT 1 FROM letter l JOIN delivery d ON d.letterID = l.id WHERE l.contributionID = c.id AND d.personID = ?2)
            ORDER BY c.id LIMIT 1
            """, [message, person.rawValue])
        {
            let told = try db.row(
                "SELECT because FROM told WHERE personID = ? AND contributionID = ?",
                [person.rawValue, row[0] as Int64])
            guard let because = told.flatMap({ Because(rawValue: $0[0]) }) else { return .group(row[1], name: row[4]) }
            switch because {
            case .mention, .mentionElsewhere, .reply, .thread: return .personal(because, about: row[2])
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
