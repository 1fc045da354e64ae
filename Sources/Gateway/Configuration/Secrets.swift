import Foundation
import Wire

/// Where a password or token is found. Looked up for every new connection, never kept, never logged.
public enum SecretPlace: Sendable, Hashable {
    case file(String)
    /// A program and its arguments; no shell is involved. Its first line of output is the password.
    case command([String])
    case environment(String)
    /// A systemd credential (LoadCredential=).
    case credential(String)
    /// Like `command`, but gives an OAuth 2 access token.
    case tokenCommand([String])

    func read() throws -> Credential.Secret {
        switch self {
        case .file(let path): return .password(try SecretPlace.contents(of: path))
        case .environment(let name):
            guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else {
                throw CredentialError("the environment has no \(name)")
            }
            return .password(value)
        case .credential(let name):
            guard let directory = ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"] else {
                throw CredentialError("systemd gave no credentials: add LoadCredential=\(name):… to the service")
            }
            return .password(try SecretPlace.contents(of: "\(directory)/\(name)"))
        case .command(let words): return .password(try SecretPlace.output(of: words))
        case .tokenCommand(let words): return .bearer(try SecretPlace.output(of: words))
        }
    }

    private static func contents(of path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CredentialError("the password file \(path) cannot be read")
        }
        return try firstLine(data, of: path)
    }

    private static func output(of words: [String]) throws -> String {
        guard let program = words.first, program.hasPrefix("/") else {
            throw CredentialError("the password command must begin with the full path of a program")
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = Array(words.dropFirst())
        let output = Pipe()
        process.standardOutput = output
        process.standardInput = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw CredentialError("\(program) cannot be started")
        }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw CredentialError("\(program) ended with status \(process.terminationStatus)")
        }
        return try firstLine(data, of: program)
    }

    private static func firstLine(_ data: Data, of source: String) throws -> String {
        let line = data.prefix { $0 != 0x0A && $0 != 0x0D }
        guard !line.isEmpty, line.count < 20_000 else { throw CredentialError("\(source) gave no password") }
        return String(decoding: line, as: UTF8.self)
    }
}

extension Configuration.Server {
    var credentialSource: CredentialSource {
        let user = user, secret = secret
        return {
            guard !user.isEmpty, let secret else { return nil }
            return Credential(user: user, secret: try secret.read())
        }
    }
}
