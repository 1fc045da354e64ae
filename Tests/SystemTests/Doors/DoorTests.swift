import Foundation
import Mail
import Testing

/// Ways out and ways in of the archive, pressed as browsers, mail programs and link scanners do.
@Suite("The archive's doors")
struct DoorTests {
    @Test("leaving: a GET asks, one POST without a cookie acts, and a scanner unsubscribes nobody")
    func oneClick() async throws {
        let guild = try TestInstallation(extraOut: "one_click = true", archive: "https://archive.guild.example")
        try guild.seed()
        let daemon = try guild.daemon()
        defer { daemon.stop() }
        guild.drop(
            Mails.plain(
                from: "Anna Berg <anna@a.example>", to: "community+teachers@guild.example", subject: "Rubrics",
                id: "rubrics@a.example", text: "How?"))
        #expect(await eventually { guild.letters(to: "ben@b.example").count == 1 }, "\(daemon.log)")
        let letter = try #require(guild.letters(to: "ben@b.example").first)
        #expect(
            letter.field("List-Unsubscribe-Post")?.trimmingCharacters(in: .whitespacesAndNewlines)
                == "List-Unsubscribe=One-Click")
        let link = try #require(letter.field("List-Unsubscribe"))
        let path = try #require(link.firstMatch("https://archive.guild.example", until: ">"))
        #expect(path.hasPrefix("/u/do."))
        #expect(link.contains("mailto:"))

        for method in ["GET", "HEAD", "GET"] { #expect(try guild.ask(path, method: method).status == 200) }
        #expect(try guild.ask(path).body.contains("Leave Teachers?"))
        #expect(try guild.members() == 3)
        #expect(
            try guild.ask(
                path, method: "POST", body: "List-Unsubscribe=One-Click", headers: ["Sec-Fetch-Site": "cross-site"]
            )
            .status == 403)
        #expect(try guild.members() == 3)
        #expect(try guild.ask(path, method: "POST", body: "List-Unsubscribe=One-Click").status == 200)
        #expect(try guild.members() == 2)
        #expect(
            await eventually { guild.letters(to: "ben@b.example").contains { $0.subject == "You have left Teachers" } })
        // Once more is no error, and a link of nobody's is none of ours.
        #expect(try guild.ask(path, method: "POST", body: "").status == 200)
        #expect(try guild.ask("/u/do." + String(repeating: "a", count: 32)).status == 404)
        #expect(try guild.ask("/u/nonsense", method: "POST", body: "").status == 404)
    }

    @Test("signing in by mail shows exactly what the member may see, and can be revoked by mail")
    func signIn() async throws {
        let guild = try TestInstallation()
        try guild.seed()
        try guild.guildpost(["group", "add", "staff", "--title", "Staff", "--purpose", "Us.", "--private"])
        try guild.guildpost(["group", "add", "board", "--title", "Board", "--purpose", "Them.", "--private"])
        try guild.guildpost(["member", "add", "staff", "@anna-berg", "@ben-okri"])
        try guild.guildpost(["member", "add", "board", "@carla-diaz"])
        let daemon = try guild.daemon()
        defer { daemon.stop() }
        for (who, group) in [("Anna Berg <anna@a.example>", "staff"), ("Carla Diaz <carla@c.example>", "board")] {
            guild.drop(
                Mails.plain(
                    from: who, to: "community+\(group)@guild.example", subject: "Secret of \(group)",
                    id: "\(group)@x.example", text: "Only for us in \(group).",
                    extra: ""))
        }
        #expect(await eventually { guild.letters(to: "ben@b.example").count == 1 }, "\(daemon.log)")
        let stranger = try guild.ask("/p/1")
        #expect(stranger.status == 404 && stranger.body.contains("/sign-in?to="))

        // The same answer for everybody; a letter for members alone.
        let known = try guild.ask("/sign-in", method: "POST", body: "address=ben%40b.example&to=%2Fp%2F1")
        let unknown = try guild.ask("/sign-in", method: "POST", body: "address=who%40x.example&to=%2Fp%2F1")
        #expect(known.status == 200 && known.body == unknown.body)
        #expect(await eventually { guild.letters(to: "ben@b.example").count == 2 }, "\(daemon.log)")
        #expect(guild.letters(to: "who@x.example").isEmpty)
        let letter = try #require(guild.letters(to: "ben@b.example").first { $0.subject.hasPrefix("Your way into") })
        let path = try #require(
            letter.body().text.firstMatch("http://127.0.0.1:\(guild.archivePort)", until: "\n", with: "/in/"))

        // Scanners look at links; the button still works after them, and once.
        for _ in 0..<3 { #expect(try guild.ask(path).body.contains("Welcome, Ben Okri")) }
        let entered = try guild.ask(
            path, method: "POST", body: "",
            headers: ["User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"])
        #expect(entered.status == 303 && entered.headers["location"] == "/p/1")
        let cookie = try #require(entered.headers["set-cookie"])
        #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
        #expect(try guild.ask(path, method: "POST", body: "").status == 410)
        let session = ["Cookie": String(cookie.prefix { $0 != ";" })]

        let page = try guild.ask("/g/staff/", headers: session)
        #expect(page.status == 200 && page.body.contains("Signed in as Ben Okri"))
        #expect(page.headers["cache-control"] == "private, no-store")
        let texts = try (1...2).map { try guild.ask("/p/\($0)", headers: session).status }.sorted()
        #expect(texts == [302, 404], "his own group's post, and not the other's")
        #expect(try guild.ask("/g/board/", headers: session).status == 404)
        for (path, type) in [
            ("/g/staff/feed.atom", "application/atom+xml; charset=utf-8"),
            ("/g/teachers/events.ics", "text/calendar; charset=utf-8"), ("/robots.txt", "text/plain; charset=utf-8"),
        ] {
            let got = try guild.ask(path, headers: session)
            #expect(got.status == 200 && got.headers["content-type"] == type, "\(path): \(got.headers)")
        }
        let search = try guild.ask("/search?q=secret", headers: session).body
        #expect(search.contains("Secret of staff") && !search.contains("Secret of board"))
        #expect(
            !(try guild.ask("/search?q=secret")).body.contains("Secret of staff"),
            "and nothing of it is kept for strangers")
        let feed = try #require(page.body.firstMatch("<a href=\"", until: "\"", with: "/f/"))
        let atom = try guild.ask(feed)
        #expect(atom.body.contains("Secret of staff") && !atom.body.contains("Secret of board"))

        // An open redirect would be somebody else's way in.
        _ = try guild.ask("/sign-in", method: "POST", body: "address=ben%40b.example&to=%2F%2Fevil.example")
        #expect(await eventually { guild.letters(to: "ben@b.example").count == 3 })
        let other = try #require(
            guild.letters(to: "ben@b.example").compactMap {
                $0.body().text.firstMatch("http://127.0.0.1:\(guild.archivePort)", until: "\n", with: "/in/")
            }.first { $0 != path })
        let second = try guild.ask(other, method: "POST", body: "")
        #expect(second.headers["location"] == "/")

        // "which" names both, and one of them can be ended alone.
        let elsewhere = ["Cookie": String(try #require(second.headers["set-cookie"]).prefix { $0 != ";" })]
        for (number, words) in ["which", "sign out 2"].enumerated() {
            guild.drop(
                Mails.plain(
                    from: "Ben Okri <ben@b.example>", to: "community@guild.example", subject: words,
                    id: "s\(number)@b.example", text: ""))
            #expect(await eventually { guild.letters(to: "ben@b.example").count == 4 + number }, "\(daemon.log)")
        }
        let answers = guild.letters(to: "ben@b.example").map { $0.body().text.replacing("\n", with: " ") }
        #expect(answers.contains { $0.contains("1: Firefox on Linux, since ") && $0.contains("2: a browser, since ") })
        #expect(
            answers.contains { $0.contains("Number 2 is signed out. You are still signed in: 1 (Firefox on Linux).") })
        #expect(try guild.ask("/g/staff/", headers: elsewhere).status == 404)
        #expect(try guild.ask("/g/staff/", headers: session).status == 200)

        // "new links", by mail, ends every session and feed.
        guild.drop(
            Mails.plain(
                from: "Ben Okri <ben@b.example>", to: "community@guild.example", subject: "new links",
                id: "nl@b.example",
                text: ""))
        #expect(await eventually { (try? guild.ask("/g/staff/", headers: session).status) == 404 }, "\(daemon.log)")
        #expect(try guild.ask(feed).status == 404)
        #expect(try guild.ask("/", method: "DELETE").status == 405)
    }
}

extension TestInstallation {
    func letters(to address: String) -> [Message] {
        letters.map { Message(reading: Array($0.utf8)) }.filter { message in
            message.field("X-Original-To")?.contains(address) ?? false
                || message.field("Delivered-To")?.contains(address) ?? false
                || message.to.contains { $0.address == address }
        }
    }

    func members() throws -> Int {
        struct Member: Decodable { var handle: String }
        return try json(["member", "list", "teachers"], as: [Member].self).count
    }

    func ask(
        _ path: String, method: String = "GET", body: String? = nil, headers: [String: String] = [:]
    ) throws -> (status: Int, headers: [String: String], body: String) {
        let fields = String(decoding: try JSONEncoder().encode(headers), as: UTF8.self)
        let result = try Program.run(
            "/usr/bin/python3",
            [
                "-c",
                """
                import http.client, sys, json
                c = http.client.HTTPConnection('127.0.0.1', \(archivePort), timeout=10)
                h = json.loads(sys.argv[4])
                if sys.argv[2] == 'POST': h['Content-Type'] = 'application/x-www-form-urlencoded'
                c.request(sys.argv[2], sys.argv[1], body=sys.argv[3] or None, headers=h); r = c.getresponse()
                b = r.read().decode('utf-8', 'replace')
                print(json.dumps([str(r.status), json.dumps(dict((k.lower(), v) for k, v in r.getheaders())), b]))
                """, path, method, body ?? "", fields,
            ])
        #expect(result.status == 0, "\(method) \(path): \(result.errors)")
        let parts = try JSONDecoder().decode([String].self, from: Data(result.output.utf8))
        let found = try JSONDecoder().decode([String: String].self, from: Data(parts[1].utf8))
        return (Int(parts[0]) ?? 0, found, parts[2])
    }
}

extension String {
    /// What stands between `start` and the first `end` behind it, beginning with `prefix`.
    func firstMatch(_ start: String, until end: Character, with prefix: String = "/") -> String? {
        var rest = self[...]
        while let hit = rest.range(of: start) {
            rest = rest[hit.upperBound...]
            if rest.hasPrefix(prefix) { return String(rest.prefix { $0 != end }) }
        }
        return nil
    }
}
