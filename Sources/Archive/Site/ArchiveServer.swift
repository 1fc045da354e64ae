import Guild
import Hummingbird
import Logging
import NIOCore
import Store

/// Where a server listens.
public struct ListenAddress: Sendable, Equatable {
    public var host: String
    /// 0 takes a free port.
    public var port: Int

    public init(host: String, port: Int) {
        self.host = host
        self.port = port
    }
}

/// The web archive. `run()` serves until the service group stops it.
public struct ArchiveServer: Sendable {
    private let responder: ArchiveResponder
    private let address: ListenAddress
    private let bounds: WebBounds
    private let hub: ChatHub
    private let logger: Logger
    private let onReady: @Sendable (Int) async -> Void

    /// `onReady` gets the port.
    public init(
        reader: ArchiveReader, door: ArchiveDoor, community: String, site: SiteBase, ours: OurAddresses, zones: Zones,
        address: ListenAddress, bounds: WebBounds,
        cacheBytes: Int, logger: Logger, onReady: @escaping @Sendable (Int) async -> Void
    ) {
        let layout = Layout(community: community, site: site)
        // Pages have room beside the streams.
        let hub = ChatHub(reader, bounds: ChatHub.Bounds(inAll: min(1_000, bounds.connections * 2 / 3)))
        self.hub = hub
        responder = ArchiveResponder(
            reader: reader, pages: Pages(layout: layout, ours: ours, zones: zones), cache: PageCache(limit: cacheBytes),
            door: door, hub: hub)
        self.address = address
        self.bounds = bounds
        self.logger = logger
        self.onReady = onReady
    }

    public func run() async throws {
        try await WebServer.run(responder, at: address, within: bounds, logger: logger, onReady: onReady)
    }

    /// What streams ends; it would keep the server for as long as it lasts.
    public func endStreams() { hub.close() }
}

/// Health and metrics, on a loopback port of their own: the archive's port may stand behind a proxy that the
/// whole world reaches.
public struct MonitorServer: Sendable {
    private let responder: MonitorResponder
    private let address: ListenAddress
    private let logger: Logger
    private let onReady: @Sendable (Int) async -> Void

    /// `healthy` answers nil, or says what is wrong. `metrics` is Prometheus text.
    public init(
        address: ListenAddress, logger: Logger, healthy: @escaping @Sendable () async -> String?,
        metrics: @escaping @Sendable () async -> String, onReady: @escaping @Sendable (Int) async -> Void
    ) {
        responder = MonitorResponder(healthy: healthy, metrics: metrics)
        self.address = address
        self.logger = logger
        self.onReady = onReady
    }

    public func run() async throws {
        try await WebServer.run(
            responder, at: address, within: WebBounds(connections: 32), logger: logger, onReady: onReady)
    }
}

struct MonitorResponder: HTTPResponder {
    typealias Context = BasicRequestContext

    let healthy: @Sendable () async -> String?
    let metrics: @Sendable () async -> String

    func respond(to request: Request, context: Context) async throws -> Response {
        switch request.uri.path {
        case "/healthz":
            let problem = await healthy()
            return text(problem.map { $0 + "\n" } ?? "ok\n", problem == nil ? .ok : .serviceUnavailable)
        case "/metrics":
            return text(await metrics(), .ok)
        default:
            return text("Try /healthz or /metrics.\n", .notFound)
        }
    }

    private func text(_ body: String, _ status: HTTPResponse.Status) -> Response {
        Response(
            status: status, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
    }
}

enum WebServer {
    static func run(
        _ responder: some HTTPResponder<BasicRequestContext>, at address: ListenAddress, within bounds: WebBounds,
        logger: Logger, onReady: @escaping @Sendable (Int) async -> Void
    ) async throws {
        let tenants = Tenants(most: bounds.connections)
        let application = Application(
            responder: responder,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [TenancyHandler(tenants, bounds)],
                    idleTimeout: .seconds(bounds.headerSeconds))),
            configuration: ApplicationConfiguration(
                address: .hostname(address.host, port: address.port), serverName: nil,
                // Should everybody be busy, nobody else is let in.
                availableConnectionsDelegate: .maximum(bounds.connections + 16, logger: logger)),
            onServerRunning: { channel in await onReady(channel.localAddress?.port ?? address.port) }, logger: logger)
        try await application.run()
    }
}
