import ArgumentParser
import Foundation
import Gateway
import Mail

/// `--from DATE`: mail that was there before us.
struct From: ParsableArguments {
    @Option(
        name: .customLong("from"),
        help:
            "Also handle mail that arrived since this date (YYYY-MM-DD), before Guildpost was here. Shows what it would do unless --yes is given."
    )
    var date: String?

    @Flag(help: "Really do what --from shows.")
    var yes = false

    func seconds() throws -> Int64? {
        guard let date else { return nil }
        return try Terminal.day(date, of: "--from")
    }

    /// Says what would be handled. True when it may go on.
    func mayGoOn(_ installation: Installation) async throws -> Bool {
        guard let since = try seconds(), !yes else { return true }
        let preview = try await Preview(installation).run(since: since)
        print(
            "The folder holds \(preview.mails) \(preview.mails == 1 ? "mail" : "mails") that arrived since \(date ?? "")."
        )
        for (what, count) in preview.outcomes.sorted(by: { $0.value > $1.value }) { print("  \(count)  \(what)") }
        print("Nothing has been done. Add --yes to do it; letters will then go out for what is posted.")
        return false
    }
}

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Watch the mailbox, send letters, serve the archive.")

    @OptionGroup var common: Common
    @OptionGroup var from: From

    func run() async throws {
        let installation = try common.installation()
        guard try await from.mayGoOn(installation) else { return }
        try await Daemon(installation, since: from.seconds()).run()
    }
}

struct OnceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "once", abstract: "Handle the mail that waits, send the letters that are due, and exit.")

    @OptionGroup var common: Common
    @OptionGroup var from: From

    func run() async throws {
        let installation = try common.installation()
        guard try await from.mayGoOn(installation) else { return }
        let result = try await Once(installation).run(since: from.seconds())
        if common.json {
            try Terminal.json(result)
        } else {
            print(
                "\(result.mails) \(result.mails == 1 ? "mail" : "mails") handled, \(result.letters) \(result.letters == 1 ? "letter" : "letters") sent."
            )
            if let why = result.resting { print("Letters wait, because the relay cannot be used: \(why)") }
        }
        if result.resting != nil { throw ExitCode(1) }
    }
}
