import ArgumentParser
import Foundation
import Gateway
import Store

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "A consistent copy of everything, while the daemon runs.",
        discussion:
            "FILE is the database, FILE.keys the signing keys. Restore both into the state directory, then run `guildpost recover`."
    )
    @OptionGroup var common: Common
    @Argument(help: "Where it goes; an existing file is not overwritten.") var file: String

    func run() throws {
        guard !FileManager.default.fileExists(atPath: file) else {
            throw Stop(.failed, "\(file) is there already; choose another name")
        }
        let installation = try common.installation()
        let partial = file + ".partial"
        try? FileManager.default.removeItem(atPath: partial)
        Terminal.progress("writing …")
        // For us alone from its first octet on.
        let mask = umask(0o077)
        defer { umask(mask) }
        try installation.store.backup(to: partial)
        Terminal.progressDone()
        try FileManager.default.moveItem(atPath: partial, toPath: file)
        let keys = FileManager.default.contents(atPath: installation.state.keyFile)
        _ = FileManager.default.createFile(
            atPath: file + ".keys", contents: keys, attributes: [.posixPermissions: 0o600])
        let size = (try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) ?? 0
        print("Wrote \(file) (\((size + 500_000) / 1_000_000) MB) and \(file).keys. Keep them together, and private.")
    }
}

struct RecoverCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recover", abstract: "After a restore: read again what the backup had not seen.",
        discussion:
            "Reads the done and problem folders. Letters that may have gone out already wait for your word: `guildpost outbox list --state held`."
    )
    @OptionGroup var common: Common

    func run() async throws {
        let installation = try common.installation()
        let result = try await Recovery(installation) { Terminal.progress("\($0) mails read") }.run()
        Terminal.progressDone()
        if common.json { return try Terminal.json(result) }
        print(
            "Read \(result.mailsRead) mails; \(result.mailsCarried) were new to this backup and became \(result.contributions) contributions."
        )
        print("\(result.heldDeliveries) deliveries may have gone out already and are held.")
        print(
            "Look at them with `guildpost outbox list --state held`, then `outbox retry --state held` or `outbox drop --state held`."
        )
    }
}

struct TidyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tidy", abstract: "Do now what the daemon does every night: forget, and remove what was deleted.")
    @OptionGroup var common: Common

    func run() async throws {
        let purged = try await NightlyHour(try common.installation()).run()
        if common.json { return try Terminal.json(purged) }
        print(
            "Removed the bytes of \(purged.mails) refused mails, the words of \(purged.letters) letters and \(purged.files) files; what was deleted is nowhere any more."
        )
    }
}

struct AsideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "aside", abstract: "What Guildpost leaves alone, because it ended twice while it worked on it.")
    @OptionGroup var common: Common
    @Flag(help: "Try all of it once more, from the next start on.") var again = false

    private struct Line: Codable {
        var kind: String
        var subject: String
        var ends: Int
    }

    func run() throws {
        let installation = try common.installation()
        if again {
            let now = installation.surroundings.now()
            let count = try installation.store.writeNow { transaction in
                try transaction.end(.aside, now: now)
                return try transaction.tryAgain()
            }
            print("\(count) will be tried once more. Restart the service.")
            return
        }
        let lines = try installation.store.readNow { try $0.suspects() }
            .map { Line(kind: $0.key.kind, subject: $0.key.subject, ends: $0.value) }
            .sorted { ($0.kind, $0.subject) < ($1.kind, $1.subject) }
        if common.json { return try Terminal.json(lines) }
        Terminal.table(
            ["KIND", "WHAT", "ENDS"], lines.map { [$0.kind, $0.subject, "\($0.ends)"] },
            empty: "Nothing is put aside.")
    }
}
