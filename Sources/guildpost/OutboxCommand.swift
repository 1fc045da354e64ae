import ArgumentParser
import Foundation
import Gateway
import Guild
import Mail
import Store

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
