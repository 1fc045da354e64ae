import Mail

/// Requests about one's own letters, name and addresses.
extension Deciding {
    func carryOut(_ command: SettingCommand, by person: Person) -> Way {
        let desk = situation.desk
        switch command {
        case .which: return Way(said: .settings(.which))
        case .twice: return Way(said: .settings(.twice))
        case .newLinks: return changed(person, .newLinks)
        case .signOut(let number): return changed(person, .signOut(number))
        case .set(let scope, let cadence): return scoped(scope, person) { .cadence($0, cadence) }
        case .resume(let scope): return scoped(scope, person) { .resume($0) }
        case .pause(let scope, let day):
            var until: Int64?
            if let day {
                let zone = person.zone.isEmpty ? circumstances.zone : person.zone
                until = circumstances.zones.moment(of: day, hour: 0, in: zone)
                guard let until, until > circumstances.now else { return trouble(.pastDay(day.text)) }
            }
            let end = until
            return scoped(scope, person) { .pause($0, until: end) }
        case .receipts(let on): return changed(person, .receipts(on))
        case .asking(let on): return changed(person, .asking(on))
        case .credit(let on): return changed(person, .credit(on))
        case .observed(let on): return changed(person, .observed(on))
        case .messagesFrom(let policy): return changed(person, .messagesFrom(policy))
        case .messages(let cadence): return changed(person, .messages(cadence))
        case .copies(let on): return changed(person, .copies(on))
        case .allAtOnce(let name):
            guard let group = situation.desk.group(name) else { return noGroup(name) }
            guard situation.desk.place(in: group.id) != nil else { return trouble(.notIn(group.id)) }
            return changed(person, .allAtOnce(group.id))
        case .stream(let cadence): return changed(person, .stream(cadence))
        case .docket(let cadence):
            guard situation.desk.places.contains(where: { $0.membership.roles.contains(.facilitator) }) else {
                return trouble(.looksAfterNone)
            }
            return changed(person, .docket(cadence))
        case .hour(let hour): return changed(person, .hour(hour))
        case .zone(let zone):
            guard circumstances.zones.knows(zone) else { return trouble(.noZone(zone)) }
            return changed(person, .zone(zone))
        case .name(let name): return changed(person, .name(name))
        case .about(let about): return changed(person, .about(Scrub.words(about, ours: circumstances.ours)))
        case .expertise(let tags): return changed(person, .expertise(tags))
        case .handle(let handle):
            guard handle != person.handle else { return changed(person, .handle(handle)) }
            guard desk.people[handle] == nil, !desk.handles.contains(handle) else {
                return trouble(.handleTaken(handle))
            }
            return changed(person, .handle(handle))
        case .chat(let name, let much):
            return scoped(.group(name), person) { $0.map { .chatCadence($0, much) } ?? .cadence(nil, .none) }
        case .follow where desk.places.isEmpty: return trouble(.inNone)
        case .follow(let target, let cadence):
            return following(target) { changed(person, .follow($0, cadence ?? .immediate)) }
        // Whoever has written in a page follows it by themselves.
        case .unfollow(.page(let name)): return found(name) { changed(person, .mute($0.id)) }
        case .unfollow(let target): return following(target) { changed(person, .unfollow($0)) }
        case .mute(let number): return thread(number) { changed(person, .mute($0)) }
        case .unmute(let number): return thread(number) { changed(person, .unmute($0)) }
        case .addAddress(let text): return addAddress(text, person)
        case .moveTo(let text):
            if let mine = ownAddress(text) { return changed(person, .primaryAddress(mine.key)) }
            return addAddress(text, person, isMove: true)
        case .primaryAddress(let text):
            guard let mine = ownAddress(text) else { return trouble(.notYourAddress(text)) }
            return changed(person, .primaryAddress(mine.key))
        case .dropAddress(let text):
            guard let mine = ownAddress(text) else { return trouble(.notYourAddress(text)) }
            return mine.isPrimary ? trouble(.primaryStays(text)) : changed(person, .dropAddress(mine.key))
        }
    }

    func scoped(_ scope: SettingCommand.Scope, _ person: Person, _ change: (GroupID?) -> Change) -> Way {
        switch scope {
        case .all:
            return situation.desk.places.isEmpty ? trouble(.inNone) : changed(person, change(nil))
        case .group(let name):
            guard let group = situation.desk.group(name) else { return noGroup(name) }
            guard situation.desk.place(in: group.id) != nil else { return trouble(.notIn(group.id)) }
            return changed(person, change(group.id))
        }
    }

    func following(_ target: FollowTarget, _ then: (FollowKey) -> Way) -> Way {
        switch target {
        case .person(let handle):
            guard let other = situation.desk.people[handle] else { return nobody(handle) }
            return then(.person(other.id))
        case .tag(let tag): return then(.tag(tag))
        case .thread(let number): return thread(number) { then(.topic($0)) }
        case .page(let name): return found(name) { then(.topic($0.id)) }
        case .search(let search): return then(.search(search.written))
        }
    }

    func thread(_ number: Int64?, _ then: (ContributionID) -> Way) -> Way {
        guard let number else { return situation.desk.answered.map { then($0.topic) } ?? trouble(.noThread) }
        guard let post = situation.desk.posts[number] else { return trouble(.noPost(number)) }
        return then(post.place.topic)
    }

    private func ownAddress(_ text: String) -> Desk.Address? {
        MailAddress(address: text).flatMap { address in
            situation.desk.addresses.first { $0.key == address.key }
        }
    }

    private func addAddress(_ text: String, _ person: Person, isMove: Bool = false) -> Way {
        guard let address = MailAddress(address: text), !situation.desk.taken.contains(address.key),
            circumstances.ours.name(of: address.address) == nil, !situation.desk.askedEnough.contains(address.key),
            situation.asked.allows(.identity(.address), mostAtAll: circumstances.mostQuestions)
        else { return trouble(.addressUnusable(text)) }
        let question = NewQuestion(
            kind: .identity(.address), person: person.id, address: address, group: nil, claimable: address,
            amendments: isMove ? Question.moves : "")
        return Way(
            said: .settings(isMove ? .addressAskedToMove(text) : .addressAsked(text)),
            effects: [.questions(.ask(question))])
    }
}
