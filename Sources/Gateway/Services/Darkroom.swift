import Guild
import Logging
import Mail
import ServiceLifecycle
import Store

/// Makes the pictures that wait small, the newest first, one at a time; those of an earlier version lose on the way what
/// they tell beside what they show. Letters whose time has come do not wait for it.
struct Darkroom: Sendable {
    let store: Store
    let shrinker: PictureShrinker
    let logger: Logger

    /// Twice at most: one that ends the process each time is left alone.
    private static let tries = 2

    func hasWork() async throws(StoreError) -> Bool { try await store.read { try $0.waitingPicture() != nil } }

    /// Everything that waits. Returns how many were made.
    @discardableResult
    func develop(until stop: StopSignal? = nil) async throws(StoreError) -> Int {
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

/// `guildpost run`'s darkroom.
struct DarkroomService: Service {
    let darkroom: Darkroom
    let bell: Doorbell

    func run() async throws {
        let stop = StopSignal()
        stop.onRaise { bell.ring() }
        await withGracefulShutdownHandler {
            if let obstacle = await darkroom.shrinker.obstacle() {
                // Pictures wait; they are links meanwhile, or shown as they came.
                darkroom.logger.notice(
                    "pictures are not made small",
                    metadata: ["why": "\(obstacle.found)", "remedy": "\(obstacle.remedy)"])
                while !stop.isRaised, await darkroom.shrinker.obstacle() != nil { await stop.wait(seconds: 3_600) }
            }
            while !stop.isRaised {
                do throws(StoreError) {
                    try await darkroom.develop(until: stop)
                } catch {
                    darkroom.logger.error("pictures cannot be kept", metadata: ["why": "\(error.sentence)"])
                }
                await bell.wait(limit: .seconds(60))
            }
        } onGracefulShutdown: {
            stop.raise()
        }
    }
}
