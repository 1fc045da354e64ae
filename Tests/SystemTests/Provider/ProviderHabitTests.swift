import Foundation
import Mail
import Testing

/// What providers do on bad days, each against the real daemon.
@Suite("A provider's bad days")
struct ProviderHabitTests {
    private static func community(
        _ provider: MailProvider, _ preset: String = "generic", _ extra: [(section: String, line: String)] = []
    ) throws -> ProviderInstallation {
        let guild = try ProviderInstallation(
            provider, preset, [("host", "address = \"host@elsewhere.example\"")] + extra)
        try guild.guildpost(["group", "add", "teachers", "--title", "Teachers", "--purpose", "Learning to teach."])
        try guild.guildpost(["member", "add", "teachers", "Anna Berg <anna@a.example>", "--role", "facilitator"])
        try guild.guildpost(["member", "add", "teachers", "Ben Okri <ben@b.example>", "Carla Diaz <carla@c.example>"])
        return guild
    }

    private static func started(_ guild: ProviderInstallation) async throws -> Program {
        let daemon = try guild.daemon()
        #expect(await eventually(90) { daemon.log.contains("mailbox open") }, "\(daemon.log)")
        return daemon
    }

    private static func post(
        _ provider: MailProvider, _ subject: String, folder: String = "INBOX",
        from: String = "Anna Berg <anna@a.example>",
        verdict: String = "pass"
    ) {
        let id = "\(subject.lowercased().replacing(" ", with: "-"))@a.example"
        provider.deliver(
            Mails.plain(
                from: from, to: "community+teachers@guild.example", subject: subject, id: id, text: "About \(subject)."),
            to: "community+teachers@guild.example", folder: folder, verdict: verdict)
    }

    @Test(
        "a relay that refuses us: letters wait, nobody's address fails, the host hears of it, and it goes on when mended",
        arguments: [
            ("login", "535 5.7.8 Username and Password not accepted"),
            ("identity", "550 5.7.60 SMTP; Client does not have permissions to send as this sender"),
            ("quota", "550 5.4.5 Daily user sending limit exceeded"),
        ])
    func refusesUs(kind: String, words: String) async throws {
        let provider = try await MailProvider("generic", ["mail_words": words])
        let guild = try ProviderHabitTests.community(provider)
        let daemon = try await ProviderHabitTests.started(guild)
        defer { daemon.stop() }
        ProviderHabitTests.post(provider, "Rubrics")
        #expect(
            await eventually(90) {
                daemon.log.contains("the relay refuses us; sending pauses") && daemon.log.contains("obstacle=\(kind)")
            }, "\(daemon.log.suffix(2_000))")
        #expect(
            try await eventually(90) {
                try guild.sql("SELECT kind FROM obstacle WHERE endedAt IS NULL") == "\(kind)\n"
            })
        #expect(try guild.sql("SELECT count(*) FROM addressTrouble") == "0\n")
        #expect(try guild.sql("SELECT count(*) FROM delivery WHERE state IN ('refused', 'bounced')") == "0\n")
        let metrics = try guild.monitor("/metrics")
        #expect(metrics.contains("guildpost_obstacle{kind=\"\(kind)\"} 1"), "\(metrics)")
        #expect(try guild.monitor("/healthz").contains("sending rests until"))
        let check = try guild.guildpost(["check"])
        #expect(check.output.contains("obstacle:") && check.status == 1, "\(check.output)")
        // The host mends it, and says so.
        provider.set(["mail_words": ""])
        try guild.guildpost(["outbox", "retry", "--state", "queued"])
        let letter = try await provider.letter(to: "ben@b.example", "Rubrics", from: daemon)
        #expect(letter.text.contains("About Rubrics."))
        #expect(daemon.log.contains("sending goes on"))
        let notice = await eventually(90) {
            provider.letters(to: "host@elsewhere.example").contains {
                $0.text.replacing("\n", with: " ").contains(words.suffix(30))
            }
        }
        #expect(notice, "\(provider.sent.map(\.recipient)) \(daemon.log.suffix(1_500))")
        let subject = provider.letters(to: "host@elsewhere.example").first?.header("Subject") ?? ""
        #expect(subject.contains("Over by now"), "\(subject)")
    }

    @Test("one connection at a time: the second stays away, and letters go out by the first")
    func fewConnections() async throws {
        let provider = try await MailProvider("generic")
        let guild = try ProviderHabitTests.community(
            provider, "generic", [("mail_out", "connections = 2"), ("mail_in", "upkeep_seconds = 0")])
        let daemon = try await ProviderHabitTests.started(guild)
        defer { daemon.stop() }
        provider.set(["connections": 1])
        for number in 1...4 { ProviderHabitTests.post(provider, "Post \(number)") }
        #expect(
            await eventually(90) {
                (1...4).filter { number in
                    provider.letters(to: "ben@b.example").contains { $0.header("Subject") == "Post \(number)" }
                }.count == 4
            }, "\(daemon.log.suffix(2_000))")
    }

    @Test("a server that drops idle connections and asks us to stay away: nothing is lost")
    func dropsIdle() async throws {
        let provider = try await MailProvider("generic", ["drop_idle": 1])
        let guild = try ProviderHabitTests.community(provider)
        let daemon = try await ProviderHabitTests.started(guild)
        defer { daemon.stop() }
        #expect(await eventually(90) { daemon.log.contains("mailbox unreachable") })
        ProviderHabitTests.post(provider, "While away")
        _ = try await provider.letter(to: "ben@b.example", "While away", from: daemon)
        provider.set(["login": "unavailable"])
        provider.expireSessions()
        // It says why, and stays away longer than a moment.
        let told = await eventually(90) {
            daemon.log.split(separator: "\n").contains { line in
                guard line.contains("UNAVAILABLE"), let pause = line.range(of: "again_in_seconds=") else {
                    return false
                }
                return (Int(line[pause.upperBound...].prefix { $0.isNumber }) ?? 0) >= 15
            }
        }
        #expect(told, "\(daemon.log.suffix(1_500))")
    }

    @Test(
        "a mail that the server cannot hand out holds up no other, and the host hears of it",
        arguments: ["refused", "cut"])
    func spoiltMail(how: String) async throws {
        let provider = try await MailProvider("generic", ["spoilt": "Subject: Second", "spoilt_how": how])
        let guild = try ProviderHabitTests.community(provider)
        let daemon = try await ProviderHabitTests.started(guild)
        defer { daemon.stop() }
        for subject in ["First", "Second", "Third", "Fourth"] { ProviderHabitTests.post(provider, subject) }
        for subject in ["First", "Third", "Fourth"] {
            _ = try await provider.letter(to: "ben@b.example", subject, from: daemon)
        }
        #expect(await eventually(90) { daemon.log.contains("mail cannot be fetched and is held") }, "\(daemon.log)")
        let held = try guild.guildpost(["held", "--json"]).output
        #expect(held.contains("ourFailure"), "\(held)")
        #expect(
            await eventually(90) {
                provider.letters(to: "host@elsewhere.example").contains { $0.text.contains("does not hand out a mail") }
            }, "\(provider.sent.map(\.recipient))")
        // Nothing twice, and it is not tried at every turn from then on.
        func lost() -> Int { daemon.log.split(separator: "mailbox unreachable").count }
        let before = lost()
        ProviderHabitTests.post(provider, "Fifth")
        _ = try await provider.letter(to: "ben@b.example", "Fifth", from: daemon)
        for subject in ["First", "Third", "Fourth", "Fifth"] {
            #expect(provider.letters(to: "ben@b.example").filter { $0.header("Subject") == subject }.count == 1)
        }
        #expect(lost() == before && before <= 8, "\(daemon.log)")
    }

    @Test("a login that is taken and a mailbox that is not opened: not tried in a wheel, told, and over by itself")
    func unconnected() async throws {
        let provider = try await MailProvider("generic")
        let guild = try ProviderHabitTests.community(provider)
        let daemon = try await ProviderHabitTests.started(guild)
        defer { daemon.stop() }
        provider.set(["unconnected": true])
        provider.expireSessions()
        #expect(
            await eventually(90) { daemon.log.contains("does not open the mailbox") }, "\(daemon.log.suffix(1_500))")
        ProviderHabitTests.post(provider, "Waits")
        let check = try guild.guildpost(["check"])
        #expect(check.status == 1 && check.output.contains("token is another account's"), "\(check.output)")
        #expect(daemon.log.split(separator: "mailbox unreachable").count <= 3, "\(daemon.log)")
        provider.set(["unconnected": false])
        // It stays away for half a minute at first, then for longer.
        #expect(await eventually(180) { daemon.log.split(separator: "mailbox open").count >= 3 })
        let letter = try await provider.letter(to: "ben@b.example", "Waits", from: daemon)
        #expect(letter.text.contains("About Waits."))
        #expect(provider.letters(to: "ben@b.example").filter { $0.header("Subject") == "Waits" }.count == 1)
    }

    @Test("a token that runs out in mid-session is renewed; one that is revoked is the host's to mend")
    func tokens() async throws {
        let provider = try await MailProvider("microsoft365", ["from": "keep", "path": "keep"])
        let guild = try ProviderHabitTests.community(provider, "microsoft365")
        let daemon = try await ProviderHabitTests.started(guild)
        defer { daemon.stop() }
        ProviderHabitTests.post(provider, "First")
        _ = try await provider.letter(to: "ben@b.example", "First", from: daemon)
        guild.directory.write("second-token\n", to: "token.txt")
        provider.set(["tokens": ["second-token"]])
        provider.expireSessions()
        ProviderHabitTests.post(provider, "Second")
        _ = try await provider.letter(to: "ben@b.example", "Second", from: daemon)
        #expect(try guild.sql("SELECT count(*) FROM obstacle") == "0\n", "nobody had to hear of it")
        // Revoked: the command gives what it has.
        provider.set(["tokens": []])
        provider.expireSessions()
        #expect(
            try await eventually(90) {
                try guild.sql("SELECT count(*) FROM obstacle WHERE kind = 'mailbox' AND endedAt IS NULL") == "1\n"
            }, "\(daemon.log.suffix(1_500))")
    }

    @Test("the junk folder: what is certainly ours is handled, known names wait, the rest is a number")
    func junk() async throws {
        let provider = try await MailProvider("gmail", ["from": "keep", "path": "keep"])
        let guild = try ProviderHabitTests.community(provider, "gmail")
        let daemon = try await ProviderHabitTests.started(guild)
        defer { daemon.stop() }
        let junk = "[Gmail]/Spam"
        #expect(await eventually { daemon.log.contains("the junk folder is looked through") })
        ProviderHabitTests.post(provider, "From junk", folder: junk)
        _ = try await provider.letter(to: "ben@b.example", "From junk", from: daemon)
        ProviderHabitTests.post(
            provider, "Who am I", folder: junk, from: "Ben Okri <ben@b.example>", verdict: "none")
        for number in 1...3 {
            ProviderHabitTests.post(
                provider, "Buy \(number)", folder: junk, from: "x\(number)@spam.example", verdict: "none")
        }
        let question = try await provider.letter(
            to: "anna@a.example", "[Teachers facilitators] Ben Okri wrote: Who am I", from: daemon)
        #expect(question.text.contains("About Who am I."))
        #expect(question.text.contains("Take care: this mail is marked as spam or lay in the junk folder"))
        #expect(provider.letters(to: "ben@b.example").filter { $0.header("Subject").contains("wrote this") }.isEmpty)
        #expect(
            try await eventually(90) {
                try guild.sql("SELECT count(*) FROM outcome WHERE reason = 'inJunk'") == "3\n"
            })
        let docket = try guild.guildpost(["docket"]).output
        #expect(docket.contains("junk folder") && docket.contains(" 3 "), "\(docket)")
        #expect(provider.mails(in: junk).count == 3, "what is nobody's stays where it is")
        #expect(try guild.guildpost(["held"]).output.contains("Who am I"))
        // Seen once; the next look brings nothing new.
        let before = provider.sent.count
        try await Task.sleep(for: .seconds(3))
        #expect(provider.sent.count == before)
    }

    @Test("a mailbox that fills up: the host hears of it before it is full")
    func fillsUp() async throws {
        let provider = try await MailProvider("generic", ["used": 960_000, "room": 1_000_000])
        let guild = try ProviderHabitTests.community(provider)
        let daemon = try await ProviderHabitTests.started(guild)
        defer { daemon.stop() }
        let notice = try await provider.letter(
            to: "host@elsewhere.example", "[Test Guild] The mailbox is nearly full.", from: daemon)
        #expect(notice.text.contains("960.0 MB of 1.0 GB are used (96 %)"), "\(notice.text)")
        provider.set(["used": 100_000])
        #expect(
            try await eventually(90) {
                try guild.sql("SELECT count(*) FROM obstacle WHERE endedAt IS NULL") == "0\n"
            })
    }
}
