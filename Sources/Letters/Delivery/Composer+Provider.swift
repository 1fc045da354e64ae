import Guild
import Mail

/// Letters about delivering itself: to people whose address fails, and to the host.
extension Composer {
    func compose(
        _ letter: DeliveryLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        let draft: Draft
        switch letter {
        case .addressFailing(let address): draft = addressFailing(address, facts, moment)
        case .probe: draft = probe(facts, moment)
        case .hostNotice:
            guard !facts.delivery.obstacles.isEmpty else {
                throw .nothingToSay("there is nothing to tell the host any more")
            }
            draft = hostNotice(facts, moment)
        }
        return draft.form(boundary: moment.nonce, placeholders: holes)
    }

    /// A link that lets somebody into the archive.
    func signIn(
        _ request: Int64, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        var values = common(nil)
        values["signInLink"] = site(.enter(name(.signIn, request, holes)))
        let draft = service("sign-in", "Your way into \(community)", values, to: facts, moment, isReply: true)
        return try form(draft, "sign-in", [.signIn: 2], moment, holes)
    }

    /// To somebody's second address.
    func addressFailing(_ address: String, _ facts: LetterFacts, _ moment: Moment) -> Draft {
        var values = common(nil)
        values["failing"] = address
        values.set("why", facts.delivery.failureWords)
        values["here"] = facts.recipientAddress ?? ""
        let request = "address primary \(facts.recipientAddress ?? "")"
        values["request"] = request
        values["requestLink"] = ours.mailto("", subject: request)
        return service(
            "address-failing", "Mails to \(address) come back", values, to: facts, moment, isReply: false)
    }

    /// To the address itself: whoever reads it has shown that it works.
    func probe(_ facts: LetterFacts, _ moment: Moment) -> Draft {
        var values = common(nil)
        values["address"] = facts.recipientAddress ?? ""
        values["settingsLink"] = ours.mailto("", subject: "which")
        return service("probe", "Does this mail reach you?", values, to: facts, moment, isReply: false)
    }

    /// To the host, outside the mailbox: what only they can mend, with the server's own words.
    func hostNotice(_ facts: LetterFacts, _ moment: Moment) -> Draft {
        var values = common(nil)
        values["obstacles"] = facts.delivery.obstacles.map { trouble in
            var one = Values()
            one["sentence"] = trouble.obstacle.sentence
            one["remedy"] = trouble.obstacle.remedy
            one.set("why", trouble.why)
            one["since"] = MailDate.day(trouble.firstAt)
            one.set("until", trouble.endedAt.map { MailDate.day($0) })
            one["times"] =
                trouble.count == 1 ? "once" : "\(trouble.count) times, the last on \(MailDate.day(trouble.lastAt))"
            return one
        }
        let open = facts.delivery.obstacles.filter { $0.endedAt == nil }
        let subject =
            open.isEmpty
            ? "Over by now: \(facts.delivery.obstacles[0].obstacle.sentence)"
            : open.count == 1 ? open[0].obstacle.sentence : "\(open.count) things need you"
        values["isOver"] = open.isEmpty
        return service("host-notice", "[\(community)] \(subject)", values, to: facts, moment, isReply: false)
    }
}
