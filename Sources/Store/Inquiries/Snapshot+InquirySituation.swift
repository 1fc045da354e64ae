import GRDB
import Guild
import Mail

extension Snapshot {
    func read(_ intent: InquiryIntent, _ occasion: Occasion, into situation: inout Situation) throws {
        switch intent {
        case .answer(let claim, _):
            try read(claim, occasion, into: &situation)
            situation.inquiries.inquiry = try inquiry(InquiryID(claim.thing), now: occasion.now)
            if let group = situation.inquiries.inquiry?.group { situation.group = try self.group(id: group) }
            if claim.person.rawValue == 0, situation.inquiries.inquiry != nil {
                situation.tokenIsGenuine = occasion.vouches(claim, 0)
            }
        }
    }

    /// To whom prose would go, and how much of it came already.
    func readInquiries(
        of prose: String?, by person: PersonID?, _ occasion: Occasion, into situation: inout Situation
    ) throws {
        guard let author = occasion.author else { return }
        let row = try db.row(
            """
            SELECT count(*) FILTER (WHERE addressKey = ?2), count(*) FILTER (WHERE domain = ?3),
                count(*) FILTER (WHERE personID IS NULL)
            FROM inquiry WHERE askedAt > ?1
            """, [occasion.now - 86_400, author.key, author.domainKey])
        situation.inquiries.ofAddress = row?[0] ?? 0
        situation.inquiries.ofDomain = row?[1] ?? 0
        situation.inquiries.ofStrangers = row?[2] ?? 0
        guard let person else { return }
        let own = situation.desk.places.map(\.group)
        let text = prose ?? ""
        let named = own.first { $0.title.count >= 4 && text.contains($0.title) }
        let order =
            try [named].compactMap { $0 } + lastGroups(of: person).compactMap { id in own.first { $0.id == id } } + own
        for group in order
        where try facilitators(of: group.id).contains(where: { $0 != person }) {
            situation.inquiries.group = group
            return
        }
    }

    /// Where somebody last wrote to, and had a letter from, the newer first.
    private func lastGroups(of person: PersonID) throws -> [GroupID] {
        let rows = try db.rows(
            """
            SELECT groupID, postedAt AS at FROM (SELECT groupID, postedAt FROM contribution
                WHERE authorID = ?1 ORDER BY id DESC LIMIT 1)
            UNION ALL
            SELECT groupID, at FROM (SELECT c.groupID, l.createdAt AS at FROM delivery d JOIN letter l ON l.id = d.letterID
                JOIN contribution c ON c.id = l.contributionID WHERE d.personID = ?1 ORDER BY d.id DESC LIMIT 1)
            ORDER BY at DESC
            """, [person.rawValue])
        return rows.map { GroupID($0[0]) }
    }

    func inquiry(_ id: InquiryID, now: Int64) throws -> Inquiry? {
        try db.row(
            """
            SELECT id, personID, name, address, groupID, hostKey,
                (SELECT count(*) FROM inquiryWord w WHERE w.inquiryID = q.id AND w.at > ?2)
            FROM inquiry q WHERE id = ?1
            """, [id.rawValue, now - 86_400]
        ).flatMap { row in
            MailAddress(name: row[2], address: row[3]).map { address in
                Inquiry(
                    id: id, person: (row[1] as Int64?).map { PersonID($0) }, address: address,
                    group: (row[4] as Int64?).map { GroupID($0) }, hostKey: row[5], today: row[6])
            }
        }
    }

    func inquiryHours(at dial: Dial) throws -> [InquiryHour] {
        try db.rows(
            """
            SELECT id, askedAt FROM inquiry INDEXED BY inquiry_silent
            WHERE answeredAt IS NULL AND desk = 'facilitators' AND askedAt < ? ORDER BY askedAt LIMIT 100
            """, [dial.now - Inquiry.patience]
        ).map { .silent(InquiryID($0[0]), since: $0[1]) }
    }

    func read(_ letter: InquiryLetter, now: Int64, into facts: inout LetterFacts) throws -> Bool {
        guard let inquiry = try inquiry(letter.inquiry, now: now) else { return false }
        facts.inquiries.inquiry = inquiry
        facts.inquiries.askerName = inquiry.address.name
        if let person = try inquiry.person.flatMap({ try person(id: $0) }) {
            facts.inquiries.askerName = person.name
            facts.inquiries.askerHandle = person.handle
        }
        if let group = inquiry.group { facts.group = try self.group(id: group) }
        facts.arrival = try arrivalFacts(letter.arrival, withMail: true)
        return facts.arrival.map { !$0.raw.isEmpty } ?? false
    }
}
