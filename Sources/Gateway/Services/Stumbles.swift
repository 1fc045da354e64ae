import Synchronization

/// Remembers which mail was being fetched when the connection broke. A mail that does it twice is hopeless.
final class Stumbles: Sendable {
    private struct State {
        var current: [String] = []
        var counts: [String: Int] = [:]
        var careful = 0
    }
    private let state = Mutex(State())

    /// Fetch one by one for now.
    var isCareful: Bool { state.withLock { $0.careful > 0 } }

    func isHopeless(_ key: String) -> Bool { state.withLock { ($0.counts[key] ?? 0) >= 2 } }

    /// A fetch begins. What the last one did not end, it stumbled over.
    func begin(_ keys: [String]) {
        state.withLock { state in
            if state.current.count == 1, let key = state.current.first { state.counts[key, default: 0] += 1 }
            if !state.current.isEmpty { state.careful = 200 }
            state.current = keys
        }
    }

    func end() {
        state.withLock { state in
            state.current = []
            state.careful = max(0, state.careful - 1)
        }
    }

    func forget(_ key: String) { state.withLock { $0.counts[key] = nil } }
}
