import GRDB
import Guild
import Mail

extension Transaction {
    func apply(_ effect: WikiEffect, _ applying: inout Applying) throws -> ContributionID? {
        switch effect {
        case .make(let new):
            let id = try contribute(new, &applying)
            try db.run(
                "INSERT INTO page (id, groupID, number, changedAt) VALUES (?, ?, 1, ?)",
                [id.rawValue, new.group.rawValue, applying.now])
            try name(id, new.title, in: new.group)
            try addRevision(
                PageEdit(
                    page: id, title: nil, text: new.text, summary: "", author: new.author, authorName: new.authorName,
                    base: 0, grade: .clean), number: 1, applying)
            if let author = new.author { try writeTo(author, .wiki(.saved(id, number: 1, .clean)), applying) }
            return id
        case .save(let edit): return try save(edit, applying)
        case .protect(let page, let isProtected):
            try db.run("UPDATE page SET isProtected = ? WHERE id = ?", [isProtected ? 1 : 0, page.rawValue])
            return nil
        case .noteTold(let page, let number, let person):
            try noteTold(person, page, number, at: applying.now)
            return nil
        }
    }

    /// A page is gone: so are the mails that changed it, what was said of the changes, and its names.
    func forgetRevisions(of page: ContributionID) throws {
        for row in try db.rows("SELECT arrivalID FROM revision WHERE pageID = ?", [page.rawValue]) {
            try dropMail(of: row[0])
            try dropLetters(of: page, row[0])
        }
        try db.run("UPDATE revision SET summary = '' WHERE pageID = ?", [page.rawValue])
        try db.run("DELETE FROM pageName WHERE pageID = ?", [page.rawValue])
    }

    /// A page's title is its name from now on; one that another page had leads here.
    private func name(_ page: ContributionID, _ title: String, in group: GroupID) throws {
        try db.run(
            """
            INSERT INTO pageName (groupID, key, pageID) VALUES (?, ?, ?)
            ON CONFLICT (groupID, key) DO UPDATE SET pageID = excluded.pageID
            """, [group.rawValue, PageTitle.key(title), page.rawValue])
    }

    private func save(_ edit: PageEdit, _ applying: Applying) throws -> ContributionID? {
        guard let page = try snapshot.page(edit.page) else { return nil }
        try self.edit(edit.page, text: edit.text, fragment: PlainFragment.html(edit.text), applying, by: edit.author)
        let number = page.number + 1
        try db.run("UPDATE page SET number = ?, changedAt = ? WHERE id = ?", [number, applying.now, page.id.rawValue])
        if let title = edit.title {
            try db.run("UPDATE contribution SET title = ? WHERE id = ?", [title, page.id.rawValue])
            try name(page.id, title, in: page.group)
        }
        try addRevision(edit, number: number, applying)
        if let author = edit.author {
            try writeTo(author, .wiki(.saved(page.id, number: number, edit.grade)), applying)
        }
        if edit.grade > .clean { try tellEarlier(edit, page, number, applying) }
        return page.id
    }

    private func addRevision(_ edit: PageEdit, number: Int, _ applying: Applying) throws {
        try db.run(
            """
            INSERT INTO revision (pageID, number, authorID, authorName, madeAt, summary, base, arrivalID)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                edit.page.rawValue, number, edit.author?.rawValue, edit.authorName, applying.now,
                String(edit.summary.prefix(200)), edit.base, applying.mail?.rawValue,
            ])
    }

    private func noteTold(_ person: PersonID, _ page: ContributionID, _ number: Int, at time: Int64) throws {
        try db.run(
            """
            INSERT INTO pageTold (pageID, personID, number, toldAt) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (pageID, personID) DO UPDATE SET number = ?3, toldAt = max(toldAt, ?4)
            """, [page.rawValue, person.rawValue, number, time])
    }

    /// Whoever wrote since then is told that the same sentence was changed: once a page and day.
    private func tellEarlier(_ edit: PageEdit, _ page: PageState, _ number: Int, _ applying: Applying) throws {
        let authors = try db.rows(
            """
            SELECT DISTINCT authorID FROM revision WHERE pageID = ?1 AND number > ?2 AND number < ?3
                AND EXISTS (SELECT 1 FROM membership m WHERE m.groupID = ?4 AND m.personID = authorID) LIMIT 5
            """, [page.id.rawValue, edit.base, number, page.group.rawValue]
        ).map { PersonID($0[0]) }
        for author in authors where author != edit.author {
            try db.run(
                "INSERT OR IGNORE INTO notice (addressKey, reason, day) VALUES (?, 'pageJoined', ?)",
                ["\(page.id) \(author)", applying.now / 86_400])
            guard db.changesCount > 0 else { continue }
            try writeTo(author, .wiki(.joined(page.id, number: number)), applying)
            // The next letter about the page need not say so again.
            if try snapshot.known(page.id, to: author) == page.number {
                try noteTold(author, page.id, number, at: 0)
            }
        }
    }
}
