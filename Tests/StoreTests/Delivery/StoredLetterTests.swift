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
            // Its keys are those of then, and an older program that is put back can read it.
            #expect(try StoredLetterTests.plain(letter.stored) == StoredLetterTests.plain(line), "\(line)")
        }
    }

    /// Without the number of the form; what is a set is in no order.
    private static func plain(_ json: String) throws -> StoredValue {
        var fields = try #require(StoredValue(json: json)?.fields)
        fields["form"] = nil
        if let event = fields["event"]?.fields?["_0"]?.fields, let changed = event["changed"]?.texts {
            fields["event"] = .fields([
                "_0": .fields(event.merging(["changed": .texts(changed.sorted())]) { $1 })
            ])
        }
        return .fields(fields)
    }

    @Test("every request, setting and trouble is kept and read")
    func everyResult() throws {
        let day = CalendarDay(year: 2026, month: 12, day: 1)
        let group = GroupID(3)
        let post = ContributionID(7)
        let changes: [Change] = [
            .cadence(nil, .daily), .cadence(group, .none), .blogCadence(group, .weekly), .pause(nil, until: 9),
            .pause(group, until: nil), .resume(nil), .resume(group), .follow(.person(PersonID(2)), .daily),
            .follow(.tag("a"), .weekly), .unfollow(.topic(post)), .mute(post), .unmute(post), .receipts(true),
            .copies(false), .hour(7), .zone("UTC"), .name("Jane"), .handle("jane"), .about("me"),
            .expertise(["a", "b"]), .newLinks, .stopDigests, .primaryAddress("a@b.example"),
            .dropAddress("a@b.example"),
        ]
        let troubles: [CommandResult.Trouble] = [
            .unknown(nearest: ["set"]), .misused(usage: "set"), .noGroup("x", nearest: nil),
            .noGroup("x", nearest: "y"), .whichGroup([group]), .notIn(group), .inNone, .invitationOnly(group),
            .membersOnly, .nobody("x", nearest: nil), .noPost(4), .noThread, .notYours(4), .tooLate(4), .nothingToSay,
            .handleTaken("x"), .noZone("x"), .pastDay("x"), .notFacilitator(group), .addressUnusable("x"),
            .notYourAddress("x"), .primaryStays("x"), .addressTooNew, .nobodyNamed, .stopped(left: ["which"]), .tooMuch,
            .nobodyToAsk(group), .events(.unreadableRoster(["x"], count: 2)), .events(.noSuchDate("x")),
            .events(.unchanged(post)), .events(.noAnswerRead(post)), .blog(.takesNoComments(title: "x")),
        ]
        let said: [CommandResult.Said] =
            [
                .requests(.help), .requests(.groups), .requests(.why(nil)), .requests(.why("a@b")),
                .requests(
                    .search(
                        SearchWords(
                            words: "w", from: "f", group: "g", after: day, before: day, kind: .entry))),
                .settings(.which), .settings(.addressAsked("a")), .settings(.addressConfirmed("a")),
                .settings(.addressUndone("a")), .membership(.who(group)), .membership(.people("x")),
                .membership(.joined(group)), .membership(.alreadyIn(group)), .membership(.awaitsApproval(group)),
                .membership(.left([group, GroupID(4)])), .membership(.backIn(group)),
                .membership(.invited(group, count: 1, members: 2, unreadable: ["x"])),
                .membership(.welcomeSaved(group)), .membership(.docket(group)), .membership(.letIn("a")),
                .membership(.turnedAway("a")), .forum(.get(post)), .forum(.withdrawn(title: "t")),
                .forum(.deleted(post)), .forum(.edited(post)), .forum(.released("a")), .forum(.notReleased("a")),
                .forum(.notPosted(title: "t", words: "w")), .blog(.drafts), .events(.list(nil)), .events(.list(group)),
                .events(.calledOff(post)),
                .events(.rosterTaken(OccurrenceID(1), came: ["a"], others: [], wrote: true)), .events(.timeMoved("a")),
                .events(.timeKept("a")), .questions(.answeredBefore("a")), .limits(.goesOn("a")),
                .limits(.isStopped("a")),
            ] + changes.map { .settings(.changed($0)) } + troubles.map { .trouble($0) }
        for said in said {
            let letter = Letter.requests(.results([CommandResult(asked: "x", said: said)]))
            #expect(Letter(stored: try letter.stored) == letter, "\(said)")
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

    @Test(
        "what is no letter is none",
        arguments: [
            "", "{}", "null", "[]", "{\"alert\":{}}", "{\"blog\":{\"_0\":1}}",
            "{\"alert\":{\"_0\":1},\"form\":2}", "{\"goodbye\":{\"_0\":1,\"afterComplaint\":7}}",
        ])
    func noLetter(text: String) { #expect(Letter(stored: text) == nil) }
}
