import Guild

extension PollReason {
    func explained(in place: Explanation.Place) -> Explanation? {
        switch self {
        case .fewOptions:
            Explanation(
                why: "we found fewer than two things to choose from",
                whatNow: "Please send it again with each on a line of its own, with \"- \" before it.")
        case .manyOptions:
            Explanation(
                why: "there are more than \(Poll.most) things to choose from",
                whatNow: "Please send it again with fewer, or as two polls.")
        case .badTime:
            Explanation(
                why: "we could not read until when it shall run, or it is over, or more than a year away",
                whatNow: "Please send it again with a line like \"Until: Fri 18:00\" or \"Until: 3 March 2027\".")
        case .opened, .voted, .notVoted, .ended: nil
        }
    }
}
