import ArgumentParser
import Foundation
import Gateway
import Guild

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write a commented configuration, and make the state directory, its key and its database.")

    @Option(name: [.short, .long], help: "Where the configuration goes.")
    var config: String = ProcessInfo.processInfo.environment["GUILDPOST_CONFIG"] ?? "/etc/guildpost/config.toml"

    @Option(help: "The state directory.")
    var state = "/var/lib/guildpost"

    @Option(help: "The community's name.")
    var name = "Our Community"

    @Option(help: "The mailbox that Guildpost will watch.")
    var address: String

    @Option(help: "Where readers will find the archive.")
    var archiveUrl: String?

    @Option(help: "plus, domain or single; see the configuration for what they mean.")
    var addressing = "plus"

    @Option(
        help:
            "Whose mailbox it is: \(Provider.allCases.map(\.rawValue).joined(separator: ", ")). See docs/providers.md.")
    var provider = Provider.generic

    func validate() throws {
        guard OurAddresses.Style(rawValue: addressing) != nil else {
            throw ValidationError("--addressing is plus, domain or single")
        }
    }

    func run() async throws {
        let path = config.hasPrefix("/") ? config : FileManager.default.currentDirectoryPath + "/" + config
        let state = state.hasPrefix("/") ? state : FileManager.default.currentDirectoryPath + "/" + state
        let domain = address.split(separator: "@").last.map(String.init) ?? "localhost"
        let made = try Initialisation(
            configurationPath: path, stateDirectory: state, communityName: name, address: address,
            archiveURL: archiveUrl ?? Provider.archiveURL(at: domain), addressing: addressing,
            provider: provider
        ).run()
        for line in made { print(line) }
        if archiveUrl == nil {
            print(
                "guess \(Provider.archiveURL(at: domain)) for archive_url; write there where readers will find the archive"
            )
        }
        print(
            """

            Next: \(provider.nextSteps)
            Then run `guildpost check --round-trip -c \(path)`: it says what is wrong, and finds out what the provider does.
            """)
    }
}

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Prove the set-up: mailbox, relay, folders, templates, clock.",
        discussion: "Exit code 0 when all is well, 1 when something is not.")

    @OptionGroup var common: Common
    @Flag(help: "Also send a mail to one of our own addresses and wait for it to come back.")
    var roundTrip = false

    func run() async throws {
        let configuration = try common.configuration()
        let json = common.json
        let lines = LineCollector()
        let ok = await Check(configuration) { line in
            lines.add(line)
            guard !json else { return }
            print("\(line.ok ? Terminal.green("ok     ") : Terminal.red("problem")) \(line.what): \(line.found)")
            if !line.doing.isEmpty { print("        so: \(line.doing)") }
            if !line.remedy.isEmpty { print("        → \(line.remedy)") }
        }.run(roundTrip: roundTrip)
        if json {
            try Terminal.json(lines.all)
        } else {
            print(ok ? "\nAll is well." : "\nSomething needs your attention.")
        }
        if !ok { throw ExitCode(1) }
    }
}

private final class LineCollector: @unchecked Sendable {
    private let lock = NSLock()
    private var lines: [Check.Line] = []
    func add(_ line: Check.Line) { lock.withLock { lines.append(line) } }
    var all: [Check.Line] { lock.withLock { lines } }
}

extension Provider: ExpressibleByArgument {}
