import HTTPTypes
import Hummingbird
import Synchronization

/// Rendered pages by path and audience, each with the version of what it shows.
final class PageCache: Sendable {
    struct Entry: Sendable {
        var version: Int64
        var response: Response
        var tag: String
        var size = 0
    }

    private struct State {
        var entries: [String: Entry] = [:]
        var size = 0
    }
    private let state = Mutex(State())
    /// Octets of pages that may be kept.
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    func entry(_ key: String, version: Int64) -> Entry? {
        state.withLock { state in
            guard let entry = state.entries[key], entry.version == version else { return nil }
            return entry
        }
    }

    func keep(_ entry: Entry, for key: String, size: Int) {
        state.withLock { state in
            let size = size + key.utf8.count
            guard size <= limit / 8 else { return }
            if let old = state.entries.removeValue(forKey: key) { state.size -= old.size }
            // Full: begin anew. What is read often is back at once.
            if state.size + size > limit {
                state.entries.removeAll()
                state.size = 0
            }
            state.size += size
            state.entries[key] = entry
            state.entries[key]?.size = size
        }
    }
}

/// ETags: a 64-bit FNV-1a of the page, in quotes.
enum PageTag {
    static func of(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 36)
    }
}
