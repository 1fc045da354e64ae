import Foundation
import Glibc
import Mail
import Testing

struct Outcomes: Decodable {
    struct MailTrace: Decodable {
        struct Outcome: Decodable {
            var recipient: String
            var disposition: String
            var reason: String
        }
        var filing: String
        var outcomes: [Outcome]
    }
    var mails: [MailTrace]
}

@Suite("The real daemon between a real Dovecot and a real SMTP sink", .serialized)
struct EndToEndTests {
    @Test(
        "a post reaches the group, a reply to the letter lands in its thread", arguments: ["none", "starttls", "tls"])
    func postAndReply(encryption: String) async throws {
        let dovecot = try await Dovecot(), sink = try await SmtpSink()
        let guild = try TestInstallation(in: .imap(dovecot, encryption: encryption), out: .smtp(port: sink.port))
        try guild.seed()
        let daemon = try guild.daemon()
        defer { daemon.stop() }
        #expect(await eventually { daemon.log.contains("mailbox open") }, "\(daemon.log)")

        dovecot.deliver(
            Mails.plain(
                from: "Anna Berg <anna@a.example>", to: "community+teachers@guild.example", subject: "Rubrics",
                id: "rubrics@a.example", text: "How do you grade oral exams?"))
        #expect(await eventually { sink.received.count == 3 }, "\(daemon.log)")
        let letter = try #require(sink.received(by: "ben@b.example").first)
        #expect(letter.header("From") == "\"Anna Berg (Teachers)\" <community+teachers@guild.example>")
        #expect(letter.header("Message-ID") == "<rubrics@a.example>")
        #expect(letter.header("Subject") == "Rubrics")
        #expect(letter.header("List-Id") == "Teachers <teachers.community.guild.example>")
        #expect(letter.sender.hasPrefix("community+b."))
        #expect(letter.text.contains("How do you grade oral exams?"))
        #expect(!letter.source.contains("anna@a.example>"), "people's addresses are never shown")
        // Each recipient has addresses of their own.
        let other = try #require(sink.received(by: "carla@c.example").first)
        #expect(letter.header("Reply-To") != other.header("Reply-To"))
        #expect(letter.sender != other.sender)

        let replyTo = try #require(letter.message.replyTo.first?.address)
        dovecot.deliver(
            Mails.plain(
                from: "Ben Okri <ben@b.example>", to: replyTo, subject: "Re: Rubrics", id: "answer@b.example",
                text:
                    "With four criteria.\n\nOn Mon, 23 Nov 2026, Anna Berg (Teachers) wrote:\n> How do you grade oral exams?\n\n-- \nBen",
                extra: "In-Reply-To: <rubrics@a.example>\nReferences: <rubrics@a.example>\n"))
        #expect(
            await eventually {
                sink.received(by: "anna@a.example").contains { $0.header("Message-ID") == "<answer@b.example>" }
            })
        let answer = try #require(
            sink.received(by: "anna@a.example").first { $0.header("Message-ID") == "<answer@b.example>" })
        #expect(answer.header("In-Reply-To") == "<rubrics@a.example>")
        #expect(answer.header("Subject") == "Re: Rubrics")
        #expect(answer.text.contains("With four criteria."))
        // What it answers is told in a line, and not quoted a second time.
        #expect(answer.text.hasPrefix("> Anna Berg: How do you grade oral exams?\n\nWith four criteria.\n"))

        #expect(await eventually { dovecot.count("Guildpost.Done") == 2 && dovecot.count() == 0 })
        let page = try guild.get("/g/teachers/t/1")
        #expect(page.status == 200)
        #expect(page.body.contains("With four criteria."))
        #expect(!page.body.contains("Quoted text and signature"), "strangers do not see what was cut")
        #expect(!page.body.contains("ben@b.example"))
        daemon.stop()
        #expect(daemon.status == 0, "it stops cleanly: \(daemon.log)")
    }

    @Test("first start beside a mailbox with old mail handles only what arrives from then on, unless told")
    func oldMail() async throws {
        let dovecot = try await Dovecot(), sink = try await SmtpSink()
        let guild = try TestInstallation(in: .imap(dovecot), out: .smtp(port: sink.port))
        try guild.seed(begins: false)
        for number in 1...3 {
            dovecot.deliver(
                Mails.plain(
                    from: "anna@a.example", to: "community+teachers@guild.example", subject: "Old \(number)",
                    id: "old\(number)@a.example", text: "From years ago."))
        }
        #expect(try guild.guildpost(["once"]).output.contains("0 mails"))
        #expect(dovecot.count() == 3)
        dovecot.deliver(
            Mails.plain(
                from: "anna@a.example", to: "community+teachers@guild.example", subject: "New", id: "new@a.example",
                text: "Today."))
        #expect(try guild.guildpost(["once"]).output.contains("1 mail "))
        #expect(dovecot.count() == 3)
        let preview = try guild.guildpost(["once", "--from", "2020-01-01"])
        #expect(preview.output.contains("3 mails") && preview.output.contains("Nothing has been done"))
        #expect(dovecot.count() == 3)
        #expect(try guild.guildpost(["once", "--from", "2020-01-01", "--yes"]).output.contains("3 mails handled"))
        #expect(dovecot.count() == 0)
    }

    @Test("a server without MOVE, UIDPLUS and IDLE: nothing is expunged, nothing is read twice")
    func poorServer() async throws {
        let dovecot = try await Dovecot(capability: "IMAP4rev1 LITERAL+")
        let guild = try TestInstallation(in: .imap(dovecot))
        try guild.seed(begins: false)
        dovecot.deliver(
            Mails.plain(from: "x@x.example", to: "y@y.example", subject: "Before", id: "before@x.example", text: "old"))
        try guild.guildpost(["once"])
        for number in 1...2 {
            dovecot.deliver(
                Mails.plain(
                    from: "anna@a.example", to: "community+teachers@guild.example", subject: "Post \(number)",
                    id: "p\(number)@a.example", text: "Hello"))
            try guild.guildpost(["once"])
        }
        #expect(try guild.guildpost(["once"]).output.contains("0 mails"))
        #expect(dovecot.count("Guildpost.Done") == 2)
        #expect(dovecot.count() == 3, "marked deleted, not expunged")
    }

    @Test("marking and deleting instead of moving", arguments: ["flag", "delete"])
    func otherFilings(after: String) async throws {
        let dovecot = try await Dovecot()
        let guild = try TestInstallation(in: .imap(dovecot, after: after))
        try guild.seed()
        try guild.guildpost(["once"])
        dovecot.deliver(
            Mails.plain(
                from: "anna@a.example", to: "community+teachers@guild.example", subject: "One", id: "one@a.example",
                text: "Hello"))
        #expect(try guild.guildpost(["once"]).output.contains("1 mail "))
        #expect(try guild.guildpost(["once"]).output.contains("0 mails"))
        #expect(dovecot.count() == (after == "flag" ? 1 : 0))
        #expect(guild.letters.count == 3)
    }

    @Test("a mailbox whose UIDVALIDITY changed: nothing is posted twice, nothing is missed")
    func newUIDValidity() async throws {
        let dovecot = try await Dovecot()
        let guild = try TestInstallation(in: .imap(dovecot, after: "flag"))
        try guild.seed()
        try guild.guildpost(["once"])
        dovecot.deliver(
            Mails.plain(
                from: "anna@a.example", to: "community+teachers@guild.example", subject: "One", id: "one@a.example",
                text: "Hello"))
        try guild.guildpost(["once"])
        // A restored or migrated mailbox numbers its mail anew, and forgets our keyword.
        for name in [
            "dovecot-uidlist", "dovecot.index", "dovecot.index.log", "dovecot.index.cache", "dovecot-uidvalidity",
            "dovecot-keywords",
        ] {
            try? FileManager.default.removeItem(atPath: "\(dovecot.maildir)/\(name)")
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: dovecot.maildir)
        where name.hasPrefix("dovecot-uidvalidity") {
            try? FileManager.default.removeItem(atPath: "\(dovecot.maildir)/\(name)")
        }
        for file in dovecot.files() {
            let bare = (file as NSString).lastPathComponent.split(separator: ":")[0]
            rename(file, "\(dovecot.maildir)/new/\(bare)")
        }
        try await Task.sleep(for: .seconds(1.1))  // UIDVALIDITY is a time
        dovecot.deliver(
            Mails.plain(
                from: "anna@a.example", to: "community+teachers@guild.example", subject: "Two", id: "two@a.example",
                text: "Hello"))
        try guild.guildpost(["once"])
        let groups: [GroupCounts] = try guild.json(["group", "list"])
        #expect(groups.first?.contributions == 2)
    }

    struct GroupCounts: Decodable {
        var contributions: Int
        var topics: Int
    }

    @Test("two daemons on one state directory: the second refuses")
    func secondDaemon() async throws {
        let guild = try TestInstallation()
        let first = try guild.daemon()
        defer { first.stop() }
        #expect(await eventually { first.log.contains("mailbox open") })
        let second = try guild.guildpost(["once"])
        #expect(second.status == 1)
        #expect(second.errors.contains("another Guildpost (process \(first.identifier))"))
    }
}
