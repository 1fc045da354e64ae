import Guild
import Mail

/// Letters about pages.
extension Composer {
    func compose(
        _ letter: WikiLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        let page = try known(facts.wiki.page, "the page")
        let draft =
            switch letter {
            case .page: self.page(page, facts, moment, holes)
            case .saved(_, let number, let grade):
                saved(page, number, isJoined: grade == .joined, isForEarlier: false, facts, moment, holes)
            case .joined(_, let number):
                saved(page, number, isJoined: true, isForEarlier: true, facts, moment, holes)
            case .changed: changed(page, facts, moment, holes)
            }
        return draft.form(boundary: moment.nonce, placeholders: holes)
    }

    /// The page as it is stored, between two lines that its answer is read by.
    private func page(
        _ page: PageState, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) -> Draft {
        let name = name(.reply, page.id.rawValue, holes)
        var values = pageValues(page, facts, name)
        values["number"] = "\(page.number)"
        values["files"] = facts.wiki.files.map { found in
            Values(values: [
                "name": found.file.filename,
                "url": site(
                    .attachment(found.post, position: found.file.position, filename: found.file.filename)),
            ])
        }
        values["hasFiles"] = !facts.wiki.files.isEmpty
        values.set("editor", facts.wiki.revision?.authorName)
        values.set("changed", facts.wiki.revision.map { date($0.at, in: facts.recipientZone) })
        let framed = [ReturnedPage.opening(page.id, page.number), page.text, ReturnedPage.closing(page.id)]
            .joined(separator: "\n")
        values["original"] = framed
        var html = Html()
        for line in framed.split(separator: "\n", omittingEmptySubsequences: false) {
            html.text(String(line))
            html.put("<br>\n")
        }
        values["fragment"] = html.out
        var draft = service("page", "Page: \(page.title)", values, to: facts, moment, isReply: true)
        answered(at: name, &draft)
        draft.attachments.append(
            Draft.Attachment(
                filename: page.fileName, type: "text/markdown", bytes: Array(page.text.utf8)))
        return draft
    }

    private func saved(
        _ page: PageState, _ number: Int, isJoined: Bool, isForEarlier: Bool, _ facts: LetterFacts, _ moment: Moment,
        _ holes: Placeholders
    ) -> Draft {
        let name = name(.reply, page.id.rawValue, holes)
        var values = pageValues(page, facts, name)
        values["number"] = "\(number)"
        values["author"] = facts.wiki.revision?.authorName ?? "Somebody"
        values["isJoined"] = isJoined
        values["isForEarlier"] = isForEarlier
        values["isNew"] = number == 1
        values["request"] = "page \(page.title)"
        changes(PageChanges(facts.wiki.before, facts.wiki.text, most: 40), &values)
        let title = isForEarlier ? "Please look: " : number == 1 ? "Your page: " : "Saved: "
        var draft = service("page-saved", title + page.title, values, to: facts, moment, isReply: !isForEarlier)
        answered(at: name, &draft)
        return draft
    }

    /// To whoever follows it.
    private func changed(
        _ page: PageState, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) -> Draft {
        let name = name(.reply, page.id.rawValue, holes)
        var values = pageValues(page, facts, name)
        let revisions = facts.wiki.revisions
        values["number"] = "\(revisions.last?.number ?? page.number)"
        values["revisions"] = revisions.map { revision in
            var row = Values(values: ["number": "\(revision.number)", "author": revision.authorName])
            row.set("summary", revision.summary)
            return row
        }
        values["request"] = "unfollow page \(page.title)"
        values["unfollowLink"] = ours.mailto("", subject: "unfollow page \(page.title)")
        changes(PageChanges(facts.wiki.before, facts.wiki.text, most: 40), &values)
        var draft = service("page-changed", "Changed: \(page.title)", values, to: facts, moment, isReply: false)
        answered(at: name, &draft)
        return draft
    }

    /// What an edit means: its author says, and it is read again with that.
    func pageQuestion(
        _ question: Question, _ arrival: ArrivalFacts, _ facts: LetterFacts, _ name: String, _ values: inout Values
    ) -> String {
        let post = Post(Message(reading: arrival.raw), limits: ReadingLimits(), ours: ours)
        let answer = WikiAnswer(amendments: question.amendments)
        values["noLink"] = ours.mailto(name, subject: "no")
        let reading: WikiReading
        let page: PageState
        if let there = facts.wiki.page {
            page = there
            reading = WikiReading(answering: post, page: page, texts: facts.wiki.texts, answer: answer)
        } else if let there = facts.wiki.existing {
            page = there
            reading = WikiReading(making: post, title: page.title, existing: page, answer: answer)
        } else {
            // Whatever it was about is gone: its author may say no.
            values["exists"] = true
            values["title"] = arrival.title
            return "A question about a page"
        }
        values["title"] = page.title
        values["url"] = pageURL(page, facts)
        switch reading {
        case .exists: values["exists"] = true
        case .doubtful(let merge, let comment):
            values["isDoubtful"] = true
            values.set("comment", String(comment.prefix(2_000)))
            changes(PageChanges(page.text, merge.text, most: 40), &values)
        case .takesMuch(let merge, let share):
            values["takesMuch"] = true
            values["share"] = "\(max(1, share))"
            changes(PageChanges(page.text, merge.text, most: 40), &values)
        case .conflict(let merge, _):
            values["isConflict"] = true
            values["places"] = merge.conflicts.prefix(40).enumerated().map { index, place in
                Values(values: [
                    "number": "\(index + 1)", "base": place.base.isEmpty ? "(nothing)" : place.base,
                    "ours": place.ours.isEmpty ? "(taken out)" : place.ours,
                    "theirs": place.theirs.isEmpty ? "(taken out)" : place.theirs,
                ])
            }
        case .make, .comment, .edit, .unchanged, .problem, .noTitle, .tooLong, .words: values["exists"] = true
        }
        return values["isConflict"] != nil
            ? "You both changed: \(page.title)" : "A question about your change: \(page.title)"
    }

    /// What a facilitator is to let through; nil: it is no change to the page.
    func changed(_ page: PageState, by post: Post, _ question: Question, _ facts: LetterFacts) -> String? {
        let answer = WikiAnswer(amendments: question.amendments)
        switch WikiReading(answering: post, page: page, texts: facts.wiki.texts, answer: answer) {
        case .edit(let merge, let title, let summary, let comment, _):
            let head = [title.map { "Title: \($0)" } ?? "", summary, comment].filter { !$0.isEmpty }
            return (head + [PageChanges(page.text, merge.text, most: 60).marked]).joined(separator: "\n\n")
        case .doubtful(let merge, _), .takesMuch(let merge, _), .conflict(let merge, _):
            return PageChanges(page.text, merge.text, most: 60).marked
        default: return nil
        }
    }

    private func changes(_ changes: PageChanges, _ values: inout Values) {
        values.set("changes", changes.marked)
        var html = Html()
        changes.write(to: &html)
        values["fragment"] = html.out
        values["hasMoreChanges"] = changes.hasMore
    }

    private func pageValues(_ page: PageState, _ facts: LetterFacts, _ name: String) -> Values {
        var values = common(facts.group)
        values["title"] = page.title
        values["answerAddress"] = written(name)
        values["url"] = pageURL(page, facts)
        return values
    }

    private func pageURL(_ page: PageState, _ facts: LetterFacts) -> String {
        site(facts.group.map { .wikiPage($0.name, page.title) } ?? .permalink(page.id))
    }

    // MARK: Answers to requests

    func answer(_ said: WikiSaid, _ asked: Asked) -> Answer {
        let facts = asked.facts
        switch said {
        case .sent(let title): return Answer(words: "\"\(title)\" comes in a mail of its own.")
        case .pages:
            guard !facts.pages.isEmpty else {
                return Answer(words: "\(asked.group) has no pages yet. A mail to its wiki's address makes one.")
            }
            return Answer(
                words: "The pages of \(asked.group):",
                rows: facts.pages.map { page in
                    AnswerRow(
                        lead: page.title, url: site(.wikiPage(page.group, page.title)),
                        lines: ["Changed on \(date(page.changedAt)) by \(page.editor)"])
                })
        case .history:
            guard let page = facts.page else { return Answer(words: WikiWords.gone) }
            return Answer(
                words: "\"\(page.title)\", the newest first:",
                rows: facts.revisions.map { revision in
                    AnswerRow(
                        lead: "Revision \(revision.number), \(date(revision.at)), \(revision.authorName)",
                        lines: revision.summary.isEmpty ? [] : [revision.summary])
                })
        case .diff(_, let from, let to):
            guard let page = facts.page, let changes = facts.changes else { return Answer(words: WikiWords.noRevision) }
            let found = PageChanges(changes.old, changes.new, most: 100)
            let head = "\"\(page.title)\", from revision \(from) to \(to): "
            guard !found.sentences.isEmpty else { return Answer(words: head + "nothing changed but blanks.") }
            return Answer(words: head + "[-was-] {+is+}", rows: [AnswerRow(lead: found.marked)])
        case .protected(let title, let isProtected): return Answer(words: WikiWords.protected(title, isProtected))
        case .noPage(let title):
            return Answer(words: WikiWords.noPage(title, wiki: ours.address(for: "GROUP.wiki")))
        case .whichPage(let title, let groups):
            return Answer(
                words: "Several groups have a page \"\(title)\": ask for one of these.",
                rows: groups.map { AnswerRow(lead: "page \($0)/\(title)") })
        case .unchanged(let title): return Answer(words: WikiWords.unchanged(title))
        case .shared(let title): return Answer(words: WikiWords.shared(title))
        case .answerIt(let title): return Answer(words: WikiWords.answerIt(title))
        case .problem(let problem, let title): return Answer(words: WikiWords.problem(problem, title))
        }
    }
}
