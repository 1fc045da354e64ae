import Foundation
import Glibc
import Guild
import Subprocess

/// Has a file's words read by `guildpost-files`, which decodes what strangers made, in a process of its own for each: by its unit where the
/// host has that (`guildpost-files.socket`: another user, no network, nothing of ours to read), else behind walls of our own.
struct FileReader: Sendable {
    struct Failure: Error {
        var why: String
    }

    /// Where its unit listens.
    var socket = "/run/guildpost-files.socket"
    /// Beside the program that runs.
    var program = FileReader.beside
    var patience = Duration.seconds(25)

    private static let memory = 1_000_000_000
    /// Octets of its answer, JSON: text of control characters alone would be longer, and is none.
    private static let longestAnswer = FileText.longest * 3

    private static var beside: String {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return (own as NSString).deletingLastPathComponent + "/guildpost-files"
    }

    private var walls: WalledProcess { WalledProcess(memory: FileReader.memory, patience: patience) }
    private var hasUnit: Bool { FileManager.default.fileExists(atPath: socket) }

    func obstacle() async -> Obstruction? {
        if hasUnit { return nil }
        guard FileManager.default.isExecutableFile(atPath: program) else {
            return Obstruction(
                found: "\(program) is not there",
                remedy: "Install it beside guildpost, or enable guildpost-files.socket.")
        }
        return await walls.obstacle()
    }

    /// What the file does to its reader is an outcome; what keeps us from having one is a failure.
    func read(
        _ bytes: [UInt8], as format: FileFormat, charset: String?
    ) async throws(Failure) -> FileText {
        guard bytes.count <= FileText.largest else { return FileText(.tooBig) }
        let word = charset.map { " " + $0.filter { $0.isASCII && !$0.isWhitespace }.prefix(40) } ?? ""
        let input = Array((format.rawValue + word + "\n").utf8) + bytes
        let answer: (isWell: Bool, output: [UInt8])
        do {
            answer =
                hasUnit
                ? try await asked(input) : try await walls.run([program], input: input, most: FileReader.longestAnswer)
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            return FileText(.tooBig)
        } catch is CancellationError {
            throw Failure(why: "took too long")
        } catch {
            throw Failure(why: "\(error)")
        }
        guard answer.isWell, let text = try? JSONDecoder().decode(FileText.self, from: Data(answer.output)) else {
            throw Failure(why: "its reader ended")
        }
        // What reads strangers' files is a stranger itself.
        return text.outcome == .read ? FileText(pieces: text.pieces) : FileText(text.outcome)
    }

    private func asked(_ input: [UInt8]) async throws -> (isWell: Bool, output: [UInt8]) {
        let socket = socket, limit = Int(patience.components.seconds)
        return try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        (
                            true,
                            try LocalExchange.answer(
                                of: socket, to: input, within: limit, most: FileReader.longestAnswer)
                        )
                    })
            }
        }
    }
}
