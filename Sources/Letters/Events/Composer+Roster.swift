import Guild
import Mail

/// After an event: who came, and a word to them.
extension Composer {
    func roster(_ occurrence: OccurrenceID, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders) -> Draft {
        let event = facts.events.event!
        let name = self.name(.roster, occurrence.rawValue, holes)
        var values = values(of: event, in: facts.recipientZone, now: moment.now)
        values["count"] = "\(facts.events.roster.count)"
        values["people"] = facts.events.roster.enumerated().map { index, person in
            var detail = person.answer == .maybe ? "maybe" : ""
            if person.guests > 0 {
                detail +=
                    (detail.isEmpty ? "" : ", ") + "with \(person.guests) \(person.guests == 1 ? "guest" : "guests")"
            }
            var one = Values(values: ["number": "\(index + 1)", "name": person.name])
            one.set("detail", detail)
            return one
        }
        values["cameLabel"] = RosterWords.came
        values["missedLabel"] = RosterWords.missed
        values["answerAddress"] = written(name)
        values["allLink"] = ours.mailto(name, subject: "all")
        var draft = service("roster", "Who came? \(event.details.title)", values, to: facts, moment, isReply: false)
        answered(at: name, &draft)
        return draft
    }

    func followUp(
        _ words: String, toThoseWhoCame: Bool, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) -> Draft {
        let event = facts.events.event!
        let leave = self.name(.leave, event.group.id.rawValue, holes)
        let name = self.name(.event, event.id.rawValue, holes)
        var values = values(of: event, in: "", now: moment.now)
        values["words"] = words
        values["fragment"] = PlainFragment.html(words)
        values["came"] = toThoseWhoCame
        values["leaveAddress"] = written(leave)
        values["leaveLink"] = ours.mailto(leave)
        var draft = Draft()
        draft.add(
            "From",
            .address(
                MailAddress(
                    name: "\(event.authorName) (\(event.group.title))",
                    address: ours.from(event.group.name, by: profile))!))
        draft.add("To", .address(MailAddress(name: event.group.title, address: ours.address(for: event.group.name))!))
        draft.add("Reply-To", .address(MailAddress(name: event.group.title, address: ours.address(for: name))!))
        draft.add("Date", .structured(MailDate.text(moment.now)))
        draft.add("Message-ID", .structured("<\(moment.nonce.prefix(20))@\(ours.domain)>"))
        draft.add("In-Reply-To", .ids([event.messageID]))
        var references = [event.messageID]
        if ours.style == .single { references.append(ours.reference(for: name)) }
        draft.add("References", .ids(references))
        let prefix = event.group.prefix.isEmpty ? "" : "[\(event.group.prefix)] "
        draft.add("Subject", .text("\(prefix)After: \(event.details.title)"))
        addListFields(event.group, wayOut: leave, to: &draft)
        draft.add("Archived-At", .structured("<\(site(.permalink(event.id)))>"))
        addQuietening(&draft, holes)
        draft.text = Wrapping.wrapped(templates.text("follow-up", values))
        draft.html = templates.html("follow-up", values)
        return draft
    }
}
