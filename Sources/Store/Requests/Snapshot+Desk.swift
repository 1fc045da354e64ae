import Foundation
import GRDB
import Guild
import Mail

extension Snapshot {
    /// What the requests of one mail speak of, as far as `person` may know of it.
    /// `withdrawableAfter`: posts before that time have gone out.
    func desk(
        for commands: [Command], answers: [MessageID], of person: PersonID?, withdrawableAfter time: Int64, now: Int64
    ) throws -> Desk {
        var desk = Desk()
        desk.now = now
        if let person {
            desk.places = try places(of: person)
            desk.kept = Set(
                try db.rows(
                    """
                    SELECT groupID FROM measure WHERE personID = ? AND kind IN ('moderate', 'hold', 'ban')
                        AND endedAt IS NULL AND until > ?
                    """, [person.rawValue, now]
                ).map { GroupID($0[0]) })
            desk.banned = Set(
                try db.rows(
                    "SELECT groupID FROM measure WHERE personID = ? AND kind = 'ban' AND endedAt IS NULL AND until > ?",
                    [person.rawValue, now]
                ).map { GroupID($0[0]) })
            desk.addresses = try db.rows("SELECT key, isPrimary FROM address WHERE personID = ?", [person.rawValue])
                .map { Desk.Address(key: $0[0], isPrimary: $0[1]) }
        }
        desk.groups = try groups(knownTo: desk.places)
        for id in answers where desk.answered == nil {
            guard let found = try place(answering: [id], in: nil) else { continue }
            if desk.groups.contains(where: { $0.id == found.group }) { desk.answered = found }
        }
        for command in commands { try look(up: command, into: &desk, for: person, time) }
        return desk
    }

    /// The groups they are in.
    func places(of person: PersonID) throws -> [Desk.Place] {
        try db.rows("SELECT groupID FROM membership WHERE personID = ? ORDER BY groupID", [person.rawValue]).compactMap
        {
            let id = GroupID($0[0])
            guard let group = try group(id: id), let membership = try membership(of: person, in: id) else { return nil }
            return Desk.Place(group: group, membership: membership)
        }
    }

    /// Public ones, and those that somebody is in.
    func groups(knownTo places: [Desk.Place]) throws -> [Group] {
        let own = Set(places.map(\.group.id))
        return try groups().filter { $0.visibility == .public || own.contains($0.id) }
    }

    private func look(up command: Command, into desk: inout Desk, for person: PersonID?, _ time: Int64) throws {
        let named = command.mentions
        if let handle = named.handle {
            // A handle that is to be taken is taken whoever has it; else only people the asker can see.
            if case .settings(.handle) = command {
                // One's own former handle is free; another's leads to them.
                if let owner = try self.person(handle: self.handle(now: handle)), owner.id != person {
                    desk.people[handle] = owner
                }
            } else {
                if let found = try self.person(handle: handle, visibleTo: person) {
                    desk.people[handle] = found
                } else if let person {
                    if desk.handles.isEmpty { desk.handles = try handles(visibleTo: person) }
                    // What is decided about people hits nobody by a guess.
                    if case .measures = command { return }
                    if case .messages = command { return }
                    if case .groups(let command) = command {
                        return try readGroups(for: command, by: person, into: &desk)
                    }
                    if case .roles(let command) = command { return try readPart(of: command, by: person, into: &desk) }
                    // "@jane", where one Jane alone is meant.
                    let near = desk.handles.filter { $0.hasPrefix(handle + "-") }
                    if near.count == 1 { desk.people[handle] = try self.person(handle: near[0], visibleTo: person) }
                }
            }
        }
        if let person {
            switch command {
            case .measures(.appeal): desk.ownMeasures = try ownMeasures(of: person, now: desk.now)
            case .measures(let command):
                guard let handle = command.handle, let found = desk.people[handle] else { break }
                desk.subjects[handle] = try subjects(found.id, lookedAfterBy: person, now: desk.now)
            case .roles(let command): try readPart(of: command, by: person, into: &desk)
            case .messages(.introduce(let one, let other, _)):
                desk.introducing["\(one) \(other)"] = try introducing(one, other, by: person)
            case .messages(.giveAddress): desk.withAddress = try onlyWithAddress(of: person, now: desk.now)
            case .groups(let command): try readGroups(for: command, by: person, into: &desk)
            case .health: desk.isDirector = try isDirector(person)
            case .docket: desk.waiting = try waiting(for: person, now: desk.now).count
            default: break
            }
        }
        if case .prompts(.needs(let name)) = command, let group = desk.groups.first(where: { $0.name == name }) {
            desk.needs[group.id] = try needs(of: group.id)
        }
        if let person, case .prompts(.drop(let number)) = command {
            desk.prompts[number] = try prompt(PromptID(number), lookedAfterBy: person)
        }
        if let name = command.pageName {
            desk.pages[name] = try pages(called: name, for: person)
        }
        if case .membership(.join(let name)) = command, let group = try group(called: name),
            try !facilitators(of: group.id).isEmpty
        {
            desk.lookedAfter.insert(group.id)
        }
        if let number = named.post {
            let id = ContributionID(number)
            desk.posts[number] = try post(id, for: person, withdrawableAfter: time)
            let isReport = if case .triage = command { true } else { false }
            if let person, case .forum(.thread(let command)) = command {
                try readThreads(of: command, into: &desk, for: person)
            }
            if let post = desk.posts[number], isReport || post.isHidden {
                desk.triage[id] = try triage(of: id, by: person, now: desk.now)
            }
        }
        for address in named.addresses {
            if try db.number("SELECT 1 FROM address WHERE key = ?", [address.key]) != nil {
                desk.taken.insert(address.key)
            }
            if case .membership(.invite(let name, _)) = command,
                let group = desk.groups.first(where: { $0.name == name }),
                let owner = try self.person(address: address.key),
                try membership(of: owner.id, in: group.id) != nil
            {
                desk.members.insert(address.key)
            }
            try noteAsked(address.key, by: command, of: person, into: &desk)
        }
    }

    /// The caps of `Transaction.maySend`, so that no letter says "asked" where nobody was.
    private func noteAsked(_ key: String, by command: Command, of person: PersonID?, into desk: inout Desk) throws {
        switch command {
        case .membership(.invite(let name, _)):
            guard let group = desk.groups.first(where: { $0.name == name }),
                try invitedBefore(key, to: group.id, now: desk.now)
            else { return }
            desk.askedEnough.insert(key)
        case .settings(.addAddress), .settings(.moveTo):
            if let person, try !mayAskForAddress(key, of: person, now: desk.now) { desk.askedEnough.insert(key) }
        default: return
        }
    }

    func invitedBefore(_ key: String, to group: GroupID?, now: Int64) throws -> Bool {
        try db.number(
            """
            SELECT 1 FROM question WHERE kind = 'invitation' AND addressKey = ? AND groupID IS ? AND askedAt > ? LIMIT 1
            """, [key, group?.rawValue, now - 90 * 86_400]) != nil
    }

    func mayAskForAddress(_ key: String, of person: PersonID?, now: Int64) throws -> Bool {
        let here = try db.number(
            "SELECT count(*) FROM question WHERE kind = 'address' AND addressKey = ? AND askedAt > ?",
            [key, now - 86_400])
        let byThem = try db.number(
            "SELECT count(*) FROM question WHERE kind = 'address' AND personID = ? AND askedAt > ?",
            [person?.rawValue, now - 86_400])
        return Caps.asksForAddress(ofAddress: Int(here ?? 0), ofPerson: Int(byThem ?? 0))
    }

    /// Who shares a group with the asker, or holds a role or wrote in a public one.
    private func person(handle: String, visibleTo asker: PersonID?) throws -> Person? {
        try db.row(
            """
            SELECT id, handle, name, epoch, receipts, zone FROM person p WHERE handle = ?1 AND (
                EXISTS (SELECT 1 FROM membership m JOIN membership o ON o.groupID = m.groupID AND o.personID = ?2
                    WHERE m.personID = p.id)
                OR EXISTS (SELECT 1 FROM role r JOIN readable v ON v.groupID = r.groupID AND v.reader = 0
                    WHERE r.personID = p.id AND r.role IN ('sponsor', 'facilitator', 'expert'))
                OR EXISTS (SELECT 1 FROM contribution c JOIN readable v ON v.groupID = c.groupID AND v.reader = 0
                    WHERE c.authorID = p.id AND c.openTo = 0)
                OR EXISTS (SELECT 1 FROM measure x JOIN role r ON r.groupID = x.groupID AND r.role = 'facilitator'
                    AND r.personID = ?2 WHERE x.personID = p.id))
            """, [try self.handle(now: handle), asker?.rawValue]
        ).map(Snapshot.person)
    }

    /// Handles of people in the asker's groups, for "did you mean". Strangers get no such help: it would name members.
    private func handles(visibleTo asker: PersonID) throws -> [String] {
        try db.rows(
            """
            SELECT DISTINCT p.handle FROM membership o JOIN membership m ON m.groupID = o.groupID
                JOIN person p ON p.id = m.personID WHERE o.personID = ? LIMIT 2000
            """, [asker.rawValue]
        ).map { $0[0] }
    }

    /// One's own, or one in a group that the asker may see.
    func post(_ id: ContributionID, for person: PersonID?, withdrawableAfter time: Int64) throws -> Desk.Post? {
        guard
            let row = try db.row(
                """
                SELECT c.authorID, c.deletedAt IS NOT NULL,
                    c.postedAt > ?3 AND NOT EXISTS (SELECT 1 FROM contribution r WHERE r.parentID = c.id)
                    AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.contributionID = c.id AND l.isBulk AND l.state <> 'waiting')
                    AND NOT EXISTS (SELECT 1 FROM piece p WHERE p.topicID = c.topicID AND p.afterID < c.id AND p.throughID >= c.id),
                    EXISTS (SELECT 1 FROM event e WHERE e.id = c.id AND e.cancelledAt IS NULL),
                    CASE WHEN c.topicID = c.id THEN '' ELSE c.title END,
                    EXISTS (SELECT 1 FROM hidden h WHERE h.contributionID = c.id), c.kind,
                    EXISTS (SELECT 1 FROM revision v WHERE v.pageID = c.id AND v.authorID IS NOT c.authorID)
                FROM contribution c JOIN practiceGroup g ON g.id = c.groupID
                WHERE c.id = ?1 AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (c.openTo, ?2))
                """, [id.rawValue, person?.rawValue, time]),
            let place = try place(of: id)
        else { return nil }
        var post = Desk.Post(
            place: place, author: (row[0] as Int64?).map { PersonID($0) }, isWaiting: row[2], isDeleted: row[1],
            isEvent: row[3])
        post.subject = row[4]
        post.isHidden = row[5]
        post.isPage = row[6] as String == "page"
        post.isResource = row[6] as String == "resource"
        post.isShared = row[7]
        return post
    }
}
