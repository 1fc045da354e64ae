import GRDB
import Guild

/// Reports, and what becomes of the things.
extension Transaction {
    func apply(_ effect: TriageEffect, _ applying: Applying) throws {
        switch effect {
        case .flag(let id, let person, let reason, let words, let counts):
            try db.run(
                """
                INSERT OR IGNORE INTO flag (contributionID, personID, reason, words, counts, at) VALUES (?, ?, ?, ?, ?, ?)
                """, [id.rawValue, person.rawValue, reason.rawValue, words, counts ? 1 : 0, applying.now])
        case .hide(let id, let reason, let words): try hide(id, reason, words: words, applying)
        case .clear(let id):
            try clear(id, now: applying.now)
            try show(id, applying)
        case .showAgain(let id):
            try endQuestions(about: id, as: "expired")
            try show(id, applying)
        case .mend(let id, let text, let fragment):
            try endQuestions(about: id, as: "settled")
            try db.run(
                """
                UPDATE hidden SET isMended = 1, text = ?2, fragment = ?3, fragmentVersion = ?4, document = NULL, rest = ''
                WHERE contributionID = ?1
                """, [id.rawValue, text, fragment, PlainFragment.version])
        case .drop(let id): try drop(id, applying)
        }
    }

    /// It stands in its thread as if it were deleted; its words are sealed.
    private func hide(_ id: ContributionID, _ reason: FlagReason, words: String?, _ applying: Applying) throws {
        let isDecided = words != nil
        if isDecided { try endQuestions(about: id, as: "yes") }
        try db.run("DELETE FROM cleared WHERE contributionID = ?", [id.rawValue])
        try db.run(
            "UPDATE hidden SET isDecided = max(isDecided, ?2), reason = ?3 WHERE contributionID = ?1",
            [id.rawValue, isDecided ? 1 : 0, reason.rawValue])
        if db.changesCount > 0 {
            // Reports had hidden it; now somebody has decided.
            if isDecided { try tellAuthor(of: id, .triage(.yoursIsHidden(id, reason, words: words)), applying) }
            return
        }
        try db.run(
            """
            INSERT INTO hidden (contributionID, reason, isDecided, at, title, text, rest, fragment, fragmentVersion, document)
            SELECT id, ?2, ?3, ?4, title, text, rest, fragment, fragmentVersion, document FROM contribution
            WHERE id = ?1 AND deletedAt IS NULL
            """, [id.rawValue, reason.rawValue, isDecided ? 1 : 0, applying.now])
        guard db.changesCount > 0,
            let row = try db.row("SELECT topicID, text FROM contribution WHERE id = ?", [id.rawValue])
        else { return }
        try forgetQuotes(of: row[1], in: row[0], after: id)
        try db.run(
            """
            UPDATE contribution SET text = '', rest = '', fragment = '', document = NULL, deletedAt = ?2,
                title = CASE WHEN topicID = id THEN '(hidden)' ELSE '' END WHERE id = ?1
            """, [id.rawValue, applying.now])
        try stopLetters(about: id, because: "the post was hidden", now: applying.now)
        try forgetResult(ofPoll: id, now: applying.now)
        try note("hidden", id, applying)
        try tellAuthor(of: id, .triage(.yoursIsHidden(id, reason, words: words)), applying)
    }

    private func show(_ id: ContributionID, _ applying: Applying) throws {
        guard try unseal(id) else { return }
        try note("shown", id, applying)
        try tellAuthor(of: id, .triage(.yoursIsShown(id)), applying)
    }

    /// Its words are back, where they were. False: it was not hidden.
    private func unseal(_ id: ContributionID) throws -> Bool {
        try db.run(
            """
            UPDATE contribution SET deletedAt = NULL, (title, text, rest, fragment, fragmentVersion, document) =
                (SELECT title, text, rest, fragment, fragmentVersion, document FROM hidden WHERE contributionID = ?1)
            WHERE id = ?1 AND EXISTS (SELECT 1 FROM hidden WHERE contributionID = ?1)
            """, [id.rawValue])
        guard db.changesCount > 0 else { return false }
        try db.run("DELETE FROM hidden WHERE contributionID = ?", [id.rawValue])
        return true
    }

    private func clear(_ id: ContributionID, now: Int64) throws {
        try endQuestions(about: id, as: "no")
        try db.run("INSERT OR REPLACE INTO cleared (contributionID, at) VALUES (?, ?)", [id.rawValue, now])
    }

    /// Its author removes what is hidden.
    private func drop(_ id: ContributionID, _ applying: Applying) throws {
        try endQuestions(about: id, as: "settled")
        guard try unseal(id) else { return }
        try delete(id, now: applying.now)
    }

    /// `state`: as `close` has it.
    private func endQuestions(about id: ContributionID, as state: String) throws {
        try db.run(
            "UPDATE question SET state = ?1 WHERE kind = 'flagged' AND state IN ('open', 'expired') AND choices = ?2",
            [state, Transaction.list([id])])
    }

    private func tellAuthor(of id: ContributionID, _ said: CommandResult.Said, _ applying: Applying) throws {
        guard let author = try db.number("SELECT authorID FROM contribution WHERE id = ?", [id.rawValue]) else {
            return
        }
        try tell(PersonID(author), said, applying)
    }

    private func note(_ what: String, _ id: ContributionID, _ applying: Applying) throws {
        guard let group = try db.number("SELECT groupID FROM contribution WHERE id = ?", [id.rawValue]) else { return }
        try record(what, by: nil, in: GroupID(group), contribution: id, now: applying.now)
    }
}
