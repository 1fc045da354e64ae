import Guild
import Mail

/// Letters that carry what was written through us: neither side sees the other's address.
extension Composer {
    func compose(
        _ letter: InquiryLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        let inquiry = try known(facts.inquiries.inquiry, "the inquiry")
        let arrival = try known(facts.arrival, "the mail")
        return try form(
            self.inquiry(letter, inquiry, arrival, facts, moment, holes), "inquiry", [.inquiry: 1], moment, holes)
    }

    private func inquiry(
        _ letter: InquiryLetter, _ inquiry: Inquiry, _ arrival: ArrivalFacts, _ facts: LetterFacts, _ moment: Moment,
        _ holes: Placeholders
    ) -> Draft {
        var values = common(facts.group)
        let asker = facts.inquiries.askerName.isEmpty ? "Somebody" : facts.inquiries.askerName
        let author: String
        switch letter {
        case .asked(_, _, let isHandedOn):
            author = asker
            values["isAsked"] = true
            values["isHandedOn"] = isHandedOn
        case .words(_, _, let name, let toAsker, let isCopy):
            author = name.isEmpty ? toAsker ? community : asker : name
            values["isAnswer"] = toAsker
            values["isCopy"] = isCopy
            values["isBack"] = !toAsker && !isCopy
        }
        values["author"] = author
        values["asker"] = asker
        values.set("handle", facts.inquiries.askerHandle)
        let post = Post(Message(reading: arrival.raw), limits: ReadingLimits(), ours: ours)
        values["text"] = post.text.isEmpty ? "(no words)" : post.text
        let (files, left) = travelling(post.attachments)
        values.set("left", left.isEmpty ? nil : left.map(\.words).joined(separator: ", "))
        let subject: String
        switch letter {
        case .asked(_, _, isHandedOn: false) where inquiry.group != nil:
            subject = "[\(facts.group?.title ?? community) facilitators] \(arrival.title)"
        case .asked: subject = "[\(community)] \(arrival.title)"
        case .words: subject = answering(arrival)
        }
        let reply = name(.inquiry, inquiry.id.rawValue, holes)
        var draft = service("inquiry", subject, values, to: facts, moment, isReply: false)
        draft.fields.removeAll { $0.name == "From" }
        draft.add("From", .address(MailAddress(name: "\(author) (\(community))", address: ours.bare)!))
        draft.attachments = files
        answered(at: reply, &draft)
        return draft
    }

    func answer(_ said: InquirySaid, _ asked: Asked) -> Answer {
        switch said {
        case .passedOn(nil):
            return Answer(
                words: "Thank you. Your mail has gone to the host of \(community), who reads it and answers you.")
        case .passedOn:
            let title = asked.facts.groups.first?.group.title ?? community
            return Answer(
                words:
                    "Thank you. Your mail has gone to the people who look after \(title). They read it and answer you.")
        }
    }
}
