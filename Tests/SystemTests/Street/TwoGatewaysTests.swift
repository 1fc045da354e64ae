import Foundation
import Mail
import Testing

/// Two communities whose gateways are each other's members: what one writes reaches the other's mailbox.
@Suite("Two gateways")
struct TwoGatewaysTests {
    @Test("two gateways that write to each other stop after one exchange")
    func exchange() async throws {
        let first = try TestInstallation(), second = try TestInstallation()
        try first.seed(["Anna Berg <anna@a.example>", "Other <community@other.example>"])
        try second.seed(["Ben Okri <ben@b.example>", "Guild <community@guild.example>"])
        try second.rename("community@guild.example", to: "community@other.example")
        let daemons = [try first.daemon(), try second.daemon()]
        defer { for daemon in daemons { daemon.stop() } }
        // Somebody writes in the other community's name: a request, a word nobody knows, a post.
        for (subject, to) in [
            ("help", "community@guild.example"), ("nonsense", "community@guild.example"),
            ("Hello", "community+teachers@guild.example"), ("x", "community+nothere@guild.example"),
        ] {
            first.drop(
                Mails.plain(
                    from: "Other <community@other.example>", to: to, subject: subject, id: "\(subject)@o.example",
                    text: "which"))
        }
        var carried: [Set<String>] = [[], []]
        // The postmen between them: every letter goes where it says.
        for _ in 0..<40 {
            for (index, (from, to)) in [(first, second), (second, first)].enumerated() {
                for letter in from.letters where carried[index].insert(letter).inserted {
                    let message = Message(reading: Array(letter.utf8))
                    let address = index == 0 ? "community@other.example" : "community@guild.example"
                    let goes =
                        message.to.contains { $0.address == address }
                        || letter.contains("X-Rcpt-To: \(address)") || letter.contains("Delivered-To: \(address)")
                    if goes { to.drop("Delivered-To: \(address)\n" + letter.replacing("\r\n", with: "\n")) }
                }
            }
            try await Task.sleep(for: .milliseconds(150))
        }
        #expect(carried[0].count <= 6, "\(carried[0].count) letters of the first")
        #expect(carried[0].count >= 3, "it answers once: \(daemons[0].log)")
        #expect(carried[1].isEmpty, "the other answers no machine: \(carried[1].map { $0.prefix(600) })")
    }
}

extension TestInstallation {
    /// Moves the whole installation to another address.
    fileprivate func rename(_ old: String, to new: String) throws {
        let text = try String(contentsOfFile: configuration, encoding: .utf8)
        try text.replacing("\"\(old)\"", with: "\"\(new)\"").write(
            toFile: configuration, atomically: true, encoding: .utf8)
    }
}
