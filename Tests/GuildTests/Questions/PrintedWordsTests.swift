import Foundation
import Mail
import Testing

@testable import Guild

@Suite("Words that letters print")
struct PrintedWordsTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    @Test("each stands in its letter, and once", arguments: PrintedWord.all.map { ($0.letter, $0.word) })
    func printed(_ row: (letter: String, word: String)) throws {
        let file = PrintedWordsTests.root.appendingPathComponent("mail-templates/\(row.letter).txt.mustache")
        let text = try String(contentsOf: file, encoding: .utf8)
        let here = row.letter == "docket" || row.letter == "whose" || text.contains(row.word)
        #expect(here, "\(row.letter) does not print \(row.word)")
        #expect(PrintedWord.all.count { $0.letter == row.letter && $0.word == row.word } == 1)
    }

    private static let keys = TokenKeys([1: Array(repeating: 7, count: 32)])!
    private static let claim = TokenClaim(
        String(decoding: keys.mint(.confirm, thing: 5, person: PersonID(2), epoch: 0, keyID: 1)!, as: UTF8.self))!

    /// What an answer to a question does.
    private static func decision(_ kind: Question.Kind, _ text: String) -> Decision {
        let ben = MailAddress(name: "Ben Okri", address: "ben@b.example")!
        var question = Question(
            id: QuestionID(5), kind: kind, arrival: ArrivalID(1), recipient: "teachers", person: PersonID(2),
            addressKey: ben.key, group: GroupID(3), claimable: ben, candidate: ben, askedAt: 1_000_000, rounds: 1,
            state: .open)
        question.choices = [ContributionID(7), ContributionID(8)]
        var situation = Situation()
        situation.question = question
        situation.tokenIsGenuine = true
        situation.tokenPersonOwnsFrom = true
        let person = Person(id: PersonID(2), handle: "ben", name: "Ben")
        situation.author = person
        situation.tokenPerson = person
        situation.group = Group(id: GroupID(3), name: "teachers", title: "Teachers", purpose: "Teaching")
        situation.group?.strangers = .hold
        situation.membership = Membership(roles: [.facilitator], cadence: .immediate)
        situation.tokenMembership = situation.membership
        let caller = Caller(by: .mail, ben, .passed)
        let circumstances = Circumstances(
            now: 1_000_600, chance: "abcdefghijklmnop",
            ours: OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!))
        return decide(
            .questions(.confirm(claim, ReplyWords(text: text, subject: "Re: A question"))), by: caller, in: situation,
            under: circumstances)
    }

    /// It ended the question, or did what it is about. What is shown once more did not.
    private static func acts(_ decision: Decision) -> Bool {
        decision.effects.contains { effect in
            switch effect {
            case .questions(.settle(_, as: .amended(_, isConfirmed: false))), .questions(.askAgain),
                .questions(.show(_, thenPost: false)), .report, .answer, .tell:
                false
            default: true
            }
        }
    }

    @Test("each does what it says", arguments: PrintedWord.all.filter { $0.question != nil })
    func obeyed(_ row: PrintedWord) {
        let kind = row.question!
        let all = [
            row.word, "\(row.word.prefix(1).uppercased() + row.word.dropFirst()).", "Hello,\n\n\(row.word)\n\nBen Okri",
        ]
        for text in all where row.word != "show" {
            // Lines of a preview are corrections of it.
            if kind.isPreview, text.contains("\n") { continue }
            #expect(PrintedWordsTests.acts(PrintedWordsTests.decision(kind, text)), "\(row.letter): \(text)")
        }
    }

    /// What people write back that is none of a letter's words.
    static let natural = [
        "I will look at it tomorrow.", "Who is this?", "I do not know this person.", "What does that mean?",
        "Could you tell me more about it first?", "Please wait until I am back on Monday.", "I am not sure.",
        "Let me ask Anna what she thinks.", "Sorry, I pressed the wrong button.", "Is this mail really from you?",
        "Das schaue ich mir morgen an.", "Wer ist das?", "Ich bin mir nicht sicher.", "Was soll ich damit machen?",
        "Je regarde cela demain.", "Qui est-ce ?", "Je ne suis pas sûr.", "Qu'est-ce que cela veut dire ?",
        "Lo miro mañana.", "¿Quién es?", "No estoy seguro.", "¿Qué significa esto?",
        "Ci guardo domani.", "Chi è?", "Non sono sicuro.", "Che cosa significa?",
        "No idea who that is, sorry.", "Yesterday I already answered this, did I not?", "Okri is my name, by the way.",
        "Ok, I will think about it.", "Approved by whom, please?", "Hide and seek is for children, what is this about?",
    ]

    @Test("other words do nothing", arguments: Array(Set(PrintedWord.all.compactMap(\.question))), natural)
    func left(_ kind: Question.Kind, _ text: String) {
        #expect(!PrintedWordsTests.acts(PrintedWordsTests.decision(kind, text)), "\(kind.rawValue): \(text)")
    }

    @Test("docs/words.md is made from the table")
    func documented() throws {
        var text = """
            # Words in answers

            What a word does that stands alone in an answer, courtesy and signature aside, by the letter that it answers. A letter's
            words are printed in it; no word does anything in answer to a letter that did not print it, beside those that stand
            everywhere. The table is made from `Guild/Questions/PrintedWords.swift`; a test holds it to the letters and to what is done.

            ## In every letter

            | word | what it does | who |
            |---|---|---|
            | `thanks`, `helpful`, `+1`, 👍, ❤️ | counted for the post that is answered; nobody gets a mail of it | members |
            | `flag: why` | reports it to those who look after the group | members |
            | `favourite`, `unfavourite` | it is kept, or kept no more | members |
            | `mute`, `follow`, `why` | no more of the thread; all of it; why the mail came | its reader |
            | leaving, less mail, a pause, help, in one's own words | done, or asked about | its reader |

            ## By letter

            | letter | word | what it does | who |
            |---|---|---|---|

            """
        for row in PrintedWord.all { text += "| \(row.letter) | `\(row.word)` | \(row.does) | \(row.who.rawValue) |\n" }
        let file = PrintedWordsTests.root.appendingPathComponent("docs/words.md")
        if ProcessInfo.processInfo.environment["GUILDPOST_RECORD"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }
}
