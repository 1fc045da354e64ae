import Foundation
import Guild
import Mail
import Testing

/// Answers as calendar programs write them, a file each, named after the program. Above the mail stand the lines that it is
/// expected to be read as: what the answer is about, then the words that a person wrote with it.
@Suite("Answers of calendar programs")
struct RsvpDialectTests {
    private static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "Rsvp")

    static let files: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
        return names.filter { $0.hasSuffix(".eml.txt") }.sorted()
    }()

    private static let rules = ReadingRules(
        ours: OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!),
        server: TrustedServer(mode: .local))

    @Test("each is read as its program meant it", arguments: files)
    func dialect(name: String) throws {
        let text = try String(
            contentsOf: RsvpDialectTests.directory.appendingPathComponent(name), encoding: .utf8)
        let halves = text.split(separator: "\n---\n", maxSplits: 1).map(String.init)
        try #require(halves.count == 2, "\(name) needs a line of --- between what is expected and the mail")
        let envelope = Envelope(reading: Array(halves[1].utf8), by: RsvpDialectTests.rules)
        let intents = envelope.intents(by: RsvpDialectTests.rules)
        #expect(RsvpDialectTests.words(for: intents) == halves[0], "\(name)")
    }

    /// What an intent says, in lines.
    private static func words(for intents: [(recipient: OurName, intent: Intent)]) -> String {
        intents.map { _, intent in
            guard case .events(.answer(_, let reply)) = intent, let calendar = reply.calendar else {
                return "\(intent)"
            }
            var lines = calendar.items.map { item in
                let attendee = item.attendees.first
                var parts = [
                    "\(calendar.method)", item.uid, attendee?.status ?? "nobody",
                    "sequence \(item.sequence.map(String.init) ?? "none")",
                ]
                if let address = attendee?.address, !address.isEmpty { parts.append("by \(address)") }
                if let stamp = item.stamp { parts.append("at \(stamp)") }
                if let date = item.date { parts.append("for \(date)") }
                if let guests = attendee?.guests, guests > 0 { parts.append("guests \(guests)") }
                if let delegate = attendee?.delegatedTo { parts.append("to \(delegate)") }
                if let from = attendee?.delegatedFrom { parts.append("from \(from)") }
                return parts.joined(separator: " ")
            }
            if !reply.post.text.isEmpty { lines.append("words: \(reply.post.text)") }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    @Test("the folder was found") func some() { #expect(RsvpDialectTests.files.count >= 18) }
}
