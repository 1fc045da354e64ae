import Mail

/// What those who look after a group decide about a person in it.
extension Deciding {
    func carryOut(_ command: MeasureCommand, by person: Person) -> Way {
        switch command {
        case .take(let kind, let handle, let group, let seconds, let words):
            take(kind, handle, group, seconds, words, by: person)
        case .lift(let handle, let group, let onlyHold): lift(handle, group, onlyHold: onlyHold, by: person)
        case .appeal(let words): appeal(words, by: person)
        case .log(let name): facilitating(name) { Way(said: .measures(.log($0.id))) }
        }
    }

    private func take(
        _ kind: Measure.Kind, _ handle: String, _ name: String?, _ seconds: Int64?, _ words: String, by person: Person
    ) -> Way {
        guard let target = situation.desk.people[handle] else { return nobody(handle) }
        guard target.id != person.id else { return Way(said: .measures(.yourself)) }
        let subjects: [Desk.Subject]
        switch lookedAfter(name) {
        case .success(let groups):
            subjects = (situation.desk.subjects[handle] ?? []).filter { groups.contains($0.group) }
        case .failure(let trouble): return trouble.way
        }
        // Whoever was put out may still be kept out.
        let here = subjects.filter { $0.isMember || (kind == .ban && name != nil) }
        guard !here.isEmpty else { return Way(said: .measures(.notThere(handle: handle))) }
        guard here.count == 1 || kind == .hold else {
            return Way(said: .measures(.inSeveral(handle: handle, here.map(\.group))))
        }
        let others = here.filter { !$0.isFacilitator }
        guard !others.isEmpty else { return Way(said: .measures(.colleague(handle: handle))) }
        let until = kind.lasts.map { circumstances.now + (seconds ?? $0) }
        let words = Scrub.words(words, ours: circumstances.ours)
        var effects: [Effect] = []
        for subject in others {
            let measure = Measure(
                kind, target.id, in: subject.group, by: person.id, words: words, until: until)
            effects.append(.measures(.take(measure)))
            if kind.endsMembership, subject.isMember {
                effects.append(.membership(.end(target.id, subject.group, goodbye: .none)))
            }
        }
        return Way(
            said: .measures(.taken(kind, handle: handle, others.map(\.group), until: until)), effects: effects)
    }

    private func lift(_ handle: String, _ name: String?, onlyHold: Bool, by person: Person) -> Way {
        guard let target = situation.desk.people[handle] else { return nobody(handle) }
        switch lookedAfter(name) {
        case .failure(let trouble): return trouble.way
        case .success(let groups):
            let here = (situation.desk.subjects[handle] ?? []).filter { subject in
                groups.contains(subject.group)
                    && (onlyHold ? subject.measures.contains(.hold) : !subject.measures.isEmpty)
            }
            guard !here.isEmpty else { return Way(said: .measures(.nothing(handle: handle))) }
            return Way(
                said: .measures(
                    .lifted(handle: handle, here.map(\.group), isOut: here.contains { !$0.isMember })),
                effects: here.map { .measures(.lift(target.id, $0.group, onlyHold: onlyHold, by: person.id)) })
        }
    }

    private struct Trouble: Error { var way: Way }

    /// The one group that is named, or all that the asker looks after.
    private func lookedAfter(_ name: String?) -> Result<Set<GroupID>, Trouble> {
        if let name {
            let way = facilitating(name) { Way(said: .measures(.log($0.id))) }
            guard case .measures(.log(let group)) = way.said else { return .failure(Trouble(way: way)) }
            return .success([group])
        }
        let groups = situation.desk.places.filter { $0.membership.roles.contains(.facilitator) }.map(\.group.id)
        guard !groups.isEmpty else { return .failure(Trouble(way: trouble(.looksAfterNone))) }
        return .success(Set(groups))
    }

    /// To those who did not decide it.
    private func appeal(_ words: String, by person: Person) -> Way {
        guard let own = situation.desk.ownMeasures.last, let address = caller.author else {
            return Way(said: .measures(.nothing(handle: nil)))
        }
        let words = Scrub.words(words, ours: circumstances.ours)
        guard own.others > 0 else {
            let told = MeasureSaid.nobodyElse(
                own.measure.group, person: person.id, name: person.name, own.measure.kind, words: words)
            return Way(
                said: .measures(.appealed(own.measure.group)),
                effects: circumstances.host.map { [.tell(.measures(told), to: $0, person: nil)] } ?? [])
        }
        var question = NewQuestion(
            kind: .measures(.appeal), person: person.id, address: address, group: own.measure.group, claimable: nil)
        question.candidate = MailAddress(name: person.name, address: address.address)
        question.amendments = words
        question.exceptFacilitator = own.measure.by
        return Way(said: .measures(.appealed(own.measure.group)), effects: [.questions(.ask(question))])
    }

    /// What a facilitator's answer to such a letter does.
    func decideAppeal(_ question: Question, lifts: Bool, words: String) -> [Effect] {
        guard let group = question.group, let person = question.person, let by = situation.tokenPerson?.id else {
            return []
        }
        if lifts { return [.measures(.lift(person, group, onlyHold: false, by: by, isAppeal: true))] }
        guard let address = question.candidate else { return [] }
        return [.tell(.measures(.yoursIsUpheld(group, words: words)), to: address, person: person)]
    }

    /// Nil: no measure keeps it from going out.
    func isKept(_ post: Post, by actor: Actor, amendments: String = "") -> Decision? {
        guard !circumstances.isReleased else { return nil }
        let standing = situation.standing
        if standing.measures.contains(.ban) { return rejected(.measures(.banned), actor) }
        if standing.measures.contains(.hold) { return held(.measures(.keptBack), actor, amendments: amendments) }
        if standing.measures.contains(.moderate) { return held(.measures(.moderated), actor, amendments: amendments) }
        if standing.isNew, situation.group?.newcomers == .held, !standing.isFacilitator {
            return held(.measures(.newcomer), actor, amendments: amendments)
        }
        return standing.isUnusual(post, at: circumstances.now)
            ? held(.measures(.unusual), actor, amendments: amendments) : nil
    }
}
