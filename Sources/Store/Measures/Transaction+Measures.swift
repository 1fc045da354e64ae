import GRDB
import Guild

/// Measures, and the log of what those who look after a group decide.
extension Transaction {
    func apply(_ effect: MeasureEffect, _ applying: Applying) throws {
        switch effect {
        case .take(let measure): try take(measure, applying)
        case .lift(let person, let group, let onlyHold, let by, let isAppeal):
            try lift(person, group, onlyHold: onlyHold, by: by, isAppeal: isAppeal, applying)
        case .log(let entry): try log(entry, now: applying.now)
        }
    }

    private func take(_ measure: Measure, _ applying: Applying) throws {
        // The last one of its kind counts.
        try db.run(
            """
            UPDATE measure SET endedAt = ? WHERE personID = ? AND groupID = ? AND kind = ? AND endedAt IS NULL
            """, [applying.now, measure.person.rawValue, measure.group.rawValue, measure.kind.rawValue])
        try db.run(
            "INSERT INTO measure (kind, personID, groupID, byID, words, at, until) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                measure.kind.rawValue, measure.person.rawValue, measure.group.rawValue, measure.by.rawValue,
                measure.words, applying.now, measure.until,
            ])
        switch measure.kind {
        case .hold:
            if let until = measure.until { try keepLetters(of: measure.person, in: measure.group, until: until) }
        case .ban, .remove:
            try dropWaiting(of: measure.person, in: measure.group, applying)
            // No link of an earlier farewell brings them back.
            try db.run(
                "DELETE FROM prepared WHERE action = 'rejoin' AND personID = ? AND thing = ?",
                [measure.person.rawValue, measure.group.rawValue])
        case .moderate: break
        }
        var entry = LogEntry(
            LogEntry.What(measure.kind), in: measure.group, by: measure.by,
            about: try snapshot.person(id: measure.person)?.name ?? "", words: measure.words)
        entry.person = measure.person
        try log(entry, now: applying.now)
        try tell(
            measure.person,
            .measures(.yours(measure.kind, measure.group, words: measure.words, until: measure.until)), applying)
    }

    private func lift(
        _ person: PersonID, _ group: GroupID, onlyHold: Bool, by facilitator: PersonID, isAppeal: Bool,
        _ applying: Applying
    ) throws {
        let isHeld = try snapshot.measures(of: person, in: group, now: applying.now).contains(.hold)
        try db.run(
            """
            UPDATE measure SET endedAt = ?1 WHERE personID = ?2 AND groupID = ?3 AND endedAt IS NULL
                AND (until > ?1 OR (?5 AND until IS NULL)) AND (NOT ?4 OR kind = 'hold')
            """, [applying.now, person.rawValue, group.rawValue, onlyHold, isAppeal])
        guard db.changesCount > 0 || isAppeal else { return }
        try db.run(
            "UPDATE question SET state = 'settled' WHERE kind = 'appeal' AND personID = ? AND groupID = ? AND state = 'open'",
            [person.rawValue, group.rawValue])
        if isHeld { try keepLetters(of: person, in: group, until: applying.now) }
        var entry = LogEntry(
            .lifted, in: group, by: facilitator, about: try snapshot.person(id: person)?.name ?? "")
        entry.person = person
        try log(entry, now: applying.now)
        try tell(person, .measures(.yoursIsLifted(group)), applying)
    }

    /// What waited of somebody who is out goes with them; they hear that they are.
    private func dropWaiting(of person: PersonID, in group: GroupID, _ applying: Applying) throws {
        for row in try db.rows(
            """
            SELECT id, arrivalID, recipient FROM question WHERE personID = ? AND groupID = ? AND state = 'open'
                AND kind IN ('release', 'otherTime', 'goOn')
            """, [person.rawValue, group.rawValue])
        {
            try db.run("UPDATE question SET state = 'settled' WHERE id = ?", [row[0] as Int64])
            try record(
                .discarded, .questions(.turnedDown), of: ArrivalID(row[1]), for: row[2], contribution: nil,
                now: applying.now)
        }
        for row in try db.rows("SELECT key FROM address WHERE personID = ?", [person.rawValue]) {
            _ = try throwAway(row[0], in: group, now: applying.now)
        }
    }

    /// What has not left of somebody's posts leaves then, and not before.
    private func keepLetters(of person: PersonID, in group: GroupID, until time: Int64) throws {
        let arguments: StatementArguments = [time, person.rawValue, group.rawValue]
        try db.run(
            """
            UPDATE letter SET sendAfter = ?1 WHERE state IN ('waiting', 'composed') AND isBulk = 1
                AND contributionID IN (SELECT id FROM contribution WHERE authorID = ?2 AND groupID = ?3)
            """, arguments)
        try db.run(
            """
            UPDATE delivery SET nextAt = ?1, queuedAt = ?1 WHERE state IN ('queued', 'deferred')
                AND letterID IN (SELECT id FROM letter WHERE isBulk = 1
                    AND contributionID IN (SELECT id FROM contribution WHERE authorID = ?2 AND groupID = ?3))
            """, arguments)
    }

    func log(_ entry: LogEntry, now: Int64) throws {
        try db.run(
            """
            INSERT INTO decisionLog (groupID, byID, at, what, about, words, personID, contributionID, questionID)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                entry.group.rawValue, entry.by?.rawValue, now, entry.what.rawValue, entry.about, entry.words,
                entry.person?.rawValue, entry.contribution?.rawValue, entry.question?.rawValue,
            ])
    }

    /// Two years of it are kept.
    func tidyLog(now: Int64) throws {
        try db.run("DELETE FROM decisionLog WHERE at < ?", [now - 2 * 365 * 86_400])
        try db.run("DELETE FROM measure WHERE at < ?1 AND coalesce(until, 0) < ?1", [now - 2 * 365 * 86_400])
    }
}

extension LogEntry.What {
    init(_ kind: Measure.Kind) {
        self =
            switch kind {
            case .moderate: .moderate
            case .hold: .hold
            case .ban: .ban
            case .remove: .remove
            }
    }
}
