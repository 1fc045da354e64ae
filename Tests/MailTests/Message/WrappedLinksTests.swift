import Mail
import Testing

@Suite("Links that others have wrapped")
struct WrappedLinksTests {
    @Test(
        "are read back from what they carry",
        arguments: [
            (
                "https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1&data=05%7C&reserved=0",
                "https://example.org/a?b=1"
            ),
            (
                "https://urldefense.com/v3/__https://example.org/r?l=en&p=3__;!!Nv3xtKNH!abc$",
                "https://example.org/r?l=en&p=3"
            ),
            ("https://urldefense.com/v3/__https://example.org/a*b__;Kw!!N!x$", "https://example.org/a+b"),
            (
                "https://urldefense.proofpoint.com/v2/url?u=https-3A__example.org_a-2520b&d=DwMF&c=x",
                "https://example.org/a%20b"
            ),
            ("https://urldefense.proofpoint.com/v1/url?u=http://example.org/x&k=1", "http://example.org/x"),
            ("https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fexample.org%2f&c=E,1", "https://example.org/"),
            ("https://www.google.com/url?q=https://example.org/x&sa=D&ust=1", "https://example.org/x"),
            ("https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F&h=AT", "https://example.org/"),
            (
                "https://protect2.fireeye.com/v1/url?k=1&q=1&e=2&u=https%3A%2F%2Fexample.org%2F", "https://example.org/"
            ),
            (
                "https://eu-west-1.protection.sophos.com?d=example.org&u=aHR0cHM6Ly9leGFtcGxlLm9yZy9h&i=1",
                "https://example.org/a"
            ),
            ("https://abc.r.eu-west-1.awstrack.me/L0/https:%2F%2Fexample.org%2Fa/1/0102-3", "https://example.org/a"),
            // One in another.
            (
                "https://eur.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%3A%2F%2Fexample.org%2F",
                "https://example.org/"
            ),
            // Who clicked.
            ("https://example.org/?utm_source=a&utm_medium=b", "https://example.org/"),
            ("https://example.org/p?page=2&gclid=1#top", "https://example.org/p?page=2#top"),
            // Stay as they are.
            ("https://example.org/p?utm_source=a&sig=abc", "https://example.org/p?utm_source=a&sig=abc"),
            (
                "https://protect-us.mimecast.com/s/abc?domain=example.org",
                "https://protect-us.mimecast.com/s/abc?domain=example.org"
            ),
            (
                "https://eur.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)",
                "https://eur.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)"
            ),
            (
                "https://evilsafelinks.protection.outlook.com.example.net/?url=https%3A%2F%2Fx.example",
                "https://evilsafelinks.protection.outlook.com.example.net/?url=https%3A%2F%2Fx.example"
            ),
            (
                "https://www.google.com/search?q=https://example.org",
                "https://www.google.com/search?q=https://example.org"
            ),
        ])
    func unwraps(link: String, plain: String) {
        #expect(WrappedLinks.unwrapped("See \(link), please <\(link)>.") == "See \(plain), please <\(plain)>.")
    }

    @Test("layers are bounded, and work is linear")
    func bounded() {
        var link = "https://example.org/"
        for _ in 0..<9 { link = "https://www.google.com/url?q=" + link }
        #expect(WrappedLinks.unwrapped(link).hasPrefix("https://www.google.com/url?q="))
        let many = String(repeating: "https://www.google.com/url?q=", count: 20_000)
        #expect(!WrappedLinks.unwrapped(many).isEmpty)
        for link in [
            "https://urldefense.com/v3/__;a", "https://urldefense.com/v3/___;",
            "https://urldefense.com/v3/__https://x.example**__;",
        ] {
            #expect(!WrappedLinks.unwrapped(link).isEmpty)
        }
    }

    @Test("what nobody can read goes where it is said to, and nowhere else")
    func hidden() {
        let ours = "https://protect-eu.mimecast.com/s/aBc12?domain=archive.example.org"
        let other = "https://url.uk.m.mimecastprotect.com/s/xyz"
        let near = "https://mimecast.com.example.net/s/xyz and https://www.mimecast.com/about"
        let text = "See <\(ours)> and \(other), \(near)"
        #expect(
            HiddenLinks.removed(from: text) { $0 == "archive.example.org" }
                == "See <[link removed]> and \(other), \(near)")
        #expect(HiddenLinks.removed(from: text) { _ in true } == "See <[link removed]> and [link removed] \(near)")
        #expect(HiddenLinks.removed(from: text) { _ in false } == text)
    }
}
