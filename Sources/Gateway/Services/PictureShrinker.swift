import Foundation
import Glibc
import Guild
import Subprocess

/// Makes a picture small, by libvips in a process of its own: what a stranger's picture can do to a decoder, it does there.
///
/// That process has the picture and nothing else: no file's name, no network (a namespace without one), bounds on its time,
/// its memory and what it may write, and only the decoders that libvips trusts. It ends before long, of itself or not.
struct PictureShrinker: Sendable {
    enum Outcome: Sendable, Equatable {
        case small(SmallPicture)
        /// In few words.
        case refused(String)
        /// Perhaps the machine's fault, and not the picture's.
        case failed(String)
    }

    /// In either direction; what letters and pages show is narrower, and screens have two pixels for one.
    static let side = 1_024
    static let mostPixels = 100_000_000
    static let largest = 30_000_000

    var program = "/usr/bin/vipsthumbnail"
    var patience = Duration.seconds(30)

    private static let limits = "/usr/bin/prlimit"
    private static let walls = "/usr/bin/unshare"

    /// Nil: it can work. Else what is missing, and what to do.
    func obstacle() async -> (found: String, remedy: String)? {
        for needed in [program, PictureShrinker.limits, PictureShrinker.walls]
        where !FileManager.default.isExecutableFile(atPath: needed) {
            return ("\(needed) is not there", "apt-get install libvips-tools util-linux")
        }
        guard let tried = try? await walled(["/bin/true"], input: [], most: 1_000), tried.isWell else {
            return (
                "no process can be had without a network",
                "Allow user and network namespaces (RestrictNamespaces=user net in the unit; not in some containers)."
            )
        }
        return nil
    }

    func shrink(_ bytes: [UInt8]) async -> Outcome {
        guard bytes.count <= PictureShrinker.largest else { return .refused("too many octets") }
        guard let head = PictureHead(bytes) else { return .refused("no picture that we know") }
        if let size = head.size, size.pixels > PictureShrinker.mostPixels { return .refused("too many pixels") }
        let side = PictureShrinker.side
        let command = [
            program, "stdin", "--size", "\(side)x\(side)>", "--export-profile", "srgb",
            "--output", ".jpg[Q=80,strip,optimize_coding,background=255]",
        ]
        do {
            let made = try await walled(command, input: bytes, most: 2_000_000)
            guard made.isWell else { return .refused("cannot be decoded") }
            guard let small = PictureHead(made.output), small.kind == .jpeg, let size = small.size else {
                return .refused("cannot be decoded")
            }
            return .small(SmallPicture(size: size, bytes: made.output))
        } catch is CancellationError {
            // On a busy machine that may be nobody's fault: it is tried once more.
            return .failed("took too long")
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            return .refused("is not small enough")
        } catch {
            return .failed("\(error)")
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

    private func walled(
        _ command: [String], input: [UInt8], most: Int
    ) async throws -> (isWell: Bool, output: [UInt8]) {
        let bounds = ["--cpu=20", "--as=1500000000", "--fsize=0", "--core=0", "--nofile=64"]
        let arguments = bounds + ["--", PictureShrinker.walls, "--user", "--net", "--"] + command
        return try await withThrowingTaskGroup(of: (isWell: Bool, output: [UInt8])?.self) { group in
            group.addTask {
                let result = try await run(
                    .path(.init(PictureShrinker.limits)), arguments: Arguments(arguments),
                    environment: .custom([
                        "PATH": "/usr/bin:/bin", "LC_ALL": "C", "VIPS_BLOCK_UNTRUSTED": "1", "VIPS_CONCURRENCY": "1",
                        "VIPS_NOVECTOR": "1", "VIPS_WARNING": "1", "MALLOC_ARENA_MAX": "1",
                    ]),
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
}
