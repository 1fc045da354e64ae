import Mail

/// Requests in plain words, each decided on its own; one letter answers them all.
extension Deciding {
    func command(_ mail: CommandMail) -> Decision {
        guard let actor = actor(token: nil) else {
            if mail.lines.count == 1, case .command(.join) = mail.lines[0].reading { return joinUnverified() }
            return withoutActor()
        }
        guard !mail.lines.isEmpty else {
            return Decision(.accepted, .helpSent, [.answer(.help, to: actor.address, person: actor.person?.id)])
        }
        return carryOut(mail.lines, answers: mail.answers, by: actor)
    }

    func carryOut(_ lines: [RequestLine], answers: [MessageID], by actor: Actor) -> Decision {
        // Each line is decided as the lines above it have left things.
        var here = self
        var actor = actor
        var results: [CommandResult] = []
        var effects: [Effect] = []
        var mistakes = 0
        var searches = 0
        for line in lines {
            var way: Way
            switch line.reading {
            case .command(.leave(""))
            where effects.contains(where: { if case .endMembership = $0 { true } else { false } }):
                continue  // "unsubscribe teachers" above it says which
            case .command(let command):
                way = here.carryOut(command, answers, by: actor)
                here.note(way, &actor)
            case .unknown(let nearest): way = Way(said: .trouble(.unknown(nearest: nearest)))
            case .misused(let usage): way = Way(said: .trouble(.misused(usage: usage)))
            }
            // The last name counts, and a mail looks for so many things at most.
            if way.effects.contains(where: { if case .change(_, .name) = $0 { true } else { false } }) {
                effects.removeAll { if case .change(_, .name) = $0 { true } else { false } }
            }
            if case .search = way.said {
                searches += 1
                if searches > CommandReading.mostSearches { way = Way(said: .trouble(.tooMuch)) }
            }
            results.append(CommandResult(asked: line.asked, said: way.said))
            effects += way.effects
            if case .trouble = way.said { mistakes += 1 }
            if mistakes == CommandReading.mostMistakes {
                results.append(CommandResult(asked: "", said: .trouble(.stopped)))
                break
            }
        }
        // A welcome, and the letter about leaving, say what there is to say.
        if results.count == 1 {
            switch results[0].said {
            case .joined: return Decision(.accepted, .joined, effects)
            case .left(let groups) where groups.count == 1: return Decision(.accepted, .left, effects)
            case .help:
                return Decision(.accepted, .helpSent, [.answer(.help, to: actor.address, person: actor.person?.id)])
            default: break
            }
        }
        return Decision(
            .accepted, .commanded, effects + [.report(results, to: actor.address, person: actor.person?.id)])
    }

    /// What a line has changed, for the lines below it.
    mutating func note(_ way: Way, _ actor: inout Actor) {
        for effect in way.effects {
            switch effect {
            case .endMembership(_, let group, _): situation.desk.places.removeAll { $0.group.id == group }
            case .join(_, let person?, let id):
                guard let group = situation.desk.groups.first(where: { $0.id == id }), actor.person?.id == person else {
                    continue
                }
                situation.desk.places.append(
                    Desk.Place(group: group, membership: Membership(roles: [.contributor], cadence: .immediate)))
            case .change(_, .zone(let zone)): actor.person?.zone = zone
            case .change(_, .dropAddress(let key)): situation.desk.addresses.removeAll { $0.key == key }
            case .change(_, .primaryAddress(let key)):
                for index in situation.desk.addresses.indices {
                    situation.desk.addresses[index].isPrimary = situation.desk.addresses[index].key == key
                }
            default: break
            }
        }
    }

    func trouble(_ trouble: CommandResult.Trouble) -> Way { Way(said: .trouble(trouble)) }

    func changed(_ person: Person, _ change: Change) -> Way {
        Way(said: .changed(change), effects: [.change(person.id, change)])
    }

    func noGroup(_ name: String) -> Way {
        trouble(.noGroup(name, nearest: Nearest.name(to: name, among: situation.desk.groups.map(\.name))))
    }

    func carryOut(_ command: Command, _ answers: [MessageID], by actor: Actor) -> Way {
        let desk = situation.desk
        // What anybody genuine may ask.
        switch command {
        case .help: return Way(said: .help)
        case .groups: return Way(said: .groups)
        case .join(let name):
            // A private group that can be asked is there for whoever knows its name.
            let asked = situation.group.flatMap { $0.name == name && $0.joining == .approval ? $0 : nil }
            guard let group = desk.group(name) ?? asked else { return noGroup(name) }
            return joining(group, actor, desk.place(in: group.id)?.membership)
        case .search(let search): return self.search(search)
        case .people(let topic): return Way(said: .people(topic))
        case .who(let name):
            guard let group = desk.group(name) else { return noGroup(name) }
            return Way(said: .who(group.id))
        case .events(let name):
            guard let name else { return Way(said: .events(nil)) }
            guard let group = desk.group(name) else { return noGroup(name) }
            return Way(said: .events(group.id))
        case .get(let number):
            guard let post = desk.posts[number], !post.isDeleted else { return trouble(.noPost(number)) }
            return Way(said: .get(post.place.id))
        default: break
        }
        guard let person = actor.person else { return trouble(.membersOnly) }
        return carryOut(command, answers, by: person)
    }

    func search(_ search: SearchWords) -> Way {
        if let group = search.group, situation.desk.group(group) == nil { return noGroup(group) }
        if let handle = search.from, situation.desk.people[handle] == nil { return nobody(handle) }
        return Way(said: .search(search))
    }

    func nobody(_ handle: String) -> Way {
        trouble(.nobody(handle, nearest: Nearest.name(to: handle, among: situation.desk.handles)))
    }

    /// What only a person known here may ask.
    func carryOut(_ command: Command, _ answers: [MessageID], by person: Person) -> Way {
        let desk = situation.desk
        if situation.isAddressNew, command.needsSettledAddress { return trouble(.addressTooNew) }
        switch command {
        case .which: return Way(said: .which)
        case .why: return Way(said: .why(answers.first?.text))
        case .newLinks: return changed(person, .newLinks)
        case .set(let scope, let cadence):
            return scoped(scope, person) { .cadence($0, cadence) }
        case .setBlog(let name, let cadence):
            return scoped(.group(name), person) { $0.map { .blogCadence($0, cadence) } ?? .cadence(nil, cadence) }
        case .drafts: return Way(said: .drafts)
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
        case .copies(let on): return changed(person, .copies(on))
        case .hour(let hour): return changed(person, .hour(hour))
        case .zone(let zone):
            guard circumstances.zones.knows(zone) else { return trouble(.noZone(zone)) }
            return changed(person, .zone(zone))
        case .name(let name): return changed(person, .name(name))
        case .about(let about): return changed(person, .about(Scrub.clean(about, ours: circumstances.ours)))
        case .expertise(let tags): return changed(person, .expertise(tags))
        case .handle(let handle):
            guard handle != person.handle else { return changed(person, .handle(handle)) }
            guard desk.people[handle] == nil, !desk.handles.contains(handle) else {
                return trouble(.handleTaken(handle))
            }
            return changed(person, .handle(handle))
        case .leave(let name): return leave(name, person)
        case .leaveAll:
            guard !desk.places.isEmpty else { return trouble(.inNone) }
            if desk.places.count == 1 { return leave(desk.places[0].group.name, person) }
            return Way(
                said: .left(desk.places.map(\.group.id)),
                effects: desk.places.map { .endMembership(person.id, $0.group.id, goodbye: .none) })
        case .follow where desk.places.isEmpty: return trouble(.inNone)
        case .follow(let target, let cadence):
            return following(target) { changed(person, .follow($0, cadence ?? .immediate)) }
        case .unfollow(let target):
            return following(target) { changed(person, .unfollow($0)) }
        case .mute(let number): return thread(number) { changed(person, .mute($0)) }
        case .unmute(let number): return thread(number) { changed(person, .unmute($0)) }
        case .addAddress, .primaryAddress, .dropAddress: return address(command, person)
        case .cancel(let number), .delete(let number), .edit(let number, _):
            guard let post = desk.posts[number], !post.isDeleted else { return trouble(.noPost(number)) }
            return own(command, post, person)
        case .invite(let name, let lines): return facilitating(name) { invite(lines, to: $0, person) }
        case .welcome(let name, let text):
            return facilitating(name) { group in
                let words = Scrub.clean(text, ours: circumstances.ours)
                return Way(said: .welcomeSaved(group.id), effects: [.setWelcome(group.id, words)])
            }
        case .docket(let name): return facilitating(name) { Way(said: .docket($0.id)) }
        case .help, .groups, .join, .search, .people, .who, .events, .get: return trouble(.membersOnly)
        }
    }

    func scoped(_ scope: Command.Scope, _ person: Person, _ change: (GroupID?) -> Change) -> Way {
        switch scope {
        case .all:
            return situation.desk.places.isEmpty ? trouble(.inNone) : changed(person, change(nil))
        case .group(let name):
            guard let group = situation.desk.group(name) else { return noGroup(name) }
            guard situation.desk.place(in: group.id) != nil else { return trouble(.notIn(group.id)) }
            return changed(person, change(group.id))
        }
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
            return Way(said: .left([place.group.id]), effects: [.endMembership(person.id, place.group.id)])
        }
        guard let group = desk.group(name) else { return noGroup(name) }
        guard desk.place(in: group.id) != nil else { return trouble(.notIn(group.id)) }
        return Way(said: .left([group.id]), effects: [.endMembership(person.id, group.id)])
    }

    func following(_ target: FollowTarget, _ then: (FollowKey) -> Way) -> Way {
        switch target {
        case .person(let handle):
            guard let other = situation.desk.people[handle] else { return nobody(handle) }
            return then(.person(other.id))
        case .tag(let tag): return then(.tag(tag))
        case .thread(let number): return thread(number) { then(.topic($0)) }
        }
    }

    func thread(_ number: Int64?, _ then: (ContributionID) -> Way) -> Way {
        guard let number else { return situation.desk.answered.map { then($0.topic) } ?? trouble(.noThread) }
        guard let post = situation.desk.posts[number] else { return trouble(.noPost(number)) }
        return then(post.place.topic)
    }

    func address(_ command: Command, _ person: Person) -> Way {
        switch command {
        case .addAddress(let text):
            guard let address = MailAddress(address: text), !situation.desk.taken.contains(address.key),
                circumstances.ours.name(of: address.address) == nil, !situation.desk.askedEnough.contains(address.key),
                situation.asked.allows(.address, mostAtAll: circumstances.mostQuestions)
            else { return trouble(.addressUnusable(text)) }
            let question = NewQuestion(
                kind: .address, person: person.id, address: address, group: nil, claimable: address)
            return Way(said: .addressAsked(text), effects: [.ask(question)])
        case .primaryAddress(let text), .dropAddress(let text):
            guard let key = MailAddress(address: text)?.key,
                let mine = situation.desk.addresses.first(where: { $0.key == key })
            else { return trouble(.notYourAddress(text)) }
            if case .primaryAddress = command { return changed(person, .primaryAddress(key)) }
            return mine.isPrimary ? trouble(.primaryStays(text)) : changed(person, .dropAddress(key))
        default: return trouble(.membersOnly)
        }
    }

    /// Changes to one's own contribution.
    func own(_ command: Command, _ post: Desk.Post, _ person: Person) -> Way {
        let number = post.place.id.rawValue
        guard post.author == person.id else { return trouble(.notYours(number)) }
        // Calling off an event writes to everybody: whoever has left may not.
        if post.isEvent, situation.desk.place(in: post.place.group) == nil { return trouble(.notYours(number)) }
        switch command {
        case .cancel where post.isEvent:
            return Way(
                said: .calledOff(post.place.id), effects: [.events(.cancel(post.place.id, date: nil, words: ""))])
        case .delete where post.isEvent:
            return Way(
                said: .deleted(post.place.id),
                effects: [.events(.cancel(post.place.id, date: nil, words: "")), .delete(post.place.id)])
        case .cancel:
            guard post.isWaiting else { return trouble(.tooLate(number)) }
            return Way(said: .withdrawn(title: post.place.title), effects: [.withdraw(post.place.id)])
        case .delete: return Way(said: .deleted(post.place.id), effects: [.delete(post.place.id)])
        case .edit(_, let text):
            let words = Scrub.clean(text, ours: circumstances.ours)
            guard !words.isEmpty else { return trouble(.nothingToSay) }
            return Way(
                said: .edited(post.place.id),
                effects: [.edit(post.place.id, text: words, fragment: PlainFragment.html(words))])
        default: return trouble(.notYours(number))
        }
    }

    /// What only the facilitators of a group may ask.
    func facilitating(_ name: String, _ then: (Group) -> Way) -> Way {
        guard let group = situation.desk.group(name) else { return noGroup(name) }
        guard situation.desk.place(in: group.id)?.membership.roles.contains(.facilitator) ?? false else {
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
                kind: .invitation, person: nil, address: address, group: group.id, claimable: nil)
            question.candidate = MailAddress(name: person.name, address: address.address)  // whose word it is
            effects.append(.ask(question))
        }
        let left = strangers.dropFirst(asked).map(\.address)
        return Way(
            said: .invited(
                group.id, count: asked, members: named.people.count - strangers.count,
                unreadable: named.unreadable + left),
            effects: effects)
    }
}
