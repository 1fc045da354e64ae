import Mail

/// A group's directory: anybody who may post gives to it, in one mail as much as they like.
extension Deciding {
    func decide(_ intent: ResourceIntent) -> Decision {
        switch intent {
        case .give(_, let post): give(post)
        }
    }

    private func give(_ post: Post) -> Decision {
        guard let actor = actor(token: nil) else { return withoutActor() }
        guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
        guard actor.membership != nil || circumstances.isReleased else { return notMember(of: group, actor) }
        if situation.standing.measures.contains(.ban), !circumstances.isReleased {
            return rejected(.measures(.banned), actor)
        }
        guard let reading = situation.resources.reading, !reading.entries.isEmpty || !reading.refused.isEmpty else {
            return rejected(.resources(.nothingGiven), actor)
        }
        if let waits = waitsForFacilitator(post, by: actor, in: group, as: .resources(.waits)) { return waits }
        var new: [NewResource] = []
        var known: [ContributionID] = []
        var refused = reading.refused
        for entry in reading.entries {
            if let there = situation.resources.known[entry.key] {
                if let there {
                    known.append(there)
                } else {
                    refused.append(ResourceRefusal(name: entry.title, why: .hidden))
                }
            } else {
                new.append(newResource(entry, post, by: actor, in: group, number: new.count))
            }
        }
        let effect = ResourceEffect.give(
            new, known: known, refused: refused, unnamed: reading.unnamed, in: group.id, to: actor.address,
            actor.person?.id)
        let reason: ResourceReason = !new.isEmpty ? .given : !known.isEmpty ? .knownAlready : .allRefused
        return Decision(reason == .allRefused ? .rejected : .accepted, .resources(reason), [.resources(effect)])
    }

    private func newResource(
        _ entry: ResourceReading.Entry, _ post: Post, by actor: Actor, in group: Group, number: Int
    ) -> NewResource {
        var contribution = newContribution(
            .resource, post.saying(entry.text), by: actor, in: group, parent: nil, title: entry.title)
        contribution.document = nil
        contribution.attachments = if case .file(let part) = entry.what { [part] } else { [] }
        for tag in entry.tags where !contribution.mentions.tags.contains(tag) { contribution.mentions.tags.append(tag) }
        if number > 0 {
            // One mail, several contributions: each needs an id of its own, and whom its words name hears once.
            contribution.messageID = MessageID("\(circumstances.chance)-\(number)@\(circumstances.ours.domain)")!
            contribution.replacedID = nil
            contribution.isFurther = true
        }
        // What comes again and again is known by the whole mail.
        contribution.likeness = post.topicLikeness
        let link: String? = if case .link(let link) = entry.what { link.url } else { nil }
        return NewResource(
            contribution: contribution, key: entry.key, link: link, details: entry.details, tags: entry.tags)
    }

    // MARK: Answers

    /// An answer to a thing of the directory that says something of it. Nil: it is words, or about something else.
    func aboutResource(_ post: Post, by actor: Actor) -> Decision? {
        guard circumstances.chosen != .post, let resource = situation.resources.answered, let person = actor.person,
            let membership = actor.membership, situation.parent?.id == resource.id
        else { return nil }
        let mayChange = resource.giver == person.id || membership.roles.contains(.facilitator)
        let reply = ResourceReply(post.text)
        let version = mayChange && post.attachments.count == 1 ? post.attachments[0] : nil
        guard reply != nil || version != nil else { return nil }
        var answer = Answering(resource: resource, person: person, membership: membership, mayChange: mayChange)
        if let reply { say(reply, &answer) }
        if let version { newVersion(version, &answer) }
        // What only others may say is a comment in these words.
        var words = [reply?.words ?? post.text]
        if let reply, !mayChange { words.insert(contentsOf: reply.fieldLines, at: 0) }
        if answer.done.contains(.mayNotVet), let spoken = reply?.vettingWords { words.insert(spoken, at: 0) }
        var said = post.saying(words.filter { !$0.isEmpty }.joined(separator: "\n"))
        if version != nil { said.attachments = [] }
        if !said.isEmpty, !answer.isGone {
            let comment = contribute(said, by: actor, parent: situation.parent)
            guard comment.disposition == .accepted else { return comment }
            answer.effects += comment.effects
        }
        var decision = Decision(.accepted, .resources(.answered), answer.effects)
        let isOnlyRating = answer.done.count == 1 && reply?.rating != nil
        if !isOnlyRating || answer.done == [.ownRating] || situation.signsGiven < 3 || person.receipts {
            let result = CommandResult(asked: "", said: .resources(.done(resource.id, answer.done)))
            decision.effects.append(.report([result], to: actor.address, person: person.id))
        }
        return decision
    }

    private struct Answering {
        var resource: Resource
        var person: Person
        var membership: Membership
        /// They gave it, or look after the group.
        var mayChange: Bool
        var done: [ResourceSaid.Done] = []
        var effects: [Effect] = []
        /// It is in the directory no more.
        var isGone = false
    }

    private func say(_ reply: ResourceReply, _ answer: inout Answering) {
        let resource = answer.resource, person = answer.person
        if let stars = reply.rating {
            if resource.giver == person.id {
                answer.done.append(.ownRating)
            } else {
                answer.done.append(.rated(stars))
                answer.effects.append(.reactions(.rate(resource.id, person.id, sign: "\(stars)/5")))
            }
        }
        let tags = reply.tags + CommandReading.tags((reply.fields[.tags] ?? "").replacing("#", with: ","))
        if !tags.isEmpty {
            if answer.membership.mayPost {
                answer.done.append(.tagged(tags))
                answer.effects.append(.resources(.tag(resource.id, tags)))
            } else {
                answer.done.append(.mayNotTag)
            }
        }
        if let isVetted = reply.isVetted { vet(isVetted, reply.vettingWords, &answer) }
        if reply.isGone { sayGone(&answer) }
        if reply.isKept {
            answer.done.append(answer.mayChange ? .kept : .notYours)
            if answer.mayChange { answer.effects.append(.resources(.keep(resource.id))) }
        }
        change(reply.fields, &answer)
        if reply.isDropped { drop(&answer) }
    }

    private func vet(_ isVetted: Bool, _ words: String, _ answer: inout Answering) {
        guard !answer.membership.roles.isDisjoint(with: [.expert, .facilitator]) else {
            return answer.done.append(.mayNotVet)
        }
        answer.done.append(isVetted ? .vetted : .notVetted)
        answer.effects.append(
            .resources(
                isVetted
                    ? .vet(answer.resource.id, by: answer.person.id, words: Excerpt.line(words, limit: 300))
                    : .unvet(answer.resource.id)))
    }

    /// Two people, or one who would know.
    private func sayGone(_ answer: inout Answering) {
        let resource = answer.resource
        guard resource.link != nil else { return answer.done.append(.noLink) }
        let isEnough = answer.mayChange || situation.resources.saidGone > 0
        answer.done.append(.gone(isEnough: isEnough))
        answer.effects.append(.resources(.sayGone(resource.id, answer.person.id, isEnough: isEnough)))
        if let giver = resource.giver, giver != answer.person.id, situation.resources.saidGone == 0 {
            answer.effects.append(.write(giver, .resources(.entry(resource.id, .gone))))
        }
        if isEnough { askToVetAgain(&answer) }
    }

    private func askToVetAgain(_ answer: inout Answering) {
        guard answer.resource.isVetted, let vetter = answer.resource.vetting?.by, vetter != answer.person.id else {
            return
        }
        answer.effects.append(.write(vetter, .resources(.entry(answer.resource.id, .vetAgain))))
    }

    private func change(_ fields: [ResourceField: String], _ answer: inout Answering) {
        var fields = fields
        fields[.tags] = nil
        let link = fields.removeValue(forKey: .link)
        guard !fields.isEmpty || link != nil else { return }
        guard answer.mayChange else { return answer.done.append(.notYours) }
        if !fields.isEmpty {
            answer.done.append(.changed(ResourceField.allCases.filter { fields[$0] != nil }))
            answer.effects.append(.resources(.change(answer.resource.id, fields)))
        }
        guard let link else { return }
        guard let found = ResourceLink(link) else { return answer.done.append(.unusableLink) }
        add(.link(found), key: found.key, &answer)
    }

    private func newVersion(_ part: Part, _ answer: inout Answering) {
        if let danger = DangerousFile(name: part.filename, bytes: part.bytes) {
            return answer.done.append(.dangerous(danger))
        }
        add(.file(part), key: ResourceReading.key(of: part), &answer)
    }

    private func add(_ what: ResourceReading.What, key: String, _ answer: inout Answering) {
        if let there = situation.resources.known[key] {
            return answer.done.append(there.map { .known($0) } ?? .unusableLink)
        }
        answer.done.append(.version(answer.resource.number + 1))
        answer.effects.append(
            .resources(.addVersion(answer.resource.id, what, key: key, by: answer.person.id)))
        askToVetAgain(&answer)
    }

    /// Whoever gave it takes it back; a facilitator takes it out of sight.
    private func drop(_ answer: inout Answering) {
        guard answer.mayChange, let place = situation.parent else { return answer.done.append(.notYours) }
        answer.done = [.dropped]
        answer.isGone = true
        if answer.resource.giver == answer.person.id {
            answer.effects = [.forum(.delete(answer.resource.id))]
        } else {
            answer.effects = [
                .triage(.hide(answer.resource.id, .other, words: "")),
                logged(.hidden, place, by: answer.person, FlagReason.other.rawValue),
            ]
        }
    }
}
