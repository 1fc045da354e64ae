import Foundation
import Glibc
import Testing

/// What strangers, accidents and hosts do wrong. Nothing is lost, nothing crashes, and somebody is told.
@Suite("Bad input gets a clear answer", .serialized)
struct BadInputTests {
    private func outcomes(_ guild: TestInstallation, _ what: String) throws -> [String] {
        try guild.json(["trace", what], as: Outcomes.self).mails.flatMap { mail in
            mail.outcomes.map { "\($0.disposition) \($0.reason)" }
        }
    }

    @Test("hostile mails, all at once: each has an outcome, and the good one among them is posted")
    func hostile() async throws {
        let guild = try TestInstallation(extra: "[limits]\nlargest_mail_mb = 1")
        try guild.seed()
        let to = "To: community+teachers@guild.example\n", from = "From: Anna <anna@a.example>\n"
        var nested = ""
        for depth in 0..<1_000 { nested += "Content-Type: multipart/mixed; boundary=b\(depth)\n\n--b\(depth)\n" }
        let mails: [(id: String, text: String)] = [
            (
                "headers",
                from + to + (0..<100_000).map { "X-\($0): x\n" }.joined() + "Message-ID: <headers@a.example>\n\nHi"
            ),
            ("nested", from + to + "Message-ID: <nested@a.example>\nMIME-Version: 1.0\n" + nested + "\nHi"),
            (
                "charset",
                from + to + "Message-ID: <charset@a.example>\nContent-Type: text/plain; charset=klingon-8\n\nHi \u{E9}"
            ),
            ("nul", from + to + "Message-ID: <nul@a.example>\nSubject: a\u{0}b\n\nHi\u{0}there"),
            (
                "groups",
                "From: Anna <anna@a.example>\nTo: community+teachers@guild.example\nCc: "
                    + String(repeating: "a:", count: 50_000) + "\nMessage-ID: <groups@a.example>\n\nHi"
            ),
            ("mark", "From: <a@\u{301}b.org>\n" + to + "Message-ID: <mark@a.example>\n\nHi"),
            ("nofrom", to + "Message-ID: <nofrom@a.example>\n\nHi"), ("noid", from + to + "Subject: No id\n\nHi"),
            (
                "large",
                from + to + "Message-ID: <large@a.example>\nSubject: Film\n\n"
                    + String(repeating: "x", count: 1_200_000)
            ),
            ("empty", ""), ("binary", String(repeating: "\u{1}\u{2}\n", count: 1_000)),
            (
                "html",
                from + to + "Message-ID: <html@a.example>\nContent-Type: text/html\n\n<table><tr>"
                    + String(repeating: "<td>x", count: 60_000)
            ),
            (
                "good",
                Mails.plain(
                    from: "Anna <anna@a.example>", to: "community+teachers@guild.example", subject: "Good",
                    id: "good@a.example", text: "Hello")
            ),
        ]
        for mail in mails { guild.drop(mail.text) }
        let started = Date()
        let result = try guild.guildpost(["once"])
        #expect(result.status == 0, "\(result.errors.suffix(1_000))")
        #expect(result.output.contains("\(mails.count) mails handled"), "\(result.output) \(result.errors.suffix(600))")
        #expect(Date().timeIntervalSince(started) < 60, "bounded time")
        #expect(try outcomes(guild, "good@a.example") == ["accepted posted"])
        #expect(try outcomes(guild, "large@a.example") == ["rejected tooLarge"])
        #expect(try outcomes(guild, "nofrom@a.example") == ["held noAuthor"])
        #expect(try outcomes(guild, "charset@a.example") == ["accepted posted"])
        #expect(try outcomes(guild, "groups@a.example") == ["accepted posted"])
        let left = try FileManager.default.contentsOfDirectory(atPath: guild.maildirIn + "/new")
        #expect(left.isEmpty, "all filed")
        #expect(guild.letters.contains { $0.contains("larger than 1 MB") })
    }

    @Test("a full disk: nothing is filed, and when there is room again nothing has been lost")
    func fullDisk() async throws {
        guard getuid() == 0 else { return }  // a small file system needs root
        let disk = TestDirectory()
        let mounted = try Program.run("/usr/bin/mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.path])
        guard mounted.status == 0 else { return }  // not allowed here
        defer { _ = try? Program.run("/usr/bin/umount", ["-l", disk.path]) }
        let guild = try TestInstallation()
        try guild.seed()
        for suffix in ["", "-wal", "-shm"]
        where FileManager.default.fileExists(atPath: "\(guild.directory.path)/state/guildpost.sqlite\(suffix)") {
            try FileManager.default.moveItem(
                atPath: "\(guild.directory.path)/state/guildpost.sqlite\(suffix)",
                toPath: "\(disk.path)/guildpost.sqlite\(suffix)")
        }
        try FileManager.default.moveItem(atPath: "\(guild.directory.path)/state/keys", toPath: "\(disk.path)/keys")
        try FileManager.default.removeItem(atPath: "\(guild.directory.path)/state")
        try FileManager.default.createSymbolicLink(
            atPath: "\(guild.directory.path)/state", withDestinationPath: disk.path)
        for number in 0..<30 {
            guild.drop(
                Mails.plain(
                    from: "Anna <anna@a.example>", to: "community+teachers@guild.example", subject: "Post \(number)",
                    id: "d\(number)@a.example",
                    text: String(repeating: "Many words, all of them worth keeping. ", count: 900)))
        }
        let full = try guild.guildpost(["once"])
        #expect(full.status == 1)
        #expect(full.errors.contains("disk"), "\(full.errors)")
        let waiting = try FileManager.default.contentsOfDirectory(atPath: guild.maildirIn + "/new").count
        #expect(waiting > 0)
        #expect(try Program.run("/usr/bin/mount", ["-o", "remount,size=200m", disk.path]).status == 0)
        let again = try guild.guildpost(["once"])
        #expect(again.status == 0, "\(again.errors)")
        struct Counts: Decodable { var contributions: Int }
        #expect(try guild.json(["group", "list"], as: [Counts].self).first?.contributions == 30)
    }

    @Test("a mistyped configuration is refused with line and remedy, before anything happens")
    func configuration() throws {
        let guild = try TestInstallation()
        let text = try String(contentsOfFile: guild.configuration, encoding: .utf8)
        guild.directory.write(text.replacing("hold_seconds", with: "hold_secnods"), to: "config.toml")
        let result = try guild.guildpost(["once"])
        #expect(result.status == 2)
        #expect(
            result.errors.contains("there is no key `hold_secnods` in [mail_out]. Did you mean `hold_seconds`?"),
            "\(result.errors)")
    }

    @Test("our own letters coming back, and a mail with ten of our addresses")
    func loops() throws {
        let guild = try TestInstallation()
        try guild.seed()
        guild.drop(
            Mails.plain(
                from: "Anna <anna@a.example>", to: "community+teachers@guild.example", subject: "One",
                id: "one@a.example", text: "Hello"))
        try guild.guildpost(["once"])
        let letters = guild.letters
        for letter in letters { guild.drop(letter.replacing("\r\n", with: "\n")) }
        try guild.guildpost(["once"])
        #expect(guild.letters.count == letters.count, "nothing answers itself")
        let ten = (0..<10).map { "community+group\($0)@guild.example" }.joined(separator: ", ")
        guild.drop(
            Mails.plain(from: "Anna <anna@a.example>", to: ten, subject: "All", id: "ten@a.example", text: "Hello"))
        try guild.guildpost(["once"])
        #expect(guild.letters.count == letters.count + 1, "one answer, not ten")
        #expect(try Set(outcomes(guild, "ten@a.example")) == ["rejected tooManyGroups"])
    }
}

@Suite("What the relay may do", .serialized)
struct RelayTests {
    private func guild(_ sink: SmtpSink) throws -> TestInstallation {
        let guild = try TestInstallation(out: .smtp(port: sink.port))
        try guild.seed()
        guild.drop(
            Mails.plain(
                from: "Anna <anna@a.example>", to: "community+teachers@guild.example", subject: "One",
                id: "one@a.example", text: "Hello"))
        return guild
    }

    private struct Delivery: Decodable {
        var state: String
        var detail: String
        var attempts: Int
    }

    @Test("no pipelining, or no ESMTP at all: step by step", arguments: [["-p"], ["-e"]])
    func plain(options: [String]) async throws {
        let sink = try await SmtpSink(options)
        try guild(sink).guildpost(["once"])
        #expect(sink.received.count == 3)
    }

    @Test(
        "a recipient refused for good or for now, at every stage",
        arguments: [
            (["-f", "RCPT"], "refused"), (["-r", "RCPT"], "deferred"), (["-f", "DATA"], "refused"),
            (["-r", "DATA"], "deferred"), (["-f", "."], "refused"),
            (["-r", "."], "deferred"), (["-f", "RCPT", "-p"], "refused"), (["-r", "DATA", "-p"], "deferred"),
        ])
    func refused(options: [String], state: String) async throws {
        let sink = try await SmtpSink(options)
        let guild = try guild(sink)
        try guild.guildpost(["once"])
        let deliveries: [Delivery] = try guild.json(["outbox", "list"])
        #expect(deliveries.map(\.state) == [state, state, state], "\(deliveries)")
        // What is refused after its final dot has been seen by the sink all the same.
        if !options.contains(".") { #expect(sink.received.isEmpty) }
    }

    @Test(
        "refused at MAIL, or no relay at all: nobody's bounce, and it goes out later",
        arguments: [["-f", "MAIL"], ["-q", "MAIL"], []])
    func paused(options: [String]) async throws {
        let port = Ports.free()
        var sink: SmtpSink? = options.isEmpty ? nil : try await SmtpSink(port: port, options)
        let guild = try TestInstallation(out: .smtp(port: port))
        try guild.seed()
        guild.drop(
            Mails.plain(
                from: "Anna <anna@a.example>", to: "community+teachers@guild.example", subject: "One",
                id: "one@a.example", text: "Hello"))
        let result = try guild.guildpost(["once"])
        #expect(result.status == 1)
        #expect(result.output.contains("Letters wait"), "\(result.output)")
        let deliveries: [Delivery] = try guild.json(["outbox", "list"])
        #expect(deliveries.map(\.state) == ["queued", "queued", "queued"])
        #expect(deliveries.allSatisfy { $0.attempts == 0 }, "it cost nobody an attempt")
        sink?.stop()
        sink = nil
        let good = try await SmtpSink(port: port)
        try guild.guildpost(["outbox", "retry", "--state", "queued"])
        try guild.guildpost(["once"])
        #expect(good.received.count == 3)
    }

    @Test("the connection dies after the final dot: tried once more with the same bytes, then left for the host")
    func unknown() async throws {
        let sink = try await SmtpSink(["-q", "."])
        let guild = try guild(sink)
        try guild.guildpost(["once"])
        let first: [Delivery] = try guild.json(["outbox", "list"])
        #expect(
            Set(first.map(\.state)).isSubset(of: ["deferred", "queued"]) && first.contains { $0.state == "deferred" },
            "\(first)")
    }
}

@Suite("Backup, restore and explaining", .serialized)
struct SafetyTests {
    @Test("what a backup had not seen is posted again from the done folder, and its letters wait for the host")
    func recover() async throws {
        let dovecot = try await Dovecot()
        let guild = try TestInstallation(in: .imap(dovecot))
        try guild.seed()
        try guild.guildpost(["once"])
        func post(_ id: String) throws {
            dovecot.deliver(
                Mails.plain(
                    from: "Anna <anna@a.example>", to: "community+teachers@guild.example", subject: "Post \(id)",
                    id: "\(id)@a.example", text: "Text of \(id)"))
            try guild.guildpost(["once"])
        }
        try post("before")
        let backup = guild.directory.path + "/backup.sqlite"
        #expect(try guild.guildpost(["backup", backup]).status == 0)
        #expect(try guild.guildpost(["backup", backup]).status == 1, "never overwritten")
        try post("after")
        let sent = guild.letters.count
        let state = guild.directory.path + "/state"
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: "\(state)/guildpost.sqlite\(suffix)")
        }
        try FileManager.default.copyItem(atPath: backup, toPath: "\(state)/guildpost.sqlite")
        struct Result: Decodable {
            var mailsRead: Int
            var mailsCarried: Int
            var contributions: Int
        }
        let result: Result = try guild.json(["recover"])
        #expect(result.mailsRead == 2 && result.mailsCarried == 1 && result.contributions == 1)
        try guild.guildpost(["once"])
        #expect(guild.letters.count == sent, "nothing of unknown fate goes out by itself")
        let page = try guild.guildpost(["trace", "after@a.example"])
        #expect(page.output.contains("became a new topic"))
        let held: [Held] = try guild.json(["outbox", "list", "--state", "held"])
        #expect(held.count == 2)
        try guild.guildpost(["outbox", "retry", "--state", "held"])
        try guild.guildpost(["once"])
        #expect(guild.letters.count == sent + 2)
    }

    struct Held: Decodable { var id: Int64 }

    @Test("explain says what would happen, and does nothing")
    func explain() throws {
        let guild = try TestInstallation()
        try guild.seed()
        guild.directory.write(
            Mails.plain(
                from: "Anna <anna@a.example>", to: "community+teachers@guild.example", subject: "One",
                id: "one@a.example", text: "Hello"), to: "mail.eml")
        let result = try guild.guildpost(["explain", guild.directory.path + "/mail.eml"])
        #expect(result.output.contains("accepted: became a new topic"))
        #expect(result.output.contains("Would write a letter (alert) to 2: \"One\""))
        #expect(try guild.guildpost(["trace", "one@a.example"]).status == 1, "nothing was recorded")
        struct Counts: Decodable { var contributions: Int }
        #expect(try guild.json(["group", "list"], as: [Counts].self).first?.contributions == 0)
    }

    @Test("check says what is wrong and what to do about it, and exits accordingly")
    func check() async throws {
        let dovecot = try await Dovecot(), sink = try await SmtpSink()
        let guild = try TestInstallation(in: .imap(dovecot), out: .smtp(port: sink.port))
        let good = try guild.guildpost(["check"])
        #expect(good.status == 0, "\(good.output)")
        #expect(good.output.contains("a mail was put into INBOX, moved and removed"))
        #expect(dovecot.count() == 0 && dovecot.count("Guildpost.Problem") == 0)
        guild.directory.write("wrong\n", to: "password")
        sink.stop()
        chmod(guild.directory.path + "/state", 0o755)
        let bad = try guild.guildpost(["check"])
        #expect(bad.status == 1)
        for words in ["problem mail in: login", "app password", "problem mail out", "chmod 700"] {
            #expect(bad.output.contains(words), "\(words): \(bad.output)")
        }
    }
}

@Suite("The archive, as a reader gets it", .serialized)
struct ArchiveTests {
    @Test("pages, permalinks, search, feed, files, and what strangers may not see")
    func pages() async throws {
        let guild = try TestInstallation()
        try guild.seed()
        try guild.guildpost(["group", "add", "secret", "--title", "Secret", "--purpose", "Hidden.", "--private"])
        try guild.guildpost(["member", "add", "secret", "anna@a.example"])
        let daemon = try guild.daemon()
        defer { daemon.stop() }
        #expect(await eventually { daemon.log.contains("mailbox open") })
        guild.drop(
            "From: Anna Berg <anna@a.example>\nTo: community+teachers@guild.example\nSubject: Lighthouse <b>\nMessage-ID: <odd/id+x@a.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nSee <script>alert(1)</script> my mail anna@a.example\n--x\nContent-Type: text/html; name=evil.html\nContent-Disposition: attachment; filename=evil.html\n\n<script>alert(2)</script>\n--x--\n"
        )
        guild.drop(
            Mails.plain(
                from: "Anna Berg <anna@a.example>", to: "community+secret@guild.example", subject: "Hidden",
                id: "hidden@a.example", text: "the concealed lighthouse"))
        #expect(await eventually { guild.letters.count >= 3 }, "\(daemon.log)")
        #expect(await eventually { Ports.isOpen(guild.archivePort) }, "\(daemon.log)")
        let ids = try [1, 2].filter { try guild.get("/p/\($0)").status == 302 }
        let id = try #require(ids.count == 1 ? ids.first : nil, "one of the two is private: \(daemon.log)")
        let home = try guild.get("/")
        #expect(home.status == 200 && home.body.contains("Lighthouse &lt;b&gt;") && !home.body.contains("Secret"))
        #expect(home.headers["content-security-policy"]?.contains("default-src 'none'") == true)
        let thread = try guild.get("/g/teachers/t/\(id)")
        #expect(
            thread.body.contains("&lt;script&gt;") && !thread.body.contains("<script>")
                && !thread.body.contains("anna@a.example"))
        #expect(try guild.get("/m/odd/id%2Bx@a.example").headers["location"] == "/p/\(id)")
        #expect(try guild.get("/p/\(id)").headers["location"] == "/g/teachers/t/\(id)#p-\(id)")
        let file = try guild.get("/p/\(id)/0/evil.html")
        #expect(
            file.headers["content-type"] == "application/octet-stream"
                && file.headers["content-disposition"]?.hasPrefix("attachment") == true)
        #expect(file.headers["x-content-type-options"] == "nosniff")
        let found = try guild.get("/search?q=lighthouse")
        #expect(found.body.contains("Lighthouse") && !found.body.contains("concealed"))
        let feed = try guild.get("/g/teachers/feed.atom")
        #expect(
            feed.headers["content-type"]?.hasPrefix("application/atom+xml") == true
                && feed.body.contains("&amp;lt;script"))
        for path in [
            "/g/secret/", "/g/secret/feed.atom", "/g/secret/t/1", "/nothing", "/p/999999999999", "/m/%00",
            "/g/teachers/t/x", "/people/nobody",
        ] {
            #expect(try guild.get(path).status == 404, "\(path)")
        }
        #expect(try guild.get("/people/anna-berg").status == 200)
        let etag = try #require(thread.headers["etag"])
        let again = try Program.run(
            "/usr/bin/python3",
            [
                "-c",
                "import http.client,sys; c=http.client.HTTPConnection('127.0.0.1',int(sys.argv[1])); c.request('GET',sys.argv[2],headers={'If-None-Match':'W/'+sys.argv[3]}); print(c.getresponse().status)",
                "\(guild.archivePort)", "/g/teachers/t/\(id)", etag,
            ])
        #expect(again.output == "304\n")
        #expect(daemon.log.contains("archive open"))
    }
}
