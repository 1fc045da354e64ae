import ArgumentParser
import Foundation
import Gateway
import Guild
import Mail
import Store

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
        outcomes.contains { $0.reason == Reason.street(.inJunk).rawValue } ? "left where it lay" : "filed as \(filing)"
    }
}
