import GRDB
import Guild
import Mail

extension Transaction {
    /// A sponsor has said that everybody may read it.
    public func grantWish(_ question: Question, _ messageID: MessageID?, _ applying: inout Applying) throws {
        guard let group = question.group, let id = question.person, let messageID,
            let person = try snapshot.person(id: id), try snapshot.group(id: group)?.isClosed == false,
            try snapshot.membership(of: id, in: group)?.roles.contains(.sponsor) ?? false
        else { return }
        let parts = question.amendments.split(separator: "\n", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return }
        let new = PromptText(title: String(parts[0].prefix(120)), text: parts[1]).topic(
            in: group, by: id, named: person.name, messageID: messageID, at: applying.now)
        _ = try contribute(new, &applying)
        if let wisher = try db.number("SELECT personID FROM groupWish WHERE groupID = ?", [group.rawValue]) {
            try tell(PersonID(wisher), .health(.granted(group, by: person.name)), applying)
        }
        try db.run("DELETE FROM groupWish WHERE groupID = ?", [group.rawValue])
    }

    func apply(_ effect: HealthEffect, _ applying: Applying) throws {
        switch effect {
        case .wish(let group, let person, let words):
            try db.run("DELETE FROM groupWish WHERE groupID = ?", [group.rawValue])
            guard !words.isEmpty else { return }
            try db.run(
                "INSERT INTO groupWish (groupID, personID, words, at) VALUES (?, ?, ?, ?)",
                [group.rawValue, person.rawValue, words, applying.now])
        case .noteSilence(let group, let since, let step):
            try db.run(
                """
                INSERT INTO silence (groupID, since, step, at) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (groupID) DO UPDATE SET since = ?2, step = ?3, at = ?4
                """, [group.rawValue, since, step, applying.now])
        case .askToQuote(let contribution, let author, let group, let month):
            try db.run(
                "INSERT OR IGNORE INTO quotation (groupID, month, contributionID, askedAt) VALUES (?, ?, ?, ?)",
                [group.rawValue, month.text, contribution.rawValue, applying.now])
            guard db.changesCount > 0 else { return }
            try writeTo(author, .health(.quoting(db.lastInsertedRowID)), applying)
        case .refuseQuote(let id):
            try db.run("UPDATE quotation SET refusedAt = ? WHERE id = ?", [applying.now, id])
        case .send(let person, let group, let month):
            try db.run(
                "INSERT OR IGNORE INTO healthLetter (personID, groupID, month, at) VALUES (?, ?, ?, ?)",
                [person.rawValue, group.rawValue, month.text, applying.now])
            try writeTo(person, .health(.month(group, month)), applying)
        }
    }
}
