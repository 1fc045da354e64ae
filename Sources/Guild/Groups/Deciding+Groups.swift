import Mail

/// What holds in a group, and how it begins, rests and ends: by those who look after it, and directors.
extension Deciding {
    func carryOut(_ command: GroupCommand, by person: Person) -> Way {
        switch command {
        case .set(let name, let policy): lookedAfter(name) { set(policy, in: $0, person) }
        case .close(let name):
            lookedAfter(name) { group in
                group.isClosed ? Way(said: .groups(.closed(group.id))) : close(group, person)
            }
        case .reopen(let name):
            lookedAfter(name) { group in
                guard group.isClosed else { return Way(said: .groups(.notClosed(group.id))) }
                return Way(
                    said: .groups(.reopened(group.id)),
                    effects: [.groups(.reopen(group.id)), logged(.reopened, group, person)])
            }
        case .keep(let name, let words):
            lookedAfter(name) { group in
                guard let day = GroupCommand.day(words, today: today(of: person)) else {
                    return Way(said: .groups(.noDay(words)))
                }
                return Way(
                    said: .groups(.kept(group.id, until: day)),
                    effects: [
                        .groups(.keep(group.id, until: Int64(day.daysSince1970) * 86_400)),
                        logged(.kept, group, person, "until \(day.text)"),
                    ])
            }
        case .join(let name?, let other) where looksAfterOnly(other, not: name):
            // The other side's word about a group that is not theirs.
            (situation.desk.group(name) ?? situation.desk.joining).map { join($0, to: other, person) } ?? noGroup(name)
        case .join(let name, let other): lookedAfter(name) { join($0, to: other, person) }
        case .add(let name, let lines): add(name, lines, person)
        }
    }

    private func set(_ policy: GroupPolicy, in group: Group, _ person: Person) -> Way {
        guard !policy.isIn(group) else { return Way(said: .groups(.isSo(group.id))) }
        switch policy {
        // Nothing is shown to more people than could read it when it was written.
        case .visibility(.public)
        where situation.desk.written.contains(group.id) || situation.desk.isRearranged:
            return Way(said: .groups(.staysPrivate(group.id)))
        default:
            return Way(
                said: .groups(.changed(group.id, words: policy.said)),
                effects: [.groups(.change(group.id, policy)), logged(.changed, group, person, policy.said)])
        }
    }

    /// What takes away is asked about once.
    private func close(_ group: Group, _ person: Person) -> Way {
        guard let author = caller.author else { return trouble(.membersOnly) }
        let question = NewQuestion(
            kind: .groups(.closing), person: person.id, address: author, group: group.id, claimable: nil)
        return Way(said: .groups(.confirmFirst(group.id)), effects: [.questions(.ask(question))])
    }

    private func looksAfterOnly(_ other: String, not name: String) -> Bool {
        func looksAfter(_ name: String) -> Bool {
            situation.desk.group(name).flatMap { situation.desk.place(in: $0.id) }?.membership.roles.contains(
                .facilitator) ?? false
        }
        return looksAfter(other) && !looksAfter(name)
    }

    /// A word of both: whoever comes second carries it out.
    private func join(_ group: Group, to name: String, _ person: Person) -> Way {
        guard let other = situation.desk.group(name) else { return noGroup(name) }
        guard other.id != group.id else { return Way(said: .groups(.isSo(group.id))) }
        guard !group.isClosed else { return Way(said: .groups(.closed(group.id))) }
        guard !other.isClosed else { return Way(said: .groups(.closed(other.id))) }
        return Way(
            said: .groups(.wished(group.id, to: other.id)),
            effects: [.groups(.wish(group.id, to: other.id, by: person.id))])
    }

    private func add(_ name: String, _ lines: GroupLines, _ person: Person) -> Way {
        guard situation.desk.isDirector else { return Way(said: .groups(.notDirector)) }
        guard Group.isName(name), !situation.desk.takenNames.contains(name) else {
            return Way(said: .groups(.nameTaken(name)))
        }
        guard lines.missing.isEmpty, let handle = lines.facilitator else {
            return Way(said: .groups(.incomplete(lines.missing)))
        }
        guard let facilitator = situation.desk.people[handle] else { return nobody(handle) }
        var group = Group(
            id: GroupID(0), name: name, title: lines.title, purpose: lines.purpose,
            visibility: lines.isPrivate ? .private : .public, joining: lines.joining)
        group.gain = lines.gain
        let isOwn = facilitator.id == person.id
        return Way(
            said: .groups(.founded(name: name, title: lines.title, asked: isOwn ? nil : facilitator.name)),
            effects: [.groups(.found(group, facilitator: isOwn ? nil : facilitator.id, by: person.id))])
    }

    private func logged(_ what: LogEntry.What, _ group: Group, _ person: Person, _ words: String = "") -> Effect {
        .measures(.log(LogEntry(what, in: group.id, by: person.id, about: group.title, words: words)))
    }

    // MARK: Mail to a group that has ended

    /// Nil: its group goes on. What leaves it, and what asks, is done as ever.
    func afterItsEnd(_ intent: Intent) -> Decision? {
        guard let group = situation.group, group.isClosed, !circumstances.isReleased else { return nil }
        var claim: TokenClaim?
        switch intent {
        case .forum(.writeToFacilitators), .forum(.perhaps): return nil
        case .forum(.reply(let token, _)), .wiki(.answer(let token, _)): claim = token
        // Pages say so themselves; a calendar's answer is to what was called off.
        case .wiki(.form), .events(.answer): return Decision(.rejected, .groups(.closed))
        case .forum, .blog, .wiki, .resources, .prompts, .polls, .events: break
        default: return nil
        }
        if case .forum = intent, let post = intent.post, let flag = flag(post, token: claim) { return flag }
        guard let actor = actor(token: claim) else { return withoutActor() }
        if isHidden(group, from: actor) { return notThere(actor) }
        guard let person = actor.person, actor.membership != nil else { return rejected(.groups(.closed), actor) }
        if let post = intent.post, let word = loneWord(post, by: actor) { return word }
        return Decision(.held, .groups(.closed), [.groups(.noteMail(group.id, person.id))])
    }
}

extension GroupCommand {
    /// "May", "10 January 2027", "2027-01-10", "3 months": within a year. Nil: no such day.
    static func day(_ words: String, today: CalendarDay) -> CalendarDay? {
        let parts = words.lowercased().split { " ,.".contains($0) }.map(String.init)
        let numbers = parts.compactMap { Int($0.prefix { $0.isNumber }) }
        let months = parts.compactMap { WhenWords.month($0) }
        var day = CalendarDay(words)
        if day == nil, let month = months.first, months.count == 1, parts.count <= 3 {
            let year = numbers.first { $0 > 1_000 }
            let date = numbers.first { $0 <= 31 } ?? 1
            day = CalendarDay(valid: year ?? today.year, month, date)
            if year == nil, let found = day, found <= today { day = CalendarDay(valid: today.year + 1, month, date) }
        }
        if day == nil, parts.count == 2, let number = numbers.first, (1...366).contains(number) {
            let days: [String: Int] = [
                "day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30, "months": 30, "tage": 1, "wochen": 7,
                "monate": 30, "jours": 1, "semaines": 7, "mois": 30,
            ]
            day = days[parts[1]].map { CalendarDay(daysSince1970: today.daysSince1970 + min(366, number * $0)) }
        }
        guard let day, day > today, day.daysSince1970 - today.daysSince1970 <= 366 else { return nil }
        return day
    }
}
