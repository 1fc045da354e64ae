import Foundation
import Glibc
import Mail
import Testing

/// A chat as browsers and mail programs have it: lines that stream, with a script and without, lost connections, and the end of the
/// daemon.
@Suite("Chat")
struct ChatTests {
    /// Reads a stream in a process of its own, as a browser would.
    private final class Onlooker {
        private let directory = TestDirectory()
        private let program: Program

        init(_ guild: TestInstallation, _ path: String, _ session: [String: String], last: String = "") throws {
            program = try Program(
                "/usr/bin/python3",
                [
                    "-uc",
                    """
                    import http.client, sys
                    c = http.client.HTTPConnection("127.0.0.1", int(sys.argv[1]))
                    fields = {"Cookie": sys.argv[3]}
                    if sys.argv[4]: fields["Last-Event-ID"] = sys.argv[4]
                    c.request("GET", sys.argv[2], headers=fields)
                    r = c.getresponse()
                    print(r.status, r.headers["content-type"])
                    while part := r.read1(65536): print(part.decode(), end="")
                    print("END")
                    """, "\(guild.archivePort)", path, session["Cookie"] ?? "", last,
                ], log: "\(directory.path)/out", errors: "\(directory.path)/err")
        }

        var text: String { (try? String(contentsOfFile: "\(directory.path)/out", encoding: .utf8)) ?? "" }
        /// The numbers of what came, in the order it came.
        var changes: [String] {
            text.split(separator: "\n").filter { $0.hasPrefix("id: ") }.map { String($0.dropFirst(4)) }
        }

        func stop() { program.stop(SIGKILL) }

        deinit { stop() }
    }

    private func session(of address: String, _ guild: TestInstallation) async throws -> [String: String] {
        let before = guild.letters(to: address).count
        let asked = address.replacingOccurrences(of: "@", with: "%40")
        _ = try guild.ask("/sign-in", method: "POST", body: "address=\(asked)&to=%2F")
        #expect(await eventually { guild.letters(to: address).count > before })
        let paths = guild.letters(to: address).compactMap {
            $0.body().text.firstMatch("http://127.0.0.1:\(guild.archivePort)", until: "\n", with: "/in/")
        }
        let entered = try guild.ask(try #require(paths.last), method: "POST", body: "")
        let cookie = try #require(entered.headers["set-cookie"])
        return ["Cookie": String(cookie.prefix { $0 != ";" })]
    }

    @Test("two on the page and one by mail talk; a lost connection loses and doubles nothing; the daemon ends at once")
    func conversation() async throws {
        let guild = try TestInstallation()
        try guild.seed()
        try guild.guildpost(["group", "add", "staff", "--title", "Staff", "--purpose", "Us.", "--private"])
        let daemon = try guild.daemon()
        defer { daemon.stop() }
        #expect(await eventually { daemon.log.contains("archive open") })
        let anna = try await session(of: "anna@a.example", guild), ben = try await session(of: "ben@b.example", guild)
        func say(_ words: String, _ who: [String: String], _ more: String = "") throws -> Int {
            try guild.ask(
                "/g/teachers/chat", method: "POST",
                body: more + "text=" + words.replacingOccurrences(of: " ", with: "+"),
                headers: who
            ).status
        }

        // Who may, and under which policy.
        #expect(try guild.ask("/g/teachers/chat").headers["location"]?.hasPrefix("/sign-in") == true)
        #expect(try guild.ask("/g/teachers/chat/stream").status == 404)
        #expect(try guild.ask("/g/teachers/chat/lines").status == 404)
        #expect(try guild.ask("/g/staff/chat", headers: anna).status == 404)
        #expect(try guild.ask("/g/staff/chat/stream", headers: anna).status == 404)
        let page = try guild.ask("/g/teachers/chat", headers: anna)
        #expect(
            page.headers["content-security-policy"]?.contains("script-src 'self'; connect-src 'self'; frame-src 'self'")
                == true)
        #expect(page.body.contains("<noscript>\n<iframe src=\"/g/teachers/chat/lines\""))
        for path in ["/", "/g/teachers/", "/search?q=x", "/messages", "/g/teachers/wiki/"] {
            let policy = try guild.ask(path, headers: anna).headers["content-security-policy"]
            #expect(
                policy?.contains("script") == false && policy?.contains("frame-ancestors 'none'") == true, "\(path)")
        }
        let script = try #require(page.body.firstMatch("<script src=\"", until: "\""))
        let source = try guild.ask(script)
        #expect(source.headers["content-type"] == "text/javascript; charset=utf-8" && source.body.utf8.count < 5_000)

        let stream = try Onlooker(guild, "/g/teachers/chat/stream", ben)
        let frame = try Onlooker(guild, "/g/teachers/chat/lines", ben)
        #expect(await eventually { stream.text.contains("Here".lowercased()) && frame.text.contains("role=\"log\"") })
        #expect(try say("Who is at the kiln", anna) == 204)
        #expect(
            await eventually { stream.text.contains("Who is at the kiln") && frame.text.contains("Who is at the kiln") }
        )
        guild.drop(
            Mails.plain(
                from: "Carla Diaz <carla@c.example>", to: "community+teachers.chat@guild.example", subject: "",
                id: "line@c.example", text: "I am, <b>till</b> ten."))
        #expect(await eventually { stream.text.contains("by mail") }, "\(daemon.log)")
        #expect(stream.text.contains("I am, &lt;b&gt;till&lt;/b&gt; ten."))

        // The connection is cut; what was said meanwhile comes once.
        let last = try #require(stream.changes.last)
        stream.stop()
        #expect(try say("First word", anna) == 204 && say("Second word", anna) == 204)
        let again = try Onlooker(guild, "/g/teachers/chat/stream", ben, last: last)
        #expect(await eventually { again.changes.count == 2 })
        #expect(try say("Third word", anna) == 204)
        #expect(await eventually { again.changes.count == 3 })
        #expect(Set(again.changes).count == 3 && !again.text.contains("kiln"))

        // A line is taken away by its author alone.
        let line = try #require(again.text.components(separatedBy: "id=\"l").last?.prefix { $0 != "\"" })
        #expect(try say("", ben, "line=\(line)&") == 409)
        #expect(try say("", anna, "line=\(line)&") == 204)
        #expect(await eventually { again.changes.count == 4 })
        #expect(again.text.components(separatedBy: "id: ").last?.contains("Third") == false)
        #expect(await eventually { frame.text.contains("One line was removed.") })
        #expect(!(try guild.ask("/g/teachers/chat", headers: ben)).body.contains("Third word"))
        // Without a script: the same by the form in its frame.
        let form = try guild.ask("/g/teachers/chat/say", method: "POST", body: "text=By+the+form", headers: ben)
        #expect(form.status == 303)
        #expect(await eventually { again.text.contains("By the form") && frame.text.contains("By the form") })
        #expect(try say(String(repeating: "long ", count: 300), anna) == 409)
        // Five windows of one person are enough.
        let windows = try (0..<3).map { _ in try Onlooker(guild, "/g/teachers/chat/stream", ben) }
        #expect(await eventually { windows.allSatisfy { $0.text.hasPrefix("200 ") } })
        #expect(try guild.ask("/g/teachers/chat/stream", headers: ben).status == 503)

        let began = ContinuousClock.now
        daemon.stop()
        #expect(ContinuousClock.now - began < .seconds(10))
        #expect(await eventually { again.text.hasSuffix("END\n") && windows.allSatisfy { $0.text.hasSuffix("END\n") } })
    }
}
