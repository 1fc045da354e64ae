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
        _ = FileManager.default.createFile(atPath: partial, contents: nil, attributes: [.posixPermissions: 0o600])
        try installation.store.backup(to: partial) { Terminal.progress("\(Int($0 * 100)) %") }
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
        print("\(result.heldDeliveries) deliveries of the backup were unsettled and are held.")
        print(
            "Look at them with `guildpost outbox list --state held`, then `outbox retry --state held` or `outbox drop --state held`."
        )
    }
}
