import Foundation
import Glibc
import Subprocess

/// What keeps something from its work, and what to do about it.
struct Obstruction: Sendable {
    var found: String
    var remedy: String
}

/// A program that reads what a stranger made: it has that and nothing else, no file's name, no network (a namespace without one),
/// bounds on its time, its memory and what it may write. It ends before long, of itself or not.
struct WalledProcess: Sendable {
    var environment: [String: String] = [:]
    /// Octets of address space.
    var memory: Int
    var patience: Duration

    private static let limits = "/usr/bin/prlimit"
    private static let walls = "/usr/bin/unshare"

    /// Nil: there can be such a process.
    func obstacle() async -> Obstruction? {
        for needed in [WalledProcess.limits, WalledProcess.walls]
        where !FileManager.default.isExecutableFile(atPath: needed) {
            return Obstruction(found: "\(needed) is not there", remedy: "apt-get install util-linux")
        }
        guard let tried = try? await run(["/bin/true"], input: [], most: 1_000), tried.isWell else {
            return Obstruction(
                found: "no process can be had without a network",
                remedy:
                    "Allow user and network namespaces (RestrictNamespaces=user net in the unit; not in some containers)."
            )
        }
        return nil
    }

    /// Throws `CancellationError` where it took too long.
    func run(_ command: [String], input: [UInt8], most: Int) async throws -> (isWell: Bool, output: [UInt8]) {
        let bounds = ["--cpu=20", "--as=\(memory)", "--fsize=0", "--core=0", "--nofile=64"]
        let arguments = bounds + ["--", WalledProcess.walls, "--user", "--net", "--"] + command
        let always = ["PATH": "/usr/bin:/bin", "LC_ALL": "C", "MALLOC_ARENA_MAX": "1"]
        let variables = environment.merging(always) { _, always in always }
        return try await withThrowingTaskGroup(of: (isWell: Bool, output: [UInt8])?.self) { group in
            group.addTask {
                let result = try await Subprocess.run(
                    .path(.init(WalledProcess.limits)), arguments: Arguments(arguments),
                    environment: .custom(
                        Dictionary(
                            uniqueKeysWithValues: variables.map { (Environment.Key(rawValue: $0.key)!, $0.value) })),
                    input: .fileDescriptor(.init(rawValue: try nameless(input)), closeAfterSpawningProcess: true),
                    output: .bytes(limit: most), error: .discarded)
                return (result.terminationStatus.isSuccess, result.standardOutput)
            }
            group.addTask { [patience] in
                try await Task.sleep(for: patience)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let first else { throw CancellationError() }
            return first
        }
    }

    /// A file that has no name any more: a process that ends early leaves nobody writing to it.
    private func nameless(_ bytes: [UInt8]) throws -> CInt {
        var path = Array((NSTemporaryDirectory() + "/guildpost-XXXXXX").utf8CString)
        let file = mkstemp(&path)
        guard file >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        unlink(path)
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { write(file, $0.baseAddress! + written, bytes.count - written) }
            guard count > 0 else {
                close(file)
                throw POSIXError(.init(rawValue: errno) ?? .EIO)
            }
            written += count
        }
        lseek(file, 0, SEEK_SET)
        return file
    }
}
