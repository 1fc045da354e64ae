import Foundation
import Mail
import Quoting
import Testing

@testable import Gateway
@testable import Guild
@testable import Store

/// What a private message tells of its writer, octet by octet: the table of docs/threat-model.md.
@Suite("Private messages")
struct PrivateMessageTests {
    private static func gateway(_ name: String) throws -> SimulatedGateway {
        let gateway = try SimulatedGateway(name, start: 1_796_083_200)
        try gateway.store.writeNow { transaction in
            let teachers = try transaction.addGroup(
                Group(id: GroupID(0), name: "teachers", title: "Teachers", purpose: "Trying."), now: 1)
            for name in ["Jane Doe <jane@j.example>", "Omar Li <omar@o.example>", "Anna Berg <anna@a.example>"] {
                let person = try transaction.person(for: MailReading.addresses(name)[0], now: 1).id
                try transaction.setMembership(
                    of: person, in: teachers, roles: name.hasPrefix("Anna") ? [.facilitator] : [.contributor],
                    cadence: .none, now: 1)
                if name.hasPrefix("Jane") {
                    let second = MailAddress(address: "jane.doe@home.example")!
                    try transaction.add(second, to: person, isPrimary: false, now: 1)
                }
            }
        }
        return gateway
    }

    /// Jane's words to Omar.
    private static func write(to gateway: SimulatedGateway) async throws {
        _ = try await gateway.carry(
            "From: Jane Doe <jane@j.example>\nTo: community+to.omar-li@guild.example\nSubject: Concealed title\nMessage-ID: <1@j.example>\n\nConcealed words.\n",
            key: "1")
    }

    /// JPEG with Exif that names a camera, and a comment; the picture's data is short and whole.
    private static let photo: [UInt8] = {
        let exif = Array("Exif\0\0GPSHERE camera of Jane".utf8)
        let comment = Array("taken by jane@j.example".utf8)
        func segment(_ marker: UInt8, _ bytes: [UInt8]) -> [UInt8] {
            [0xFF, marker, UInt8((bytes.count + 2) >> 8), UInt8((bytes.count + 2) & 255)] + bytes
        }
        return [0xFF, 0xD8] + segment(0xE1, exif) + segment(0xFE, comment) + segment(0xDA, [0]) + [1, 2, 0xFF, 0xD9]
    }()

    private static let mail = """
        Return-Path: <jane@j.example>
        Received: from laptop.of.jane.example by mx.j.example; Mon, 30 Nov 2026 10:00:00 +0000
        Authentication-Results: mx.guild.example; dmarc=pass header.from=j.example
        DKIM-Signature: v=1; d=j.example; s=x; b=AAAA
        From: Jane Doe <jane@j.example>
        Sender: jane@j.example
        To: community+to.omar-li@guild.example
        Cc: friend@elsewhere.example
        Reply-To: jane.doe@home.example
        Disposition-Notification-To: jane@j.example
        Return-Receipt-To: jane@j.example
        X-Mailer: Mailer of Jane
        X-Originating-IP: [192.0.2.7]
        Message-ID: <secret-id@laptop.of.jane.example>
        Subject: The fair
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: multipart/alternative; boundary=a

        --a
        Content-Type: text/plain; charset=utf-8

        Shall we share a table? I am JANE@j.example, or Jane.Doe@home.example.

        On Monday, Jane Doe <jane@j.example> wrote:
        > earlier words of jane@j.example

        --
        Jane Doe
        jane@j.example, +44 555 0199
        --a
        Content-Type: text/html; charset=utf-8

        <p>Shall we share a table? I am JANE@j.example, or Jane.Doe@home.example.</p><img src="https://track.j.example/p.gif">
        <blockquote>earlier words of jane@j.example</blockquote><p>-- <br>Jane Doe<br>jane@j.example, +44 555 0199</p>
        --a--
        --b
        Content-Type: image/jpeg; name="table.jpg"
        Content-Disposition: attachment; filename="table.jpg"
        Content-Transfer-Encoding: base64

        PHOTO
        --b
        Content-Type: text/vcard; name="jane.vcf"
        Content-Disposition: attachment; filename="jane.vcf"

        BEGIN:VCARD
        EMAIL:jane@j.example
        END:VCARD
        --b
        Content-Type: text/calendar; name="when.ics"
        Content-Disposition: attachment; filename="when.ics"

        BEGIN:VCALENDAR
        ORGANIZER:mailto:jane@j.example
        END:VCALENDAR
        --b
        Content-Type: application/pgp-signature; name="signature.asc"
        Content-Disposition: attachment; filename="signature.asc"

        -----BEGIN PGP SIGNATURE-----
        --b
        Content-Type: message/rfc822
        Content-Disposition: attachment; filename="earlier.eml"

        From: jane@j.example
        Subject: earlier

        earlier mail
        --b--

        """

    @Test("nothing of its writer's mail goes along but words and harmless files")
    func leaks() async throws {
        let gateway = try PrivateMessageTests.gateway("leaks")
        let raw = PrivateMessageTests.mail.replacing(
            "PHOTO", with: Data(PrivateMessageTests.photo).base64EncodedString())
        _ = try await gateway.carry(raw, key: "1")
        let letters = try await gateway.turn()
        let letter = try #require(letters.first { $0.recipient == "omar@o.example" })
        let message = Message(reading: letter.bytes)
        let body = message.body()
        #expect(body.text.contains("Shall we share a table? I am @jane-doe, or @jane-doe."))
        #expect(message.from.first?.name == "Jane Doe (private)")
        #expect(body.attachments.map(\.filename) == ["table.jpg"])
        // Whatever it is encoded in.
        let all =
            String(decoding: letter.bytes, as: UTF8.self)
            + message.parts.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        for secret in [
            "j.example", "home.example", "laptop", "elsewhere", "Mailer of Jane", "192.0.2.7", "0199", "GPSHERE",
            "camera", "taken by", "BEGIN:VCARD", "ORGANIZER", "PGP", "earlier", "track.",
        ] {
            #expect(!ASCII.lowered(all).contains(ASCII.lowered(secret)), "\(secret) is in the letter")
        }
        #expect(!letter.returnPath.contains("jane"))
        // Its writer hears what stayed behind.
        let receipt = try #require(letters.first { $0.recipient == "jane@j.example" })
        let said = Message(reading: receipt.bytes).body().text.replacing("\n", with: " ")
        for file in ["jane.vcf", "when.ics", "earlier.eml"] { #expect(said.contains(file), "\(said)") }
    }

    @Test("what brought a message is not kept, and the host's trace has no word of it")
    func trace() async throws {
        let gateway = try PrivateMessageTests.gateway("trace")
        try await PrivateMessageTests.write(to: gateway)
        #expect(try await gateway.turn().contains { $0.recipient == "omar@o.example" })
        let left = try gateway.store.readNow { snapshot in
            (
                try snapshot.db.number("SELECT count(*) FROM rawMail", []),
                try snapshot.db.number("SELECT count(*) FROM arrival WHERE subject <> ''", []),
                try snapshot.db.number("SELECT count(*) FROM search WHERE search MATCH 'concealed'", []),
                try snapshot.db.number("SELECT count(*) FROM contribution", [])
            )
        }
        #expect(left.0 == 0, "raw mail")
        #expect(left.1 == 0, "subjects")
        #expect(left.2 == 0, "found by a search")
        #expect(left.3 == 0, "contributions")
    }

    @Test("a message is there for whoever has a copy of it, and for nobody else")
    func copies() async throws {
        let gateway = try PrivateMessageTests.gateway("copies")
        try await PrivateMessageTests.write(to: gateway)
        let reader = ArchiveReader(gateway.store, now: { 1_796_083_300 })
        let people = try gateway.store.readNow { snapshot in
            try ["jane-doe", "omar-li", "anna-berg"].map { try snapshot.person(handle: $0)!.id }
        }
        for (person, isIn) in zip(people, [true, true, false]) {
            #expect(try await reader.inbox(of: person).count == (isIn ? 1 : 0))
            #expect((try await reader.conversation(ConversationID(1), of: person) != nil) == isIn)
        }
        #expect(try await reader.inbox(of: people[1]).first?.isUnread == true)
        try gateway.store.writeNow {
            try $0.readMessages(in: ConversationID(1), by: people[1], through: PrivateID(9), now: 2)
        }
        #expect(try await reader.inbox(of: people[1]).first?.isUnread == false)
    }

    @Test("of a reply, what its program quotes does not go along", arguments: Client.allCases)
    func quotes(client: Client) async throws {
        let gateway = try PrivateMessageTests.gateway("quotes")
        try await PrivateMessageTests.write(to: gateway)
        let letter = try #require(try await gateway.turn().first { $0.recipient == "omar@o.example" })
        let message = Message(reading: letter.bytes)
        func part(_ type: String) -> String {
            message.parts.first { $0.type == type }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        }
        let address = try #require(message.replyTo.first?.address)
        let quote = client.reply(
            toText: part("text/plain"), html: part("text/html"), from: "Jane Doe (private)", address: address, under: []
        )
        _ = try await gateway.carry(
            """
            From: Omar Li <omar@o.example>
            To: \(address)
            Subject: Re: Concealed title
            Message-ID: <2@o.example>
            Content-Type: text/plain; charset=utf-8

            Gladly, at noon.

            Omar

            \(quote)
            """, key: "2")
        let answer = try #require(try await gateway.turn().first { $0.recipient == "jane@j.example" })
        let text = Message(reading: answer.bytes).body().text
        #expect(text.contains("Gladly, at noon."))
        for quoted in ["Concealed words", "wrote:", "From: Jane", "o.example", "Whoever runs"] {
            #expect(!text.contains(quoted), "\(client): \(text)")
        }
    }

    @Test("a year later it ends, and whoever has it was told two weeks before")
    func ending() async throws {
        let gateway = try PrivateMessageTests.gateway("ending")
        try await PrivateMessageTests.write(to: gateway)
        _ = try await gateway.turn()
        func count() throws -> Int64 {
            try gateway.store.readNow { try $0.db.number("SELECT count(*) FROM privateMessage", []) ?? -1 }
        }
        var told: [String] = []
        // A turn each morning of the last weeks.
        for day in 345...370 {
            gateway.now = 1_796_083_200 + Int64(day) * 86_400 + 7 * 3_600 + 600
            let letters = try await gateway.turn().filter {
                Message(reading: $0.bytes).subject == "Private messages that will be deleted"
            }
            told += letters.map { "\(day) \($0.recipient)" }
            let now = gateway.now
            try gateway.store.writeNow { try $0.tidyMessages(now: now) }
            if day < 365 { #expect(try count() == 1, "it is gone on day \(day)") }
        }
        #expect(Set(told.map { $0.split(separator: " ")[1] }) == ["jane@j.example", "omar@o.example"])
        #expect(told.count == 2, "\(told)")
        #expect(try count() == 0)
    }
}
