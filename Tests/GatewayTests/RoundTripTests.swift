import Guild
import Mail
import Testing

@testable import Gateway

/// What `check --round-trip` tells of a provider, from mails as relays and mailboxes change them.
@Suite("The round trip")
struct RoundTripTests {
    private static func trip(
        _ style: OurAddresses.Style = .plus,
        trust: TrustedServer = TrustedServer(mode: .results, authservID: "mx.guild.example"),
        oneClick: Bool = false
    ) -> RoundTrip {
        let ours = OurAddresses(style: style, address: MailAddress(address: "community@guild.example")!)
        return RoundTrip(
            ours: ours, rules: ReadingRules(ours: ours, server: trust), trust: trust, offersOneClick: oneClick,
            mark: "abcdefgh12345678")
    }

    /// As the receiving server files it.
    private static func returned(
        _ trip: RoundTrip, above: String = "", returnPath: String? = nil, _ change: (String) -> String = { $0 }
    ) -> [UInt8] {
        let sent = change(String(decoding: trip.mail(now: 1_795_424_400).bytes, as: UTF8.self))
        let path = returnPath ?? trip.returnPath
        return Array(
            ("Return-Path: <\(path)>\r\nDelivered-To: \(trip.target)\r\n\(above)Received: from relay by mx.guild.example\r\n"
                + sent).utf8)
    }

    private static func line(_ lines: [Check.Line], _ what: String) throws -> Check.Line {
        try #require(lines.first { $0.what == "round trip: " + what })
    }

    @Test("a provider that keeps everything", arguments: OurAddresses.Style.allCases)
    func kept(style: OurAddresses.Style) throws {
        let trip = RoundTripTests.trip(style)
        let lines = trip.findings(
            in: RoundTripTests.returned(
                trip,
                above:
                    "DKIM-Signature: v=1; a=rsa-sha256; d=guild.example; s=x;\r\n\th=From:To:List-Unsubscribe:\r\n\t List-Unsubscribe-Post; b=abc=\r\nAuthentication-Results: mx.guild.example; dmarc=pass header.from=guild.example\r\n"
            ))
        #expect(lines.filter { !$0.ok }.isEmpty, "\(lines)")
        #expect(try RoundTripTests.line(lines, "Message-ID").found == "kept")
        #expect(try RoundTripTests.line(lines, "DKIM").found.contains("`one_click` in [mail_out] may be true"))
        #expect(try RoundTripTests.line(lines, "return path").found.contains("kept"))
    }

    @Test("a relay that writes its own From, return path and Message-ID")
    func rewritten() throws {
        let trip = RoundTripTests.trip(oneClick: true)
        let lines = trip.findings(
            in: RoundTripTests.returned(trip, returnPath: "community@guild.example") {
                $0.replacing("From: Guildpost <\(trip.target)>", with: "From: Guildpost <community@guild.example>")
                    .replacing("<abcdefgh12345678@guild.example>", with: "<0100@eu.amazonses.example>")
            })
        let from = try RoundTripTests.line(lines, "From")
        #expect(!from.ok && from.found.contains("arrived as community@guild.example") && !from.remedy.isEmpty)
        #expect(try RoundTripTests.line(lines, "return path").found.contains("replaced by community@guild.example"))
        #expect(try RoundTripTests.line(lines, "Message-ID").found.contains("0100@eu.amazonses.example"))
        // One-click was promised, and nothing is signed.
        #expect(try RoundTripTests.line(lines, "DKIM").ok == false)
    }

    @Test("a sender's own judgement: counts for nothing where the trust is set right, and is found out where it is not")
    func forged() throws {
        let right = RoundTripTests.trip()
        #expect(
            try RoundTripTests.line(right.findings(in: RoundTripTests.returned(right)), "forged judgement").ok)
        // As many Received lines as the mail has not: everything would be the provider's.
        let wrong = RoundTripTests.trip(
            trust: TrustedServer(mode: .results, authservID: "mx.guild.example", receivedLines: 1, resultsBelow: true))
        let found = try RoundTripTests.line(wrong.findings(in: RoundTripTests.returned(wrong)), "forged judgement")
        #expect(!found.ok && found.remedy.contains("received_lines"))
    }
}
