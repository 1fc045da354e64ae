import Guild
import Mail

extension Composer {
    func receipt(
        _ contribution: ContributionFacts, in group: Group, _ facts: LetterFacts, _ moment: Moment,
        _ holes: Placeholders
    ) -> Draft {
        let own = name(of: facts.prepared, or: .own, contribution.id.rawValue, holes)
        var values = common(group)
        values["title"] = contribution.title
        values["url"] = site(.permalink(contribution.id))
        values["isTopic"] = contribution.isTopic
        values.set("holdWords", hold >= 60 ? Duration.words(hold) : nil)
        values["isOverflow"] = facts.isOverflow
        values["ownAddress"] = written(own)
        values["cancelLink"] = ours.mailto(own, subject: "cancel")
        values["deleteLink"] = ours.mailto(own, subject: "delete")
        var draft = service(
            "receipt", "Posted: \(contribution.title)", values, to: facts, moment, isReply: true,
            inReplyTo: contribution.messageID)
        answered(at: own, &draft, after: [contribution.messageID])
        return draft
    }

    /// Replies to the letter come to a personal address. With one bare address its token travels in the References
    /// that every client copies.
    func answered(at name: String, _ draft: inout Draft, after ids: [MessageID] = []) {
        draft.add("Reply-To", .address(MailAddress(name: community, address: ours.address(for: name))!))
        guard ours.style == .single else { return }
        draft.fields.removeAll { $0.name == "References" }
        draft.add("References", .ids(ids + [ours.reference(for: name)]))
    }

    func goodbye(_ group: Group, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders) -> Draft {
        let rejoin = name(of: facts.prepared, or: .rejoin, group.id.rawValue, holes)
        var values = common(group)
        values["leavesNobody"] = facts.leavesNobody
        if case .goodbye(_, let afterComplaint) = facts.letter { values["afterComplaint"] = afterComplaint ?? false }
        values["rejoinAddress"] = written(rejoin)
        values["rejoinLink"] = ours.mailto(rejoin, subject: "undo")
        return service("goodbye", "You have left \(group.title)", values, to: facts, moment, isReply: true)
    }

    func welcome(
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
        var draft = service("welcome", "Welcome to \(group.title)", values, to: facts, moment, isReply: true)
        addWayOut(leave, to: &draft)
        return draft
    }

    func declined(_ group: Group, _ words: String, _ facts: LetterFacts, _ moment: Moment) -> Draft {
        var values = common(group)
        values.set("words", words)
        values["facilitatorsAddress"] = ours.address(for: "\(group.name).facilitators")
        values["facilitatorsLink"] = ours.mailto("\(group.name).facilitators")
        return service("declined", "Your wish to join \(group.title)", values, to: facts, moment, isReply: true)
    }

    func help(_ facts: LetterFacts, _ moment: Moment) -> Draft {
        var values = common(nil)
        values.set("moreGroups", facts.moreGroups > 0 ? "\(facts.moreGroups)" : nil)
        values["groups"] = facts.groups.map { group in
            Values(values: [
                "group": group.title, "groupAddress": writeTo(group), "groupPurpose": group.purpose,
                "facilitatorsAddress": written("\(group.name).facilitators"),
                "facilitatorsLink": ours.mailto("\(group.name).facilitators"),
                "joinAddress": written("\(group.name).join"), "joinLink": ours.mailto("\(group.name).join"),
            ])
        }
        values["commands"] = CommandWord.allCases.map {
            Values(values: ["usage": $0.usage, "meaning": $0.meaning])
        }
        values["settings"] = SettingWord.allCases.map {
            Values(values: ["usage": $0.usage, "meaning": $0.meaning])
        }
        return service("help", "How \(community) works", values, to: facts, moment, isReply: true)
    }

    /// Why a mail was not posted, or waits.
    func answer(
        _ reason: Reason, _ facts: LetterFacts, withText: Bool, waiting: Bool, _ moment: Moment
    ) throws(Failure) -> Draft {
        guard let arrival = facts.arrival,
            let explanation = Explanation(
                reason, group: facts.group, limitMB: largestMail / 1_000_000,
                join: facts.group.flatMap { $0.joining == .invitation ? nil : written("\($0.name).join") })
        else { throw .nothingToSay("nobody is written to about `\(reason.rawValue)`") }
        var values = common(facts.group)
        values["subject"] = arrival.title
        values["why"] = explanation.why
        values["whatNow"] = explanation.whatNow
        if waiting { values["whom"] = reason == .otherAddress ? "the owner of that address" : "a facilitator" }
        if withText {
            values.set("original", TokenScrub.clean(Message(reading: arrival.raw).body().text))
        }
        return service(
            waiting ? "waiting" : "refusal", "Re: \(arrival.title)", values, to: facts, moment, isReply: true,
            inReplyTo: arrival.messageID)
    }

    /// A member's words to those who look after a group. They answer the author, so theirs is the Reply-To.
    func toFacilitators(
        _ group: Group, _ arrival: ArrivalFacts, _ name: String, _ address: String, _ facts: LetterFacts,
        _ moment: Moment
    ) -> Draft {
        var values = common(group)
        values["subject"] = arrival.subject
        return carrying(
            arrival, name, address, "to-facilitators", "[\(group.title) facilitators] \(arrival.subject)", values,
            facts,
            moment)
    }

    /// A letter that carries somebody's words and files to the one they are for, who answers their author.
    func carrying(
        _ arrival: ArrivalFacts, _ name: String, _ address: String, _ template: String, _ subject: String,
        _ values: Values, _ facts: LetterFacts, _ moment: Moment
    ) -> Draft {
        var values = values
        values["author"] = name.isEmpty ? address : name
        values["authorAddress"] = address
        let post = Post(Message(reading: arrival.raw), limits: ReadingLimits(), ours: ours)
        values["text"] = post.text
        let (files, left) = travelling(post.attachments)
        values.set("left", left.isEmpty ? nil : left.map(\.words).joined(separator: ", "))
        var draft = service(template, subject, values, to: facts, moment, isReply: false)
        draft.attachments = files
        addReplies(to: name, address, &draft)
        return draft
    }

    /// The files of a mail that is passed on, and the kinds of those that stay behind.
    private func travelling(_ parts: [Part]) -> (files: [Draft.Attachment], left: [DangerousFile]) {
        var files: [Draft.Attachment] = []
        var left: [DangerousFile] = []
        for part in parts.prefix(20) {
            if let danger = DangerousFile(name: part.filename, bytes: part.bytes) {
                left.append(danger)
            } else {
                files.append(Draft.Attachment(filename: part.filename ?? "file", type: part.type, bytes: part.bytes))
            }
        }
        return (files, left)
    }

    /// Whoever answers, answers the author.
    func addReplies(to name: String, _ address: String, _ draft: inout Draft) {
        guard let author = MailAddress(name: name, address: address), !author.needsUTF8 else { return }
        draft.add("Reply-To", .address(author))
    }

    /// Somebody's words to the one they were meant for, who answers their author.
    func passedOn(
        _ arrival: ArrivalFacts, _ name: String, _ address: String, _ facts: LetterFacts, _ moment: Moment
    ) -> Draft {
        var values = common(nil)
        values["when"] = MailDate.day(arrival.arrivedAt)
        values["subject"] = arrival.subject
        return carrying(arrival, name, address, "passed-on", "Fwd: \(arrival.subject)", values, facts, moment)
    }
}
