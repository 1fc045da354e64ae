import Foundation
import Guild
import Testing

@testable import Gateway

/// libvips itself, in its own process.
@Suite("Pictures made small")
struct PictureShrinkerTests {
    /// Tests that keep all threads busy may run beside it.
    private let shrinker = PictureShrinker(patience: .seconds(300))

    @Test("a large one becomes a small JPEG, a small one keeps its size")
    func small() async throws {
        #expect(await shrinker.obstacle() == nil)
        guard case .small(let made) = await shrinker.shrink(TestPicture.png(2_000, 500)) else {
            Issue.record("not made")
            return
        }
        #expect(made.size == PictureSize(width: 1_024, height: 256))
        #expect(PictureHead(made.bytes)?.kind == .jpeg && made.bytes.count < 30_000)
        guard case .small(let same) = await shrinker.shrink(TestPicture.png(40, 30)) else {
            Issue.record("not made")
            return
        }
        #expect(same.size == PictureSize(width: 40, height: 30))
    }

    @Test("what no decoder should see, or none can read, is refused in words")
    func refused() async {
        let png = TestPicture.png(300, 200)
        let cases: [(bytes: [UInt8], why: String)] = [
            (TestPicture.png(2, 2, claiming: 60_000), "too many pixels"),
            (Array("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>".utf8), "no picture that we know"),
            (Array("%PDF-1.7".utf8), "no picture that we know"),
            (Array("GIF89a".utf8) + [9, 0, 9, 0] + Array(repeating: 0x3B, count: 99), "cannot be decoded"),
            (Array(png.prefix(30)), "cannot be decoded"),
            ([0xFF, 0xD8, 0xFF] + Array(repeating: 7, count: 9_000), "cannot be decoded"),
            ([0, 0, 0, 24] + Array("ftypheic".utf8) + Array(repeating: 0, count: 500), "cannot be decoded"),
            ([0x89, 0x50, 0x4E, 0x47] + Array(repeating: 0, count: 30_000_000), "too many octets"),
        ]
        for (bytes, why) in cases {
            let outcome = await shrinker.shrink(bytes)
            #expect(outcome == .refused(why), "\(bytes.prefix(12))")
        }
    }

    @Test("a decoder that hangs is ended, one that writes without end is cut off, one that is not there is said")
    func bounds() async throws {
        let directory = NSTemporaryDirectory() + "/gp-pictures-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        func program(_ text: String, seconds: Int = 300) throws -> PictureShrinker {
            let path = directory + "/\(UUID().uuidString)"
            try "#!/bin/sh\n\(text)\n".write(toFile: path, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
            return PictureShrinker(program: path, patience: .seconds(seconds))
        }
        let png = TestPicture.png(40, 30)
        #expect(try await program("exec sleep 60", seconds: 1).shrink(png) == .failed("took too long"))
        #expect(try await program("exec cat /dev/zero").shrink(png) == .refused("is not small enough"))
        #expect(try await program("cat >/dev/null; echo hello").shrink(png) == .refused("cannot be decoded"))
        let gone = PictureShrinker(program: directory + "/nothing")
        #expect(await gone.obstacle()?.remedy.contains("libvips-tools") == true)
        // What it is given, and what it is not: one interface, which leads nowhere, and no file that grows.
        let marks = directory + "/marks"
        let curious = try program(
            "[ $(grep -c : /proc/net/dev) = 1 ] && ! (echo x >\(marks)) 2>/dev/null && [ ! -s \(marks) ] && exec sleep 60",
            seconds: 5
        )
        #expect(await curious.shrink(png) == .failed("took too long"))
    }

    @Test("ended early, at any moment, many at once, it takes nothing with it")
    func endedEarly() async {
        let png = TestPicture.png(1_200, 300)
        await withTaskGroup(of: Void.self) { group in
            for round in 0..<40 {
                group.addTask {
                    let impatient = PictureShrinker(patience: .milliseconds(5 * round))
                    switch await impatient.shrink(png) {
                    case .failed, .small: break
                    case .refused(let why): Issue.record("refused: \(why)")
                    }
                }
            }
        }
    }
}
