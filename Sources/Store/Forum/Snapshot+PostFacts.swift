import Foundation
import GRDB
import Guild
import Mail

/// What letters about posts say.
extension Snapshot {
    func read(
        _ letter: ForumLetter, _ attachmentLimit: Int, _ now: Int64, into facts: inout LetterFacts
    ) throws -> Bool {
        switch letter {
        case .alert(let id), .receipt(let id), .personalAlert(let id, _):
            guard let contribution = try contributionFacts(id, attachmentLimit: attachmentLimit) else { return false }
            facts.forum.contribution = contribution.facts
            facts.group = try group(id: contribution.group)
            if case .receipt = letter {
                facts.forum.isOverflow = try isInOverflow(contribution.group, now: now)
                facts.experts.known = try knownAlready(shownWith: id).map {
                    $0.title.isEmpty ? nil : try postFacts($0.id)
                }
            }
        case .toFacilitators(let group, let arrival, _, _):
            facts.arrival = try arrivalFacts(arrival, withMail: true)
            facts.group = try self.group(id: group)
        }
        return true
    }

    func contributionFacts(
        _ id: ContributionID, attachmentLimit: Int
    ) throws -> (facts: ContributionFacts, group: GroupID)? {
        guard
            let row = try db.row(
                """
                SELECT c.id, c.topicID, c.kind, t.title, c.authorName, p.handle, c.text, c.fragment, c.fragmentVersion,
                    c.messageID, c.parentID, c.sentAt, c.groupID, c.document, c.title
                FROM contribution c JOIN contribution t ON t.id = c.topicID LEFT JOIN person p ON p.id = c.authorID
                WHERE c.id = ? AND c.deletedAt IS NULL
                """, [id.rawValue]),
            let messageID = MessageID(row[9] as String)
        else { return nil }
        let text: String = row[6]
        var facts = ContributionFacts(
            id: id, topic: ContributionID(row[1]), isTopic: row[0] as Int64 == row[1] as Int64, title: row[3],
            authorName: row[4],
            authorHandle: row[5], text: text, fragment: fragment(row[7], version: row[8], of: id, text).text,
            messageID: messageID, ancestors: try ancestors(from: row[10]), sentAt: row[11],
            attachments: try attachments(of: id, limit: attachmentLimit))
        if !facts.isTopic, !(row[14] as String).isEmpty { facts.subject = row[14] }
        if row[2] as String == "outcome" {
            facts.subject = "Settled"
        } else if !facts.isTopic {
            facts.answered = try answered(row[10], above: text)
        }
        if facts.isTopic { facts.elsewhere = try elsewhere(of: id, for: .stranger).map(\.groupTitle) }
        if row[2] as String == "reply" { facts.asker = try asker(above: id) }
        if row[2] as String == "poll" { facts.poll = try poll(id) }
        // A page has many authors, and its words are no post.
        if row[2] as String == "reply", row[10] as Int64? == row[1] as Int64?, try page(facts.topic) != nil {
            facts.answered = nil
        }
        if row[2] as String == "entry" { facts.entry = try entryFacts(id) }
        if row[2] as String == "resource", let place = try whereabouts(of: id)?.place, !text.contains(place) {
            facts.text = [place, text].filter { !$0.isEmpty }.joined(separator: "\n\n")
            facts.fragment = PlainFragment.html(facts.text)
        }
        if row[2] as String == "reply", row[10] as Int64? == row[1] as Int64?, let thing = try resource(facts.topic) {
            facts.answered = AnsweredWords(
                author: thing.giverName,
                words: [thing.title, thing.link ?? ""].filter { !$0.isEmpty }.joined(separator: ", "))
        }
        facts.document = (row[13] as String?).flatMap { Document(stored: $0) }
        return (facts, GroupID(row[12]))
    }

    /// Nothing where the reply begins with a quote of its own, or where there is nothing left to be quoted.
    private func answered(_ parent: Int64?, above text: String) throws -> AnsweredWords? {
        guard !text.hasPrefix(">"),
            let row = try parent.flatMap({
                try db.row(
                    "SELECT authorName, substr(text, 1, 1000) FROM contribution WHERE id = ? AND deletedAt IS NULL",
                    [$0])
            })
        else { return nil }
        let words = Excerpt.line(Excerpt.opening(row[1]))
        return words.isEmpty ? nil : AnsweredWords(author: row[0], words: words)
    }

    /// What a post looks like; nil: as its text does.
    func document(of id: ContributionID) throws -> Document? {
        let stored = try db.row("SELECT document FROM contribution WHERE id = ?", [id.rawValue])?[0] as String?
        return stored.flatMap { Document(stored: $0) }
    }

    func shownFiles(of id: ContributionID) throws -> [Int: DocumentHTML.File] {
        DocumentHTML.files(
            of: id,
            try db.rows(
                """
                SELECT a.filename, a.type, a.danger, p.width, p.height
                FROM attachment a LEFT JOIN picture p ON p.hash = a.hash WHERE a.contributionID = ? ORDER BY a.position
                """, [id.rawValue]
            ).map {
                DocumentHTML.Part(
                    name: $0[0], type: $0[1], isShown: $0[2] as String? == nil, small: Snapshot.size($0[3], $0[4]))
            })
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
            SELECT a.position, a.filename, a.type, a.size, a.hash, a.danger, p.small, p.width, p.height
            FROM attachment a LEFT JOIN picture p ON p.hash = a.hash WHERE a.contributionID = ? ORDER BY a.position
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
                position: row[0], filename: row[1], type: row[2], size: row[3], bytes: bytes, danger: danger,
                small: danger == nil ? Snapshot.smallPicture(row[6], Snapshot.size(row[7], row[8])) : nil)
        }
    }

    func read(_ said: ForumSaid, for person: PersonID?, into facts: inout ResultFacts) throws {
        switch said {
        case .thread(let said):
            facts.posts = try said.about.flatMap { try postFacts($0) }.map { [$0] } ?? []
            facts.groups = try said.group.map { try groupFacts(of: [$0], for: person) } ?? []
        case .get(let id): facts.contribution = try contributionFacts(id, attachmentLimit: 0)?.facts
        case .deleted(let id), .edited(let id), .madeTopic(let id): facts.posts = try postFacts(id).map { [$0] } ?? []
        case .withdrawn, .released, .notReleased, .notPosted: break
        }
    }

    func postFacts(_ id: ContributionID) throws -> PostFacts? {
        guard
            let row = try db.row(
                """
                SELECT t.title, c.authorName, c.groupID, c.sentAt, substr(c.text, 1, 400)
                FROM contribution c JOIN contribution t ON t.id = c.topicID WHERE c.id = ?
                """, [id.rawValue]),
            let group = try group(id: GroupID(row[2]))
        else { return nil }
        return PostFacts(
            id: id, title: row[0], author: row[1], group: group, sentAt: row[3], excerpt: Excerpt.opening(row[4]))
    }
}
