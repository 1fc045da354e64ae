import Testing

@testable import Mail

/// A sign is shown beside a post: what is none must not become one.
@Suite("Mails that are people's and still nothing to post")
struct SpecialMailTests {
    private func read(
        _ words: String, type: String = "text/vnd.google.email-reaction+json; charset=utf-8", more: String = ""
    ) -> SpecialMail? {
        Message(
            reading: Array(
                "From: Ben <ben@b.example>\nIn-Reply-To: <q@a.example>\nContent-Type: \(type)\n\(more)\n\(words)\n".utf8
            )
        ).special
    }

    @Test(
        "a sign",
        arguments: [
            ("{\"emoji\": \"👍\", \"version\": 1}", "👍"), ("{\"version\":1,\"emoji\":\"🙏🏽\"}", "🙏🏽"),
            ("{\n\"version\" : 1,\n\"emoji\" : \"👩‍👩‍👧\"\n}", "👩‍👩‍👧"),
            ("{\"emoji\": \"❤️\", \"version\": 1, \"x\": \"<b>\"}", "❤️"),
        ])
    func signs(words: String, sign: String) {
        #expect(read(words) == .reaction(sign))
    }

    @Test(
        "no sign",
        arguments: [
            "{\"emoji\": \"<script>alert(1)</script>\", \"version\": 1}", "{\"emoji\": \"yes\", \"version\": 1}",
            "{\"emoji\": \"\", \"version\": 1}", "{\"emoji\": \"👍\u{7}\", \"version\": 1}",
            "{\"emoji\": \"👍👍👍👍👍👍👍👍👍👍👍👍👍\", \"version\": 1}", "{\"emoji\": \"👍\"}", "{\"version\": 1}",
            "{\"emoji\": \"👍\", \"version\": 2}", "{\"emoji\":\"👍\",\"version\":2}",
            "{\"emoji\": \"👍\", \"version\": 11}",
            "{\"emoji\": \"👍\", \"version\": }", "{\"emoji\"", "\"version\"1\"emoji\"", "",
        ])
    func noSigns(words: String) {
        #expect(read(words) == nil)
    }

    @Test("a sign far behind other words, and one in a file, are none")
    func elsewhere() {
        let sign = "{\"emoji\": \"👍\", \"version\": 1}"
        #expect(read(String(repeating: " ", count: 100_000) + sign) == nil)
        #expect(read(sign, more: "Content-Disposition: attachment; filename=\"sign.json\"\n") == nil)
        #expect(read(sign, type: "text/plain") == nil)
    }
}
