import Foundation
import Glibc

/// A directory of the test's own under /tmp (short: Unix sockets have 108 octets), removed with the object.
final class TestDirectory: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/gp.XXXXXX".utf8CString)
        path = String(cString: mkdtemp(&template))
        chmod(path, 0o755)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) {
        let file = "\(path)/\(name)"
        try? FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        _ = FileManager.default.createFile(atPath: file, contents: Data(text.utf8))
    }
}

/// Ports for the servers that tests start. Below the range that the kernel gives to outgoing connections, which could
/// take one between its choice and its use; leased by the hundred, so that two runs at once never meet.
enum Ports {
    private static let lease = Lease()

    /// A port that nobody else will listen on while this process lives.
    static func free() -> Int { lease.next() }

    private final class Lease: @unchecked Sendable {
        private let lock = NSLock()
        private var left: [Int] = []

        func next() -> Int {
            lock.withLock {
                while true {
                    if let port = left.popLast() {
                        if Ports.canListen(port) { return port }
                    } else {
                        left = leaseBlock()
                    }
                }
            }
        }

        /// The lock on a block's file ends with this process.
        private func leaseBlock() -> [Int] {
            let directory = "/tmp/guildpost-test-ports"
            mkdir(directory, 0o777)
            chmod(directory, 0o777)
            while true {
                let block = Int.random(in: 100..<300)
                let file = open("\(directory)/\(block)", O_CREAT | O_RDWR | O_CLOEXEC, 0o666)
                guard file >= 0 else { continue }
                if flock(file, LOCK_EX | LOCK_NB) == 0 { return Array(block * 100..<block * 100 + 100) }
                close(file)
            }
        }
    }

    private static func canListen(_ port: Int) -> Bool {
        with(port) { Glibc.bind($0, $1, $2) == 0 }
    }

    static func isOpen(_ port: Int) -> Bool {
        with(port) { Glibc.connect($0, $1, $2) == 0 }
    }

    static func connect(_ descriptor: Int32, to port: Int) -> Bool {
        with(port, descriptor) { Glibc.connect($0, $1, $2) == 0 }
    }

    private static func with(_ port: Int, _ call: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Bool) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        return with(port, descriptor, call)
    }

    private static func with(
        _ port: Int, _ descriptor: Int32, _ call: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Bool
    ) -> Bool {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                call(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }
}

/// True as soon as `condition` holds; false after `seconds`.
func eventually(_ seconds: Double = 20, _ condition: () throws -> Bool) async rethrows -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
        if try condition() { return true }
        try? await Task.sleep(for: .milliseconds(20))
    }
    return try condition()
}

/// A program that this test started, and ends. By posix_spawn and waitpid alone: Foundation's Process waits on
/// run loops, which deadlocks when tests run on a pool of two threads.
final class Program: @unchecked Sendable {
    let identifier: pid_t
    private let logFile: String
    private let lock = NSLock()
    private var ended: Int32?

    init(
        _ path: String, _ arguments: [String], environment: [String: String] = [:], input: String = "/dev/null",
        log: String, errors: String? = nil
    ) throws {
        logFile = log
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        if let errors {
            posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        } else {
            posix_spawn_file_actions_adddup2(&actions, 1, 2)
        }
        let all = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        var argv: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        var envp: [UnsafeMutablePointer<CChar>?] = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in argv + envp { free(text) } }
        // The pool's threads block all signals; a child would inherit that and could not be stopped.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var pid: pid_t = 0
        let result = posix_spawn(&pid, path, &actions, &attributes, &argv, &envp)
        guard result == 0 else { throw ServerDidNotStart(what: path, log: String(cString: strerror(result))) }
        identifier = pid
    }

    deinit { stop(SIGKILL) }

    var log: String { (try? String(contentsOfFile: logFile, encoding: .utf8)) ?? "" }

    /// The exit status, 128 and the signal where one ended it; nil while it runs.
    var status: Int32? {
        lock.withLock {
            if ended == nil {
                var raw: Int32 = 0
                if waitpid(identifier, &raw, WNOHANG) == identifier { ended = Program.status(raw) }
            }
            return ended
        }
    }

    var isRunning: Bool { status == nil }

    func stop(_ signal: Int32 = SIGTERM) {
        guard isRunning else { return }
        kill(identifier, signal)
        _ = waitForEnd()
    }

    /// Blocks until it has ended; killed after a minute.
    func waitForEnd() -> Int32 {
        for _ in 0..<6_000 {
            if let status { return status }
            usleep(10_000)
        }
        kill(identifier, SIGKILL)
        return lock.withLock {
            var raw: Int32 = 0
            if ended == nil { waitpid(identifier, &raw, 0) }
            ended = ended ?? Program.status(raw)
            return ended!
        }
    }

    private static func status(_ raw: Int32) -> Int32 { raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + (raw & 0x7F) }

    /// Runs to its end and gives what it wrote.
    static func run(
        _ path: String, _ arguments: [String], environment: [String: String] = [:], input: String? = nil
    ) throws -> (status: Int32, output: String, errors: String) {
        let directory = TestDirectory()
        let out = "\(directory.path)/out", err = "\(directory.path)/err"
        if let input { directory.write(input, to: "in") }
        let program = try Program(
            path, arguments, environment: environment, input: input == nil ? "/dev/null" : "\(directory.path)/in",
            log: out, errors: err)
        let status = program.waitForEnd()
        let text = { (file: String) in
            String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
        }
        return (status, text(out), text(err))
    }
}
