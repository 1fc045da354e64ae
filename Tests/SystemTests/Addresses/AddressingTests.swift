import Foundation
import Mail
import Testing

@Suite("All three ways to write our addresses", .serialized)
struct AddressingTests {
    /// A post, then a reply to what a member's mail program really replies to.
    @Test("post and reply", arguments: ["plus", "domain", "single"])
    func postAndReply(style: String) async throws {
        let dovecot = try await Dovecot(), sink = try await SmtpSink()
        let guild = try TestInstallation(in: .imap(dovecot), out: .smtp(port: sink.port), addressing: style)
        try guild.seed()
        try guild.guildpost(["once"])
        let group = [
            "plus": "community+teachers@guild.example", "domain": "teachers@guild.example",
            "single": "community@guild.example",
        ][style]!
        dovecot.deliver(
            Mails.plain(
                from: "Anna Berg <anna@a.example>", to: group,
                subject: style == "single" ? "[teachers] Rubrics" : "Rubrics",
                id: "one@a.example", text: "How do you grade?"))
        try guild.guildpost(["once"])
        let letter = try #require(sink.received(by: "ben@b.example").first)
        #expect(letter.header("Subject") == "Rubrics")
        #expect(letter.message.from.first?.address == group)
        let replyTo = try #require(letter.message.replyTo.first?.address)
        #expect(replyTo == "community@guild.example" || style != "single")
        let references = letter.message.references.map(\.bracketed).joined(separator: " ")
        dovecot.deliver(
            Mails.plain(
                from: "Ben Okri <ben@b.example>", to: replyTo, subject: "Re: Rubrics", id: "two@b.example",
                text: "With criteria.",
                extra: "In-Reply-To: <one@a.example>\nReferences: \(references) <one@a.example>\n"))
        try guild.guildpost(["once"])
        let answer = try #require(
            sink.received(by: "carla@c.example").first { $0.header("Message-ID") == "<two@b.example>" })
        #expect(answer.header("In-Reply-To") == "<one@a.example>")
        #expect(answer.header("Subject") == "Re: Rubrics")
        // A client that ignored Reply-To and wrote to the group still finds the thread.
        dovecot.deliver(
            Mails.plain(
                from: "Carla Diaz <carla@c.example>", to: group, subject: "Re: Rubrics", id: "three@c.example",
                text: "Me too.",
                extra: "In-Reply-To: <two@b.example>\n"
                    + (style == "single"
                        ? "References: \(answer.message.references.map(\.bracketed).joined(separator: " "))\n" : "")))
        try guild.guildpost(["once"])
        struct Counts: Decodable {
            var topics: Int
            var contributions: Int
        }
        let counts: [Counts] = try guild.json(["group", "list"])
        #expect(counts.first?.topics == 1)
        #expect(counts.first?.contributions == 3)
        // And leaving works by the address at the letter's end.
        let link = try #require(answer.message.field("List-Unsubscribe")).trimmingCharacters(
            in: CharacterSet(charactersIn: " <>\r\n"))
        let address = link.dropFirst("mailto:".count).prefix { $0 != "?" }.replacing("%2B", with: "+")
        let subject = link.contains("subject=") ? String(link.split(separator: "subject=")[1]) : "leave"
        dovecot.deliver(
            Mails.plain(
                from: "Carla Diaz <carla@c.example>", to: String(address), subject: subject, id: "bye@c.example",
                text: ""))
        try guild.guildpost(["once"])
        struct Member: Decodable { var handle: String }
        let members: [Member] = try guild.json(["member", "list"])
        #expect(members.map(\.handle).sorted() == ["anna-berg", "ben-okri"])
        let goodbye = try #require(
            sink.received(by: "carla@c.example").first { $0.header("Subject").contains("You have left") })
        #expect(goodbye.header("Auto-Submitted") == "auto-replied")
    }
}
