import GRDB
import Guild

extension Snapshot {
    func needs(of group: GroupID) throws -> NeedsAsked? {
        try db.row("SELECT until, gatheredAt IS NOT NULL FROM needs WHERE groupID = ?", [group.rawValue]).map {
            NeedsAsked(group: group, until: $0[0], isOver: $0[1])
        }
    }

    func needsHours(at dial: Dial) throws -> [NeedsHour] {
        try db.rows(
            """
            SELECT n.groupID, n.until, g.zone FROM needs n JOIN practiceGroup g ON g.id = n.groupID
            WHERE n.gatheredAt IS NULL AND n.until <= ?
            """, [dial.now]
        ).map { NeedsHour(group: GroupID($0[0]), until: $0[1], zone: $0[2]) }
    }

    func readNeeds(of group: GroupID, into facts: inout LetterFacts) throws -> Bool {
        guard let row = try db.row("SELECT until, asked FROM needs WHERE groupID = ?", [group.rawValue]) else {
            return false
        }
        facts.group = try self.group(id: group)
        facts.needs.until = row[0]
        facts.needs.asked = row[1]
        facts.needs.facilitators = try facilitators(of: group).compactMap { try person(id: $0)?.name }
        facts.needs.answers = try db.rows(
            """
            SELECT p.name, group_concat(n.text, char(10) || char(10)) FROM needsAnswer n JOIN person p ON p.id = n.personID
            WHERE n.groupID = ? GROUP BY n.personID ORDER BY min(n.at) LIMIT 500
            """, [group.rawValue]
        ).map { ($0[0], $0[1]) }
        return true
    }
}
