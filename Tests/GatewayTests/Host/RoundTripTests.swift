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
        oneClick: Bool? = nil
    ) -> RoundTrip {
        let ours = OurAddresses(style: style, address: MailAddress(address: "community@guild.example")!)
        return RoundTrip(
            ours: ours, rules: ReadingRules(ours: ours, server: trust), trust: trust, offersOneClick: oneClick,
            hasSecureArchive: true, mark: "abcdefgh12345678")
    }

    /// As the receiving server files it.
    private static func returned(
        _ trip: RoundTrip, _ probe: RoundTrip.Probe, above: String = "", returnPath: String? = nil,
        _ change: (String) -> String = { $0 }
    ) -> RoundTrip.Returned {
        let sent = change(String(decoding: trip.mail(probe, now: 1_795_424_400).bytes, as: UTF8.self))
        let path = returnPath ?? trip.returnPath(probe)
        return RoundTrip.Returned(
            bytes: Array(
                ("Return-Path: <\(path)>\r\nDelivered-To: \(trip.recipient(probe))\r\n\(above)Received: from relay by mx.guild.example\r\n"
                    + sent).utf8), seconds: 3)
    }

    /// Everything taken; `back`: what came of each.
    private static func course(_ trip: RoundTrip, _ back: (RoundTrip.Probe) -> RoundTrip.Returned?) -> RoundTrip.Course
    {
        var course = RoundTrip.Course()
        for probe in RoundTrip.Probe.allCases {
            course.outcomes[probe] = .accepted("250 ok")
            course.returned[probe] = back(probe)
        }
        return course
    }

    private static func line(_ lines: [Check.Line], _ what: String) throws -> Check.Line {
        try #require(lines.first { $0.what == "round trip: " + what })
    }

    private static let judged =
        "Authentication-Results: mx.guild.example; dmarc=pass header.from=guild.example\r\nDKIM-Signature: v=1; a=rsa-sha256; d=guild.example; s=x;\r\n\th=From:To:List-Unsubscribe:\r\n\t List-Unsubscribe-Post; b=abc=\r\n"

    @Test("a provider that keeps everything", arguments: OurAddresses.Style.allCases)
    func kept(style: OurAddresses.Style) throws {
        let trip = RoundTripTests.trip(style)
        let (lines, profile) = trip.findings(
            RoundTripTests.course(trip) { RoundTripTests.returned(trip, $0, above: RoundTripTests.judged) })
        #expect(lines.filter { !$0.ok }.isEmpty, "\(lines)")
        #expect(try RoundTripTests.line(lines, "Message-ID").found == "kept")
        #expect(try RoundTripTests.line(lines, "DKIM").doing.contains("leaving by one click"))
        for trait in ProviderProfile.Trait.allCases where trait != .makesSentCopies {
            #expect(profile.traits[trait] == true, "\(trait)")
        }
    }

    @Test(
        "a relay that writes its own From, return path and Message-ID: said, remembered, and nothing to complain about")
    func rewritten() throws {
        let trip = RoundTripTests.trip()
        let (lines, profile) = trip.findings(
            RoundTripTests.course(trip) { probe in
                RoundTripTests.returned(trip, probe, returnPath: "community@guild.example") {
                    $0.replacing(
                        "From: Guildpost <\(trip.author(probe))>", with: "From: Guildpost <community@guild.example>"
                    )
                    .replacing("<\(trip.messageID(probe))>", with: "<0100@eu.amazonses.example>")
                }
            })
        let from = try RoundTripTests.line(lines, "From")
        #expect(from.ok && from.found.contains("arrives as from community@guild.example") && !from.doing.isEmpty)
        #expect(try RoundTripTests.line(lines, "return path").found.contains("arrives as community@guild.example"))
        #expect(try RoundTripTests.line(lines, "Message-ID").found.contains("0100@eu.amazonses.example"))
        #expect(profile.traits[.keepsFrom] == false && profile.traits[.keepsReturnPath] == false)
        #expect(profile.traits[.keepsMessageID] == false && profile.traits[.deliversNames] == true)
        #expect(profile.traits[.signsOneClick] == false)
    }

    @Test("one-click was promised, and nothing is signed")
    func promised() throws {
        let trip = RoundTripTests.trip(oneClick: true)
        let (lines, _) = trip.findings(RoundTripTests.course(trip) { RoundTripTests.returned(trip, $0) })
        #expect(try RoundTripTests.line(lines, "DKIM").ok == false)
    }

    @Test("named addresses are not delivered: the single style, and no claim about anything else")
    func noNames() throws {
        let trip = RoundTripTests.trip()
        var course = RoundTripTests.course(trip) { $0 == .name ? nil : RoundTripTests.returned(trip, $0) }
        course.waited = 20
        #expect(trip.findings(course).profile.traits[.deliversNames] == nil, "twenty seconds decide nothing")
        course.waited = 60
        let (lines, profile) = trip.findings(course)
        #expect(try RoundTripTests.line(lines, "named addresses").doing.contains("single"))
        #expect(profile.traits[.deliversNames] == false)
        #expect(profile.traits[.keepsFrom] == true && profile.traits[.keepsReturnPath] == true)
        #expect(trip.ours.fitting(profile).style == .single)
    }

    @Test("a relay that refuses a sender says so of that trait alone; a quota says nothing of any")
    func refused() throws {
        let trip = RoundTripTests.trip()
        var course = RoundTripTests.course(trip) { RoundTripTests.returned(trip, $0) }
        course.returned[.path] = nil
        course.outcomes[.path] = .senderRefused("554 5.2.252 SendAsDenied")
        course.returned[.from] = nil
        course.outcomes[.from] = .senderRefused("550 5.4.5 Daily user sending limit exceeded")
        let (lines, profile) = trip.findings(course)
        #expect(profile.traits[.keepsReturnPath] == false)
        #expect(profile.traits[.keepsFrom] == nil)
        #expect(try RoundTripTests.line(lines, "From").ok == false)
    }

    @Test("nothing comes back: nothing is remembered")
    func nothing() throws {
        let trip = RoundTripTests.trip()
        let (lines, profile) = trip.findings(RoundTripTests.course(trip) { _ in nil })
        #expect(lines.count == 1 && !lines[0].ok && !lines[0].remedy.isEmpty)
        #expect(profile.traits.isEmpty)
    }

    @Test("a sender's own judgement: counts for nothing where the trust is set right, and is found out where it is not")
    func forged() throws {
        func found(_ trip: RoundTrip) throws -> Check.Line {
            let (lines, _) = trip.findings(RoundTripTests.course(trip) { RoundTripTests.returned(trip, $0) })
            return try RoundTripTests.line(lines, "forged judgement")
        }
        #expect(try found(RoundTripTests.trip()).ok)
        // As many Received lines as the mail has not: everything would be the provider's.
        let wrong = RoundTripTests.trip(
            trust: TrustedServer(mode: .results, authservID: "mx.guild.example", receivedLines: 1, resultsBelow: true))
        let line = try found(wrong)
        #expect(!line.ok && line.remedy.contains("received_lines"))
    }

    /// How providers stamp a mail, and what [trust] is proposed for it.
    @Test(
        "the trust is proposed from what stands in the mail",
        arguments: [
            (
                "Google, below its own Received",
                "Received: by 2002:a05 with SMTP id x;\r\nReceived: from mail-sor (mail-sor.google.com)\r\n by mx.google.com with SMTPS\r\nAuthentication-Results: mx.google.com; dkim=pass header.i=@guild.example; dmarc=pass header.from=guild.example\r\n",
                "results mx.google.com 2 true"
            ),
            (
                "Microsoft, without a name",
                "Authentication-Results: spf=pass smtp.mailfrom=guild.example; dkim=pass header.d=guild.example; dmarc=pass action=none header.from=guild.example; compauth=pass\r\nReceived: from a.outlook.com by b.outlook.com\r\n",
                "topmost  1 false"
            ),
            (
                "Fastmail, one of many machines",
                "Authentication-Results: phl-mx-04.messagingengine.com; dmarc=pass header.from=guild.example\r\nReceived: from a by phl-mx-04.messagingengine.com\r\n",
                "results *.messagingengine.com 1 false"
            ),
        ])
    func proposed(name: String, above: String, wanted: String) throws {
        let trip = RoundTripTests.trip()
        let mail = String(decoding: trip.mail(.plain, now: 1_795_424_400).bytes, as: UTF8.self)
        let message = Message(reading: Array((above + mail).utf8))
        let server = try #require(TrustEvidence.proposal(message, forged: RoundTrip.forgery))
        #expect(
            "\(server.mode.rawValue) \(server.authservIDs.joined(separator: ",")) \(server.receivedLines) \(server.resultsBelow)"
                == wanted, "\(name)")
    }
}
