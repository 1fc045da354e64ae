import Guild
import Mail

extension Composer {
    func receipt(_ contribution: ContributionFacts, in group: Group, _ facts: LetterFacts, _ moment: Moment) -> Draft {
        var values = common(group)
        values["title"] = contribution.title
        values["url"] = site(.permalink(contribution.id))
        values["isTopic"] = contribution.isTopic
        return service(
            "receipt", "Posted: \(contribution.title)", values, to: facts, moment, isReply: true,
            inReplyTo: contribution.messageID)
    }

    /// Why a mail was not posted, or waits.
    func answer(
        _ reason: Reason, _ facts: LetterFacts, withText: Bool, waiting: Bool, _ moment: Moment
    ) throws(Failure) -> Draft {
        guard let arrival = facts.arrival,
            let explanation = Explanation(reason, group: facts.group, limitMB: largestMail / 1_000_000)
        else { throw .nothingToSay("nobody is written to about `\(reason.rawValue)`") }
        var values = common(facts.group)
        let subject = arrival.subject.isEmpty ? "(no subject)" : arrival.subject
        values["subject"] = subject
        values["why"] = explanation.why
        values["whatNow"] = explanation.whatNow
        if waiting { values["whom"] = reason == .otherAddress ? "the owner of that address" : "a facilitator" }
        if withText {
            values.set("original", TokenScrub.clean(Message(reading: arrival.raw).body().text))
        }
        return service(
            waiting ? "waiting" : "refusal", "Re: \(subject)", values, to: facts, moment, isReply: true,
            inReplyTo: arrival.messageID)
    }

    /// A member's words to those who look after a group. They answer the author, so theirs is the Reply-To.
    func toFacilitators(
        _ group: Group, _ arrival: ArrivalFacts, _ name: String, _ address: String, _ facts: LetterFacts,
        _ moment: Moment
    ) -> Draft {
        var values = common(group)
        values["author"] = name.isEmpty ? address : name
        values["authorAddress"] = address
        values["subject"] = arrival.subject
        let post = Post(Message(reading: arrival.raw), limits: ReadingLimits(), ours: ours)
        values["text"] = post.text
        var draft = service(
            "to-facilitators", "[\(group.title) facilitators] \(arrival.subject)", values, to: facts, moment,
            isReply: false)
        draft.attachments = post.attachments.prefix(20).map {
            Draft.Attachment(filename: $0.filename ?? "file", type: $0.type, bytes: $0.bytes)
        }
        if let author = MailAddress(name: name, address: address), !author.needsUTF8 {
            draft.add("Reply-To", .address(author))
        }
        return draft
    }
}
