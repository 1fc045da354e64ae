import Foundation
import Glibc
import Mail
import Testing

/// Postfix, Dovecot and OpenDKIM with the very files that docs/own-server.md gives, moved to loopback and to a directory of
/// the test's own. Only root can start them.
final class OwnServer: Sendable {
    let directory = TestDirectory()
    let smtpPort = Ports.free()
    let submissionPort = Ports.free()
    let imapPort = Ports.free()
    private let milterPort = Ports.free()
    private let programs: [Program]

    static let isPossible = getuid() == 0 && access("/usr/sbin/opendkim", X_OK) == 0
    static let password = "a long one"
    var certificate: String { "\(directory.path)/ssl/fullchain.pem" }
    /// The key that people elsewhere sign with.
    var outsideKey: String { "\(directory.path)/outside.pem" }

    private static let recipe: String = {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("docs/own-server.md")
        return (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    }()

    /// The file that the recipe gives for a path: the block below the line that begins with it.
    static func file(_ path: String) throws -> String {
        let lines = recipe.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let head = lines.firstIndex(where: { $0.hasPrefix("`\(path)`") }),
            let open = lines[head...].firstIndex(where: { $0.hasPrefix("```") }),
            let close = lines[(open + 1)...].firstIndex(of: "```")
        else { throw ServerDidNotStart(what: "docs/own-server.md has no \(path)", log: "") }
        return lines[(open + 1)..<close].joined(separator: "\n") + "\n"
    }

    /// Ports: `relay`, where letters for everybody else go, and `refusing`, of a server that knows nobody at gone.example.
    init(relay: Int, refusing: Int) async throws {
        let path = directory.path
        let ports = [milterPort, smtpPort, submissionPort, imapPort]
        func moved(_ text: String) -> String {
            [
                ("/etc/ssl/guild", "\(path)/ssl"), ("/etc/opendkim/", "\(path)/opendkim/"),
                ("/etc/dovecot/", "\(path)/dovecot/"), ("/var/spool/postfix", "\(path)/spool"),
                ("/var/mail/community", "\(path)/mail"), ("/var/log/", "\(path)/"),
                ("8891", "\(ports[0])"), ("port = 993", "port = \(ports[3])"),
                ("smtp      inet", "127.0.0.1:\(ports[1]) inet"), ("smtps     inet", "127.0.0.1:\(ports[2]) inet"),
                ("uid=vmail gid=vmail", "uid=nobody gid=nogroup"),
            ].reduce(text) { $0.replacing($1.0, with: $1.1) }
        }
        for folder in ["ssl", "opendkim", "dovecot", "postfix", "spool", "data", "mail", "run", "state"] {
            try FileManager.default.createDirectory(atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
        }
        func run(_ program: String, _ arguments: [String]) throws -> String {
            let result = try Program.run(program, arguments)
            guard result.status == 0 else { throw ServerDidNotStart(what: program, log: result.errors) }
            return result.output
        }
        _ = try run(
            "/usr/bin/openssl",
            [
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
                "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", "\(path)/ssl/privkey.pem", "-out",
                "\(path)/ssl/fullchain.pem",
            ])
        // Our own key, and one for the world outside; both as the name service would show them.
        _ = try run("/usr/sbin/opendkim-genkey", ["-D", "\(path)/opendkim", "-d", "guild.example", "-s", "guild2026"])
        _ = try run("/usr/bin/openssl", ["genrsa", "-traditional", "-out", "\(path)/outside.pem", "2048"])
        let outside = try run("/usr/bin/openssl", ["rsa", "-in", "\(path)/outside.pem", "-pubout"]).split(
            separator: "\n"
        ).filter { !$0.hasPrefix("-") }.joined()
        let keys = ["a.example", "b.example", "c.example"].map {
            "s._domainkey.\($0) v=DKIM1; k=rsa; p=\(outside)\n"
        }
        directory.write(keys.joined(), to: "opendkim/keys")
        directory.write(
            moved(try OwnServer.file("/etc/opendkim.conf"))
                + "TestPublicKeys \(path)/opendkim/keys\nRequireSafeKeys no\n", to: "opendkim.conf")
        _ = try run("/usr/bin/chown", ["-R", "opendkim", "\(path)/opendkim"])

        directory.write(
            moved(try OwnServer.file("/etc/postfix/main.cf")) + """
                queue_directory = \(path)/spool
                data_directory = \(path)/data
                maillog_file_prefixes = /tmp
                inet_interfaces = 127.0.0.1
                inet_protocols = ipv4
                smtpd_peername_lookup = no
                disable_dns_lookups = yes
                relayhost = [127.0.0.1]:\(relay)
                transport_maps = inline:{gone.example=smtp:[127.0.0.1]:\(refusing)}

                """, to: "postfix/main.cf")
        directory.write(moved(try OwnServer.file("/etc/postfix/master.cf")), to: "postfix/master.cf")
        _ = try run("/usr/bin/chown", ["postfix", "\(path)/data"])
        _ = try run("/usr/bin/chown", ["nobody:nogroup", "\(path)/mail"])
        directory.write("community:{PLAIN}\(OwnServer.password)::::::\n", to: "dovecot/users")
        directory.write(
            moved(try OwnServer.file("/etc/dovecot/dovecot.conf")) + """
                base_dir = \(path)/run
                state_dir = \(path)/state
                log_path = \(path)/dovecot.log
                default_vsz_limit = 0
                first_valid_uid = 1
                first_valid_gid = 1
                auth_failure_delay = 0 secs
                service anvil {
                  chroot =
                }
                service imap-login {
                  chroot =
                }

                """, to: "dovecot/dovecot.conf")

        let milter = try Program(
            "/usr/sbin/opendkim", ["-f", "-x", "\(path)/opendkim.conf"], log: "\(path)/opendkim.log")
        let postfix = try Program("/usr/sbin/postfix", ["-c", "\(path)/postfix", "start-fg"], log: "\(path)/start.log")
        _ = await eventually(20) { FileManager.default.fileExists(atPath: "\(path)/spool/private/lmtp") }
        let dovecot = try Program(
            "/usr/sbin/dovecot", ["-F", "-c", "\(path)/dovecot/dovecot.conf"], log: "\(path)/dovecot.out")
        programs = [postfix, dovecot, milter]
        guard
            await eventually(
                30, { ports.filter { !Ports.isOpen($0) }.isEmpty && access("\(path)/spool/private/auth", F_OK) == 0 })
        else {
            throw ServerDidNotStart(what: "the server of one's own", log: OwnServer.logs(path))
        }
    }

    deinit {
        // Postfix's own way of stopping everything it started.
        _ = try? Program.run("/usr/sbin/postfix", ["-c", "\(directory.path)/postfix", "stop"])
        for program in programs { program.stop() }
    }

    var logs: String { OwnServer.logs(directory.path) }

    private static func logs(_ path: String) -> String {
        ["start.log", "postfix.log", "dovecot.log", "dovecot.out", "opendkim.log"].map {
            "\($0): " + ((try? String(contentsOfFile: "\(path)/\($0)", encoding: .utf8)) ?? "").suffix(3_000)
        }.joined(separator: "\n")
    }

    /// Mail from elsewhere, signed for its author's domain unless `isSigned` is false.
    func receive(from: String, to: String, _ subject: String, _ text: String, isSigned: Bool = true, extra: String = "")
        throws
    {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("outside.py")
        let sender = MailReading.addresses(from).first?.address ?? ""
        let mail = Mails.plain(
            from: from, to: to, subject: subject, id: "\(UUID().uuidString.lowercased())@outside.example", text: text,
            extra: extra)
        let result = try Program.run(
            "/usr/bin/python3", ["-B", script.path, "\(smtpPort)", sender, to, isSigned ? outsideKey : ""], input: mail)
        guard result.status == 0 else { throw ServerDidNotStart(what: "outside.py", log: result.errors + logs) }
    }
}

/// The recipe of docs/own-server.md, set up for real, and a community's story on it.
@Suite("A mail server of one's own", .enabled(if: OwnServer.isPossible))
struct OwnServerTests {
    @Test("the recipe works: round trip, join, post, reply, bounce, recover, and a forger")
    func story() async throws {
        let sink = try await SmtpSink()
        let nobody = try await SmtpSink(["-f", "RCPT", "-B", "550 5.1.1 No such user here"])
        let server = try await OwnServer(relay: sink.port, refusing: nobody.port)
        let guild = try OwnInstallation(server)
        let check = try guild.guildpost(["check", "--round-trip"])
        #expect(check.status == 0, "\(check.output)\(check.errors)\(server.logs)")
        #expect(check.output.contains("check-name@guild.example: arrives"), "\(check.output)")
        #expect(check.output.contains("check-path@guild.example: kept"), "\(check.output)")
        #expect(check.output.contains("List-Unsubscribe and -Post are covered"), "\(check.output)")

        try guild.guildpost(["group", "add", "teachers", "--title", "Teachers", "--purpose", "Learning to teach."])
        try guild.guildpost(["member", "add", "teachers", "Anna Berg <anna@a.example>", "--role", "facilitator"])
        let daemon = try guild.daemon()
        defer { daemon.stop() }
        #expect(await eventually(90) { daemon.log.contains("mailbox open") }, "\(daemon.log)")

        try server.receive(from: "Ben Okri <ben@b.example>", to: "teachers.join@guild.example", "", "")
        _ = try await sink.letter(to: "ben@b.example", "Welcome to Teachers", from: daemon)
        try server.receive(
            from: "Anna Berg <anna@a.example>", to: "teachers@guild.example", "Rubrics", "How do you grade?")
        let letter = try await sink.letter(to: "ben@b.example", "Rubrics", from: daemon)
        #expect(letter.message.from.first?.address == "teachers@guild.example")
        #expect(letter.sender.hasPrefix("b."))
        #expect(letter.source.contains("DKIM-Signature") && letter.header("List-Unsubscribe-Post") != "")
        let replyTo = try #require(letter.message.replyTo.first?.address)
        try server.receive(from: "Ben Okri <ben@b.example>", to: replyTo, "Re: Rubrics", "With four criteria.")
        _ = try await sink.letter(to: "anna@a.example", "Re: Rubrics", from: daemon)

        // A forger hands in a judgement of their own; the author is asked, nothing is posted.
        try server.receive(
            from: "Anna Berg <anna@a.example>", to: "teachers@guild.example", "Forged", "Send money.", isSigned: false,
            extra: "Authentication-Results: mx.guild.example; dmarc=pass header.from=a.example\n")
        _ = try await sink.letter(to: "anna@a.example", "Did you write this?", from: daemon)
        #expect(try guild.sql("SELECT count(*) FROM contribution") == "2\n")

        // A real bounce from a real server, to the letter's own return path.
        try guild.guildpost(["member", "add", "teachers", "Gil Gone <gil@gone.example>"])
        for number in 1...2 {
            try server.receive(
                from: "Anna Berg <anna@a.example>", to: "teachers@guild.example", "Lost \(number)", "Words.")
            #expect(
                try await eventually(90) {
                    try guild.sql("SELECT count(*) FROM delivery WHERE state = 'bounced'") == "\(number)\n"
                }, "\(daemon.log.suffix(1_500))\(server.logs)")
            try guild.sql("UPDATE addressTrouble SET countedAt = countedAt - 86400")
        }
        let shown = try guild.guildpost(["person", "show", "gil@gone.example"]).output
        #expect(shown.contains("No such user here") && shown.contains("letters: none"), "\(shown)")
        // The host knows better, and what was missed comes in one letter.
        try guild.guildpost(["person", "address", "gil-gone", "gil@c.example", "--primary"])
        let caughtUp = try await sink.letter(to: "gil@c.example", "2 new posts in Teachers", from: daemon)
        #expect(caughtUp.text.contains("Mails to you came back"))
        daemon.stop()
        #expect(daemon.status == 0)
    }
}

/// Guildpost beside it, with the lines that the recipe gives.
final class OwnInstallation: Installed {
    let directory = TestDirectory()
    var configuration: String { "\(directory.path)/config.toml" }
    private let archivePort = Ports.free()
    private let monitorPort = Ports.free()

    init(_ server: OwnServer) throws {
        var lines = try OwnServer.file("/etc/guildpost/config.toml").replacing(
            "mx.guild.example\"\nuser", with: "localhost\"\nuser")
        lines = lines.replacing(
            "[mail_in]",
            with:
                "[mail_in]\nport = \(server.imapPort)\ncertificate_authorities = \"\(server.certificate)\"\nupkeep_seconds = 1"
        ).replacing(
            "[mail_out]",
            with:
                "[mail_out]\nport = \(server.submissionPort)\ncertificate_authorities = \"\(server.certificate)\"\nhold_seconds = 0"
        )
        directory.write(
            """
            [community]
            name = "Test Guild"
            address = "community@guild.example"
            addressing = "domain"
            archive_url = "https://archive.guild.example"
            [state]
            directory = "state"
            [web]
            listen = "127.0.0.1:\(archivePort)"
            monitor = "127.0.0.1:\(monitorPort)"
            [log]
            level = "debug"
            \(lines)
            """, to: "config.toml")
        directory.write("\(OwnServer.password)\n", to: "imap-password")
        chmod("\(directory.path)/imap-password", 0o600)
        let made = try guildpost(["init", "--address", "community@guild.example", "--state", "\(directory.path)/state"])
        guard made.status == 0 else { throw ServerDidNotStart(what: "guildpost init", log: made.errors) }
    }
}
