import Foundation
import Mail
import Testing

/// A state directory of an earlier version (`make-before.py`, by d762643), stopped with much in hand: letters of eleven
/// kinds that wait, open questions of three kinds, held mail, a digest under way.
@Suite("An earlier version's state is opened")
struct UpgradeTests {
    private static let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Before").path

    /// The community of then, in today's hands; its clock has not gone on since.
    private func opened() throws -> TestInstallation {
        let guild = try TestInstallation(
            trust: "mode = \"results\"\nauthserv_id = \"mx.guild.example\"", archive: "http://archive.guild.example")
        let unpacked = try Program.run(
            "/usr/bin/tar", ["-xzf", "\(Self.fixture)/state.tar.gz", "-C", guild.directory.path])
        #expect(unpacked.status == 0, "\(unpacked.errors)")
        let now = Int(Date().timeIntervalSince1970) - 600
        for statement in [
            "UPDATE delivery SET nextAt = \(now)", "UPDATE question SET askedAt = \(now)",
            "UPDATE arrival SET readAt = \(now), arrivedAt = \(now)", "UPDATE outcome SET at = \(now)",
        ] { try guild.sql(statement) }
        return guild
    }

    @Test("every letter goes out as the earlier version would have sent it, to the octet")
    func letters() throws {
        let guild = try opened()
        try guild.guildpost(["once"])
        let before = try String(contentsOfFile: "\(Self.fixture)/letters.txt", encoding: .utf8)
            .components(separatedBy: "\u{c}\n")
        let sent = Set(guild.letters)
        #expect(before.count == 28)
        for letter in before where !sent.contains(letter) {
            Issue.record("not sent as before, but with\n\(near(letter, in: sent))")
        }
        #expect(sent.count == before.count, "and nothing else")
    }

    private func near(_ letter: String, in letters: Set<String>) -> String {
        func lines(_ text: String) -> Set<Substring> { Set(text.split(whereSeparator: \.isNewline)) }
        let wanted = lines(letter)
        let best = letters.max { wanted.intersection(lines($0)).count < wanted.intersection(lines($1)).count } ?? ""
        return lines(best).subtracting(wanted).sorted().joined(separator: "\n")
    }

    private struct Letter {
        var to: String, subject: String, replyTo: String

        init(_ source: String) {
            let message = Message(reading: Array(source.utf8))
            func text(_ name: StaticString) -> String { message.field(name).map { MailReading.text($0) } ?? "" }
            to = text("Delivered-To")
            subject = text("Subject")
            replyTo = String(text("Reply-To").drop { $0 != "<" }.dropFirst().dropLast())
        }
    }

    private func answer(_ letter: Letter, _ words: String, to address: String? = nil) -> String {
        let domain = letter.to.split(separator: "@")[1], to = address ?? letter.replyTo
        return """
            Authentication-Results: mx.guild.example; dmarc=pass header.from=\(domain)
            Received: from x.example by mx.guild.example; Mon, 1 Jan 2029 00:00:00 +0000
            Delivered-To: \(to)
            From: <\(letter.to)>
            To: \(to)
            Subject: Re: \(letter.subject)
            Message-ID: <\(UUID().uuidString)@\(domain)>
            Content-Type: text/plain; charset=utf-8

            \(words)

            """
    }

    @Test("every question can be answered, held mail is carried, and old reply addresses work")
    func answers() throws {
        let guild = try opened()
        try guild.guildpost(["once"])
        let letters = guild.letters.map(Letter.init)
        func letter(to address: String, _ words: String) throws -> Letter {
            try #require(letters.first { $0.to == address && $0.subject.hasPrefix(words) }, "\(address): \(words)")
        }
        guild.drop(answer(try letter(to: "anna@a.example", "Shall it go out"), "yes"))
        guild.drop(answer(try letter(to: "anna@a.example", "[Teachers facilitators] Reader Ray wrote"), "approve"))
        guild.drop(answer(try letter(to: "ben@b.example", "Did you write this?"), "no"))
        guild.drop(answer(try letter(to: "ben@b.example", "Rubrics that work"), "Five columns are better."))
        guild.drop(answer(try letter(to: "carla@c.example", "Posted: Grüße"), "delete"))
        guild.drop(answer(try letter(to: "dan@d.example", "Rubrics that work"), "I have left and cannot post."))
        try guild.guildpost(["once"])
        let posts = try guild.sql(
            "SELECT kind, coalesce(nullif(title, ''), text), deletedAt IS NOT NULL FROM contribution ORDER BY id")
        #expect(posts.contains("event|Spring meeting|0"), "\(posts)")
        #expect(posts.contains("topic|A reader writes|0"), "\(posts)")
        #expect(posts.contains("Five columns are better."), "\(posts)")
        #expect(posts.contains("|1\n"), "one is deleted: \(posts)")
        #expect(!posts.contains("Was it me?") && !posts.contains("cannot post"), "\(posts)")
        #expect(try guild.sql("SELECT count(*) FROM question WHERE state = 'open'").hasPrefix("0"))
        #expect(try guild.sql("SELECT count(*) FROM outcome WHERE reason = 'ourFailure'").hasPrefix("0"))
    }
}
