import Guild

/// What letters about being a member say.
extension Snapshot {
    func read(_ letter: MembershipLetter, for recipient: PersonID?, into facts: inout LetterFacts) throws -> Bool {
        switch letter {
        case .welcome(let group):
            facts.group = try self.group(id: group)
            facts.membership.welcome = try welcomeFacts(group, for: recipient)
        case .goodbye(let group, _, _):
            facts.group = try self.group(id: group)
            if let recipient, try formerRoles(of: recipient, in: group)?.contains(.facilitator) ?? false {
                facts.membership.leavesNobody = try facilitators(of: group).isEmpty
            }
        case .declined(let group, _): facts.group = try self.group(id: group)
        case .rightAmount(let group), .firstThread(let group, _):
            // Whoever has left since is not asked.
            guard let recipient, try membership(of: recipient, in: group) != nil else { return false }
            facts.group = try self.group(id: group)
            if case .firstThread(_, let thread) = letter {
                guard let post = try postFacts(thread),
                    try db.number("SELECT 1 FROM contribution WHERE id = ? AND deletedAt IS NULL", [thread.rawValue])
                        != nil
                else { return false }
                facts.membership.thread = post
            }
        }
        return true
    }

    private func welcomeFacts(_ group: GroupID, for person: PersonID?) throws -> WelcomeFacts {
        let text = try db.row("SELECT welcome FROM practiceGroup WHERE id = ?", [group.rawValue])?[0] as String? ?? ""
        let people = try members(of: group, all: false).0
        // Threads that many took part in, lately: a good place to begin.
        let threads = try db.rows(
            """
            SELECT t.id FROM (SELECT id, replies, lastID FROM topic WHERE groupID = ?1 ORDER BY lastID DESC LIMIT 100) t
                JOIN contribution c ON c.id = t.id
            WHERE c.deletedAt IS NULL AND c.authorID IS NOT ?2 ORDER BY t.replies DESC, t.lastID DESC LIMIT 3
            """, [group.rawValue, person?.rawValue])
        return WelcomeFacts(
            text: text, people: Array(people.prefix(12)),
            threads: try threads.compactMap { try postFacts(ContributionID($0[0])) })
    }
}
