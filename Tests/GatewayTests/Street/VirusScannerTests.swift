import Foundation
import Glibc
import Testing

@testable import Gateway

/// A virus scanner is another program: what it says, and what it does not say, is its own affair.
@Suite("The scanner")
struct VirusScannerTests {
    /// Answers one request as it was told, having read all of it; nil: never.
    private final class Clamd: Sendable {
        let port: Int
        private let door: Int32

        init(answering answer: String?, reads: Bool = true) throws {
            let door = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = inet_addr("127.0.0.1")
            var size = socklen_t(MemoryLayout<sockaddr_in>.size)
            let isOpen = withUnsafeMutablePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(door, $0, size) == 0 && listen(door, 4) == 0 && getsockname(door, $0, &size) == 0
                }
            }
            try #require(isOpen)
            self.door = door
            port = Int(UInt16(bigEndian: address.sin_port))
            Thread.detachNewThread {
                let wire = accept(door, nil, nil)
                guard wire >= 0 else { return }
                var got: [UInt8] = []
                var buffer = [UInt8](repeating: 0, count: 65_536)
                while reads, got.suffix(4) != [0, 0, 0, 0] {
                    let count = read(wire, &buffer, buffer.count)
                    guard count > 0 else { break }
                    got += buffer[..<count]
                }
                guard let answer else {
                    sleep(20)
                    close(wire)
                    return
                }
                _ = Array(answer.utf8).withUnsafeBytes { send(wire, $0.baseAddress!, $0.count, Int32(MSG_NOSIGNAL)) }
                close(wire)
            }
        }

        deinit { close(door) }
    }

    private func verdict(_ answer: String?, of mail: String = "Hello", reads: Bool = true, patience: Int = 120)
        async throws
        -> VirusScanner.Verdict
    {
        let clamd = try Clamd(answering: answer, reads: reads)
        let place = try #require(ScannerPlace("127.0.0.1:\(clamd.port)"))
        return await VirusScanner(place: place, patience: patience).look(at: Array(mail.utf8))
    }

    @Test("what it finds, in its words")
    func words() async throws {
        #expect(try await verdict("stream: OK\0") == .clean)
        #expect(try await verdict("stream: Eicar-Test FOUND\0") == .found("Eicar-Test"))
        #expect(try await verdict("stream: OK\0", of: String(repeating: "x", count: 3_000_000)) == .clean)
    }

    @Test(
        "whatever else it says is no word for a mail",
        arguments: [
            "", "OK", "stream: NOT OK AT ALL\0", "INSTREAM size limit exceeded. ERROR\0",
            "A hundred thousand letters",
        ])
    func nonsense(answer: String) async throws {
        let answer = answer.hasPrefix("A hundred") ? String(repeating: "A", count: 100_000) : answer
        guard case .silent = try await verdict(answer) else { return #expect(Bool(false), "\(answer.prefix(40))") }
    }

    @Test("one that hangs, one that breaks off, and none at all", .timeLimit(.minutes(10)))
    func silence() async throws {
        let large = String(repeating: "x", count: 30_000_000)
        for verdict in [
            try await verdict(nil, patience: 1), try await verdict("", of: large, reads: false, patience: 1),
        ] {
            guard case .silent = verdict else { return #expect(Bool(false), "\(verdict)") }
        }
        let nobody = try #require(ScannerPlace("127.0.0.1:1"))
        guard case .silent = await VirusScanner(place: nobody).look(at: [1]) else { return #expect(Bool(false)) }
    }

    private static let clamd = "/usr/sbin/clamd"

    /// Debian's clamav, with one signature of our own: the world's are of no interest here.
    @Test(
        "a clamd as Debian has it", .enabled(if: FileManager.default.isExecutableFile(atPath: clamd)),
        .timeLimit(.minutes(10)))
    func real() async throws {
        let place = "/tmp/gp-clamd-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: place) }
        // A name, any kind of file, anywhere in it, and the octets of "a bad word".
        try "Bad.Word:0:*:612062616420776f7264\n".write(toFile: "\(place)/our.ndb", atomically: true, encoding: .utf8)
        try """
        LocalSocket \(place)/socket
        DatabaseDirectory \(place)
        Foreground yes
        User \(NSUserName())

        """.write(toFile: "\(place)/clamd.conf", atomically: true, encoding: .utf8)
        let clamd = Process()
        clamd.executableURL = URL(fileURLWithPath: VirusScannerTests.clamd)
        clamd.arguments = ["--config-file=\(place)/clamd.conf"]
        clamd.standardOutput = FileHandle.nullDevice
        clamd.standardError = FileHandle.nullDevice
        try clamd.run()
        defer {
            clamd.terminate()
            clamd.waitUntilExit()
        }
        while clamd.isRunning, !FileManager.default.fileExists(atPath: "\(place)/socket") {
            try await Task.sleep(for: .milliseconds(100))
        }
        let scanner = VirusScanner(place: try #require(ScannerPlace("\(place)/socket")))
        #expect(
            await scanner.look(at: Array("Subject: x\n\nHere is a bad word.".utf8)) == .found("Bad.Word.UNOFFICIAL"))
        #expect(await scanner.look(at: Array("Subject: x\n\nHere is a good word.".utf8)) == .clean)
    }

    @Test(
        "a scanner is on this machine", arguments: ["10.0.0.1:3310", "clamd", "example.org:3310", "", "127.0.0.1:0:1"])
    func place(text: String) { #expect(ScannerPlace(text) == nil) }
}
