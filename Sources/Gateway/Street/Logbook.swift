import Foundation
import Glibc
import Synchronization

/// What this process has in hand: the mail that is fetched, read or decided, the letter that is composed, the part of a
/// digest or the page that is made.
///
/// It stands in a mapped file, which outlives the process however it ends and costs nothing to write. What an unclean end
/// left there was in work then: from that the next process knows what it must take one at a time, and what it must leave
/// alone (`Caution`). A power cut may leave an older state; one at a time is all that follows from it. A watchdog thread
/// ends the process when something takes longer than its bound: no call into C can be interrupted.
public final class Logbook: Sendable {
    public enum Kind: UInt8, Sendable, CaseIterable {
        /// Asked for at the server; it may take as long as the network does.
        case fetch = 1
        case mail
        case letter
        /// One member's digest, or one of its parts.
        case digest
        case page

        /// For the table of suspects and for people.
        public var name: String {
            switch self {
            case .fetch: "fetch"
            case .mail: "mail"
            case .letter: "letter"
            case .digest: "digest"
            case .page: "page"
            }
        }

        /// Seconds that one of them may take.
        var bound: Int? { self == .fetch ? nil : Faults.bound ?? 60 }
    }

    /// Something that was in hand when the last process ended.
    public struct Entry: Sendable, Hashable {
        public var kind: Kind
        public var subject: String
        /// Taken for itself, not as one of a batch.
        public var isOne: Bool
    }

    private static let slots = 64, octets = 256
    /// Octets of a subject.
    static let longest = 240

    private let memory: Memory
    private let free = Mutex(Array((0..<Logbook.slots).reversed()))
    private let ticks = Atomic<Int>(1)
    private let isWatching = Atomic<Bool>(false)
    /// What the file held when it was opened.
    public let left: [Entry]

    private struct Memory: @unchecked Sendable { let base: UnsafeMutableRawPointer }

    /// In memory alone: for commands, whose ends nobody has to explain.
    public init() {
        memory = Memory(base: Logbook.allocated())
        left = []
    }

    private static func allocated() -> UnsafeMutableRawPointer {
        let base = UnsafeMutableRawPointer.allocate(byteCount: slots * octets, alignment: 8)
        memset(base, 0, slots * octets)
        return base
    }

    /// The state directory's. Where the file cannot be had, in memory alone: nothing is worth less for it.
    public init(file path: String) {
        let size = Logbook.slots * Logbook.octets
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        defer { if file >= 0 { close(file) } }
        // With its room reserved: a write into a hole of a full disk would end the process.
        let mapped: UnsafeMutableRawPointer? =
            file >= 0 && posix_fallocate(file, 0, off_t(size)) == 0
            ? mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0) : nil
        let base = mapped.flatMap { $0 == MAP_FAILED ? nil : $0 } ?? Logbook.allocated()
        memory = Memory(base: base)
        left = (0..<Logbook.slots).compactMap { Logbook.read(base + $0 * Logbook.octets) }
        memset(base, 0, size)
    }

    // MARK: In hand

    /// Says what is in hand while `body` runs. Never one within another: then neither would be alone.
    public func during<T>(
        _ kind: Kind, _ subject: @autoclosure () -> String, isOne: Bool, _ body: () throws -> T
    ) rethrows -> T {
        guard let slot = begin(kind, subject(), isOne: isOne) else { return try body() }
        defer { end(slot) }
        return try body()
    }

    public func during<T>(
        _ kind: Kind, _ subject: @autoclosure () -> String, isOne: Bool, isolation: isolated (any Actor)? = #isolation,
        _ body: () async throws -> T
    ) async rethrows -> T {
        guard let slot = begin(kind, subject(), isOne: isOne) else { return try await body() }
        defer { end(slot) }
        return try await body()
    }

    /// Nil where everything is taken: it is a diary, not a gate.
    func begin(_ kind: Kind, _ subject: String, isOne: Bool) -> Int? {
        guard let slot = free.withLock({ $0.popLast() }) else { return nil }
        write(kind, subject, isOne: isOne, memory.base + slot * Logbook.octets)
        return slot
    }

    func end(_ slot: Int) {
        memory.base.storeBytes(of: 0, toByteOffset: slot * Logbook.octets, as: UInt8.self)
        free.withLock { $0.append(slot) }
    }

    /// kind, one, length, 0; since which tick; the subject. The kind is written last: until then nothing stands there.
    private func write(_ kind: Kind, _ subject: String, isOne: Bool, _ at: UnsafeMutableRawPointer) {
        let bytes = Array(subject.utf8.prefix(Logbook.longest))
        at.storeBytes(of: 0, as: UInt8.self)
        at.storeBytes(of: isOne ? 1 : 0, toByteOffset: 1, as: UInt8.self)
        at.storeBytes(of: UInt8(bytes.count), toByteOffset: 2, as: UInt8.self)
        at.storeBytes(of: Int64(ticks.load(ordering: .relaxed)), toByteOffset: 8, as: Int64.self)
        bytes.withUnsafeBytes {
            (at + 16).copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(at), byteCount: bytes.count)
        }
        at.storeBytes(of: kind.rawValue, as: UInt8.self)
    }

    private static func read(_ at: UnsafeRawPointer) -> Entry? {
        guard let kind = Kind(rawValue: at.load(as: UInt8.self)) else { return nil }
        let count = min(Int(at.load(fromByteOffset: 2, as: UInt8.self)), longest)
        let subject = String(decoding: UnsafeRawBufferPointer(start: at + 16, count: count), as: UTF8.self)
        return Entry(kind: kind, subject: subject, isOne: at.load(fromByteOffset: 1, as: UInt8.self) == 1)
    }

    // MARK: The watchdog

    /// Counts its own seconds, so that a process that was stopped and goes on is not ended for it.
    public func watch() {
        guard !isWatching.exchange(true, ordering: .relaxed) else { return }
        let thread = Thread { [self] in
            while isWatching.load(ordering: .relaxed) {
                sleep(1)
                let now = ticks.wrappingAdd(1, ordering: .relaxed).newValue
                for slot in 0..<Logbook.slots {
                    let at = memory.base + slot * Logbook.octets
                    guard let entry = Logbook.read(at), let bound = entry.kind.bound,
                        now - Int(at.load(fromByteOffset: 8, as: Int64.self)) > bound
                    else { continue }
                    // No logger: its lock may be what everything waits for.
                    let words =
                        "guildpost: \(entry.kind.name) \(entry.subject) took longer than \(bound) seconds; ending, to begin again without it\n"
                    _ = words.utf8.withContiguousStorageIfAvailable { Glibc.write(2, $0.baseAddress!, $0.count) }
                    abort()
                }
            }
        }
        thread.name = "watchdog"
        thread.start()
    }
}
