/// Places where a test build can be killed, one for each arrow of the street. Nothing in a release build.
enum FaultPoint: String {
    case fetched = "1", parsed = "2", judged = "3", intended = "4", decided = "5", committed = "6", filed = "7"
    case spliced = "8", submitted = "9", settled = "9b"
    /// The clock's door: digests put together and noted, nothing committed; and committed.
    case digestsReady = "c1", digestsQueued = "c2"
}

#if FAULT_POINTS
    import Foundation
    import Glibc
    import Synchronization

    /// `GUILDPOST_FAULT="6:3"` kills the process the third time it passes arrow 6.
    enum Faults {
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
    }
#else
    enum Faults {
        @inline(__always) static func pass(_ point: FaultPoint) {}
    }
#endif
