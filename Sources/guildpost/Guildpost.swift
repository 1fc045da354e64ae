import ArgumentParser
import Foundation
import Gateway

@main
struct Guildpost: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guildpost",
        abstract: "An email-first gateway for communities of practice.",
        discussion: "Begin with `guildpost init`, then `guildpost check`, then `guildpost run`.",
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(name: "Setting up", subcommands: [InitCommand.self, CheckCommand.self]),
            CommandGroup(name: "Running", subcommands: [RunCommand.self, OnceCommand.self]),
            CommandGroup(
                name: "The community",
                subcommands: [
                    GroupCommand.self, PersonCommand.self, MemberCommand.self, DirectorCommand.self, EventCommand.self,
                ]),
            CommandGroup(
                name: "Mail",
                subcommands: [
                    DocketCommand.self, HeldCommand.self, OutboxCommand.self, TraceCommand.self, ExplainCommand.self,
                    InspectCommand.self, ReplayCommand.self,
                ]),
            CommandGroup(
                name: "Safety",
                subcommands: [BackupCommand.self, RecoverCommand.self, TidyCommand.self, AsideCommand.self]),
        ])
}

/// What every command but `init` takes.
struct Common: ParsableArguments {
    @Option(name: [.short, .long], help: "The configuration file.")
    var config: String = ProcessInfo.processInfo.environment["GUILDPOST_CONFIG"] ?? "/etc/guildpost/config.toml"

    @Flag(help: "Write JSON, for programs.")
    var json = false

    func configuration() throws -> Configuration {
        let path = config.hasPrefix("/") ? config : FileManager.default.currentDirectoryPath + "/" + config
        do {
            return try Configuration(file: path)
        } catch {
            throw Stop(.usage, "\(error)")
        }
    }

    func installation() throws -> Installation {
        let configuration = try configuration()
        do {
            return try Installation(configuration)
        } catch {
            throw Stop(.failed, "\(error)")
        }
    }
}

/// Ends the command with a sentence on standard error. 1: it could not be done. 2: it was asked wrongly.
struct Stop: Error, CustomStringConvertible {
    enum Kind: Int32 {
        case failed = 1
        case usage = 2
    }
    var description: String
    var kind: Kind

    init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }
}

extension Guildpost {
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let stop as Stop {
            Terminal.complain(stop.description)
            Foundation.exit(stop.kind.rawValue)
        } catch let code as ExitCode {
            Foundation.exit(code.rawValue)
        } catch {
            if exitCode(for: error) == .failure {
                Terminal.complain(Terminal.sentence(error))
                Foundation.exit(1)
            }
            // Asked wrongly: 2, as documented; help that was asked for is no mistake.
            if exitCode(for: error) == .validationFailure {
                FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
                Foundation.exit(2)
            }
            exit(withError: error)
        }
    }
}
