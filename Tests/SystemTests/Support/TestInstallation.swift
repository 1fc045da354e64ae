import Foundation
import Glibc

/// A configuration and state directory, and the built program to run on them.
final class TestInstallation: Sendable {
    let directory = TestDirectory()
    var configuration: String { "\(directory.path)/config.toml" }
    var maildirIn: String { "\(directory.path)/in" }
    var maildirOut: String { "\(directory.path)/out" }
    let archivePort = Ports.free()
    let monitorPort = Ports.free()

    /// The program beside this test bundle.
    static let program: String = {
        let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let candidates = [CommandLine.arguments[0], bundle].map {
            ($0 as NSString).deletingLastPathComponent + "/guildpost"
        }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
            ?? FileManager.default.currentDirectoryPath + "/.build/debug/guildpost"
    }()

    enum MailIn {
        case maildir
        case imap(Dovecot, encryption: String = "none", after: String = "move")
        /// With OAuth 2 tokens, which the program `token` in the directory prints.
        case tokens(Dovecot)
    }
    enum MailOut {
        case maildir
        case smtp(port: Int)
    }

    init(
        in mailIn: MailIn = .maildir, out mailOut: MailOut = .maildir, addressing: String = "plus",
        trust: String = "mode = \"local\"", extraOut: String = "", extra: String = "",
        archive: String? = nil
    ) throws {
        var text = """
            [community]
            name = "Test Guild"
            address = "community@guild.example"
            addressing = "\(addressing)"
            archive_url = "\(archive ?? "http://127.0.0.1:\(archivePort)")"
            [state]
            directory = "state"
            [trust]
            \(trust)
            [web]
            listen = "127.0.0.1:\(archivePort)"
            monitor = "127.0.0.1:\(monitorPort)"
            [log]
            level = "debug"
            \(extra)
            [mail_in]

            """
        switch mailIn {
        case .tokens: break
        case .maildir:
            text += "kind = \"maildir\"\nmaildir = \"in\"\n"
        case .imap(let dovecot, let encryption, let after):
            text += """
                host = "localhost"
                port = \(encryption == "tls" ? dovecot.tlsPort : dovecot.port)
                encryption = "\(encryption)"
                user = "\(Dovecot.user)"
                password_file = "password"
                certificate_authorities = "\(dovecot.certificate)"
                after = "\(after)"

                """
        }
        if case .tokens(let dovecot) = mailIn {
            text += """
                host = "localhost"
                port = \(dovecot.tlsPort)
                user = "\(Dovecot.user)"
                token_command = ["\(directory.path)/token"]
                certificate_authorities = "\(dovecot.certificate)"

                """
        }
        text += "[mail_out]\nhold_seconds = 0\n\(extraOut)\n"
        switch mailOut {
        case .maildir: text += "kind = \"maildir\"\nmaildir = \"out\"\n"
        case .smtp(let port): text += "host = \"127.0.0.1\"\nport = \(port)\nencryption = \"none\"\n"
        }
        directory.write(text, to: "config.toml")
        directory.write("secret\n", to: "password")
        chmod("\(directory.path)/password", 0o600)
        let made = try guildpost(
            ["init", "--address", "community@guild.example", "--state", "\(directory.path)/state"], json: false)
        guard made.status == 0 else { throw ServerDidNotStart(what: "guildpost init", log: made.errors) }
    }

    @discardableResult
    func guildpost(_ arguments: [String], json: Bool = false) throws -> (status: Int32, output: String, errors: String)
    {
        try Program.run(
            TestInstallation.program, arguments + (json ? ["--json"] : []),
            environment: ["GUILDPOST_CONFIG": configuration, "NO_COLOR": "1"])
    }

    /// A small community: one group, `teachers`.
    func seed(
        _ members: [String] = [
            "Anna Berg <anna@a.example>", "Ben Okri <ben@b.example>", "Carla Diaz <carla@c.example>",
        ], begins: Bool = true
    ) throws {
        try guildpost(["group", "add", "teachers", "--title", "Teachers", "--purpose", "Learning to teach."])
        try guildpost(["member", "add", "teachers"] + members)
        // Only what arrives from now on is handled.
        if begins { try guildpost(["once"]) }
    }

    /// It is everybody's hour for digests: what the clock would bring, without waiting for it.
    func morning() throws {
        try sql("UPDATE person SET dailyAt = 1 WHERE dailyAt IS NOT NULL")
    }

    /// Runs a statement on the database while the daemon lives; rows come back as "a|b", a line each.
    @discardableResult
    func sql(_ statement: String) throws -> String {
        try TestInstallation.sql(statement, on: "\(directory.path)/state/guildpost.sqlite")
    }

    static func sql(_ statement: String, on database: String) throws -> String {
        let result = try Program.run(
            "/usr/bin/python3",
            [
                "-c",
                "import sqlite3, sys; d = sqlite3.connect(sys.argv[1], timeout=20); [print('|'.join(map(str, r))) for r in d.execute(sys.argv[2])]; d.commit()",
                database, statement,
            ])
        guard result.status == 0 else { throw ServerDidNotStart(what: statement, log: result.errors) }
        return result.output
    }

    /// `poison`: "reading:trap:WORD", what ends the process; work may take three seconds then.
    func daemon(fault: String? = nil, poison: String? = nil) throws -> Program {
        var environment = ["GUILDPOST_CONFIG": configuration]
        if let fault { environment["GUILDPOST_FAULT"] = fault }
        if let poison { (environment["GUILDPOST_POISON"], environment["GUILDPOST_BOUND"]) = (poison, "3") }
        // Nobody looks at the traces of ends that are meant.
        environment["SWIFT_BACKTRACE"] = "enable=no"
        return try Program(
            TestInstallation.program, ["run"], environment: environment, log: "\(directory.path)/daemon.log")
    }

    func json<T: Decodable>(_ arguments: [String], as type: T.Type = T.self) throws -> T {
        let result = try guildpost(arguments, json: true)
        return try JSONDecoder().decode(T.self, from: Data(result.output.utf8))
    }

    /// Drops a mail into the Maildir that is read.
    func drop(_ mail: String) {
        for folder in ["tmp", "new", "cur"] {
            try? FileManager.default.createDirectory(
                atPath: "\(maildirIn)/\(folder)", withIntermediateDirectories: true)
        }
        let name = "\(Int(Date().timeIntervalSince1970)).\(UUID().uuidString).test"
        directory.write(mail, to: "in/tmp/\(name)")
        rename("\(maildirIn)/tmp/\(name)", "\(maildirIn)/new/\(name)")
    }

    /// Letters in the Maildir that is written.
    var letters: [String] {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: "\(maildirOut)/new")) ?? []).sorted()
        return names.compactMap { try? String(contentsOfFile: "\(maildirOut)/new/\($0)", encoding: .utf8) }
    }

    func get(_ path: String) throws -> (status: Int, headers: [String: String], body: String) {
        let result = try Program.run(
            "/usr/bin/python3",
            [
                "-c",
                """
                import http.client, sys, json
                c = http.client.HTTPConnection('127.0.0.1', \(archivePort), timeout=10)
                c.request('GET', sys.argv[1]); r = c.getresponse(); b = r.read().decode('utf-8', 'replace')
                print(json.dumps([str(r.status), json.dumps(dict((k.lower(), v) for k, v in r.getheaders())), b]))
                """, path,
            ])
        let parts = try JSONDecoder().decode([String].self, from: Data(result.output.utf8))
        let headers = try JSONDecoder().decode([String: String].self, from: Data(parts[1].utf8))
        return (Int(parts[0]) ?? 0, headers, parts[2])
    }
}

/// A configuration in a directory of the test's own, made elsewhere, and the built program to run on it.
protocol Installed: Sendable {
    var directory: TestDirectory { get }
    var configuration: String { get }
}

extension Installed {
    @discardableResult
    func guildpost(_ arguments: [String]) throws -> (status: Int32, output: String, errors: String) {
        try Program.run(
            TestInstallation.program, arguments, environment: ["GUILDPOST_CONFIG": configuration, "NO_COLOR": "1"])
    }

    func daemon() throws -> Program {
        try Program(
            TestInstallation.program, ["run"], environment: ["GUILDPOST_CONFIG": configuration],
            log: "\(directory.path)/daemon.log")
    }

    /// Runs a statement on the database while the daemon lives; rows come back as "a|b", a line each.
    @discardableResult
    func sql(_ statement: String) throws -> String {
        try TestInstallation.sql(statement, on: "\(directory.path)/state/guildpost.sqlite")
    }
}

enum Mails {
    /// A plain mail as a common program writes it.
    static func plain(
        from: String, to: String, subject: String, id: String, text: String, extra: String = ""
    ) -> String {
        "From: \(from)\nTo: \(to)\nSubject: \(subject)\nMessage-ID: <\(id)>\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n\(extra)MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n\(text)\n"
    }
}
