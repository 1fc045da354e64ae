import Guild
import Mail

/// What requests and answers about events are answered.
extension Composer {
    func answer(_ said: EventSaid, _ asked: Asked) -> Answer {
        let facts = asked.facts
        switch said {
        case .timeMoved(let name):
            return Answer(words: "The time that \(name) asked for is the event's from now on; everybody is told.")
        case .timeKept(let name): return Answer(words: "The time stays as it is, and \(name) has been told.")
        case .rosterTaken(_, let came, let others, let wrote):
            let title = facts.events.first?.details.title ?? "your event"
            var words =
                came.isEmpty && others.isEmpty
                ? "Noted for \"\(title)\": nobody came."
                : "Noted for \"\(title)\": \(came.count + others.count) came."
            if wrote { words += " Your words are on their way." }
            words += " To correct it, reply to the list once more; the last answer counts."
            return Answer(
                words: words,
                rows: facts.events.prefix(1).map {
                    AnswerRow(lead: $0.details.title, url: site(.permalink($0.id)), lines: came + others)
                })
        case .calledOff:
            return Answer(words: "\"\(facts.name ?? "It")\" is called off, and everybody who was invited is told.")
        case .list:
            return Answer(
                words: facts.events.isEmpty ? "Nothing is announced for the time to come." : "What is to come:",
                rows: facts.events.map { row($0, asked.holes) })
        }
    }

    private func row(_ event: EventFacts, _ holes: Placeholders) -> AnswerRow {
        let place = event.place.isEmpty ? [] : [event.place]
        return AnswerRow(
            lead: "\(event.details.title), in \(event.group.title)", url: site(.permalink(event.id)),
            lines: [EventWords.when(event.times)] + place + counts(event.counts) + [
                "Yes, maybe or no: to the address below."
            ],
            reply: name(.event, event.id.rawValue, holes))
    }

    /// "12 coming, 3 maybe, 2 on the waiting list".
    private func counts(_ counts: EventCounts) -> [String] {
        var words: [String] = []
        if counts.yes > 0 {
            let guests = counts.seats - counts.yes
            words.append(
                "\(counts.yes) coming" + (guests > 0 ? " with \(guests) \(guests == 1 ? "guest" : "guests")" : ""))
        }
        if counts.maybe > 0 { words.append("\(counts.maybe) maybe") }
        if counts.waiting > 0 { words.append("\(counts.waiting) on the waiting list") }
        return words.isEmpty ? [] : [words.joined(separator: ", ")]
    }

    func words(for trouble: EventTrouble, _ facts: ResultFacts) -> Answer {
        switch trouble {
        case .unreadableRoster(let what, let count):
            let which =
                what.isEmpty
                ? "We found no word on who came." : "We could not read this: \(what.prefix(5).joined(separator: ", "))."
            return Answer(
                words:
                    "\(which) Reply to the list with numbers from 1 to \(count), as in \"1-4, 7, + sam@example.org\", with the word all or nobody, or leave only those lines of it that came. Nothing was noted."
            )
        case .unchanged:
            return Answer(
                words:
                    "Your words about \"\(facts.events.first?.details.title ?? "the event")\" are posted, and the event itself is as it was. To change it, reply to its announcement with the lines that are new, as in \"When: …\" or \"Where: …\"; to call it off, with \"cancel: \" and the reason. One date of a series: \"cancel 10 December: …\", or \"For: 10 December\" above the new lines."
            )
        case .noAnswerRead:
            return Answer(
                words:
                    "Your words about \"\(facts.events.first?.details.title ?? "the event")\" are posted. We did not find a yes or a no in them, so you are not counted. If you meant one, reply to the invitation with one word: yes, maybe or no."
            )
        case .noSuchDate(let line): return Answer(words: "The series has no date on that day: \(line)")
        }
    }
}
