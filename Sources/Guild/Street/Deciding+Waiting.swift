import Mail

/// What is too much, or looks like a machine's, waits. Nothing is lost by it: facilitators let it go on by one word.
extension Deciding {
    /// Nil: it may go out.
    func waits(_ post: Post, by actor: Actor, in group: Group) -> Decision? {
        guard !circumstances.isReleased else { return nil }
        if situation.standing.measures.contains(.ban) { return rejected(.measures(.banned), actor) }
        if circumstances.limits.holdsDangerousFiles,
            post.attachments.contains(where: { DangerousFile(name: $0.filename, bytes: $0.bytes) != nil })
        {
            return held(.limits(.dangerousFile), actor)
        }
        let question = NewQuestion.goOn(
            actor.address, named: actor.person?.name ?? nameFromOutside(actor.address), actor.person?.id, in: group.id)
        let new = Brake.Post(
            author: author(actor), postedAt: circumstances.receivedAt, answeredAt: situation.parent?.arrivedAt,
            likeness: situation.parent == nil ? post.topicLikeness : post.likeness,
            title: situation.parent == nil ? post.subject : "")
        // A machine is not written to: that would be the next thing it answers.
        if situation.brake.isOn || situation.brake.sign(in: new) != nil {
            guard situation.counts.octetsBraked + caller.size <= circumstances.limits.octetsBraked else {
                return Decision(.discarded, .limits(.noRoom), [.questions(.ask(question))])
            }
            return Decision(.held, .limits(.braked), [.questions(.ask(question))])
        }
        guard situation.counts.exceeds(circumstances.limits), !situation.brake.isReleased else {
            return isKept(post, by: actor)
        }
        let answer = Answer.waiting(.limits(.tooMany), group: publicGroup(for: actor.membership))
        return Decision(
            .held, .limits(.tooMany),
            [.questions(.ask(question)), .answer(answer, to: actor.address, person: actor.person?.id)])
    }

    /// What readers and newcomers make or change beside posts waits for a facilitator, as their posts do.
    func waitsForFacilitator(_ post: Post, by actor: Actor, in group: Group, as reason: Reason) -> Decision? {
        guard !circumstances.isReleased else { return nil }
        let isFacilitator = actor.membership?.roles.contains(.facilitator) ?? false
        guard actor.membership?.mayPost ?? false, group.posting != .facilitators || isFacilitator else {
            return held(reason, actor, amendments: amendments)
        }
        return waits(post, by: actor, in: group)
    }

    private func author(_ actor: Actor) -> PersonID { actor.person?.id ?? Brake.guest(actor.address.key) }

    func isFloodToFacilitators(of group: Group, by actor: Actor) -> Bool {
        guard !circumstances.isReleased else { return false }
        let limits = circumstances.limits, counts = situation.counts
        if actor.membership != nil {
            return Limits.reached(limits.memberToFacilitatorsInDay, by: counts.toFacilitators)
        }
        return Limits.reached(limits.strangerToFacilitatorsInDay, by: counts.toFacilitators)
            || Limits.reached(limits.domainToFacilitatorsInDay, by: counts.domainToFacilitators)
    }
}

extension Brake {
    /// Somebody from outside, who has no number: one of their own, the same for each of their mails.
    public static func guest(_ addressKey: String) -> PersonID {
        var hash = FNV1a()
        for byte in addressKey.utf8 { hash.add(byte) }
        return PersonID(-1 - Int64(hash.value >> 2))
    }
}

extension Group {
    /// What somebody from outside writes may be posted, or waits for a word of somebody's.
    public var letsGuestsAsk: Bool { posting == .anyone || (posting == .members && strangers != .refuse) }
}
