import Mail

/// What those who look after a group keep, to begin conversations with.
extension Deciding {
    func keepPrompt(_ post: Post) -> Decision {
        guard let actor = actor(token: nil) else { return withoutActor() }
        guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
        guard let membership = actor.membership, let person = actor.person else { return notMember(of: group, actor) }
        guard membership.roles.contains(.facilitator) else { return rejected(.prompts(.notYours), actor) }
        let reading = PromptReading(
            post.text, title: title(of: post, in: group), now: circumstances.now,
            zone: zone(of: actor, in: group), zones: circumstances.zones,
            ours: circumstances.ours)
        if let problem = reading.problem { return rejected(.prompts(problem), actor) }
        guard let schedule = reading.schedule, let first = reading.texts.first else {
            return rejected(.prompts(.noTime), actor)
        }
        let (at, isWeekly) =
            switch schedule {
            case .once(let at): (at, false)
            case .weekly(_, let at): (at, true)
            }
        let new = NewPrompt(
            group: group.id, author: person.id, schedule: schedule, zone: reading.zone, texts: reading.texts,
            domain: circumstances.ours.domain)
        let said = PromptSaid.kept(title: first.title, count: reading.texts.count, at: at, isWeekly: isWeekly)
        return Decision(
            .accepted, .prompts(.kept),
            [
                .prompts(.keep(new)),
                .report([CommandResult(asked: "", said: .prompts(said))], to: actor.address, person: person.id),
            ])
    }

    /// An answer to a letter about one.
    func answerPrompt(_ claim: TokenClaim, _ post: Post) -> Decision {
        guard let actor = actor(token: claim), let person = actor.person, person.id == claim.person else {
            return withoutActor()
        }
        func said(_ said: PromptSaid, _ reason: PromptReason, _ effects: [PromptEffect] = []) -> Decision {
            let result = CommandResult(asked: reason == .unread ? post.asked : "", said: .prompts(said))
            return Decision(
                .accepted, .prompts(reason),
                effects.map { .prompts($0) } + [.report([result], to: actor.address, person: person.id)])
        }
        guard let prompt = situation.prompt, let first = prompt.texts.first else { return said(.gone, .changed) }
        let title = first.title
        let now = circumstances.now
        switch PromptReply(post, names: [person.name]) {
        case .skip:
            let next =
                prompt.weekly?.next(after: max(prompt.nextAt, now), in: prompt.zone, circumstances.zones)
                ?? prompt.nextAt + 7 * PromptHour.day
            return said(
                .moved(title: title, to: next), .changed, [.move(prompt.id, to: next), .wait(prompt.id, false)])
        case .later(let seconds):
            let next = max(prompt.nextAt, now) + seconds
            return said(
                .moved(title: title, to: next), .changed, [.move(prompt.id, to: next), .wait(prompt.id, false)])
        case .drop: return said(.dropped(title: title), .changed, [.drop(prompt.id)])
        case .text(let text):
            let clean = Scrub.clean(text, ours: circumstances.ours)
            return said(
                .changed(title: title), .changed, [.change(prompt.id, text: clean), .wait(prompt.id, false)])
        case .nothing: return Decision(.accepted, .requests(.thanked), [.prompts(.wait(prompt.id, false))])
        case .unread:
            return said(.unread(title: title, at: prompt.nextAt), .unread, [.wait(prompt.id, true)])
        }
    }

    func carryOut(_ command: PromptCommand, by person: Person) -> Way {
        guard situation.desk.places.contains(where: { $0.membership.roles.contains(.facilitator) }) else {
            return trouble(.looksAfterNone)
        }
        switch command {
        case .list: return Way(said: .prompts(.list))
        case .ideas: return Way(said: .prompts(.ideas))
        case .needs(let name): return askNeeds(name)
        case .drop(let number):
            guard let prompt = situation.desk.prompts[number] else { return Way(said: .prompts(.gone)) }
            let title = prompt.texts.first?.title ?? ""
            var effects: [Effect] = [.prompts(.drop(prompt.id))]
            if prompt.author != person.id {
                let told = CommandResult(asked: "", said: .prompts(.droppedBy(title: title, name: person.name)))
                effects.append(.write(prompt.author, .requests(.results([told], answering: nil))))
            }
            return Way(said: .prompts(.dropped(title: title)), effects: effects)
        }
    }
}
