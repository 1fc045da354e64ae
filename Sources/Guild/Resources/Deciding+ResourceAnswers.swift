import Mail

/// What people say of a thing of the directory by answering it: stars, tags, another version, that it was looked at.
extension Deciding {
    /// An answer to a thing of the directory, or to what was said of it, that says something of the thing. Nil: it is words,
    /// or about something else.
    func aboutResource(_ post: Post, by actor: Actor) -> Decision? {
        guard circumstances.chosen != .post, let resource = situation.resources.answered, let person = actor.person,
            let membership = actor.membership, let group = situation.group, situation.parent?.topic == resource.id
        else { return nil }
        let reply = ResourceReply(post.text, names: [person.name, resource.giverName])
        var answer = Answering(
            resource: resource, person: person, membership: membership,
            mayChange: resource.giver == person.id || membership.roles.contains(.facilitator))
        let version = answer.mayChange ? version(in: post, of: resource, reply, by: person) : nil
        guard reply != nil || version != nil else { return nil }
        let changes = version != nil || reply.map { !$0.fields.isEmpty } ?? false
        if changes, answer.mayChange,
            let waits = waitsForFacilitator(post, by: actor, in: group, as: .resources(.waits))
        {
            return waits
        }
        if let reply { say(reply, &answer) }
        if let version, !answer.isGone { newVersion(version, &answer) }
        // What came in the same mail is what they looked at.
        if let isVetted = reply?.isVetted, !answer.isGone { vet(isVetted, reply?.vettingWords ?? "", &answer) }
        var said = post.saying(words(of: reply, post, answer))
        if version != nil { said.attachments = [] }
        if !said.isEmpty, !answer.isGone {
            let comment = contribute(said, by: actor, parent: situation.parent)
            guard comment.disposition == .accepted else { return comment }
            answer.effects += comment.effects
        }
        var decision = Decision(.accepted, .resources(.answered), answer.effects)
        let isOnlyRating = answer.done.count == 1 && reply?.rating != nil && answer.done != [.ownRating]
        if !isOnlyRating || situation.signsGiven < 3 || person.receipts {
            // What was not done comes back to its author.
            let asked = answer.isGone || answer.done.contains(.notYours) ? post.asked : ""
            let result = CommandResult(asked: asked, said: .resources(.done(resource.id, answer.done)))
            decision.effects.append(.report([result], to: actor.address, person: person.id))
        }
        return decision
    }

    /// What others read of it.
    private func words(of reply: ResourceReply?, _ post: Post, _ answer: Answering) -> String {
        guard let reply else {
            return TypedReaction.isCourtesy(post.text, names: [answer.person.name]) ? "" : post.text
        }
        // What an expert says who is none is a comment in the same words.
        let vetting = answer.done.contains(.mayNotVet) ? reply.vettingWords : ""
        return [vetting, reply.words].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// The file that stands in its place from now on: its giver's, for a file; else where they say so.
    private func version(in post: Post, of resource: Resource, _ reply: ResourceReply?, by person: Person) -> Part? {
        let inline = Set(post.document?.pictures.compactMap(\.file) ?? [])
        let files = post.attachments.enumerated().filter { !inline.contains($0.offset) }.map(\.element)
        guard files.count == 1, reply?.isDropped != true, reply?.fields[.link] == nil else { return nil }
        let isPlain = resource.giver == person.id && resource.file != nil
        return isPlain || reply?.isVersion == true ? files[0] : nil
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
        let listed = CommandReading.tags((reply.fields[.tags] ?? "").replacing("#", with: ","))
        let tags = Array((reply.tags + listed).prefix(Mentions.most))
        if !tags.isEmpty {
            if answer.membership.mayPost {
                answer.done.append(.tagged(tags))
                answer.effects.append(.resources(.tag(resource.id, tags, isAll: answer.mayChange && !listed.isEmpty)))
            } else {
                answer.done.append(.mayNotTag)
            }
        }
        if reply.isGone { sayGone(&answer, isMended: reply.fields[.link] != nil && answer.mayChange) }
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
        // What they looked at is not what is there now.
        if isVetted, situation.resources.isNewer {
            answer.done.append(.newer(answer.resource.number))
            return answer.effects.append(.write(answer.person.id, .resources(.entry(answer.resource.id, .asked))))
        }
        answer.done.append(isVetted ? .vetted : .notVetted)
        answer.effects.append(
            .resources(
                isVetted
                    ? .vet(answer.resource.id, by: answer.person.id, words: Excerpt.line(words, limit: 300))
                    : .unvet(answer.resource.id)))
    }

    /// Two people, or one who would know.
    private func sayGone(_ answer: inout Answering, isMended: Bool) {
        let resource = answer.resource
        guard resource.link != nil else { return answer.done.append(.noLink) }
        guard !isMended else { return }
        let isEnough = answer.mayChange || situation.resources.saidGone > 0
        let giver = resource.giver == answer.person.id || situation.resources.saidGone > 0 ? nil : resource.giver
        answer.done.append(.gone(isEnough: isEnough))
        answer.effects.append(
            .resources(.sayGone(resource.id, answer.person.id, isEnough: isEnough, giver: giver)))
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
        // One of its own earlier ones may come back.
        if let there = situation.resources.known[key] {
            let isOwn = there == answer.resource.id
            let isNow = if case .link(let link) = what { link.url == answer.resource.link } else { false }
            if !isOwn || isNow { return answer.done.append(there.map { .known($0) } ?? .knownHidden) }
        }
        answer.done.append(.version(answer.resource.number + 1))
        answer.effects.append(
            .resources(.addVersion(answer.resource.id, what, key: key, by: answer.person.id)))
        askToVetAgain(&answer)
    }

    /// Whoever gave it takes it back. Facilitators take things out of sight by the word for that, with its reason.
    private func drop(_ answer: inout Answering) {
        guard answer.resource.giver == answer.person.id else {
            return answer.done.append(answer.mayChange ? .hideIt : .notYours)
        }
        answer.done = [.dropped]
        answer.isGone = true
        answer.effects = [.forum(.delete(answer.resource.id))]
    }
}
