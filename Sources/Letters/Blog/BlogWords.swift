import Guild
import Mail

/// Sentences about entries of a blog.
enum BlogWords {
    static func problem(_ problem: EntryProblem) -> String {
        switch problem {
        case .noTitle: "It has no title: your mail had no subject."
        case .noWords: "There are no words in it."
        case .tooManyTags(let count): "It has \(count) tags; \(EntryReading.mostTags) are the most."
        case .time(let problem, let written): time(problem, String(written.prefix(80)))
        }
    }

    /// The line that would mend it.
    static func example(_ problem: EntryProblem, now: Int64) -> String {
        switch problem {
        case .noTitle: "Title: What we learnt this week"
        case .noWords: "the text of your entry"
        case .tooManyTags: "Tags: rubrics, feedback"
        case .time: "Publish: \(EventWords.day(WallTime(seconds: now + 7 * 86_400))), 9:00"
        }
    }

    private static func time(_ problem: EventProblem, _ written: String) -> String {
        switch problem {
        case .past(let time): "\(EventWords.day(time)) is over already, or the time on it."
        case .eitherDate: "The date can be read in two ways. Which one do you mean?"
        case .otherWeekday(let weekday, let date):
            "You wrote \(CivilDate.weekdays[weekday]), but \(EventWords.day(date)) is a \(CivilDate.weekdays[date.date.weekday])."
        case .noSuchTime(let time, let zone):
            "On \(EventWords.day(time)) the clocks in \(zone) jump over \(EventWords.shortClock(time)): there is no such time that day."
        case .twice(let time, let zone):
            "On \(EventWords.day(time)) the clocks in \(zone) show \(EventWords.shortClock(time)) twice. Which one do you mean?"
        case .noZone(let zone):
            "We do not know the time zone \"\(zone.prefix(80))\". Zones are named by a place: Europe/Berlin, America/New_York."
        default: "We could not read when it is to go out: \(written)"
        }
    }

    static func cadence(_ cadence: Cadence, of places: String) -> String {
        switch cadence {
        case .immediate: "From now on every entry of the blog of \(places) comes to you at once."
        case .daily: "From now on the blog of \(places) comes once a day, in your morning, when there is something new."
        case .weekly:
            "From now on the blog of \(places) comes once a week, on Monday morning, when there is something new."
        case .none: "From now on no letters from the blog of \(places). Replies to you and mentions still come."
        }
    }

    static func noComments(_ title: String) -> String {
        "\"\(title)\" takes no comments, so your words were not posted. They went to its author, with your address, who can answer you."
    }
}
