import Foundation
import Testing

@testable import Archive

/// Forms as browsers send them, and as nobody should (RFC 7578).
@Suite("Forms that were sent")
struct SentFormTests {
    private static let type = "multipart/form-data; boundary=----WebKitFormBoundaryAb3"

    private static func body(_ parts: [String], end: String = "------WebKitFormBoundaryAb3--\r\n") -> [UInt8] {
        Array((parts.map { "------WebKitFormBoundaryAb3\r\n\($0)\r\n" }.joined() + end).utf8)
    }

    @Test("words, files, their names and types come through whole")
    func whole() throws {
        let form = try #require(
            SentForm(
                SentFormTests.body([
                    "Content-Disposition: form-data; name=\"text\"\r\n\r\nGrüße,\r\nJane",
                    "Content-Disposition: form-data; name=\"files\"; filename=\"C:\\plans\\a; b %22c%22.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n--x\r\n\r\n",
                    "Content-Disposition: form-data; name=\"files\"; filename=\"研究.txt\"\r\n\r\n",
                    "Content-Disposition: form-data; name=\"files\"; filename=\"\"\r\nContent-Type: application/octet-stream\r\n\r\n",
                ]), type: SentFormTests.type))
        #expect(form.fields["text"] == "Grüße,\r\nJane")
        #expect(form.files.map(\.filename) == ["a; b \"c\".pdf", "研究.txt"])
        #expect(form.files.map(\.type) == ["application/pdf", "application/octet-stream"])
        #expect(form.files[0].bytes == Array("%PDF\r\n--x\r\n\r\n".utf8))
        #expect(form.files[1].bytes.isEmpty)
    }

    @Test("a form without files is read as before")
    func plain() throws {
        let form = try #require(SentForm(Array("text=a+b%21".utf8), type: "application/x-www-form-urlencoded"))
        #expect(form.fields["text"] == "a b!" && form.files.isEmpty)
    }

    @Test(
        "what is cut short or no form is none",
        arguments: [
            body(["Content-Disposition: form-data; name=\"text\"\r\n\r\nHello"], end: ""),
            body(["Content-Disposition: form-data; name=\"text\""]), Array("--".utf8), [],
            Array("------WebKitFormBoundaryAb3".utf8), Array("------WebKitFormBoundaryAb3\r\n\r\n".utf8),
            body(Array(repeating: "Content-Disposition: form-data; name=\"a\"\r\n\r\nb", count: 50)),
        ])
    func broken(body: [UInt8]) { #expect(SentForm(body, type: SentFormTests.type) == nil) }

    @Test("any bytes at all are read without a trap")
    func chance() {
        var chance = SystemRandomNumberGenerator()
        let whole = SentFormTests.body([
            "Content-Disposition: form-data; name=\"text\"\r\n\r\nHello",
            "Content-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\nb",
        ])
        for _ in 0..<2_000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &chance) {
                let at = Int.random(in: 0..<bytes.count, using: &chance)
                if Bool.random() {
                    bytes.remove(at: at)
                } else {
                    bytes[at] = UInt8("\r\n-\":;= a".utf8.randomElement()!)
                }
            }
            _ = SentForm(bytes, type: SentFormTests.type)
            _ = SentForm(whole, type: String(decoding: bytes.prefix(60), as: UTF8.self))
        }
        for type in ["multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\""] {
            #expect(SentForm(whole, type: type) == nil)
        }
    }

    @Test(
        "a session is called after its browser and system",
        arguments: [
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox on Linux"
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0",
                "Edge on Windows"
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
                "Safari on iPhone"
            ),
            (
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36",
                "Chrome on Android"
            ),
            ("curl/8 <b>x</b>", "a browser"), ("", "a browser"),
        ])
    func devices(agent: String, name: String) { #expect(Device.name(agent) == name) }
}
