import GRDB
import Guild
import Mail

/// Pages, and their revisions.
extension Snapshot {
    func page(_ id: ContributionID) throws -> PageState? {
        try db.row(
            """
            SELECT p.id, p.groupID, c.title, p.number, c.text, p.isProtected FROM page p JOIN contribution c ON c.id = p.id
            WHERE p.id = ? AND c.deletedAt IS NULL
            """, [id.rawValue]
        ).map {
            PageState(
                id: ContributionID($0[0]), group: GroupID($0[1]), title: $0[2], number: $0[3], text: $0[4],
                isProtected: $0[5])
        }
    }

    func page(called title: String, in group: GroupID) throws -> PageState? {
        try db.number(
            "SELECT pageID FROM pageName WHERE groupID = ? AND key = ?", [group.rawValue, PageTitle.key(title)]
        ).flatMap { try page(ContributionID($0)) }
    }

    /// The text of one revision; nil: there is none, or it is gone.
    func text(of page: PageState, revision number: Int) throws -> String? {
        if number == page.number { return page.text }
        return try db.row(
            "SELECT text FROM version WHERE contributionID = ? AND number = ?", [page.id.rawValue, number])?[0]
    }

    func revision(_ number: Int, of page: ContributionID) throws -> PageRevision? {
        try db.row(
            "\(Snapshot.revisionColumns) WHERE pageID = ? AND number = ?", [page.rawValue, number]
        ).map(Snapshot.revision)
    }

    /// The newest first.
    func revisions(of page: ContributionID, limit: Int) throws -> [PageRevision] {
        try db.rows(
            "\(Snapshot.revisionColumns) WHERE pageID = ? ORDER BY number DESC LIMIT ?", [page.rawValue, limit]
        ).map(Snapshot.revision)
    }

    /// Behind `from`, the oldest first; of very many the newest.
    private func revisions(of page: ContributionID, _ from: Int, _ to: Int) throws -> [PageRevision] {
        try db.rows(
            "\(Snapshot.revisionColumns) WHERE pageID = ? AND number > ? AND number <= ? ORDER BY number DESC LIMIT 20",
            [page.rawValue, from, to]
        ).map(Snapshot.revision).reversed()
    }

    private static let revisionColumns: SQL =
        "SELECT number, authorID, authorName, madeAt, summary, base FROM revision"

    private static func revision(_ row: Row) -> PageRevision {
        PageRevision(
            number: row[0], author: (row[1] as Int64?).map { PersonID($0) }, authorName: row[2], at: row[3],
            summary: row[4], base: row[5])
    }

    func read(_ intent: WikiIntent, _ occasion: Occasion, into situation: inout Situation) throws {
        switch intent {
        case .write(let name, let post):
            situation.group = try group(name: name)
            guard let group = situation.group else { return }
            situation.wiki.existing = try page(meantBy: post.subject, in: group)
        case .form(let form): try read(form, into: &situation)
        case .answer(let claim, let post):
            try read(ForumIntent.reply(claim, post), occasion, into: &situation)
            guard situation.tokenIsGenuine, let topic = situation.parent?.topic, let page = try page(topic) else {
                return
            }
            situation.wiki.page = page
            situation.wiki.texts = try texts(
                of: page, post.returned, files: post.attachments, words: post.besidePage)
            if case .rename(let title) = SmallEdit(post.besidePage) {
                situation.wiki.existing = try self.page(called: title, in: page.group)
            }
        }
    }

    private func read(_ form: PageForm, into situation: inout Situation) throws {
        guard let page = try page(form.page) else { return }
        situation.wiki.page = page
        situation.group = try group(id: page.group)
        situation.wiki.texts[form.base] = try text(of: page, revision: form.base)
    }

    /// The page whose title a mail to the wiki has as its subject.
    private func page(meantBy subject: String, in group: Group) throws -> PageState? {
        try PageTitle.clean(Subject.words(of: Snapshot.bareTitle(of: subject, in: group))).flatMap {
            try page(called: $0, in: group.id)
        }
    }

    /// Of the revisions that a mail speaks of.
    private func texts(
        of page: PageState, _ returned: ReturnedPage?, files: [Part], words: String
    ) throws -> [Int: String] {
        var numbers: Set<Int> = [page.number]
        if let returned, returned.page == page.id { numbers.insert(returned.number) }
        for part in files.prefix(10) {
            if let number = page.revision(ofFile: part), number > 0 { numbers.insert(number) }
        }
        switch SmallEdit(words) {
        case .revert(let number): numbers.insert(number)
        case .undo(let number): numbers.formUnion([number, number - 1])
        default: break
        }
        var texts: [Int: String] = [:]
        for number in numbers { texts[number] = try text(of: page, revision: number) }
        return texts
    }

    /// Pages of that name that somebody may read, in the groups of theirs and in public ones.
    func pages(called name: PageName, for person: PersonID?) throws -> [PageCard] {
        try db.rows(
            """
            \(Snapshot.cardColumns) JOIN pageName n ON n.pageID = p.id
            WHERE n.key = ?1 AND (?2 IS NULL OR g.name = ?2) AND c.deletedAt IS NULL
                AND EXISTS (SELECT 1 FROM readable v WHERE v.groupID = g.id AND v.reader IN (0, ?3))
            ORDER BY g.name LIMIT 12
            """, [name.key, name.group, person?.rawValue ?? 0]
        ).map(Snapshot.card)
    }

    /// Of a group, by title.
    func pages(of group: GroupID, limit: Int) throws -> [PageCard] {
        try db.rows(
            "\(Snapshot.cardColumns) WHERE p.groupID = ? AND c.deletedAt IS NULL ORDER BY c.title COLLATE NOCASE, p.id LIMIT ?",
            [group.rawValue, limit]
        ).map(Snapshot.card)
    }

    private static let cardColumns: SQL = """
        SELECT p.id, g.name, c.title, p.number, r.authorName, p.changedAt FROM page p
            JOIN contribution c ON c.id = p.id JOIN practiceGroup g ON g.id = p.groupID
            LEFT JOIN revision r ON r.pageID = p.id AND r.number = p.number
        """

    private static func card(_ row: Row) -> PageCard {
        PageCard(
            id: ContributionID(row[0]), group: row[1], title: row[2], number: row[3],
            editor: (row[4] as String?) ?? "", changedAt: row[5])
    }

    // MARK: For letters

    func read(_ letter: WikiLetter, into facts: inout LetterFacts) throws -> Bool {
        guard let page = try page(letter.page) else { return false }
        facts.group = try group(id: page.group)
        facts.wiki.page = page
        let (before, number): (Int, Int) =
            switch letter {
            case .page: (page.number - 1, page.number)
            case .saved(_, let number, _), .joined(_, let number): (number - 1, number)
            case .changed(_, let from, let to): (from, to)
            }
        facts.wiki.revision = try revision(number, of: page.id)
        facts.wiki.text = try text(of: page, revision: number) ?? ""
        facts.wiki.before = try text(of: page, revision: before) ?? ""
        if case .page = letter { facts.wiki.files = try files(ofPage: page.id) }
        if case .changed(_, let from, let to) = letter { facts.wiki.revisions = try revisions(of: page.id, from, to) }
        return true
    }

    /// What a question about an edit is about.
    func readPage(of question: Question, into facts: inout LetterFacts) throws {
        switch OurName(question.recipient) {
        case .token(let claim) where claim.purpose == .reply:
            // Whoever has left since learns nothing of it.
            guard let topic = try place(of: ContributionID(claim.thing))?.topic, let page = try page(topic),
                let person = question.person, try membership(of: person, in: page.group) != nil,
                let raw = try raw(of: question.arrival)
            else { return }
            facts.wiki.page = page
            let message = Message(reading: raw)
            let body = message.body()
            let returned = ReturnedPage(in: body.text, context: ReplyContext(mark: nil, isOurs: { _ in false }))
            facts.wiki.texts = try texts(
                of: page, returned, files: body.attachments, words: returned?.words ?? message.newWords().text)
        case .group(_, .wiki):
            guard let group = try group(ofHeld: question.recipient), let raw = try raw(of: question.arrival) else {
                return
            }
            facts.wiki.existing = try page(meantBy: Message(reading: raw).subject, in: group)
        case .token, .group, .bare, .handle, .unknown: return
        }
    }

    func read(_ said: WikiSaid, into facts: inout ResultFacts, for person: PersonID?) throws {
        switch said {
        case .pages(let group):
            facts.groups = try groupFacts(of: [group], for: person)
            facts.pages = try pages(of: group, limit: 200)
        case .history(let id):
            guard let page = try page(id) else { return }
            facts.page = page
            facts.revisions = try revisions(of: id, limit: 30)
        case .diff(let id, let from, let to):
            guard let page = try page(id), let old = try text(of: page, revision: from),
                let new = try text(of: page, revision: to)
            else { return }
            facts.page = page
            facts.changes = (old, new)
        case .sent, .protected, .noPage, .whichPage, .unchanged, .shared, .answerIt, .problem: break
        }
    }
}
