import Foundation
import Glibc
import Mail

/// Mail from a Maildir's `new`. Filed mail goes to the `cur` of the done or problem folder (Maildir++ style:
/// `.Guildpost.Done` beside it), or stays in its own `cur`, marked seen.
public actor MaildirSource: MailSource {
    private let executor = BlockingExecutor(label: "maildir")
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private let maildir: Maildir
    private let filing: FilingPlan
    /// Which parts mail is read from: `new`, and `cur` too where handled mail leaves both (another program may have
    /// looked at the Maildir and moved it there).
    private let parts: [String]
    private nonisolated let signal = WakeSignal()
    /// Listed since opening and still there: mail from before our time stays in `new` for ever.
    private var seen: Set<String> = []
    /// Where each listed mail lay.
    private var places: [String: String] = [:]
    /// The folder's time at the last listing, so that nothing delivered since goes unnoticed.
    private var listedAt = timespecPair(seconds: 0, nanoseconds: 0)

    public init(path: String, filing: FilingPlan) {
        self.init(path: path, filing: filing, parts: filing.style == .flag ? ["new"] : ["new", "cur"])
    }

    private init(path: String, filing: FilingPlan, parts: [String]) {
        maildir = Maildir(path)
        self.filing = filing
        self.parts = parts
    }

    public func open() async throws(SourceError) -> MailboxState {
        try maildir.make()
        seen = []
        places = [:]
        return MailboxState(name: "maildir:\(maildir.path)", uidValidity: 0, lastKey: nil)
    }

    public func list(after _: String?, limit: Int) async throws(SourceError) -> [ListedMail] {
        listedAt = changed()
        var found: [(key: String, path: String)] = []
        for part in parts {
            do {
                found += try FileManager.default.contentsOfDirectory(atPath: "\(maildir.path)/\(part)")
                    .filter { !$0.hasPrefix(".") }
                    .map { (MaildirSource.key($0), "\(maildir.path)/\(part)/\($0)") }
            } catch {
                throw .folder("the Maildir \(maildir.path) cannot be read: \(error.localizedDescription)")
            }
        }
        var listed: [ListedMail] = []
        // Names sort by time of delivery.
        for (key, path) in found.sorted(by: { $0.key < $1.key }) where !seen.contains(key) {
            // A mail is a file: what a pipe, a device or a link would give is nobody's.
            var info = stat()
            guard lstat(path, &info) == 0, Maildir.isFile(info) else { continue }
            seen.insert(key)
            places[key] = path
            listed.append(ListedMail(key: key, size: Int(info.st_size), arrivedAt: Int64(info.st_mtim.tv_sec)))
            if listed.count == limit { break }
        }
        return listed
    }

    public func fetch(_ keys: [String]) async throws(SourceError) -> [FetchedMail] {
        var names: [String: String]?
        return keys.compactMap { key in
            guard let path = self.path(of: key, in: &names), let bytes = Maildir.contents(path) else { return nil }
            return FetchedMail(key: key, bytes: bytes)
        }
    }

    public func missing(among keys: [String]) async throws(SourceError) -> Set<String> {
        var names: [String: String]?
        return Set(keys.filter { path(of: $0, in: &names) == nil })
    }

    public func fetchHeader(_ key: String) async throws(SourceError) -> FetchedMail? {
        guard let path = path(of: key), let start = Maildir.contents(path, atMost: 262_144) else { return nil }
        let end = [[ASCII.lf, ASCII.lf], [ASCII.lf, ASCII.cr, ASCII.lf]].compactMap { start.firstRange(of: $0) }
            .map(\.upperBound).min()
        return FetchedMail(key: key, bytes: end.map { Array(start[..<$0]) } ?? start)
    }

    public func file(_ keys: [String], as filed: Filing, uidValidity _: UInt32) async throws(SourceError) {
        let moves = filing.style == .move || filed == .problem
        let target = moves ? sibling(filing.folder(for: filed)) : maildir
        try target.make()
        var names: [String: String]?
        for key in keys {
            guard let path = path(of: key, in: &names) else { continue }
            let failed: Bool
            if filing.style == .delete && filed == .done {
                failed = unlink(path) != 0 && errno != ENOENT
            } else {
                failed = rename(path, "\(target.path)/cur/\(key):2,S") != 0 && errno != ENOENT
            }
            seen.remove(key)
            places[key] = nil
            if failed { throw .disconnected("\(path) cannot be filed: \(Maildir.why())") }
        }
        target.syncFolder("cur")
        for part in parts { maildir.syncFolder(part) }
    }

    public func wait(seconds: Int) async throws(SourceError) {
        // Renames into `new` change its time; a look five times a second costs nothing to speak of.
        var waited = 0
        while waited < seconds * 1000 {
            if changed() != listedAt { return }
            if signal.wait(milliseconds: 200) {
                signal.clear()
                return
            }
            waited += 200
        }
    }

    public nonisolated func wake() { signal.raise() }

    public func close() async {}

    public nonisolated func filed(as filed: Filing) -> (any MailSource)? {
        if filing.style == .delete && filed == .done { return nil }
        let path = filing.style == .move || filed == .problem ? sibling(filing.folder(for: filed)).path : maildir.path
        return MaildirSource(
            path: path,
            filing: FilingPlan(style: .flag, doneFolder: filing.doneFolder, problemFolder: filing.problemFolder),
            parts: ["new", "cur"])
    }

    private nonisolated func sibling(_ name: String) -> Maildir {
        Maildir("\(maildir.path)/.\(name.replacing("/", with: "."))")
    }

    private func changed() -> timespecPair {
        var info = stat()
        guard stat("\(maildir.path)/new", &info) == 0 else { return timespecPair(seconds: 0, nanoseconds: 0) }
        return timespecPair(seconds: info.st_mtim.tv_sec, nanoseconds: info.st_mtim.tv_nsec)
    }

    private struct timespecPair: Equatable {
        var seconds: Int
        var nanoseconds: Int
    }

    private static func key(_ name: String) -> String { String(name.prefix { $0 != ":" }) }

    /// Where a mail lies now: another program may have moved it from `new` to `cur` since it was listed.
    private func path(of key: String) -> String? {
        var names: [String: String]?
        return path(of: key, in: &names)
    }

    /// `names`: what the folder holds, by key, once somebody had to look; so that many that are gone cost one look.
    private func path(of key: String, in names: inout [String: String]?) -> String? {
        guard !key.contains("/") else { return nil }
        if let place = places[key], access(place, F_OK) == 0 { return place }
        for guess in ["new/\(key)", "cur/\(key):2,S", "cur/\(key)"] where access("\(maildir.path)/\(guess)", F_OK) == 0
        {
            return "\(maildir.path)/\(guess)"
        }
        let known = names ?? look()
        names = known
        return known[key]
    }

    private func look() -> [String: String] {
        var found: [String: String] = [:]
        for part in ["cur", "new"] {
            for name in (try? FileManager.default.contentsOfDirectory(atPath: "\(maildir.path)/\(part)")) ?? [] {
                let key = MaildirSource.key(name)
                if found[key] == nil { found[key] = "\(maildir.path)/\(part)/\(name)" }
            }
        }
        return found
    }
}
