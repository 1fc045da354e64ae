import Guild
import Logging
import Store

/// Reads the words of the files that wait, the newest first, one at a time, so that they are found.
struct ReadingRoom: BackRoom {
    let store: Store
    let reader: FileReader
    let logger: Logger

    let without = "files are not searched"

    /// Twice at most: one that ends the reader, or us, each time is left alone.
    private static let tries = 2
    /// Octets of text that are kept in one transaction: a mail waits no longer than for that.
    private static let batch = 100_000

    func obstacle() async -> Obstruction? { await reader.obstacle() }

    func hasWork() async throws(StoreError) -> Bool { try await store.read { try $0.waitingFile() != nil } }

    func work(until stop: StopSignal?) async throws(StoreError) -> Int {
        var read = 0
        while stop?.isRaised != true, let waiting = try await store.read({ try $0.waitingFile() }) {
            let hash = waiting.hash
            guard waiting.tries < ReadingRoom.tries else {
                try await finish(hash, .failed, "tried twice")
                continue
            }
            try await store.write { try $0.tryFile(hash) }
            guard let text = await words(of: waiting) else { continue }
            try await keep(text.pieces, of: hash)
            try await finish(hash, text.outcome, waiting.format.rawValue)
            if text.outcome == .read { read += 1 }
        }
        return read
    }

    /// Nil: perhaps another time.
    private func words(of file: WaitingFile) async -> FileText? {
        do throws(FileReader.Failure) {
            return try await reader.read(file.bytes, as: file.format, charset: file.charset)
        } catch {
            logger.info("a file could not be tried", metadata: ["why": "\(error.why)"])
            return nil
        }
    }

    private func keep(_ pieces: [FileText.Piece], of hash: [UInt8]) async throws(StoreError) {
        var left = pieces[...]
        while !left.isEmpty {
            var octets = 0
            let batch = left.prefix { piece in
                defer { octets += piece.text.utf8.count }
                return octets < ReadingRoom.batch
            }
            left = left.dropFirst(batch.count)
            try await store.write { try $0.keep(Array(batch), of: hash) }
        }
    }

    private func finish(_ hash: [UInt8], _ outcome: FileOutcome, _ what: String) async throws(StoreError) {
        if outcome != .read {
            logger.info("a file is not searched", metadata: ["what": "\(what)", "why": "\(outcome.rawValue)"])
        }
        try await store.write { try $0.finish(file: hash, outcome) }
    }
}
