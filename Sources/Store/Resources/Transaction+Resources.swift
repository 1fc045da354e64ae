import GRDB
import Guild
import Mail

extension Transaction {
    func apply(_ effect: ResourceEffect, _ applying: inout Applying) throws -> ContributionID? {
        switch effect {
        case .give(let gift): return try give(gift, &applying)
        case .tag(let id, let tags, let isAll):
            if isAll { try db.run("DELETE FROM tag WHERE contributionID = ?", [id.rawValue]) }
            try tag(id, tags)
        case .vet(let id, let person, let words):
            try db.run(
                """
                UPDATE resource SET vettedBy = ?2, vettedAt = ?3, vettedNumber = number, vettedWords = ?4, isGone = 0
                WHERE id = ?1
                """, [id.rawValue, person.rawValue, applying.now, words])
            try db.run("DELETE FROM saidGone WHERE resourceID = ?", [id.rawValue])
            try note(id, applying)
        case .unvet(let id):
            try db.run(
                """
                UPDATE resource SET vettedBy = NULL, vettedAt = NULL, vettedNumber = NULL, vettedWords = '' WHERE id = ?
                """, [id.rawValue])
        case .sayGone(let id, let person, let isEnough, let giver):
            try db.run(
                "INSERT OR IGNORE INTO saidGone (resourceID, personID, at) VALUES (?, ?, ?)",
                [id.rawValue, person.rawValue, applying.now])
            if db.changesCount > 0, let giver { try write(to: giver, .resources(.entry(id, .gone)), applying) }
            if isEnough { try db.run("UPDATE resource SET isGone = 1 WHERE id = ?", [id.rawValue]) }
        case .keep(let id): try keep(id)
        case .change(let id, let fields):
            try change(id, fields, applying)
            try note(id, applying)
        case .addVersion(let id, let what, let key, let person):
            try addVersion(to: id, what, key: key, by: person, applying)
        }
        return nil
    }

    private func give(_ gift: ResourceGift, _ applying: inout Applying) throws -> ContributionID? {
        let made = try gift.new.map { try give($0, &applying) }
        let letter: ResourceLetter =
            made.count == 1 && gift.known.isEmpty && gift.refused.isEmpty
            ? .entry(made[0], .given)
            : .receipt(
                gift.group, added: made, known: gift.known.map(\.id), words: gift.known.map(\.words),
                refused: gift.refused, unnamed: gift.unnamed)
        try insertDirect(
            .resources(letter), to: gift.address.address, person: gift.person, contribution: made.first, applying)
        let number = db.lastInsertedRowID
        for id in made + gift.known.map(\.id) {
            try db.run(
                "INSERT OR IGNORE INTO resourceReceipt (resourceID, letterID) VALUES (?, ?)", [id.rawValue, number])
        }
        return made.first
    }

    /// A mail whose words stand in it goes with it.
    private func note(_ id: ContributionID, _ applying: Applying) throws {
        guard let mail = applying.mail else { return }
        try db.run(
            "INSERT OR IGNORE INTO resourceMail (resourceID, arrivalID) VALUES (?, ?)", [id.rawValue, mail.rawValue])
    }

    private func give(_ new: NewResource, _ applying: inout Applying) throws -> ContributionID {
        let id = try contribute(new.contribution, &applying)
        try db.run(
            """
            INSERT INTO resource (id, groupID, number, kind, audience, licence, maker, isFurther, changedAt)
            VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?)
            """,
            [
                id.rawValue, new.contribution.group.rawValue, new.details.kind, new.details.audience,
                new.details.licence, new.details.maker, new.contribution.isFurther ? 1 : 0, applying.now,
            ])
        try insertVersion(
            of: id, number: 1, url: new.link, position: new.link == nil ? 0 : nil, by: new.contribution.author, applying
        )
        try remember(new.key, of: id)
        try note(id, applying)
        return id
    }

    private func insertVersion(
        of id: ContributionID, number: Int, url: String?, position: Int?, by person: PersonID?, _ applying: Applying
    ) throws {
        try db.run(
            """
            INSERT INTO resourceVersion (resourceID, number, url, position, authorID, madeAt)
            VALUES (?, ?, ?, ?, ?, ?)
            """, [id.rawValue, number, url, position, person?.rawValue, applying.now])
    }

    private func remember(_ key: String, of id: ContributionID) throws {
        try db.run(
            """
            INSERT OR IGNORE INTO resourceKey (groupID, key, resourceID)
            SELECT groupID, ?2, id FROM resource WHERE id = ?1
            """, [id.rawValue, key])
    }

    private func tag(_ id: ContributionID, _ tags: [String]) throws {
        for tag in tags {
            try db.run(
                """
                INSERT OR IGNORE INTO tag (contributionID, tag) SELECT ?1, ?2
                WHERE (SELECT count(*) FROM tag WHERE contributionID = ?1) < ?3
                """, [id.rawValue, tag, Mentions.most])
        }
        try touch(id)
    }

    /// Its page is made anew.
    private func touch(_ id: ContributionID) throws {
        try db.run("UPDATE resource SET number = number WHERE id = ?", [id.rawValue])
    }

    private func keep(_ id: ContributionID) throws {
        try db.run("DELETE FROM saidGone WHERE resourceID = ?", [id.rawValue])
        try db.run("UPDATE resource SET isGone = 0 WHERE id = ?", [id.rawValue])
    }

    private func change(_ id: ContributionID, _ fields: [ResourceField: String], _ applying: Applying) throws {
        guard var details = try snapshot.resource(id)?.details else { return }
        for (field, value) in fields { details.set(field, to: value) }
        try db.run(
            "UPDATE resource SET kind = ?, audience = ?, licence = ?, maker = ?, changedAt = ? WHERE id = ?",
            [details.kind, details.audience, details.licence, details.maker, applying.now, id.rawValue])
        if let title = fields[.title] {
            try db.run(
                "UPDATE contribution SET title = ? WHERE id = ?",
                [Excerpt.line(title, limit: ResourceReading.longestTitle), id.rawValue])
        }
    }

    private func addVersion(
        to id: ContributionID, _ what: ResourceReading.What, key: String, by person: PersonID, _ applying: Applying
    ) throws {
        guard let resource = try snapshot.resource(id),
            try db.number(
                "SELECT 1 FROM resourceKey WHERE groupID = ? AND key = ? AND resourceID <> ?",
                [resource.group.rawValue, key, id.rawValue]) == nil
        else { return }
        let number = resource.number + 1
        switch what {
        case .link(let link):
            try insertVersion(of: id, number: number, url: link.url, position: nil, by: person, applying)
        case .file(let part):
            let place = try db.number(
                "SELECT coalesce(max(position), -1) + 1 FROM attachment WHERE contributionID = ?", [id.rawValue])
            let position = Int(place ?? 0)
            try attach(part, to: id, at: position)
            try insertVersion(of: id, number: number, url: nil, position: position, by: person, applying)
        }
        try keep(id)
        try db.run(
            "UPDATE resource SET number = ?, changedAt = ? WHERE id = ?", [number, applying.now, id.rawValue])
        try remember(key, of: id)
        try note(id, applying)
        try record("edited", by: person, in: resource.group, contribution: id, now: applying.now)
    }

    /// A thing is gone: so is where it was, what was said of it, the mails that said it, and the receipts that name it.
    func forgetResource(_ id: ContributionID) throws {
        for row in try db.rows("SELECT arrivalID FROM resourceMail WHERE resourceID = ?", [id.rawValue]) {
            try dropMail(of: row[0])
            try dropLetters(of: id, row[0])
        }
        try db.run("UPDATE resourceVersion SET url = '', position = NULL WHERE resourceID = ?", [id.rawValue])
        for table: SQL in ["resourceKey", "resourceMail", "resourceReceipt"] {
            try db.run("DELETE FROM \(table) WHERE resourceID = ?", [id.rawValue])
        }
        try db.run(
            """
            UPDATE resource SET kind = '', audience = '', licence = '', maker = '', vettedWords = '', vettedBy = NULL,
                vettedAt = NULL, vettedNumber = NULL WHERE id = ?
            """, [id.rawValue])
    }
}
