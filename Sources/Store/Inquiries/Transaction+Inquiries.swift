import GRDB
import Guild
import Mail

/// Mails that people answer, and what goes to and fro.
extension Transaction {
    func apply(_ effect: InquiryEffect, _ applying: Applying) throws {
        switch effect {
        case .open(let inquiry): try open(inquiry, applying)
        case .passOn(let id, let author, let toAsker, let person):
            try passOn(id, by: author, person, toAsker: toAsker, applying)
        case .handOn(let id, let host): try handOn(id, to: host, applying)
        }
    }

    private func open(_ new: NewInquiry, _ applying: Applying) throws {
        try db.run(
            """
            INSERT INTO inquiry (arrivalID, personID, name, address, addressKey, domain, groupID, desk, hostKey, askedAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                applying.arrival.rawValue, new.person?.rawValue, new.address.name, new.address.address, new.address.key,
                new.address.domainKey, new.group?.rawValue,
                (new.group == nil ? Inquiry.Desk.host : .facilitators).rawValue, new.host?.key, applying.now,
            ])
        let id = InquiryID(db.lastInsertedRowID)
        let letter = Letter.inquiries(.asked(id, arrival: applying.arrival, isHandedOn: false))
        if let host = new.host { try insertDirect(letter, to: host.address, person: nil, applying) }
        guard let group = new.group else { return }
        for facilitator in try snapshot.facilitators(of: group) where facilitator != new.person {
            try writeTo(facilitator, letter, applying)
        }
    }

    private func passOn(
        _ id: InquiryID, by author: String, _ person: PersonID?, toAsker: Bool, _ applying: Applying
    ) throws {
        guard let inquiry = try snapshot.inquiry(id, now: applying.now) else { return }
        try db.run("INSERT INTO inquiryWord VALUES (?, ?)", [id.rawValue, applying.now])
        func letter(toAsker: Bool, isCopy: Bool) -> Letter {
            .inquiries(.words(id, arrival: applying.arrival, author: author, toAsker: toAsker, isCopy: isCopy))
        }
        if toAsker {
            try db.run(
                "UPDATE inquiry SET answeredAt = coalesce(answeredAt, ?2) WHERE id = ?1", [id.rawValue, applying.now])
            // Where they wrote from, whatever address they prefer by now.
            try insertDirect(
                letter(toAsker: true, isCopy: false), to: inquiry.address.address, person: inquiry.person, applying)
        }
        if let group = inquiry.group {
            for facilitator in try snapshot.facilitators(of: group)
            where facilitator != person && facilitator != inquiry.person {
                try writeTo(facilitator, letter(toAsker: false, isCopy: toAsker), applying)
            }
        }
        if !toAsker, let host = inquiry.hostKey {
            try insertDirect(letter(toAsker: false, isCopy: false), to: host, person: nil, applying)
        }
    }

    /// The next desk has it now, too.
    private func handOn(_ id: InquiryID, to host: MailAddress, _ applying: Applying) throws {
        guard let row = try db.row("SELECT arrivalID FROM inquiry WHERE id = ? AND desk <> 'host'", [id.rawValue])
        else {
            return
        }
        try db.run("UPDATE inquiry SET desk = 'host', hostKey = ? WHERE id = ?", [host.key, id.rawValue])
        try insertDirect(
            .inquiries(.asked(id, arrival: ArrivalID(row[0]), isHandedOn: true)), to: host.address, person: nil,
            applying)
    }
}
