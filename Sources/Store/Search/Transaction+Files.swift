import Foundation
import GRDB
import Guild
import Mail

/// A file whose words are to be read.
public struct WaitingFile: Sendable {
    public var hash: [UInt8]
    public var format: FileFormat
    public var charset: String?
    public var bytes: [UInt8]
    public var tries: Int
}

extension Snapshot {
    /// The newest that waits.
    public func waitingFile() throws -> WaitingFile? {
        guard
            let row = try db.row(
                """
                SELECT f.hash, f.format, f.charset, b.bytes, f.tries FROM fileText f JOIN blob b ON b.hash = f.hash
                WHERE f.outcome IS NULL ORDER BY f.rowid DESC LIMIT 1
                """, []), let format = FileFormat(rawValue: row[1])
        else { return nil }
        return WaitingFile(
            hash: [UInt8](row[0] as Data), format: format, charset: row[2], bytes: [UInt8](row[3] as Data),
            tries: row[4])
    }
}

extension Transaction {
    /// `type`: as it is stored, with its charset.
    func add(wordsOf hash: Data, filename: String, type: String, head: [UInt8]) throws {
        let halves = type.split(separator: ";", maxSplits: 1)
        guard let format = FileFormat(type: halves.first.map { String($0) } ?? "", filename: filename, head: head)
        else { return }
        let charset = halves.dropFirst().first.flatMap { $0.split(separator: "\"").dropFirst().first }
        try db.run(
            "INSERT OR IGNORE INTO fileText (hash, format, charset) VALUES (?, ?, ?)",
            [hash, format.rawValue, charset.map { String($0) }])
    }

    /// Before it is tried: whoever comes after a stop knows that it was. What an earlier try had found goes.
    public func tryFile(_ hash: [UInt8]) throws {
        try db.run("UPDATE fileText SET tries = tries + 1 WHERE hash = ?", [Data(hash)])
        try db.run("DELETE FROM filePiece WHERE hash = ?", [Data(hash)])
    }

    /// Some of its pieces.
    public func keep(_ pieces: [FileText.Piece], of hash: [UInt8]) throws {
        let blob = Data(hash)
        guard try db.row("SELECT 1 FROM fileText WHERE hash = ?", [blob]) != nil,
            let first = try db.row(
                "SELECT contributionID, position FROM attachment WHERE hash = ? ORDER BY contributionID LIMIT 1", [blob]
            )
        else { return }
        let base = (first[0] as Int64) << 20 + (first[1] as Int64) << 12
        for piece in pieces {
            try db.run(
                """
                INSERT INTO filePiece (id, hash, number, name, text)
                VALUES (CASE WHEN EXISTS (SELECT 1 FROM filePiece WHERE id = ?1) THEN NULL ELSE ?1 END, ?2, ?3, ?4, ?5)
                """, [base + Int64(piece.number), blob, piece.number, piece.name, piece.text])
        }
    }

    /// It will not be tried again; the pages that show it say what came of it.
    public func finish(file hash: [UInt8], _ outcome: FileOutcome) throws {
        try db.run("UPDATE fileText SET outcome = ? WHERE hash = ?", [outcome.rawValue, Data(hash)])
        guard outcome.words != nil else { return }
        try db.run(
            """
            UPDATE practiceGroup SET version = version + 1 WHERE id IN (
                SELECT c.groupID FROM attachment a JOIN contribution c ON c.id = a.contributionID WHERE a.hash = ?)
            """, [Data(hash)])
    }
}
