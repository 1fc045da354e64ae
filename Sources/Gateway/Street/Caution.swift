import Guild
import Store
import Synchronization

/// What unclean ends have taught: for a while everything is taken one at a time, so that what ends the process is known;
/// what was alone in hand at two of them is left alone, and the rest goes on.
///
/// Made at start by the daemon and by `once`; a clean stop forgets the suspects, not what was put aside.
public final class Caution: Sendable {
    /// Unclean ends after which something is left alone.
    static let mostEnds = 2
    /// How long after an unclean end everything is taken one at a time.
    static let carefulFor: Duration = .seconds(600)

    public let logbook: Logbook
    private struct State {
        var ends: [Suspect: Int] = [:]
        /// What has been told since the start.
        var told: Set<Suspect> = []
        var isTaken = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }
    private let state: Mutex<State>
    private let carefulUntil: ContinuousClock.Instant?

    /// For commands and tests that nothing ends.
    public init() {
        logbook = Logbook()
        state = Mutex(State())
        carefulUntil = nil
    }

    /// Reads what the last process left, and notes it: an end counts for what was alone in hand.
    public init(_ directory: StateDirectory, _ store: Store, now: Int64) throws(StoreError) {
        let logbook = Logbook(file: directory.inHandFile)
        self.logbook = logbook
        let left = Set(logbook.left)
        let alone = left.count == 1 && left.first!.isOne
        let ends = try store.writeNow { transaction in
            for entry in left {
                try transaction.noteEnd(Suspect(entry.kind.name, entry.subject), wasAlone: alone, now: now)
            }
            return try transaction.snapshot.suspects()
        }
        state = Mutex(State(ends: ends))
        carefulUntil = left.isEmpty ? nil : .now + Caution.carefulFor
        logbook.watch()
    }

    /// One at a time for now.
    public var isCareful: Bool { carefulUntil.map { .now < $0 } ?? false }

    /// Was alone in hand at two unclean ends.
    public func leavesAlone(_ kind: Logbook.Kind, _ subject: @autoclosure () -> String) -> Bool {
        // Nearly always there is nobody to suspect, and nothing to be named.
        state.withLock { state in
            !state.ends.isEmpty && state.ends[Suspect(kind.name, subject())] ?? 0 >= Caution.mostEnds
        }
    }

    /// The first time since the start that it is met and left alone: the host is to hear of it once.
    func isNews(_ kind: Logbook.Kind, _ subject: String) -> Bool {
        state.withLock { $0.told.insert(Suspect(kind.name, subject)).inserted }
    }

    /// While everything is taken one at a time: this turn alone. Otherwise at once.
    public func turn<T>(isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> T) async rethrows -> T
    {
        guard isCareful else { return try await body() }
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                if state.isTaken {
                    state.waiting.append(continuation)
                    return false
                }
                state.isTaken = true
                return true
            }
            if isFree { continuation.resume() }
        }
        defer {
            let next = state.withLock { state in
                if state.waiting.isEmpty { state.isTaken = false }
                return state.waiting.isEmpty ? nil : state.waiting.removeFirst()
            }
            next?.resume()
        }
        return try await body()
    }

    /// It was done with, without harm: no suspect any more.
    func clear(
        _ kind: Logbook.Kind, _ subjects: @autoclosure () -> [String], in store: Store
    ) async throws(StoreError) {
        let known = state.withLock { state -> [Suspect] in
            guard !state.ends.isEmpty else { return [] }
            return subjects().map { Suspect(kind.name, $0) }.filter { state.ends.removeValue(forKey: $0) != nil }
        }
        guard !known.isEmpty else { return }
        try await store.write { transaction in for suspect in known { try transaction.forget(suspect) } }
    }

    /// A clean stop.
    func finish(in store: Store) async { try? await store.write { try $0.forgetSuspects(endsBelow: Caution.mostEnds) } }
}
