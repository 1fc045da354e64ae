import Foundation
import Testing

@testable import Guild
@testable import Mail

private let keys = TokenKeys([1: Array(repeating: 7, count: 32), 2: Array(repeating: 9, count: 32)])!

private func token(_ purpose: TokenPurpose, thing: Int64 = 5, person: Int64 = 6, epoch: Int64 = 0, key: UInt8 = 2)
    -> String
{
    String(
        decoding: keys.mint(purpose, thing: thing, person: PersonID(person), epoch: epoch, keyID: key)!, as: UTF8.self)
}

@Suite("Tokens")
struct TokenTests {
    @Test("what is minted is vouched for, in any letter case, with any key")
    func minted() throws {
        for key in [1, 2] as [UInt8] {
            let claim = try #require(TokenClaim(token(.reply, key: key).uppercased()))
            #expect(claim.thing == 5 && claim.person == PersonID(6) && claim.purpose == .reply)
            #expect(keys.vouches(for: claim, epoch: 0))
            #expect(TokenClaim(claim.text) == claim)
        }
    }

    @Test("one changed letter, another purpose or another epoch is no token")
    func forged() throws {
        let good = token(.reply)
        for index in good.indices {
            var letters = Array(good)
            let place = good.distance(from: good.startIndex, to: index)
            letters[place] = letters[place] == "a" ? "b" : "a"
            if let claim = TokenClaim(String(letters)) { #expect(!keys.vouches(for: claim, epoch: 0)) }
        }
        #expect(!keys.vouches(for: try #require(TokenClaim(good)), epoch: 1))
        let leave = try #require(TokenClaim(token(.leave, epoch: 3)))
        #expect(keys.vouches(for: leave, epoch: 9), "ways out outlive `new links`")
        #expect(OurName("do." + good) == .unknown("do." + good), "a reply token is no leave token")
    }

    @Test("every local part of the plus style stays within 48 octets")
    func length() { #expect("twelveletter+re.\(token(.reply))".utf8.count <= OurAddresses.longestLocal) }
}

@Suite("Our addresses")
struct OurAddressesTests {
    private func ours(_ style: OurAddresses.Style) -> OurAddresses {
        OurAddresses(
            style: style, address: MailAddress(address: "community@guild.example")!, otherDomains: ["old.example"])
    }

    @Test(
        "addresses mean names",
        arguments: [
            (OurAddresses.Style.plus, "Community+Teachers@GUILD.example", OurName.group("teachers", .forum)),
            (.plus, "community+teachers.facilitators@guild.example", .group("teachers", .facilitators)),
            (.plus, "community@guild.example", .bare),
            (.plus, "community+teachers@old.example", .group("teachers", .forum)),
            (.domain, "teachers@guild.example", .group("teachers", .forum)),
            (.domain, "community@guild.example", .bare),
            (.domain, "no.such.room@guild.example", .unknown("no.such.room")),
            (.plus, "community+re.short@guild.example", .unknown("re.short")),
        ])
    func names(style: OurAddresses.Style, address: String, name: OurName) {
        #expect(ours(style).name(of: address) == name)
    }

    @Test(
        "other people's addresses are not ours",
        arguments: ["communityx@guild.example", "community+teachers@evil.example", "teachers@guild.example"])
    func foreign(address: String) { #expect(ours(.plus).name(of: address) == nil) }

    @Test(
        "in the single style names travel in subjects",
        arguments: [
            ("[teachers] Rubrics", OurName.group("teachers", .forum)),
            ("Re: [teachers] Rubrics", .group("teachers", .forum)),
            ("teachers.leave", .group("teachers", .leave)), ("teachers: Rubrics", .group("teachers", .forum)),
        ])
    func subjects(subject: String, name: OurName) { #expect(ours(.single).name(inSubject: subject) == name) }
}

@Suite("Tokens never reach what others see")
struct TokenScrubTests {
    @Test(
        "in every disguise",
        arguments: [
            "reply to community+re.TOKEN@guild.example please", "<mailto:community%2Bdo.TOKEN@guild.example?subject=x>",
            "https://scan.example/?u=mailto%3Acommunity%2Bre%2ETOKEN%40guild.example",
            "community+re.HALF\n> HALF2@guild.example",
            "community+re.HALF=\nHALF2@guild.example", "COMMUNITY+RE.UPPER@GUILD.EXAMPLE", "re.TOKEN@guild.example",
            "subject=do.TOKEN", "https://scan.example/?u=mailto%253Acommunity%252Bre%252ETOKEN%2540guild.example",
            "https://scan.example/?u=community%252Bdo%252eTOKEN", "xre.TOKENx", "do&#46;TOKEN",
        ])
    func disguises(pattern: String) {
        let secret = token(.reply)
        let half = String(secret.prefix(16)), rest = String(secret.suffix(16))
        let text = pattern.replacing("HALF2", with: rest).replacing("HALF", with: half).replacing("TOKEN", with: secret)
            .replacing("UPPER", with: secret.uppercased())
        let clean = TokenScrub.clean(text)
        #expect(!clean.lowercased().contains(rest), "\(clean)")
        #expect(clean.contains(TokenScrub.mark))
    }

    @Test(
        "ordinary text stays as it is",
        arguments: [
            "There.abcdefghijklmnopqrstuvwxyzabcdefgh", "re. short", "Do. Or do not.", "b.abc@x.example", "v1.2.3.4",
            "",
        ])
    func ordinary(text: String) { #expect(TokenScrub.clean(text) == text) }

    @Test("a run of digits is taken for a token where a token of ours could say so, and nowhere else")
    func runs() {
        let digits = Array("abcdefghijklmnopqrstuvwxyz234567")
        for purpose in TokenPurpose.allCases {
            let secret = Array(token(purpose, thing: 1 << 31, person: 1 << 23))
            for place in secret.indices {
                for digit in digits {
                    var letters = secret
                    letters[place] = digit
                    let text = String(letters)
                    let claim = TokenClaim(text)
                    let isOurs = claim.map { $0.thing < 1 << 32 && $0.person.rawValue < 1 << 24 } ?? false
                    #expect((TokenScrub.clean(text) != text) == isOurs, "\(text)")
                }
            }
        }
    }

    private func file(_ type: String, _ name: String?, _ bytes: [UInt8]) -> Part {
        var part = Part(type: type, bytes: bytes)
        part.filename = name
        return part
    }

    @Test(
        "a file by what it holds, whatever it is called",
        arguments: [
            "text/plain", "text/html", "message/rfc822", "application/octet-stream", "application/x-anything",
            "image/png", "",
        ])
    func files(type: String) {
        let ours = OurAddresses(
            style: .plus, address: MailAddress(address: "community@guild.example")!, otherDomains: [])
        let secret = token(.leave)
        let letter =
            "From: a@b.example\nTo: c@d.example\nSubject: An alert\nContent-Transfer-Encoding: base64\n\n"
            + "\(Data("Leave: community+do.\(secret)@guild.example".utf8).base64EncodedString())\n"
        for text in ["\u{0}\u{1}do.\(secret)", "Leave: community+do.\(secret)@guild.example", letter] {
            let part = file(type, "do.\(secret).eml", Array(text.utf8))
            let clean = Scrub.clean(part, ours: ours)
            #expect(!String(decoding: clean.bytes, as: UTF8.self).contains(secret), "\(type): \(text)")
            #expect(
                !String(decoding: clean.bytes, as: UTF8.self).contains(
                    Data(secret.utf8).base64EncodedString().prefix(20)))
            #expect(clean.filename?.contains(secret) == false)
        }
        let wide: [UInt8] = Array("do.\(secret)".utf8).flatMap { [$0, 0] as [UInt8] }
        let part = Scrub.clean(file(type, nil, [0xD0, 0xCF, 0x11, 0xE0] + wide), ours: ours)
        #expect(part.bytes.firstRange(of: wide) == nil, "as Outlook's files have it")
        if !type.hasPrefix("message/") {
            #expect(part.bytes.count == wide.count + 4, "octets that are counted still fit")
        }
    }
}

@Suite("Titles and fragments")
struct TextTests {
    @Test(
        "a thread's title",
        arguments: [
            ("Re: AW: [Teachers] Rubrics", "Rubrics"), ("Fwd: Re[2]: Hello", "Hello"), ("", "(no subject)"),
            ("[Other] Thing", "[Other] Thing"),
            ("Note: this matters", "Note: this matters"), ("RE: 回复：你好", "你好"),
        ])
    func titles(subject: String, title: String) { #expect(Subject.title(subject, prefixes: ["Teachers"]) == title) }

    @Test(
        "plain text as HTML: escaped, linkified, never markup",
        arguments: [
            ("<script>alert('x')</script>", "<p dir=\"auto\">&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</p>\n"),
            (
                "See https://x.example/a?b=1&c=2.",
                "<p dir=\"auto\">See <a rel=\"nofollow ugc noopener\" href=\"https://x.example/a?b=1&amp;c=2\">https://x.example/a?b=1&amp;c=2</a>.</p>\n"
            ),
            ("> old\n\nnew", "<blockquote>\n<p dir=\"auto\">old</p>\n</blockquote>\n<p dir=\"auto\">new</p>\n"),
            ("    code\n    more", "<pre>    code\n    more</pre>\n"),
            (
                "(https://x.example/(y))",
                "<p dir=\"auto\">(<a rel=\"nofollow ugc noopener\" href=\"https://x.example/(y)\">https://x.example/(y)</a>)</p>\n"
            ),
            ("javascript:alert(1) *bold*", "<p dir=\"auto\">javascript:alert(1) *bold*</p>\n"),
            ("https://\"onclick=x", "<p dir=\"auto\">https://&quot;onclick=x</p>\n"),
        ])
    func fragments(text: String, html: String) { #expect(PlainFragment.html(text) == html) }

    @Test(
        "handles are plain, short and never empty",
        arguments: [
            ("Søren Lund", "soren-lund"), ("李明", "member"), ("José-María  Ñ", "jose-maria-n"), ("x@y", "xy"),
        ])
    func handles(name: String, handle: String) { #expect(Person.handle(from: name) == handle) }
}

/// Every address of the archive is read as what it was written for.
@Suite("Addresses of the archive")
struct SiteURLTests {
    private static let token = String(repeating: "a", count: 32)

    static let all: [SiteURL] = [
        .home(page: 1), .home(page: 3), .group("teachers", page: 1), .group("teachers", page: 2),
        .thread("teachers", ContributionID(7), page: 1), .thread("teachers", ContributionID(7), page: 9),
        .permalink(ContributionID(12)), .message(MessageID("a/b+c%20?d=1&e@x.example")!), .feed("teachers"),
        .communityFeed, .search("", page: 1), .search("ünïcode & 議論 + \"two words\" 50%?", page: 1),
        .search("rubric", page: 4), .events("teachers"), .eventsCalendar("teachers"), .memberCalendar("do." + token),
        .rsvp(ContributionID(12)), .person("jane-doe", page: 1), .person("jane-doe", page: 2),
        .attachment(ContributionID(12), position: 0, filename: "a b/c?d=%41 & ü.pdf"), .style(version: "0a1b"),
        .wayOut("do." + token), .signIn(to: ""), .signIn(to: "/g/staff/?page=2&x"), .enter("do." + token), .signOut,
        .memberFeed("do." + token), .robots, .smallPicture(ContributionID(7), position: 2),
        .wiki("teachers"), .wikiPage("teachers", "C# & ünïcode: 50%?"), .wikiHistory("teachers", "Lab safety"),
        .wikiRevision("teachers", "議論", 12), .wikiDiff("teachers", "Lab safety", 1, 999_999),
        .wikiForm("teachers", "Lab safety"), .resources("teachers", ResourceFilter(), page: 1),
        .resource("teachers", ContributionID(12)),
        .resources(
            "teachers", ResourceFilter(["#rubrics", "#面談", "kind:lesson plan", "rated:4", "is:vetted", "new"])!, page: 3
        ),
        .resourceFeed("teachers"),
    ]

    @Test("what is written is read again", arguments: all)
    func roundTrip(url: SiteURL) { #expect(SiteURL(url.path) == url, "\(url.path)") }

    @Test(
        "what is none of ours",
        arguments: [
            "/g", "/g/", "/g/a/t/", "/g/a/t/x", "/p/-1", "/p/9999999999999", "/p/1099511627776", "/p/1/x", "/m/",
            "/nothing", "/g/a%00b/",
            "/style.css", "/f/x/y", "/rsvp/x", "/people/a/b",
            "/g/a/wiki/x/r/0", "/g/a/wiki/x/r/1000000", "/g/a/wiki/x/r/99999999999999999999", "/g/a/wiki/x/diff/1/-2",
            "/g/a/wiki/x/nothing", "/g/a/resources/x", "/g/a/resources/tag", "/g/a/resources/rated/9",
            "/g/a/resources/12/x",
        ])
    func none(target: String) { #expect(SiteURL(target) == nil) }
}
