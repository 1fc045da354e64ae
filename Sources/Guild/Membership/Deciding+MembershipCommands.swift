import Mail

/// Requests about who is in a group.
extension Deciding {
    func join(_ name: String, _ actor: Actor) -> Way {
        // A private group that can be asked is there for whoever knows its name.
        let asked = situation.group.flatMap { $0.name == name && $0.joining == .approval ? $0 : nil }
        guard let group = situation.desk.group(name) ?? asked else { return noGroup(name) }
        return joining(group, actor, situation.desk.place(in: group.id)?.membership)
    }

    /// What only a person known here may ask.
    func carryOut(_ command: MembershipCommand, by person: Person) -> Way {
        switch command {
        case .leave(let name): return leave(name, person)
        case .leaveAll: return leaveAll(person)
        case .invite(let name, let lines): return facilitating(name, orBy: .sponsor) { invite(lines, to: $0, person) }
        case .welcome(let name, let text):
            return facilitating(name) { group in
                let words = Scrub.words(text, ours: circumstances.ours)
                return Way(
                    said: .membership(.welcomeSaved(group.id)), effects: [.membership(.setWelcome(group.id, words))])
            }
        case .docket(let name): return facilitating(name) { Way(said: .membership(.docket($0.id))) }
        case .join, .who, .people: return trouble(.membersOnly)
        }
    }

    private func leaveAll(_ person: Person) -> Way {
        let places = situation.desk.places
        guard !places.isEmpty else { return trouble(.inNone) }
        if places.count == 1 { return leave(places[0].group.name, person) }
        return Way(
            said: .membership(.left(places.map(\.group.id))),
            effects: places.map { .membership(.end(person.id, $0.group.id, goodbye: .none)) })
    }

    func leave(_ name: String, _ person: Person) -> Way {
        let desk = situation.desk
        if name.isEmpty {
            // In the thread of a group, or in one group only: it is plain which.
            let here = desk.answered?.group ?? desk.writtenTo
            let place = here.flatMap { desk.place(in: $0) } ?? (desk.places.count == 1 ? desk.places[0] : nil)
            guard let place else {
                return trouble(desk.places.isEmpty ? .inNone : .whichGroup(desk.places.map(\.group.id)))
            }
            return Way(
                said: .membership(.left([place.group.id])), effects: [.membership(.end(person.id, place.group.id))])
        }
        guard let group = desk.group(name) else { return noGroup(name) }
        guard desk.place(in: group.id) != nil else { return trouble(.notIn(group.id)) }
        return Way(said: .membership(.left([group.id])), effects: [.membership(.end(person.id, group.id))])
    }

    /// What only the facilitators of a group may ask.
    func facilitating(_ name: String, orBy role: Role = .facilitator, _ then: (Group) -> Way) -> Way {
        guard let group = situation.desk.group(name) else { return noGroup(name) }
        let roles = situation.desk.place(in: group.id)?.membership.roles ?? []
        guard !group.isClosed else { return Way(said: .groups(.closed(group.id))) }
        guard roles.contains(.facilitator) || roles.contains(role) else {
            return trouble(.notFacilitator(group.id))
        }
        return then(group)
    }

    func invite(_ lines: String, to group: Group, _ person: Person) -> Way {
        let desk = situation.desk
        let named = Invitees(lines)
        guard !named.people.isEmpty else { return trouble(.nobodyNamed) }
        let strangers = named.people.filter {
            !desk.members.contains($0.key) && !desk.askedEnough.contains($0.key)
                && circumstances.ours.name(of: $0.address) == nil
        }
        var room = max(0, circumstances.mostQuestions - situation.asked.all)
        var asked = 0
        var effects: [Effect] = []
        for address in strangers where room > 0 {
            room -= 1
            asked += 1
            var question = NewQuestion(
                kind: .membership(.invitation), person: nil, address: address, group: group.id, claimable: nil)
            question.candidate = MailAddress(name: person.name, address: address.address)  // whose word it is
            effects.append(.questions(.ask(question)))
        }
        let left = strangers.dropFirst(asked).map(\.address)
        return Way(
            said: .membership(
                .invited(
                    group.id, count: asked, members: named.people.count - strangers.count,
                    unreadable: named.unreadable + left)),
            effects: effects)
    }
}
