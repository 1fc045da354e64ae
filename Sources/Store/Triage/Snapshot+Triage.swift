import GRDB
import Guild

/// What is known of things that are reported.
extension Snapshot {
    func triage(of id: ContributionID, by person: PersonID?, now: Int64) throws -> TriageSituation? {
        guard
            let row = try db.row(
                "SELECT groupID, authorID, EXISTS (SELECT 1 FROM hidden WHERE contributionID = id) FROM contribution WHERE id = ?",
                [id.rawValue])
        else { return nil }
        let group = GroupID(row[0])
        let author = (row[1] as Int64?).map { PersonID($0) }
        var found = TriageSituation()
        found.isHidden = row[2]
        for row in try db.rows(
            "SELECT personID, reason, counts FROM flag WHERE contributionID = ? LIMIT 1000", [id.rawValue])
        {
            if PersonID(row[0]) == person { found.isFlagged = true }
            guard let reason = FlagReason(rawValue: row[1]) else { continue }
            found.said[reason, default: 0] += 1
            if row[2] as Bool { found.counted[reason, default: 0] += 1 }
        }
        found.isCleared = try db.number("SELECT 1 FROM cleared WHERE contributionID = ?", [id.rawValue]) != nil
        found.isAsked = try isAsked(about: id)
        found.facilitators = try facilitators(of: group).count { $0 != author }
        if let author {
            let roles = try membership(of: author, in: group)?.roles ?? []
            found.isByFacilitator = roles.contains(.facilitator)
            found.isByOfficer = !roles.isDisjoint(with: [.facilitator, .expert, .sponsor])
            found.hiddenOfAuthor = Int(
                try db.number(
                    """
                    SELECT count(*) FROM hidden h JOIN contribution c ON c.id = h.contributionID
                    WHERE c.authorID = ? AND h.isDecided = 0 AND h.at > ?
                    """, [author.rawValue, now - 7 * 86_400]) ?? 0)
        }
        if let person {
            found.isSettled =
                try db.number(
                    """
                    SELECT 1 FROM membership m WHERE m.groupID = ?1 AND m.personID = ?2 AND m.since <= ?3
                        AND EXISTS (SELECT 1 FROM contribution c WHERE c.authorID = ?2 AND c.deletedAt IS NULL)
                    """, [group.rawValue, person.rawValue, now - TriageSituation.daysToSettle * 86_400]) != nil
        }
        return found
    }

    private func isAsked(about id: ContributionID) throws -> Bool {
        try db.number(
            "SELECT 1 FROM question WHERE kind = 'flagged' AND state = 'open' AND choices = ?",
            [Transaction.list([id])]) != nil
    }

    /// What reports alone have hidden. Private data stays so, and would stand before the others for ever.
    func triageHours(at dial: Dial) throws -> [TriageHour] {
        try db.rows(
            """
            SELECT contributionID, reason, at FROM hidden WHERE isDecided = 0 AND at < ? AND reason <> ?
            ORDER BY at LIMIT 100
            """, [dial.now - TriageSituation.daysUndecided * 86_400, FlagReason.privateData.rawValue]
        ).compactMap { row in
            FlagReason(rawValue: row[1]).map { .undecided(ContributionID(row[0]), $0, since: row[2]) }
        }
    }

    func read(_ said: TriageSaid, into facts: inout ResultFacts) throws {
        switch said {
        // Whoever reports by number may never have seen it.
        case .flagged(let id, _), .flaggedBefore(let id): facts.posts = try postFacts(id).map { [$0] } ?? []
        case .own(let id), .hidden(let id, _), .shown(let id), .yoursIsHidden(let id, _, _), .yoursIsShown(let id),
            .mended(let id), .nobodyLooks(let id, _), .note(let id, _, _), .noted(let id, _):
            facts.posts = try unsealed(id).map { [$0] } ?? []
        case .notNoted: break
        }
    }

    /// With the title that is hidden, for its author and for those who decide.
    private func unsealed(_ id: ContributionID) throws -> PostFacts? {
        var post = try postFacts(id)
        if let title = try db.row("SELECT title FROM hidden WHERE contributionID = ? AND title <> ''", [id.rawValue]) {
            post?.title = title[0]
        }
        return post
    }

    /// The thing, its sealed words where it is hidden, and what was said of it.
    func flaggedFacts(_ id: ContributionID) throws -> FlaggedFacts? {
        guard let post = try unsealed(id) else { return nil }
        var facts = FlaggedFacts()
        if let row = try db.row(
            "SELECT substr(text, 1, 4000), isMended FROM hidden WHERE contributionID = ?", [id.rawValue])
        {
            facts.text = row[0]
            facts.isHidden = true
            facts.isMended = row[1]
        } else {
            facts.text =
                try db.row("SELECT substr(text, 1, 4000) FROM contribution WHERE id = ?", [id.rawValue])?[0] ?? ""
        }
        // Of a thing of the directory, where it leads is what it says; not to be followed by a slip of the finger.
        if let place = try whereabouts(of: id)?.place {
            facts.text = [ResourceLink(place)?.key ?? place, facts.text].filter { !$0.isEmpty }.joined(
                separator: "\n\n")
        }
        facts.post = post
        for row in try db.rows(
            "SELECT reason, words FROM flag WHERE contributionID = ? ORDER BY at LIMIT 20", [id.rawValue])
        {
            guard let reason = FlagReason(rawValue: row[0]) else { continue }
            facts.reasons[reason, default: 0] += 1
            if !(row[1] as String).isEmpty { facts.words.append(row[1]) }
        }
        return facts
    }
}
