import Guild
import Mail

extension Composer {
    func compose(
        _ letter: QuestionLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        switch letter {
        case .asked:
            let question = try known(facts.questions.question, "the question")
            let arrival = try known(facts.arrival, "the mail that waited")
            let (draft, template) = self.question(question, arrival, facts, moment, holes: holes)
            let answers = LetterTemplate.byName[template]?.answers ?? 4
            return try form(draft, template, [.confirm: answers], moment, holes)
        case .shown(_, let thenPost):
            let question = try known(facts.questions.question, "the question")
            let arrival = try known(facts.arrival, "the mail that waited")
            return try form(
                shown(question, thenPost: thenPost, arrival, facts, moment, holes), "shown",
                [.confirm: thenPost ? 3 : 4], moment, holes)
        case .passedOn(_, let name, let address):
            return passedOn(try known(facts.arrival, "the mail"), name, address, facts, moment)
                .form(boundary: moment.nonce, placeholders: holes)
        case .note(let note, _, _, let arrivedAt, let count):
            return self.note(
                note, try known(facts.group, "the group"), facts, arrivedAt: arrivedAt, count: count, moment
            ).form(boundary: moment.nonce, placeholders: holes)
        }
    }

    /// "Did you write this?", "Would you like to join?". Of a mail that nobody vouches for they show its date, its size and
    /// the group's name: somebody else may have written it.
    func question(
        _ question: Question, _ arrival: ArrivalFacts, _ facts: LetterFacts, _ moment: Moment, holes: Placeholders
    ) -> (draft: Draft, template: String) {
        let name = name(.confirm, question.id.rawValue, holes)
        let isForFacilitators = question.kind.asksFacilitators
        var values = common(facts.group)
        values["when"] = MailDate.day(arrival.arrivedAt)
        values["isJoining"] = question.kind == .membership(.joining)
        values["isAgain"] = question.rounds > 1
        values["days"] = "\(patience.doubtfulDays)"
        values["answerAddress"] = written(name)
        values["yesLink"] = ours.mailto(name, subject: isForFacilitators ? "approve" : "yes")
        values["noLink"] = ours.mailto(name, subject: isForFacilitators ? "reject" : "no")
        values["showLink"] = ours.mailto(name, subject: "show")
        values.set("event", facts.events.event?.details.title)
        let place = facts.group?.title ?? community
        let subject: String
        let template: String
        var isReply = true
        switch question.kind {
        case .identity(.authorship):
            (template, subject) = ("question", "Did you write this?")
            values["size"] = size(arrival.size)
        case .identity(.whose):
            (template, subject) = ("whose", "Whose words are these?")
            whose(arrival, facts, name, &values)
        case .forum(.guest):
            (template, subject) = ("guest", "May we post your mail?")
            values["subject"] = arrival.title
        case .identity(.newAddress):
            (template, subject) = ("new-address", "A new address of yours")
            isReply = false
            values["newAddress"] = question.claimable?.address ?? ""
            values["days"] = "\(Question.daysToUndo)"
            values["undoLink"] = ours.mailto(name, subject: "undo")
        case .limits(.goOn):
            let author = facts.questions.candidate?.called ?? "Somebody"
            (template, subject) = ("go-on", "[\(place) facilitators] Mail of \(author) waits")
            isReply = false
            values["author"] = author
            values["isBraked"] = facts.questions.waits != .limits(.tooMany)
            values["count"] = "\(max(1, facts.questions.waiting))"
            values["isOne"] = facts.questions.waiting <= 1
            shown(Post(Message(reading: arrival.raw), limits: ReadingLimits(), ours: ours).text, whole: false, &values)
            values["yesLink"] = ours.mailto(name, subject: "go on")
            values["noLink"] = ours.mailto(name, subject: "drop")
        case .membership(.joining): (template, subject) = ("question", "Would you like to join \(place)?")
        case .membership(.optIn), .membership(.invitation):
            (template, subject) = ("invitation", "Would you like to join \(place)?")
            isReply = question.kind == .membership(.optIn)
            values["isInvited"] = question.kind == .membership(.invitation)
            values["inviter"] = facts.questions.candidate?.name ?? "Somebody"
        case .membership(.approval):
            let candidate = facts.questions.candidate
            let name = candidate?.called ?? "Somebody"
            (template, subject) = ("approval", "[\(place) facilitators] \(name) asks to join")
            isReply = false
            values["candidate"] = name
            values["candidateAddress"] = candidate?.address ?? ""
            values.set("words", facts.questions.word)
        case .forum(.release):
            let candidate = facts.questions.candidate
            let name = candidate?.called ?? "Somebody"
            (template, subject) = ("release", "[\(place) facilitators] \(name) wrote: \(arrival.subject)")
            isReply = false
            var post = Post(Message(reading: arrival.raw), limits: ReadingLimits(), ours: ours)
            if case .group(_, .blog) = OurName(question.recipient) {
                // What goes out is what its author has made of it since.
                let zone = zones.known(facts.group?.zone ?? "", or: self.zone)
                let reading = EntryReading(
                    post, amendments: question.amendments, title: arrival.title, now: moment.now, zone: zone,
                    zones: zones,
                    ours: ours)
                post.text = reading.details.title + "\n\n" + reading.details.text
            }
            // What its author has made of it since.
            if facts.wiki.page == nil, !facts.questions.isAnnouncement, case .token = OurName(question.recipient),
                !question.amendments.isEmpty
            {
                post.text = question.amendments
            }
            if let page = facts.wiki.page, let change = changed(page, by: post, question, facts) { post.text = change }
            if facts.questions.isAnnouncement {
                post.text = announced(arrival, question, facts, moment)
                post.attachments.removeAll { Announcement.isCalendar($0) }
            }
            values["author"] = name
            values["isDoubtful"] = facts.questions.isDoubtful
            values["isMachines"] = facts.questions.isMachines
            values["subject"] = arrival.title
            values["text"] = String(post.text.prefix(8_000))
            values["files"] = post.attachments.isEmpty ? nil : "\(post.attachments.count)"
        case .triage(.flagged):
            let title = flagged(facts.questions.flagged ?? FlaggedFacts(), name, &values)
            let what = facts.questions.flagged?.isMended ?? false ? "Changed" : "Reported"
            (template, subject) = ("flagged", "[\(place) facilitators] \(what): \(title)")
            isReply = false
        case .measures(.appeal):
            let author = facts.questions.candidate?.called ?? "Somebody"
            (template, subject) = ("appeal", "[\(place) facilitators] \(author) asks you to look again")
            isReply = false
            values["author"] = author
            values.set(
                "decided",
                facts.questions.decided.map {
                    "\($0.by.isEmpty ? "Somebody" : $0.by), \(MailDate.date($0.at)): \(did($0))"
                        + ($0.words.isEmpty ? "" : ". The reason: \(ShownWords.inList($0.words))")
                })
            shown(question.amendments, whole: false, &values)
        case .docket(.oldNumbers):
            (template, subject) = ("old-numbers", answering(arrival))
            oldNumbers(facts, arrival, &values)
        case .identity(.address):
            (template, subject) = ("address", "Is this address yours?")
            isReply = false
            values["owner"] = facts.questions.aboutName ?? "Somebody"
        case .events(.preview):
            template = "event-preview"
            subject = preview(question, arrival, facts, moment, &values)
        case .blog(.preview):
            template = "entry-preview"
            subject = entryPreview(question, arrival, facts, name, moment, &values)
        case .roles(let asked):
            template = asked.rawValue
            subject = part(question, facts, &values)
            isReply = false
        case .health(.granting):
            (template, subject) = ("granting", "Your words to \(place)")
            isReply = false
            let parts = question.amendments.split(separator: "\n", maxSplits: 1).map(String.init)
            values["title"] = parts.first ?? ""
            values["original"] = parts.last ?? ""
        case .messages(.introducing):
            template = "introducing"
            subject = introducing(question, facts, &values)
            isReply = false
        case .groups(let asked):
            template = asked == .goingOn ? "going-on" : "closing"
            subject = groupQuestion(question, facts, &values)
            isReply = false
        case .membership(.introduction):
            (template, subject) = ("introduction", "Your introduction to \(place)")
            introduction(question, arrival, &values)
        case .wiki(.edit):
            template = "page-question"
            subject = pageQuestion(question, arrival, facts, name, &values)
        case .events(.otherTime):
            let name = facts.questions.candidate?.name ?? "Somebody"
            (template, subject) = (
                "other-time",
                "[\(place) facilitators] \(name) asks for another time: \(facts.events.event?.details.title ?? "")"
            )
            isReply = false
            values["author"] = name
            otherTime(arrival, facts, &values)
        case .digests(.whichThread), .requests(.orPost):
            (template, subject) = ("choice", "Which one do you mean?")
            values["isCommand"] = question.kind == .requests(.orPost)
            values["word"] = facts.questions.word ?? "one word"
            values["isForEvent"] = facts.events.event != nil
            values["isForAsked"] = facts.questions.isForAsked
            if question.kind == .digests(.whichThread) {
                shown(
                    Post(Message(reading: arrival.raw), limits: ReadingLimits(), ours: ours).text, whole: false, &values
                )
            }
            let options: [(String, String)] =
                question.kind == .requests(.orPost)
                ? self.options(question, facts)
                : facts.questions.choices.map { ("\($0.title)", "\($0.author) in \($0.group.title)") }
            values["options"] = options.enumerated().map { index, option in
                var one = Values(values: ["number": "\(index + 1)", "title": option.0])
                one.set("detail", option.1)
                one["link"] = ours.mailto(name, subject: "\(index + 1)")
                return one
            }
        }
        var draft = service(template, subject, values, to: facts, moment, isReply: isReply)
        answered(at: name, &draft)
        return (draft, template)
    }

    /// A request, or something else.
    private func options(_ question: Question, _ facts: LetterFacts) -> [(String, String)] {
        if facts.questions.isForAsked {
            return [
                ("I cannot answer: nothing is posted, and somebody else is asked", ""),
                ("it is my answer: post it in the group", ""),
            ]
        }
        let request = "do it: \(facts.questions.word ?? "what it asks for")"
        guard let event = facts.events.event?.details.title else {
            return [(request, ""), ("post it: I mean it for the group", "")]
        }
        if facts.questions.callsOff {
            return [("call it off: everybody who was invited is told", ""), ("post it: it stays as it is", "")]
        }
        if case .token(let claim) = OurName(question.recipient), claim.purpose == .event {
            return [
                ("I mean the group: \(facts.questions.word ?? "do it")", ""),
                ("I mean the event: I do not come to \(event)", ""),
            ]
        }
        return [("count it as my answer to \(event)", ""), ("post it: I mean it for the group", "")]
    }

    /// Who wrote, and the first words: enough to tell whose they are.
    private func whose(_ arrival: ArrivalFacts, _ facts: LetterFacts, _ name: String, _ values: inout Values) {
        let message = Message(reading: arrival.raw)
        let author = message.from.first
        values["author"] = author.map { $0.name.isEmpty ? $0.address : $0.name } ?? "Somebody"
        values["authorAddress"] = author?.address ?? ""
        values["subject"] = arrival.title
        let post = Post(message, limits: ReadingLimits(), ours: ours)
        var words = post.text
        if words.isEmpty, let status = message.calendar?.components.first?.attendees.first?.status {
            words = "(\(status.lowercased()), by the button of a calendar)"
        }
        shown(words.isEmpty ? "(no words)" : words, whole: false, &values)
        values["canGuest"] = facts.questions.letsGuestsAsk && facts.events.event == nil
        values["forMeLink"] = ours.mailto(name, subject: WhoseAnswer.forMe.words)
        values["mineLink"] = ours.mailto(name, subject: WhoseAnswer.mine.words)
        values["mineAddressLink"] = ours.mailto(name, subject: WhoseAnswer.mineAndAddress.words)
        values["forGroupLink"] = ours.mailto(name, subject: WhoseAnswer.forGroup.words)
        values["noLink"] = ours.mailto(name, subject: WhoseAnswer.notMine.words)
    }

    func shown(_ text: String, whole: Bool, _ values: inout Values) {
        let text = whole ? ShownWords.whole(text) : ShownWords.beginning(of: text)
        values["text"] = text
        values["lines"] = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            Values(values: ["line": String($0)])
        }
    }

    private func size(_ octets: Int) -> String {
        octets < 10_000 ? "\(max(1, (octets + 500) / 1_000)) KB" : "\((octets + 5_000) / 10_000 * 10) KB"
    }

    /// The words of a mail that nobody vouches for, to whoever was asked about it and asked back.
    func shown(
        _ question: Question, thenPost: Bool, _ arrival: ArrivalFacts, _ facts: LetterFacts, _ moment: Moment,
        _ holes: Placeholders
    ) -> Draft {
        let name = name(.confirm, question.id.rawValue, holes)
        var values = common(facts.group)
        values["when"] = MailDate.day(arrival.arrivedAt)
        values["subject"] = arrival.title
        values["thenPost"] = thenPost
        values["answerAddress"] = written(name)
        values["yesLink"] = ours.mailto(name, subject: "yes")
        values["noLink"] = ours.mailto(name, subject: "no")
        let post = Post(Message(reading: arrival.raw), limits: ReadingLimits(), ours: ours)
        shown(post.text.isEmpty ? "(no words)" : post.text, whole: true, &values)
        var draft = service("shown", "The mail that waits", values, to: facts, moment, isReply: true)
        answered(at: name, &draft)
        return draft
    }

    /// What became of mail that waited, for those who look after the group.
    func note(
        _ note: QuestionLetter.Note, _ group: Group, _ facts: LetterFacts, arrivedAt: Int64, count: Int,
        _ moment: Moment
    ) -> Draft {
        var values = common(group)
        values["when"] = MailDate.day(arrivedAt)
        values["count"] = "\(count)"
        values["isOne"] = count == 1
        values["isDisowned"] = note == .disowned
        values["isFlood"] = note == .flood
        values.set("about", facts.questions.aboutName)
        values["days"] = "\(patience.doubtfulDays)"
        let subject =
            switch note {
            case .disowned: "[\(group.title) facilitators] Somebody wrote in another's name"
            case .unconfirmed: "[\(group.title) facilitators] Mail that nobody confirmed"
            case .flood: "[\(group.title) facilitators] More mail than is passed on"
            }
        return service("note", subject, values, to: facts, moment, isReply: false)
    }

    /// Somebody's words to the one they were meant for, who answers their author.
    private func passedOn(
        _ arrival: ArrivalFacts, _ name: String, _ address: String, _ facts: LetterFacts, _ moment: Moment
    ) -> Draft {
        var values = common(nil)
        values["when"] = MailDate.day(arrival.arrivedAt)
        values["subject"] = arrival.subject
        return carrying(arrival, name, address, "passed-on", "Fwd: \(arrival.subject)", values, facts, moment)
    }
}
