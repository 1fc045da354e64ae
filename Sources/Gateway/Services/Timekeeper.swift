import Archive
import Foundation
import Guild
import Letters
import Logging
import Mail
import ServiceLifecycle
import Store

/// Everything that happens by the clock: digests in their hour, pauses that end, questions that nobody answered.
struct Timekeeper: Service {
    let installation: Installation
    let postman: Postman

    func run() async throws {
        let stop = StopSignal()
        await withGracefulShutdownHandler {
            while !stop.isRaised {
                do throws(StoreError) {
                    try await installation.street.keepTime(installation.configuration.patience)
                    postman.ring()  // what it may have left
                    try await installation.digester.run(
                        room: await postman.roomForDigests(), onQueued: { postman.ring() })
                } catch {
                    // Nothing was written: the next turn does it all.
                    installation.logger.error("the clock's turn failed", metadata: ["why": "\(error.sentence)"])
                }
                // What large mails, letters and pages took goes back to the system; the allocator would keep it.
                MailReading.giveBackMemory()
                await stop.wait(seconds: 20)
            }
        } onGracefulShutdown: {
            stop.raise()
        }
    }
}
