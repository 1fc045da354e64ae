import Foundation
import Guild
import Testing

@testable import Store

/// A letter waits in the outbox in the words of the version that wrote it, and the next version sends it.
@Suite("Stored letters")
struct StoredLetterTests {
    private static let lines: [String] = {
        let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let names = ["1", "2"].map { "StoredLetters/\($0).jsonl" }
        let texts = names.compactMap { try? String(contentsOf: here.appendingPathComponent($0), encoding: .utf8) }
        return texts.flatMap { $0.split(separator: "\n").map(String.init) }
    }()

    @Test("every letter that a version ever kept is read, and kept again as the same")
    func everyLetter() throws {
        #expect(StoredLetterTests.lines.count > 200)
        for line in StoredLetterTests.lines {
            guard let letter = Letter(stored: line) else {
                Issue.record("not read: \(line)")
                continue
            }
            #expect(Letter(stored: try letter.stored) == letter, "\(line)")
        }
    }

    @Test("a letter of every kind is among them")
    func everyKind() {
        let kinds = Set(StoredLetterTests.lines.compactMap { Letter(stored: $0)?.kind })
        for kind in [
            "address-failing", "alert", "declined", "digest", "entry-words", "event", "follow-up", "goodbye", "help",
            "host-notice",
            "note", "passed-on", "personal-alert", "probe", "question", "receipt", "refusal", "results", "roster",
            "shown", "sign-in", "to-facilitators", "waiting", "welcome",
        ] { #expect(kinds.contains(kind), "\(kind)") }
    }

    @Test("what is no letter is none", arguments: ["", "{}", "null", "[]", "{\"alert\":{}}", "{\"blog\":{\"_0\":1}}"])
    func noLetter(text: String) { #expect(Letter(stored: text) == nil) }
}
