import Foundation
import Guild
import Letters
import Logging
import Mail
import Quoting
import Testing

@testable import Gateway
@testable import Store

/// A digest answered from real mail programs: words below two of its items become two posts, each in its thread.
@Suite("Answers to a digest")
struct DigestAnswerTests {
    @Test("answers below their items, as each mail program quotes them", arguments: Client.allCases)
    func inline(client: Client) async throws {
        let stage = try DigestStage()
        let digest = try await stage.digest()
        let body = client.reply(
            toText: digest.text, html: digest.html, from: "Test Guild", address: "community@guild.example",
            under: [("Snacks", "I bring apples."), ("Rubrics", "With four criteria, written\non one page.")])
        let outcome = try await stage.mail(body, to: digest.replyTo)
        #expect(outcome.reason == .digests(.answered), "\(client): \(body)")
        #expect(
            try stage.replies() == [
                "Rubrics for oral exams: With four criteria, written\non one page.", "Snacks & drinks: I bring apples.",
            ])
    }

    @Test("a sentence above the quote belongs to the first answer", arguments: Client.allCases)
    func preamble(client: Client) async throws {
        let stage = try DigestStage()
        let digest = try await stage.digest()
        let body =
            "Answers below.\n\n"
            + client.reply(
                toText: digest.text, html: digest.html, from: "Test Guild", address: "community@guild.example",
                under: [("Chairs", "Forty are in the cellar.")])
        let outcome = try await stage.mail(body, to: digest.replyTo)
        #expect(outcome.reason == .digests(.answered), "\(client): \(body)")
        #expect(try stage.replies() == ["Chairs: Answers below.\n\nForty are in the cellar."])
    }

    @Test("words above a whole quote are asked about, and kept", arguments: Client.allCases)
    func topPosted(client: Client) async throws {
        let stage = try DigestStage()
        let digest = try await stage.digest()
        let body =
            "How nice!\n\n"
            + client.reply(
                toText: digest.text, html: digest.html, from: "Test Guild", address: "community@guild.example",
                under: [])
        let outcome = try await stage.mail(body, to: digest.replyTo)
        #expect(outcome.reason == .digests(.whichThread), "\(client): \(body)")
        #expect(try stage.replies().isEmpty)
    }

    @Test("a quote with nothing added is refused kindly", arguments: Client.allCases)
    func nothing(client: Client) async throws {
        let stage = try DigestStage()
        let digest = try await stage.digest()
        let body = client.reply(
            toText: digest.text, html: digest.html, from: "Test Guild", address: "community@guild.example", under: [])
        #expect(try await stage.mail(body, to: digest.replyTo).reason == .forum(.nothingNew), "\(client): \(body)")
    }

    @Test("a title that begins with a number, and a cited permalink, lead nobody astray")
    func citations() async throws {
        let stage = try DigestStage()
        let anna = "Anna Berg <anna@a.example>"
        try await stage.mail("The budget.", to: "community+teachers@guild.example", from: anna, subject: "2024 budget")
        try await stage.mail(
            "See https://archive.guild.example/p/1 of mine.", to: "community+parents@guild.example", from: anna,
            subject: "Citing")
        let digest = try await stage.digest()
        // Below the title and the opening words, above the links.
        var body: [String] = []
        for line in digest.text.split(separator: "\n", omittingEmptySubsequences: false) {
            body.append("> " + line)
            if line.contains("See https://") { body += ["", "To the one that cites.", ""] }
            if line.contains("2024 budget") { body += ["", "To the budget.", ""] }
        }
        #expect(try await stage.mail(body.joined(separator: "\n"), to: digest.replyTo).reason == .digests(.answered))
        #expect(try stage.replies() == ["2024 budget: To the budget.", "Citing: To the one that cites."])
    }

    @Test("reply-all to a digest is posted in its thread alone")
    func replyAll() async throws {
        let stage = try DigestStage()
        let digest = try await stage.digest()
        let body = Client.mutt.reply(
            toText: digest.text, html: digest.html, from: "Test Guild", address: "community@guild.example",
            under: [("Chairs", "Forty.")])
        try await stage.mail(body, to: "\(digest.replyTo), community+teachers@guild.example")
        #expect(try stage.replies() == ["Chairs: Forty."])
        #expect(try stage.store.readNow { try $0.contributionCount() } == 4)
    }

    @Test("words below the digest's end are no item's")
    func bottomPosted() async throws {
        let stage = try DigestStage()
        let digest = try await stage.digest()
        let body =
            Client.mutt.reply(
                toText: digest.text, html: digest.html, from: "Test Guild", address: "community@guild.example",
                under: [])
            + "\nHow nice!\n"
        #expect(try await stage.mail(body, to: digest.replyTo).reason == .digests(.whichThread))
    }
}

/// One reader with a digest of three threads.
private final class DigestStage {
    let directory = NSTemporaryDirectory() + "/gp-digest-\(UUID().uuidString)"
    let store: Store
    let street: Street
    let composer: Composer
    let transport = RecordingTransport()
    let keys = TokenKeys([1: Array(repeating: 7, count: 32)])!
    let surroundings = Surroundings(now: { 1_795_503_600 }, chance: Surroundings.real.chance)

    struct Digest {
        var text: String
        var html: String
        var replyTo: String
    }

    init() throws {
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        store = try Store(path: directory + "/db.sqlite")
        let ours = OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!)
        street = Street(
            store: store, rules: ReadingRules(ours: ours, server: TrustedServer(mode: .local)), keys: keys, hold: 0,
            surroundings: surroundings)
        composer = Composer(
            community: "Test Guild", ours: ours, site: SiteBase("https://archive.guild.example"),
            templates: try Templates(directories: Installation.templateDirectories(nil)), largestMail: 100_000, hold: 0)
        try store.writeNow { transaction in
            for name in ["teachers", "parents"] {
                let group = try transaction.addGroup(
                    Group(id: GroupID(0), name: name, title: name.capitalized, purpose: "Trying."), now: 1)
                for (who, cadence) in [
                    ("Anna Berg <anna@a.example>", Cadence.none), ("Ben Okri <ben@b.example>", .daily),
                ] {
                    let person = try transaction.person(for: MailReading.addresses(who)[0], now: 1)
                    try transaction.setMembership(
                        of: person.id, in: group, roles: [.contributor], cadence: cadence, now: 1)
                }
            }
        }
    }

    deinit {
        store.close()
        try? FileManager.default.removeItem(atPath: directory)
    }

    @discardableResult
    func mail(
        _ body: String, to: String, from: String = "Ben Okri <ben@b.example>", subject: String = "Re: 3 new posts"
    )
        async throws -> CarriedOutcome
    {
        let text =
            "From: \(from)\nTo: \(to)\nSubject: \(subject)\nMessage-ID: <\(UUID().uuidString)@x.example>\n\n\(body)\n"
        let baseline = try store.writeNow {
            try $0.baseline(of: MailboxState(name: "digest", uidValidity: 1, lastKey: nil), now: 0, since: 0)
        }
        let read = street.read(Array(text.utf8), key: UUID().uuidString, arrivedAt: surroundings.now())
        return try await street.carry([read], from: baseline)[0].outcomes[0]
    }

    func digest() async throws -> Digest {
        let anna = "Anna Berg <anna@a.example>"
        let address = { (group: String) in "community+\(group)@guild.example" }
        try await mail(
            "How do you grade?\n\nI have tried many things.", to: address("teachers"), from: anna,
            subject: "Rubrics for oral exams")
        try await mail(
            "Too few, as ever: where do we get more of them before the meeting in the large hall?",
            to: address("teachers"), from: anna, subject: "Chairs")
        try await mail("Who brings some?", to: address("parents"), from: anna, subject: "Snacks & drinks")
        try store.writeNow { try $0.db.execute(sql: "UPDATE person SET dailyAt = 1") }
        let logger = Logger(label: "digest") { _ in SwiftLogNoOpLogHandler() }
        try await Digester(
            store: store, composer: composer, surroundings: surroundings, keyID: 1, hold: 0, logger: logger
        ).run()
        await Postman(
            store: store, composer: composer, splice: Splice(ours: street.rules.ours, keys: keys),
            transports: [transport], schedule: RetrySchedule(expiry: 1_000), attachmentLimit: 1_000_000,
            tally: Tally(), logger: logger, surroundings: surroundings
        ).drainOnce()
        let letter = try #require(
            transport.sent.withLock { $0.first { String(decoding: $0.bytes, as: UTF8.self).contains("<digest.") } })
        let message = Message(reading: letter.bytes)
        let html = try #require(message.parts.first { $0.type == "text/html" })
        return Digest(
            text: message.body().text, html: String(decoding: html.bytes, as: UTF8.self),
            replyTo: try #require(message.replyTo.first?.address))
    }

    /// "Title: text", by title.
    func replies() throws -> [String] {
        try store.readNow {
            try $0.db.rows(
                "SELECT t.title || ': ' || c.text FROM contribution c JOIN contribution t ON t.id = c.topicID WHERE c.kind = 'reply' ORDER BY t.title"
            ).map { $0[0] as String }
        }
    }
}
