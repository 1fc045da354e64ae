import Guild
import Mail
import Testing

/// How refusals are read, addresses scored and days shared out.
@Suite("Living with a provider")
struct LivingWithAProviderTests {
    @Test(
        "a refusal is of the address, of the letter, or of us",
        arguments: [
            ("550 5.1.1 The email account that you tried to reach does not exist.", Refusal.gone),
            ("550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found", .gone),
            ("554 delivery error: dd This user doesn't have a yahoo.com account", .refused),
            ("550 5.1.1 <x@y.example>: Recipient address rejected: User unknown in virtual mailbox table", .gone),
            ("452 4.2.2 The email account that you tried to reach is over quota", .full),
            ("552 5.2.2 Mailbox full", .full), ("450 4.2.1 is receiving mail at a rate that prevents more", .delayed),
            ("451 4.7.1 Greylisting in action, please come back later", .delayed),
            ("552 5.3.4 Message size exceeds fixed limit", .letter),
            ("535 5.7.8 Username and Password not accepted", .login),
            ("535 5.7.139 Authentication unsuccessful, basic authentication is disabled", .login),
            ("530 5.7.57 Client not authenticated to send mail", .login),
            ("554 5.7.1 <x>: Relay access denied", .login),
            ("550 5.4.5 Daily user sending limit exceeded", .quota),
            ("550 5.1.90 Your message can't be sent because you've reached your daily limit", .quota),
            ("454 Throttling failure: Maximum sending rate exceeded", .quota),
            ("554 5.2.252 SendAsDenied; a@x not allowed to send as b@x", .identity),
            ("550 5.7.60 SMTP; Client does not have permissions to send as this sender", .identity),
            ("554 Message rejected: Email address is not verified.", .identity),
            ("553 5.7.1 <b@x>: Sender address rejected: not owned by user a@x", .identity),
            ("550-5.7.26 This mail has been blocked because the sender is unauthenticated.", .identity),
            ("550 5.7.1 Our system has detected that this message is likely unsolicited mail", .content),
            ("554 5.7.1 Service unavailable; Client host [1.2.3.4] blocked using zen.spamhaus.org", .content),
            ("5.1.1 smtp; 550 No such user here", .gone), ("5.0.0 permanent failure", .refused), ("", .refused),
        ])
    func refusals(words: String, refusal: Refusal) { #expect(Refusal(reading: words) == refusal, "\(words)") }

    private let day: Int64 = 86_400

    @Test("an address fails by what comes back, once a day, and recovers by time")
    func health() {
        func health(_ failures: [(Refusal, day: Int64)]) -> AddressHealth {
            failures.reduce(AddressHealth()) { $0.noting($1.0, now: 1_000_000 + $1.day * day) }
        }
        #expect(!health([(.gone, 0), (.gone, 0), (.gone, 0)]).isFailing, "one day, one failure")
        #expect(health([(.gone, 0), (.gone, 1)]).isFailing)
        #expect(!health([(.refused, 0), (.refused, 1)]).isFailing)
        #expect(health([(.refused, 0), (.refused, 1), (.refused, 2)]).isFailing)
        #expect(!health((0..<6).map { (.full, day: $0) }).isFailing)
        #expect(health((0..<7).map { (.full, day: $0) }).isFailing, "a week of a full mailbox")
        #expect(!health((0..<20).map { (.full, day: $0 * 7) }).isFailing, "once a week is nothing")
        #expect(health((0..<3).map { (.gone, day: $0 * 7) }).isFailing, "three weekly digests")
        for refusal in Refusal.allCases where refusal.isOfUs || refusal == .letter {
            #expect(health((0..<30).map { (refusal, day: $0) }).points == 0, "\(refusal)")
        }
    }

    @Test("windows roll: a minute, an hour, a day; answers keep a tenth")
    func pace() {
        let pace = Pace(perMinute: 30, perHour: 100, perDay: 500)
        var sent = SentCount()
        #expect(sent.allowance(by: pace, now: 1_000_000, forBulk: true) == 30)
        sent.add(30, at: 1_000_000)
        #expect(sent.allowance(by: pace, now: 1_000_059, forBulk: true) == 0)
        #expect(sent.allowance(by: pace, now: 1_000_060, forBulk: true) == 30)
        sent.add(30, at: 1_000_060)
        sent.add(30, at: 1_000_120)
        #expect(sent.allowance(by: pace, now: 1_000_180, forBulk: true) == 10, "the hour is nearly used up")
        sent.takeBack(5, from: 1_000_120)
        #expect(sent.allowance(by: pace, now: 1_000_181, forBulk: true) == 15, "what came back unsent does not count")
        #expect(sent.inDay(now: 1_000_200) == 85)
        sent.add(365, at: 1_010_000)
        #expect(sent.allowance(by: Pace(perDay: 500), now: 1_010_001, forBulk: true) == 0)
        #expect(sent.allowance(by: Pace(perDay: 500), now: 1_010_001, forBulk: false) == 50)
        #expect(sent.inDay(now: 1_000_000 + 86_400) == 420)
        #expect(sent.inDay(now: 1_010_000 + 86_400) == 0)
        #expect(sent.allowance(by: .free, now: 1_010_001, forBulk: true) == .max)
    }

    @Test("a letter to many goes at once only where all of it fits")
    func fits() {
        let pace = Pace(perDay: 500)
        #expect(pace.fits(recipients: 450, waiting: 0, sent: 0))
        #expect(!pace.fits(recipients: 451, waiting: 0, sent: 0))
        #expect(!pace.fits(recipients: 300, waiting: 100, sent: 51))
        #expect(Pace.free.fits(recipients: 1_000_000, waiting: 1_000_000, sent: 1_000_000))
    }

    @Test("a server that asks us to stay away is left alone, longer each time")
    func backOff() {
        #expect(BackOff(in: "NO [THROTTLED] Too many simultaneous connections") == .busy)
        #expect(BackOff(in: "421 4.7.0 Try again later, closing connection.") == .busy)
        #expect(BackOff(in: "* BYE [UNAVAILABLE] Temporary failure") == .unavailable)
        #expect(BackOff(in: "the server closed the connection") == nil)
        #expect(BackOff.busy.seconds(failures: 1) == 60)
        #expect(BackOff.busy.seconds(failures: 4) == 480)
        #expect(BackOff.busy.seconds(failures: 100) == 3_600)
    }

    @Test("a relay's reply tells the Message-ID that it gave the letter")
    func alias() {
        #expect(
            RelayAlias.inReply("250 Ok 0102018f0a1b2c3d-11111111-2222-3333-4444-555555555555-000000", otherThan: nil)
                == "0102018f0a1b2c3d-11111111-2222-3333-4444-555555555555-000000")
        #expect(
            RelayAlias.inReply("250 2.0.0 OK <AM0PR01MB1@eu.prod.outlook.com> [Hostname=AM0PR01]", otherThan: nil)
                == "AM0PR01MB1@eu.prod.outlook.com")
        #expect(RelayAlias.inReply("250 2.0.0 OK <a@b.example>", otherThan: MessageID("a@b.example")) == nil)
        #expect(RelayAlias.inReply("250 2.0.0 Ok: queued as 4XkYz12345", otherThan: nil) == nil)
        #expect(
            RelayAlias.names(of: MessageID("0102018f-000000@eu-central-1.amazonses.com")!).contains("0102018f-000000"))
    }
}
