import Guild

extension PromptReason {
    func explained(in place: Explanation.Place) -> Explanation? {
        switch self {
        case .noTime:
            Explanation(
                why: "it does not say when it shall go out",
                whatNow:
                    "Please send it again with a first line like \"Post: every Monday 8:00\" or \"Post: 3 March 2027, 9:00\"."
            )
        case .past:
            Explanation(
                why: "the time in it is over", whatNow: "Please send it again with a day that is still to come.")
        case .noWords:
            Explanation(
                why: "there is no text in it", whatNow: "Please write below the line \"Post: …\" what shall be posted.")
        case .tooMany:
            Explanation(
                why: "it has more than \(PromptReading.mostTexts) texts, a year of weeks",
                whatNow: "Please send the others later.")
        case .notYours:
            Explanation(why: "only those who look after \(place.here) can keep something there", whatNow: "")
        case .needsAnswered, .needsLate, .needsGathered, .kept, .shown, .posted, .skipped, .changed, .unread: nil
        }
    }
}
