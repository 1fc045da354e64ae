import Guild
import Mail

extension Composer {
    func compose(
        _ letter: BlogLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        switch letter {
        case .roundUp: try roundUp(facts, moment, holes)
        case .words(_, _, let name, let address):
            entryWords(try known(facts.arrival, "the mail"), name, address, facts, moment)
                .form(boundary: moment.nonce, placeholders: holes)
        }
    }

    /// "Shall it go out like this?", exactly as readers will see it; or what is unclear; or when it goes out.
    func entryPreview(
        _ question: Question, _ arrival: ArrivalFacts, _ facts: LetterFacts, _ name: String, _ moment: Moment,
        _ values: inout Values
    ) -> String {
        let post = Post(Message(reading: arrival.raw), limits: ReadingLimits(), ours: ours)
        let zone = zones.known(facts.group?.zone ?? "", or: self.zone)
        let prefixes = [facts.group?.prefix, facts.group?.title, facts.group?.name].compactMap { $0 }
        let reading = EntryReading(
            post, amendments: question.amendments,
            title: Subject.title(arrival.subject, prefixes: prefixes.filter { !$0.isEmpty }), now: moment.now,
            zone: zone,
            zones: zones, ours: ours)
        let details = reading.details
        values["yesLink"] = ours.mailto(name, subject: question.dueAt == nil ? "publish" : "publish now")
        values["noLink"] = ours.mailto(name, subject: "drop")
        values["title"] = details.title.isEmpty ? "(no title)" : details.title
        if let problem = reading.problem {
            values["problem"] = words(for: problem)
            values["example"] = BlogWords.example(problem, now: moment.now)
            if case .time(let time, _) = problem { values["choices"] = choices(time) }
            values["hasChoices"] = values["choices"] != nil
            return "A question about your entry: \(details.title)"
        }
        values.set("dueAt", question.dueAt.map { EventWords.moment($0, in: zone, zones) })
        values.set("publishAt", details.publishAt.map { EventWords.moment($0, in: details.zone, zones) })
        values["isDraft"] = details.isDraft
        values["waits"] = facts.blog.waits
        values["text"] = details.text
        values["fragment"] = PlainFragment.html(details.text)
        values.set("tags", details.tags.isEmpty ? nil : details.tags.map { "#" + $0 }.joined(separator: " "))
        values.set("excerpt", details.excerpt)
        values["noComments"] = !details.takesComments
        let files = post.attachments.compactMap(\.filename)
        values.set("files", post.attachments.isEmpty ? nil : files.joined(separator: ", "))
        if question.dueAt != nil { return "It goes out by itself: \(details.title)" }
        return details.isDraft ? "Your draft: \(details.title)" : "Shall it go out like this? \(details.title)"
    }

    /// What is said of an event's time is said of an entry's, but for a time that cannot be read.
    private func words(for problem: EntryProblem) -> String {
        switch problem {
        case .time(.noTime, let written), .time(.unreadableTime, let written): BlogWords.unreadable(written)
        case .time(let problem, _): words(for: problem)
        case .noTitle, .noWords, .tooManyTags: BlogWords.problem(problem)
        }
    }

    /// To its author: somebody answered an entry that takes no comments.
    private func entryWords(
        _ arrival: ArrivalFacts, _ name: String, _ address: String, _ facts: LetterFacts, _ moment: Moment
    ) -> Draft {
        var values = common(nil)
        let title = facts.blog.entry?.title ?? "your entry"
        values["title"] = title
        return carrying(arrival, name, address, "entry-words", "Re: \(title)", values, facts, moment)
    }

    func answer(_ said: BlogSaid, _ asked: Asked) -> Answer {
        let facts = asked.facts
        switch said {
        case .drafts: return drafts(facts.drafts, asked.holes)
        case .roundUpOver:
            return Answer(words: "That draft has been published or thrown away already. Nothing was done.")
        case .roundUpDropped(let title): return Answer(words: "\"\(title)\" is thrown away. Nobody saw it.")
        case .roundUpMostlyGone(let left, let all):
            return Answer(
                words:
                    "We found \(left) of the draft's \(all) lines in your mail, and have published nothing yet. To publish those, reply to the draft once more with the same copy: publish these. For all of them: publish all"
            )
        case .roundUpUnread(let title):
            return Answer(
                words:
                    "We could not tell what shall become of \"\(title)\". Please reply to the draft with one word: publish, or drop."
            )
        }
    }

    /// Somebody's entries that are not out yet.
    private func drafts(_ drafts: [EntryDraft], _ holes: Placeholders) -> Answer {
        guard !drafts.isEmpty else { return Answer(words: "You have no drafts, and nothing waits for its time.") }
        return Answer(
            words: "Yours, and seen by nobody else:",
            rows: drafts.map { draft in
                let when =
                    draft.dueAt.map { "Goes out on \(EventWords.moment($0, in: zone, zones))" }
                    ?? "Written on \(date(draft.since)), not out"
                return AnswerRow(
                    lead: draft.title.isEmpty ? "(no title)" : draft.title,
                    lines: [when, "Reply publish, drop, later 1w or what is different to this address:"],
                    reply: name(.confirm, draft.question.rawValue, holes))
            })
    }
}
