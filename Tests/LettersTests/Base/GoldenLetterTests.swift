import Foundation
import Guild
import Mail
import Testing

@testable import Letters

/// Every letter as it leaves, source and all. After a wanted change, record anew:
/// `GUILDPOST_RECORD=1 swift test --filter LettersTests`, then read the difference like any other.
@Suite("Golden letters")
struct GoldenLetterTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    private static let templates = try! Templates(
        directories: [
            root.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("mail-templates").path
        ])

    private static func composer(_ style: OurAddresses.Style) -> Composer {
        Composer(
            community: "Test Guild",
            ours: OurAddresses(style: style, address: MailAddress(address: "community@guild.example")!),
            site: SiteBase("https://archive.guild.example/"), templates: templates, largestMail: 25_000_000)
    }

    private static let group = Group(
        id: GroupID(1), name: "teachers", title: "Teachers", purpose: "Learning to teach better, together.",
        prefix: "Teachers")

    private static func contribution(isTopic: Bool, attachments: [AttachmentFacts] = []) -> ContributionFacts {
        let text =
            "Dear all,\n\nhow do you grade oral exams? See https://example.org/rubric (p. 3).\n\n> What students say\n\nI like “quotes”, ünïcode and 議論."
        return ContributionFacts(
            id: ContributionID(12), topic: ContributionID(isTopic ? 12 : 7), isTopic: isTopic,
            title: "Rubrics for oral exams", authorName: "Jane Doe",
            authorHandle: "jane-doe", text: text, fragment: PlainFragment.html(text),
            messageID: MessageID("post@jane.example")!,
            ancestors: isTopic ? [] : [MessageID("root@a.example")!, MessageID("mid@b.example")!],
            sentAt: 1_795_424_400, attachments: attachments)
    }

    private static let raw = Array(
        "From: Ben <ben@b.example>\nTo: community+teachers@guild.example\nSubject: My question\nMessage-ID: <q@b.example>\n\nMay I ask something?\n"
            .utf8)

    /// One file that travels, one that stays behind.
    private static let withFiles = Array(
        "From: Ben <ben@b.example>\nSubject: My question\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=f\n\n--f\nContent-Type: text/plain\n\nSee both.\n--f\nContent-Type: text/csv\nContent-Disposition: attachment; filename=\"marks.csv\"\n\nAnna,1\n--f\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"marks.exe\"\n\nMZ\n--f--\n"
            .utf8)

    static let cases: [(name: String, facts: LetterFacts, style: OurAddresses.Style)] = {
        var cases: [(String, LetterFacts, OurAddresses.Style)] = []
        func add(
            _ name: String, _ letter: Letter, _ style: OurAddresses.Style = .plus,
            _ change: (inout LetterFacts) -> Void = { _ in }
        ) {
            var facts = LetterFacts(letter: letter)
            facts.group = group
            facts.arrival = ArrivalFacts(
                subject: "My question", arrivedAt: 1_795_424_400, messageID: MessageID("q@b.example"), raw: raw)
            facts.requests.groups = [group]
            facts.recipientName = "Ben Okri"
            facts.recipientAddress = "ben@b.example"
            change(&facts)
            cases.append((name, facts, style))
        }
        add("alert-topic", .forum(.alert(ContributionID(12)))) { $0.forum.contribution = contribution(isTopic: true) }
        add("alert-reply-domain", .forum(.alert(ContributionID(12))), .domain) {
            $0.forum.contribution = contribution(isTopic: false)
        }
        add("alert-reply-single", .forum(.alert(ContributionID(12))), .single) {
            $0.forum.contribution = contribution(isTopic: false)
        }
        add("alert-files", .forum(.alert(ContributionID(12)))) {
            $0.forum.contribution = contribution(
                isTopic: true,
                attachments: [
                    AttachmentFacts(
                        position: 0, filename: "Übung.pdf", type: "application/pdf", size: 5, bytes: Array("Hello".utf8)
                    )
                ])
        }
        add("alert-linked-files", .forum(.alert(ContributionID(12)))) {
            $0.forum.contribution = contribution(
                isTopic: true,
                attachments: [
                    AttachmentFacts(position: 0, filename: "film.mp4", type: "video/mp4", size: 12_345_678, bytes: [])
                ])
        }
        add("alert-pictures", .forum(.alert(ContributionID(12)))) {
            let small = SmallPicture(size: PictureSize(width: 1_024, height: 768), bytes: Array("a JPEG".utf8))
            $0.forum.contribution = contribution(
                isTopic: true,
                attachments: [
                    AttachmentFacts(
                        position: 0, filename: "plan.heic", type: "image/heic", size: 4_700_000, bytes: [], small: small
                    ),
                    AttachmentFacts(
                        position: 1, filename: "window side.jpg", type: "image/jpeg", size: 4_100_000, bytes: [],
                        small: small),
                ])
            $0.forum.contribution?.document = Document(blocks: [
                .paragraph([.text("Here is the plan:")]),
                .paragraph([.picture(.init(source: "plan", alternative: "The plan", file: 0))]),
            ])
        }
        add("alert-entry", .forum(.alert(ContributionID(12)))) {
            var entry = contribution(isTopic: true)
            entry.entry = EntryFacts(excerpt: "", tags: ["rubrics", "peer-review"], takesComments: true)
            $0.forum.contribution = entry
        }
        add("alert-entry-closed", .forum(.alert(ContributionID(12)))) {
            var entry = contribution(isTopic: true)
            entry.entry = EntryFacts(excerpt: "", tags: [], takesComments: false)
            $0.forum.contribution = entry
        }
        func preview(_ name: String, _ text: String, dueAt: Int64? = nil, waits: Bool = false) {
            add(name, .questions(.asked(QuestionID(5)))) {
                var question = Question(
                    id: QuestionID(5), kind: .blog(.preview), arrival: ArrivalID(1), recipient: "teachers.blog",
                    person: PersonID(2), addressKey: "ben@b.example", group: GroupID(1), claimable: nil,
                    askedAt: 1_795_424_400, rounds: 1, state: .open)
                question.dueAt = dueAt
                $0.questions.question = question
                $0.blog.waits = waits
                $0.arrival?.subject = "What we tried"
                $0.arrival?.raw = Array("From: Ben <ben@b.example>\r\nSubject: What we tried\r\n\r\n\(text)\r\n".utf8)
            }
        }
        preview(
            "entry-preview",
            "Tags: rubrics\r\nExcerpt: In short.\r\nComments: off\r\n\r\nWe tried <three> rubrics.\r\n\r\nOne stays: https://example.org/rubric",
            waits: true)
        preview("entry-draft", "Draft: yes\r\nPublish: Fri 9:00\r\n\r\nNot yet.")
        preview("entry-scheduled", "All is said.", dueAt: 1_795_770_000)
        preview("entry-unclear", "Publish: 5/6/2027 9:00\r\n\r\nWords.")
        add(
            "entry-words",
            .blog(.words(ContributionID(12), arrival: ArrivalID(1), authorName: "Ben", authorAddress: "ben@b.example")))
        add(
            "entry-words-files",
            .blog(.words(ContributionID(12), arrival: ArrivalID(1), authorName: "Ben", authorAddress: "ben@b.example"))
        ) { $0.arrival?.raw = withFiles }
        func wiki(_ facts: inout LetterFacts) {
            facts.wiki.page = PageState(
                id: ContributionID(7), group: GroupID(1), title: "Rubrics <for> all", number: 12,
                text: "# What they are\n\nA rubric says what <good> work is.\n\n- short\n- clear")
            facts.wiki.revision = PageRevision(
                number: 12, author: PersonID(2), authorName: "Ben Okri", at: 1_795_424_400, summary: "shorter", base: 11
            )
            facts.wiki.text = facts.wiki.page!.text
            facts.wiki.before = "# What they are\n\nA rubric tells what <good> work is.\n\n- short"
        }
        add("page", .wiki(.page(ContributionID(7)))) { wiki(&$0) }
        add("page-saved", .wiki(.saved(ContributionID(7), number: 12, .clean))) { wiki(&$0) }
        add("page-joined", .wiki(.joined(ContributionID(7), number: 12)), .single) { wiki(&$0) }
        func asked(_ facts: inout LetterFacts) {
            facts.experts.post = ContributionFacts(
                id: ContributionID(7), topic: ContributionID(7), isTopic: true, title: "Rubrics for <year 7>",
                authorName: "Ben Okri", authorHandle: "ben-okri",
                text: "How many levels should a rubric have?\n\nWe have <four> now.", fragment: "",
                messageID: MessageID("q@b.example")!, ancestors: [], sentAt: 1_795_424_400, attachments: [])
            facts.experts.tags = ["rubrics", "year-7"]
        }
        add("expert-ask", .experts(.ask(AskID(1), about: ContributionID(7)))) { asked(&$0) }
        add("expert-ask-expert", .experts(.ask(AskID(1), about: ContributionID(7))), .single) {
            asked(&$0)
            $0.experts.tags = []
            $0.experts.post?.text = String(repeating: "What shall we do about it? ", count: 200)
        }
        let poll = Poll(
            id: ContributionID(7), options: ["Four <levels>", "Five"], until: 1_795_802_400, isSecret: true,
            isOver: false)
        add("poll", .forum(.alert(ContributionID(7)))) {
            asked(&$0)
            $0.forum.contribution = $0.experts.post
            $0.forum.contribution?.poll = poll
            $0.forum.contribution?.text = Poll.listed(poll.options)
            $0.forum.contribution?.fragment = PlainFragment.html(Poll.listed(poll.options))
        }
        add("poll-result", .polls(.result(ContributionID(7)))) {
            $0.polls.poll = poll
            $0.polls.title = "How many <levels>?"
            $0.polls.result = PollResult(counts: [2, 5], voters: 12)
        }
        add("first-thread", .membership(.firstThread(GroupID(1), ContributionID(7)))) {
            $0.membership.thread = PostFacts(
                id: ContributionID(7), title: "How many <levels>?", author: "Anna Berg", group: $0.group!,
                sentAt: 1_795_420_000, excerpt: "We have four now, and nobody likes the <third>.")
        }
        add("right-amount", .membership(.rightAmount(GroupID(1))))
        add("prompt", .prompts(.tomorrow(PromptID(3)))) {
            $0.prepared = PreparedID(5)
            $0.prompt = Prompt(
                id: PromptID(3), group: GroupID(1), author: PersonID(1), authorName: "Anna", nextAt: 1_795_510_800,
                weekly: Weekly(weekday: 2, minutes: 540), zone: "UTC",
                texts: [
                    PromptText(title: "What did you <try>?", text: "One thing, in three lines.\n\nWhat came of <it>?")
                ],
                isWaiting: false)
        }
        add("page-changed", .wiki(.changed(ContributionID(7), from: 10, to: 12))) {
            wiki(&$0)
            $0.wiki.revisions = [
                PageRevision(
                    number: 11, author: PersonID(1), authorName: "Anna <Berg>", at: 1_795_420_000, summary: "", base: 10
                ),
                $0.wiki.revision!,
            ]
        }
        func edit(_ name: String, _ text: String) {
            add(name, .questions(.asked(QuestionID(5)))) {
                wiki(&$0)
                $0.wiki.texts = [
                    12: $0.wiki.page!.text, 11: "# What they are\n\nA rubric tells what <good> work was.\n\n- short",
                ]
                $0.questions.question = Question(
                    id: QuestionID(5), kind: .wiki(.edit), arrival: ArrivalID(1), recipient: "re.x",
                    person: PersonID(2), addressKey: "ben@b.example", group: GroupID(1), claimable: nil,
                    askedAt: 1_795_424_400, rounds: 1, state: .open)
                $0.arrival?.raw = Array("From: Ben <ben@b.example>\r\nSubject: Re: Page\r\n\r\n\(text)\r\n".utf8)
            }
        }
        edit(
            "page-conflict",
            "> === page 7, revision 11 ===\r\n> # What they are\r\n>\r\n> A rubric shows what <good> work was.\r\n>\r\n> - short\r\n> === end of page 7 ==="
        )
        edit(
            "page-doubtful",
            "> === page 7, revision 12 ===\r\n> # What they are\r\n>\r\n> A rubric says what <good> work is.\r\nDoes it?\r\n> - short\r\n> - clear\r\n> === end of page 7 ==="
        )
        let thing = Resource(
            id: ContributionID(12), group: GroupID(1), groupName: "teachers", title: "A guide to <exams>",
            text: "Short & <b>bold.", giver: PersonID(2), giverName: "Ben <Okri>", givenAt: 1_795_424_400, number: 2,
            link: "https://example.org/?a=1&b=2", file: nil,
            details: ResourceDetails(kind: "worksheet", audience: "year <12>", licence: "CC BY", maker: "The office"),
            tags: ["rubrics", "year-7"],
            vetting: Resource.Vetting(
                by: PersonID(3), name: "Carla Diaz", at: 1_795_424_400, number: 2, words: "clear <and> short"),
            isGone: false, reactions: [ReactionCount(sign: "4/5", count: 6)], comments: 2)
        var file = thing
        file.title = "Worksheet"
        file.link = nil
        file.file = ResourceFile(position: 0, name: "sheet <1>.txt", type: "text/plain", size: 12)
        file.vetting?.number = 1
        add("resource", .resources(.entry(ContributionID(12), .asked))) {
            $0.resources.resource = thing
            ($0.resources.mayRate, $0.resources.mayVet) = (true, true)
        }
        add("resource-file", .resources(.entry(ContributionID(12), .asked)), .single) {
            $0.resources.resource = file
            $0.resources.bytes = Array("one and a half\n".utf8)
        }
        add("resource-given", .resources(.entry(ContributionID(12), .given))) { $0.resources.resource = file }
        add("resource-vet-again", .resources(.entry(ContributionID(12), .vetAgain))) { $0.resources.resource = file }
        add("resource-gone", .resources(.entry(ContributionID(12), .gone))) {
            $0.resources.resource = thing
            $0.resources.names = ["Anna <Berg>", "Carla Diaz"]
        }
        add(
            "resources-given",
            .resources(
                .receipt(
                    GroupID(1), added: [ContributionID(12)], known: [ContributionID(13)], words: ["My second <word>."],
                    refused: [
                        ResourceRefusal(name: "run <1>.exe", why: .dangerous(.program)),
                        ResourceRefusal(name: "https://me:secret@bad.example/", why: .unusableLink),
                    ], unnamed: 3))
        ) {
            $0.resources.added = [thing, file]
            $0.resources.known = [thing]
            $0.resources.words = ["My second <word>."]
        }
        add("receipt", .forum(.receipt(ContributionID(12)))) { $0.forum.contribution = contribution(isTopic: true) }
        add(
            "refusal-not-member",
            .street(.refusal(.membership(.notMember), arrival: ArrivalID(1), group: GroupID(1), withText: true)))
        add(
            "refusal-too-large",
            .street(.refusal(.limits(.tooLarge), arrival: ArrivalID(1), group: nil, withText: false)))
        add("waiting", .street(.waiting(.forum(.readerPosted), arrival: ArrivalID(1), group: GroupID(1))))
        add(
            "waiting-other-address", .street(.waiting(.street(.otherAddress), arrival: ArrivalID(1), group: GroupID(1)))
        )
        func question(_ kind: Question.Kind, claimable: MailAddress? = nil, rounds: Int = 1) -> Question {
            Question(
                id: QuestionID(5), kind: kind, arrival: ArrivalID(1), recipient: "teachers", person: PersonID(2),
                addressKey: "ben@b.example", group: GroupID(1), claimable: claimable, askedAt: 1_795_424_400,
                rounds: rounds, state: .open)
        }
        add("question", .questions(.asked(QuestionID(5)))) { $0.questions.question = question(.identity(.authorship)) }
        add("question-again-claim-single", .questions(.asked(QuestionID(5))), .single) {
            $0.questions.question = question(
                .identity(.authorship), claimable: MailAddress(address: "ben@work.example"), rounds: 2)
        }
        add("question-joining", .questions(.asked(QuestionID(5))), .domain) {
            $0.questions.question = question(.membership(.joining))
        }
        add(
            "note-disowned",
            .questions(.note(.disowned, group: GroupID(1), person: PersonID(2), arrivedAt: 1_795_424_400, count: 1))
        ) { $0.questions.aboutName = "Ben Okri" }
        add(
            "note-unconfirmed",
            .questions(.note(.unconfirmed, group: GroupID(1), person: nil, arrivedAt: 1_795_424_400, count: 3)))
        add("goodbye", .membership(.goodbye(GroupID(1))))
        add("goodbye-after-complaint", .membership(.goodbye(GroupID(1), afterComplaint: true)))
        add("address-failing", .delivery(.addressFailing("ben@b.example"))) {
            $0.recipientAddress = "ben@home.example"
            $0.delivery.failureWords = "550 5.1.1 <ben@b.example>: No such user"
        }
        add("probe", .delivery(.probe))
        let full = ObstacleFacts(
            .space, why: "4.8 of 5 GB are used", firstAt: 1_795_424_400, lastAt: 1_795_424_400, count: 1, endedAt: nil)
        let denied = ObstacleFacts(
            .identity, why: "554 5.2.252 SendAsDenied; community@guild.example not allowed to send as x@guild.example",
            firstAt: 1_795_400_000, lastAt: 1_795_420_000, count: 4, endedAt: 1_795_421_000)
        add("host-notice", .delivery(.hostNotice)) {
            $0.recipientAddress = "host@elsewhere.example"
            $0.recipientName = nil
            $0.delivery.obstacles = [full, denied]
        }
        add("host-notice-over", .delivery(.hostNotice)) {
            $0.recipientAddress = "host@elsewhere.example"
            $0.recipientName = nil
            $0.delivery.obstacles = [denied]
        }
        add("goodbye-of-the-last", .membership(.goodbye(GroupID(1)))) { $0.membership.leavesNobody = true }
        add("help", .requests(.help(answering: nil)))
        add("sign-in", .signIn(3))
        add("sign-in-single", .signIn(3), .single)
        add("personal-alert", .forum(.personalAlert(ContributionID(12), .mention))) {
            $0.forum.contribution = contribution(isTopic: false)
        }
        let person = PersonFacts(
            name: "Jane Doe", handle: "jane-doe", roles: [.facilitator], about: "Teaches physics in Jena.",
            expertise: ["rubrics"])
        let post = PostFacts(
            id: ContributionID(12), title: "Rubrics for oral exams", author: "Jane Doe", group: group,
            sentAt: 1_795_424_400, excerpt: "How do you grade oral exams with a rubric?")
        add("welcome", .membership(.welcome(GroupID(1)))) {
            $0.prepared = PreparedID(6)
            var welcome = WelcomeFacts(text: "Be bold.\n\nYours, Jane", people: [person], threads: [post])
            welcome.alike = [person]
            $0.membership.welcome = welcome
        }
        add("welcome-further", .membership(.welcome(GroupID(1)))) {
            $0.prepared = PreparedID(6)
            $0.membership.welcome = WelcomeFacts(text: "Be <bold>.", people: [], threads: [])
            $0.membership.welcome?.isFurther = true
        }
        add("introduction", .questions(.asked(QuestionID(5)))) {
            $0.questions.question = question(.membership(.introduction))
            $0.arrival?.raw = Array(
                "From: Ben <ben@b.example>\r\nSubject: Re: Welcome\r\n\r\nHello all, I teach <physics>.\r\n\r\nAnd I row.\r\n"
                    .utf8)
        }
        let start = PostFacts(
            id: ContributionID(13), title: "Introducing Ben Okri", author: "Ben Okri", group: group,
            sentAt: 1_795_424_400, excerpt: "I teach <physics> in Kisumu, and I row.")
        add("week", .docket(.week(Week()))) {
            $0.docket.week.groups = [group]
            $0.docket.week.introductions = [start]
            $0.docket.week.questions = [post]
            $0.docket.week.resting = [
                WeekFacts.Resting(
                    post: post,
                    said: [("Jane Doe", "How do you grade oral exams?"), ("Ben Okri", "With <four> levels & a talk.")])
            ]
        }
        add("week-single", .docket(.week(Week())), .single) {
            $0.docket.week.questions = [post]
        }
        add("round-up", .blog(.roundUp(RoundUpID(3)))) {
            $0.prepared = PreparedID(6)
            $0.blog.roundUp = RoundUp(
                id: RoundUpID(3), group: GroupID(1), month: BlogChoice.Month("2026-10")!,
                items: [
                    RoundUp.Item(.settled, "Oral exams: four <levels>, and a talk", ContributionID(12)),
                    RoundUp.Item(.pages, "Rubrics", ContributionID(7)),
                    RoundUp.Item(
                        .events, "Meet-up, Thursday, 3 December 2026, 15:00–16:30 (Europe/Berlin)", ContributionID(8)),
                    RoundUp.Item(.people, "3 people have joined us."),
                ], state: .open)
        }
        add("health", .health(.month(GroupID(1), BlogChoice.Month("2026-11")!))) {
            var figures = HealthFigures(month: BlogChoice.Month("2026-11")!)
            (figures.members, figures.came, figures.left, figures.core, figures.active) = (48, 6, 1, 7, 12)
            (figures.risen, figures.questions, figures.answeredSoon, figures.medianAnswer) = (3, 14, 11, 19_000)
            (figures.outcomes, figures.pages, figures.resources, figures.entries) = (5, 9, 12, 2)
            (figures.events, figures.posts) = (1, 133)
            $0.health.figures = figures
            figures.month = BlogChoice.Month("2025-11")!
            (figures.members, figures.posts, figures.medianAnswer) = (31, 88, nil)
            $0.health.yearAgo = figures
            $0.health.quotation = Quotation(
                id: ContributionID(12), words: "Four: that is what the <parents> understand.", author: "Jane Doe")
            $0.health.thanks = [
                Giver(name: "Anna Berg", id: ContributionID(12), title: "Oral exams"),
                Giver(name: "Łukasz 研究", id: ContributionID(7), title: "Rubrics & more"),
            ]
            $0.health.months = zip(["06", "07", "08", "09", "10", "11"], [40, 12, 0, 91, 120, 133]).map {
                (BlogChoice.Month("2026-\($0)")!, $1)
            }
        }
        add("quoting", .health(.quoting(1))) {
            $0.prepared = PreparedID(3)
            $0.health.quotation = Quotation(
                id: ContributionID(12), words: "Four: that is what the <parents> understand.", author: "Jane Doe")
        }
        add("silence", .health(.silence(GroupID(1), days: 60, isForDirector: false, isLast: false))) {
            $0.silence.last = post
        }
        add("silence-director", .health(.silence(GroupID(1), days: 90, isForDirector: true, isLast: false))) {
            $0.silence.facilitators = ["Jane Doe", "Anna Berg"]
        }
        add("directing", .questions(.asked(QuestionID(5)))) {
            $0.questions.question = question(.roles(.directing))
            $0.questions.candidate = MailAddress(name: "Uma Roy", address: "uma@u.example")
        }
        add("appointment", .questions(.asked(QuestionID(5)))) {
            $0.questions.question = question(.roles(.appointment))
            $0.questions.question?.amendments = "facilitator 2"
            $0.questions.candidate = MailAddress(name: "Jane <Doe>", address: "jane@a.example")
        }
        add("dismissal", .questions(.asked(QuestionID(5)))) {
            $0.questions.question = question(.roles(.dismissal))
            $0.questions.question?.amendments = "expert 2"
            $0.questions.candidate = MailAddress(name: "Ben Okri", address: "jane@a.example")
        }
        add("needs", .prompts(.needs(GroupID(1)))) {
            $0.prepared = PreparedID(6)
            $0.needs.until = 1_795_802_400
            $0.needs.facilitators = ["Jane Doe", "Anna Berg"]
        }
        add("needs-gathered", .prompts(.needsGathered(GroupID(1)))) {
            $0.needs.asked = 12
            $0.needs.answers = [("Ben Okri", "More time.\n\nAnd <rubrics>."), ("Carla Diaz", "A room.")]
        }
        add("needs-gathered-nothing", .prompts(.needsGathered(GroupID(1)))) { $0.needs.asked = 12 }
        add("receipt-known", .forum(.receipt(ContributionID(12)))) {
            $0.forum.contribution = contribution(isTopic: true)
            $0.experts.known = [post, nil, start]
        }
        add("welcome-bare-single", .membership(.welcome(GroupID(1))), .single) {
            $0.membership.welcome = WelcomeFacts(text: "", people: [], threads: [])
        }
        add("declined", .membership(.declined(GroupID(1), words: "This group is for teachers of our school.")))
        add("declined-without-words", .membership(.declined(GroupID(1), words: "")))
        add("question-approval", .questions(.asked(QuestionID(5)))) {
            $0.questions.question = question(.membership(.approval))
            $0.questions.candidate = MailAddress(name: "Eve Free", address: "eve@e.example")
        }
        add("question-release", .questions(.asked(QuestionID(5)))) {
            $0.questions.question = question(.forum(.release))
            $0.questions.candidate = MailAddress(name: "Ben", address: "ben@b.example")
        }
        add("question-release-doubtful", .questions(.asked(QuestionID(5)))) {
            $0.questions.question = question(.forum(.release))
            $0.questions.candidate = MailAddress(name: "Ben", address: "ben@b.example")
            $0.questions.isDoubtful = true
        }
        add("question-release-machine", .questions(.asked(QuestionID(5)))) {
            $0.questions.question = question(.forum(.release))
            $0.questions.candidate = MailAddress(name: "Ben", address: "ben@b.example")
            $0.questions.isMachines = true
        }
        add("question-flagged", .questions(.asked(QuestionID(5)))) {
            $0.questions.question = question(.triage(.flagged))
            var flagged = FlaggedFacts()
            flagged.post = PostFacts(
                id: ContributionID(12), title: "About our head", author: "Ben Okri", group: $0.group!,
                sentAt: 1_795_000_000,
                excerpt: "")
            flagged.text = "Our head is a fool,\nand everybody knows it."
            flagged.isHidden = true
            flagged.reasons = [.unkind: 2, .privateData: 1]
            flagged.words = ["she is a member here"]
            $0.questions.flagged = flagged
        }
        var reported = FlaggedFacts()
        reported.post = PostFacts(
            id: ContributionID(12), title: "About our head", author: "Ben Okri", group: group, sentAt: 1_795_000_000,
            excerpt: "")
        reported.text = "Our head is a fool,\nand everybody knows it."
        reported.isHidden = true
        reported.reasons = [.unkind: 2, .privateData: 1]
        func waiting(_ number: Int, _ kind: Question.Kind, _ name: String, _ subject: String, _ words: String)
            -> DocketFacts.Line
        {
            var asked = question(kind)
            asked.candidate = MailAddress(name: name, address: "eve@e.example")
            return DocketFacts.Line(
                number: number, question: asked, group: "Teachers", subject: subject, opening: words,
                flagged: kind == .triage(.flagged) ? reported : nil, isDoubtful: number == 2,
                claimedBy: number == 4 ? "Dan Ek" : nil)
        }
        for style in [OurAddresses.Style.plus, .single] {
            add("docket\(style == .plus ? "" : "-single")", .docket(.list(DocketID(3))), style) {
                $0.prepared = PreparedID(4)
                $0.docket.lines = [
                    waiting(1, .membership(.approval), "Eve Free", "Hello", "I teach physics in Kiel & Jena."),
                    waiting(2, .forum(.release), "Tom <Reed>", "Room change", "See https://shop.example/now\nat once"),
                    waiting(3, .triage(.flagged), "", "", ""),
                    waiting(4, .limits(.goOn), "Uli", "Numbers", "One\nTwo\nThree\nFour\nFive"),
                    waiting(5, .measures(.appeal), "Carla", "Re: News", "It was not I."),
                ]
                $0.docket.more = 2
                $0.docket.unconfirmed = [(group: "Teachers", count: 1)]
                $0.docket.failing = [
                    FailingFacts(name: "Li Wei", handle: "li-wei", since: 1_795_000_000, isSuppressed: true)
                ]
                $0.docket.unanswered = [post]
            }
        }
        add("docket-of-one", .docket(.list(DocketID(3)))) {
            $0.prepared = PreparedID(4)
            $0.docket.lines = [waiting(1, .triage(.flagged), "", "", "")]
        }
        add("question-old-numbers", .questions(.asked(QuestionID(5)))) {
            $0.questions.question = question(.docket(.oldNumbers))
            $0.questions.docketAt = 1_795_000_000
            $0.docket.lines = [waiting(1, .membership(.approval), "Eve Free", "Hello", "")]
        }
        add("question-appeal", .questions(.asked(QuestionID(5)))) {
            var asked = question(.measures(.appeal))
            asked.amendments = "two of them were\nthe same mail"
            $0.questions.question = asked
            $0.questions.candidate = MailAddress(name: "Ben Okri", address: "ben@b.example")
        }
        add("question-invitation", .questions(.asked(QuestionID(5)))) {
            $0.questions.question = question(.membership(.invitation))
            $0.questions.candidate = MailAddress(name: "Jane Doe", address: "ben@b.example")
        }
        add("question-opt-in", .questions(.asked(QuestionID(5))), .single) {
            $0.questions.question = question(.membership(.optIn))
        }
        add("question-address", .questions(.asked(QuestionID(5)))) {
            $0.questions.question = question(.identity(.address))
            $0.questions.aboutName = "Ben Okri"
        }
        let outside = Array(
            """
            From: Sam Outside <sam@outside.example>
            To: ben@b.example
            Subject: Pots & <pans>
            Message-ID: <o@outside.example>

            Dear Ben, see https://outside.example/?a=1&b=2 for <b>the</b> pots.

            > What you wrote

            """.utf8)
        func fromOutside(_ facts: inout LetterFacts, _ kind: Question.Kind) {
            facts.questions.question = question(
                kind, claimable: MailAddress(name: "Sam Outside", address: "sam@outside.example"))
            facts.questions.candidate = MailAddress(name: "Sam Outside", address: "sam@outside.example")
            facts.arrival = ArrivalFacts(
                subject: "Pots & <pans>", arrivedAt: 1_795_424_400, messageID: MessageID("o@outside.example"),
                raw: outside)
        }
        for style in [OurAddresses.Style.plus, .single] {
            let name = style == .plus ? "" : "-single"
            add("question-whose\(name)", .questions(.asked(QuestionID(5))), style) {
                fromOutside(&$0, .identity(.whose))
            }
        }
        add("question-guest", .questions(.asked(QuestionID(5)))) { fromOutside(&$0, .forum(.guest)) }
        add("question-new-address", .questions(.asked(QuestionID(5)))) { fromOutside(&$0, .identity(.newAddress)) }
        add("question-go-on", .questions(.asked(QuestionID(5)))) {
            fromOutside(&$0, .limits(.goOn))
            $0.questions.waiting = 7
        }
        add("question-go-on-too-many", .questions(.asked(QuestionID(5))), .single) {
            fromOutside(&$0, .limits(.goOn))
            $0.questions.waits = .limits(.tooMany)
        }
        add("shown", .questions(.shown(QuestionID(5), thenPost: false))) { fromOutside(&$0, .identity(.authorship)) }
        add("shown-then-posted", .questions(.shown(QuestionID(5), thenPost: true)), .domain) {
            fromOutside(&$0, .identity(.authorship))
        }
        add(
            "passed-on",
            .questions(.passedOn(ArrivalID(1), authorName: "Sam Outside", authorAddress: "sam@outside.example"))
        ) {
            fromOutside(&$0, .identity(.whose))
        }
        add("question-choice", .questions(.asked(QuestionID(5)))) {
            $0.questions.question = question(.digests(.whichThread))
            $0.questions.choices = [post, post]
        }
        add("question-command", .questions(.asked(QuestionID(5)))) {
            $0.questions.question = question(.requests(.orPost))
            $0.questions.word = "unsubscribe"
        }
        func result(_ asked: String, _ said: CommandResult.Said, _ change: (inout ResultFacts) -> Void = { _ in })
            -> ResultFacts
        {
            var facts = ResultFacts(result: CommandResult(asked: asked, said: said))
            change(&facts)
            return facts
        }
        let place = GroupFacts(
            group: group, members: 12, membership: Membership(roles: [.contributor], cadence: .daily),
            since: 1_795_424_400)
        let results = [
            result("which", .settings(.which)) {
                $0.groups = [place]
                $0.settings = SettingsFacts(
                    name: "Ben Okri", handle: "ben-okri", about: "Plays chess.", expertise: ["chess"],
                    zone: "Europe/Berlin", digestHour: 7, pausedUntil: nil, receipts: true, skipsCopies: true,
                    addresses: [("ben@b.example", true), ("ben@work.example", false)],
                    follows: [("@jane-doe", .immediate)], muted: ["Chairs"], delivered: 12,
                    lastDelivered: 1_795_424_400, failed: 1, lastFailure: "550 5.1.1 no such user")
            },
            result("search rubric", .requests(.search(SearchWords(words: "rubric")))) {
                $0.posts = [post]
                $0.hasMore = true
            },
            result("who teachers", .membership(.who(GroupID(1)))) {
                $0.groups = [place]
                $0.people = [person]
            },
            result("get 12", .forum(.get(ContributionID(12)))) { $0.contribution = contribution(isTopic: true) },
            result("sett teachers daily", .trouble(.unknown(nearest: ["set"]))),
        ]
        add("results", .requests(.results(results.map(\.result)))) { $0.requests.results = results }
        add(
            "to-facilitators",
            .forum(
                .toFacilitators(GroupID(1), arrival: ArrivalID(1), authorName: "Ben", authorAddress: "ben@b.example")))
        return cases
    }()

    @Test("letters are as recorded", arguments: cases.indices)
    func golden(index: Int) throws {
        let (name, facts, style) = GoldenLetterTests.cases[index]
        let form = try GoldenLetterTests.composer(style).compose(
            facts, at: .init(now: 1_795_424_400, nonce: String(repeating: "n", count: 28)))
        let text = form.filled { kind, thing in
            let letters = ["", "r", "l", "c", "m", "d", "j", "o", "s", "i", "e", "p", "b", "q", "w"]
            return Array(String("\(thing ?? 0)x" + String(repeating: letters[Int(kind)], count: 32)).utf8.prefix(32))
        }
        let file = GoldenLetterTests.root.appendingPathComponent("Golden/\(name).eml")
        if ProcessInfo.processInfo.environment["GUILDPOST_RECORD"] != nil { try Data(text).write(to: file) }
        let recorded = try Data(contentsOf: file)
        #expect(String(decoding: recorded, as: UTF8.self) == String(decoding: text, as: UTF8.self), "\(name)")
    }

    @Test("digests are as recorded", arguments: OurAddresses.Style.allCases)
    func digest(style: OurAddresses.Style) throws {
        let composer = GoldenLetterTests.composer(style)
        let moment = Composer.Moment(now: 1_795_503_600, nonce: String(repeating: "n", count: 28))
        let occasion: DigestOccasion =
            switch style {
            case .plus: .settings
            case .domain: .overflow
            case .single: .catchUp(since: 1_795_424_400)
            }
        func topic(_ id: Int64, _ title: String, _ posts: [(Int64, String, String)]) -> DigestTopic {
            DigestTopic(
                key: .init(topic: ContributionID(id), after: ContributionID(3), through: ContributionID(90)),
                group: GroupID(1), title: title,
                posts: posts.map {
                    .init(
                        id: ContributionID($0.0), author: PersonID(1), authorName: $0.1, parentAuthor: nil,
                        mentions: [],
                        opening: $0.2, sentAt: 1_795_424_400)
                }, words: [], isOpenQuestion: false)
        }
        let pieces = [
            composer.digestHead(moment, on: CalendarDay(year: 2026, month: 11, day: 24), occasion),
            composer.digestHeading(.forYou, group: nil, more: 0, newMembers: [], moment),
            try composer.digestItem(
                topic(
                    12, "Rubrics for oral exams",
                    [
                        (
                            12, "Jane Doe",
                            "How do you grade oral exams with a rubric? I have tried four criteria, and students find them fair, but it takes me an hour for each of them …"
                        )
                    ]),
                moment),
            composer.digestHeading(
                .group(GroupID(1)), group: GoldenLetterTests.group, more: 4, newMembers: ["Ben Okri", "Łucja Ząb"],
                moment),
            try composer.digestItem(
                topic(
                    7, "Snacks & drinks for the <summer> meeting, and who brings chairs, tables and a large pot of tea",
                    [
                        (8, "Ünal Öz", "I bring “apples” = 3 kg."), (9, "Jane Doe", "From my garden come pears."),
                        (10, "Ben Okri", "Tea!"), (11, "Jane Doe", "Thanks"), (13, "Carla Diaz", "And chairs"),
                    ]), moment),
            composer.digestColleague(
                PersonFacts(name: "Carla Diaz", handle: "carla", about: "Teaches chess."), tag: "rubrics", moment),
            composer.digestThanks(
                [
                    Thanks(id: ContributionID(5), title: "Rubrics for <oral> exams", people: 3),
                    Thanks(id: ContributionID(6), title: "Chairs", people: 1),
                ], moment),
            try composer.digestFoot(moment, isMadeUp: occasion != .settings),
        ]
        let splice = DigestSplice(composer, keys: TokenKeys([1: Array(repeating: 7, count: 32)])!)
        let recipe = DigestRecipe(
            keyID: 1, subject: composer.digestSubject(posts: 6, groups: ["Teachers"]),
            pieces: Array(1...Int64(pieces.count)))
        #expect(DigestRecipe(encoded: recipe.encoded) == recipe)
        let recipient = Splice.Recipient(
            delivery: DeliveryID(77), person: PersonID(2), address: "ben@b.example", epoch: 0)
        let letter = splice.letter(
            recipe, pieces: pieces.map { ($0.text, $0.html) }, queuedAt: 1_795_503_600, to: recipient)
        let bytes = try #require(letter?.bytes)
        #expect(
            splice.letter(recipe, pieces: pieces.map { ($0.text, $0.html) }, queuedAt: 1_795_503_600, to: recipient)?
                .bytes
                == bytes, "a retry is byte-identical")
        let body = bytes.firstRange(of: Array("\r\n\r\n".utf8))!.upperBound
        for line in bytes[body...].split(separator: UInt8(ascii: "\n")) { #expect(line.count <= 79) }
        let file = GoldenLetterTests.root.appendingPathComponent("Golden/digest-\(style.rawValue).eml")
        if ProcessInfo.processInfo.environment["GUILDPOST_RECORD"] != nil { try Data(bytes).write(to: file) }
        #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
    }

    @Test("every reason that a letter explains has words, in every style")
    func reasons() throws {
        for reason in Reason.allCases {
            guard Explanation(reason, in: .init(group: GoldenLetterTests.group, limitMB: 25)) != nil else { continue }
            for style in OurAddresses.Style.allCases {
                var facts = LetterFacts(
                    letter: .street(.refusal(reason, arrival: ArrivalID(1), group: nil, withText: true)))
                facts.arrival = ArrivalFacts(subject: "x", arrivedAt: 0, messageID: nil, raw: GoldenLetterTests.raw)
                _ = try GoldenLetterTests.composer(style).compose(
                    facts, at: .init(now: 0, nonce: String(repeating: "n", count: 28)))
            }
        }
    }

    @Test("our own templates lint clean, and a broken one is found")
    func lint() throws {
        #expect(GoldenLetterTests.templates.lint().isEmpty)
        let directory = NSTemporaryDirectory() + "/gp-templates-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        try Data("{{text}} {{nonsense}}".utf8).write(to: URL(fileURLWithPath: directory + "/alert.txt.mustache"))
        let ours = GoldenLetterTests.root.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("mail-templates").path
        let problems = try Templates(directories: [directory, ours]).lint().map(\.description)
        #expect(problems.contains { $0.contains("{{nonsense}}") })
        #expect(problems.contains { $0.contains("{{leaveAddress}} is missing") })
    }

    @Test("a retry is byte-identical, another recipient's copy is not")
    func splice() throws {
        var facts = LetterFacts(letter: .forum(.alert(ContributionID(12))))
        facts.group = GoldenLetterTests.group
        facts.forum.contribution = GoldenLetterTests.contribution(isTopic: true)
        let form = try GoldenLetterTests.composer(.plus).compose(
            facts, at: .init(now: 1, nonce: String(repeating: "n", count: 28)))
        let splice = Splice(
            ours: GoldenLetterTests.composer(.plus).ours, keys: TokenKeys([1: Array(repeating: 7, count: 32)])!)
        let subject = Splice.Subject(contribution: ContributionID(12), group: GroupID(1), keyID: 1)
        func copy(_ delivery: Int64, _ person: Int64) -> OutgoingLetter? {
            splice.letter(
                form, about: subject,
                to: .init(delivery: DeliveryID(delivery), person: PersonID(person), address: "a@b.example", epoch: 0))
        }
        #expect(copy(1, 2)?.bytes == copy(1, 2)?.bytes)
        #expect(copy(1, 2)?.bytes != copy(2, 3)?.bytes)
        #expect(copy(1, 2)?.returnPath != copy(2, 3)?.returnPath)
        #expect(
            splice.letter(
                form, about: .init(contribution: nil, group: nil, keyID: 9),
                to: .init(delivery: DeliveryID(1), person: nil, address: "a@b.example", epoch: 0)) == nil)
    }
}
