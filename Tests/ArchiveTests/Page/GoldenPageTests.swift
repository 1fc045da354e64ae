import Foundation
@testable import Guild
import Mail
import Testing

@testable import Archive
@testable import Store

/// Every page as it is served, source and all, with somebody's `<markup>` wherever people write. After a wanted change,
/// record anew: `GUILDPOST_RECORD=1 swift test --filter GoldenPage`, then read the difference like any other.
@Suite("Golden pages")
struct GoldenPageTests {
    private static let zones = Zones { name, moment in
        TimeZone(identifier: name).map { Int64($0.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment)))) }
    }
    private static let now: Int64 = 1_795_424_400  // 23 November 2026

    private static let ours = OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!)
    private static let pages = Pages(
        layout: Layout(community: "Test & <Guild>", site: SiteBase("https://archive.guild.example/")), ours: ours,
        zones: zones)
    private static let member = Visitor(
        viewer: .person(PersonID(2)), name: "Ben \"<b>Okri", feed: "do." + String(repeating: "a", count: 32))

    private static let group = Group(
        id: GroupID(1), name: "teachers", title: "Teachers & <friends>",
        purpose: "Learning to teach “better”, <together>.")
    private static let board = Group(
        id: GroupID(2), name: "board", title: "Board", purpose: "Us.", visibility: .private)
    private static func card(_ group: Group, _ count: Int) -> GroupCard {
        GroupCard(group: group, members: count, topics: count, contributions: count * 3)
    }

    private static let lines = (1...3).map { number in
        TopicLine(
            id: ContributionID(Int64(number)), group: "teachers", groupTitle: group.title,
            title: "Thread <\(number)> & more", author: "Jane <i>", replies: number - 1, lastAt: now + Int64(number),
            lastAuthor: "Ben \"Q\"")
    }

    private static let posts: [PostView] = {
        func post(_ id: Int64, _ change: (inout PostView) -> Void = { _ in }) -> PostView {
            let text = "Dear all,\n\nhow <b>bold</b> & “good” is this? https://example.org/?a=1&b=2\n\n> quoted\n\n議論"
            var post = PostView(
                id: ContributionID(id), parent: ContributionID(7), author: "Jane \"<J>\" Doe", handle: "jane-doe",
                fragment: SafeHTML(plain: text), rest: "", sentAt: now, attachments: [], editedAt: nil,
                isDeleted: false)
            change(&post)
            return post
        }
        return [
            post(7) {
                $0.parent = nil
                $0.attachments = [
                    AttachmentFacts(
                        position: 0, filename: "rubric <1>.pdf", type: "application/pdf", size: 12_345, bytes: []),
                    AttachmentFacts(
                        position: 1, filename: "setup.exe", type: "image/png", size: 3_000_000, bytes: [],
                        danger: .program),
                    AttachmentFacts(
                        position: 2, filename: "window \"side\".jpg", type: "image/jpeg", size: 4_100_000, bytes: [],
                        small: SmallPicture(size: PictureSize(width: 768, height: 1_024), bytes: [])),
                ]
            },
            post(8) {
                $0.handle = nil
                $0.rest = "> What <students> say\n-- \nJane"
                $0.editedAt = now + 60
            },
            post(9) {
                $0.parent = ContributionID(8)
                $0.isDeleted = true
                $0.fragment = SafeHTML(plain: "")
            },
        ]
    }()

    private static func event(repeats: Bool) -> EventView {
        var details = EventDetails(
            title: "Rubrics, a <workshop>",
            times: EventTimes(
                start: WallTime("20261203T150000")!, end: WallTime("20261203T163000")!, zone: "Europe/London"),
            place: "Room <12>, https://meet.example.org/rubrics?a=1&b=2", seats: 25, text: "We look & talk.")
        if repeats { details.recurrence = Recurrence(rule: "FREQ=WEEKLY;COUNT=8") }
        let dates = details.dates(now: now, zones).enumerated().map { index, date in
            Occurrence(
                id: OccurrenceID(Int64(index + 1)), key: date.key, times: date.times,
                startsAt: date.times.startsAt(zones), endsAt: date.times.endsAt(zones))
        }
        var facts = EventFacts(
            id: ContributionID(12), uid: "abc@guild.example", sequence: 0, keyID: 1, details: details, group: group,
            isCancelled: false, why: "", authorName: "Anna <Berg>", authorHandle: "anna-berg",
            messageID: MessageID("event@a.example")!, occurrences: dates)
        facts.counts.yes = 3
        facts.counts.maybe = 1
        facts.counts.seats = 5
        facts.materials = [
            MaterialFacts(.link("https://example.org/slides?<x>&y"), author: "Anna <Berg>"),
            MaterialFacts(.file(ContributionID(12), position: 0, filename: "a <b>.pdf", size: 900), author: "Ben"),
        ]
        return EventView(
            facts: facts, coming: dates, attending: ["Ben <Okri>", "Carla"],
            came: [.init(date: dates[0], count: 2, names: ["Ben <Okri>", "Carla"])], mayAnswer: true, answer: .yes,
            guests: 1, isWaiting: false)
    }

    private static func thread(_ event: EventView?, page: Int = 1) -> ThreadPage {
        ThreadPage(
            group: group, topic: ContributionID(7), title: "Rubrics & <exams>", event: event, posts: posts, total: 103,
            page: page, pages: 3)
    }

    private static let entries = posts.map {
        FeedEntry(
            id: $0.id, group: "teachers", groupTitle: group.title, title: "Rubrics & <exams>",
            isTopic: $0.id.rawValue == 7,
            author: $0.author, fragment: $0.fragment, postedAt: $0.sentAt)
    }

    private static func draft(_ trouble: PageDraft.Trouble) -> PageDraft {
        var draft = PageDraft(
            group: "teachers", title: "Rubrics <exams>", base: 3, text: "\n# <b>bold & </textarea><i>", summary: "\"<x>"
        )
        draft.trouble = trouble
        if case .conflict = trouble {
            draft.places = [PageMerge.Place(base: "<x>", ours: "It is <b>bold.", theirs: "")]
        }
        return draft
    }

    private static func resource(isFile: Bool) -> Resource {
        Resource(
            id: ContributionID(isFile ? 8 : 7), group: GroupID(1), groupName: "teachers", title: "A guide to <exams>",
            text: isFile ? "" : "Short & <b>bold.", giver: PersonID(1), giverName: "Jane <J>", givenAt: now,
            number: isFile ? 1 : 2, link: isFile ? nil : "https://example.org/?a=1&b=\"<x>",
            file: isFile
                ? ResourceFile(position: 0, name: "plan <12>.pdf", type: "application/pdf", size: 120_000) : nil,
            details: ResourceDetails(kind: "worksheet", audience: "year <12>", licence: "CC & BY", maker: "The <J>"),
            tags: ["rubrics", "peer-review"],
            vetting: isFile
                ? nil
                : Resource.Vetting(by: PersonID(2), name: "Carla <Berg>", at: now, number: 2, words: "<x> is clear"),
            isGone: isFile, reactions: [ReactionCount(sign: "4/5", count: 6), ReactionCount(sign: "👍", count: 2)],
            comments: isFile ? 0 : 2)
    }

    private static func resources(_ filter: ResourceFilter) -> ResourceList {
        ResourceList(
            group: group, filter: filter, resources: [resource(isFile: false), resource(isFile: true)], page: 1,
            hasMore: true, tags: ["rubrics", "peer-review"], kinds: ["worksheet", "tool <x>"])
    }

    private static func resourcePage(isFile: Bool) -> ResourcePage {
        let thing = resource(isFile: isFile)
        return ResourcePage(
            group: group, resource: thing, fragment: SafeHTML(plain: thing.text), giverHandle: "jane-doe",
            vetterHandle: nil,
            versions: isFile
                ? []
                : [
                    ResourceVersion(number: 2, link: thing.link, file: nil, by: "Jane <J>", at: now),
                    ResourceVersion(
                        number: 1, link: nil,
                        file: ResourceFile(position: 0, name: "plan <12>.pdf", type: "application/pdf", size: 120_000),
                        by: nil, at: now - 86_400),
                ], comments: isFile ? nil : thread(nil))
    }

    static let cases: [(name: String, text: String)] = {
        let signedIn = pages.for(member)
        let home = HomePage(groups: [card(group, 2), card(board, 1)], topics: lines, page: 1, hasMore: true)
        let holders = [
            RoleHolder(role: .facilitator, name: "Anna <Berg>", handle: "anna-berg"),
            RoleHolder(role: .facilitator, name: "Ben", handle: "ben"),
            RoleHolder(role: .expert, name: "Carla", handle: "carla"),
        ]
        func page(_ people: [RoleHolder], _ number: Int) -> GroupPage {
            GroupPage(
                card: card(group, 1), people: people, upcoming: [event(repeats: false).facts], hasBlog: false,
                hasPages: false, hasResources: true,
                topics: lines,
                page: number,
                hasMore: number == 1)
        }
        let person = PersonPage(
            name: "Jane \"<J>\" Doe", handle: "jane-doe", about: "I teach <physics> & more.",
            roles: [(group: "teachers", title: group.title, role: .facilitator)], contributions: entries, page: 1,
            hasMore: true)
        func blog(_ choice: BlogChoice, page: Int) -> BlogPage {
            let cards = (1...2).map {
                EntryCard(
                    id: ContributionID(Int64($0)), title: "What <x> we tried & kept", author: "Jane <J>",
                    handle: $0 == 1 ? "jane-doe" : nil, excerpt: "Three <b>bold rubrics & “more”.",
                    tags: ["rubrics", "peer-<x>"], comments: $0, publishedAt: now)
            }
            return BlogPage(
                group: group, entries: cards, months: [("2026-11", 2), ("2026-10", 1)],
                tags: [("rubrics", 2), ("peer-<x>", 1)], choice: choice, page: page, hasMore: page == 1)
        }
        var entry = thread(nil)
        entry.entry = EntryFacts(excerpt: "", tags: ["rubrics", "peer-<x>"], takesComments: true)
        let hits = [
            SearchHit(
                id: ContributionID(7), group: "teachers", groupTitle: group.title, title: "Rubrics & <exams>",
                author: "Jane <J>", sentAt: now, excerpt: "how \u{2}bold\u{3} & <b>good</b>")
        ]
        return [
            ("home", pages.home(home)), ("home-member", signedIn.home(home)),
            ("home-empty", pages.home(HomePage(groups: [], topics: [], page: 1, hasMore: false))),
            ("group", pages.group(page(holders, 1))), ("group-member", signedIn.group(page([], 2))),
            ("thread", pages.thread(thread(nil))), ("thread-member", signedIn.thread(thread(nil, page: 2))),
            ("event", pages.thread(thread(event(repeats: false)))),
            ("event-series", signedIn.thread(thread(event(repeats: true)))),
            (
                "events",
                pages.events(
                    EventsPage(
                        group: group, upcoming: [event(repeats: true).facts], past: [event(repeats: false).facts]))
            ),
            ("blog", pages.blog(blog(.all, page: 1))), ("blog-member", signedIn.blog(blog(.all, page: 2))),
            ("blog-month", pages.blog(blog(.month(BlogChoice.Month("2026-11")!), page: 1))),
            ("blog-tag", pages.blog(blog(.tag("peer-<x>"), page: 1))), ("entry", pages.thread(entry)),
            ("resources", pages.resources(resources(ResourceFilter()))),
            ("resources-tag", signedIn.resources(resources(ResourceFilter(["#rubrics", "is:vetted"])!))),
            ("resource", pages.resource(resourcePage(isFile: false))),
            ("resource-file", signedIn.resource(resourcePage(isFile: true))),
            ("page-form", signedIn.pageForm(draft(.conflict))),
            ("page-form-signed-out", pages.pageForm(draft(.signedOut))),
            ("person", pages.person(person)),
            ("search", pages.search("<b>\"good\"", SearchPage(hits: hits, hasMore: true), page: 1)),
            ("search-nothing", signedIn.search("x & y", SearchPage(hits: [], hasMore: false), page: 2)),
            ("search-start", pages.search("", nil, page: 1)), ("notice", pages.notice("Not <found>", "It & \"that\".")),
            ("leaving", pages.wayOut(.group(title: group.title), at: "/u/do.\"<x>")),
            ("muting", pages.wayOut(.thread(title: "Rubrics & <exams>"), at: "/u/do.x")),
            ("left", pages.done(.group(title: group.title))), ("sign-in", pages.signIn(to: "/g/\"<x>/")),
            ("asked", pages.asked()), ("entering", pages.enter("Ben \"<b>Okri", at: "/in/do.x")),
            ("missing", pages.missing("/g/board/\"<x>")),
            (
                "feed",
                Feed.atom(
                    entries, of: .group(group), community: "Test & <Guild>",
                    site: SiteBase("https://archive.guild.example/")
                )
            ),
        ]
    }()

    @Test("pages are as recorded", arguments: 0..<cases.count)
    func golden(index: Int) throws {
        let (name, text) = GoldenPageTests.cases[index]
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Golden/\(name).\(name == "feed" ? "xml" : "html")")
        if ProcessInfo.processInfo.environment["GUILDPOST_RECORD"] != nil {
            try Data(text.utf8).write(to: file)
        }
        #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self) == text, "\(name)")
        // What people write is never markup.
        for markup in [
            "<b>bold", "<i>", "<J>", "<Berg>", "<exams>", "<friends>", "<x>", "<physics>", "<workshop>", "<12>",
        ] {
            #expect(!text.contains(markup), "\(name): \(markup)")
        }
    }
}
