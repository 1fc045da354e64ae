import Mail

/// Requests in plain words, each decided on its own; one letter answers them all.
extension Deciding {
    func command(_ mail: CommandMail) -> Decision {
        guard let actor = actor(token: nil) else {
            if mail.lines.count == 1, case .command(.membership(.join)) = mail.lines[0].reading {
                return joinUnverified()
            }
            return withoutActor()
        }
        if mail.reportsNothing { return rejected(.triage(.noThing), actor) }
        let lines = mail.requests(in: situation.desk, on: today(of: actor))
        if lines.isEmpty, mail.isThanks { return Decision(.accepted, .requests(.thanked)) }
        if lines.isEmpty, mail.prose != nil { return inquire(by: actor) }
        guard !lines.isEmpty else { return notUnderstood(mail, actor) }
        var decision = carryOut(lines, answers: mail.answers, by: actor)
        if mail.saysMore(than: lines) {
            // What else it says is read by people; its author hears so.
            let more = inquire(by: actor)
            if more.disposition == .accepted { decision.effects += more.effects }
        }
        return decision
    }

    /// A word or two that mean nothing to us get a line or two; thanks need no answer, and an empty mail is a wish for help.
    private func notUnderstood(_ mail: CommandMail, _ actor: Actor) -> Decision {
        let written = mail.words.map { $0.text.isEmpty ? $0.subject : $0.text } ?? ""
        let asked = CommandReading.asked(Excerpt.opening(written))
        if asked.isEmpty {
            return Decision(
                .accepted, .requests(.helpSent), [.answer(.help, to: actor.address, person: actor.person?.id)])
        }
        if !mail.answers.isEmpty, written.split(separator: "\n").allSatisfy({ CommandReading.isCourtesy($0) }) {
            return Decision(.accepted, .requests(.thanked))
        }
        let first = asked.split(separator: " ").first.map { $0.lowercased() } ?? ""
        let result = CommandResult(
            asked: asked, said: .trouble(.unknown(nearest: CommandReading.nearest(to: first))))
        return Decision(
            .accepted, .requests(.helpSent), [.report([result], to: actor.address, person: actor.person?.id)])
    }

    /// Where they live.
    func today(of actor: Actor) -> CalendarDay { today(of: actor.person) }

    func today(of person: Person?) -> CalendarDay {
        let zone = circumstances.zones.known(person?.zone ?? "", or: circumstances.zone)
        return circumstances.zones.day(at: circumstances.now, in: zone)
    }

    func carryOut(_ lines: [RequestLine], answers: [MessageID], by actor: Actor) -> Decision {
        // Each line is decided as the lines above it have left things.
        var here = self
        var actor = actor
        var results: [CommandResult] = []
        var effects: [Effect] = []
        var mistakes = 0
        var searches = 0
        var left: [String] = lines.filter { $0.reading == .left }.map(\.asked)
        for (index, line) in lines.enumerated() {
            var way: Way
            switch line.reading {
            case .command(.membership(.leave("")))
            where effects.contains(where: { if case .membership(.end) = $0 { true } else { false } }):
                continue  // "unsubscribe teachers" above it says which
            case .command(let command):
                way = here.carryOut(command, answers, by: actor)
                here.note(way, &actor)
            case .unknown(let nearest): way = Way(said: .trouble(.unknown(nearest: nearest)))
            case .misused(let usage): way = Way(said: .trouble(.misused(usage: usage)))
            case .left: continue
            }
            // The last name counts, and a mail looks for so many things at most.
            if way.effects.contains(where: { if case .settings(.change(_, .name)) = $0 { true } else { false } }) {
                effects.removeAll { if case .settings(.change(_, .name)) = $0 { true } else { false } }
            }
            if case .requests(.search) = way.said {
                searches += 1
                if searches > CommandReading.mostSearches { way = Way(said: .trouble(.tooMuch)) }
            }
            results.append(CommandResult(asked: line.asked, said: way.said, language: line.language))
            effects += way.effects.map { effect in
                guard case .membership(.end(let person, let group, let goodbye, _)) = effect else { return effect }
                return .membership(.end(person, group, goodbye: goodbye, language: line.language))
            }
            if case .trouble = way.said { mistakes += 1 }
            if mistakes == CommandReading.mostMistakes {
                left = lines[(index + 1)...].map(\.asked)
                break
            }
        }
        // How all of it has left things is told last.
        results =
            results.filter { $0.said != .settings(.which) } + results.filter { $0.said == .settings(.which) }.prefix(1)
        if !left.isEmpty { results.append(CommandResult(asked: "", said: .trouble(.stopped(left: left)))) }
        // A welcome, and the letter about leaving, say what there is to say.
        if results.count == 1 {
            switch results[0].said {
            case .membership(.joined): return Decision(.accepted, .membership(.joined), effects)
            case .membership(.left(let groups)) where groups.count == 1:
                return Decision(.accepted, .membership(.left), effects)
            case .wiki(.sent): return Decision(.accepted, .wiki(.sent), effects)
            case .resources(.sent): return Decision(.accepted, .resources(.sent), effects)
            case .docket(.waiting(1...)): return Decision(.accepted, .docket(.sent), effects)
            case .requests(.help):
                return Decision(
                    .accepted, .requests(.helpSent), [.answer(.help, to: actor.address, person: actor.person?.id)])
            default: break
            }
        }
        return Decision(
            .accepted, .requests(.commanded), effects + [.report(results, to: actor.address, person: actor.person?.id)])
    }

    /// What a line has changed, for the lines below it.
    mutating func note(_ way: Way, _ actor: inout Actor) {
        for effect in way.effects {
            switch effect {
            case .membership(.end(_, let group, _, _)): situation.desk.places.removeAll { $0.group.id == group }
            case .membership(.join(_, let person?, let id)):
                guard let group = situation.desk.groups.first(where: { $0.id == id }), actor.person?.id == person else {
                    continue
                }
                situation.desk.places.append(
                    Desk.Place(group: group, membership: Membership(roles: [.contributor], cadence: .immediate)))
            case .forum(.thread(.split)), .forum(.thread(.merge)), .forum(.thread(.move)),
                .groups(.change(_, .visibility)):
                situation.desk.isRearranged = true
            case .settings(.change(_, .zone(let zone))): actor.person?.zone = zone
            case .settings(.change(_, .dropAddress(let key))): situation.desk.addresses.removeAll { $0.key == key }
            case .settings(.change(_, .primaryAddress(let key))):
                for index in situation.desk.addresses.indices {
                    situation.desk.addresses[index].isPrimary = situation.desk.addresses[index].key == key
                }
            default: break
            }
        }
    }

    func trouble(_ trouble: CommandResult.Trouble) -> Way { Way(said: .trouble(trouble)) }

    func changed(_ person: Person, _ change: Change) -> Way {
        Way(said: .settings(.changed(change)), effects: [.settings(.change(person.id, change))])
    }

    func noGroup(_ name: String) -> Way {
        trouble(.noGroup(name, nearest: Nearest.name(to: name, among: situation.desk.groups.map(\.name))))
    }

    /// What anybody genuine may ask is decided before it is asked who they are.
    func carryOut(_ command: Command, _ answers: [MessageID], by actor: Actor) -> Way {
        switch command {
        case .requests(let command): return carryOut(command, answers, by: actor)
        case .membership(.join(let name)): return join(name, actor)
        case .membership(.who(let name)):
            guard let group = situation.desk.group(name) else { return noGroup(name) }
            return Way(said: .membership(.who(group.id)))
        case .membership(.people(let topic)): return Way(said: .membership(.people(topic)))
        case .events(let command): return carryOut(command)
        case .forum(.get(let number)):
            guard let post = situation.desk.posts[number], !post.isDeleted else { return trouble(.noPost(number)) }
            if post.isResource, let person = actor.person {
                return Way(
                    said: .resources(.sent(title: post.place.title)),
                    effects: [.write(person.id, .resources(.entry(post.place.id, .asked)))])
            }
            return Way(said: .forum(.get(post.place.id)))
        case .resources(let command): return carryOut(command)
        case .streams(let command): if let way = streamForAnybody(command) { return way }
        case .settings, .membership, .forum, .blog, .wiki, .reactions, .triage, .measures, .docket, .prompts,
            .roles, .health, .groups, .messages:
            break
        }
        guard let person = actor.person else { return trouble(.membersOnly) }
        if situation.isAddressNew, command.needsSettledAddress { return trouble(.addressTooNew) }
        return switch command {
        case .settings(let command): carryOut(command, by: person)
        case .membership(let command): carryOut(command, by: person)
        case .forum(let command): carryOut(command, by: person)
        case .blog(let command): carryOut(command, by: person)
        case .wiki(let command): carryOut(command, by: person)
        case .reactions(let command): carryOut(command, by: person)
        case .triage(let command): carryOut(command, by: person)
        case .measures(let command): carryOut(command, by: person)
        case .streams(let command): carryOut(command, by: person)
        case .prompts(let command): carryOut(command, by: person)
        case .roles(let command): carryOut(command, by: person)
        case .health(let command): carryOut(command, by: person)
        case .groups(let command): carryOut(command, by: person)
        case .messages(let command): carryOut(command, by: person)
        case .docket:
            situation.desk.places.contains { $0.membership.roles.contains(.facilitator) }
                ? Way(
                    said: .docket(.waiting(situation.desk.waiting)),
                    effects: situation.desk.waiting > 0 ? [.docket(.send(person.id))] : [])
                : trouble(.looksAfterNone)
        case .requests, .events, .resources: trouble(.membersOnly)
        }
    }

    private func carryOut(_ command: RequestCommand, _ answers: [MessageID], by actor: Actor) -> Way {
        switch command {
        case .help: Way(said: .requests(.help))
        case .groups: Way(said: .requests(.groups))
        case .search(let search): self.search(search)
        case .why:
            // A fresh mail to a personal address names the post by it.
            actor.person == nil
                ? trouble(.membersOnly)
                : Way(said: .requests(.why(answers.first?.text ?? situation.parent.map { "#\($0.id)" })))
        }
    }

    private func search(_ search: SearchWords) -> Way {
        if let group = search.group, situation.desk.group(group) == nil { return noGroup(group) }
        if let handle = search.from, situation.desk.people[handle] == nil { return nobody(handle) }
        return Way(said: .requests(.search(search)))
    }

    func nobody(_ handle: String) -> Way {
        let longer = situation.desk.handles.filter { $0.hasPrefix(handle + "-") }
        let nearest = longer.count == 1 ? longer[0] : Nearest.name(to: handle, among: situation.desk.handles)
        return trouble(.nobody(handle, nearest: nearest))
    }
}
