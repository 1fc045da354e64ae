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
        case .search(let search):
            (facts.posts, facts.hasMore) = try found(search, for: person)
            if facts.hasMore { facts.facets = try self.facets(search, for: person?.rawValue) }
            if facts.posts.isEmpty, !hides(search, from: person) {
                facts.suggestion = try suggestion(search, for: person?.rawValue)
            }
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

    /// Strangers find no addresses, and see none.
    private func hides(_ search: SearchWords, from person: PersonID?) -> Bool {
        person == nil && Veil.hides(Array(search.words.utf8))
    }

    private func found(_ search: SearchWords, for person: PersonID?) throws -> ([PostFacts], Bool) {
        if hides(search, from: person) { return ([], false) }
        let found = try hits(search, for: person?.rawValue, limit: Snapshot.hitsInALetter + 1)
        let hits = try found.prefix(Snapshot.hitsInALetter).compactMap { hit -> PostFacts? in
            guard var post = try postFacts(hit.id) else { return nil }
            if !hit.excerpt.isEmpty {
                let place = hit.file.map {
                    [$0.filename, $0.place].filter { !$0.isEmpty }.joined(separator: ", ") + ": "
                }
                post.excerpt = Excerpt.line((place ?? "") + hit.excerpt)
            }
            if person == nil { post.excerpt = Veil.text(post.excerpt, but: nil) }
            let isMember = try person.map { try membership(of: $0, in: post.group.id) != nil } ?? false
            post.mayReply = person != nil && (isMember || post.group.posting == .anyone)
            return post
        }
        return (hits, found.count > Snapshot.hitsInALetter)
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
