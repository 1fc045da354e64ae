import ArgumentParser
import Gateway
import Guild
import Store

struct EventCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "event", abstract: "What is to come.", subcommands: [List.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the events to come, with their answers.")
        @OptionGroup var common: Common
        @Option(help: "Of one group alone.") var group: String?

        func run() throws {
            let installation = try common.installation()
            let now = installation.surroundings.now()
            let name = group
            let names = try installation.store.readNow { try $0.groups() }.map(\.name)
            if let name, !names.contains(name) { throw Stop(.failed, "there is no group \"\(name)\"") }
            let events = try installation.store.readNow { try $0.eventListing(group: name, now: now) }
            if common.json { return try Terminal.json(events) }
            Terminal.table(
                ["NUMBER", "GROUP", "WHEN", "YES", "MAYBE", "NO", "WAITING", "TITLE"],
                events.map {
                    [
                        "\($0.id)", $0.group, $0.when, "\($0.yes)", "\($0.maybe)", "\($0.no)", "\($0.waiting)",
                        $0.title,
                    ]
                },
                empty: "Nothing is announced. A facilitator announces by mail to GROUP.events.")
        }
    }
}
