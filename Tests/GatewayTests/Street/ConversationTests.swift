import Foundation
import Guild
import Letters
import Logging
import Mail
import Quoting
import Synchronization
import Testing

@testable import Archive
@testable import Gateway
@testable import Store

/// Stories in text files, run through the real street, store and postman with a scripted transport and clock.
/// The language is in `Conversations/README.md`.
@Suite("Conversations")
struct ConversationTests {
    private static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "Conversations")

    static let stories: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted()
    }()

    @Test("the story holds", arguments: stories)
    func story(name: String) async throws {
        let text = try String(contentsOf: ConversationTests.directory.appendingPathComponent(name), encoding: .utf8)
        try await Stage(name).play(text)
    }

    @Test("there are stories") func some() { #expect(ConversationTests.stories.count >= 8) }
}

/// Takes every letter and remembers it.
final class RecordingTransport: MailTransport {
    let sent = Mutex<[OutgoingLetter]>([])

    func submit(_ letters: [OutgoingLetter]) async -> [SubmissionOutcome] {
        sent.withLock { $0 += letters }
        return letters.map { _ in .accepted("250 ok") }
    }
    func probe() async throws(TransportError) -> [String] { [] }
    func close() async {}
}

private final class Stage {
    let name: String
    let directory = NSTemporaryDirectory() + "/gp-story-\(UUID().uuidString)"
    let store: Store
    let surroundings: Surroundings
    /// Seconds that letters about posts wait.
    var hold: Int64 = 0
    /// Where the host is written to.
    var host: MailAddress?
    /// What a day allows.
    var pace = Pace.free
    var street: Street {
        Street(
            store: store, rules: rules, keys: keys, hold: hold, surroundings: surroundings, host: host,
            dayLimit: pace.perDay)
    }
    let templates: Templates
    var composer: Composer {
        Composer(
            community: "Test Guild", ours: rules.ours, site: SiteBase("https://archive.guild.example"),
            templates: templates, largestMail: 100_000, hold: hold, zones: .system)
    }
    let transport = RecordingTransport()
    var line = 0
    var mails = 0
    /// Letters by recipient since the last mail.
    var letters: [OutgoingLetter] = []
    /// Every letter ever sent, to find reply addresses.
    var all: [OutgoingLetter] = []
    var outcomes: [CarriedOutcome] = []
    var rules: ReadingRules
    let keys = TokenKeys([1: Array(repeating: 7, count: 32)])!

    init(_ name: String) throws {
        self.name = name
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        store = try Store(path: directory + "/db.sqlite")
        let ours = OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!)
        rules = ReadingRules(
            ours: ours, server: TrustedServer(mode: .results, authservID: "mx.guild.example", receivedLines: 1),
            largestMail: 100_000)
        let clock = clock
        surroundings = Surroundings(now: { clock.now.withLock { $0 } }, chance: Surroundings.real.chance)
        templates = try Templates(directories: Installation.templateDirectories(nil))
    }

    deinit {
        store.close()
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// Where the story begins; "at +2d" goes on.
    static let start: Int64 = 1_795_424_400
    final class Clock: Sendable { let now = Mutex(Stage.start) }
    let clock = Clock()

    struct Wrong: Error, CustomStringConvertible { var description: String }
    func wrong(_ what: String) -> Wrong { Wrong(description: "\(name):\(line): \(what)") }

    func play(_ text: String) async throws {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        while let raw = lines.popFirst() {
            line += 1
            let words = raw.trimmingCharacters(in: .whitespaces)
            if words.isEmpty || words.hasPrefix("#") { continue }
            var body: [String] = []
            while let next = lines.first, next.hasPrefix("|") {
                body.append(String(next.dropFirst(next.hasPrefix("| ") ? 2 : 1)))
                lines.removeFirst()
                line += 1
            }
            try await act(words, body.joined(separator: "\n"))
        }
    }

    /// Words, "quoted ones" together; \" is a quotation mark.
    private func split(_ text: String) -> [String] {
        var words: [String] = []
        for (index, piece) in text.replacing("\\\"", with: "\u{1}").split(
            separator: "\"", omittingEmptySubsequences: false
        ).enumerated() {
            if index % 2 == 1 {
                words.append(String(piece).replacing("\u{1}", with: "\""))
            } else {
                words += piece.split(separator: " ").map(String.init)
            }
        }
        return words
    }

    private func act(_ text: String, _ body: String) async throws {
        let words = split(text)
        switch words[0] {
        case "group":
            let policy =
                words.contains("anyone")
                ? PostingPolicy.anyone : words.contains("facilitators") ? .facilitators : .members
            let visibility = words.contains("private") ? Visibility.private : .public
            try store.writeNow {
                _ = try $0.addGroup(
                    Group(
                        id: GroupID(0), name: words[1], title: words[2], purpose: "To try things.",
                        visibility: visibility, posting: policy,
                        strangers: words.compactMap { StrangerPolicy(rawValue: $0) }.first ?? .refuse,
                        joining: words.compactMap { JoinPolicy(rawValue: $0) }.first,
                        announcing: words.contains("atOnce") ? .atOnce : .preview,
                        newcomers: words.compactMap { NewcomerPolicy(rawValue: $0) }.first ?? .free),
                    now: surroundings.now())
            }
        case "member":  // member "Anna Berg <anna@a.example>" teachers facilitator
            try store.writeNow { transaction in
                let person = try transaction.person(for: MailReading.addresses(words[1])[0], now: 1)
                guard let group = try transaction.snapshot.group(name: words[2]) else {
                    throw wrong("no group \(words[2])")
                }
                let roles = Set(words.dropFirst(3).compactMap { Role(rawValue: $0) })
                let cadence = words.dropFirst(3).compactMap { Cadence(rawValue: $0) }.first ?? .immediate
                try transaction.setMembership(
                    of: person.id, in: group.id, roles: roles.isEmpty ? [.contributor] : roles, cadence: cadence,
                    now: surroundings.now())
            }
        case "director":  // director anna-berg
            try store.writeNow { transaction in
                guard let person = try transaction.snapshot.person(handle: words[1]) else { throw wrong("nobody") }
                _ = try transaction.addDirector(person.id, now: surroundings.now())
            }
        case "address":  // address anna-berg anna@other.example
            try store.writeNow { transaction in
                guard let person = try transaction.snapshot.person(handle: words[1]) else {
                    throw wrong("nobody is \(words[1])")
                }
                try transaction.add(MailAddress(address: words[2])!, to: person.id, isPrimary: false, now: 1)
            }
        case "host": host = MailReading.addresses(words[1], limit: 1).first
        case "mail": try await mail(words, body)
        case "rsvp": try await rsvp(words)
        case "form": try await form(words, body)
        case "bounce": try await bounce(words)
        case "complaint": try await complaint(words)
        case "expect" where words[1] == "page": try await expectPage(words)
        case "expect": try expect(words, body)
        case "at":  // at +8d
            let count = Int64(words[1].filter(\.isNumber)) ?? 0
            let unit: Int64 = words[1].hasSuffix("m") ? 60 : words[1].hasSuffix("h") ? 3_600 : 86_400
            clock.now.withLock { $0 += count * unit }
            try await keepTime()
        case "clock":  // clock 2026-11-24 07:00
            let time = words[2].split(separator: ":").compactMap { Int64($0) }
            let day = CalendarDay(words[1])!
            clock.now.withLock { $0 = Int64(day.daysSince1970) * 86_400 + time[0] * 3_600 + time[1] * 60 }
            try await keepTime()
        case "pace": pace = Pace(perDay: Int(words[1]) ?? 0)
        case "immediate": rules.most.immediateInDay = Int(words[1]) ?? 0
        case "hold": hold = Int64(words[1]) ?? 0
        case "release":
            let all = try store.readNow { try $0.held() }
            guard let held = words.count > 1 ? all.last : all.first else { throw wrong("nothing is held") }
            outcomes = try street.release(ArrivalID(held.arrival))
            try await send()
        case "drop":
            guard let held = try store.readNow({ try $0.held().first }) else { throw wrong("nothing is held") }
            #expect(try street.dropHeld(ArrivalID(held.arrival)) > 0)
            outcomes = []
        default: throw wrong("what is \"\(words[0])\"?")
        }
    }

    private func keepTime() async throws {
        try await street.keepTime(Patience())
        let logger = Logger(label: "story") { _ in SwiftLogNoOpLogHandler() }
        try await Digester(
            store: store, composer: composer, surroundings: surroundings, keyID: keys.current, hold: hold,
            logger: logger
        ).run()
        try await send()
    }

    /// mail FROM to NAME[,NAME] "Subject" [forged|unverified|vacation|again|oversized] [id ID] [answering ID]
    private func mail(_ words: [String], _ body: String) async throws {
        let from = words[1], subject = words.count > 4 ? words[4] : ""
        let flags = Array(words.dropFirst(5))
        let to = try words[3].split(separator: ",").map { try address(String($0), from: from) }
        if !flags.contains("again") { mails += 1 }
        let id =
            flags.firstIndex(of: "id").map { flags[$0 + 1] }
            ?? "mail\(mails)@\(from.split(separator: "@").last!.filter { $0 != ">" })"
        let domain = MailReading.addresses(from).first.map { String($0.domain) } ?? ""
        let verdict =
            flags.contains("forged")
            ? "dmarc=fail header.from=\(domain)"
            : flags.contains("unverified") ? "none" : "dmarc=pass header.from=\(domain)"
        var text =
            "Authentication-Results: mx.guild.example; \(verdict)\nReceived: from x by mx.guild.example\nReceived: from y by x\n"
        text +=
            "From: \(from)\nTo: \(to.joined(separator: ", "))\nSubject: \(subject)\nMessage-ID: <\(id)>\nDate: Mon, 23 Nov 2026 09:00:00 +0000\n"
        if let answering = flags.firstIndex(of: "answering") {
            text += "In-Reply-To: <\(flags[answering + 1])>\nReferences: <\(flags[answering + 1])>\n"
        }
        if flags.contains("spam") { text += "X-Spam-Flag: YES\n" }
        for (index, flag) in flags.enumerated() where flag == "with" { text += flags[index + 1] + "\n" }
        if flags.contains("vacation") { text += "Auto-Submitted: auto-replied\n" }
        if flags.contains("our-list") { text += "List-Id: <teachers.community.guild.example>\n" }
        if let file = flags.firstIndex(of: "ics") {
            // "ics METHOD": the body up to "END:VCALENDAR" is a calendar, what stands below it the mail's words.
            let method = flags[file + 1]
            let halves = body.components(separatedBy: "END:VCALENDAR\n")
            let ics = halves.count > 1 ? halves[0] + "END:VCALENDAR\n" : body
            text +=
                "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n\(halves.count > 1 ? halves[1] : "")\n--b\n"
                + (method == "none"
                    ? "Content-Type: application/octet-stream; name=event.ics\nContent-Disposition: attachment; filename=event.ics\n"
                    : "Content-Type: text/calendar; charset=utf-8; method=\(method)\n") + "\n\(ics)\n--b--\n"
            return try await carry(text, flags)
        }
        let files = flags.indices.filter { flags[$0] == "file" }
        if !files.isEmpty {
            // file NAME "words" [file NAME "words"]
            text += "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
            text += "Content-Type: text/plain; charset=utf-8\n\n\(body)\n"
            for index in files {
                text +=
                    "--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"\(flags[index + 1])\"\n\n\(flags[index + 2])\n"
            }
            return try await carry(text + "--b--\n", flags)
        }
        text +=
            "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
            + (try quoting(returning(body, from: from), lastLetter(to: from))).replacing(
                "{my letter}", with: lastLetter(to: from).replacing("\n-- \n", with: "\n")) + "\n"
        try await carry(text, flags)
    }

    /// rsvp FROM yes|maybe|no [as CLIENT] [guests N] [date KEY] [comment "…"] [sequence N] [stamp TIME] [attendee ADDRESS] [to NAME] [counter TIME] [delegate ADDRESS] [unverified]
    /// A calendar's answer to the last invitation that FROM got.
    private func rsvp(_ words: [String]) async throws {
        let flags = Array(words.dropFirst(3))
        func value(_ name: String) -> String? { flags.firstIndex(of: name).map { flags[$0 + 1] } }
        let from = MailReading.addresses(words[1])[0]
        let who = value("of") ?? from.address
        guard
            let letter = all.last(where: {
                $0.recipient == who && Message(reading: $0.bytes).calendar?.method == "REQUEST"
            }),
            let event = Message(reading: letter.bytes).calendar?.components.first
        else { throw wrong("\(who) has no invitation") }
        mails += 1
        let statuses = ["yes": "ACCEPTED", "maybe": "TENTATIVE", "no": "DECLINED", "delegated": "DELEGATED"]
        let client = CalendarClient(rawValue: value("as") ?? "gmail")!
        let now = WallTime(seconds: surroundings.now()).text + "Z"
        var reply = CalendarClient.Reply(
            uid: event.uid, sequence: value("sequence").flatMap { Int($0) } ?? event.sequence ?? 0,
            stamp: value("stamp") ?? now,
            organizer: event.organizer ?? "", attendee: value("attendee") ?? event.attendees.first?.address ?? who,
            name: from.name, status: statuses[words[2]] ?? words[2], title: event.summary ?? "",
            comment: value("comment"), guests: value("guests").flatMap { Int($0) } ?? 0, date: value("date"))
        if reply.stamp == "none" { reply.stamp = nil }
        reply.delegate = value("delegate")
        if let time = value("counter") {
            reply.method = "COUNTER"
            reply.start = time
        }
        if flags.contains("refresh") { reply.method = "REFRESH" }
        let to = value("to").map { rules.ours.address(for: $0 == "bare" ? "" : $0) } ?? reply.organizer
        let verdict = flags.contains("unverified") ? "none" : "dmarc=pass header.from=\(from.domain)"
        let text =
            "Authentication-Results: mx.guild.example; \(verdict)\nReceived: from x by mx.guild.example\nFrom: \(words[1])\nTo: \(to)\nSubject: \(client.subject(reply))\nMessage-ID: <rsvp\(mails)@\(from.domain)>\nDate: Mon, 23 Nov 2026 09:00:00 +0000\n"
            + client.mail(reply)
        try await carry(text, flags)
    }

    /// bounce ADDRESS STATUS|delayed "WORDS" [forged|returned]: a report on the last letter to an address. `returned`: to
    /// our bare address, with the letter itself; `forged`: by a token that is not ours.
    private func bounce(_ words: [String]) async throws {
        let title = words.firstIndex(of: "first").map { words[$0 + 1] }
        guard
            let letter = all.last(where: {
                $0.recipient == words[1] && (title == nil || Message(reading: $0.bytes).subject == title)
            })
        else { throw wrong("no letter to \(words[1])") }
        let isDelay = words[2] == "delayed"
        let flags = Array(words.dropFirst(4))
        var to = letter.returnPath
        if flags.contains("returned") { to = rules.ours.bare }
        if flags.contains("forged") { to = "community+b.\(String(repeating: "a", count: 32))@guild.example" }
        mails += 1
        let original =
            flags.contains("returned")
            ? "--r\nContent-Type: text/rfc822-headers\n\n\(String(decoding: letter.bytes, as: UTF8.self).replacing("\r\n", with: "\n").components(separatedBy: "\n\n")[0])\n"
            : ""
        try await carry(
            """
            Received: from x by mx.guild.example
            From: Mail Delivery System <mailer-daemon@mx.example>
            To: \(to)
            Subject: Undelivered Mail Returned to Sender
            Message-ID: <report\(mails)@mx.example>
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary=r

            --r
            Content-Type: text/plain

            Your mail could not be delivered\(isDelay ? " yet" : "").
            --r
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example

            Final-Recipient: rfc822; \(words[1])
            Action: \(isDelay ? "delayed" : "failed")
            Status: \(isDelay ? "4.4.1" : words[2])
            Diagnostic-Code: smtp; \(words[3])
            \(original)
            --r--

            """, [])
    }

    /// complaint ADDRESS: its provider passes on that the last letter was called spam (RFC 5965).
    private func complaint(_ words: [String]) async throws {
        guard
            let letter = all.last(where: {
                $0.recipient == words[1] && Message(reading: $0.bytes).field("List-Id") != nil
            })
        else { throw wrong("no letter to \(words[1])") }
        mails += 1
        try await carry(
            """
            Received: from x by mx.guild.example
            From: complaints@provider.example
            To: community@guild.example
            Subject: complaint
            Message-ID: <complaint\(mails)@provider.example>
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=feedback-report; boundary=r

            --r
            Content-Type: text/plain

            A complaint.
            --r
            Content-Type: message/feedback-report

            Feedback-Type: abuse
            User-Agent: provider/1
            Version: 1
            --r
            Content-Type: message/rfc822

            \(String(decoding: letter.bytes, as: UTF8.self).replacing("\r\n", with: "\n"))
            --r--

            """, [])
    }

    /// form ADDRESS PAGE BASE ["summary"]: what somebody who is signed in sends in a page's form; the body is all of the page.
    private func form(_ words: [String], _ body: String) async throws {
        let key = try #require(MailReading.addresses(words[1], limit: 1).first).key
        let person = try #require(try store.readNow { try $0.person(address: key) })
        let form = PageForm(
            page: ContributionID(Int64(words[2]) ?? 0), base: Int(words[3]) ?? 0, text: body,
            summary: words.count > 4 ? words[4] : "")
        outcomes = try await street.carry(.wiki(.form(form)), as: person.id).map { [$0] } ?? []
        try await send()
    }

    private func carry(_ text: String, _ flags: [String]) async throws {
        let baseline = try store.writeNow {
            try $0.baseline(of: MailboxState(name: "story", uidValidity: 1, lastKey: nil), now: 0, since: 0)
        }
        let key = UUID().uuidString
        let read = street.read(
            Array(text.utf8), key: key, size: flags.contains("oversized") ? 10_000_000 : nil,
            arrivedAt: surroundings.now())
        let carried = try await street.carry([read], from: baseline)
        outcomes = carried.flatMap(\.outcomes)
        try await send()
    }

    /// "{my page by gmail}" and lines "change OLD => NEW": the last letter as that program quotes it, with other words in it.
    private func returning(_ body: String, from: String) throws -> String {
        guard let start = body.range(of: "{my page by "), let end = body[start.upperBound...].firstIndex(of: "}") else {
            return body
        }
        guard let client = Client(rawValue: String(body[start.upperBound..<end])),
            let bytes = all.last(where: { $0.recipient == MailReading.addresses(from).first?.address })?.bytes
        else { throw wrong("no such mail program, or no letter") }
        let letter = Message(reading: bytes)
        var text = letter.body().text
        var html = letter.parts.first { $0.type == "text/html" }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        var own: [Substring] = []
        for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("change "), let arrow = line.range(of: " => ") else {
                own.append(line)
                continue
            }
            let (old, new) = (String(line[..<arrow.lowerBound].dropFirst(7)), String(line[arrow.upperBound...]))
            text = text.replacing(old, with: new.replacing("\\n", with: "\n"))
            html = html.replacing(old, with: new.replacing("\\n", with: "<br>\n"))
        }
        let quote = client.reply(
            toText: text, html: html, from: "Test Guild", address: "guild@guild.example", under: [])
        return own.joined(separator: "\n").replacing("{my page by \(client.rawValue)}", with: quote)
    }

    /// "{my letter, answered}" and lines "under TITLE: words": the last letter quoted, the words below that item.
    private func quoting(_ body: String, _ letter: String) -> String {
        guard body.contains("{my letter, answered}") else { return body }
        var answers = body.split(separator: "\n").map(String.init).filter { $0.hasPrefix("under ") }.map { line in
            let halves = line.dropFirst(6).split(separator: ":", maxSplits: 1).map(String.init)
            return (title: halves[0], words: halves[1].trimmingCharacters(in: .whitespaces))
        }[...]
        var out: [String] = ["On Tue, 24 Nov 2026, Test Guild wrote:"]
        var isUnder = false
        for line in letter.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.isEmpty, isUnder, let answer = answers.popFirst() {
                out += ["", answer.words, ""]
                isUnder = false
            }
            out.append(line.isEmpty ? ">" : "> " + line)
            if let next = answers.first, line.contains(next.title) { isUnder = true }
        }
        let own = body.split(separator: "\n").filter { !$0.hasPrefix("under ") }.joined(separator: "\n")
        return own.replacing("{my letter, answered}", with: out.joined(separator: "\n"))
    }

    /// Letters are wrapped; stories are not.
    private func oneLine(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    private func send() async throws {
        let logger = Logger(label: "story") { _ in SwiftLogNoOpLogHandler() }
        let postman = Postman(
            store: store, composer: composer, splice: Splice(ours: rules.ours, keys: keys), transports: [transport],
            schedule: RetrySchedule(expiry: 1_000), pace: pace, morning: { ($0 / 86_400 + 1) * 86_400 + 7 * 3_600 },
            attachmentLimit: 1_000_000, tally: Tally(),
            logger: logger, surroundings: surroundings)
        await postman.drainOnce()
        letters = transport.sent.withLock { sent in
            defer { sent = [] }
            return sent
        }
        all += letters
    }

    private func lastLetter(to who: String) -> String {
        let address = MailReading.addresses(who).first?.address ?? who
        return all.last { $0.recipient == address }.map { Message(reading: $0.bytes).body().text } ?? ""
    }

    /// "teachers", "(reply)": the Reply-To of the author's last letter; "(leave)": its way out; "(reply of ben@b.example)".
    private func address(_ name: String, from: String) throws -> String {
        guard name.hasPrefix("(") else {
            return name.contains("@") ? name : rules.ours.address(for: name == "bare" ? "" : name)
        }
        let parts = name.split(separator: ":")
        let whose =
            parts.count > 1
            ? String(parts[1].dropLast()) : MailReading.addresses(from).first?.address ?? from
        // "(link join)": the address in the last letter's text or HTML behind "do." of a certain kind.
        let isLast = name.hasPrefix("(last") || name.hasPrefix("(return-last")
        let isQuestion = name.hasPrefix("(question") || isLast
        let isEvent = name.hasPrefix("(event") || name.hasPrefix("(roster")
        if name.hasPrefix("(link") || name.hasPrefix("(digest") {
            let number = Int(name.filter(\.isNumber)) ?? 1
            let found = all.last {
                $0.recipient == whose
                    && (name.hasPrefix("(link")
                        || Message(reading: $0.bytes).field("List-Id")?.contains("<digest.") ?? false)
            }
            guard let letter = found else { throw wrong("\(whose) has no letter") }
            let text = Message(reading: letter.bytes).body().text
            let links = text.split(whereSeparator: { $0.isWhitespace || "<>".contains($0) }).map(String.init).filter {
                $0.contains("+do.") || $0.contains("+re.")
            }
            guard links.count >= number else { throw wrong("no link \(number) in \(text)") }
            return links[number - 1]
        }
        guard
            let letter = all.last(where: {
                let message = Message(reading: $0.bytes)
                guard $0.recipient == whose else { return false }
                if name.hasPrefix("(subject=") {
                    return message.subject.hasPrefix(name.dropFirst(9).prefix { $0 != ":" && $0 != ")" })
                }
                if isEvent {
                    guard let address = message.replyTo.first?.address,
                        case .token(let claim) = rules.ours.name(of: address)
                    else { return false }
                    return claim.purpose == (name.hasPrefix("(roster") ? .roster : .event)
                }
                if name.hasPrefix("(question"), message.subject.hasPrefix("Posted:") { return false }
                return isQuestion
                    ? message.replyTo.contains {
                        $0.address.contains("do.") || (isLast && $0.address.contains("re."))
                    }
                    : (message.field("List-Id") != nil && message.replyTo.first?.address.contains("re.") ?? false)
            })
        else { throw wrong("\(whose) has no letter") }
        let message = Message(reading: letter.bytes)
        if name.hasPrefix("(return") { return letter.returnPath }
        if name.hasPrefix("(leave") {
            return (message.field("List-Unsubscribe") ?? "").replacing("%2B", with: "+").split(whereSeparator: {
                "<>:?".contains($0)
            }).map(String.init).first { $0.contains("do.") } ?? ""
        }
        return message.replyTo.first?.address ?? ""
    }

    /// expect page /g/teachers/ containing "x" without "y": as strangers see it
    private func expectPage(_ words: [String]) async throws {
        let door = ArchiveDoor(
            wayOut: { _ in nil }, takeWayOut: { _ in false }, askToSignIn: { _, _ in false }, offer: { _ in nil },
            signIn: { _, _ in nil }, visitor: { _ in nil }, signOut: { _ in }, answerEvent: { _, _, _ in false },
            savePage: { _, _ in nil }, writeMessage: { _, _, _, _ in false }, beginMessage: { _, _, _, _, _ in false },
            readMessages: { _, _, _ in }, sayInChat: { _, _, _ in nil }, changeChatLine: { _, _, _ in nil },
            seenInChat: { _, _, _ in }, feedReader: { _ in nil },
            makePage: { _, make in
                try await make()
                return true
            })
        let clock = clock
        let layout = Layout(community: "Test Guild", site: SiteBase("https://archive.guild.example"))
        let reader = ArchiveReader(store, now: { clock.now.withLock { $0 } })
        let responder = ArchiveResponder(
            reader: reader, pages: Pages(layout: layout, ours: rules.ours, zones: .system), cache: PageCache(limit: 0),
            door: door, hub: ChatHub(reader))
        let page: String
        switch try await responder.made(words[2], for: .stranger, responder.pages) {
        case .page(let body, _, _): page = body
        case .file(let file): page = String(decoding: file.bytes, as: UTF8.self)
        case .redirect(let target): page = "to \(target)"
        case .style, .missing: page = "missing"
        }
        var rest = Array(words.dropFirst(3))[...]
        while let word = rest.popFirst(), let value = rest.popFirst() {
            guard page.contains(value) == (word == "containing") else {
                throw wrong("\(words[2]) \(word) \"\(value)\": \(page)")
            }
        }
    }

    /// expect outcome accepted posted | expect letters 3 | expect letter to X subject "Y" containing "Z" | expect no letter to X | expect posts 2
    private func expect(_ words: [String], _ body: String) throws {
        func check(_ condition: Bool, _ what: String) throws { if !condition { throw wrong(what) } }
        switch words[1] {
        case "outcome":
            let found = outcomes.map { "\($0.disposition.rawValue) \($0.reason.rawValue)" }
            try check(found.contains("\(words[2]) \(words[3])"), "expected \(words[2]) \(words[3]), found \(found)")
        case "letters":
            try check(
                letters.count == Int(words[2]), "expected \(words[2]) letters, found \(letters.map(\.recipient))")
        case "no":
            if words[2] == "person" {
                let person = try store.readNow { try $0.personListing(handle: words[3]).first }
                return try check(person == nil, "there is @\(words[3])")
            }
            try check(!letters.contains { $0.recipient == words[4] }, "a letter went to \(words[4])")
        case "letter":
            let mine = letters.filter { $0.recipient == words[3] }
            guard !mine.isEmpty else { throw wrong("no letter to \(words[3]), only to \(letters.map(\.recipient))") }
            var rest = Array(words.dropFirst(4))[...]
            while let word = rest.popFirst() {
                let value = rest.popFirst() ?? ""
                let hit = mine.contains { letter in
                    let message = Message(reading: letter.bytes)
                    switch word {
                    case "subject": return message.subject == value
                    case "containing": return oneLine(message.body().text).contains(value)
                    case "without":
                        return !String(decoding: letter.bytes, as: UTF8.self).contains(value)
                            && !message.body().text.contains(value)
                    case "calendar":
                        let ics = Message(reading: letter.bytes).parts.first { $0.type == "text/calendar" }
                        return ics.map {
                            String(decoding: $0.bytes, as: UTF8.self).replacing("\r\n ", with: "").replacing(
                                "\r\n", with: "\n"
                            )
                            .contains(value)
                        } ?? false
                    case "nocalendar":
                        return !Message(reading: letter.bytes).parts.contains { $0.type == "text/calendar" }
                    case "html":
                        return String(decoding: letter.bytes, as: UTF8.self).contains(value)
                    case "answering": return message.inReplyTo.map(\.text) == [value]
                    default: return false
                    }
                }
                try check(
                    hit,
                    "no letter to \(words[3]) with \(word) \"\(value)\": \(mine.map { Message(reading: $0.bytes).subject + "\n" + Message(reading: $0.bytes).body().text })"
                )
            }
        case "posts":
            let count = try store.readNow { try $0.contributionCount() }
            try check(count == Int(words[2]), "expected \(words[2]) posts, found \(count)")
        case "topics":
            let count = try store.readNow { try $0.groupListing().reduce(0) { $0 + $1.topics } }
            try check(count == Int(words[2]), "expected \(words[2]) topics, found \(count)")
        case "answers":  // expect answers "Title" yes 2 maybe 0 no 1 waiting 0
            let found = try store.readNow { try $0.upcoming(in: nil, for: nil, now: 0, limit: 100) }
            guard let event = found.first(where: { $0.details.title == words[2] }) else {
                throw wrong("no event \(words[2]) among \(found.map(\.details.title))")
            }
            let date = words.firstIndex(of: "date").map { words[$0 + 1] } ?? ""
            let counts = try store.readNow { try $0.counts(of: event.id, date: date) }
            var rest = Array(words.dropFirst(3))[...]
            while let word = rest.popFirst(), let number = rest.popFirst() {
                let count: Int
                switch word {
                case "yes": count = counts.yes
                case "maybe": count = counts.maybe
                case "no": count = counts.no
                case "seats": count = counts.seats
                case "waiting": count = counts.waiting
                default: continue
                }
                try check(count == Int(number), "expected \(word) \(number), found \(counts)")
            }
        case "came":  // expect came "Anna Berg" "sam"
            let names = try store.readNow { try $0.whoCame() }
            try check(names == Array(words.dropFirst(2)), "came: \(names)")
        case "held":
            let count = try store.readNow { try $0.held().count }
            try check(count == Int(words[2]), "expected \(words[2]) held, found \(count)")
        case "person":  // expect person anna-berg has anna@other.example | expect person new-one in teachers
            try store.readNow { snapshot in
                let person = try snapshot.personListing(handle: words[2]).first
                let list = words[3] == "in" || words[3] == "out" ? person?.groups : person?.addresses
                try check(
                    list?.contains(words[4]) ?? false == (words[3] != "out"), "@\(words[2]) has \(list ?? [])")
            }
        case "raw":  // expect raw without "…": no mail that is kept holds it
            let kept = try store.readNow { try $0.allMail() }
            try check(!kept.contains { $0.contains(words[3]) }, "a mail is kept with \"\(words[3])\"")
        case "archive":  // expect archive without "re."
            let text = try store.readNow { try $0.allText() }
            try check(!text.contains(words[3]), "the archive holds \"\(words[3])\": \(text)")
        default: throw wrong("cannot expect \(words[1])")
        }
    }
}

extension Snapshot {
    fileprivate func whoCame() throws -> [String] {
        try db.rows("SELECT name FROM attendance ORDER BY id").map { $0[0] as String }
    }

    fileprivate func allMail() throws -> [String] {
        try db.rows("SELECT bytes FROM rawMail").map { String(decoding: $0[0] as Data, as: UTF8.self) }
    }

    fileprivate func allText() throws -> String {
        try db.rows("SELECT title || text || rest || fragment FROM contribution").map { $0[0] as String }.joined(
            separator: "\n")
    }
}
