import Foundation
import Glibc

/// Tells systemd how the service is (sd_notify(3)): one datagram to the socket that NOTIFY_SOCKET names.
public struct ServiceNotice: Sendable {
    private let path: String?
    /// How often systemd wants to hear from us, or nil.
    public let watchdog: Duration?

    public init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        path = environment["NOTIFY_SOCKET"]
        watchdog = environment["WATCHDOG_USEC"].flatMap { Int($0) }.map { .microseconds($0 / 2) }
    }

    public func ready() { send("READY=1") }
    public func stopping() { send("STOPPING=1") }
    public func alive() { send("WATCHDOG=1") }

    private func send(_ state: String) {
        guard let path, path.utf8.count < 108 else { return }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { buffer in
            buffer.copyBytes(from: path.utf8)
            if path.hasPrefix("@") { buffer[0] = 0 }  // an abstract socket
        }
        let size = socklen_t(MemoryLayout<sa_family_t>.size + path.utf8.count)
        let bytes = Array(state.utf8)
        _ = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), $0, size)
            }
        }
    }
}
