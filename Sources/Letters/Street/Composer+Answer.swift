import Guild
import Mail

/// What the author of a mail is told that was not carried out, or not yet.
extension Composer {
    func compose(
        _ letter: StreetLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        switch letter {
        case .refusal(let reason, _, _, let withText):
            try answer(reason, facts, withText: withText, waiting: false, moment)
                .form(boundary: moment.nonce, placeholders: holes)
        case .waiting(let reason, _, _):
            try answer(reason, facts, withText: false, waiting: true, moment)
                .form(boundary: moment.nonce, placeholders: holes)
        }
    }

    /// The address of the group whose name is nearest to one in the mail that does not exist.
    private func nearest(_ facts: LetterFacts) -> String? {
        let groups = facts.requests.groups.map(\.name)
        guard let arrival = facts.arrival, !groups.isEmpty else { return nil }
        let message = Message(reading: arrival.raw)
        for address in (message.to + message.cc).prefix(20) {
            switch ours.name(of: address.address) {
            case .group(let name, _), .unknown(let name):
                guard !groups.contains(name), let near = Nearest.name(to: name, among: groups) else { continue }
                return ours.address(for: near)
            default: continue
            }
        }
        return nil
    }

    /// Why a mail was not posted, or waits.
    private func answer(
        _ reason: Reason, _ facts: LetterFacts, withText: Bool, waiting: Bool, _ moment: Moment
    ) throws(Failure) -> Draft {
        guard let arrival = facts.arrival,
            let explanation = Explanation(
                reason,
                in: Explanation.Place(
                    group: facts.group, limitMB: largestMail / 1_000_000,
                    join: facts.group.flatMap { $0.joining == .invitation ? nil : written("\($0.name).join") },
                    community: ours.bare, near: nearest(facts)))
        else { throw .nothingToSay("nobody is written to about `\(reason.rawValue)`") }
        var values = common(facts.group)
        values["subject"] = arrival.title
        values["why"] = explanation.why
        values["whatNow"] = explanation.whatNow
        if waiting {
            switch reason {
            case .street(.otherAddress): values["whom"] = "the owner of that address"
            case .inquiries: values["whom"] = "the host"
            default: values["whom"] = "a facilitator"
            }
        }
        if withText {
            values.set("original", TokenScrub.clean(Message(reading: arrival.raw).body().text))
        }
        return service(
            waiting ? "waiting" : "refusal", answering(arrival), values, to: facts, moment, isReply: true,
            inReplyTo: arrival.messageID)
    }
}
