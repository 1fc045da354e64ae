import Testing

@testable import Mail

@Suite("Odd words, read as they were meant")
struct OddWordsTests {
    private func words(_ body: String, _ header: String = "Subject: Plans") -> String {
        Message(reading: Array("From: a@a.example\n\(header)\n\n\(body)\n".utf8)).newWords().text
    }

    @Test("a vertical tab and a form feed begin a line")
    func verticalTab() { #expect(words("Goggles on.\u{0B}No food.\u{0C}Thanks.") == "Goggles on.\nNo food.\nThanks.") }

    @Test("two hyphens rule off a part of what somebody begins, and begin a signature where one stands")
    func hyphens() {
        let ruled =
            "First the plan.\n\n--\nwe shall need all of you for the second half of the day, please say who can come.\n\nThe end."
        #expect(words(ruled) == ruled)
        #expect(words("First the plan.\n\n--\nBen Okri\n+44 20 7946 0000") == "First the plan.")
        #expect(words("First the plan.\n\n-- \nwe shall need all of you.") == "First the plan.")
    }

    @Test("a Message-ID in encoded words is what it says")
    func encodedID() {
        let mail = Message(reading: Array("Message-ID: =?utf-8?q?=3Cfrappe-77=40desk=2Eexample=2Enet=3E?=\n\nx\n".utf8))
        #expect(mail.messageID?.text == "frappe-77@desk.example.net")
    }
}
