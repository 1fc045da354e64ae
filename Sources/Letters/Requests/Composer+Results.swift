import Guild
import Mail

/// The letter that answers requests in plain words: each line, and what it came to.
extension Composer {
    func compose(
        _ letter: RequestLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        // A letter that only asks for help is the help letter.
        let isHelp =
            switch letter {
            case .help: true
            case .results(let results, _): !results.isEmpty && results.allSatisfy { $0.said == .requests(.help) }
            }
        return (isHelp ? help(facts, moment) : results(facts, moment, holes))
            .form(boundary: moment.nonce, placeholders: holes)
    }

    func results(_ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders) -> Draft {
        var values = common(nil)
        var mails: [Draft.Attachment] = []
        values["results"] = facts.requests.results.map { result in
            var answer = self.answer(result, facts, moment, holes)
            if let mail = answer.mail { mails.append(mail) }
            var one = Values()
            one.set("asked", result.result.asked)
            one["words"] = answer.words
            one["rows"] = answer.rows.map { $0.values(ours) }
            answer.mail = nil
            return one
        }
        values["hasTrouble"] = facts.requests.results.contains {
            if case .trouble = $0.result.said { true } else { false }
        }
        values["helpLink"] = ours.mailto("", subject: "help")
        var draft = service(
            "results", subject(facts), values, to: facts, moment, isReply: true, inReplyTo: facts.arrival?.messageID)
        draft.attachments = mails
        // What was said of a thing is taken back by answering.
        if facts.requests.results.count == 1, let thing = facts.requests.results[0].result.said.about {
            answered(at: name(.reply, thing.rawValue, holes), &draft)
        }
        // A question of theirs is answered to them.
        if case .docket(.question)? = facts.requests.results.first?.result.said,
            let group = facts.requests.results.first?.groups.first?.group
        {
            answered(at: "\(group.name).facilitators", &draft)
        }
        return draft
    }

    /// An answer stands below the mail that asked; a letter about what somebody else did says what it is.
    private func subject(_ facts: LetterFacts) -> String {
        let results = facts.requests.results
        if let arrival = facts.arrival {
            guard arrival.subject.isEmpty, let first = results.first else { return answering(arrival) }
            // No words of a private message in a subject.
            if case .messages = first.result.said { return first.result.said.title ?? "Your private message" }
            return results.count == 1 && !first.result.asked.isEmpty ? "Re: \(first.result.asked)" : "Your requests"
        }
        let said = results.first?.result.said
        return said.flatMap { $0.title } ?? "News from \(community)"
    }

    /// "Re: " before a subject that has no such mark.
    func answering(_ arrival: ArrivalFacts) -> String {
        let bare = Subject.withoutReplyMarks(arrival.subject)
        return "Re: \(bare.isEmpty ? Subject.none : bare)"
    }

    struct Answer {
        var words: String
        var rows: [AnswerRow] = []
        var mail: Draft.Attachment?
    }

    /// One thing in a list: a group, a person, a post.
    struct AnswerRow {
        var lead: String
        var url: String?
        var lines: [String] = []
        /// The NAME of a personal reply address.
        var reply: String?

        func values(_ ours: OurAddresses) -> Values {
            var one = Values()
            one.set("lead", lead)
            one.set("url", url)
            var text = lines
            if let url { text.append(url) }
            var wrapped = text.flatMap { Wrapping.wrapped($0, width: 70).split(separator: "\n").map(String.init) }
            if let reply {
                one["replyLink"] = ours.mailto(reply)
                wrapped.append("Reply: " + (ours.style == .single ? ours.mailto(reply) : ours.address(for: reply)))
            }
            one["lines"] = wrapped.map { Values(values: ["line": $0]) }
            one["details"] = lines.map { Values(values: ["detail": $0]) }
            return one
        }
    }

    /// One request, with what its answer needs.
    struct Asked {
        var facts: ResultFacts
        var letter: LetterFacts
        var moment: Moment
        var holes: Placeholders

        /// Of a private group outsiders know the name that they wrote, and no title.
        var group: String {
            facts.groups.first.map {
                $0.group.visibility == .private && $0.membership == nil ? $0.group.name : $0.group.title
            } ?? "that group"
        }
    }

    func answer(
        _ facts: ResultFacts, _ letter: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) -> Answer {
        let asked = Asked(facts: facts, letter: letter, moment: moment, holes: holes)
        return switch facts.result.said {
        case .requests(let said): answer(said, asked)
        case .settings(let said): answer(said, asked)
        case .membership(let said): answer(said, asked)
        case .forum(let said): answer(said, asked)
        case .blog(let said): answer(said, asked)
        case .wiki(let said): answer(said, asked)
        case .resources(let said): answer(said, asked)
        case .outcomes(let said): answer(said, asked)
        case .experts(let said): answer(said, asked)
        case .prompts(let said): answer(said, asked)
        case .roles(let said): answer(said, asked)
        case .health(let said): answer(said, asked)
        case .groups(let said): answer(said, asked)
        case .messages(let said): answer(said, asked)
        case .polls(let said): answer(said, asked)
        case .events(let said): answer(said, asked)
        case .questions(let said): answer(said, asked)
        case .inquiries(let said): answer(said, asked)
        case .limits(let said): answer(said, asked)
        case .reactions(let said): answer(said, asked)
        case .triage(let said): answer(said, asked)
        case .measures(let said): answer(said, asked)
        case .docket(let said): answer(said, asked)
        case .streams(let said): answer(said, asked)
        case .trouble(let trouble): words(for: trouble, facts)
        }
    }

    /// "23 November 2026", as it is then where the reader lives.
    func date(_ seconds: Int64, in zone: String = "") -> String {
        let zone = zones.known(zone, or: self.zone)
        return MailDate.date(Int64(zones.day(at: seconds, in: zone).daysSince1970) * 86_400)
    }

}

extension CommandResult.Said {
    /// What a letter is called that tells somebody of another's word. Nil: it is only ever an answer.
    fileprivate var title: String? {
        switch self {
        case .forum(.notPosted(let title, _)): "Not posted: \(title)"
        case .messages(.sent): "Your private message"
        case .messages(.unread): "Private messages for you"
        case .messages(.expiring): "Private messages that will be deleted"
        case .messages(.report): "A private message was reported"
        case .roles(.orphaned), .roles(.unreachable): "A group with nobody to look after it"
        case .health(.granted): "A wish is granted"
        case .groups(.keptMail): "Your mail to a closed group"
        case .groups(.ended): "A group of yours was closed"
        case .groups(.wishOf): "A group would like to join yours"
        case .groups(.written): "People write to a closed group"
        case .forum(.thread(.yours)): "About your thread"
        case .settings(.addressConfirmed), .settings(.addressMoved): "Your new address"
        case .settings(.addressUndone): "An address was taken off"
        case .membership(.letIn), .membership(.turnedAway): "Your wish to join"
        case .triage(.yoursIsHidden): "Your post is hidden"
        case .triage(.yoursIsShown): "Your post is back"
        case .triage(.note): "About your post"
        case .prompts(.droppedBy): "A prompt of yours was ended"
        case .triage(.nobodyLooks): "A report waits"
        case .measures(.yours(.hold, _, _, _)): "Your mail waits"
        case .measures(.yours(.moderate, _, _, _)): "Your posts are read first"
        case .measures(.yours): "You are out of a group"
        case .measures(.yoursIsLifted): "It is over"
        case .measures(.yoursIsUpheld): "Somebody has looked again"
        case .measures(.nobodyElse): "Somebody asks you to look again"
        case .docket(.question): "A question about your mail"
        case .streams(.stream): "What happened in your groups"
        case .reactions(.helped): "What you wrote helped others"
        case .requests, .settings, .membership, .forum, .blog, .wiki, .resources, .outcomes, .experts, .prompts, .polls,
            .roles, .health, .groups, .messages,
            .events,
            .questions,
            .inquiries,
            .limits, .reactions, .triage, .measures, .docket, .streams, .trouble:
            nil
        }
    }
}
