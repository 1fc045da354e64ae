import Domains
import Mail
import Testing

@testable import Gateway

/// Organisational domains by this machine's own Public Suffix List, with names as they are in the world: what the answer
/// is, and that it is read while it is there.
@Suite("Public suffixes")
struct SuffixTests {
    @Test(
        "real domains and their organisations",
        arguments: [
            ("community-of-practice.org", "community-of-practice.org"),
            ("bounce.community-of-practice.org", "community-of-practice.org"),
            ("students.uni-heidelberg.de", "uni-heidelberg.de"),
            ("mg.teachersassociation.org.uk", "teachersassociation.org.uk"),
            ("a.very.long.name.of.a.mail.server.example.co.jp", "example.co.jp"), ("gmail.com", "gmail.com"),
            ("org.uk", nil), ("com", nil), ("", nil), (".", nil), ("..", nil),
            ("xn--bcher-kva.example", "xn--bcher-kva.example"),
        ] as [(String, String?)])
    func registrable(domain: String, organisation: String?) {
        // Many times: memory that is read after it is gone often still holds what it held.
        for _ in 0..<200 {
            #expect(OrganisationalDomains.publicSuffixList.registrable(domain) == organisation)
        }
    }

    @Test(
        "who is vouched for, where SPF or DKIM name another host of the same organisation and nobody judged DMARC",
        arguments: [
            ("anna@community-of-practice.org", "spf=pass smtp.mailfrom=bounce.community-of-practice.org", true),
            ("anna@students.uni-heidelberg.de", "dkim=pass header.d=uni-heidelberg.de", true),
            ("anna@teachersassociation.org.uk", "dkim=pass header.d=mg.teachersassociation.org.uk", true),
            ("anna@teachersassociation.org.uk", "dkim=pass header.d=somebody-else.org.uk", false),
            ("anna@a-name-of-more-than-fifteen-octets.com", "spf=pass smtp.mailfrom=mail.other-name.com", false),
        ] as [(String, String, Bool)])
    func alignment(from: String, results: String, isGenuine: Bool) {
        let mail =
            "Authentication-Results: mx.guild.example; \(results)\nReceived: from x by mx.guild.example\nFrom: Anna <\(from)>\n\nHi"
        let server = TrustedServer(mode: .results, authservID: "mx.guild.example", receivedLines: 1)
        for _ in 0..<50 {
            let message = Message(reading: Array(mail.utf8))
            #expect(message.authenticity(by: server, domains: .publicSuffixList) == (isGenuine ? .passed : .unknown))
        }
    }
}
