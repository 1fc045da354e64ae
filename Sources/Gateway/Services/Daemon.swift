import Archive
import Foundation
import Guild
import Letters
import Logging
import Mail
import ServiceLifecycle
import Store

/// `guildpost run`: intake, postman, archive and monitor in one service group.
public struct Daemon: Sendable {
    private let installation: Installation
    private let since: Int64?

    public init(_ installation: Installation, since: Int64? = nil) {
        self.installation = installation
        self.since = since
    }

    /// Runs until SIGTERM or SIGINT; finishes what is in flight.
    public func run() async throws {
        let lock = try installation.state.lock()
        defer { withExtendedLifetime(lock) {} }
        try await Daemon(try installation.cautious(), since: since).serve()
    }

    private func serve() async throws {
        _ = FileLimit.raise()
        MailReading.keepLittleMemory()
        WishReading.prepare()
        let tally = Tally()
        let notice = ServiceNotice()
        let logger = installation.logger
        let postman = installation.postman(tally: tally)
        let source = installation.source()
        let pictures = Doorbell(), files = Doorbell()
        let onCarried: @Sendable () -> Void = {
            postman.ring()
            pictures.ring()
            files.ring()
        }
        let intake = installation.intake(from: source, tally: tally, since: since, onCarried: onCarried)

        var services: [any Service] = [
            Housekeeping(installation: installation, notice: notice),
            PostmanService(postman: postman),
            Timekeeper(installation: installation, postman: postman),
            IntakeService(intake: intake, source: source),
            UpkeepService(upkeep: Upkeep(installation, onCarried: onCarried)),
            BackRoomService(room: installation.darkroom, bell: pictures),
            BackRoomService(room: installation.readingRoom, bell: files),
            BackRoomService(room: installation.wordsRoom, bell: Doorbell()),
        ]
        let web = installation.configuration.web
        if let monitor = web.monitor { services.append(self.monitor(monitor, postman, tally)) }
        if let listen = web.listen { services.append(archive(listen, postman)) }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map {
                    .init(
                        service: $0, successTerminationBehavior: .gracefullyShutdownGroup,
                        failureTerminationBehavior: .gracefullyShutdownGroup)
                }, gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet(logger)))
        logger.notice("guildpost is running", metadata: ["community": "\(installation.configuration.community.name)"])
        notice.ready()
        do {
            try await group.run()
        } catch {
            notice.stopping()
            throw error
        }
        await installation.caution.finish(in: installation.store)
        installation.store.close()
        logger.notice("guildpost has stopped")
    }

    /// The libraries' own logs are for debugging them.
    private func quiet(_ logger: Logger) -> Logger {
        var quiet = logger
        quiet.logLevel = max(.warning, logger.logLevel)
        return quiet
    }

    private func archive(_ listen: Configuration.HostPort, _ postman: Postman) -> any Service {
        let logger = installation.logger
        let server = ArchiveServer(
            reader: ArchiveReader(installation.store, now: installation.surroundings.now),
            door: WebDoor(street: installation.street, onChanged: { postman.ring() }).door,
            community: installation.configuration.community.name,
            site: installation.site, ours: installation.ours, zones: installation.surroundings.zones,
            address: ListenAddress(host: listen.host, port: listen.port),
            bounds: WebBounds(fileLimit: FileLimit.raise()),
            cacheBytes: installation.configuration.web.cacheMB * 1_000_000, logger: quiet(logger),
            onReady: { port in logger.notice("archive open", metadata: ["address": "http://\(listen.host):\(port)/"]) })
        return WebService(
            name: "archive", listen: listen, key: "listen", logger: logger, onStop: { server.endStreams() }
        ) { try await server.run() }
    }

    private func monitor(_ listen: Configuration.HostPort, _ postman: Postman, _ tally: Tally) -> any Service {
        let store = installation.store, logger = installation.logger
        let server = MonitorServer(
            address: ListenAddress(host: listen.host, port: listen.port), logger: quiet(logger),
            healthy: {
                if let why = tally.trouble("intake") { return "mail is not taken: \(why)" }
                if tally["intake_connected"] == 0 { return "the mailbox is not connected" }
                if let why = await postman.resting { return "sending rests \(why)" }
                let standing = (try? await store.read { try $0.obstacles() }) ?? []
                if let first = standing.first(where: { ![.overflow, .content, .spoilt].contains($0.obstacle) }) {
                    return "\(first.obstacle.sentence) \(first.why)"
                }
                if let held = try? await store.read({ try $0.heldDeliveries() }), held > 0 {
                    return "\(held) letters are held for your word: guildpost outbox list --state held"
                }
                return nil
            },
            metrics: {
                var text = tally.text()
                if let counts = try? await store.read({ try $0.deliveryCounts() }) {
                    let (suppressed, obstacles) =
                        (try? await store.read { (try $0.suppressedCount(), try $0.obstacles().map(\.obstacle)) }) ?? (
                            0, []
                        )
                    text += "guildpost_addresses_suppressed \(suppressed)\n"
                    for obstacle in Obstacle.allCases {
                        text +=
                            "guildpost_obstacle{kind=\"\(obstacle.rawValue)\"} \(obstacles.contains(obstacle) ? 1 : 0)\n"
                    }
                    for (state, count) in counts.sorted(by: { $0.key < $1.key }) {
                        text += "guildpost_deliveries{state=\"\(state)\"} \(count)\n"
                    }
                }
                return text
            },
            onReady: { port in logger.notice("monitor open", metadata: ["address": "http://\(listen.host):\(port)/"]) })
        return WebService(name: "monitor", listen: listen, key: "monitor", logger: logger) { try await server.run() }
    }
}

private struct IntakeService: Service {
    let intake: Intake
    let source: any MailSource

    func run() async throws {
        let stop = StopSignal()
        stop.onRaise { source.wake() }
        await withGracefulShutdownHandler {
            await intake.watch(until: stop)
        } onGracefulShutdown: {
            stop.raise()
        }
    }
}

private struct UpkeepService: Service {
    let upkeep: Upkeep

    func run() async throws {
        let stop = StopSignal()
        await withGracefulShutdownHandler {
            await upkeep.run(until: stop)
        } onGracefulShutdown: {
            stop.raise()
        }
    }
}

private struct PostmanService: Service {
    let postman: Postman

    func run() async throws {
        let stop = StopSignal()
        await withGracefulShutdownHandler {
            await postman.run(until: stop)
        } onGracefulShutdown: {
            stop.raise()
        }
    }
}

/// The archive or the monitor. Whatever becomes of it, the mail services go on: it is begun again.
private struct WebService: Service {
    let name: String
    let listen: Configuration.HostPort
    let key: String
    let logger: Logger
    var onStop: @Sendable () -> Void = {}
    let serve: @Sendable () async throws -> Void

    func run() async throws {
        let stop = StopSignal()
        await withGracefulShutdownHandler {
            while !stop.isRaised {
                do {
                    try await serve()
                } catch {
                    logger.error(
                        "the \(name) cannot listen; mail goes on without it",
                        metadata: [
                            "address": "\(listen.host):\(listen.port)", "why": "\(error)",
                            "remedy": "choose another `\(key)` in [web], or stop what listens there",
                        ])
                }
                if !stop.isRaised { await stop.wait(seconds: 30) }
            }
        } onGracefulShutdown: {
            stop.raise()
            onStop()
        }
    }
}
