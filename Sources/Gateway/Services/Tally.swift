import Synchronization

/// Counters and gauges for `/metrics`.
public final class Tally: Sendable {
    private let values = Mutex<[String: Int]>([:])
    private let troubles = Mutex<[String: String]>([:])

    public init() {}

    public func add(_ name: String, _ count: Int = 1) { values.withLock { $0[name, default: 0] += count } }
    public func set(_ name: String, _ value: Int) { values.withLock { $0[name] = value } }
    public subscript(name: String) -> Int { values.withLock { $0[name] ?? 0 } }

    /// Why something does not go on, in words, for `/healthz`; nil: it does.
    public func setTrouble(_ name: String, _ why: String?) { troubles.withLock { $0[name] = why } }
    public func trouble(_ name: String) -> String? { troubles.withLock { $0[name] } }

    /// Prometheus text format: one line a value, names prefixed.
    public func text() -> String {
        values.withLock { $0 }.sorted { $0.key < $1.key }
            .map { "guildpost_\($0.key) \($0.value)\n" }.joined()
    }
}
