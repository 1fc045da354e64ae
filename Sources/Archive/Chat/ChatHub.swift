import Guild
import NIOCore
import Store
import Synchronization

/// Everybody who has a chat open, and what reaches them: one reading of the database and one rendering for all, however many there
/// are. Whoever does not take what comes is let go, and comes again with what was the last they had.
final class ChatHub: Sendable {
    /// For one who looks on.
    enum News: Sendable {
        case lines([Piece])
        case beat
    }

    /// A change, as the script and as the frame show it. Its number tells whoever had it already.
    struct Piece: Sendable {
        var change: Int64
        /// Nil: it was removed.
        var line: ChatLineID?
        var script: ByteBuffer
        var frame: ByteBuffer

        init(_ line: ChatLine) {
            change = line.change
            self.line = line.isRemoved ? nil : line.id
            script = ByteBuffer(string: ChatLines.event(line))
            frame = ByteBuffer(string: ChatLines.frame(line))
        }
    }

    struct Bounds: Sendable {
        var inAll = 1_000
        /// Of one person: windows that they have open.
        var ofOne = 5
        /// News that wait for one who is slow.
        var waiting = 32
        var pace = Duration.milliseconds(25)
        var beat = Duration.seconds(20)
        /// A stream ends after so long, and its client comes again: within the time that an answer may take (`WebBounds`).
        static let lasting = Duration.seconds(240)
    }

    private struct Seat {
        var group: GroupID
        var person: PersonID
        var name: String
        var until: ContinuousClock.Instant
        var news: AsyncStream<News>.Continuation
    }
    private struct State {
        var seats: [Int: Seat] = [:]
        var last = 0
        /// What each group's chat had changed last.
        var reached: [GroupID: Int64] = [:]
        var watch: Task<Void, Never>?
        var isClosed = false
    }

    private let state = Mutex(State())
    private let reader: ArchiveReader
    private let bounds: Bounds

    init(_ reader: ArchiveReader, bounds: Bounds = Bounds()) {
        self.reader = reader
        self.bounds = bounds
    }

    /// Nil: there is no room. `through`: what the page had.
    func enter(
        _ group: GroupID, _ person: PersonID, named name: String, through: Int64
    ) -> (seat: Int, news: AsyncStream<News>)? {
        let (stream, continuation) = AsyncStream<News>.makeStream(bufferingPolicy: .bufferingOldest(bounds.waiting))
        let seat: Int? = state.withLock { state in
            guard !state.isClosed, state.seats.count < bounds.inAll,
                state.seats.values.count(where: { $0.person == person }) < bounds.ofOne
            else { return nil }
            state.last += 1
            state.seats[state.last] = Seat(
                group: group, person: person, name: name, until: .now + Bounds.lasting, news: continuation)
            if state.reached[group] == nil { state.reached[group] = through }
            if state.watch == nil { state.watch = Task { [weak self] in await self?.watch() } }
            return state.last
        }
        guard let seat else { return nil }
        continuation.onTermination = { [weak self] _ in self?.leave(seat) }
        return (seat, stream)
    }

    func leave(_ seat: Int) {
        state.withLock { state in
            guard let left = state.seats.removeValue(forKey: seat) else { return }
            if !state.seats.values.contains(where: { $0.group == left.group }) { state.reached[left.group] = nil }
            if state.seats.isEmpty {
                state.watch?.cancel()
                state.watch = nil
            }
        }
    }

    /// Who looks on, each once, by name.
    func present(in group: GroupID) -> [String] {
        state.withLock { state in
            var names: [PersonID: String] = [:]
            for seat in state.seats.values where seat.group == group { names[seat.person] = seat.name }
            return names.values.sorted()
        }
    }

    /// No more, and nobody new.
    func close() {
        let seats = state.withLock { state in
            state.isClosed = true
            return Array(state.seats.values)
        }
        for seat in seats { seat.news.finish() }
    }

    private func watch() async {
        var commits: Int64 = -1
        var beaten = ContinuousClock.now
        while !Task.isCancelled {
            let now = reader.commits()
            if now != commits {
                commits = now
                await tell()
            }
            endOld()
            if ContinuousClock.now - beaten > bounds.beat {
                beaten = .now
                await beat()
            }
            try? await Task.sleep(for: bounds.pace)
        }
    }

    private func endOld() {
        let now = ContinuousClock.now
        for seat in state.withLock({ $0.seats.values.filter { $0.until < now } }) { seat.news.finish() }
    }

    private func tell() async {
        let asked = state.withLock { state in state.reached.map { (group: $0.key, since: $0.value) } }
        // Unreadable now: the next commit, or the next beat, tells.
        guard let news = try? await reader.chatNews(asked) else { return }
        for (group, lines) in news where !lines.isEmpty {
            send(.lines(lines.map { Piece($0) }), to: group, reached: lines.map(\.change).max())
        }
    }

    private func send(_ news: News, to group: GroupID, reached: Int64?) {
        let seats = state.withLock { state in
            if let reached, state.reached[group] != nil { state.reached[group] = reached }
            return state.seats.values.filter { $0.group == group }
        }
        for seat in seats {
            if case .dropped = seat.news.yield(news) { seat.news.finish() }
        }
    }

    /// A sign of life; and whoever is no member any more has seen the last of it.
    private func beat() async {
        let seats = state.withLock { Array($0.seats.values) }
        for seat in seats {
            if (try? await reader.isMember(seat.person, of: seat.group)) == false {
                seat.news.finish()
            } else if case .dropped = seat.news.yield(.beat) {
                seat.news.finish()
            }
        }
    }
}
