import CWords
import GRDB

/// The languages that a community writes: a word that is asked for is given the endings of these alone. "Event" with an ending of another
/// language taken off is "even", which is in every English text.
struct SearchLanguages: Sendable {
    /// As `CWords` numbers them.
    var bits: UInt32

    static let all = SearchLanguages(bits: .max)

    /// For the statements within.
    @TaskLocal static var asked = all

    /// Of the texts of a community; where none tells its language, of all. One text alone may have been taken for what it is not.
    init(of texts: some Sequence<String>) {
        var counts: [Int32: Int] = [:]
        for var text in texts {
            let language = text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { gp_words_language($0.baseAddress, $0.count) }
            }
            if language >= 0 { counts[language, default: 0] += 1 }
        }
        let least = counts.values.reduce(0, +) < 50 ? 1 : 2
        bits = counts.isEmpty ? .max : 0
        for (language, count) in counts where count >= least { bits |= 1 << language }
    }

    init(bits: UInt32) { self.bits = bits }
}

extension Snapshot {
    func languages() throws -> SearchLanguages {
        try db.number("SELECT value FROM housekeeping WHERE name = 'languages'").map {
            SearchLanguages(bits: UInt32(truncatingIfNeeded: $0))
        } ?? .all
    }

    /// Of the newest texts.
    func writtenLanguages() throws -> SearchLanguages {
        let texts = try db.rows(
            "SELECT substr(text, 1, 1500) FROM contribution WHERE deletedAt IS NULL ORDER BY id DESC LIMIT 2000")
        return SearchLanguages(of: texts.lazy.map { $0[0] })
    }
}

extension Transaction {
    func note(_ languages: SearchLanguages) throws {
        try db.run(
            """
            INSERT INTO housekeeping (name, value) VALUES ('languages', ?1)
            ON CONFLICT (name) DO UPDATE SET value = ?1
            """, [Int64(languages.bits)])
    }
}

extension Store {
    /// Looks which languages are written by now; searches know from then on.
    public func noteLanguages() async throws(StoreError) {
        let written = try await read { try $0.writtenLanguages() }
        try await write { try $0.note(written) }
        languages.store(written.bits, ordering: .relaxed)
    }

    /// What is asked within, is asked in the community's languages.
    func speaking<T>(_ body: () throws -> T) rethrows -> T {
        try SearchLanguages.$asked.withValue(SearchLanguages(bits: languages.load(ordering: .relaxed)), operation: body)
    }
}
