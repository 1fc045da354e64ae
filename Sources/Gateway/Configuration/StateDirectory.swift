import Foundation
import Glibc
import Guild

/// The directory that holds what must survive: the database and the signing keys. 0700, keys 0600.
public struct StateDirectory: Sendable {
    public let path: String

    public init(path: String) { self.path = path }

    public var database: String { "\(path)/guildpost.sqlite" }
    public var keyFile: String { "\(path)/keys" }
    var lockFile: String { "\(path)/lock" }
    /// The `Logbook`'s.
    var inHandFile: String { "\(path)/in-hand" }

    public struct Problem: Error, Sendable, CustomStringConvertible {
        public var description: String
        public init(_ description: String) { self.description = description }
    }

    /// Makes the directory and a first key where there is none.
    public func make() throws(Problem) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
        } catch {
            throw Problem("the state directory \(path) cannot be made: \(error.localizedDescription)")
        }
        if !FileManager.default.fileExists(atPath: keyFile) {
            var generator = SystemRandomNumberGenerator()
            let key = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
            try write(keys: [1: key])
        }
    }

    /// One line a key: its id, then 64 hexadecimal digits. The highest id signs; all verify.
    private func write(keys: [UInt8: [UInt8]]) throws(Problem) {
        let text = keys.sorted { $0.key < $1.key }
            .map { "\($0.key) " + ContentHash.hex($0.value) }
            .joined(separator: "\n")
        let temporary = keyFile + ".new"
        let made = FileManager.default.createFile(
            atPath: temporary, contents: Data((text + "\n").utf8), attributes: [.posixPermissions: 0o600])
        guard made, rename(temporary, keyFile) == 0 else { throw Problem("the key file \(keyFile) cannot be written") }
    }

    public func keys() throws(Problem) -> TokenKeys {
        guard let data = FileManager.default.contents(atPath: keyFile) else {
            throw Problem(
                "the key file \(keyFile) cannot be read. Run `guildpost init`, or restore it from your backup.")
        }
        var keys: [UInt8: [UInt8]] = [:]
        for line in String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline) {
            let words = line.split(separator: " ")
            guard words.count == 2, let id = UInt8(words[0]), id < 16, words[1].utf8.count == 64 else {
                throw Problem("the key file \(keyFile) has a line that is no key; restore it from your backup")
            }
            var bytes: [UInt8] = []
            var rest = words[1]
            while let byte = UInt8(rest.prefix(2), radix: 16) {
                bytes.append(byte)
                rest = rest.dropFirst(2)
                if rest.isEmpty { break }
            }
            keys[id] = bytes
        }
        guard let found = TokenKeys(keys) else { throw Problem("the key file \(keyFile) holds no key") }
        return found
    }

    /// Holds the directory for this process alone, until the process ends.
    public func lock() throws(Problem) -> Lock {
        let file = open(lockFile, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw Problem("the lock file \(lockFile) cannot be opened: \(String(cString: strerror(errno)))")
        }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            var owner = [UInt8](repeating: 0, count: 20)
            let count = read(file, &owner, owner.count)
            close(file)
            let pid =
                count > 0
                ? " (process \(String(decoding: owner.prefix(count), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)))"
                : ""
            throw Problem("another Guildpost\(pid) works in \(path). Stop it first; two would send everything twice.")
        }
        ftruncate(file, 0)
        let pid = Array("\(getpid())\n".utf8)
        _ = pid.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
        return Lock(file: file)
    }

    public final class Lock: Sendable {
        private let file: Int32
        init(file: Int32) { self.file = file }
        deinit { close(file) }
    }
}
