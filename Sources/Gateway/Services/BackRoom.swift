import Logging
import ServiceLifecycle
import Store

/// Where what waits is worked on beside the mail, one thing at a time; nothing else waits for it.
protocol BackRoom: Sendable {
    var logger: Logger { get }
    /// What is missing while it cannot work, as the log says it.
    var without: String { get }

    func obstacle() async -> Obstruction?
    func hasWork() async throws(StoreError) -> Bool
    /// Everything that waits. Returns how much came of it.
    @discardableResult
    func work(until stop: StopSignal?) async throws(StoreError) -> Int
}

extension BackRoom {
    /// For `guildpost once`.
    func workOnce() async throws(StoreError) {
        if try await hasWork(), await obstacle() == nil { try await work(until: nil) }
    }
}

/// A back room of `guildpost run`. `bell`: something may wait.
struct BackRoomService: Service {
    let room: any BackRoom
    let bell: Doorbell

    func run() async throws {
        let stop = StopSignal()
        stop.onRaise { bell.ring() }
        await withGracefulShutdownHandler {
            if let obstacle = await room.obstacle() {
                room.logger.notice(
                    "\(room.without)", metadata: ["why": "\(obstacle.found)", "remedy": "\(obstacle.remedy)"])
                while !stop.isRaised, await room.obstacle() != nil { await stop.wait(seconds: 3_600) }
            }
            while !stop.isRaised {
                do throws(StoreError) {
                    try await room.work(until: stop)
                } catch {
                    room.logger.error("\(room.without)", metadata: ["why": "\(error.sentence)"])
                }
                await bell.wait(limit: .seconds(60))
            }
        } onGracefulShutdown: {
            stop.raise()
        }
    }
}
