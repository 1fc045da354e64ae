import Foundation
import Glibc
import Testing

/// One mail, letter, digest or page that ends the process, again and again: it is put aside, and everything else goes on.
@Suite("Nothing that comes can stop it", .serialized)
struct PoisonTests {
    /// Starts it again when it ends, as systemd does.
    private final class Supervised {
        let guild: TestInstallation
        let poison: String
        private(set) var program: Program
        private(set) var ends = 0

        init(_ guild: TestInstallation, poison: String) throws {
            self.guild = guild
            self.poison = poison
            program = try guild.daemon(poison: poison)
        }

        /// True when `condition` holds before it has ended too often.
        func until(_ seconds: Double = 400, _ condition: () throws -> Bool) async throws -> Bool {
            let end = Date().addingTimeInterval(seconds)
            while Date() < end {
                if !program.isRunning {
                    ends += 1
                    guard ends <= 5 else { return false }
                    program = try guild.daemon(poison: poison)
                }
                if try condition() { return true }
                try await Task.sleep(for: .milliseconds(50))
            }
            return try condition()
        }
    }

    private struct Counts: Decodable { var contributions: Int }
    private struct Held: Decodable { var reason: String }

    private func posts(_ guild: TestInstallation) throws -> Int {
        try guild.json(["group", "list"], as: [Counts].self).first?.contributions ?? -1
    }

    /// Unlike the others', as people's are: the same words from seven authors in turn would look like a loop of machines.
    private func words(_ number: Int) -> String {
        var seed = UInt64(number + 1)
        return (0..<12).map { _ in
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return String((0..<6).map { Character(Unicode.Scalar(UInt8(97 + (seed >> (24 + UInt64($0) * 6)) % 26))) })
        }.joined(separator: " ")
    }

    private func mail(_ number: Int, poisoned: Bool = false) -> String {
        Mails.plain(
            from: "Member \(number % 7) <m\(number % 7)@a.example>", to: "community+teachers@guild.example",
            subject: "\(poisoned ? "POISON" : "Post") \(number)", id: "m\(number)@a.example",
            text: words(number))
    }

    private let members = (0..<7).map { "Member \($0) <m\($0)@a.example>" }

    @Test(
        "the poison mail: the daemon lives, that mail is held unread, a hundred others are posted",
        arguments: ["reading:trap", "deciding:trap", "reading:hang", "deciding:hang"], [true, false])
    func mail(fault: String, isMaildir: Bool) async throws {
        let dovecot = isMaildir ? nil : try await Dovecot()
        let guild = try dovecot.map { try TestInstallation(in: .imap($0)) } ?? TestInstallation()
        try guild.seed(members)
        try guild.guildpost(["member", "add", "teachers"] + (0..<7).map { "@member-\($0)" } + ["--cadence", "none"])
        for number in 0..<101 {
            let text = mail(number, poisoned: number == 50)
            if let dovecot { dovecot.deliver(text) } else { guild.drop(text) }
        }
        let daemon = try Supervised(guild, poison: "\(fault):POISON")
        let isPosted = try await daemon.until { try self.posts(guild) == 100 }
        #expect(isPosted, "posted after \(daemon.ends) ends: \(daemon.program.log.suffix(1_500))")
        let isHeld = try await daemon.until {
            try guild.json(["held"], as: [Held].self).map(\.reason) == ["ourFailure"]
        }
        #expect(isHeld)
        #expect(daemon.program.isRunning)
        #expect((2...3).contains(daemon.ends), "two unclean ends alone, and one in company: \(daemon.ends)")
        // It goes on with what comes later.
        if let dovecot { dovecot.deliver(mail(200)) } else { guild.drop(mail(200)) }
        #expect(try await daemon.until { try self.posts(guild) == 101 })
        // The whole of it is there for the host, who may say that it is tried again.
        #expect(try guild.guildpost(["check"]).output.contains("leaves that alone"))
        daemon.program.stop()
        #expect(daemon.program.status == 0)
    }

    @Test("a power cut in a batch of two hundred holds nothing", arguments: ["2:77", "5:90", "6:1"])
    func powerCut(fault: String) async throws {
        let guild = try TestInstallation()
        try guild.seed(members)
        try guild.guildpost(["member", "add", "teachers"] + (0..<7).map { "@member-\($0)" } + ["--cadence", "none"])
        for number in 0..<200 { guild.drop(mail(number)) }
        let first = try guild.daemon(fault: fault)
        #expect(await eventually(60) { !first.isRunning })
        let second = try guild.daemon(fault: fault)
        _ = await eventually(4) { !second.isRunning }
        second.stop(SIGKILL)
        let third = try guild.daemon()
        #expect(await eventually(120) { (try? self.posts(guild)) == 200 }, "\(third.log.suffix(800))")
        #expect(try guild.json(["held"], as: [Held].self).isEmpty)
        third.stop()
    }

    @Test(
        "a letter that cannot be composed without an end is put aside", arguments: ["composing:trap", "composing:hang"])
    func letter(fault: String) async throws {
        let guild = try TestInstallation()
        try guild.seed()
        for number in 0..<3 {
            guild.drop(
                Mails.plain(
                    from: "Anna Berg <anna@a.example>", to: "community+teachers@guild.example",
                    subject: number == 1 ? "POISON" : "Post \(number)", id: "l\(number)@a.example",
                    text: "Number \(number)."))
        }
        let daemon = try Supervised(guild, poison: "\(fault):POISON")
        let went = try await daemon.until {
            guild.letters.contains { $0.contains("Subject: Post 0") }
                && guild.letters.contains { $0.contains("Subject: Post 2") }
        }
        #expect(went, "\(daemon.ends) ends: \(daemon.program.log.suffix(1_000))")
        #expect(try await daemon.until(30) { try guild.guildpost(["check"]).output.contains("leaves that alone") })
        #expect(daemon.program.isRunning)
        daemon.program.stop()
        // The host may have it tried again.
        #expect(try guild.guildpost(["aside"]).output.contains("letter"))
        #expect(try guild.guildpost(["aside", "--again"]).output.contains("tried once more"))
    }

    @Test(
        "an item of a digest is left out, and the rest of the digest comes", arguments: ["digest:trap", "digest:hang"])
    func digest(fault: String) async throws {
        let guild = try TestInstallation()
        try guild.seed()
        try guild.guildpost(["member", "add", "teachers", "@ben-okri", "@carla-diaz", "--cadence", "daily"])
        for subject in ["One", "POISON", "Three"] {
            guild.drop(
                Mails.plain(
                    from: "Anna Berg <anna@a.example>", to: "community+teachers@guild.example", subject: subject,
                    id: "\(subject)@a.example", text: "About \(subject)."))
        }
        try guild.guildpost(["once"])
        try guild.morning()
        let daemon = try Supervised(guild, poison: "\(fault):POISON")
        let came = try await daemon.until {
            guild.letters.count { $0.contains("List-Id: ") && $0.contains("<digest.") } == 2
        }
        #expect(came, "\(daemon.ends) ends: \(daemon.program.log.suffix(1_000))")
        let digests = guild.letters.filter { $0.contains("<digest.") }
        #expect(digests.allSatisfy { $0.contains("Three") && !$0.contains("POISON") })
        daemon.program.stop()
        #expect(daemon.program.status == 0)
    }

    @Test("a page that ends it is not shown again, and mail goes on", arguments: ["page:trap", "page:hang"])
    func page(fault: String) async throws {
        let guild = try TestInstallation()
        try guild.seed()
        try guild.guildpost(["group", "add", "poison", "--title", "Poison", "--purpose", "To end it."])
        let daemon = try Supervised(guild, poison: "\(fault):/g/poison/")
        #expect(try await daemon.until { Ports.isOpen(guild.archivePort) })
        for _ in 0..<2 {
            let before = daemon.ends
            _ = try? guild.get("/g/poison/")
            #expect(try await daemon.until { daemon.ends > before && Ports.isOpen(guild.archivePort) })
        }
        #expect(try guild.get("/g/poison/").status == 503)
        #expect(try guild.get("/g/teachers/").status == 200)
        guild.drop(mail(0).replacing("Member 0 <m0@a.example>", with: "Anna Berg <anna@a.example>"))
        #expect(try await daemon.until { try self.posts(guild) >= 0 && guild.letters.count >= 2 })
        daemon.program.stop()
    }
}
