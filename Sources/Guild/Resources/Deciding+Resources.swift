import Mail

/// A group's directory: anybody who may post gives to it, in one mail as much as they like.
extension Deciding {
    func decide(_ intent: ResourceIntent) -> Decision {
        switch intent {
        case .give(_, let post, let reading): give(reading, post)
        }
    }

    private func give(_ reading: ResourceReading, _ post: Post) -> Decision {
        guard let actor = actor(token: nil) else { return withoutActor() }
        guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
        guard actor.membership != nil || circumstances.isReleased else { return notMember(of: group, actor) }
        if situation.standing.measures.contains(.ban), !circumstances.isReleased {
            return rejected(.measures(.banned), actor)
        }
        guard !reading.entries.isEmpty || !reading.refused.isEmpty else {
            return rejected(.resources(.nothingGiven), actor)
        }
        if let waits = waitsForFacilitator(post, by: actor, in: group, as: .resources(.waits)) { return waits }
        var gift = ResourceGift(group: group.id, address: actor.address, person: actor.person?.id)
        gift.refused = reading.refused
        gift.unnamed = reading.unnamed
        let fresh = reading.entries.filter { situation.resources.known[$0.key] == nil }
        for entry in reading.entries {
            switch situation.resources.known[entry.key] {
            case .some(.some(let there)): gift.known.append((there, entry.said))
            case .some(.none): gift.refused.append(ResourceRefusal(name: entry.title, why: .hidden))
            case .none:
                var entry = entry
                // Words that belong to none stand beside each of a few, else beside the first.
                if gift.new.isEmpty || fresh.count <= Deciding.fewThings && reading.general.utf8.count <= 300 {
                    entry.text = [entry.text, reading.general].filter { !$0.isEmpty }.joined(separator: "\n\n")
                }
                gift.new.append(newResource(entry, post, by: actor, in: group, number: gift.new.count))
            }
        }
        // Whom any of them names hears of the first.
        for new in gift.new.dropFirst() { gift.new[0].contribution.mentions.add(new.contribution.mentions) }
        let reason: ResourceReason = !gift.new.isEmpty ? .given : !gift.known.isEmpty ? .knownAlready : .allRefused
        return Decision(
            reason == .allRefused ? .rejected : .accepted, .resources(reason), [.resources(.give(gift))])
    }

    private static let fewThings = 3

    private func newResource(
        _ entry: ResourceReading.Entry, _ post: Post, by actor: Actor, in group: Group, number: Int
    ) -> NewResource {
        let subject = title(of: post, in: group)
        let title = entry.takesSubject && subject != Subject.none ? subject : entry.title
        var contribution = newContribution(
            .resource, post.saying(entry.text == title ? "" : entry.text), by: actor, in: group, parent: nil,
            title: Excerpt.line(title, limit: ResourceReading.longestTitle))
        contribution.document = nil
        contribution.attachments = if case .file(let part) = entry.what { [part] } else { [] }
        for tag in entry.tags where !contribution.mentions.tags.contains(tag) { contribution.mentions.tags.append(tag) }
        if number > 0 {
            // One mail, several contributions: each needs an id of its own.
            contribution.messageID = MessageID("\(circumstances.chance)-\(number)@\(circumstances.ours.domain)")!
            contribution.replacedID = nil
            contribution.ordinal = number
        }
        // What comes again and again is known by the whole mail.
        contribution.likeness = post.topicLikeness
        let link: String? = if case .link(let link) = entry.what { link.url } else { nil }
        return NewResource(contribution: contribution, key: entry.key, link: link, details: entry.details)
    }
}
