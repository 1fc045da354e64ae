import GRDB
import Guild
import Mail

extension Snapshot {
    /// A post as it stands above its thread.
    func glimpse(of id: ContributionID) throws -> PostView? {
        try db.row(
            """
            SELECT c.authorName, p.handle, c.text, c.fragment, c.fragmentVersion, c.sentAt
            FROM contribution c LEFT JOIN person p ON p.id = c.authorID WHERE c.id = ? AND c.deletedAt IS NULL
            """, [id.rawValue]
        ).map { row in
            let text: String = row[2]
            return PostView(
                id: id, author: row[0], handle: row[1], fragment: fragment(row[3], version: row[4], of: id, text),
                rest: "", sentAt: row[5], attachments: [], isDeleted: false, opening: Excerpt.opening(text))
        }
    }
}
