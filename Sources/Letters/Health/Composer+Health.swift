import Guild
import Mail

/// How a group fared in a month: one screen, for somebody who has a minute.
extension Composer {
    func compose(
        _ letter: HealthLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        switch letter {
        case .silence(_, let days, let isForDirector, let isLast):
            return try silence(days: days, isForDirector: isForDirector, isLast: isLast, facts, moment, holes)
        case .quoting: return try quoting(facts, moment, holes)
        case .month: break
        }
        let group = try known(facts.group, "the group")
        let figures = try known(facts.health.figures, "its figures")
        var values = common(group)
        values["month"] = figures.month.name
        let yearAgo = facts.health.yearAgo?.month.name
        values["lines"] = lines(figures, facts.health.yearAgo).map { line in
            var one = Values(values: ["what": line.what, "now": line.now])
            one.set("then", line.then)
            one.set("when", line.then == nil ? nil : yearAgo)
            return one
        }
        values.set("yearAgo", yearAgo)
        let most = max(1, facts.health.months.map(\.posts).max() ?? 1)
        values["months"] = facts.health.months.map { month, posts in
            let width = posts == 0 ? 0 : max(1, posts * 20 / most)
            return Values(values: [
                "name": String(month.name.prefix(3)), "posts": "\(posts)",
                "bar": String(repeating: "#", count: width), "width": "\(width * 10)",
            ])
        }
        values["facilitatorsAddress"] = ours.address(for: "\(group.name).facilitators")
        values["thanks"] = facts.health.thanks.map { giver in
            Values(values: ["giver": giver.name, "gave": giver.title, "gaveUrl": site(.permalink(giver.id))])
        }
        values["hasThanks"] = !facts.health.thanks.isEmpty
        quote(facts.health.quotation, &values)
        values.set("wish", facts.health.wish?.words)
        values.set("wishBy", facts.health.wish?.by)
        var draft = service(
            "health", "\(group.title) in \(figures.month.name)", values, to: facts, moment, isReply: false)
        answered(at: "\(group.name).facilitators", &draft)
        return draft.form(boundary: moment.nonce, placeholders: holes)
    }

    private func lines(
        _ now: HealthFigures, _ then: HealthFigures?
    ) -> [(what: String, now: String, then: String?)] {
        func line(
            _ what: String, _ say: (HealthFigures) -> String
        ) -> (what: String, now: String, then: String?) { (what, say(now), then.map(say)) }
        var all = [
            line("Members") { "\($0.members)" },
            line("Came, left") { "\(HealthFigures.people($0.came)), \(HealthFigures.people($0.left))" },
        ]
        if now.members >= HealthFigures.smallest {
            all += [
                line("Wrote in three weeks or more") { HealthFigures.people($0.core) },
                line("Wrote less often") { HealthFigures.people($0.active) },
                line("Wrote nothing") { HealthFigures.people($0.peripheral) },
                line("Wrote again, or for the first time") { HealthFigures.people($0.risen) },
            ]
        }
        all += [
            line("Posts") { "\($0.posts)" },
            line("Questions, answered within two days") { "\($0.answeredSoon) of \($0.questions)" },
        ]
        if let median = now.medianAnswer {
            all.append(
                (
                    "Half of the answers came within", Duration.words(max(60, median)),
                    then?.medianAnswer.map { Duration.words(max(60, $0)) }
                ))
        }
        all += [
            line("Talks that came to something") { "\($0.outcomes)" },
            line("Pages, things of the directory, blog entries") { "\($0.pages), \($0.resources), \($0.entries)" },
            line("Events") { "\($0.events)" },
        ]
        return all
    }

    /// RFC 4180. The same floors as in letters.
    private static func table(_ months: [HealthFigures]) -> String {
        let head = [
            "month", "members", "came", "left", "core", "active", "peripheral", "posts", "questions",
            "answered in 48 h",
            "outcomes", "pages", "resources", "entries", "events",
        ]
        let rows = months.map { month -> [String] in
            let isShown = month.members >= HealthFigures.smallest
            func part(_ count: Int) -> String { isShown ? HealthFigures.people(count) : "" }
            return [
                month.month.text, "\(month.members)", HealthFigures.people(month.came),
                HealthFigures.people(month.left),
                part(month.core), part(month.active), part(month.peripheral), "\(month.posts)", "\(month.questions)",
                "\(month.answeredSoon)", "\(month.outcomes)", "\(month.pages)", "\(month.resources)",
                "\(month.entries)", "\(month.events)",
            ]
        }
        return ([head] + rows).map { $0.joined(separator: ",") + "\r\n" }.joined()
    }

    func answer(_ said: HealthSaid, _ asked: Asked) -> Answer {
        switch said {
        case .notQuoted:
            Answer(words: "Your sentence is not quoted. To be named in no such letter at all, send us: set credit off")
        case .table:
            Answer(
                words:
                    "The last months of \(asked.group) are attached, as a table. Fewer than five people are called few.",
                mail: Draft.Attachment(
                    filename: "\(asked.facts.groups.first?.group.name ?? "group").csv", type: "text/csv; charset=utf-8",
                    bytes: Array(Composer.table(asked.facts.months).utf8)))
        case .wished(_, ""): Answer(words: "\(asked.group) wishes nothing of its sponsors now.")
        case .wished(_, let words):
            Answer(
                words:
                    "The sponsors of \(asked.group) read it with their next month: \(words). If one grants it, everybody in the group reads these words. To take it back, send us: wish \(asked.facts.groups.first?.group.name ?? "GROUP"): none"
            )
        case .granted(_, let by):
            Answer(words: "\(by) has granted what you wished for \(asked.group), and told everybody.")
        case .sent: Answer(words: "How \(asked.group) fared last month comes in a mail of its own.")
        case .notForYou:
            Answer(words: "That is for those who look after \(asked.group), and for its sponsors.")
        }
    }
}
