import GRDB
import Guild

/// Somebody with a part in a group, at their hour, in the first days of a month.
struct MonthlyTurn {
    var person: PersonID
    var group: GroupID
    var zone: String
    var hour: Int
    var cadence: Cadence
    /// The one that is over.
    var month: BlogChoice.Month
}

extension Snapshot {
    /// Whoever has that part and is not away. Whoever has it in more groups than there are days hears of each in turn, the one that they
    /// heard of longest ago first.
    func inFirstDays(of role: Role, lastTold: SQL, at dial: Dial) throws -> [MonthlyTurn] {
        let today = CalendarDay(daysSince1970: Int(dial.now / 86_400))
        // A day early or late somewhere: whose day it is, each of them says.
        guard today.day <= 8 || today.day >= 28 else { return [] }
        return try db.rows(
            """
            SELECT r.personID, r.groupID, p.zone, p.digestHour, m.cadence
            FROM role r JOIN membership m ON m.groupID = r.groupID AND m.personID = r.personID AND m.pausedUntil IS NULL
                JOIN person p ON p.id = r.personID AND p.pausedUntil IS NULL
            WHERE r.role = ? AND r.groupID NOT IN (SELECT id FROM practiceGroup WHERE closedAt IS NOT NULL)
            ORDER BY (\(lastTold)), r.groupID
            """, [role.rawValue]
        ).compactMap { row in
            let zone: String = row[2], hour: Int = row[3]
            guard dial.isTheirs(hour, in: zone), let month = dial.lastMonth(in: zone) else { return nil }
            return MonthlyTurn(
                person: PersonID(row[0]), group: GroupID(row[1]), zone: zone, hour: hour,
                cadence: Cadence(rawValue: row[4]) ?? .immediate, month: month)
        }
    }
}
