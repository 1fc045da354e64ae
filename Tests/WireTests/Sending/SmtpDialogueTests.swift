import Mail
import Testing

@testable import Wire

/// Transcripts: `C:` is what we say, `S:` what the relay answers, a line of dots stands for content. Each `C:` block is one
/// write. `X` is the end of the connection.
@Suite("What is said to a relay")
struct SmtpDialogueTests {
    struct Transcript: Sendable, CustomTestStringConvertible {
        var name: String
        var recipients: [String] = ["jane@a.example"]
        var extensions: [String] = []
        var lines: String
        var outcomes: [SubmissionOutcome]
        /// What is said of the rest; nil: there is none.
        var ending: SubmissionOutcome?
        var testDescription: String { name }
    }

    static let transcripts: [Transcript] = [
        Transcript(
            name: "one letter, no extensions",
            lines: """
                C: MAIL FROM:<b@g.example>
                S: 250 Ok
                C: RCPT TO:<jane@a.example>
                S: 250 Ok
                C: DATA
                S: 354 Go on
                C: Words…
                S: 250 2.0.0 queued
                """, outcomes: [.accepted("250 2.0.0 queued")]),
        Transcript(
            name: "two letters, pipelined: the second envelope travels with the first dot",
            recipients: ["jane@a.example", "li@b.example"], extensions: ["PIPELINING", "SIZE 10000"],
            lines: """
                C: MAIL FROM:<b@g.example> SIZE=7 | RCPT TO:<jane@a.example> | DATA
                S: 250 Ok
                S: 250 Ok
                S: 354 Go on
                C: Words… | MAIL FROM:<b@g.example> SIZE=7 | RCPT TO:<li@b.example> | DATA
                S: 250 first
                S: 250 Ok
                S: 250 Ok
                S: 354 Go on
                C: Words…
                S: 250 second
                """, outcomes: [.accepted("250 first"), .accepted("250 second")]),
        Transcript(
            name: "an unknown recipient, and DATA granted all the same: an empty mail for nobody",
            recipients: ["nobody@a.example", "li@b.example"], extensions: ["PIPELINING"],
            lines: """
                C: MAIL FROM:<b@g.example> | RCPT TO:<nobody@a.example> | DATA
                S: 250 Ok
                S: 550 5.1.1 unknown
                S: 354 Go on
                C: .
                S: 554 no valid recipients
                C: MAIL FROM:<b@g.example> | RCPT TO:<li@b.example> | DATA
                S: 250 Ok
                S: 250 Ok
                S: 354 Go on
                C: Words…
                S: 250 second
                """, outcomes: [.refused("550 5.1.1 unknown"), .accepted("250 second")]),
        Transcript(
            name: "an unknown recipient: no MAIL while a transaction is open",
            recipients: ["nobody@a.example", "li@b.example"],
            lines: """
                C: MAIL FROM:<b@g.example>
                S: 250 Ok
                C: RCPT TO:<nobody@a.example>
                S: 450 4.2.0 greylisted
                C: RSET
                S: 250 Ok
                C: MAIL FROM:<b@g.example>
                S: 250 Ok
                C: RCPT TO:<li@b.example>
                S: 250 Ok
                C: DATA
                S: 354 Go on
                C: Words…
                S: 552 5.2.2 full
                """, outcomes: [.deferred("450 4.2.0 greylisted"), .refused("552 5.2.2 full")]),
        Transcript(
            name: "we are refused",
            lines: """
                C: MAIL FROM:<b@g.example>
                S: 550 5.7.60 SendAsDenied
                """, outcomes: [.senderRefused("550 5.7.60 SendAsDenied")]),
        Transcript(
            name: "DATA granted after MAIL was refused: the connection is given up", extensions: ["PIPELINING"],
            lines: """
                C: MAIL FROM:<b@g.example> | RCPT TO:<jane@a.example> | DATA
                S: 452 4.3.1 not now
                S: 250 Ok
                S: 354 Go on
                """, outcomes: [.deferred("452 4.3.1 not now")],
            ending: .notTried("the relay granted DATA after refusing MAIL")),
        Transcript(
            name: "the relay closes before the envelope is through", extensions: ["PIPELINING"],
            lines: """
                C: MAIL FROM:<b@g.example> | RCPT TO:<jane@a.example> | DATA
                S: 421 4.3.2 closing
                """, outcomes: [], ending: .notTried("421 4.3.2 closing")),
        Transcript(
            name: "the relay closes instead of taking it",
            recipients: ["jane@a.example", "li@b.example"], extensions: ["PIPELINING"],
            lines: """
                C: MAIL FROM:<b@g.example> | RCPT TO:<jane@a.example> | DATA
                S: 250 Ok
                S: 250 Ok
                S: 354 Go on
                C: Words… | MAIL FROM:<b@g.example> | RCPT TO:<li@b.example> | DATA
                S: 421 4.7.0 too many
                """, outcomes: [.deferred("421 4.7.0 too many")], ending: .notTried("the relay closed the connection")),
        Transcript(
            name: "the connection dies after the dot",
            lines: """
                C: MAIL FROM:<b@g.example>
                S: 250 Ok
                C: RCPT TO:<jane@a.example>
                S: 250 Ok
                C: DATA
                S: 354 Go on
                C: Words…
                X
                """, outcomes: [.unknown("lost")], ending: .notTried("lost")),
        Transcript(
            name: "the connection dies before the dot", extensions: ["PIPELINING"],
            lines: """
                C: MAIL FROM:<b@g.example> | RCPT TO:<jane@a.example> | DATA
                S: 250 Ok
                X
                """, outcomes: [], ending: .notTried("lost")),
        Transcript(
            name: "an address that this relay cannot carry is not offered, and keeps its place",
            recipients: ["jane@a.example", "jané@b.example", "li@b.example"], extensions: ["PIPELINING"],
            lines: """
                C: MAIL FROM:<b@g.example> | RCPT TO:<jane@a.example> | DATA
                S: 250 Ok
                S: 250 Ok
                S: 354 Go on
                C: Words…
                S: 250 first
                C: MAIL FROM:<b@g.example> | RCPT TO:<li@b.example> | DATA
                S: 250 Ok
                S: 250 Ok
                S: 354 Go on
                C: Words…
                S: 250 third
                """,
            outcomes: [
                .accepted("250 first"),
                .refused("5.6.7 the relay does not carry addresses beyond ASCII (no SMTPUTF8)"),
                .accepted("250 third"),
            ]),
        Transcript(
            name: "an address beyond ASCII, where it can be carried", recipients: ["jané@b.example"],
            extensions: ["SMTPUTF8"],
            lines: """
                C: MAIL FROM:<b@g.example> SMTPUTF8
                S: 250 Ok
                C: RCPT TO:<jané@b.example>
                S: 250 Ok
                C: DATA
                S: 451 4.3.0 later
                C: RSET
                S: 250 Ok
                """, outcomes: [.deferred("451 4.3.0 later")]),
        Transcript(
            name: "a domain beyond ASCII is told in ASCII, which every relay carries",
            recipients: ["jane@bücher.example"],
            lines: """
                C: MAIL FROM:<b@g.example>
                S: 250 Ok
                C: RCPT TO:<jane@xn--bcher-kva.example>
                S: 250 Ok
                C: DATA
                S: 451 4.3.0 later
                C: RSET
                S: 250 Ok
                """, outcomes: [.deferred("451 4.3.0 later")]),
        Transcript(
            name: "larger than the relay takes", extensions: ["SIZE 5"], lines: "",
            outcomes: [.letterRefused("5.3.4 the letter has 7 octets, the relay takes 5")]),
        Transcript(
            name: "an address that would say something else to the relay",
            recipients: ["x@a.example> NOTIFY=NEVER", "a b@c.example"], lines: "",
            outcomes: [
                .refused("5.6.7 the relay does not carry addresses beyond ASCII (no SMTPUTF8)"),
                .refused("5.6.7 the relay does not carry addresses beyond ASCII (no SMTPUTF8)"),
            ]),
    ]

    @Test("is what the transcript says", arguments: transcripts)
    func holds(_ transcript: Transcript) {
        let hello = SmtpReply(code: 250, text: "250 relay", lines: ["relay"] + transcript.extensions)
        let letters = transcript.recipients.map {
            OutgoingLetter(returnPath: "b@g.example", recipient: $0, bytes: Array("Words\r\n".utf8))
        }
        var dialogue = SmtpDialogue(letters[...], SmtpExtensions(hello: hello))
        var lines = transcript.lines.split(separator: "\n").map(String.init)[...]
        while true {
            switch dialogue.step() {
            case .write(let bytes):
                let said = String(decoding: bytes, as: UTF8.self)
                    .replacing("Words\r\n.\r\n", with: "Words…\r\n")
                    .split(separator: "\r\n").joined(separator: " | ")
                #expect(lines.popFirst() == "C: \(said)")
            case .read:
                guard let line = lines.popFirst(), line != "X" else {
                    #expect(dialogue.lose("lost") == transcript.ending)
                    #expect(dialogue.outcomes == transcript.outcomes)
                    #expect(lines.isEmpty)
                    return
                }
                #expect(line.hasPrefix("S: "))
                let text = String(line.dropFirst(3))
                dialogue.hear(SmtpReply(code: Int(text.prefix(3)) ?? 0, text: text, lines: []))
            case .over(let ending):
                #expect(ending == transcript.ending)
                #expect(dialogue.outcomes == transcript.outcomes)
                #expect(lines.isEmpty)
                return
            }
        }
    }

    @Test(
        "content is stuffed and ends in a dot",
        arguments: [
            ("a\r\n.b\r\n", "a\r\n..b\r\n.\r\n"), (".", "..\r\n.\r\n"), ("", "\r\n.\r\n"), ("a", "a\r\n.\r\n"),
        ])
    func stuffing(content: String, wire: String) {
        var out: [UInt8] = []
        SmtpDialogue.appendStuffed(Array(content.utf8), to: &out)
        #expect(String(decoding: out, as: UTF8.self) == wire)
    }
}
