import Foundation
import Mail
import Quoting
import Testing

@Suite("A member's whole loop by mail")
struct DigestLoopTests {
    @Test(
        "join, choose, read a digest, answer it as a mail program quotes it, leave",
        arguments: [Client.gmail, .outlook, .appleMail, .mutt])
    func loop(client: Client) async throws {
        let dovecot = try await Dovecot(), sink = try await SmtpSink()
        let guild = try TestInstallation(in: .imap(dovecot), out: .smtp(port: sink.port))
        try guild.seed(["Anna Berg <anna@a.example>"])
        let daemon = try guild.daemon()
        defer { daemon.stop() }
        #expect(await eventually { daemon.log.contains("mailbox open") }, "\(daemon.log)")
        func letter(to address: String, _ subject: String) async throws -> SmtpSink.Received {
            try await sink.letter(to: address, subject, from: daemon)
        }
        func mail(_ from: String, to: String, _ subject: String, _ text: String) {
            dovecot.deliver(from: from, to: to, subject, text)
        }
        mail("Ben Okri <ben@b.example>", to: "community+teachers.join@guild.example", "", "")
        _ = try await letter(to: "ben@b.example", "Welcome to Teachers")
        mail("Ben Okri <ben@b.example>", to: "community@guild.example", "set teachers daily", "")
        _ = try await letter(to: "ben@b.example", "Re: set teachers daily")
        struct Listed: Decodable { var topics: Int }
        for (number, title) in ["Rubrics for oral exams", "Chairs"].enumerated() {
            mail(
                "Anna Berg <anna@a.example>", to: "community+teachers@guild.example", title,
                "What about \(title.lowercased())?")
            // The digest lists them in the order in which they came.
            #expect(
                await eventually {
                    (try? guild.json(["group", "list"], as: [Listed].self).first?.topics) == number + 1
                })
        }
        try guild.morning()
        #expect(
            await eventually(60) {
                sink.received(by: "ben@b.example").contains { $0.header("Subject") == "2 new posts in Teachers" }
            }, "\(daemon.log.suffix(2_000))")
        let digest = try await letter(to: "ben@b.example", "2 new posts in Teachers")
        let html = try #require(digest.message.parts.first { $0.type == "text/html" })
        let replyTo = try #require(digest.message.replyTo.first?.address)
        mail(
            "Ben Okri <ben@b.example>", to: replyTo, "Re: 2 new posts in Teachers",
            client.reply(
                toText: digest.text, html: String(decoding: html.bytes, as: UTF8.self), from: "Test Guild",
                address: "community@guild.example", under: [("Rubrics", "With four criteria."), ("Chairs", "Forty.")]))
        let rubrics = try await letter(to: "anna@a.example", "Re: Rubrics for oral exams")
        let chairs = try await letter(to: "anna@a.example", "Re: Chairs")
        func words(_ letter: SmtpSink.Received) -> String {
            letter.text.split(separator: "\n\n").dropFirst().first.map(String.init) ?? ""
        }
        #expect(words(rubrics) == "With four criteria." && !rubrics.text.contains("Forty"))
        #expect(words(chairs) == "Forty.")
        #expect(!rubrics.source.contains("ben@b.example"))
        mail("Ben Okri <ben@b.example>", to: "community@guild.example", "leave all", "")
        _ = try await letter(to: "ben@b.example", "You have left Teachers")
        #expect(await eventually { dovecot.count() == 0 })
        daemon.stop()
        #expect(daemon.status == 0)
    }
}
