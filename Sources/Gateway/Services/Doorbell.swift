import Synchronization

/// Wakes one waiting task. Rings while nobody waits are remembered, once.
final class Doorbell: Sendable {
    private struct State {
        var rung = false
        var ticket = 0
        /// The last ticket whose time was up before anybody waited on it.
        var expired = 0
        var waiting: (ticket: Int, continuation: CheckedContinuation<Void, Never>)?
    }
    private let state = Mutex(State())

    func ring() {
        let waiting = state.withLock { state in
            defer { state.waiting = nil }
            if state.waiting == nil { state.rung = true }
            return state.waiting?.continuation
        }
        waiting?.resume()
    }

    /// Returns when rung, or after `limit`.
    func wait(limit: Duration) async {
        let ticket = state.withLock { state in
            state.ticket += 1
            return state.ticket
        }
        let timer = Task {
            try? await Task.sleep(for: limit)
            if !Task.isCancelled { giveUp(ticket) }
        }
        await withCheckedContinuation { continuation in
            let rung = state.withLock { state in
                defer { state.rung = false }
                let over = state.rung || state.expired == ticket
                if !over { state.waiting = (ticket, continuation) }
                return over
            }
            if rung { continuation.resume() }
        }
        timer.cancel()
    }

    private func giveUp(_ ticket: Int) {
        let waiting = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard let waiting = state.waiting, waiting.ticket == ticket else {
                state.expired = ticket
                return nil
            }
            state.waiting = nil
            return waiting.continuation
        }
        waiting?.resume()
    }
}
