import GRDB
import Guild
import Mail

/// What a letter that asks says.
extension Snapshot {
    func read(_ letter: QuestionLetter, into facts: inout LetterFacts) throws -> Bool {
        switch letter {
        case .asked(let id):
            guard let question = try question(id) else { return false }
            facts.questions.question = question
            if facts.recipientName == nil {
                facts.recipientName = try db.row("SELECT addressName FROM question WHERE id = ?", [id.rawValue])?[0]
            }
            facts.arrival = try arrivalFacts(question.arrival, withMail: question.kind.showsMail)
            if let group = question.group { facts.group = try self.group(id: group) }
            try read(question, into: &facts)
        case .shown(let id, _):
            guard let question = try question(id), let arrival = try arrivalFacts(question.arrival, withMail: true),
                !arrival.raw.isEmpty
            else { return false }
            facts.questions.question = question
            facts.arrival = arrival
            if let group = question.group { facts.group = try self.group(id: group) }
        case .passedOn(let arrival, _, _):
            guard let found = try arrivalFacts(arrival, withMail: true), !found.raw.isEmpty else { return false }
            facts.arrival = found
        case .note(_, let group, let person, _, _):
            facts.group = try self.group(id: group)
            if let person { facts.questions.aboutName = try self.person(id: person)?.name }
        }
        return true
    }

    private func read(_ question: Question, into facts: inout LetterFacts) throws {
        facts.questions.candidate = question.candidate
        // A thread is known by who began it.
        facts.questions.choices = try question.choices.compactMap { choice in
            guard var facts = try postFacts(choice), let place = try place(of: choice) else { return nil }
            facts.author = try postFacts(place.topic)?.author ?? facts.author
            return facts
        }
        if let person = try question.person.flatMap({ try person(id: $0) }) {
            facts.questions.aboutName = person.name
            facts.questions.aboutZone = person.zone
        }
        switch question.kind {
        case .identity(.authorship), .identity(.whose), .forum(.guest):
            facts.events.event = try event(answeredBy: question)
            facts.questions.letsGuestsAsk = try group(ofHeld: question.recipient)?.letsGuestsAsk ?? false
        case .forum(.release):
            facts.questions.isDoubtful = try waits(question, because: .street(.markedSpam))
            facts.questions.isMachines = try isMachines(question)
            facts.questions.isAnnouncement = try isAnnouncement(question)
            try readPage(of: question, into: &facts)
        case .blog(.preview):
            guard let group = facts.group, let person = question.person else { return }
            facts.blog.waits = try membership(of: person, in: group.id).map { !group.blogging.lets($0) } ?? false
        case .wiki(.edit): try readPage(of: question, into: &facts)
        case .events: facts.events.event = try event(ofMail: question.recipient, facts.arrival)
        case .limits(.goOn):
            facts.questions.waits = try db.row(
                "SELECT reason FROM outcome WHERE arrivalID = ? AND recipient = ?",
                [question.arrival.rawValue, question.recipient]
            ).flatMap { Reason(rawValue: $0[0]) }
            guard let group = question.group else { return }
            facts.questions.waiting = try waitingMail(of: question.addressKey, in: group, limit: 1_000).count
        case .requests(.orPost):
            facts.questions.word = try wordOf(question.arrival, limit: 200)
            if case .token(let claim) = OurName(question.recipient), claim.purpose == .reply,
                let person = question.person,
                let topic = try place(of: ContributionID(claim.thing))?.topic
            {
                facts.questions.isForAsked = try openAsk(of: person, about: topic) != nil
            }
            facts.events.event = try event(answeredBy: question)
            guard let raw = try raw(of: question.arrival) else { return }
            let message = Message(reading: raw)
            let words = message.newWords().text
            if facts.events.event == nil { facts.events.event = try event(meantBy: question, message, words) }
            facts.questions.callsOff = facts.events.event != nil && AnswerWords.isOff(in: words)
        case .membership(.approval):
            facts.questions.word = try wordOf(question.arrival, limit: 2_000, withoutRequests: true)
        case .triage(.flagged): facts.questions.flagged = try question.choices.first.flatMap { try flaggedFacts($0) }
        case .docket(.oldNumbers):
            guard case .token(let claim) = OurName(question.recipient), let person = question.person,
                let prepared = try prepared(by: claim), prepared.action == .docket
            else { return }
            facts.docket = try self.facts(of: DocketID(prepared.thing), now: question.askedAt) ?? DocketFacts()
            facts.questions.docketAt = try docket(DocketID(prepared.thing), of: person)?.madeAt
        case .measures(.appeal):
            guard let group = question.group, let person = question.person else { return }
            facts.questions.decided = try decidedLast(about: person, in: group)
        case .identity, .membership, .digests, .roles: break
        case .health: break
        case .messages: try readIntroducing(question, into: &facts)
        case .groups: try readGroups(question, into: &facts)
        }
    }

    /// The event that a mail answers, by the address it came to.
    private func event(answeredBy question: Question) throws -> EventFacts? {
        guard case .token(let claim) = OurName(question.recipient), claim.purpose == .event else { return nil }
        return try eventFacts(ContributionID(claim.thing), withMaterials: false)
    }

    /// The event in whose thread its author wrote an answer.
    private func event(meantBy question: Question, _ message: Message, _ words: String) throws -> EventFacts? {
        let place: Situation.ThreadPlace?
        if case .token(let claim) = OurName(question.recipient), claim.purpose == .reply {
            place = try self.place(of: ContributionID(claim.thing))
        } else {
            place = try self.place(answering: message.answered, in: nil)
        }
        guard let topic = place?.topic, RsvpWords.read(words) != nil else { return nil }
        return try eventFacts(topic, withMaterials: false)
    }

    /// Its mail has a machine's header.
    public func isMachines(_ question: Question) throws -> Bool {
        try waits(question, because: .forum(.perhapsAPerson))
    }

    /// Sent to a group's events address; or a calendar's invitation, to the group itself.
    private func isAnnouncement(_ question: Question) throws -> Bool {
        if case .group(_, .events) = OurName(question.recipient) { return true }
        return try waits(question, because: .events(.announcementWaits))
    }

    func waits(_ question: Question, because reason: Reason) throws -> Bool {
        try db.number(
            "SELECT 1 FROM outcome WHERE arrivalID = ? AND recipient = ? AND reason = ?",
            [question.arrival.rawValue, question.recipient, reason.rawValue]) != nil
    }

    /// The new words of a short mail, or its subject where it has none; without its requests where those are known.
    func wordOf(_ arrival: ArrivalID, limit: Int, withoutRequests: Bool = false) throws -> String? {
        guard let raw = try raw(of: arrival) else { return nil }
        let message = Message(reading: raw)
        var words = message.newWords().text
        if words.isEmpty, !withoutRequests { words = message.subject }
        if withoutRequests {
            words = words.split(separator: "\n", omittingEmptySubsequences: false).filter {
                CommandReading.mayBeCommand(String($0)) == nil
            }.joined(separator: "\n")
        }
        let line = withoutRequests ? words : words.split(whereSeparator: \.isNewline).joined(separator: " / ")
        let clean = ASCII.trimmed(TokenScrub.clean(line))
        return clean.isEmpty || clean.utf8.count > limit ? nil : clean
    }
}
