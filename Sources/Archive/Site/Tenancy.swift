import Guild
import HTTPTypes
import NIOCore
import NIOHTTPTypes
import Synchronization

/// How long and how many may stay at the door.
public struct WebBounds: Sendable {
    /// Connections at a time: well below the process's limit of files, which the mail services share.
    public var connections: Int
    /// Seconds from the opening of a connection, or the end of an answer, to the end of the next header.
    public var headerSeconds: Int64 = 20
    /// Seconds from a header to the end of its body.
    public var bodySeconds: Int64 = 20
    /// Seconds for a client to take its answer.
    public var answerSeconds: Int64 = 300

    public init(connections: Int) { self.connections = connections }

    /// A quarter of what the process may open, and at most 1,500: those who look on at chats stay.
    public init(fileLimit: Int) { self.init(connections: min(1_500, max(16, fileLimit / 4))) }
}

/// Who is connected. When there are too many, whoever has waited longest without a request goes: a reader who has just come
/// is always served, and idle connections cannot shut anybody out.
final class Tenants: Sendable {
    private struct Tenant {
        var channel: any Channel
        /// Rises with every sign of life.
        var since: UInt64
        var isBusy = false
    }
    private struct State {
        var tenants: [ObjectIdentifier: Tenant] = [:]
        var clock: UInt64 = 0
    }
    private let state = Mutex(State())
    private let most: Int

    init(most: Int) { self.most = most }

    func enter(_ channel: any Channel) {
        let leaver = state.withLock { state -> (any Channel)? in
            state.clock += 1
            state.tenants[ObjectIdentifier(channel)] = Tenant(channel: channel, since: state.clock)
            guard state.tenants.count > most else { return nil }
            return state.tenants.values.filter { !$0.isBusy }.min { $0.since < $1.since }?.channel
        }
        leaver?.close(promise: nil)
    }

    func mark(_ channel: any Channel, isBusy: Bool) {
        state.withLock { state in
            state.clock += 1
            state.tenants[ObjectIdentifier(channel)]?.isBusy = isBusy
            state.tenants[ObjectIdentifier(channel)]?.since = state.clock
        }
    }

    func leave(_ channel: any Channel) {
        state.withLock { _ = $0.tenants.removeValue(forKey: ObjectIdentifier(channel)) }
    }
}

/// One connection's stay: a request has its time to arrive, an answer its time to be taken, and drops of either do not
/// lengthen it. (Hummingbird's own idle time covers the header.)
final class TenancyHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let tenants: Tenants
    private let bounds: WebBounds
    private var deadline: Scheduled<Void>?

    init(_ tenants: Tenants, _ bounds: WebBounds) {
        self.tenants = tenants
        self.bounds = bounds
    }

    func handlerAdded(context: ChannelHandlerContext) { tenants.enter(context.channel) }

    func handlerRemoved(context: ChannelHandlerContext) {
        deadline?.cancel()
        tenants.leave(context.channel)
    }

    func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        tenants.leave(context.channel)
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            tenants.mark(context.channel, isBusy: true)
            allow(bounds.bodySeconds, context)
        case .body: break
        case .end: allow(bounds.answerSeconds, context)
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .end = unwrapOutboundIn(data) else { return context.write(data, promise: promise) }
        let taken = promise ?? context.eventLoop.makePromise()
        let box = NIOLoopBound(self, eventLoop: context.eventLoop)
        let channel = context.channel
        taken.futureResult.whenComplete { _ in
            box.value.deadline?.cancel()
            box.value.tenants.mark(channel, isBusy: false)
        }
        context.write(data, promise: taken)
    }

    private func allow(_ seconds: Int64, _ context: ChannelHandlerContext) {
        deadline?.cancel()
        let channel = context.channel
        deadline = context.eventLoop.scheduleTask(in: .seconds(seconds)) { channel.close(promise: nil) }
    }
}
