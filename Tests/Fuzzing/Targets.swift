import Domains
import Guild
import Mail

/// What is fuzzed: every parser that a stranger's bytes reach, as the street uses them.
public enum Targets {
    private static let rules = ReadingRules(
        ours: OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!),
        server: TrustedServer(mode: .results, authservID: "mx.guild.example"), domains: .publicSuffixList,
        largestMail: 1_000_000)

    /// A digest that every mail might answer.
    private static let digest: SentDigest = {
        let group = Group(id: GroupID(1), name: "teachers", title: "Teachers", purpose: "")
        let items = (1...5).map { number in
            SentDigest.Item(
                place: .init(
                    id: ContributionID(Int64(number)), topic: ContributionID(Int64(number)), group: GroupID(1),
                    title: "Topic \(number)"), group: group, membership: nil, posts: [ContributionID(Int64(number))])
        }
        let text = (1...5).map { "\($0). Topic \($0)\nAnna: words\nhttps://archive.guild.example/p/\($0)\n" }
        return SentDigest(items: items, text: text.joined(separator: "\n"))
    }()

    private static let month = RoundUp(
        id: RoundUpID(1), group: GroupID(1), month: BlogChoice.Month("2026-11")!,
        items: [
            RoundUp.Item(.settled, "Rubrics: four levels", ContributionID(7)),
            RoundUp.Item(.people, "3 people have joined us."),
        ], state: .open)

    private static let page = PageState(
        id: ContributionID(7), group: GroupID(1), title: "Rubrics", number: 1,
        text:
            "# Rubrics\n\nA rubric says what good work is. It is short.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |"
    )

    private static func reading(_ announcement: Announcement) -> EventReading {
        EventReading(announcement, title: "x", now: 1_795_424_400, zone: "UTC", zones: .utc, ours: rules.ours)
    }

    /// Reads it in every way. Returns something that depends on all of it, so that nothing is optimised away.
    @discardableResult
    public static func read(_ bytes: [UInt8]) -> Int {
        let envelope = Envelope(reading: bytes, by: rules)
        var sum = envelope.recipients.count + envelope.message.parts.count
        for (_, intent) in envelope.intents(by: rules) {
            if let post = intent.post {
                sum += post.text.utf8.count + post.rest.utf8.count + post.fragment.utf8.count
            }
            switch intent {
            case .requests(.command(let mail)): sum += mail.lines.count
            case .blog(.write(_, let post)):
                sum +=
                    EntryReading(
                        post, title: post.subject, now: 1_795_424_400, zone: "UTC", zones: .utc, ours: rules.ours
                    ).details.text.utf8.count
            case .prompts(.keep(_, let post)):
                sum +=
                    PromptReading(
                        post.text, title: post.subject, now: 1_795_424_400, zone: "UTC", zones: .utc, ours: rules.ours
                    ).texts.count
            case .chat: break
            case .polls(.open(_, let post)):
                sum +=
                    PollReading(
                        post.text, title: post.subject, now: 1_795_424_400, zone: "UTC", zones: .utc, ours: rules.ours
                    ).options.count
            case .messages(let intent):
                let text = intent.post.text
                let addresses: Set<String> = ["anna@a.example"]
                sum += MessageReading(text).with.count + (MessageWord(text) == nil ? 0 : 1)
                sum += PrivateText(text, replacing: addresses, by: "anna").text.utf8.count
                sum += PrivateFiles(intent.post.attachments).left.count
            case .events(.announce(_, let announcement)): sum += reading(announcement).details.title.utf8.count
            case .events(.answer(_, let reply)): sum += reply.calendar?.items.count ?? 0
            case .events(.takeRoster(_, let reply)):
                sum += RosterWords(reply, names: ["Anna Berg", "Ben Okri", "Carla Diaz"]).others.count
            case .wiki(let intent):
                sum +=
                    WikiReading(
                        making: intent.post, title: "Rubrics", existing: page, answer: WikiAnswer(amendments: ""))
                        == .noTitle ? 1 : 0
            case .resources(let intent): sum += ResourceReading(intent.post).entries.count
            case .forum, .requests(.act), .membership, .reactions, .inquiries, .experts, .digests, .questions,
                .delivery, .hold,
                .reject,
                .disregard:
                sum += 1
            }
        }
        // And what only some mails would reach.
        sum += envelope.message.newWords().text.utf8.count
        sum += envelope.judgement.report?.recipients.count ?? 0
        sum += MailReading.textFromHTML(bytes, limit: 200_000).count
        sum += CalendarObject(reading: bytes, expanding: true)?.components.count ?? 0
        let text = String(decoding: bytes.prefix(20_000), as: UTF8.self)
        sum += AuthenticationResults(text).results.count
        sum += PlainAnswer(text: text, subject: text).rawValue.count
        sum += Scrub.clean(text, ours: rules.ours).utf8.count + Scrub.words(text, ours: rules.ours).utf8.count
        sum += Veil.html(text, but: rules.ours).utf8.count
        sum += CommandReading.lines(subject: text, isReply: false, text: text).count
        if TypedReaction(text) != nil { sum += 1 }
        sum += FlagWords(text)?.words.utf8.count ?? 0
        sum += Mentions(in: text).tags.count
        let answers = DigestAnswers(envelope.message.passages(limits: rules.limits), to: digest, ours: rules.ours)
        sum += answers.answers.count + answers.general.utf8.count
        sum += ReplyWords(text: text, subject: text).number(upTo: 9) ?? 0
        sum += Document(markdown: text) { $0 }.blocks.count
        sum += PageMerge(base: page.text, ours: text, theirs: String(text.dropFirst(9))).text.utf8.count
        sum += PageChanges(page.text, text).sentences.count
        if let returned = ReturnedPage(
            in: "=== page 7, revision 1 ===\n" + text, context: ReplyContext(mark: nil, isOurs: { _ in false }))
        {
            sum += PageReply(returned, base: page.text).text.utf8.count
        }
        sum += WikiAnswer.lines(of: text)?.utf8.count ?? 0
        sum += DigestRecipe(encoded: Array(bytes.prefix(2_000)))?.pieces.count ?? 0
        sum += Invitees(text).people.count
        sum += RsvpWords(text: text, subject: text)?.guests ?? 0
        sum += WhenReading(String(text.prefix(300)))?.length ?? 0
        sum += EventLines(announcing: text).fields.count
        sum += EntryLines(text).fields.count
        sum += WrappedLinks.unwrapped(text).utf8.count
        sum += MeetingResponse(tnef: bytes)?.sequence ?? 0
        var post = Post(subject: text, text: text)
        post.attachments = []
        if OutcomeWords(post, names: ["Anna Berg"]) != nil { sum += 1 }
        if Heat.isIn([text]) { sum += 1 }
        if case .mostlyGone(let left) = RoundUpReply(post, month) { sum += left }
        if KnownAlready.chosen(text, of: [KnownAlready(id: ContributionID(7), title: "Rubrics")]) != nil { sum += 1 }
        let given = ResourceReading(post)
        sum += given.entries.reduce(0) { $0 + $1.title.utf8.count } + given.refused.count
        sum += ResourceReply(text)?.words.utf8.count ?? 0
        sum += ResourceLink(String(text.prefix(3_000)))?.key.utf8.count ?? 0
        sum += reading(Announcement(post: post, calendar: CalendarObject(reading: bytes))).exceptions.count
        return sum
    }
}
