import Foundation
import Guild
import Testing
import Wire

@testable import Gateway

@Suite("The configuration")
struct ConfigurationTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()

    private static let minimal = """
        [community]
        name = "Guild"
        address = "community@example.org"
        archive_url = "https://archive.example.org"
        [state]
        directory = "state"
        [mail_in]
        kind = "maildir"
        maildir = "in"
        [mail_out]
        kind = "maildir"
        maildir = "out"
        """

    private func read(_ text: String) throws -> Configuration {
        try Configuration(text: text, name: "config.toml", directory: "/etc/guildpost")
    }

    @Test("the example is a configuration, and its commented keys are real keys with their real defaults")
    func example() throws {
        let text = try String(
            contentsOf: ConfigurationTests.root.appendingPathComponent("config.example.toml"), encoding: .utf8)
        let plain = try read(text)
        // Uncommenting a key must be understood: "#key = value" becomes "key = value", one at a time.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var tried = 0
        for (index, line) in lines.enumerated()
        where line.hasPrefix("#") && line.contains(" = ") && line.dropFirst().first?.isLetter == true {
            // The places for a password exclude each other.
            if line.contains("password_") || line.contains("token_command") { continue }
            var changed = lines
            changed[index] = String(line.dropFirst())
            let read = try read(changed.joined(separator: "\n"))
            #expect(String(describing: read) == String(describing: plain), "\(line) is the default")
            tried += 1
        }
        #expect(tried > 25)
    }

    @Test("a minimal configuration has sane defaults")
    func defaults() throws {
        let read = try read(ConfigurationTests.minimal)
        #expect(read.state.directory == "/etc/guildpost/state")
        #expect(read.mailOut.holdSeconds == 60)
        #expect(read.trust.mode == .results)
        #expect(read.mailIn.filing.doneFolder == "Guildpost/Done")
    }

    @Test(
        "mistakes are named with line, key and the nearest right key",
        arguments: [
            ("[mail_out]\nkind", "[mail_out]\nhold_secs = 3\nkind", 11, "Did you mean `hold_seconds`?"),
            ("[state]", "[stat]\n[state]", 5, "Did you mean [state]?"),
            ("kind = \"maildir\"\nmaildir = \"in\"", "kind = \"mailbox\"", 8, "one of imap, maildir"),
            ("name = \"Guild\"", "name = 3", 2, "must be text"),
            ("address = \"community@example.org\"", "address = \"nonsense\"", 3, "one plain mail address"),
            ("address = \"community@example.org\"", "address = \"averylongmailboxname@example.org\"", 3, "at most 12"),
            ("name = \"Guild\"", "name = \"Guild\"\nauthserv_id = \"x\"", 3, "It belongs in [trust]"),
            ("name = \"Guild\"", "name = ", 2, "expected value"),
            ("archive_url = \"https", "archive_url = \"ftp", 4, "must begin with https://"),
            (
                "kind = \"maildir\"\nmaildir = \"in\"", "host = \"imap.example.org\"\nencryption = \"none\"", 9,
                "travels in the open"
            ),
        ])
    func mistakes(old: String, new: String, line: Int, words: String) throws {
        let text = ConfigurationTests.minimal.replacing(old, with: new, maxReplacements: 1)
        #expect(text != ConfigurationTests.minimal)
        do {
            _ = try read(text)
            Issue.record("it was accepted")
        } catch let error as ConfigurationError {
            #expect(error.line == line, "\(error)")
            #expect(error.what.contains(words), "\(error)")
        }
    }

    @Test("secrets come from their places, and a broken place says so")
    func secrets() throws {
        let file = NSTemporaryDirectory() + "/gp-secret-\(UUID().uuidString)"
        try "hunter2\nsecond line\n".write(toFile: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: file) }
        guard case .password("hunter2") = try SecretPlace.file(file).read() else { return #expect(Bool(false)) }
        guard case .password("abc") = try SecretPlace.command(["/bin/echo", "abc"]).read() else {
            return #expect(Bool(false))
        }
        guard case .bearer("tok") = try SecretPlace.tokenCommand(["/bin/echo", "tok"]).read() else {
            return #expect(Bool(false))
        }
        #expect(throws: CredentialError.self) { try SecretPlace.command(["/bin/false"]).read() }
        #expect(throws: CredentialError.self) { try SecretPlace.environment("GUILDPOST_NO_SUCH").read() }
        #expect(throws: CredentialError.self) { try SecretPlace.file("/nonexistent").read() }
    }
}

@Suite("The retry schedule")
struct RetryScheduleTests {
    private let schedule = RetrySchedule(expiry: 345_600)

    @Test("pauses grow, and the letter expires after days")
    func growth() {
        #expect(
            schedule.settlement(of: .deferred("451"), attempt: 1, queuedAt: 0, now: 10) == .deferred("451", until: 310))
        #expect(
            schedule.settlement(of: .deferred("451"), attempt: 50, queuedAt: 0, now: 10)
                == .deferred("451", until: 14_410))
        #expect(schedule.settlement(of: .deferred("451"), attempt: 50, queuedAt: 0, now: 345_600) == .expired("451"))
    }

    @Test("an unknown fate is tried once more and then stays unknown; a refusal of us costs nobody an attempt")
    func fates() {
        #expect(
            schedule.settlement(of: .unknown("lost"), attempt: 1, queuedAt: 0, now: 10) == .deferred("lost", until: 70))
        #expect(schedule.settlement(of: .unknown("lost"), attempt: 2, queuedAt: 0, now: 10) == .unknown("lost"))
        #expect(
            schedule.settlement(of: .senderRefused("535"), attempt: 1, queuedAt: 0, now: 10) == .released(until: 10))
        #expect(schedule.settlement(of: .refused("550"), attempt: 1, queuedAt: 0, now: 10) == .refused("550"))
    }
}
