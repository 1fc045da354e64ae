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
        let isThere =
            switch letter {
            case .street(let letter): try read(letter, for: recipient, into: &facts)
            case .forum(let letter): try read(letter, attachmentLimit, now, into: &facts)
            case .blog(let letter): try read(letter, now, into: &facts)
            case .wiki(let letter): try read(letter, into: &facts)
            case .resources(let letter): try read(letter, for: recipient, attachmentLimit, into: &facts)
            case .polls(let letter): try read(letter, for: recipient, into: &facts)
            case .chat(let letter): try read(letter, for: recipient, into: &facts)
            case .prompts(let letter): try read(letter, into: &facts)
            case .experts(let letter): try read(letter, for: recipient, into: &facts)
            case .events(let letter): try read(letter, for: recipient, into: &facts)
            case .membership(let letter): try read(letter, for: recipient, into: &facts)
            case .requests(let letter): try read(letter, for: recipient, limits, now, into: &facts)
            case .questions(let letter): try read(letter, into: &facts)
            case .inquiries(let letter): try read(letter, now: now, into: &facts)
            case .messages(let letter): try read(letter, for: recipient, into: &facts)
            case .docket(let letter): try read(letter, for: recipient, now, into: &facts)
            case .health(let letter): try read(letter, for: recipient, now, into: &facts)
            case .delivery(let letter): try read(letter, now, into: &facts)
            case .digest, .signIn: true
            }
        return isThere ? facts : nil
    }

    private func read(_ letter: StreetLetter, for recipient: PersonID?, into facts: inout LetterFacts) throws -> Bool {
        switch letter {
        case .refusal(let reason, let arrival, let group, let withText):
            facts.arrival = try arrivalFacts(arrival, withMail: withText)
            if reason == .street(.noSuchGroup) {
                facts.requests.groups = try groups(knownTo: recipient.map { try places(of: $0) } ?? [])
            }
            if let group { facts.group = try self.group(id: group) }
        case .waiting(_, let arrival, let group):
            facts.arrival = try arrivalFacts(arrival, withMail: false)
            if let group { facts.group = try self.group(id: group) }
        }
        return true
    }

    private func read(_ letter: DeliveryLetter, _ now: Int64, into facts: inout LetterFacts) throws -> Bool {
        switch letter {
        case .addressFailing(let address):
            facts.delivery.failureWords = try db.row(
                "SELECT t.why FROM addressTrouble t JOIN address a ON a.key = t.addressKey WHERE a.address = ?",
                [address])?[0]
        case .hostNotice: facts.delivery.obstacles = try obstacles(since: now - 2 * 86_400)
        case .probe: break
        }
        return true
    }

    func arrivalFacts(_ id: ArrivalID, withMail: Bool) throws -> ArrivalFacts? {
        guard
            let row = try db.row("SELECT subject, arrivedAt, messageID, size FROM arrival WHERE id = ?", [id.rawValue])
        else { return nil }
        return ArrivalFacts(
            subject: row[0], arrivedAt: row[1], messageID: (row[2] as String?).flatMap { MessageID($0) },
            raw: withMail ? try raw(of: id) ?? [] : [], size: row[3])
    }
}
