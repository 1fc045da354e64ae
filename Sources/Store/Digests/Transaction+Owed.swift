import GRDB
import Guild

/// What members whose alerts come later are owed: intervals of contributions, by group.
///
/// An interval without an end is open: its member gets digests. Switching to immediate alerts closes it at what is
/// there by then, so that one last digest tells the rest; switching back opens a new one. Every contribution is in one
/// interval at most, so nothing is lost and nothing told twice, however often somebody changes their mind.
extension Transaction {
    private func last() throws -> Int64 {
        try db.number("SELECT seq FROM sqlite_sequence WHERE name = 'contribution'") ?? 0
    }

    /// From now on: digests.
    func beginOwing(_ person: PersonID, _ group: GroupID) throws {
        guard
            try db.number(
                "SELECT 1 FROM owed WHERE personID = ? AND groupID = ? AND throughID IS NULL",
                [person.rawValue, group.rawValue]) == nil
        else { return }
        let after = try last()
        // What a closed interval began where this one begins holds nothing.
        try db.run(
            "INSERT OR REPLACE INTO owed (personID, groupID, afterID, throughID) VALUES (?, ?, ?, NULL)",
            [person.rawValue, group.rawValue, after])
        try wakeDigests(of: person)
    }

    /// From now on: every post at once. What is owed already still comes.
    func endOwing(_ person: PersonID, _ group: GroupID) throws {
        let through = try last()
        try db.run(
            "DELETE FROM owed WHERE personID = ? AND groupID = ? AND throughID IS NULL AND afterID >= ?",
            [person.rawValue, group.rawValue, through])
        try db.run(
            "UPDATE owed SET throughID = ? WHERE personID = ? AND groupID = ? AND throughID IS NULL",
            [through, person.rawValue, group.rawValue])
    }

    /// They want nothing of this group.
    func forgetOwed(_ person: PersonID, _ group: GroupID) throws {
        try db.run("DELETE FROM owed WHERE personID = ? AND groupID = ?", [person.rawValue, group.rawValue])
    }

    /// The clock looks at this person at its next turn, and sets the time of their digests.
    func wakeDigests(of person: PersonID) throws {
        try db.run(
            "UPDATE person SET dailyAt = coalesce(dailyAt, -1), weeklyAt = coalesce(weeklyAt, -1) WHERE id = ?",
            [person.rawValue])
    }

    /// Their hour or zone has changed, or a pause is over: the times are to be set anew, from now or from the moment when
    /// that should have been noticed. Kept as a negative number until the clock's turn.
    func resetDigestTimes(of person: PersonID, from moment: Int64? = nil) throws {
        try db.run(
            "UPDATE person SET dailyAt = ?1, weeklyAt = ?1 WHERE id = ?2 AND dailyAt IS NOT NULL",
            [-(moment ?? 1), person.rawValue])
    }

    /// Keeps `owed` true to a membership's cadence and pause.
    func settleOwing(_ person: PersonID, _ group: GroupID) throws {
        guard
            let row = try db.row(
                "SELECT cadence, pausedUntil IS NOT NULL FROM membership WHERE groupID = ? AND personID = ?",
                [group.rawValue, person.rawValue])
        else { return }
        let isPaused: Bool = row[1]
        switch Cadence(rawValue: row[0]) ?? .none {
        case .immediate:
            // A pause is made up for by one digest.
            if isPaused { try beginOwing(person, group) } else { try endOwing(person, group) }
        case .daily, .weekly: try beginOwing(person, group)
        case .none:
            try forgetOwed(person, group)
            try forgetMissed(of: group, by: person)
        }
    }
}
