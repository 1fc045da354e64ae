import Guild
import Logging
import Mail
import Store

/// Makes the pictures that wait small, the newest first, one at a time; those of an earlier version lose on the way what
/// they tell beside what they show. Letters whose time has come do not wait for it.
struct Darkroom: BackRoom {
    let store: Store
    let shrinker: PictureShrinker
    let logger: Logger

    /// Twice at most: one that ends the process each time is left alone.
    private static let tries = 2

    let without = "pictures are not made small"

    func obstacle() async -> Obstruction? { await shrinker.obstacle() }

    func hasWork() async throws(StoreError) -> Bool { try await store.read { try $0.waitingPicture() != nil } }

    /// Returns how many were made.
    @discardableResult
    func work(until stop: StopSignal?) async throws(StoreError) -> Int {
        var made = 0
        while stop?.isRaised != true, let waiting = try await store.read({ try $0.waitingPicture() }) {
            let hash = waiting.hash
            guard waiting.tries < Darkroom.tries else {
                try await leave(hash, "tried twice")
                continue
            }
            try await store.write { try $0.tryPicture(hash) }
            let bare = PictureMetadata.removed(from: waiting.bytes)
            guard bare == waiting.bytes else {
                try await store.write { try $0.replace(hash, by: bare) }
                continue
            }
            switch await shrinker.shrink(bare) {
            case .small(let small):
                try await store.write { try $0.keep(small, of: hash) }
                made += 1
            case .refused(let why): try await leave(hash, why)
            case .failed(let why): logger.info("a picture could not be tried", metadata: ["why": "\(why)"])
            }
        }
        return made
    }

    private func leave(_ hash: [UInt8], _ why: String) async throws(StoreError) {
        logger.info("a picture stays a link", metadata: ["why": "\(why)"])
        try await store.write { try $0.leavePicture(hash, why: why) }
    }
}
