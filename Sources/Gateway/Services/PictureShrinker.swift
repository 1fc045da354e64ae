import Foundation
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

    private var walls: WalledProcess {
        WalledProcess(
            environment: [
                "VIPS_BLOCK_UNTRUSTED": "1", "VIPS_CONCURRENCY": "1", "VIPS_NOVECTOR": "1", "VIPS_WARNING": "1",
            ], memory: 1_500_000_000, patience: patience)
    }

    /// Nil: it can work. Else what is missing, and what to do.
    func obstacle() async -> Obstruction? {
        guard FileManager.default.isExecutableFile(atPath: program) else {
            return Obstruction(found: "\(program) is not there", remedy: "apt-get install libvips-tools")
        }
        return await walls.obstacle()
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
            let made = try await walls.run(command, input: bytes, most: 2_000_000)
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
}
