import Foundation
import Glibc
import Mail
import Wire

/// Where clamd listens: a socket's path, or a port of this machine.
public struct ScannerPlace: Sendable, Equatable {
    enum Place: Sendable, Equatable {
        case path(String)
        case port(Int)
    }
    let place: Place

    init?(_ text: String) {
        if text.hasPrefix("/"), text.utf8.count < 108 {
            place = .path(text)
        } else if let listen = Configuration.HostPort(text), ["127.0.0.1", "localhost"].contains(listen.host) {
            place = .port(listen.port)
        } else {
            return nil
        }
    }
}

/// Has a mail looked through by clamd (clamd(8), INSTREAM): length, bytes, and 0 at the end; an answer "stream: OK" or
/// "stream: NAME FOUND". It waits on a thread of its own: a scanner that hangs holds up mail, and nothing else.
public actor VirusScanner {
    private let executor = BlockingExecutor(label: "scanner")
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private let place: ScannerPlace
    /// Seconds for a mail.
    private let patience: Int

    init(place: ScannerPlace, patience: Int = 30) {
        self.place = place
        self.patience = patience
    }

    enum Verdict: Sendable, Equatable {
        case clean
        /// What it found, in its own words.
        case found(String)
        /// It did not answer, or not in a way we know.
        case silent(String)
    }

    func look(at mail: [UInt8]) -> Verdict {
        guard let file = connected() else {
            return .silent("the scanner does not answer: \(String(cString: strerror(errno)))")
        }
        defer { close(file) }
        var request = Array("zINSTREAM\0".utf8)
        for start in stride(from: 0, to: mail.count, by: 1 << 16) {
            let chunk = mail[start..<min(mail.count, start + 1 << 16)]
            request += VirusScanner.length(chunk.count) + chunk
            guard send(request, to: file) else { return .silent("the scanner broke off") }
            request = []
        }
        guard send(request + VirusScanner.length(0), to: file) else { return .silent("the scanner broke off") }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1_024)
        while answer.count < 4_096, !answer.contains(0) {
            let got = read(file, &buffer, buffer.count)
            guard got > 0 else { break }
            answer += buffer[..<got]
        }
        let words = String(decoding: answer.prefix { $0 != 0 && $0 != ASCII.lf }, as: UTF8.self)
        if words.hasSuffix(" OK") { return .clean }
        if words.hasSuffix(" FOUND") {
            return .found(String(words.dropFirst(words.hasPrefix("stream: ") ? 8 : 0).dropLast(6).prefix(200)))
        }
        return .silent(words.isEmpty ? "the scanner gave no answer" : "the scanner answered: \(words.prefix(200))")
    }

    private static func length(_ count: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) }
    }

    private func send(_ bytes: [UInt8], to file: Int32) -> Bool {
        var at = 0
        while at < bytes.count {
            let sent = bytes.withUnsafeBytes {
                Glibc.send(file, $0.baseAddress! + at, bytes.count - at, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { return false }
            at += sent
        }
        return true
    }

    private func connected() -> Int32? {
        let file: Int32
        let isOpen: Bool
        switch place.place {
        case .path(let path):
            file = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | O_CLOEXEC, 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
            isOpen = file >= 0 && limited(file) && opened(file, &address)
        case .port(let port):
            file = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | O_CLOEXEC, 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = inet_addr("127.0.0.1")
            address.sin_port = in_port_t(UInt16(clamping: port).bigEndian)
            isOpen = file >= 0 && limited(file) && opened(file, &address)
        }
        if !isOpen, file >= 0 { close(file) }
        return isOpen ? file : nil
    }

    private func limited(_ file: Int32) -> Bool {
        var time = timeval(tv_sec: patience, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        return setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &time, size) == 0
            && setsockopt(file, SOL_SOCKET, SO_SNDTIMEO, &time, size) == 0
    }

    private func opened<Address>(_ file: Int32, _ address: inout Address) -> Bool {
        withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(file, $0, socklen_t(MemoryLayout<Address>.size)) == 0
            }
        }
    }
}
