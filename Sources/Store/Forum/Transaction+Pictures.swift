import Foundation
import GRDB
import Guild
import Mail

/// A picture that is to be made small.
public struct WaitingPicture: Sendable {
    public var hash: [UInt8]
    public var bytes: [UInt8]
    public var tries: Int
}

extension Snapshot {
    /// The newest that waits.
    public func waitingPicture() throws -> WaitingPicture? {
        try db.row(
            """
            SELECT p.hash, b.bytes, p.tries FROM picture p JOIN blob b ON b.hash = p.hash
            WHERE p.small IS NULL AND p.why IS NULL ORDER BY p.rowid DESC LIMIT 1
            """, []
        ).map { WaitingPicture(hash: [UInt8]($0[0] as Data), bytes: [UInt8]($0[1] as Data), tries: $0[2]) }
    }

    static func smallPicture(_ bytes: Data?, _ size: PictureSize?) -> SmallPicture? {
        guard let bytes, let size else { return nil }
        return SmallPicture(size: size, bytes: [UInt8](bytes))
    }

    /// Nil where a picture has no small one.
    static func size(_ width: Int?, _ height: Int?) -> PictureSize? {
        guard let width, let height else { return nil }
        return PictureSize(width: width, height: height)
    }
}

extension Transaction {
    func add(pictureOf hash: Data, _ bytes: [UInt8]) throws {
        guard PictureHead(bytes) != nil else { return }
        try db.run("INSERT OR IGNORE INTO picture (hash) VALUES (?)", [hash])
    }

    /// Before it is tried: whoever comes after a stop knows that it was.
    public func tryPicture(_ hash: [UInt8]) throws {
        try db.run("UPDATE picture SET tries = tries + 1 WHERE hash = ?", [Data(hash)])
    }

    /// It will not be tried again; `why`: in few words, for the host.
    public func leavePicture(_ hash: [UInt8], why: String) throws {
        try db.run("UPDATE picture SET why = ? WHERE hash = ? AND small IS NULL", [why, Data(hash)])
    }

    /// It stands in its place from now on: on the pages of every post that shows it, and in the letters that are yet to be
    /// written.
    public func keep(_ small: SmallPicture, of hash: [UInt8]) throws {
        try db.run(
            "UPDATE picture SET small = ?, width = ?, height = ?, why = NULL WHERE hash = ?",
            [small.bytes.blob, small.size.width, small.size.height, Data(hash)])
        try renew(postsWith: hash)
    }

    /// A picture stored by an earlier version, without what it told beside what it shows.
    public func replace(_ hash: [UInt8], by bytes: [UInt8]) throws {
        let old = Data(hash), new = Data(ContentHash.of(bytes))
        try db.run("INSERT OR IGNORE INTO blob (hash, bytes) VALUES (?, ?)", [new, bytes.blob])
        try add(pictureOf: new, bytes)
        try db.run("UPDATE attachment SET hash = ?, size = ? WHERE hash = ?", [new, bytes.count, old])
        try db.run("DELETE FROM blob WHERE hash = ?", [old])
        try renew(postsWith: [UInt8](new))
    }

    private func renew(postsWith hash: [UInt8]) throws {
        for row in try db.rows(
            """
            SELECT DISTINCT c.id, c.groupID FROM attachment a JOIN contribution c ON c.id = a.contributionID
            WHERE a.hash = ? AND c.deletedAt IS NULL
            """, [Data(hash)])
        {
            try renew(ContributionID(row[0]))
            try db.run("UPDATE practiceGroup SET version = version + 1 WHERE id = ?", [row[1] as Int64])
        }
    }

    /// Its page, with the pictures that are there by now.
    func renew(_ id: ContributionID) throws {
        guard let document = try snapshot.document(of: id) else { return }
        let page = DocumentHTML(for: .page, files: try snapshot.shownFiles(of: id)).html(document)
        try db.run(
            "UPDATE contribution SET fragment = ?, fragmentVersion = ? WHERE id = ?",
            [page, PlainFragment.version, id.rawValue])
    }
}
