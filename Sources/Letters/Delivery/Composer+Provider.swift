import Guild
import Mail

/// Letters about delivering itself: to people whose address fails, and to the host.
extension Composer {
    /// To somebody's second address.
    func addressFailing(_ address: String, _ facts: LetterFacts, _ moment: Moment) -> Draft {
        var values = common(nil)
        values["failing"] = address
        values.set("why", facts.failureWords)
        values["here"] = facts.recipientAddress ?? ""
        let request = "address primary \(facts.recipientAddress ?? "")"
        values["request"] = request
        values["requestLink"] = ours.mailto("", subject: request)
        return service(
            "address-failing", "Letters to \(address) come back", values, to: facts, moment, isReply: false)
    }

    /// To the address itself: whoever reads it has shown that it works.
    func probe(_ facts: LetterFacts, _ moment: Moment) -> Draft {
        var values = common(nil)
        values["address"] = facts.recipientAddress ?? ""
        values["settingsLink"] = ours.mailto("", subject: "which")
        return service("probe", "Does this letter reach you?", values, to: facts, moment, isReply: false)
    }

    /// To the host, outside the mailbox: what only they can mend, with the server's own words.
    func hostNotice(_ facts: LetterFacts, _ moment: Moment) -> Draft {
        var values = common(nil)
        values["obstacles"] = facts.obstacles.map { trouble in
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
        let open = facts.obstacles.filter { $0.endedAt == nil }
        let subject =
            open.isEmpty
            ? "Over by now: \(facts.obstacles[0].obstacle.sentence)"
            : open.count == 1 ? open[0].obstacle.sentence : "\(open.count) things need you"
        values["isOver"] = open.isEmpty
        return service("host-notice", "[\(community)] \(subject)", values, to: facts, moment, isReply: false)
    }
}
