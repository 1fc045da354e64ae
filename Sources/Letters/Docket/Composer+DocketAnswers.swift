import Guild
import Mail

/// What an answer to a docket came to.
extension Composer {
    func answer(_ said: DocketSaid, _ asked: Asked) -> Answer {
        switch said {
        case .waiting: return Answer(words: "Nothing waits for your word.")
        case .noNumber(let number): return Answer(words: "There was no number \(number) in that mail.")
        case .decidedBefore(_, let name):
            guard let logged = asked.facts.log.first else {
                return Answer(words: "Somebody else has decided about \(name.isEmpty ? "it" : name) before.")
            }
            let zone = zones.known(asked.letter.recipientZone, or: self.zone)
            let day = date(logged.at, in: zone)
            let time = EventWords.shortClock(zones.wall(at: logged.at, in: zone))
            return Answer(
                words:
                    "\(logged.by.isEmpty ? "Somebody" : logged.by) decided on \(day) at \(time): \(did(logged)). It stays so."
            )
        case .claimed(let numbers):
            return Answer(
                words:
                    "The others see for a day that you look at \(Composer.numbers(numbers)). Answer the same mail when you have decided."
            )
        case .later(let numbers, let until):
            return Answer(
                words:
                    "\(Composer.numbers(numbers)) \(numbers.count == 1 ? "comes" : "come") again after \(date(until, in: asked.letter.recipientZone)), if nobody else decides before."
            )
        case .asked(let name): return Answer(words: "\(name) has your question. It goes on waiting.")
        case .cannotAsk(let name):
            return Answer(
                words: "\(name.isEmpty ? "Its author" : name) cannot be asked about it by us. It goes on waiting.")
        case .question(_, _, let words):
            let group = asked.facts.groups.first?.group
            let address = group.map { written("\($0.name).facilitators") } ?? ours.bare
            let title = asked.facts.name ?? ""
            return Answer(
                words:
                    "The people who look after \(group?.title ?? "the group") have your mail\(title.isEmpty ? "" : " \"\(title)\"") and ask you something first. Please answer to \(address).",
                rows: [AnswerRow(lead: "", lines: [words])])
        case .dropped(let name):
            return Answer(words: "What \(name.isEmpty ? "somebody" : name) sent is left out. Nobody was told.")
        case .wrongWord(let number, let words):
            return Answer(words: "Number \(number) takes the words \(list(words)). It goes on waiting.")
        case .unread(let lines):
            return Answer(
                words: "We could not read these words; nothing was done about them:",
                rows: lines.map { AnswerRow(lead: $0) })
        case .twice(let number):
            return Answer(words: "You said two things about number \(number), so nothing was done about it.")
        case .nothingRead:
            return Answer(
                words:
                    "We could not read what shall be done. Please answer with numbers and words, as in: 1 ok, 2 reject: we had this last week, rest later"
            )
        }
    }

    /// "1, 2 and 5".
    private static func numbers(_ all: [Int]) -> String {
        let words = all.prefix(20).map(String.init)
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
