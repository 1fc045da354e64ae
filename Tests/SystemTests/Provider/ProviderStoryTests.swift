import Foundation
import Glibc
import Mail
import Testing

/// One community beside each provider's mailbox, from `guildpost init --provider` on.
@Suite("Beside a provider's mailbox", .serialized)
struct ProviderStoryTests {
    @Test(
        "join, post, reply, bounce, recover",
        arguments: (ProcessInfo.processInfo.environment["GUILDPOST_PRESETS"]
            ?? "generic gmail workspace microsoft365 fastmail icloud ses").split(separator: " ").map(String.init))
    func story(preset: String) async throws {
        let provider = try await MailProvider(preset)
        let guild = try ProviderInstallation(provider, preset)
        // The round trip finds out what the provider does, before any member is mailed.
        let check = try guild.guildpost(["check", "--round-trip"])
        #expect(check.status == 0, "\(check.output)\(check.errors)")
        #expect(check.output.contains("round trip: named addresses"), "\(check.output)")
        #expect(check.output.contains("junk in \(["gmail", "workspace"].contains(preset) ? "[Gmail]/Spam" : "Junk")"))
        let keepsPath = ["generic", "fastmail"].contains(preset)
        #expect(check.output.contains("a return path of its own, \(guild.address("check-path")): kept") == keepsPath)
        #expect(check.output.contains("replaced by <0102") == (preset == "ses"))

        try guild.guildpost(["group", "add", "teachers", "--title", "Teachers", "--purpose", "Learning to teach."])
        try guild.guildpost(["member", "add", "teachers", "Anna Berg <anna@a.example>", "--role", "facilitator"])
        let daemon = try guild.daemon()
        defer { daemon.stop() }
        #expect(await eventually { daemon.log.contains("mailbox open") }, "\(daemon.log)")

        // Join, by a plain mail.
        for (name, domain) in [("Ben Okri", "b.example"), ("Carla Diaz", "c.example")] {
            let address = "\(name.split(separator: " ")[0].lowercased())@\(domain)"
            provider.deliver(
                Mails.plain(
                    from: "\(name) <\(address)>", to: guild.address("teachers.join"), subject: "",
                    id: "join@\(domain)", text: ""), to: guild.address("teachers.join"))
            _ = try await provider.letter(to: address, "Welcome to Teachers", from: daemon)
        }

        // Post: the letter comes as the provider lets it come.
        provider.deliver(
            Mails.plain(
                from: "Anna Berg <anna@a.example>", to: guild.address("teachers"), subject: "Rubrics",
                id: "rubrics@a.example", text: "How do you grade oral exams?"), to: guild.address("teachers"))
        let letter = try await provider.letter(to: "ben@b.example", "Rubrics", from: daemon)
        let keepsFrom = ["generic", "fastmail", "icloud", "ses"].contains(preset)
        #expect(letter.message.from.first?.address == (keepsFrom ? guild.address("teachers") : MailProvider.user))
        #expect(letter.message.from.first?.name == "Anna Berg (Teachers)")
        #expect(letter.sender.hasPrefix("community+b.") == keepsPath)
        #expect((letter.header("Message-ID") == "<rubrics@a.example>") == (preset != "ses"))
        #expect(letter.header("List-Unsubscribe-Post") == "List-Unsubscribe=One-Click")

        // Reply by the letter's own address.
        let replyTo = try #require(letter.message.replyTo.first?.address)
        provider.deliver(
            Mails.plain(
                from: "Ben Okri <ben@b.example>", to: replyTo, subject: "Re: Rubrics", id: "answer@b.example",
                text: "With four criteria.", extra: "In-Reply-To: \(letter.header("Message-ID"))\n"), to: replyTo)
        _ = try await provider.letter(to: "anna@a.example", "Re: Rubrics", from: daemon)
        // A program that ignores Reply-To and names only what it was given.
        let carlas = try #require(provider.letters(to: "carla@c.example").last { $0.header("Subject") == "Rubrics" })
        provider.deliver(
            Mails.plain(
                from: "Carla Diaz <carla@c.example>", to: guild.address("teachers"), subject: "Re: Rubrics",
                id: "other@c.example", text: "With three.", extra: "In-Reply-To: \(carlas.header("Message-ID"))\n"),
            to: guild.address("teachers"))
        #expect(
            await eventually(90) {
                provider.letters(to: "ben@b.example").contains { $0.text.contains("With three.") }
            }, "\(daemon.log.suffix(2_000))")
        struct Counts: Decodable { var topics: Int }
        let counts: [Counts] = try guild.json(["group", "list"])
        #expect(counts.first?.topics == 1, "the thread holds together whatever the relay does to Message-IDs")

        // Bounce, twice on different days: the address is left alone, the membership stays.
        provider.set(["gone": ["carla@c.example"]])
        for number in 1...2 {
            provider.deliver(
                Mails.plain(
                    from: "Anna Berg <anna@a.example>", to: guild.address("teachers"), subject: "Lost \(number)",
                    id: "lost\(number)@a.example", text: "Words \(number)."), to: guild.address("teachers"))
            #expect(
                try await eventually(90) {
                    try guild.sql("SELECT count(*) FROM delivery WHERE state = 'bounced'") == "\(number)\n"
                }, "bounce \(number): \(daemon.log.suffix(3_000))")
            try guild.sql("UPDATE addressTrouble SET countedAt = countedAt - 86400")
        }
        let shown = try guild.guildpost(["person", "show", "carla@c.example"])
        #expect(shown.output.contains("groups: teachers") && shown.output.contains("does not exist"), "\(shown.output)")
        #expect(shown.output.contains("letters: none"), "\(shown.output)")
        #expect(try guild.guildpost(["docket"]).output.contains("@carla-diaz"))
        provider.set(["gone": []])
        provider.deliver(
            Mails.plain(
                from: "Anna Berg <anna@a.example>", to: guild.address("teachers"), subject: "Lost 3",
                id: "lost3@a.example", text: "Words 3."), to: guild.address("teachers"))
        _ = try await provider.letter(to: "ben@b.example", "Lost 3", from: daemon)
        #expect(!provider.letters(to: "carla@c.example").contains { $0.header("Subject").hasPrefix("Lost") })

        // Recover: a mail from there, and one letter tells it all.
        provider.deliver(
            Mails.plain(
                from: "Carla Diaz <carla@c.example>", to: MailProvider.user, subject: "which", id: "which@c.example",
                text: ""))
        let caughtUp = try await provider.letter(to: "carla@c.example", "3 new posts in Teachers", from: daemon)
        #expect(caughtUp.text.contains("Mails to you came back"))
        for number in 1...3 { #expect(caughtUp.text.contains("Lost \(number)")) }
        #expect(
            try guild.sql("SELECT count(*) FROM delivery WHERE state = 'suppressed'") == "0\n",
            "what one letter has told is not there to be sent again by hand")

        // What the provider keeps of our letters is cleared away, and nothing else of its Sent folder.
        let sentFolder = ["gmail": "[Gmail]/Sent Mail", "workspace": "[Gmail]/Sent Mail", "microsoft365": "Sent Items"]
        if let name = sentFolder[preset] {
            #expect(
                await eventually(90) {
                    !provider.mails(in: name).contains { $0.contains("X-Guildpost-Delivery: b.") }
                }, "\(daemon.log.suffix(2_000))")
        }
        daemon.stop()
        #expect(daemon.status == 0, "\(daemon.log.suffix(2_000))")
    }
}

/// An installation that `guildpost init --provider` made, with its servers put on loopback.
final class ProviderInstallation: Installed {
    let directory = TestDirectory()
    let archivePort = Ports.free()
    let monitorPort = Ports.free()
    var configuration: String { "\(directory.path)/config.toml" }
    private let name: String

    /// `extra`: keys by section that come on top.
    init(
        _ provider: MailProvider, _ preset: String = "generic", _ extra: [(section: String, line: String)] = []
    ) throws {
        name = preset
        let made = try guildpost([
            "init", "--provider", preset, "--address", MailProvider.user, "--state", "\(directory.path)/state",
            "--name",
            "Test Guild", "--archive-url", "https://archive.guild.example",
        ])
        guard made.status == 0 else { throw ServerDidNotStart(what: "guildpost init", log: made.errors) }
        var text = try String(contentsOfFile: configuration, encoding: .utf8)
        func put(_ section: String, _ line: String) {
            let key = line.prefix { $0 != " " }
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let head = lines.firstIndex(of: "[\(section)]")!
            let end = lines[(head + 1)...].firstIndex { $0.hasPrefix("[") } ?? lines.endIndex
            if let old = lines[head..<end].firstIndex(where: { $0.hasPrefix("\(key) = ") }) {
                lines[old] = line
            } else {
                lines.insert(line, at: head + 1)
            }
            text = lines.joined(separator: "\n")
        }
        for (section, port) in [("mail_in", provider.imapPort), ("mail_out", provider.smtpPort)] {
            put(section, "host = \"127.0.0.1\"")
            put(section, "port = \(port)")
            put(section, "encryption = \"none\"")
            put(section, "user = \"\(MailProvider.user)\"")
            if preset == "microsoft365" {
                put(section, "token_command = [\"\(directory.path)/token\"]")
            } else {
                put(section, "password_file = \"password\"")
            }
        }
        put("mail_in", "upkeep_seconds = 1")
        put("mail_out", "hold_seconds = 0")
        put("web", "listen = \"127.0.0.1:\(archivePort)\"")
        put("web", "monitor = \"127.0.0.1:\(monitorPort)\"")
        put("log", "level = \"debug\"")
        if preset == "generic" || preset == "ses" { put("trust", "authserv_id = \"mx.guild.example\"") }
        for (section, line) in extra { put(section, line) }
        directory.write(text, to: "config.toml")
        directory.write("\(MailProvider.password)\n", to: "password")
        directory.write("#!/bin/sh\ncat \(directory.path)/token.txt\n", to: "token")
        directory.write("first-token\n", to: "token.txt")
        chmod("\(directory.path)/password", 0o600)
        chmod("\(directory.path)/token", 0o700)
    }

    func address(_ name: String) -> String { "community+\(name)@guild.example" }

    func json<T: Decodable>(_ arguments: [String], as type: T.Type = T.self) throws -> T {
        try JSONDecoder().decode(T.self, from: Data(guildpost(arguments + ["--json"]).output.utf8))
    }

    /// A page of the monitor, whatever its status.
    func monitor(_ path: String) throws -> String {
        try Program.run(
            "/usr/bin/python3",
            [
                "-c",
                "import http.client, sys; c = http.client.HTTPConnection('127.0.0.1', int(sys.argv[1]), timeout=10); c.request('GET', sys.argv[2]); print(c.getresponse().read().decode())",
                "\(monitorPort)", path,
            ]
        ).output
    }
}
