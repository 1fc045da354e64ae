import GRDB
import Guild

extension Transaction {
    /// Made once for an occasion, however often its letter is written.
    @discardableResult
    func prepare(_ prepared: Prepared, now: Int64) throws -> PreparedID {
        try db.run(
            """
            INSERT INTO prepared (action, personID, thing, until, isOnce, createdAt) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (action, thing, personID) DO UPDATE SET until = excluded.until, usedAt = NULL
            """,
            [
                prepared.action.rawValue, prepared.person.rawValue, prepared.thing, prepared.until,
                prepared.isOnce ? 1 : 0, now,
            ])
        let id = try snapshot.prepared(prepared.action, about: prepared.thing, by: prepared.person)
        return id ?? PreparedID(db.lastInsertedRowID)
    }

    /// What a letter to one person lets them do.
    func prepare(for letter: Letter, to person: PersonID, now: Int64) throws {
        switch letter {
        case .forum(.receipt(let post)): try prepare(Prepared(.own, by: person, about: post.rawValue), now: now)
        case .membership(.goodbye(let group, _, _)):
            let until = now + Snapshot.comingBack
            try prepare(Prepared(.rejoin, by: person, about: group.rawValue, until: until), now: now)
        case .docket(.list(let docket)):
            try prepare(Prepared(.docket, by: person, about: docket.rawValue), now: now)
        case .prompts(.tomorrow(let prompt)):
            try prepare(Prepared(.prompt, by: person, about: prompt.rawValue), now: now)
        case .prompts(.needs(let group)):
            try prepare(Prepared(.needs, by: person, about: group.rawValue), now: now)
        case .health(.quoting(let id)): try prepare(Prepared(.quoting, by: person, about: id), now: now)
        case .blog(.roundUp(let draft)):
            try prepare(Prepared(.roundUp, by: person, about: draft.rawValue), now: now)
        case .membership(.welcome(let group)):
            try prepare(Prepared(.introduce, by: person, about: group.rawValue), now: now)
        default: break
        }
    }

    /// What nobody can use any more.
    func tidyPrepared(now: Int64) throws {
        try db.run("DELETE FROM prepared WHERE until < ? OR (isOnce = 1 AND usedAt < ?)", [now - 86_400, now - 86_400])
    }
}

extension Snapshot {
    func prepared(_ action: Prepared.Action, about thing: Int64, by person: PersonID) throws -> PreparedID? {
        try db.number(
            "SELECT id FROM prepared WHERE action = ? AND thing = ? AND personID = ?",
            [action.rawValue, thing, person.rawValue]
        ).map { PreparedID($0) }
    }

    /// What a letter to one person let them do, by the number that its token names.
    func prepared(for letter: Letter, to person: PersonID) throws -> PreparedID? {
        switch letter {
        case .forum(.receipt(let post)): try prepared(.own, about: post.rawValue, by: person)
        case .membership(.goodbye(let group, _, _)): try prepared(.rejoin, about: group.rawValue, by: person)
        case .docket(.list(let docket)): try prepared(.docket, about: docket.rawValue, by: person)
        case .prompts(.tomorrow(let prompt)): try prepared(.prompt, about: prompt.rawValue, by: person)
        case .prompts(.needs(let group)): try prepared(.needs, about: group.rawValue, by: person)
        case .health(.quoting(let id)): try prepared(.quoting, about: id, by: person)
        case .blog(.roundUp(let draft)): try prepared(.roundUp, about: draft.rawValue, by: person)
        case .membership(.welcome(let group)): try prepared(.introduce, about: group.rawValue, by: person)
        default: nil
        }
    }

    /// What a token lets its person do. Two purposes are older than the table, and still in people's letters.
    public func prepared(by claim: TokenClaim) throws -> Prepared? {
        switch claim.purpose {
        case .own: return Prepared(.own, by: claim.person, about: claim.thing)
        case .rejoin: return Prepared(.rejoin, by: claim.person, about: claim.thing)
        case .prepared:
            guard
                let row = try db.row(
                    "SELECT action, thing, until, isOnce, usedAt FROM prepared WHERE id = ? AND personID = ?",
                    [claim.thing, claim.person.rawValue]), let action = Prepared.Action(rawValue: row[0])
            else { return nil }
            return Prepared(
                action, by: claim.person, about: row[1], until: row[2], isOnce: row[3] as Int64 != 0, usedAt: row[4])
        default: return nil
        }
    }
}
