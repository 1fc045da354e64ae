import Foundation
import Glibc
import Mail
import Testing

/// The daemon is killed with SIGKILL at every arrow of the street, and at random times, between a real Dovecot and
/// a real SMTP sink; then it is started again. Every mail must be posted exactly once and filed, every recipient
/// served; what was sent twice is counted and bounded.
@Suite("Killed at any point, nothing is lost", .serialized)
struct CrashMatrixTests {
    /// The bound on repeats in one kill: what can be claimed and not yet settled (`Postman.inFlight`), and never
    /// more than the letters that exist.
    private static let mailsEachRound = 4
    private static let membersServed = 3  // four members, without the author

    private final class Rig {
        let dovecot: Dovecot
        let sink: SmtpSink
        let guild: TestInstallation
        var ids: [String] = []

        init() async throws {
            dovecot = try await Dovecot()
            sink = try await SmtpSink()
            guild = try TestInstallation(in: .imap(dovecot), out: .smtp(port: sink.port))
            try guild.seed([
                "Anna Berg <anna@a.example>", "Ben Okri <ben@b.example>", "Carla Diaz <carla@c.example>",
                "Dan Ek <dan@d.example>",
            ])
            try guild.guildpost(["once"])  // sets the baseline
        }

        func deliverSome() {
            for number in 0..<CrashMatrixTests.mailsEachRound {
                let id = "m\(ids.count)-\(number)@a.example"
                ids.append(id)
                dovecot.deliver(
                    Mails.plain(
                        from: "Anna Berg <anna@a.example>", to: "community+teachers@guild.example",
                        subject: "Post \(ids.count)",
                        id: id, text: "The text of \(id)."))
            }
        }

        struct Counts: Decodable { var contributions: Int }
        var contributions: Int {
            get throws { try guild.json(["group", "list"], as: [Counts].self).first?.contributions ?? -1 }
        }

        /// Alerts by (Message-ID, recipient), and how many were repeats.
        var alerts: (unique: Set<String>, repeats: Int) {
            let keys = sink.received.filter { $0.header("List-Id") != "" }.map {
                "\($0.header("Message-ID")) \($0.recipient)"
            }
            let unique = Set(keys)
            return (unique, keys.count - unique.count)
        }

        /// Digests by (Message-ID, recipient).
        var digests: (unique: Set<String>, repeats: Int, subjects: Set<String>) {
            let digests = sink.received.filter { $0.header("List-Id").contains("<digest.") }
            let unique = Set(digests.map { "\($0.header("Message-ID")) \($0.recipient)" })
            return (unique, digests.count - unique.count, Set(digests.map { $0.header("Subject") }))
        }

        var expectedAlerts: Int { ids.count * CrashMatrixTests.membersServed }

        /// Runs without a fault until all is done, and checks what must always hold.
        func finish(after what: String) async throws {
            let daemon = try guild.daemon()
            // A mail that was alone in hand at two unclean ends is put aside (decision 12): it waits for the host's word.
            let aside = try await letThroughWhatIsAside()
            let served = await eventually(30) { self.alerts.unique.count == self.expectedAlerts }
            #expect(served, "\(what): \(alerts.unique.count) of \(expectedAlerts) served\n\(daemon.log.suffix(2_000))")
            let filed = await eventually(20) {
                self.dovecot.count() == 0 && self.dovecot.count("Guildpost.Done") == self.ids.count - aside
            }
            #expect(
                filed,
                "\(what): \(dovecot.count()) in INBOX, \(dovecot.count("Guildpost.Done")) of \(ids.count) filed, \(aside) aside"
            )
            // All letters may have been out before the kill: what was left in flight is settled by this daemon, which has to
            // have begun before it is stopped.
            let settled = await eventually(20) {
                (try? self.guild.json(["outbox", "list"], as: [Delivery].self).isEmpty) ?? false
            }
            #expect(settled, "\(what): every delivery settled\n\(daemon.log.suffix(2_000))")
            daemon.stop()
            #expect(try contributions == ids.count, "\(what): posted exactly once")
            let open = try guild.json(["outbox", "list"], as: [Delivery].self)
            #expect(open.isEmpty, "\(what): every delivery settled")
        }

        /// Releases what lies in the third folder; returns how many mails that are.
        private func letThroughWhatIsAside() async throws -> Int {
            guard !(await eventually(20) { self.alerts.unique.count == self.expectedAlerts }) else { return 0 }
            let held = try guild.json(["held"], as: [Held].self)
            #expect(held.allSatisfy { $0.reason == "ourFailure" })
            if !held.isEmpty { try guild.guildpost(["held", "release"] + held.map { "\($0.arrival)" }) }
            return held.count
        }

        private struct Held: Decodable {
            var arrival: Int64
            var reason: String
        }

        struct Delivery: Decodable { var state: String }
    }

    @Test("killed at each arrow of the street")
    func arrows() async throws {
        let rig = try await Rig()
        var killed = 0, repeats = 0
        let faults = [
            "1:1", "2:1", "2:4", "3:2", "4:3", "5:1", "5:3", "6:1", "7:1", "8:1", "8:2", "9:1", "9:2", "9b:1", "9b:2",
        ]
        for fault in faults {
            rig.deliverSome()
            let before = rig.alerts.repeats
            let daemon = try rig.guild.daemon(fault: fault)
            let died = await eventually(8) { !daemon.isRunning }
            if died {
                #expect(daemon.status == 128 + SIGKILL, "arrow \(fault)")
                killed += 1
            }
            daemon.stop(SIGKILL)
            try await rig.finish(after: "arrow \(fault)")
            let repeated = rig.alerts.repeats - before
            repeats += repeated
            print("crash at arrow \(fault): \(died ? "killed" : "not reached"), \(repeated) letters sent twice")
            #expect(repeated <= CrashMatrixTests.mailsEachRound * CrashMatrixTests.membersServed)
            // Before the commit there are no letters; after it the postman is at work beside the filing.
            if fault < "6" { #expect(repeated == 0, "arrow \(fault)") }
        }
        #expect(killed >= faults.count - 2, "the faults must really strike: \(killed) of \(faults.count)")
        print(
            "crash matrix: \(killed) kills, \(rig.ids.count) mails posted once each, \(repeats) letters sent twice in all"
        )
    }

    @Test(
        "killed while digests are written and sent: nobody is passed over, and nobody told twice but by a resent letter"
    )
    func digests() async throws {
        let rig = try await Rig()
        try rig.guild.guildpost(
            ["member", "add", "teachers", "@ben-okri", "@carla-diaz", "@dan-ek", "--cadence", "daily"])
        rig.deliverSome()
        try rig.guild.guildpost(["once"])
        for (round, fault) in ["c1:1", "c2:1", "8:1", "9:1", "9b:1"].enumerated() {
            let wanted = (round + 1) * CrashMatrixTests.mailsEachRound
            #expect(try rig.contributions == wanted)
            try rig.guild.morning()
            let daemon = try rig.guild.daemon(fault: fault)
            #expect(await eventually(8) { !daemon.isRunning }, "the fault \(fault) must strike")
            daemon.stop(SIGKILL)
            let again = try rig.guild.daemon()
            let served = await eventually(20) {
                rig.digests.unique.count == (round + 1) * CrashMatrixTests.membersServed
            }
            again.stop()
            #expect(served, "\(fault): \(rig.digests.unique) \(again.log.suffix(1_000))")
            // Each digest tells the four posts since the last one.
            #expect(rig.digests.subjects == ["4 new posts in Teachers"], "\(fault)")
            #expect(rig.digests.repeats <= CrashMatrixTests.membersServed * round + CrashMatrixTests.membersServed)
            rig.deliverSome()
            try rig.guild.guildpost(["once"])
        }
    }

    @Test("killed in the middle of a private conversation: every message arrives, and at nobody else's")
    func conversation() async throws {
        let rig = try await Rig()
        // Whoever has posted may begin one.
        rig.deliverSome()
        try rig.guild.guildpost(["once"])
        let faults = ["5:1", "6:1", "8:1", "9:1"]
        for (round, fault) in faults.enumerated() {
            let subject = "Between us \(round)"
            rig.dovecot.deliver(
                Mails.plain(
                    from: "Anna Berg <anna@a.example>", to: "community+to.ben-okri@guild.example", subject: subject,
                    id: "private\(round)@a.example", text: "Private words \(round)."))
            let daemon = try rig.guild.daemon(fault: fault)
            #expect(await eventually(8) { !daemon.isRunning }, "the fault \(fault) must strike")
            daemon.stop(SIGKILL)
            let again = try rig.guild.daemon()
            let isServed = await eventually(20) {
                rig.sink.received.contains { $0.header("Subject") == subject && $0.recipient == "ben@b.example" }
            }
            #expect(isServed, "\(fault): \(again.log.suffix(1_000))")
            again.stop()
        }
        let letters = rig.sink.received.filter { $0.header("Subject").hasPrefix("Between us") }
        #expect(Set(letters.map(\.recipient)) == ["ben@b.example"])
        #expect(Set(letters.map { $0.header("Message-ID") }).count == faults.count, "one message for each mail")
    }

    @Test("killed at random times")
    func random() async throws {
        let rounds = ProcessInfo.processInfo.environment["GUILDPOST_CRASH_ROUNDS"].flatMap { Int($0) } ?? 12
        let rig = try await Rig()
        for _ in 0..<rounds {
            rig.deliverSome()
            let daemon = try rig.guild.daemon()
            usleep(UInt32.random(in: 20_000...600_000))
            daemon.stop(SIGKILL)
        }
        try await rig.finish(after: "\(rounds) random kills")
        print(
            "random kills: \(rounds) rounds, \(rig.ids.count) mails posted once each, \(rig.alerts.repeats) letters sent twice"
        )
        #expect(rig.alerts.repeats <= rounds * CrashMatrixTests.mailsEachRound * CrashMatrixTests.membersServed)
    }
}
