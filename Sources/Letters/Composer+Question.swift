import Guild
import Mail

extension Composer {
    /// "Did you write this?", "Would you like to join?". Shows nothing of the mail but its date and the group's name:
    /// somebody else may have written it.
    func question(
        _ question: Question, _ arrival: ArrivalFacts, _ facts: LetterFacts, _ moment: Moment, holes: Placeholders
    ) -> Draft {
        let name = "do." + holes.text(LetterHole.confirm.rawValue)
        var values = common(facts.group)
        values["when"] = MailDate.day(arrival.arrivedAt)
        values["isJoining"] = question.kind == .joining
        values["isAgain"] = question.rounds > 1
        values["canClaim"] = question.claimable != nil
        values["days"] = "\(patience.doubtfulDays)"
        values["answerAddress"] = ours.style == .single ? ours.mailto(name) : ours.address(for: name)
        values["yesLink"] = ours.mailto(name, subject: "yes")
        values["noLink"] = ours.mailto(name, subject: "no")
        values["mineLink"] = ours.mailto(name, subject: "mine")
        let place = facts.group?.title ?? community
        let subject = question.kind == .joining ? "Would you like to join \(place)?" : "Did you write this?"
        var draft = service("question", subject, values, to: facts, moment, isReply: true)
        draft.add("Reply-To", .address(MailAddress(name: community, address: ours.address(for: name))!))
        // With one bare address the token travels in the References that every client copies.
        if ours.style == .single { draft.add("References", .ids([ours.reference(for: name)])) }
        return draft
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
