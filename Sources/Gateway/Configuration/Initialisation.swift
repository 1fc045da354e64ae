import Foundation
import Guild
import Mail
import Store

/// `guildpost init`: a commented configuration, the state directory, its key and its database.
public struct Initialisation: Sendable {
    /// Where it all goes; the configuration's own directory is made if it is not there.
    public var configurationPath: String
    public var stateDirectory: String
    public var communityName: String
    public var address: String
    public var archiveURL: String
    public var addressing: String
    public var provider: Provider

    public init(
        configurationPath: String, stateDirectory: String, communityName: String, address: String, archiveURL: String,
        addressing: String, provider: Provider = .generic
    ) {
        self.provider = provider
        self.configurationPath = configurationPath
        self.stateDirectory = stateDirectory
        self.communityName = communityName
        self.address = address
        self.archiveURL = archiveURL
        self.addressing = addressing
    }

    /// Says what was made, a line each. An existing file is left as it is.
    public func run() throws -> [String] {
        var made: [String] = []
        if FileManager.default.fileExists(atPath: configurationPath) {
            made.append("kept  \(configurationPath) (it was there already)")
        } else {
            let text = try configurationText()
            let directory = URL(fileURLWithPath: configurationPath).deletingLastPathComponent().path
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            guard
                FileManager.default.createFile(
                    atPath: configurationPath, contents: Data(text.utf8), attributes: [.posixPermissions: 0o640])
            else { throw Installation.Problem("\(configurationPath) cannot be written") }
            made.append("wrote \(configurationPath)")
        }
        // Whatever the file says now is what counts.
        let configuration = try Configuration(file: configurationPath)
        let state = StateDirectory(path: configuration.state.directory)
        try state.make()
        made.append("made  \(state.path) (for you alone)")
        made.append("made  \(state.keyFile) (the signing key; keep a copy with your backups)")
        do {
            let store = try Store(path: state.database)
            store.close()
        } catch {
            throw Installation.Problem(error.sentence)
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: state.database)
        made.append("made  \(state.database)")
        return made
    }

    /// The example with this community's own values in it.
    private func configurationText() throws -> String {
        let mail = MailAddress(address: address)
        guard let mail else { throw Installation.Problem("\(address) is not a mail address") }
        guard let example = Initialisation.example() else {
            throw Installation.Problem(
                "config.example.toml was not found beside the program; is the installation whole?")
        }
        let values: [(key: String, old: String, new: String)] = [
            ("name", "Example Community", communityName), ("address", "community@example.org", address),
            ("addressing", "plus", addressing), ("archive_url", "https://archive.example.org", archiveURL),
            ("directory", "/var/lib/guildpost", stateDirectory), ("host", "imap.example.org", "imap.\(mail.domain)"),
            ("host", "smtp.example.org", "smtp.\(mail.domain)"), ("user", "community@example.org", address),
            ("authserv_id", "mx.example.org", "mx.\(mail.domain)"),
        ]
        var text = provider.applied(to: example)
        for value in values {
            text = text.replacing(
                "\n\(value.key) = \"\(value.old)\"", with: "\n\(value.key) = \(Initialisation.quoted(value.new))")
        }
        return text
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private static func example() -> String? {
        for directory in Installation.templateDirectories(nil) {
            let path = URL(fileURLWithPath: directory).deletingLastPathComponent().appendingPathComponent(
                "config.example.toml"
            ).path
            if let data = FileManager.default.contents(atPath: path) { return String(decoding: data, as: UTF8.self) }
        }
        return nil
    }
}
