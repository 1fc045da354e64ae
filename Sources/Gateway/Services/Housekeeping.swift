import Guild
import Letters
import Logging
import Mail
import ServiceLifecycle
import Store

/// The watchdog's heartbeat, and the nightly hour.
struct Housekeeping: Service {
    let installation: Installation
    let notice: ServiceNotice

    func run() async throws {
        let stop = StopSignal()
        await withGracefulShutdownHandler {
            let nightly = NightlyHour(installation)
            // The first time soon: a daemon that runs by day alone must forget, too.
            var due = installation.surroundings.now() + 600
            while !stop.isRaised {
                let now = installation.surroundings.now()
                // A heartbeat only while the database answers: a daemon that cannot read is not alive.
                if (try? await installation.store.read { try $0.groups() }) != nil { notice.alive() }
                // A clock that was ahead once must not put it off for as long.
                due = min(due, nightly.next(after: now))
                if now >= due {
                    due = nightly.next(after: now)
                    do {
                        let purged = try await nightly.run()
                        installation.logger.info(
                            "tidied",
                            metadata: [
                                "mails": "\(purged.mails)", "letters": "\(purged.letters)", "files": "\(purged.files)",
                            ])
                    } catch {
                        installation.logger.error("tidying failed", metadata: ["why": "\(error.plain)"])
                    }
                }
                let seconds = notice.watchdog.map { max(1, Int($0.components.seconds)) } ?? 60
                await stop.wait(seconds: min(seconds, 60))
            }
        } onGracefulShutdown: {
            notice.stopping()
            stop.raise()
        }
    }
}
