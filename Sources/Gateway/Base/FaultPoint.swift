/// Places where a test build can be killed, one for each arrow of the street. Nothing in a release build.
enum FaultPoint: String {
    case fetched = "1", parsed = "2", judged = "3", intended = "4", decided = "5", committed = "6", filed = "7"
    case spliced = "8", submitted = "9", settled = "9b"
    /// The clock's door: digests put together and noted, nothing committed; and committed.
    case digestsReady = "c1", digestsQueued = "c2"
}

/// Work that one particular mail, letter or page can end: where a test poisons it.
enum PoisonPoint: String {
    case reading, deciding, composing, digest, page
}

#if FAULT_POINTS
    import Foundation
    import Glibc
    import Synchronization

    enum Faults {
        /// `GUILDPOST_FAULT="6:3"` kills the process the third time it passes arrow 6.
        private static let plan: (point: String, count: Int)? = {
            let words = (ProcessInfo.processInfo.environment["GUILDPOST_FAULT"] ?? "").split(separator: ":")
            guard words.count == 2, let count = Int(words[1]) else { return nil }
            return (String(words[0]), count)
        }()
        private static let passed = Mutex(0)

        static func pass(_ point: FaultPoint) {
            guard let plan, plan.point == point.rawValue else { return }
            let count = passed.withLock { passed in
                passed += 1
                return passed
            }
            if count == plan.count { kill(getpid(), SIGKILL) }
        }

        /// `GUILDPOST_POISON="reading:trap:WORD"` traps whenever something with that word is read; "hang" never returns.
        private static let poison: (point: String, hangs: Bool, word: [UInt8])? = {
            let words = (ProcessInfo.processInfo.environment["GUILDPOST_POISON"] ?? "").split(separator: ":")
            guard words.count == 3 else { return nil }
            return (String(words[0]), words[1] == "hang", Array(words[2].utf8))
        }()

        static func taste(_ point: PoisonPoint, _ bytes: @autoclosure () -> [UInt8]) {
            guard let poison, poison.point == point.rawValue, bytes().firstRange(of: poison.word) != nil else { return }
            if !poison.hangs { fatalError("poisoned, for a test") }
            while true { usleep(1_000) }
        }

        /// Seconds that work may take, in place of the watchdog's own bounds.
        static let bound = (ProcessInfo.processInfo.environment["GUILDPOST_BOUND"]).flatMap { Int($0) }
    }
#else
    enum Faults {
        static var bound: Int? { nil }
        @inline(__always) static func pass(_ point: FaultPoint) {}
        @inline(__always) static func taste(_ point: PoisonPoint, _ bytes: @autoclosure () -> [UInt8]) {}
    }
#endif
