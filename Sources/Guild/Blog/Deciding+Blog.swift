import Mail

/// A group's journal: an entry goes out when its author has seen how it will look.
extension Deciding {
    func decide(_ intent: BlogIntent) -> Decision {
        switch intent {
        case .write(_, let post): write(post)
        }
    }

    private func write(_ post: Post) -> Decision {
        guard let actor = actor(token: nil) else { return withoutActor() }
        guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
        guard let membership = actor.membership, let person = actor.person else { return notMember(of: group, actor) }
        // Let on by the brake it is as new: only what its author has confirmed is let out by a facilitator.
        let isReleased = circumstances.isReleased && isPreviewConfirmed
        if circumstances.chosen == nil, !circumstances.isReleased, let waits = waits(post, by: actor, in: group) {
            return waits
        }
        let reading = read(post, by: actor, in: group)
        if reading.problem != nil { return askAboutEntry(person, actor, group, .blog(.unclear)) }
        guard isPreviewConfirmed else {
            return askAboutEntry(person, actor, group, .blog(.previewed), reading: reading)
        }
        guard membership.mayPost || isReleased else {
            return held(.forum(.readerPosted), actor, amendments: pinned(reading))
        }
        guard group.blogging.lets(membership) || isReleased else {
            return held(.blog(.waits), actor, amendments: pinned(reading))
        }
        if let at = reading.details.publishAt, at > circumstances.now {
            return askAboutEntry(person, actor, group, .blog(.scheduled), at: at)
        }
        return publish(post, reading.details, by: actor, in: group)
    }

    func publish(_ post: Post, _ details: EntryDetails, by actor: Actor, in group: Group) -> Decision {
        if group.isClosed { return rejected(.groups(.closed), actor) }
        if let taken = situation.taken, taken.author == actor.person?.id, taken.text == details.text {
            return Decision(.discarded, .street(.duplicate))
        }
        var post = post.saying(details.text)
        post.rest = ""
        var contribution = newContribution(
            .entry, post, by: actor, in: group, parent: nil, title: details.title)
        // Without its first lines, or with other words, it looks like its text.
        if details.text != post.text { contribution.document = nil }
        for tag in details.tags where !contribution.mentions.tags.contains(tag) {
            contribution.mentions.tags.append(tag)
        }
        var effects: [Effect] = [.blog(.publish(contribution, details))]
        if let person = actor.person { effects.append(.forum(.receipt(to: person.id))) }
        return Decision(.accepted, .blog(.published), effects)
    }

    private func read(_ post: Post, by actor: Actor, in group: Group) -> EntryReading {
        let zones = circumstances.zones
        return EntryReading(
            post, amendments: amendments, title: title(of: post, in: group), now: circumstances.now,
            zone: zones.known(group.zone, or: circumstances.zone), zones: zones, ours: circumstances.ours)
    }

    /// Shows its author how it will look, what is unclear, or when it goes out. Their answer comes back with the same mail.
    private func askAboutEntry(
        _ person: Person, _ actor: Actor, _ group: Group, _ reason: Reason, at moment: Int64? = nil,
        reading: EntryReading? = nil
    ) -> Decision {
        // What was asked and answered before is asked on, whatever the day's count.
        guard
            circumstances.chosen != nil
                || situation.asked.allows(.blog(.preview), mostAtAll: circumstances.mostQuestions)
        else {
            return Decision(.held, reason)
        }
        var question = NewQuestion(
            kind: .blog(.preview), person: person.id, address: actor.address, group: group.id, claimable: nil)
        // "Fri 9:00" is read once: later it would be another Friday.
        question.amendments = reading.map(pinned) ?? amendments
        if let moment {
            question.amendments = EventLines.joined(amendments, EntryLines.at(moment))
            question.dueAt = moment
        }
        return Decision(.held, reason, [.questions(.ask(question))])
    }

    /// What was said, with the time that it came to.
    private func pinned(_ reading: EntryReading) -> String {
        guard let at = reading.details.publishAt, reading.problem == nil else { return amendments }
        return EventLines.joined(amendments, EntryLines.at(at))
    }

    /// An answer to that.
    func confirmEntry(_ question: Question, _ words: ReplyWords) -> Decision {
        func settled(_ settled: Settled) -> Decision {
            Decision(.accepted, .questions(.confirmed), [.questions(.settle(question.id, as: settled))])
        }
        switch EntryWords.read(words) {
        case .publish where question.dueAt == nil: return settled(.yes(claims: false))
        case .publish, .now: return settled(.amended(EntryLines.now, isConfirmed: true))
        case .later(let seconds):
            let base = max(question.dueAt ?? circumstances.now, circumstances.now)
            let most = circumstances.now + 3_650 * 86_400
            return settled(.amended(EntryLines.at(min(base + seconds, most)), isConfirmed: true))
        case .drop: return Decision(.accepted, .questions(.turnedDown), [.questions(.settle(question.id, as: .no))])
        case .choice(let number): return settled(.amended(EntryLines.choice(number)))
        case .words(let text): return settled(.amended(text))
        case .nothing:
            guard question.rounds < 6 else { return Decision(.held, .questions(.stillUnclear)) }
            return Decision(.accepted, .questions(.askedAgain), [.questions(.askAgain(question.id))])
        }
    }

    /// An entry that takes no comments: kind words to whoever answers it, and theirs to its author.
    func comment(_ post: Post, on parent: Situation.ThreadPlace, by actor: Actor) -> Decision? {
        guard let author = parent.closedBy, author != actor.person?.id, !post.isEmpty else { return nil }
        let line = String(post.text.split(separator: "\n").first?.prefix(120) ?? "")
        let result = CommandResult(asked: line, said: .trouble(.blog(.takesNoComments(title: parent.title))))
        return Decision(
            .accepted, .questions(.passedOn),
            [
                .blog(.passOn(parent.topic, to: author, from: actor.address)),
                .report([result], to: actor.address, person: actor.person?.id),
            ])
    }

    // MARK: What was said to a preview, of events and entries alike

    /// What its author has said to our questions about it.
    var amendments: String {
        if case .previewed(let amendments, _) = circumstances.chosen { amendments } else { "" }
    }

    var isPreviewConfirmed: Bool { if case .previewed(_, true) = circumstances.chosen { true } else { false } }
}
