import Foundation
import GRDB
import Guild
import Mail

extension Transaction {
    func apply(_ effect: SettingEffect, now: Int64) throws {
        switch effect {
        case .change(let person, let change): try make(change, of: person, now: now)
        case .endPause(let person, let until): try endPause(of: person, at: until, now: now)
        }
    }

    /// Makes a change of one person's settings.
    func make(_ change: Change, of person: PersonID, now: Int64) throws {
        let id = person.rawValue
        switch change {
        case .cadence(let group, let cadence):
            for group in try groups(of: person, only: group) { try setCadence(cadence, of: person, in: group) }
            // Nothing at all is also no stream.
            if group == nil, cadence == .none {
                try db.run("UPDATE person SET streamCadence = NULL WHERE id = ?", [id])
            }
        case .allAtOnce(let group):
            try setCadence(.immediate, of: person, in: group)
            try db.run(
                "UPDATE membership SET isAllAtOnce = 1 WHERE groupID = ? AND personID = ?", [group.rawValue, id])
        case .blogCadence(let group, let cadence): try setBlogCadence(cadence, of: person, in: group, now: now)
        case .chatCadence(let group, let much): try setChat(much, of: person, in: group)
        case .pause(let group, let until):
            let until = until ?? Membership.forNow
            if group == nil { try db.run("UPDATE person SET pausedUntil = ? WHERE id = ?", [until, id]) }
            for group in try groups(of: person, only: group) { try setPause(until, of: person, in: group) }
        case .resume(let group): try resume(person, group)
        case .follow(let key, let cadence): try follow(key, cadence, person, now: now)
        case .unfollow(let key):
            let (kind, target) = Transaction.columns(of: key)
            try db.run("DELETE FROM follow WHERE personID = ? AND kind = ? AND target = ?", [id, kind, target])
        case .mute(let topic):
            try db.run("DELETE FROM follow WHERE personID = ? AND kind = 'topic' AND target = ?", [id, "\(topic)"])
            try db.run(
                "INSERT OR IGNORE INTO mute (personID, topicID) SELECT ?, topicID FROM contribution WHERE id = ?",
                [id, topic.rawValue])
        case .unmute(let topic):
            try db.run("DELETE FROM mute WHERE personID = ? AND topicID = ?", [id, topic.rawValue])
        case .credit(let on): try db.run("UPDATE person SET isCredited = ? WHERE id = ?", [on ? 1 : 0, id])
        case .observed(let on): try db.run("UPDATE person SET isObserved = ? WHERE id = ?", [on ? 1 : 0, id])
        case .asking(let on): try db.run("UPDATE person SET isAsked = ? WHERE id = ?", [on ? 1 : 0, id])
        case .messagesFrom(let policy):
            try db.run("UPDATE person SET messagesFrom = ? WHERE id = ?", [policy.rawValue, id])
        case .messages(let cadence):
            try db.run("UPDATE person SET messageCadence = ? WHERE id = ?", [cadence.rawValue, id])
        case .receipts(let on): try db.run("UPDATE person SET receipts = ? WHERE id = ?", [on ? 1 : 0, id])
        case .stream(let cadence):
            let word = cadence == .daily || cadence == .weekly ? cadence.rawValue : nil
            try db.run(
                "UPDATE person SET streamCadence = ?, streamAt = ?, streamDueAt = 0 WHERE id = ?", [word, now, id])
        case .docket(let cadence):
            try db.run("UPDATE person SET docketCadence = ? WHERE id = ?", [cadence.rawValue, id])
        case .copies(let on): try db.run("UPDATE person SET skipsCopies = ? WHERE id = ?", [on ? 0 : 1, id])
        case .hour(let hour):
            try db.run("UPDATE person SET digestHour = ? WHERE id = ?", [hour, id])
            try resetDigestTimes(of: person)
        case .zone(let zone):
            try db.run("UPDATE person SET zone = ? WHERE id = ?", [zone, id])
            try resetDigestTimes(of: person)
        case .name(let name): try rename(person, name)
        case .handle(let handle):
            try db.run("DELETE FROM formerHandle WHERE handle = ? AND personID = ?", [handle, id])
            try db.run("INSERT OR IGNORE INTO formerHandle SELECT handle, id FROM person WHERE id = ?", [id])
            try db.run("UPDATE person SET handle = ? WHERE id = ?", [handle, id])
        case .about(let about): try db.run("UPDATE person SET about = ? WHERE id = ?", [about, id])
        case .expertise(let tags):
            try db.run("DELETE FROM expertise WHERE personID = ?", [id])
            for tag in tags { try db.run("INSERT OR IGNORE INTO expertise (personID, tag) VALUES (?, ?)", [id, tag]) }
        case .newLinks: try db.run("UPDATE person SET epoch = epoch + 1 WHERE id = ?", [id])
        case .signOut(let number): try closeSessions(of: person, number)
        case .stopDigests:
            for row in try db.rows(
                "SELECT groupID FROM membership WHERE personID = ? AND cadence IN ('daily', 'weekly')", [id])
            {
                try setCadence(.none, of: person, in: GroupID(row[0]))
            }
            try db.run("DELETE FROM follow WHERE personID = ? AND cadence <> 'immediate'", [id])
        case .primaryAddress(let key):
            guard try db.number("SELECT 1 FROM address WHERE personID = ? AND key = ?", [id, key]) != nil else {
                return
            }
            try makePrimary(key, of: person, now: now)
        case .dropAddress(let key):
            try db.run("DELETE FROM address WHERE personID = ? AND key = ? AND isPrimary = 0", [id, key])
        }
    }

    private func groups(of person: PersonID, only: GroupID?) throws -> [GroupID] {
        if let only { return [only] }
        return try db.rows("SELECT groupID FROM membership WHERE personID = ? ORDER BY groupID", [person.rawValue])
            .map { GroupID($0[0]) }
    }

    func setCadence(_ cadence: Cadence, of person: PersonID, in group: GroupID) throws {
        try db.run(
            """
            UPDATE membership SET cadence = ?1, isAllAtOnce = 0, blogCadence = CASE WHEN ?1 = 'none' THEN NULL ELSE blogCadence END
            WHERE groupID = ?2 AND personID = ?3
            """, [cadence.rawValue, group.rawValue, person.rawValue])
        guard db.changesCount > 0 else { return }
        try settleOwing(person, group)
    }

    private func setPause(_ until: Int64?, of person: PersonID, in group: GroupID) throws {
        try db.run(
            "UPDATE membership SET pausedUntil = ? WHERE groupID = ? AND personID = ? AND pausedUntil IS NOT ?",
            [until, group.rawValue, person.rawValue, until])
        guard db.changesCount > 0 else { return }
        try settleOwing(person, group)
    }

    /// Ends a pause. What was missed comes in one digest.
    func resume(_ person: PersonID, _ group: GroupID?) throws {
        if group == nil { try db.run("UPDATE person SET pausedUntil = NULL WHERE id = ?", [person.rawValue]) }
        for group in try groups(of: person, only: group) { try setPause(nil, of: person, in: group) }
        try wakeDigests(of: person)
        // What was missed comes in their next morning, not in the middle of the night.
        if group == nil { try resetDigestTimes(of: person) }
    }

    /// Those whose day has come are over: of the person's whole mail, and of each group's.
    func endPause(of person: PersonID, at until: Int64, now: Int64) throws {
        try db.run(
            "UPDATE person SET pausedUntil = NULL WHERE id = ? AND pausedUntil <= ?", [person.rawValue, now])
        for row in try db.rows(
            "SELECT groupID FROM membership WHERE personID = ? AND pausedUntil <= ?", [person.rawValue, now])
        {
            try setPause(nil, of: person, in: GroupID(row[0]))
        }
        try wakeDigests(of: person)
        try resetDigestTimes(of: person, from: until)
    }

    /// Nobody takes the name of somebody in one of their groups.
    private func rename(_ person: PersonID, _ wanted: String) throws {
        let others = try db.rows(
            """
            SELECT name FROM person WHERE id <> ?1 AND id IN (SELECT personID FROM membership WHERE groupID IN
                (SELECT groupID FROM membership WHERE personID = ?1))
            """, [person.rawValue])
        let name = NameLikeness.free(wanted, among: others.map { $0[0] })
        try db.run("UPDATE person SET name = ? WHERE id = ?", [name, person.rawValue])
        // Their pages show one name; letters that went out keep theirs.
        try db.run("UPDATE contribution SET authorName = ? WHERE authorID = ?", [name, person.rawValue])
    }

    static func columns(of key: FollowKey) -> (kind: String, target: String) {
        switch key {
        case .person(let id): ("person", "\(id)")
        case .tag(let tag): ("tag", tag)
        case .topic(let id): ("topic", "\(id)")
        case .search(let words): ("search", words)
        }
    }

    private func follow(_ key: FollowKey, _ cadence: Cadence, _ person: PersonID, now: Int64) throws {
        guard cadence != .none,
            try db.number("SELECT count(*) FROM follow WHERE personID = ?", [person.rawValue]) ?? 0 < 500
        else { return }
        let (kind, target) = Transaction.columns(of: key)
        if case .topic(let topic) = key {
            try db.run("DELETE FROM mute WHERE personID = ? AND topicID = ?", [person.rawValue, topic.rawValue])
        }
        try db.run(
            """
            INSERT INTO follow (personID, kind, target, cadence, afterID, since)
            VALUES (?1, ?2, ?3, ?4, coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'contribution'), 0), ?5)
            ON CONFLICT (personID, kind, target) DO UPDATE SET cadence = excluded.cadence,
                afterID = CASE WHEN follow.cadence = 'immediate' THEN excluded.afterID ELSE follow.afterID END
            """, [person.rawValue, kind, target, cadence.rawValue, now])
        if case .search = key { try keepNewestSearches(of: person) }
        if cadence != .immediate { try wakeDigests(of: person) }
    }
}

extension Transaction {
    /// Each is asked with every digest: twenty of a person's, the newest.
    private func keepNewestSearches(of person: PersonID) throws {
        try db.run(
            """
            DELETE FROM follow WHERE personID = ?1 AND kind = 'search' AND target IN (
                SELECT target FROM follow WHERE personID = ?1 AND kind = 'search'
                ORDER BY since DESC, target LIMIT -1 OFFSET 20)
            """, [person.rawValue])
    }
}

extension Snapshot {
    func membershipHours(at dial: Dial) throws -> [MembershipHour] {
        try db.rows(
            """
            SELECT personID, max(pausedUntil) FROM (
                SELECT personID, pausedUntil FROM membership WHERE pausedUntil <= ?1
                UNION ALL SELECT id, pausedUntil FROM person WHERE pausedUntil <= ?1)
            GROUP BY personID LIMIT 1000
            """, [dial.now]
        ).map { .paused(PersonID($0[0]), until: $0[1]) }
    }
}
