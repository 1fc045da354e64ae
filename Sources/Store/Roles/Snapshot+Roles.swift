import GRDB
import Guild
import Mail

extension Snapshot {
    /// Of the whole community, not of a group.
    public func directors() throws -> [PersonID] {
        try db.rows("SELECT personID FROM director ORDER BY since, personID", []).map { PersonID($0[0]) }
    }

    /// Those of them who may know of it.
    func directors(of group: Group) throws -> [PersonID] { try directors().filter { try maySee($0, group) } }

    func isDirector(_ person: PersonID) throws -> Bool {
        try db.number("SELECT 1 FROM director WHERE personID = ?", [person.rawValue]) != nil
    }

    /// A group that is hidden from them is none of their business, whatever they look after.
    func maySee(_ person: PersonID, _ group: Group) throws -> Bool {
        try group.visibility == .public || membership(of: person, in: group.id) != nil
    }

    /// What deciding about a part of somebody needs to know.
    func readPart(of command: RoleCommand, by person: PersonID, into desk: inout Desk) throws {
        desk.isDirector = try isDirector(person)
        if case .direct = command { desk.directors = try directors() }
        guard let handle = command.handle else { return }
        if desk.isDirector, desk.people[handle] == nil {
            desk.people[handle] = try self.person(handle: self.handle(now: handle))
        }
        guard let found = desk.people[handle] else { return }
        desk.addressOf[found.id] = try primaryAddress(of: found.id).flatMap {
            MailAddress(name: found.name, address: $0)
        }
        for group in desk.groups {
            desk.facilitatorsOf[group.id] = try facilitators(of: group.id).count
            guard let held = try membership(of: found.id, in: group.id) else { continue }
            desk.memberships[found.id, default: [:]][group.id] = held
        }
    }

    func read(_ said: RoleSaid, for person: PersonID?, into facts: inout ResultFacts) throws {
        if let group = said.group { facts.groups = try groupFacts(of: [group], for: person) }
    }
}
