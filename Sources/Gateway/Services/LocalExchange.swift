import Foundation
import Glibc

/// One question and one answer by a local socket: what is written ends where we stop writing, the answer where they do. Blocks.
enum LocalExchange {
    static func answer(of path: String, to question: [UInt8], within seconds: Int, most: Int) throws -> [UInt8] {
        let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        defer { close(socket) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard path.utf8.count < room else { throw POSIXError(.ENAMETOOLONG) }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard connected == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }

        let end = ContinuousClock.now + .seconds(seconds)
        var written = 0
        while written < question.count {
            try wait(socket, POLLOUT, until: end)
            let count = question.withUnsafeBytes {
                send(
                    socket, $0.baseAddress! + written, question.count - written,
                    Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
            }
            // It has seen enough: what it says counts.
            if count < 0, errno == EPIPE || errno == ECONNRESET { break }
            if count < 0, errno != EAGAIN, errno != EINTR { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
            written += max(0, count)
        }
        shutdown(socket, Int32(SHUT_WR))
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            try wait(socket, POLLIN, until: end)
            let count = recv(socket, &buffer, buffer.count, Int32(MSG_DONTWAIT))
            if count == 0 { return answer }
            if count < 0, errno == EAGAIN || errno == EINTR { continue }
            guard count > 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
            answer += buffer[..<count]
            guard answer.count <= most else { throw POSIXError(.EFBIG) }
        }
    }

    private static func wait(_ socket: CInt, _ events: Int32, until end: ContinuousClock.Instant) throws {
        let left = ContinuousClock.now.duration(to: end).components.seconds
        guard left > 0 else { throw CancellationError() }
        var poll = pollfd(fd: socket, events: Int16(events), revents: 0)
        _ = Glibc.poll(&poll, 1, Int32(left) * 1_000)
    }
}
