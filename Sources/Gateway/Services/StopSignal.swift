import Synchronization

/// Says "finish what you are doing and stop" to everybody at once.
public final class StopSignal: Sendable {
    private struct State {
        var raised = false
        var actions: [@Sendable () -> Void] = []
    }
    private let state = Mutex(State())

    public init() {}

    public var isRaised: Bool { state.withLock { $0.raised } }

    public func raise() {
        let actions = state.withLock { state in
            defer { state.actions = [] }
            state.raised = true
            return state.actions
        }
        for action in actions { action() }
    }

    /// Runs once the signal is raised, at once if it is already.
    public func onRaise(_ action: @escaping @Sendable () -> Void) {
        let now = state.withLock { state in
            if !state.raised { state.actions.append(action) }
            return state.raised
        }
        if now { action() }
    }

    /// Returns after that time, or soon after the signal is raised.
    public func wait(seconds: Int) async {
        var left = max(1, seconds * 10)
        while left > 0, !isRaised {
            try? await Task.sleep(for: .milliseconds(100))
            left -= 1
        }
    }
}
