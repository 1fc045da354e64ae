import Foundation
import Glibc
import Mail
import Testing

@testable import Wire

@Suite("The Maildir that is read")
struct MaildirTests {
    @Test("what is no file is no mail, and nothing waits for it", .timeLimit(.minutes(10)))
    func oddFiles() async throws {
        let path = NSTemporaryDirectory() + "/gp-maildir-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let source = MaildirSource(
            path: path, filing: FilingPlan(style: .move, doneFolder: "Done", problemFolder: "Problem"))
        _ = try await source.open()
        let new = path + "/new/"
        #expect(mkfifo(new + "1.fifo", 0o600) == 0)
        #expect(mkdir(new + "2.directory", 0o700) == 0)
        for (name, target) in [("3.dangling", "/nonexistent"), ("4.zero", "/dev/zero"), ("5.link", "/etc/passwd")] {
            #expect(symlink(target, new + name) == 0)
        }
        try Data("From: a@b.example\n\nHello".utf8).write(to: URL(fileURLWithPath: new + "6.mail"))
        #expect(try await source.list(after: nil, limit: 100).map(\.key) == ["6.mail"])
        // Where it became one between the look and the reading.
        let keys = ["1.fifo", "2.directory", "3.dangling", "4.zero", "5.link", "6.mail"]
        #expect(try await source.fetch(keys).map(\.key) == ["6.mail"])
        for key in keys.dropLast() { #expect(try await source.fetchHeader(key) == nil, "\(key)") }
        #expect(try await source.fetchHeader("6.mail")?.bytes == Array("From: a@b.example\n\n".utf8))
    }
}
