import Foundation
import GRDB
import Guild
import Mail

extension Snapshot {
    /// What `letter` says, as the model is now. Nil when what it was about is gone. Attachments travel with the
    /// letter while they are at most `attachmentLimit` octets together; beyond that their links do.
    public func facts(
        for letter: Letter, recipient: PersonID? = nil, address: String? = nil, attachmentLimit: Int,
        limits: Limits = Limits(), now: Int64
    ) throws -> LetterFacts? {
        var facts = LetterFacts(letter: letter)
        facts.recipientAddress = address
        if let recipient, let person = try person(id: recipient) {
            facts.recipientName = person.name
            facts.recipientZone = person.zone
            facts.prepared = try prepared(for: letter, to: recipient)
        }
        switch letter {
        case .alert(let id), .receipt(let id), .personalAlert(let id, _):
            guard let contribution = try contributionFacts(id, attachmentLimit: attachmentLimit) else { return nil }
            facts.contribution = contribution.facts
            facts.group = try group(id: contribution.group)
            if case .receipt = letter { facts.isOverflow = try isInOverflow(contribution.group, now: now) }
        case .refusal(_, let arrival, let group, let withText):
            facts.arrival = try arrivalFacts(arrival, withMail: withText)
            if let group { facts.group = try self.group(id: group) }
        case .waiting(_, let arrival, let group):
            facts.arrival = try arrivalFacts(arrival, withMail: false)
            if let group { facts.group = try self.group(id: group) }
        case .goodbye(let group, _):
            facts.group = try self.group(id: group)
            if let recipient, try formerRoles(of: recipient, in: group)?.contains(.facilitator) ?? false {
                facts.leavesNobody = try facilitators(of: group).isEmpty
            }
        case .addressFailing(let address):
            facts.failureWords = try db.row(
                "SELECT t.why FROM addressTrouble t JOIN address a ON a.key = t.addressKey WHERE a.address = ?",
                [address])?[0]
        case .hostNotice: facts.obstacles = try obstacles(since: now - 2 * 86_400)
        case .digest, .signIn, .probe: break
        case .shown(let id, _):
            guard let question = try question(id), let arrival = try arrivalFacts(question.arrival, withMail: true),
                !arrival.raw.isEmpty
            else { return nil }
            facts.question = question
            facts.arrival = arrival
            if let group = question.group { facts.group = try self.group(id: group) }
        case .passedOn(let arrival, _, _):
            guard let found = try arrivalFacts(arrival, withMail: true), !found.raw.isEmpty else { return nil }
            facts.arrival = found
        case .help:
            try readGroups(atMost: limits.groupsInHelp, into: &facts)
        case .question(let id):
            guard let question = try question(id) else { return nil }
            facts.question = question
            facts.arrival = try arrivalFacts(
                question.arrival,
                withMail: [.release, .event, .entry, .otherTime, .whose, .goOn].contains(question.kind))
            if let group = question.group { facts.group = try self.group(id: group) }
            facts.candidate = question.candidate
            facts.choices = try question.choices.compactMap { try postFacts($0) }
            if let person = question.person { facts.aboutName = try self.person(id: person)?.name }
            if question.kind == .entry, let group = facts.group, let person = question.person {
                facts.entryWaits = try membership(of: person, in: group.id).map { !group.blogging.lets($0) } ?? false
            }
            if question.kind == .event || question.kind == .otherTime {
                facts.event = try event(ofMail: question.recipient, facts.arrival)
            }
            if [.authorship, .whose, .guest].contains(question.kind) {
                facts.event = try event(answeredBy: question)
                facts.letsGuestsAsk = try group(ofHeld: question.recipient)?.letsGuestsAsk ?? false
            }
            if question.kind == .goOn {
                facts.waits = try db.row(
                    "SELECT reason FROM outcome WHERE arrivalID = ? AND recipient = ?",
                    [question.arrival.rawValue, question.recipient]
                ).flatMap { Reason(rawValue: $0[0]) }
                if let group = question.group {
                    facts.waiting = try waitingMail(of: question.addressKey, in: group, limit: 1_000).count
                }
            }
            if question.kind == .release {
                facts.isDoubtful = try isMarkedSpam(question.arrival, for: question.recipient)
            }
            if question.kind == .command { facts.word = try wordOf(question.arrival, limit: 200) }
            if question.kind == .approval {
                facts.word = try wordOf(question.arrival, limit: 2_000, withoutRequests: true)
            }
        case .note(_, let group, let person, _, _):
            facts.group = try self.group(id: group)
            if let person { facts.aboutName = try self.person(id: person)?.name }
        case .welcome(let group):
            facts.group = try self.group(id: group)
            facts.welcome = try welcomeFacts(group, for: recipient)
        case .blog(.words(let entry, let arrival, _, _)):
            facts.arrival = try arrivalFacts(arrival, withMail: true)
            facts.choices = try postFacts(entry).map { [$0] } ?? []
        case .event(let about):
            facts.event = try eventFacts(about.event, date: about.date, for: recipient)
            facts.group = facts.event?.group
        case .roster(let id):
            guard let found = try rosterFacts(id) else { return nil }
            (facts.event, facts.roster) = found
            facts.group = facts.event?.group
        case .followUp(let id, _, let author, _):
            // Signed by whoever wrote it, who need not have announced the event.
            guard var found = try rosterFacts(id)?.0, let author = try self.person(id: author) else { return nil }
            (found.authorName, found.authorHandle) = (author.name, author.handle)
            facts.event = found
            facts.group = found.group
        case .declined(let group, _): facts.group = try self.group(id: group)
        case .results(let results):
            try readGroups(atMost: limits.groupsInHelp, into: &facts)
            facts.results = try results.map { try resultFacts($0, for: recipient, now: now) }
        case .toFacilitators(let group, let arrival, _, _):
            facts.arrival = try arrivalFacts(arrival, withMail: true)
            facts.group = try self.group(id: group)
        }
        return facts
    }

    /// The groups that anybody may know of.
    private func readGroups(atMost most: Int, into facts: inout LetterFacts) throws {
        let all = try groups().filter { $0.visibility == .public }
        facts.groups = Array(all.prefix(most))
        facts.moreGroups = all.count - facts.groups.count
    }

    /// The event that a mail answers, by the address it came to.
    private func event(answeredBy question: Question) throws -> EventFacts? {
        guard case .token(let claim) = OurName(question.recipient), claim.purpose == .event else { return nil }
        return try eventFacts(ContributionID(claim.thing), withMaterials: false)
    }

    private func isMarkedSpam(_ arrival: ArrivalID, for recipient: String) throws -> Bool {
        try db.number(
            "SELECT 1 FROM outcome WHERE arrivalID = ? AND recipient = ? AND reason = 'markedSpam'",
            [arrival.rawValue, recipient]) != nil
    }

    func contributionFacts(
        _ id: ContributionID, attachmentLimit: Int
    ) throws -> (facts: ContributionFacts, group: GroupID)? {
        guard
            let row = try db.row(
                """
                SELECT c.id, c.topicID, c.kind, t.title, c.authorName, p.handle, c.text, c.fragment, c.fragmentVersion,
                    c.messageID, c.parentID, c.sentAt, c.groupID
                FROM contribution c JOIN contribution t ON t.id = c.topicID LEFT JOIN person p ON p.id = c.authorID
                WHERE c.id = ? AND c.deletedAt IS NULL
                """, [id.rawValue]),
            let messageID = MessageID(row[9] as String)
        else { return nil }
        let text: String = row[6]
        let isCurrent = (row[8] as Int64) == PlainFragment.version
        var facts = ContributionFacts(
            id: id, topic: ContributionID(row[1]), isTopic: row[2] as String != "reply", title: row[3],
            authorName: row[4],
            authorHandle: row[5], text: text, fragment: isCurrent ? row[7] : PlainFragment.html(text),
            messageID: messageID, ancestors: try ancestors(from: row[10]), sentAt: row[11],
            attachments: try attachments(of: id, limit: attachmentLimit))
        if row[2] as String == "entry" { facts.entry = try entryFacts(id) }
        return (facts, GroupID(row[12]))
    }

    /// Message-IDs from the topic down; of a long line the topic and the nearest.
    private func ancestors(from parent: Int64?) throws -> [MessageID] {
        var ids: [MessageID] = []
        var next = parent
        while let id = next, ids.count < 200 {
            guard let row = try db.row("SELECT messageID, parentID FROM contribution WHERE id = ?", [id]) else { break }
            if let messageID = MessageID(row[0] as String) { ids.insert(messageID, at: 0) }
            next = row[1]
        }
        return ids.count <= 20 ? ids : [ids[0]] + ids.suffix(19)
    }

    private func attachments(of id: ContributionID, limit: Int) throws -> [AttachmentFacts] {
        let rows = try db.rows(
            """
            SELECT position, filename, type, size, hash, danger FROM attachment WHERE contributionID = ? ORDER BY position
            """, [id.rawValue])
        let total = rows.reduce(0) { $0 + ($1[5] as String? == nil ? $1[3] as Int : 0) }
        return try rows.map { row in
            var bytes: [UInt8] = []
            let danger = (row[5] as String?).flatMap { DangerousFile(rawValue: $0) }
            if total <= limit, danger == nil,
                let blob = try db.row("SELECT bytes FROM blob WHERE hash = ?", [row[4] as Data])
            {
                bytes = [UInt8](blob[0] as Data)
            }
            return AttachmentFacts(
                position: row[0], filename: row[1], type: row[2], size: row[3], bytes: bytes, danger: danger)
        }
    }

    private func arrivalFacts(_ id: ArrivalID, withMail: Bool) throws -> ArrivalFacts? {
        guard
            let row = try db.row("SELECT subject, arrivedAt, messageID, size FROM arrival WHERE id = ?", [id.rawValue])
        else { return nil }
        return ArrivalFacts(
            subject: row[0], arrivedAt: row[1], messageID: (row[2] as String?).flatMap { MessageID($0) },
            raw: withMail ? try raw(of: id) ?? [] : [], size: row[3])
    }
}
