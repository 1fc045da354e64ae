import ArgumentParser
import Foundation
import Gateway
import Guild
import Mail
import Store

struct HeldCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "held", abstract: "Mail that waits for somebody's word.",
        subcommands: [List.self, Release.self, Drop.self],
        defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List held mail.")
        @OptionGroup var common: Common

        func run() throws {
            let installation = try common.installation()
            let held = try installation.store.readNow { try $0.held() }
            if common.json { return try Terminal.json(held) }
            Terminal.table(
                ["NO", "ARRIVED", "TO", "FROM", "SUBJECT", "WHY"],
                held.map {
                    [
                        "\($0.arrival)", Terminal.time($0.arrivedAt), $0.recipient, $0.author,
                        String($0.subject.prefix(40)), Reason(rawValue: $0.reason)?.sentence ?? $0.reason,
                    ]
                }, empty: "Nothing waits.")
        }
    }

    struct Release: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Let held mail through; you vouch for its author.")
        @OptionGroup var common: Common
        @Argument(help: "The numbers from the list.") var numbers: [Int64]

        func run() throws {
            let installation = try common.installation()
            for number in numbers {
                let outcomes = try installation.street.release(ArrivalID(number))
                if outcomes.isEmpty { throw Stop(.failed, "nothing held has the number \(number)") }
                for outcome in outcomes {
                    print("\(number): \(outcome.disposition.rawValue), \(outcome.reason.sentence)")
                }
            }
        }
    }

    struct Drop: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Discard held mail. The mail itself is kept.")
        @OptionGroup var common: Common
        @Argument(help: "The numbers from the list.") var numbers: [Int64]

        func run() throws {
            let installation = try common.installation()
            for number in numbers {
                guard try installation.street.dropHeld(ArrivalID(number)) > 0 else {
                    throw Stop(.failed, "nothing held has the number \(number)")
                }
                print("\(number): dropped")
            }
        }
    }
}

struct OutboxCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox", abstract: "Letters on their way.",
        subcommands: [List.self, Show.self, Retry.self, Drop.self],
        defaultSubcommand: List.self)

    static let states =
        "queued, active, deferred, delivered, refused, expired, unknown, bounced, suppressed, held, dropped"

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List deliveries, newest first; without --state those that are not delivered.")
        @OptionGroup var common: Common
        @Option(help: "Only these: \(OutboxCommand.states).") var state: String?
        @Option(help: "How many at most.") var limit = 50

        func run() throws {
            let installation = try common.installation()
            let (deliveries, failed) = try installation.store.readNow {
                (try $0.deliveryListing(state: state, limit: limit), try $0.failedLetters())
            }
            if common.json { return try Terminal.json(deliveries) }
            Terminal.table(
                ["NO", "STATE", "LETTER", "TO", "TRIES", "QUEUED", "SUBJECT", "LAST WORD"],
                deliveries.map {
                    [
                        "\($0.id)", $0.state, $0.letter, $0.address, "\($0.attempts)", Terminal.time($0.queuedAt),
                        String($0.subject.prefix(30)), $0.detail,
                    ]
                }, empty: "Nothing waits.")
            for letter in failed { print("letter \(letter.id) (\(letter.kind)) could not be written: \(letter.why)") }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show a letter as its recipient gets it, source and all.")
        @OptionGroup var common: Common
        @Flag(help: "As a mail program shows it: the main fields and the text.") var text = false
        @Argument(help: "The delivery's number.") var number: Int64

        func run() throws {
            let installation = try common.installation()
            guard
                let line = try installation.store.readNow({
                    try $0.deliveryListing(state: nil, id: number, limit: 1).first
                })
            else {
                throw Stop(.failed, "there is no delivery \(number)")
            }
            if common.json { return try Terminal.json(line) }
            guard let letter = try installation.letter(of: DeliveryID(number)) else {
                throw Stop(.failed, "delivery \(number) has no letter any more")
            }
            if text {
                let message = Message(reading: letter.bytes)
                for field in ["From", "To", "Reply-To", "Subject"] as [StaticString] {
                    if let value = message.field(field) { print("\(field): \(MailReading.text(value))") }
                }
                print("\n" + message.body().text)
                return
            }
            print(
                Terminal.dim(
                    "\(line.state) · MAIL FROM:<\(letter.returnPath)> · RCPT TO:<\(letter.recipient)> · \(line.detail)\n"
                ))
            print(String(decoding: letter.bytes, as: UTF8.self).replacing("\r\n", with: "\n"))
        }
    }

    struct Which: ParsableArguments {
        @Argument(help: "Numbers from the list.") var numbers: [Int64] = []
        @Option(help: "All of a state: \(OutboxCommand.states).") var state: String?

        func validate() throws {
            if numbers.isEmpty && state == nil { throw ValidationError("name deliveries by number, or a --state") }
        }

        func each(_ act: (Int64?, String?) throws -> Int) throws -> Int {
            if numbers.isEmpty { return try act(nil, state) }
            return try numbers.reduce(0) { try $0 + act($1, nil) }
        }
    }

    struct Retry: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Send again, now.")
        @OptionGroup var common: Common
        @OptionGroup var which: Which

        func run() throws {
            let installation = try common.installation()
            let count = try installation.store.writeNow { transaction in
                let now = installation.surroundings.now()
                // The host says that it is mended: a daemon that rests goes on.
                for obstacle in Obstacle.ofSending { try transaction.end(obstacle, now: now) }
                return try which.each { try transaction.requeue(id: $0, state: $1, now: now) }
            }
            print("\(count) queued.")
        }
    }

    struct Drop: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Never send.")
        @OptionGroup var common: Common
        @OptionGroup var which: Which

        func run() throws {
            let installation = try common.installation()
            let count = try installation.store.writeNow { transaction in
                try which.each { try transaction.drop(id: $0, state: $1, now: installation.surroundings.now()) }
            }
            print("\(count) dropped.")
        }
    }
}

struct TraceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace", abstract: "What became of a mail, or of an address's mails.")
    @OptionGroup var common: Common
    @Argument(help: "A Message-ID or an address.") var what: String
    @Option(help: "How many at most.") var limit = 20

    private struct Everything: Encodable {
        var mails: [ArrivalTrace]
        var letters: [DeliveryListing]
    }

    func run() throws {
        let installation = try common.installation()
        let (mails, letters) = try installation.store.readNow {
            (try $0.trace(what, limit: limit), try what.contains("@") ? $0.deliveries(to: what, limit: limit) : [])
        }
        if common.json { return try Terminal.json(Everything(mails: mails, letters: letters)) }
        if mails.isEmpty && letters.isEmpty { throw Stop(.failed, "nothing is recorded about \(what)") }
        for mail in mails {
            print("\(Terminal.time(mail.arrivedAt))  \(mail.author)  \"\(mail.subject)\"")
            print(
                Terminal.dim(
                    "  arrival \(mail.arrival), \(mail.mailbox) \(mail.key), <\(mail.messageID ?? "no Message-ID")>, \(mail.size) octets, \(mail.place)"
                ))
            for outcome in mail.outcomes {
                let name = outcome.recipient.isEmpty ? installation.ours.bare : outcome.recipient
                print(
                    "  \(name): \(outcome.disposition), \(Reason(rawValue: outcome.reason)?.sentence ?? outcome.reason)"
                )
                if let question = outcome.question, let askedAt = outcome.askedAt {
                    let answer =
                        question == "open"
                        ? "no answer yet" : question == "expired" ? "never answered" : "answered \(question)"
                    print("    asked on \(Terminal.time(askedAt)): \(answer)")
                }
                if let contribution = outcome.contribution {
                    print(
                        "    contribution \(contribution): \(installation.site(.permalink(ContributionID(contribution))))"
                    )
                }
                if !outcome.deliveries.isEmpty {
                    print(
                        "    letters: "
                            + outcome.deliveries.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(
                                separator: ", "))
                }
            }
        }
        if !letters.isEmpty { print("\nLetters to \(what):") }
        for letter in letters {
            print(
                "  \(Terminal.time(letter.queuedAt))  \(letter.state)  \(letter.letter)  \(letter.subject)  \(Terminal.dim(letter.detail))"
            )
        }
    }
}

extension ArrivalTrace {
    /// What the provider took for junk, and nobody known here wrote, stays where it lies.
    fileprivate var place: String {
        outcomes.contains { $0.reason == Reason.inJunk.rawValue } ? "left where it lay" : "filed as \(filing)"
    }
}

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "How a mail would be judged, and what would come of it. Nothing is written or sent.")
    @OptionGroup var common: Common
    @Argument(help: "A file with one mail, or - for standard input.") var file: String

    func run() throws {
        let data =
            file == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: file)
        guard let data else { throw Stop(.failed, "\(file) cannot be read") }
        let installation = try common.installation()
        let result = try Explain(installation).explain([UInt8](data))
        if common.json { return try Terminal.json(result) }
        print("From:          \(result.from.isEmpty ? "nobody" : result.from)")
        print("Subject:       \(result.subject)")
        print(
            "For:           \(result.recipients.isEmpty ? "none of our addresses" : result.recipients.joined(separator: ", "))"
        )
        print("Kind:          \(result.kind)")
        for (index, line) in result.judgement.enumerated() {
            print((index == 0 ? "Who wrote it:  " : "               ") + line)
        }
        if let spam = result.spam { print("Spam:          says \(spam)") }
        if let automatic = result.automatic { print("Automatic:     \(automatic)") }
        if !result.defects.isEmpty { print("Mended:        \(result.defects.joined(separator: ", "))") }
        if !result.attachments.isEmpty { print("Files:         \(result.attachments.joined(separator: ", "))") }
        print(
            "New words:\n"
                + result.newText.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(
                    separator: "\n"))
        for verdict in result.verdicts {
            print("\n\(verdict.recipient): wants to \(verdict.intent)")
            print("  \(verdict.disposition): \(verdict.sentence)")
        }
        for letter in result.letters {
            print(
                "\nWould write a letter (\(letter.kind)) to \(letter.recipients): \"\(letter.subject)\" from \(letter.from)"
            )
        }
        print(Terminal.dim("\nNothing was written or sent."))
    }
}
