import GRDB
import Guild
import Mail

extension Snapshot {
    /// Two members of one group that the asker looks after, who take messages and have not blocked each other. Nil: not these two.
    func introducing(_ one: String, _ other: String, by person: PersonID) throws -> Introducing? {
        let people = try [one, other].compactMap { try self.person(handle: self.handle(now: $0)) }
        guard people.count == 2, people[0].id != people[1].id, !people.contains(where: { $0.id == person }),
            let group = try db.number(
                """
                SELECT f.groupID FROM role f JOIN practiceGroup g ON g.id = f.groupID AND g.closedAt IS NULL
                    JOIN membership a ON a.groupID = f.groupID AND a.personID = ?2
                    JOIN membership b ON b.groupID = f.groupID AND b.personID = ?3
                WHERE f.personID = ?1 AND f.role = 'facilitator'
                    AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id IN (?2, ?3) AND p.messagesFrom = 'nobody')
                    AND NOT EXISTS (SELECT 1 FROM privateBlock x
                        WHERE x.personID IN (?1, ?2, ?3) AND x.blockedID IN (?1, ?2, ?3))
                ORDER BY f.groupID LIMIT 1
                """, [person.rawValue, people[0].id.rawValue, people[1].id.rawValue])
        else { return nil }
        let addresses = try people.compactMap { person in
            try primaryAddress(of: person.id).flatMap { MailAddress(name: person.name, address: $0) }
        }
        guard addresses.count == 2 else { return nil }
        return Introducing(group: GroupID(group), people: people, addresses: addresses)
    }

    func readIntroducing(_ question: Question, into facts: inout LetterFacts) throws {
        guard let found = question.introduced else { return }
        facts.questions.candidate = try person(id: found.other).flatMap {
            MailAddress(name: $0.name, address: "nobody@invalid.example")
        }
        facts.questions.aboutName = try person(id: found.by)?.name
    }
}
