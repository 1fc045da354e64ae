import Guild
import Mail

extension Composer {
    /// "Did you write this?", "Would you like to join?". Shows nothing of the mail but its date and the group's name:
    /// somebody else may have written it.
    func question(
        _ question: Question, _ arrival: ArrivalFacts, _ facts: LetterFacts, _ moment: Moment, holes: Placeholders
    ) -> (draft: Draft, template: String) {
        let name = name(.confirm, question.id.rawValue, holes)
        let isForFacilitators = question.kind.asksFacilitators
        var values = common(facts.group)
        values["when"] = MailDate.day(arrival.arrivedAt)
        values["isJoining"] = question.kind == .joining
        values["isAgain"] = question.rounds > 1
        values["canClaim"] = question.claimable != nil
        values["days"] = "\(patience.doubtfulDays)"
        values["answerAddress"] = written(name)
        values["yesLink"] = ours.mailto(name, subject: isForFacilitators ? "approve" : "yes")
        values["noLink"] = ours.mailto(name, subject: isForFacilitators ? "reject" : "no")
        values["mineLink"] = ours.mailto(name, subject: "mine")
        let place = facts.group?.title ?? community
        let subject: String
        let template: String
        var isReply = true
        switch question.kind {
        case .authorship: (template, subject) = ("question", "Did you write this?")
        case .joining: (template, subject) = ("question", "Would you like to join \(place)?")
        case .optIn, .invitation:
            (template, subject) = ("invitation", "Would you like to join \(place)?")
            isReply = question.kind == .optIn
            values["isInvited"] = question.kind == .invitation
            values["inviter"] = facts.candidate?.name ?? "Somebody"
        case .approval:
            let candidate = facts.candidate
            let name = candidate.map { $0.name.isEmpty ? String($0.local) : $0.name } ?? "Somebody"
            (template, subject) = ("approval", "[\(place) facilitators] \(name) asks to join")
            isReply = false
            values["candidate"] = name
            values["candidateAddress"] = candidate?.address ?? ""
            values.set("words", facts.word)
        case .release:
            let candidate = facts.candidate
            let name = candidate.map { $0.name.isEmpty ? String($0.local) : $0.name } ?? "Somebody"
            (template, subject) = ("release", "[\(place) facilitators] \(name) wrote: \(arrival.subject)")
            isReply = false
            let post = Post(Message(reading: arrival.raw), limits: ReadingLimits(), ours: ours)
            values["author"] = name
            values["isDoubtful"] = facts.isDoubtful
            values["subject"] = arrival.subject.isEmpty ? "(no subject)" : arrival.subject
            values["text"] = String(post.text.prefix(8_000))
            values["files"] = post.attachments.isEmpty ? nil : "\(post.attachments.count)"
        case .address:
            (template, subject) = ("address", "Is this address yours?")
            isReply = false
            values["owner"] = facts.aboutName ?? "Somebody"
        case .event:
            template = "event-preview"
            subject = preview(question, arrival, facts, moment, &values)
        case .otherTime:
            let name = facts.candidate?.name ?? "Somebody"
            (template, subject) = (
                "other-time",
                "[\(place) facilitators] \(name) asks for another time: \(facts.event?.details.title ?? "")"
            )
            isReply = false
            values["author"] = name
            otherTime(arrival, facts, &values)
        case .choice, .command:
            (template, subject) = ("choice", "Which one do you mean?")
            values["isCommand"] = question.kind == .command
            values["word"] = facts.word ?? "one word"
            let options: [(String, String)] =
                question.kind == .command
                ? [("do it: \(facts.word ?? "what it asks for")", ""), ("post it: I mean it for the group", "")]
                : facts.choices.map { ("\($0.title)", "\($0.author) in \($0.group.title)") }
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

    /// What became of mail that waited, for those who look after the group.
    func note(
        _ note: Letter.Note, _ group: Group, _ facts: LetterFacts, arrivedAt: Int64, count: Int, _ moment: Moment
    ) -> Draft {
        var values = common(group)
        values["when"] = MailDate.day(arrivedAt)
        values["count"] = "\(count)"
        values["isOne"] = count == 1
        values["isDisowned"] = note == .disowned
        values.set("about", facts.aboutName)
        values["days"] = "\(patience.doubtfulDays)"
        let subject =
            switch note {
            case .disowned: "[\(group.title) facilitators] Somebody wrote in another's name"
            case .unconfirmed: "[\(group.title) facilitators] Mail that nobody confirmed"
            }
        return service("note", subject, values, to: facts, moment, isReply: false)
    }
}
