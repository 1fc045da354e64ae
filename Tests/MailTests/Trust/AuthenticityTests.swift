import Testing

@testable import Mail

@Suite("Who wrote it")
struct AuthenticityTests {
    private static let domains = OrganisationalDomains { domain in
        let labels = domain.split(separator: ".")
        let suffix = domain.hasSuffix(".co.uk") ? 2 : 1
        return labels.count > suffix ? labels.suffix(suffix + 1).joined(separator: ".") : nil
    }

    private static func mail(_ above: [String], from: String = "Anna <anna@a.example>") -> Message {
        message(
            above.joined(separator: "\n") + (above.isEmpty ? "" : "\n")
                + "Received: from x by mx.guild.example\nReceived: from y by x\nFrom: \(from)\n\nHi")
    }

    @Test(
        "organisational domains align where the server judged no DMARC",
        arguments: [
            ("dkim=pass header.d=mail.a.example", "anna@a.example", Authenticity.passed),
            ("dkim=pass header.d=a.example", "anna@news.a.example", .passed),
            ("spf=pass smtp.mailfrom=bounces@send.a.example", "anna@a.example", .passed),
            ("dkim=pass header.d=b.co.uk", "anna@a.co.uk", .unknown),
            ("dkim=pass header.d=co.uk", "anna@a.co.uk", .unknown),
            ("dkim=pass header.d=evila.example", "anna@a.example", .unknown),
            ("dkim=fail header.d=a.example; spf=softfail smtp.mailfrom=a.example", "anna@a.example", .unknown),
            ("spf=pass smtp.helo=a.example", "anna@a.example", .unknown),
            ("dmarc=none header.from=a.example; dkim=pass header.d=a.example", "anna@a.example", .passed),
            ("dmarc=permerror header.from=a.example; dkim=pass header.d=a.example", "anna@a.example", .passed),
            ("dmarc=fail header.from=a.example; dkim=pass header.d=a.example", "anna@a.example", .failed),
            ("dmarc=pass header.from=other.example; dkim=pass header.d=a.example", "anna@a.example", .unknown),
        ] as [(String, String, Authenticity)])
    func alignment(results: String, from: String, verdict: Authenticity) {
        let server = TrustedServer(mode: .results, authservID: "mx.guild.example")
        let read = AuthenticityTests.mail(["Authentication-Results: mx.guild.example; \(results)"], from: from)
        #expect(read.authenticity(by: server, domains: AuthenticityTests.domains) == verdict)
    }

    @Test("iCloud writes a field for each check, under a name for each checker")
    func iCloud() {
        let server = TrustedServer(mode: .results, authservID: "*.icloud.com")
        let fields = [
            "Authentication-Results: bimi.icloud.com; bimi=none",
            "Authentication-Results: dmarc.icloud.com; dmarc=pass header.from=a.example",
            "Authentication-Results: dkim-verifier.icloud.com;\n\tdkim=pass (2048-bit key) header.d=a.example header.i=@a.example",
            "Authentication-Results: spf.icloud.com; spf=pass (spf.icloud.com: x) smtp.mailfrom=anna@a.example",
        ]
        #expect(AuthenticityTests.mail(fields).authenticity(by: server) == .passed)
        let forged = ["Authentication-Results: evilicloud.com; dmarc=pass header.from=a.example"]
        #expect(AuthenticityTests.mail(forged).authenticity(by: server) == .unknown)
    }

    @Test("Fastmail names its machines")
    func fastmail() {
        let server = TrustedServer(mode: .results, authservID: "*.messagingengine.com mx.other.example")
        let field =
            "Authentication-Results: mx6.messagingengine.com;\n dkim=pass (2048-bit rsa key sha256) header.d=a.example;\n dmarc=pass policy.published-domain-policy=none header.from=a.example;\n arc=none (no signatures found)"
        #expect(AuthenticityTests.mail([field]).authenticity(by: server) == .passed)
    }

    @Test("one failure among several judgements decides")
    func contradiction() {
        let server = TrustedServer(mode: .results, authservID: "mx.guild.example")
        let fields = [
            "Authentication-Results: mx.guild.example; dmarc=pass header.from=a.example",
            "Authentication-Results: mx.guild.example; dmarc=fail header.from=a.example",
        ]
        #expect(AuthenticityTests.mail(fields).authenticity(by: server) == .failed)
        #expect(AuthenticityTests.mail(fields.reversed()).authenticity(by: server) == .failed)
    }

    @Test(
        "broken quoting and comments give no verdict",
        arguments: [
            "Authentication-Results: mx.guild.example; spf=pass smtp.mailfrom=\"a; dmarc=pass header.from=a.example",
            "Authentication-Results: mx.guild.example; spf=none (dmarc=pass header.from=a.example",
            "Authentication-Results: mx.guild.example; (((((((",
            "Authentication-Results: ; dmarc=pass header.from=a.example",
            "Authentication-Results: mx.guild.example dmarc=pass header.from=a.example",
            "Authentication-Results: mx.guild.example; x=\"dmarc=pass header.from=a.example\"",
        ])
    func broken(field: String) {
        let server = TrustedServer(mode: .results, authservID: "mx.guild.example")
        #expect(AuthenticityTests.mail([field]).authenticity(by: server) == .unknown)
    }

    @Test(
        "several authors and groups are nobody",
        arguments: [
            "a@a.example, b@a.example", "Team: anna@a.example;", "Team:;", "", "anna@a.example\nFrom: b@a.example",
        ])
    func severalAuthors(from: String) {
        let server = TrustedServer(mode: .results, authservID: "mx.guild.example")
        let field = "Authentication-Results: mx.guild.example; dmarc=pass header.from=a.example"
        #expect(AuthenticityTests.mail([field], from: from).authenticity(by: server) == .unknown)
    }

    @Test(
        "addresses that are one mailbox have one key",
        arguments: [
            ("Jane.Doe+lists@GoogleMail.com", "janedoe@gmail.com"), ("JANE@X.Example", "jane@x.example"),
            ("j.doe+a@x.example", "j.doe+a@x.example"), ("jane@bücher.example", "jane@xn--bcher-kva.example"),
            ("jane@BÜCHER.example", "jane@xn--bcher-kva.example"), ("аnna@a.example", "аnna@a.example"),
        ])
    func keys(address: String, key: String) { #expect(MailAddress(address: address)?.key == key) }
}
