import Guild
import Mail

/// Sentences about entries of a blog.
enum BlogWords {
    static func problem(_ problem: EntryProblem) -> String {
        switch problem {
        case .noTitle: "It has no title: your mail had no subject."
        case .noWords: "There are no words in it."
        case .tooManyTags(let count): "It has \(count) tags; \(EntryReading.mostTags) are the most."
        case .time(_, let written): unreadable(written)
        }
    }

    static func unreadable(_ written: String) -> String {
        "We could not read when it is to go out: \(written.prefix(80))"
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

    static func cadence(_ cadence: Cadence, of places: String) -> String {
        switch cadence {
        case .immediate: "From now on every entry of the blog of \(places) comes to you at once."
        case .daily: "From now on the blog of \(places) comes once a day, in your morning, when there is something new."
        case .weekly:
            "From now on the blog of \(places) comes once a week, on Monday morning, when there is something new."
        case .none: "From now on no mail from the blog of \(places). Replies to you and mentions still come."
        }
    }

    static func noComments(_ title: String) -> String {
        "\"\(title)\" takes no comments, so your words were not posted. They went to its author, with your address, who can answer you."
    }
}
