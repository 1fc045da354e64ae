import Mail

/// What somebody keeps, and what they ask to see of what happened.
extension Deciding {
    /// Anybody may see the stream of what anybody may read.
    func streamForAnybody(_ command: StreamCommand) -> Way? {
        guard case .stream(let scope) = command else { return nil }
        switch scope {
        case .group(let name): guard situation.desk.group(name) != nil else { return noGroup(name) }
        case .person(let handle):
            guard let person = situation.desk.people[handle] else { return nobody(handle) }
            return Way(said: .streams(.stream(.person(person.handle), since: nil)))
        case .kept: return nil
        case .community, .tag: break
        }
        return Way(said: .streams(.stream(scope, since: nil)))
    }

    func carryOut(_ command: StreamCommand, by person: Person) -> Way {
        switch command {
        case .stream(let scope):
            return streamForAnybody(command) ?? Way(said: .streams(.stream(scope, since: nil)))
        case .kept: return Way(said: .streams(.kept))
        case .mentions: return Way(said: .streams(.mentions))
        case .followers: return Way(said: .streams(.followers))
        case .keep(let number): return keep(number, by: person, keeps: true)
        case .letGo(let number): return keep(number, by: person, keeps: false)
        }
    }

    private func keep(_ number: Int64?, by person: Person, keeps: Bool) -> Way {
        let id: ContributionID
        if let number {
            guard let post = situation.desk.posts[number], !post.isDeleted else { return trouble(.noPost(number)) }
            id = post.place.id
        } else {
            guard let answered = situation.desk.answered else { return trouble(.noThread) }
            id = answered.id
        }
        return keeps
            ? Way(said: .streams(.keeps(id)), effects: [.streams(.keep(id, person.id))])
            : Way(said: .streams(.letsGo(id)), effects: [.streams(.letGo(id, person.id))])
    }
}
