import Mail
import Testing

@testable import Guild

@Suite("Reports")
struct FlagWordsTests {
    @Test(
        "a first line that reports something names its reason",
        arguments: [
            ("flag: unkind", FlagReason.unkind, ""), ("Flag: off-topic", .offTopic, ""), ("flag:spam", .spam, ""),
            ("flag: off topic, it is about cats", .offTopic, "it is about cats"),
            ("FLAG: private data: her telephone number", .privateData, "her telephone number"),
            ("flag: wrong\n\nThe answer is 12.\n\nKind regards\nBen", .wrong, "The answer is 12."),
            ("flag", .other, ""), ("Flag.", .other, ""), ("flag: I do not like it", .other, "I do not like it"),
            ("report: broken link", .brokenLink, ""), ("flag: Werbung", .spam, ""),
            ("flag: not yours to share, it is from a book", .notTheirs, "it is from a book"),
            ("flag: beleidigend", .unkind, ""), ("Hello Jane,\nflag: unkind\nBen", .unkind, ""),
            ("flag unkind", .unkind, ""),
            ("Flag this as spam", .spam, ""), ("Please flag this", .other, ""), ("*flag: spam*", .spam, ""),
            ("I would like to report this post.", .other, ""), ("melden: unfreundlich", .unkind, ""), ("🚩", .other, ""),
            ("Report this post", .other, ""), ("signaler : insultant", .unkind, ""),
            ("flag: known already", .known, ""),
        ])
    func reads(text: String, reason: FlagReason, words: String) {
        let flag = FlagWords(text)
        #expect(flag?.reason == reason)
        #expect(flag?.words == words)
    }

    @Test(
        "what only speaks of flags and reports is said to people",
        arguments: [
            "Flag day is on Monday", "Report of the meeting", "report", "The flag: red and white", "Flags: two",
            "I report: all is well", "flagged: unkind", "Melden: bis Freitag", "We flag our mistakes",
            "Did you flag this?", "Reports: three",
        ])
    func leaves(text: String) {
        #expect(FlagWords(text) == nil)
    }

    @Test("a quoted report is nobody's word")
    func quoted() {
        #expect(FlagWords("> flag: unkind\n\nWho wrote that?") == nil)
    }

    @Test("a line or a mail that never ends is no report, and is not looked through")
    func bounded() {
        let long = String(repeating: "flag: ", count: 200_000)
        #expect(FlagWords(long) == nil)
        #expect(FlagWords("flag: spam\n" + long)?.reason == .spam)
        #expect(FlagWords(String(repeating: "\n", count: 1_000_000) + "flag: spam") == nil)
        #expect(TypedReaction(String(repeating: "thanks ", count: 200_000)) == nil)
        #expect(FlagWords(naming: String(repeating: "🚩", count: 100_000)).reason == .other)
    }

    @Test("three hide a thing, but no officer's, nothing that was looked at, and two of one author a week")
    func thresholds() {
        var known = TriageSituation()
        known.isSettled = true
        #expect(!known.hides(.unkind))
        #expect(known.hides(.privateData))
        known.counted = [.unkind: 1, .spam: 1]
        #expect(known.hides(.spam))
        #expect(known.commonest(with: .spam) == .spam)
        known.hiddenOfAuthor = 2
        #expect(!known.hides(.spam))
        known.hiddenOfAuthor = 1
        known.isByOfficer = true
        #expect(!known.hides(.spam))
        #expect(known.hides(.privateData))
        known.isByOfficer = false
        known.isCleared = true
        #expect(!known.hides(.spam))
        #expect(!known.hides(.privateData))
        known.isCleared = false
        known.isSettled = false
        #expect(!known.hides(.spam))
    }
}
