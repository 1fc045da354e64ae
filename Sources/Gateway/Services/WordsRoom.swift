import Logging
import Store

/// Makes the index of words anew after an upgrade that reads words otherwise; the old one answers meanwhile.
struct WordsRoom: BackRoom {
    let store: Store
    let logger: Logger

    let without = "the search knows words as the version before did"

    func obstacle() async -> Obstruction? { nil }

    func hasWork() async throws(StoreError) -> Bool { try await store.read { try $0.wantsWords } }

    func work(until stop: StopSignal?) async throws(StoreError) -> Int {
        guard try await hasWork() else { return 0 }
        logger.notice("the search's index is made anew, beside the old one")
        var steps = 0
        while stop?.isRaised != true {
            guard try await store.write({ try $0.renewWords() }) else {
                try await store.noteLanguages()
                logger.notice("the search's index is new")
                break
            }
            steps += 1
            // Mail comes first.
            await Task.yield()
        }
        return steps
    }
}
