import GRDB
import Guild
import Mail

extension Snapshot {
    public func person(address key: String) throws -> Person? {
        try db.row(
            """
            SELECT p.id, p.handle, p.name, p.epoch, p.receipts, p.zone FROM address a JOIN person p ON p.id = a.personID
            WHERE a.key = ? AND a.verifiedAt IS NOT NULL
            """, [key]
        ).map(Snapshot.person)
    }

    /// As its owner writes it.
    public func address(key: String) throws -> String? {
        try db.row("SELECT address FROM address WHERE key = ?", [key])?[0]
    }

    public func person(id: PersonID) throws -> Person? {
        try db.row("SELECT id, handle, name, epoch, receipts, zone FROM person WHERE id = ?", [id.rawValue])
            .map(Snapshot.person)
    }

    public func person(handle: String) throws -> Person? {
        try db.row("SELECT id, handle, name, epoch, receipts, zone FROM person WHERE handle = ?", [handle])
            .map(Snapshot.person)
    }

    /// What somebody is called now who was called so before; a handle that is in use is its own.
    func handle(now handle: String) throws -> String {
        try db.row(
            """
            SELECT p.handle FROM formerHandle f JOIN person p ON p.id = f.personID
            WHERE f.handle = ?1 AND NOT EXISTS (SELECT 1 FROM person WHERE handle = ?1)
            """, [handle])?[0] ?? handle
    }

    static func person(_ row: Row) -> Person {
        Person(
            id: PersonID(row[0]), handle: row[1], name: row[2], epoch: row[3], receipts: (row[4] as Int64) != 0,
            zone: row[5])
    }

    public func group(name: String) throws -> Group? {
        try db.row(
            "SELECT \(Snapshot.groupColumns) FROM practiceGroup g WHERE g.name = ?", [name]
        ).map(Snapshot.group)
    }

    public func group(id: GroupID) throws -> Group? {
        try db.row(
            "SELECT \(Snapshot.groupColumns) FROM practiceGroup g WHERE g.id = ?", [id.rawValue]
        ).map(Snapshot.group)
    }

    public func groups() throws -> [Group] {
        try db.rows(
            "SELECT \(Snapshot.groupColumns) FROM practiceGroup g ORDER BY g.title"
        )
        .map(Snapshot.group)
    }

    /// A group's columns and what they mean; further ones stand behind them.
    static let groupColumns: SQL = """
        g.id, g.name, g.title, g.purpose, g.visibility, g.posting, g.strangers, g.joining, g.prefix, g.announcing, g.zone,
        g.blogging, g.newcomers, g.gain, g.closedAt, g.quietFirst, g.quietLast, g.silentAfter
        """
    static let groupWidth = 18

    static func group(_ row: Row) -> Group {
        var group = Group(
            id: GroupID(row[0]), name: row[1], title: row[2], purpose: row[3],
            visibility: Visibility(rawValue: row[4]) ?? .private,
            posting: PostingPolicy(rawValue: row[5]) ?? .facilitators,
            strangers: StrangerPolicy(rawValue: row[6]) ?? .refuse,
            joining: JoinPolicy(rawValue: row[7]) ?? .invitation,
            announcing: AnnouncePolicy(rawValue: row[9]) ?? .preview, prefix: row[8], zone: row[10],
            blogging: BlogPolicy(rawValue: row[11]) ?? .facilitators,
            newcomers: NewcomerPolicy(rawValue: row[12]) ?? .free)
        group.gain = row[13]
        group.closedAt = row[14]
        group.quiet = QuietMonths(first: row[15] ?? 0, last: row[16] ?? 0)
        group.silentAfter = row[17]
        return group
    }

    public func membership(of person: PersonID, in group: GroupID) throws -> Membership? {
        guard
            let row = try db.row(
                "SELECT cadence, pausedUntil, blogCadence FROM membership WHERE groupID = ? AND personID = ?",
                [group.rawValue, person.rawValue])
        else { return nil }
        let roles = try db.rows(
            "SELECT role FROM role WHERE groupID = ? AND personID = ?", [group.rawValue, person.rawValue])
        var membership = Membership(
            roles: Set(roles.compactMap { Role(rawValue: $0[0]) }), cadence: Cadence(rawValue: row[0]) ?? .none,
            pausedUntil: row[1])
        membership.blogCadence = (row[2] as String?).flatMap { Cadence(rawValue: $0) }
        return membership
    }

    /// One mail address as the community stores it, whatever its spelling.
    public func person(spelled address: String) throws -> Person? {
        try MailAddress(address: address).flatMap { try person(address: $0.key) }
    }

    public func primaryAddress(of person: PersonID) throws -> String? {
        try db.row("SELECT address FROM address WHERE personID = ? AND isPrimary = 1", [person.rawValue])?[0]
    }
}

/// A line of `guildpost person list`.
public struct PersonListing: Sendable, Codable {
    public var id: Int64
    public var handle: String
    public var name: String
    public var addresses: [String]
    public var groups: [String]
    public var contributions: Int
}

/// A line of `guildpost group list`.
public struct GroupListing: Sendable, Codable {
    public var name: String
    public var title: String
    public var purpose: String
    public var visibility: String
    public var posting: String
    public var members: Int
    public var topics: Int
    public var contributions: Int
}

/// A line of `guildpost member list`.
public struct MemberListing: Sendable, Codable {
    public var group: String
    public var handle: String
    public var name: String
    public var address: String
    public var roles: [String]
    public var cadence: String
    public var since: Int64
}

extension Snapshot {
    public func personListing(handle: String?) throws -> [PersonListing] {
        try db.rows(
            """
            SELECT p.id, p.handle, p.name,
                (SELECT group_concat(address, ' ') FROM (SELECT address FROM address WHERE personID = p.id ORDER BY isPrimary DESC, key)),
                (SELECT group_concat(g.name, ' ') FROM membership m JOIN practiceGroup g ON g.id = m.groupID WHERE m.personID = p.id),
                (SELECT count(*) FROM contribution WHERE authorID = p.id)
            FROM person p WHERE ?1 IS NULL OR p.handle = ?1 ORDER BY p.handle
            """, [handle]
        ).map {
            PersonListing(
                id: $0[0], handle: $0[1], name: $0[2], addresses: words($0[3]), groups: words($0[4]),
                contributions: $0[5])
        }
    }

    public func groupListing() throws -> [GroupListing] {
        try db.rows(
            """
            SELECT g.name, g.title, g.purpose, g.visibility, g.posting,
                (SELECT count(*) FROM membership WHERE groupID = g.id), (SELECT count(*) FROM topic WHERE groupID = g.id),
                (SELECT count(*) FROM contribution WHERE groupID = g.id)
            FROM practiceGroup g ORDER BY g.name
            """
        ).map {
            GroupListing(
                name: $0[0], title: $0[1], purpose: $0[2], visibility: $0[3], posting: $0[4], members: $0[5],
                topics: $0[6], contributions: $0[7])
        }
    }

    public func memberListing(group: String?) throws -> [MemberListing] {
        try db.rows(
            """
            SELECT g.name, p.handle, p.name, coalesce(a.address, ''),
                (SELECT group_concat(role, ' ') FROM role WHERE groupID = g.id AND personID = p.id), m.cadence, m.since
            FROM membership m JOIN practiceGroup g ON g.id = m.groupID JOIN person p ON p.id = m.personID
                LEFT JOIN address a ON a.personID = p.id AND a.isPrimary = 1
            WHERE ?1 IS NULL OR g.name = ?1 ORDER BY g.name, p.handle
            """, [group]
        ).map {
            MemberListing(
                group: $0[0], handle: $0[1], name: $0[2], address: $0[3], roles: words($0[4]), cadence: $0[5],
                since: $0[6])
        }
    }

    private func words(_ joined: String?) -> [String] { joined?.split(separator: " ").map(String.init) ?? [] }
}
