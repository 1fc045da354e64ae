import Guild
import Mail
import Store

/// An answer to a question of ours: what waited goes its way as of its arrival, or is thrown away.
extension Street {
    /// A question has its answer: what waited goes its way as of its arrival, or is discarded and the facilitators hear.
    func settle(
        _ id: QuestionID, as settled: Settled, by answerer: MailAddress?, now: Int64, in transaction: Transaction
    ) throws {
        guard let question = try transaction.snapshot.question(id) else { return }
        for beside in try transaction.besides(question) + [id] {
            try settleOne(beside, as: settled, by: answerer, now: now, in: transaction)
        }
    }

    func settleOne(
        _ id: QuestionID, as settled: Settled, by answerer: MailAddress?, now: Int64, in transaction: Transaction
    ) throws {
        guard let question = try transaction.snapshot.question(id), question.state == .open,
            try transaction.close(id, as: settled)
        else { return }
        var applying = applying(question.arrival, now)
        guard question.kind.holdsMail else {
            return try conclude(question, as: settled, by: answerer, now, applying, in: transaction)
        }
        let arrivedAt = try transaction.snapshot.arrivedAt(question.arrival) ?? now
        switch settled {
        case .declined(let words) where question.kind == .events(.otherTime):
            try transaction.record(
                .accepted, .events(.attendingNoted), of: question.arrival, for: question.recipient, contribution: nil,
                now: now)
            try transaction.keepTime(of: question, words: words, applying)
        case .declined(let words):
            // A machine is not written to.
            let isMachines = try transaction.snapshot.isMachines(question)
            try transaction.record(
                .discarded, .questions(.turnedDown), of: question.arrival, for: question.recipient, contribution: nil,
                now: now)
            if !isMachines { try transaction.tellAuthor(of: question, words: words, applying) }
        case .whose(.forMe):
            try passOn(question, applying, in: transaction)
        case .whose(.forGroup):
            try askGuest(question, applying, in: transaction)
        case .yes where question.kind == .forum(.guest):
            guard let raw = try transaction.snapshot.raw(of: question.arrival) else { return }
            let mail = read(raw, key: "", arrivedAt: arrivedAt).vouchedFor(rules)
            try carryHeld(
                mail, question.recipient, confirmed: nil, isReleased: false, chosen: .asGuest, now, &applying,
                in: transaction)
        case .yes where question.kind == .forum(.release) || question.kind == .events(.otherTime):
            guard let raw = try transaction.snapshot.raw(of: question.arrival) else { return }
            let mail = read(raw, key: "", arrivedAt: arrivedAt).vouchedFor(rules)
            try carryHeld(
                mail, question.recipient, confirmed: nil, isReleased: true,
                chosen: question.chosen(settled), now, &applying, in: transaction)
        case .no where question.kind != .identity(.authorship) && question.kind != .identity(.whose):
            try transaction.record(
                .discarded, .questions(.turnedDown), of: question.arrival, for: question.recipient, contribution: nil,
                now: now)
            if question.kind.isPreview { try transaction.forgetAmendments(to: question.arrival.rawValue) }
            if question.kind == .forum(.guest) { try transaction.dropMail(of: question.arrival) }
        case .no:
            try transaction.record(
                .discarded, .questions(.disowned), of: question.arrival, for: question.recipient, contribution: nil,
                now: now)
            try transaction.dropMail(of: question.arrival)
            guard let group = try transaction.snapshot.group(ofHeld: question.recipient)
            else { return }
            try transaction.note(
                .disowned, to: group.id, about: question.person, arrivedAt: arrivedAt, count: 1, applying)
        case .yes, .chosen, .amended, .whose:
            guard let raw = try transaction.snapshot.raw(of: question.arrival) else { return }
            let mail = read(raw, key: "", arrivedAt: arrivedAt).vouchedFor(rules)
            let person = try confirmed(question, mail, now: now, in: transaction)
            if settled == .whose(.mineAndAddress), let person, let address = question.claimable {
                try askForAddress(address, of: person, applying, in: transaction)
            }
            if question.kind == .blog(.preview) || question.kind == .membership(.introduction),
                case .amended(_, isConfirmed: false) = settled
            {
                try transaction.forgetRelease(of: question.arrival, for: question.recipient)
            }
            // A facilitator let it through before its author was asked what it means.
            let wasReleased =
                try question.kind.isPreview
                && transaction.snapshot.wasReleased(question.arrival, for: question.recipient)
            if let person,
                try carryHeld(
                    mail, question.recipient, confirmed: person, isReleased: wasReleased,
                    chosen: question.chosen(settled),
                    now, &applying, in: transaction) != nil
            {
                return
            }
            // Its author said yes, and it is read otherwise than then: the host has to look, and nothing is deleted.
            try transaction.record(
                .held, .street(.ourFailure), of: question.arrival, for: question.recipient, contribution: nil, now: now)
        }
    }

    /// The words were meant for whoever was asked: they get them, and nobody else does.
    private func passOn(_ question: Question, _ applying: Applying, in transaction: Transaction) throws {
        guard let person = question.person, let author = question.claimable,
            let raw = try transaction.snapshot.raw(of: question.arrival),
            let address = try transaction.snapshot.address(key: question.addressKey)
        else { return }
        let named = Message(reading: raw).from.first.flatMap { MailAddress(name: $0.name, address: author.address) }
        try transaction.passOn(question.arrival, from: named ?? author, to: person, at: address, applying)
        try transaction.record(
            .accepted, .questions(.passedOn), of: question.arrival, for: question.recipient, contribution: nil,
            now: applying.now)
    }

    /// Only their author can say that words may be posted under their name.
    private func askGuest(_ question: Question, _ applying: Applying, in transaction: Transaction) throws {
        guard let author = question.claimable else { return }
        let group = try transaction.snapshot.group(ofHeld: question.recipient)
        let asked = NewQuestion(
            kind: .forum(.guest), person: nil, address: author, group: group?.visibility == .public ? group?.id : nil,
            claimable: nil)
        try carryOutAside(
            Decision(.held, .forum(.awaitsGuest), [.questions(.ask(asked))]), for: question, applying, in: transaction)
        try transaction.record(
            .held, .forum(.awaitsGuest), of: question.arrival, for: question.recipient, contribution: nil,
            now: applying.now)
    }

    /// It is theirs once it has said so itself.
    private func askForAddress(
        _ address: MailAddress, of person: PersonID, _ applying: Applying, in transaction: Transaction
    ) throws {
        guard try transaction.snapshot.person(address: address.key) == nil else { return }
        let asked = NewQuestion(
            kind: .identity(.address), person: person, address: address, group: nil, claimable: address)
        try carryOutAside(
            Decision(.accepted, .requests(.commanded), [.questions(.ask(asked))]), for: nil, applying, in: transaction)
    }

    private func carryOutAside(
        _ decision: Decision, for question: Question?, _ applying: Applying, in transaction: Transaction
    ) throws {
        var aside = applying
        aside.recipient = question?.recipient ?? ""
        _ = try carryOut(decision, by: nil, &aside, in: transaction)
    }

    /// A question that stands for itself: somebody becomes a member, or an address somebody's.
    func conclude(
        _ question: Question, as settled: Settled, by answerer: MailAddress?, _ now: Int64, _ applying: Applying,
        in transaction: Transaction
    ) throws {
        switch (question.kind, settled) {
        case (.membership(.approval), .yes):
            guard let candidate = question.candidate, let group = question.group else { return }
            try transaction.join(candidate, nil, group, applying)
        case (.membership(.approval), .declined(let words)):
            guard let candidate = question.candidate, let group = question.group else { return }
            try transaction.decline(candidate, group, words: words, applying)
        case (.membership(.invitation), .yes):
            // Deciding has seen that the answer is from the address that was asked.
            guard let group = question.group, let answerer else { return }
            if let person = try transaction.snapshot.person(address: answerer.key),
                try transaction.snapshot.isKeptOut(person.id, of: group, now: now)
            {
                return try transaction.tell(person.id, .trouble(.keptOut(group)), applying)
            }
            try transaction.join(answerer, nil, group, applying)
        case (.identity(.address), .yes):
            guard let person = question.person, let address = question.claimable,
                try transaction.snapshot.person(address: address.key) == nil
            else { return }
            try transaction.add(address, to: person, isPrimary: false, now: now)
            try transaction.tellOtherAddresses(of: person, about: address, applying)
            let isMove = question.amendments == Question.moves
            if isMove { try transaction.makePrimary(address.key, of: person, now: now) }
            try transaction.tell(
                person, .settings(isMove ? .addressMoved(address.address) : .addressConfirmed(address.address)),
                applying)
        case (.identity(.newAddress), .no):
            guard let person = question.person, let address = question.claimable else { return }
            try transaction.undo(address, of: person, keeping: question.addressKey, applying)
        case (.roles(.appointment), .yes): try transaction.settleAppointment(question, isYes: true, applying)
        case (.roles(.appointment), .no): try transaction.settleAppointment(question, isYes: false, applying)
        case (.roles(.directing), .yes): try transaction.settleDirecting(question, isYes: true, applying)
        case (.roles(.directing), .no): try transaction.settleDirecting(question, isYes: false, applying)
        case (.roles(.dismissal), .yes): try transaction.settleDismissal(question, applying)
        case (.groups(.closing), .yes):
            var applying = applying
            try transaction.settleClosing(question, &applying)
        case (.health(.granting), .yes):
            var applying = applying
            try transaction.grantWish(
                question, MessageID("\(surroundings.chance(20))@\(rules.ours.domain)"), &applying)
        case (.messages(.introducing), .yes):
            try transaction.bringTogether(
                question, MessageID("\(surroundings.chance(20))@\(rules.ours.domain)"), applying)
        case (.groups(.goingOn), .yes): try transaction.goOn(question, applying)
        case (.limits(.goOn), .yes):
            guard let author = question.candidate, let group = question.group else { return }
            try transaction.letGoOn(author.key, in: group, now: now)
        case (.limits(.goOn), .declined):
            guard let author = question.candidate, let group = question.group else { return }
            _ = try transaction.throwAway(author.key, in: group, now: now)
        default: break  // a no leaves everything as it is
        }
    }

    /// Whose mail it is now: the person asked, or one who joins with this answer.
    func confirmed(
        _ question: Question, _ mail: ReadMail, now: Int64, in transaction: Transaction
    ) throws -> PersonID? {
        switch question.kind {
        case .forum(.guest): return nil
        case .identity(.authorship), .identity(.whose), .digests(.whichThread), .requests(.orPost), .events(.preview),
            .blog(.preview), .wiki(.edit), .membership(.approval), .forum(.release), .events(.otherTime),
            .membership(.invitation), .membership(.introduction),
            .identity(.address),
            .identity(.newAddress), .limits(.goOn), .triage(.flagged), .measures(.appeal), .docket(.oldNumbers), .roles,
            .groups, .messages, .health:
            return question.person
        case .membership(.optIn):
            // Known from now on; whether they become a member is decided by the mail that waited.
            guard let author = mail.envelope.author, let id = question.group else { return nil }
            return try transaction.person(for: author, joining: id, now: now).id
        case .membership(.joining):
            guard let author = mail.envelope.author, let id = question.group else { return nil }
            let person = try transaction.person(for: author, joining: id, now: now)
            try transaction.join(author, person.id, id, applying(question.arrival, now))
            return person.id
        }
    }
}

extension Question {
    /// What an answer chooses.
    func chosen(_ settled: Settled) -> Circumstances.Chosen? {
        // What a facilitator lets through is what its author has said of it.
        if kind == .forum(.release), case .group(_, .blog) = OurName(recipient) {
            return .previewed(amendments: amendments, isConfirmed: true)
        }
        if kind == .forum(.release), !amendments.isEmpty {
            return .previewed(amendments: amendments, isConfirmed: true)
        }
        if kind.isPreview {
            switch settled {
            case .yes: return .previewed(amendments: amendments, isConfirmed: true)
            case .amended(let words, let isConfirmed) where kind == .membership(.introduction):
                // The whole text anew.
                return .previewed(amendments: words, isConfirmed: isConfirmed)
            case .amended(let words, let isConfirmed):
                return .previewed(amendments: EventLines.joined(amendments, words), isConfirmed: isConfirmed)
            case .no, .declined, .chosen, .whose: return nil
            }
        }
        guard case .chosen(let number) = settled else { return nil }
        switch kind {
        case .digests(.whichThread):
            return choices.indices.contains(number - 1) ? .contribution(choices[number - 1]) : nil
        case .requests(.orPost): return number == 1 ? .command : .post
        case .docket(.oldNumbers): return .command
        case .identity(.authorship), .identity(.whose), .forum(.guest), .identity(.newAddress), .limits(.goOn),
            .membership(.joining), .membership(.optIn), .membership(.approval), .forum(.release),
            .membership(.invitation), .membership(.introduction),
            .identity(.address),
            .events(.preview), .blog(.preview), .wiki(.edit), .events(.otherTime), .triage(.flagged),
            .measures(.appeal), .roles, .groups, .messages, .health:
            return nil
        }
    }
}
