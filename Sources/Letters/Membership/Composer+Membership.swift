import Guild
import Mail

/// Letters about being a member.
extension Composer {
    func compose(
        _ letter: MembershipLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        let group = try known(facts.group, "the group")
        switch letter {
        case .welcome:
            let welcome = try known(facts.membership.welcome, "the group")
            return try form(
                self.welcome(welcome, to: group, facts, moment, holes), "welcome",
                welcome.isFurther || facts.prepared == nil ? [.leave: 3] : [.leave: 3, .prepared: 1], moment, holes)
        case .goodbye:
            let hole: LetterHole = facts.prepared == nil ? .rejoin : .prepared
            return try form(goodbye(group, facts, moment, holes), "goodbye", [hole: 2], moment, holes)
        case .rightAmount: return rightAmount(group, facts, moment, holes)
        case .firstThread:
            let thread = try known(facts.membership.thread, "the conversation")
            return firstThread(thread, group, facts, moment, holes)
        case .declined(_, let words):
            return declined(group, words, facts, moment).form(boundary: moment.nonce, placeholders: holes)
        }
    }

    private func welcome(
        _ welcome: WelcomeFacts, to group: Group, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) -> Draft {
        let leave = name(.leave, group.id.rawValue, holes)
        var values = common(group)
        values["name"] = group.name
        values.set("welcome", welcome.text)
        values["hasPeople"] = !welcome.people.isEmpty
        values["people"] = welcome.people.map { person in
            var one = Values(values: ["name": person.name, "handle": person.handle])
            one["roles"] = person.roles.map(\.rawValue).joined(separator: ", ")
            one.set("about", person.about)
            return one
        }
        values["hasThreads"] = !welcome.threads.isEmpty
        values["threads"] = welcome.threads.map { post in
            Values(values: ["title": post.title, "author": post.author, "url": site(.permalink(post.id))])
        }
        values["newTopicLink"] = ours.mailto(group.name)
        values["dailyLink"] = ours.mailto("", subject: "set \(group.name) daily")
        values["weeklyLink"] = ours.mailto("", subject: "set \(group.name) weekly")
        values["leaveAddress"] = written(leave)
        values["leaveLink"] = ours.mailto(leave)
        values["isFurther"] = welcome.isFurther
        values["alike"] = welcome.alike.map { person in
            Values(values: [
                "name": person.name, "handle": person.handle, "knows": person.expertise.joined(separator: ", "),
            ])
        }
        values["hasAlike"] = !welcome.alike.isEmpty
        let introduce = facts.prepared.map { name(.prepared, $0.rawValue, holes) }
        values["asksWho"] = introduce != nil && !welcome.isFurther
        var draft = service(
            "welcome", welcome.isFurther ? "You are in \(group.title) now" : "Welcome to \(group.title)", values,
            to: facts,
            moment, isReply: true)
        if let introduce, !welcome.isFurther { answered(at: introduce, &draft) }
        addWayOut(leave, to: &draft)
        return draft
    }

    /// "Shall the others read this about you?"
    func introduction(_ question: Question, _ arrival: ArrivalFacts, _ values: inout Values) {
        let post = Post(Message(reading: arrival.raw), limits: ReadingLimits(), ours: ours)
        let text = question.amendments.isEmpty ? post.text : question.amendments
        values["text"] = text
        values["fragment"] = PlainFragment.html(text)
        let files = post.attachments.compactMap(\.filename)
        values.set("files", files.isEmpty ? nil : files.joined(separator: ", "))
    }

    private func goodbye(_ group: Group, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders) -> Draft {
        let rejoin = name(of: facts.prepared, or: .rejoin, group.id.rawValue, holes)
        var values = common(group)
        values["leavesNobody"] = facts.membership.leavesNobody
        if case .membership(.goodbye(_, let afterComplaint, let language)) = facts.letter {
            values["afterComplaint"] = afterComplaint ?? false
            values.set("left", Sentences.sentence(.left, in: language, group.title))
            values.set("comeBack", Sentences.sentence(.comeBack, in: language))
        }
        values["rejoinAddress"] = written(rejoin)
        values["rejoinLink"] = ours.mailto(rejoin, subject: "undo")
        var draft = service("goodbye", "You have left \(group.title)", values, to: facts, moment, isReply: true)
        if values["afterComplaint"] as? Bool != true { answered(at: rejoin, &draft) }
        return draft
    }

    private func firstThread(
        _ thread: PostFacts, _ group: Group, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) -> LetterForm {
        let reply = name(.reply, thread.id.rawValue, holes)
        let leave = name(.leave, group.id.rawValue, holes)
        var values = common(group)
        values["title"] = thread.title
        values["author"] = thread.author
        values["opening"] = thread.excerpt
        values["url"] = site(.permalink(thread.id))
        values["answerAddress"] = written(reply)
        values["leaveAddress"] = written(leave)
        values["leaveLink"] = ours.mailto(leave)
        var draft = service(
            "first-thread", "A conversation in \(group.title)", values, to: facts, moment, isReply: false)
        answered(at: reply, &draft)
        addWayOut(leave, to: &draft)
        return draft.form(boundary: moment.nonce, placeholders: holes)
    }

    private func rightAmount(
        _ group: Group, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) -> LetterForm {
        let leave = name(.leave, group.id.rawValue, holes)
        var values = common(group)
        values["name"] = group.name
        for cadence in [Cadence.daily, .weekly, .none] {
            values["\(cadence.rawValue)Link"] = ours.mailto("", subject: "set \(group.name) \(cadence.rawValue)")
        }
        values["leaveAddress"] = written(leave)
        values["leaveLink"] = ours.mailto(leave)
        var draft = service(
            "right-amount", "Is it the right amount of mail?", values, to: facts, moment, isReply: false)
        addWayOut(leave, to: &draft)
        return draft.form(boundary: moment.nonce, placeholders: holes)
    }

    private func declined(_ group: Group, _ words: String, _ facts: LetterFacts, _ moment: Moment) -> Draft {
        var values = common(group)
        values.set("words", words)
        values["facilitatorsAddress"] = ours.address(for: "\(group.name).facilitators")
        values["facilitatorsLink"] = ours.mailto("\(group.name).facilitators")
        return service("declined", "Your wish to join \(group.title)", values, to: facts, moment, isReply: true)
    }
}
