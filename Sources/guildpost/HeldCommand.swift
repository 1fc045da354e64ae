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
