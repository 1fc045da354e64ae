import Foundation
import GRDB
import Guild
import Mail

/// Posts, and what becomes of them.
extension Transaction {
    /// `last`: the contribution made just before.
    func apply(_ effect: ForumEffect, to last: ContributionID?, _ applying: Applying) throws {
        switch effect {
        case .contribute: break  // `contribute`, which tells its number
        case .receipt(let person):
            guard let last, let address = try snapshot.primaryAddress(of: person) else { return }
            try insertDirect(.forum(.receipt(last)), to: address, person: person, contribution: last, applying)
        case .suggest(let known): if let last { try suggest(known, to: last) }
        case .withdraw(let contribution): try withdraw(contribution)
        case .delete(let contribution): try delete(contribution, now: applying.now)
        case .edit(let contribution, let text, let fragment):
            try edit(contribution, text: text, fragment: fragment, applying)
        case .makeTopic(let contribution, let title): try makeTopic(contribution, title: title)
        case .thread(let effect): try apply(effect, applying)
        case .passToFacilitators(let group, let author, _):
            try passToFacilitators(of: group, from: author, applying)
        }
    }

    func contribute(
        _ new: NewContribution, alerting: Bool = true, _ applying: inout Applying
    ) throws -> ContributionID {
        // Never used before, not even by what a restored backup has not seen.
        let id = try 1 + (db.number("SELECT seq FROM sqlite_sequence WHERE name = 'contribution'") ?? 0)
        let topic = new.parent?.topic.rawValue ?? id
        let fragment = new.document.map { DocumentHTML(for: .page).html($0) } ?? new.fragment
        try db.run(
            """
            INSERT INTO contribution (id, groupID, kind, topicID, parentID, authorID, authorName, title, text, rest, fragment,
                fragmentVersion, messageID, replacedID, arrivalID, sentAt, postedAt, likeness, document, conversation,
                openTo)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id, new.group.rawValue, new.kind.rawValue, topic, new.parent?.id.rawValue, new.author?.rawValue,
                new.authorName, new.parent == nil ? new.title : new.subject ?? "", new.text, new.rest, fragment,
                PlainFragment.version, new.messageID.text, new.replacedID?.text, applying.arrival.rawValue, new.sentAt,
                applying.now, new.likeness.encoded.blob, try new.document?.stored,
                new.conversation, new.isIntroduction || new.isForMembers ? -1 : 0,
            ])
        if !new.isFurther { try countPost(in: new.group, now: applying.now) }
        if new.parent == nil {
            try db.run(
                "INSERT INTO topic (id, groupID, replies, lastID, lastAt, asks) VALUES (?, ?, 0, ?, ?, ?)",
                [id, new.group.rawValue, id, applying.now, new.asks ? 1 : 0])
        } else {
            try db.run(
                "UPDATE topic SET replies = replies + 1, lastID = ?, lastAt = ? WHERE id = ?",
                [id, applying.now, topic])
        }
        let made = ContributionID(id)
        if new.isIntroduction { try db.run("INSERT INTO introduction (contributionID) VALUES (?)", [id]) }
        if new.kind == .reply { try noteAnswer(new, in: ContributionID(topic), now: applying.now) }
        for (position, part) in new.attachments.prefix(100).enumerated() { try attach(part, to: made, at: position) }
        // Its pictures have their places now that its files do.
        if let document = new.document, document.pictures.contains(where: { $0.file != nil }) { try renew(made) }
        if !new.isFurther {
            try record(new.kind.activity, by: new.author, in: new.group, contribution: made, now: applying.now)
        }
        for tag in new.mentions.tags {
            try db.run("INSERT OR IGNORE INTO tag (contributionID, tag) VALUES (?, ?)", [id, tag])
        }
        if alerting { try alert(new, made, topic: ContributionID(topic), &applying) }
        return made
    }

    /// One of a contribution's files.
    func attach(_ part: Part, to id: ContributionID, at position: Int) throws {
        let hash = Data(ContentHash.of(part.bytes))
        try db.run("INSERT OR IGNORE INTO blob (hash, bytes) VALUES (?, ?)", [hash, part.bytes.blob])
        try add(pictureOf: hash, part.bytes)
        let name = part.filename ?? "part-\(position + 1)", type = storedType(of: part)
        try add(wordsOf: hash, filename: name, type: type, head: Array(part.bytes.prefix(1_024)))
        try db.run(
            """
            INSERT INTO attachment (contributionID, position, filename, type, size, hash, danger)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id.rawValue, position, name, type, part.bytes.count,
                hash, DangerousFile(name: part.filename, bytes: part.bytes)?.rawValue,
            ])
    }

    private func storedType(of part: Part) -> String {
        guard part.type.hasPrefix("text/"), let charset = part.charset,
            charset.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x22 })
        else { return part.type }
        return "\(part.type); charset=\"\(charset.prefix(40))\""
    }

    private func passToFacilitators(of group: GroupID, from author: MailAddress, _ applying: Applying) throws {
        for facilitator in try snapshot.facilitators(of: group) {
            try writeTo(
                facilitator,
                .forum(
                    .toFacilitators(
                        group, arrival: applying.arrival, authorName: author.name, authorAddress: author.address)),
                applying)
        }
    }
}
