import Foundation
import GRDB
@testable import Guild
@testable import Mail
import Synchronization
import Testing

@testable import Store

/// Private means private in SQL: whoever may not read a group meets no statement that looks at what stands in it without
/// asking who may. What each statement reads is SQLite's own word (its authorizer, by GRDB), not ours.
@Suite("Visibility")
struct VisibilityTests {
    /// Tables that hold what people wrote, did or offered in a group.
    private static let contents = [
        "contribution", "topic", "attachment", "blob", "version", "tag", "event", "occurrence", "rsvp", "headcount",
        "invited", "entry", "reaction", "page", "pageName", "revision",
        "resource", "resourceVersion", "resourceKey", "saidGone",
        "picture", "attendance", "search", "activity", "arrival", "rawMail", "letter",
    ]

    private final class Watched: Sendable {
        private let statements = Mutex<[String]>([])
        func add(_ sql: String) { statements.withLock { $0.append(sql) } }
        func take() -> Set<String> {
            statements.withLock { statements in
                defer { statements = [] }
                return Set(statements)
            }
        }
    }

    @Test("for strangers and for members of other groups, no statement reads what is private without asking")
    func everyStatement() async throws {
        let watched = Watched()
        let path = NSTemporaryDirectory() + "/gp-visible-\(UUID().uuidString).sqlite"
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
        let store = try Store(path: path, watching: watched.add)
        defer { store.close() }
        let secret = try store.writeNow { try VisibilityTests.fill($0) }
        let outsider = try #require(try store.readNow { try $0.person(address: "carla@c.example") })
        let archive = ArchiveReader(store, now: { 1 })
        let bare = try DatabaseQueue(path: path)
        try await bare.write { $0.add(tokenizer: SearchTokenizer.self) }
        _ = watched.take()

        for viewer in [Viewer.stranger, .person(outsider.id)] {
            var shown: [String] = []
            func look<T>(_ what: String, _ body: () async throws -> T) async throws {
                shown.append("\(try await body())")
                for sql in watched.take() where !sql.hasPrefix("--") {
                    let region = try await bare.read { try $0.makeStatement(sql: sql).databaseRegion.description }
                    let reads = Set(region.split(separator: ",").map { $0.prefix { $0 != "(" }.lowercased() })
                    let asks = region.contains("readable(")
                    #expect(
                        asks || reads.isDisjoint(with: VisibilityTests.contents.map { $0.lowercased() }),
                        "\(what) for \(viewer) reads \(region): \(sql)")
                }
            }
            try await look("home") { try await archive.home(for: viewer, page: 1) }
            try await look("a group") { try await archive.group("board", for: viewer, page: 1) }
            try await look("a thread") { try await archive.thread(secret, in: "board", for: viewer, page: 1) }
            try await look("a place") { try await archive.place(of: secret, for: viewer) }
            try await look("a blog") { try await archive.blog("board", .all, for: viewer, page: 1) }
            try await look("a blog's feed") { try await archive.blogFeed(of: "board", for: viewer) }
            try await look("a wiki") { try await archive.wiki("board", for: viewer) }
            try await look("a page") { try await archive.wikiPage("board", "xzyxword", for: viewer) }
            try await look("a revision") {
                try await archive.wikiPage("board", "xzyxword", revision: 1, for: viewer)
            }
            try await look("its history") { try await archive.wikiHistory("board", "xzyxword", for: viewer) }
            try await look("what changed") {
                try await archive.wikiDiff("board", "xzyxword", from: 1, to: 1, for: viewer)
            }
            try await look("a page's place") {
                try await archive.place(of: ContributionID(secret.rawValue + 1), for: viewer)
            }
            for filter in [ResourceFilter(), ResourceFilter(["#zyxtag", "kind:x", "rated:1", "is:vetted", "new"])!] {
                try await look("a directory") { try await archive.resources("board", filter, for: viewer, page: 1) }
            }
            try await look("a thing of it") {
                try await archive.resource(ContributionID(secret.rawValue + 2), in: "board", for: viewer)
            }
            try await look("its place") {
                try await archive.place(of: ContributionID(secret.rawValue + 2), for: viewer)
            }
            try await look("its file") {
                try await archive.attachment(of: ContributionID(secret.rawValue + 2), position: 0, for: viewer)
            }
            try await look("a directory's feed") { try await archive.resourceFeed(of: "board", for: viewer) }
            try await look("what a request lists") {
                try store.readNow { snapshot in
                    for filter in [ResourceFilter(), ResourceFilter(["#zyxtag"])!] {
                        let said = ResourceSaid.list(nil, filter)
                        var facts = ResultFacts(result: CommandResult(asked: "", said: .resources(said)))
                        try snapshot.read(said, into: &facts, for: viewer.person)
                        if !facts.resources.isEmpty { return facts.resources }
                    }
                    return []
                }
            }
            try await look("a Message-ID") {
                try await archive.contribution(of: MessageID("secret@board")!, for: viewer)
            }
            try await look("a feed") { try await archive.feed(of: "board", for: viewer) }
            try await look("all feeds") { try await archive.feed(of: nil, for: viewer) }
            try await look("a person") { try await archive.person("anna", for: viewer, page: 1) }
            try await look("a file") { try await archive.attachment(of: secret, position: 0, for: viewer) }
            try await look("a picture") { try await archive.smallPicture(of: secret, position: 0, for: viewer) }
            for words in [
                "zyxword", "zyxwords", "in:board", "has:file", "is:unanswered", "is:closed", "sort:helpful zyxword",
            ] {
                try await look("search \(words)") { try await archive.search(words, for: viewer, page: 1) }
            }
            try await look("events") { try await archive.events(in: "board", for: viewer) }
            try await look("calendars") { try await archive.calendar(of: nil, for: viewer) }
            #expect(!shown.joined().lowercased().contains("zyxword"), "\(viewer)")
        }
    }

    @Test("and its members see all of it")
    func members() async throws {
        let temporary = try TemporaryStore(), store = temporary.store
        let secret = try store.writeNow { try VisibilityTests.fill($0) }
        let archive = ArchiveReader(store, now: { 1 })
        let member = Viewer.person(try #require(try store.readNow { try $0.person(address: "anna@a.example") }).id)
        #expect(try await archive.thread(secret, in: "board", for: member, page: 1) != nil)
        #expect(try await archive.search("zyxword", for: member, page: 1)?.hits.count == 1)
        #expect(try await archive.attachment(of: secret, position: 0, for: member) != nil)
        let thing = ContributionID(secret.rawValue + 2)
        #expect(try await archive.resource(thing, in: "board", for: member)?.resource.file?.name == "zyxword.txt")
        #expect(try await archive.resources("board", ResourceFilter(), for: member, page: 1)?.resources.count == 1)
        #expect(try await archive.attachment(of: thing, position: 0, for: member) != nil)
    }

    /// A private group of Anna's with a post, and a public one of Carla's.
    private static func fill(_ transaction: Transaction) throws -> ContributionID {
        var ids: [GroupID] = []
        for (name, visibility, address) in [
            ("board", Visibility.private, "anna@a.example"), ("teachers", .public, "carla@c.example"),
        ] {
            let group = try transaction.addGroup(
                Group(id: GroupID(0), name: name, title: name, purpose: "x", visibility: visibility), now: 1)
            let person = try transaction.person(for: MailAddress(address: address)!, now: 1)
            try transaction.setMembership(
                of: person.id, in: group, roles: [.facilitator], cadence: .immediate, now: 1)
            ids.append(group)
        }
        var part = Part(type: "text/plain", bytes: Array("zyxword".utf8))
        part.filename = "zyxword.txt"
        let contribution = NewContribution(
            kind: .topic, group: ids[0], parent: nil, author: PersonID(1), authorName: "Anna", title: "zyxword",
            text: "zyxword", rest: "", fragment: "<p>zyxword</p>", attachments: [part],
            messageID: MessageID("secret@board")!, replacedID: nil, sentAt: 1)
        var applying = Applying(arrival: ArrivalID(0), now: 10, hold: 0)
        let id = try transaction.apply([.forum(.contribute(contribution))], &applying)!
        // Another word to whoever searches, and the same to whoever looks.
        let page = NewContribution(
            kind: .page, group: ids[0], parent: nil, author: PersonID(1), authorName: "Anna", title: "xzyxword",
            text: "xzyxword", rest: "", fragment: "<p>xzyxword</p>", attachments: [],
            messageID: MessageID("page@board")!, replacedID: nil, sentAt: 1)
        _ = try transaction.apply([.wiki(.make(page))], &applying)
        var thing = contribution
        thing.kind = .resource
        thing.title = "xzyxword"
        thing.text = "xzyxword"
        thing.messageID = MessageID("thing@board")!
        thing.mentions.tags = ["zyxtag"]
        var gift = ResourceGift(group: ids[0], address: MailAddress(address: "anna@a.example")!, person: PersonID(1))
        gift.new = [NewResource(contribution: thing, key: "sha256:1", link: nil, details: ResourceDetails())]
        _ = try transaction.apply([.resources(.give(gift))], &applying)
        return id
    }
}
