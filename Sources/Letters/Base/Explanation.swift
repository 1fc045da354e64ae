import Guild

/// What the author of a mail is told about its outcome: why, and the one thing to do. Each room has its own words.
struct Explanation {
    /// Goes on from "Your mail could not be posted: ".
    var why: String
    var whatNow: String

    /// Where it happened.
    struct Place {
        var group: Group?
        var limitMB: Int
        /// The group's address for joining, where one can ask.
        var join: String?
        var community = ""
        /// What was perhaps meant, where an address does not exist.
        var near: String?

        var here: String { group?.title ?? "this group" }
    }

    init(why: String, whatNow: String) {
        self.why = why
        self.whatNow = whatNow
    }

    /// Nil for reasons that no author is written to about.
    init?(_ reason: Reason, in place: Place) {
        let explanation: Explanation? =
            switch reason {
            case .street(let reason): reason.explained(in: place)
            case .limits(let reason): reason.explained(in: place)
            case .forum(let reason): reason.explained(in: place)
            case .membership(let reason): reason.explained(in: place)
            case .questions(let reason): reason.explained(in: place)
            case .events(let reason): reason.explained(in: place)
            case .blog(let reason): reason.explained(in: place)
            case .wiki(let reason): reason.explained(in: place)
            case .resources(let reason): reason.explained(in: place)
            case .polls(let reason): reason.explained(in: place)
            case .chat(let reason): reason.explained(in: place)
            case .prompts(let reason): reason.explained(in: place)
            case .inquiries(let reason): reason.explained(in: place)
            case .groups(let reason): reason.explained(in: place)
            case .triage(let reason): reason.explained
            case .measures(let reason): reason.explained(in: place)
            case .docket, .health, .messages, .streams, .delivery, .requests, .digests, .reactions, .outcomes, .experts:
                nil
            }
        guard let explanation else { return nil }
        self = explanation
    }
}
