import Mail

/// Who may give parts, and take them; everybody says yes to their own.
extension Deciding {
    func carryOut(_ command: RoleCommand, by person: Person) -> Way {
        switch command {
        case .become(let role, let name): become(role, name, person)
        case .direct(let handle): direct(handle, person)
        case .appoint(let handle, let role, let name):
            withPart(handle, name, person) { group, other, held in
                guard let held else {
                    // Whoever is in hidden groups only is nobody to a director.
                    let isSeen = situation.desk.memberships[other.id] != nil || !situation.desk.isDirector
                    return isSeen ? Way(said: .roles(.noMember(group.id, name: other.name))) : nobody(handle)
                }
                guard !held.roles.contains(role) else {
                    return Way(said: .roles(.holdsItAlready(group.id, name: other.name, role)))
                }
                guard let address = situation.desk.addressOf[other.id] else { return nobody(handle) }
                var question = NewQuestion(
                    kind: .roles(.appointment), person: other.id, address: address, group: group.id, claimable: nil)
                // Whose word it is.
                question.candidate = MailAddress(name: person.name, address: caller.author?.address ?? "")
                question.amendments = Question.part(role, of: other.id)
                return Way(
                    said: .roles(.asked(group.id, name: other.name, role)), effects: [.questions(.ask(question))])
            }
        case .dismiss(let handle, let role, let name):
            withPart(handle, name, person) { group, other, held in
                guard held?.roles.contains(role) ?? false else {
                    return Way(said: .roles(.holdsItNot(group.id, name: other.name, role)))
                }
                let isDirector = situation.desk.isDirector
                if role == .facilitator {
                    guard other.id == person.id || isDirector else {
                        return Way(said: .roles(.colleague(group.id, name: other.name)))
                    }
                    guard situation.desk.facilitatorsOf[group.id, default: 0] > 1 || isDirector else {
                        return Way(said: .roles(.lastOne(group.id)))
                    }
                }
                guard let author = caller.author else { return nobody(handle) }
                var question = NewQuestion(
                    kind: .roles(.dismissal), person: person.id, address: author, group: group.id, claimable: nil)
                question.candidate = MailAddress(name: other.name, address: author.address)
                question.amendments = Question.part(role, of: other.id)
                return Way(
                    said: .roles(.confirmFirst(group.id, name: other.name, role)),
                    effects: [.questions(.ask(question))])
            }
        }
    }

    private func direct(_ handle: String, _ person: Person) -> Way {
        guard situation.desk.isDirector else { return Way(said: .roles(.directing(.onlyDirectors, name: ""))) }
        // Whoever is in hidden groups only is nobody to a director.
        guard let other = situation.desk.people[handle], situation.desk.memberships[other.id] != nil,
            let address = situation.desk.addressOf[other.id]
        else { return nobody(handle) }
        guard !situation.desk.directors.contains(other.id) else {
            return Way(said: .roles(.directing(.already, name: other.name)))
        }
        var question = NewQuestion(
            kind: .roles(.directing), person: other.id, address: address, group: nil, claimable: nil)
        question.candidate = MailAddress(name: person.name, address: caller.author?.address ?? "")
        return Way(
            said: .roles(.directing(.asked, name: other.name)), effects: [.questions(.ask(question))])
    }

    /// In the group that is named, or the only one that they look after; a director in any that they can see.
    private func withPart(
        _ handle: String, _ name: String?, _ person: Person, _ then: (Group, Person, Membership?) -> Way
    ) -> Way {
        lookedAfter(name) { group in
            guard let other = situation.desk.people[handle] else { return nobody(handle) }
            return then(group, other, situation.desk.memberships[other.id]?[group.id])
        }
    }

    /// The group that is named, or the only one that they look after; a director's any that they can see.
    func lookedAfter(_ name: String?, _ then: (Group) -> Way) -> Way {
        let desk = situation.desk
        let lookedAfter = desk.places.filter { $0.membership.roles.contains(.facilitator) }.map(\.group)
        let group: Group
        if let name {
            guard let named = desk.group(name) else { return noGroup(name) }
            group = named
        } else {
            guard lookedAfter.count == 1 else {
                return trouble(lookedAfter.isEmpty ? .looksAfterNone : .whichGroup(lookedAfter.map(\.id)))
            }
            group = lookedAfter[0]
        }
        guard desk.isDirector || lookedAfter.contains(where: { $0.id == group.id }) else {
            return trouble(.notFacilitator(group.id))
        }
        return then(group)
    }

    /// Reading only is anybody's choice; writing is, where everybody may join.
    private func become(_ role: Role, _ name: String?, _ person: Person) -> Way {
        let places = situation.desk.places
        let found: Desk.Place?
        if let name {
            guard let group = situation.desk.group(name) else { return noGroup(name) }
            found = situation.desk.place(in: group.id)
            if found == nil { return trouble(.notIn(group.id)) }
        } else {
            found = places.count == 1 ? places[0] : nil
        }
        guard let place = found else {
            return trouble(places.isEmpty ? .inNone : .whichGroup(places.map(\.group.id)))
        }
        let group = place.group, roles = place.membership.roles
        guard roles.isDisjoint(with: RoleCommand.given) else { return Way(said: .roles(.hasPart(group.id))) }
        guard !roles.contains(role) else { return Way(said: .roles(.became(group.id, role))) }
        guard role == .reader || group.joining == .open else { return Way(said: .roles(.askThem(group.id))) }
        let old: Role = role == .reader ? .contributor : .reader
        return Way(
            said: .roles(.became(group.id, role)),
            effects: [.roles(.grant(person.id, role, group.id)), .roles(.end(person.id, old, group.id))])
    }
}
