import Foundation
import Guild
import Mail
import Testing

private let ours = OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!)
/// Monday, 23 November 2026, 09:00 UTC.
private let now: Int64 = 1_795_424_400

/// As the street reads it: from a whole mail.
private func read(_ text: String) -> EntryReading {
    let mail = "From: Ben <ben@b.example>\nSubject: Title\nContent-Type: text/plain; charset=utf-8\n\n\(text)\n"
    let post = Post(Message(reading: Array(mail.utf8)), limits: ReadingLimits(), ours: ours)
    return EntryReading(post, title: "Title", now: now, zone: "Europe/London", zones: systemZones, ours: ours)
}

@Suite("A blog entry, from its mail")
struct EntryReadingTests {
    @Test(
        "a time that is none is asked for, and never guessed",
        arguments: [
            "@9223372036854775807", "@-9223372036854775808", "9223372036854775807", "99999-99-99 99:99", "0000-00-00",
            "2027-02-30 9:00", "31 April 2027 9:00", "\u{202E}2027-05-12", "Fri 25:61", "next",
            "2027-05-12 9:00 Mars/Olympus",
            String(repeating: "9", count: 900), String(repeating: "Fri ", count: 200),
        ])
    func unreadable(written: String) {
        let reading = read("Publish: \(written)\n\nWords.")
        guard case .time = reading.problem else {
            Issue.record("\(written.prefix(40)): \(String(describing: reading.problem))")
            return
        }
        #expect(reading.details.publishAt == nil)
        #expect(reading.details.text == "Words.")
    }

    @Test(
        "our own marks, typed by a stranger, are no time",
        arguments: [
            "Publish: \u{1}@1", "Publish: \u{1}@9223372036854775807", "\u{1}publish: \u{1}@9223372036854775807",
            "\u{1}publish: now", "\u{1}choice: 1",
        ])
    func marks(line: String) {
        let reading = read("\(line)\n\nWords\u{2} and words.")
        #expect(reading.details.publishAt == nil)
        #expect(!reading.details.text.unicodeScalars.contains { $0.value < 9 })
        #expect(reading.details.text.hasSuffix("Words and words."))
    }

    @Test("more tags than an entry takes are said, and ten are kept")
    func tags() {
        let reading = read("Tags: " + (1...190).map { "t\($0)" }.joined(separator: ",") + "\n\nWords.")
        #expect(reading.problem == .tooManyTags(190))
        #expect(reading.details.tags.count == EntryReading.mostTags)
    }
}
