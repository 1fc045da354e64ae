import Mail

/// Answers to a docket: each number on its own, all in one mail.
extension Deciding {
    func answerDocket(_ claim: TokenClaim, _ post: Post) -> Decision {
        guard let actor = actor(token: claim), let person = actor.person, person.id == claim.person else {
            return withoutActor()
        }
        guard let docket = situation.docket else { return deadLink() }
        func report(_ results: [CommandResult]) -> Effect { .report(results, to: actor.address, person: person.id) }
        if situation.isAddressNew {
            return Decision(
                .accepted, .docket(.answered), [report([CommandResult(asked: "", said: .trouble(.addressTooNew))])])
        }
        let read = DocketWords(
            SignatureWords.without(post.saidAlone, keepsFirst: true),
            only: docket.lines.count == 1 ? docket.lines[0].number : nil,
            named: Dictionary(
                uniqueKeysWithValues: docket.lines.map { ($0.number, $0.question.candidate?.called ?? "") }))
        guard !read.orders.isEmpty else {
            let mail = CommandMail(lines: [], words: .init(subject: "", text: post.text))
            if mail.isThanks { return Decision(.accepted, .requests(.thanked)) }
            return Decision(
                .accepted, .docket(.answered),
                [
                    report(
                        [CommandResult(asked: "", said: .docket(.nothingRead))]
                            + (read.unread.isEmpty
                                ? [] : [CommandResult(asked: "", said: .docket(.unread(read.unread)))]))
                ])
        }
        if docket.isOld(at: circumstances.now), circumstances.chosen != .command {
            return ask(.docket(.oldNumbers), person.id, actor.address, reason: .docket(.oldNumbers))
        }
        var orders = read.orders
        let named = Set(orders.flatMap(\.numbers))
        for index in orders.indices where orders[index].isRest {
            orders[index].numbers += docket.lines.map(\.number).filter { !named.contains($0) }
        }
        // Two words about one thing: neither is carried out.
        var times: [Int: Int] = [:]
        for number in orders.flatMap(\.numbers) { times[number, default: 0] += 1 }
        let twice = Set(times.filter { $0.value > 1 }.keys)
        var results: [CommandResult] = []
        var effects: [Effect] = []
        for var order in orders {
            order.numbers.removeAll { twice.contains($0) }
            for way in carryOut(order, docket, by: person) {
                results.append(CommandResult(asked: way.asked ?? order.asked, said: way.said))
                effects += way.effects
            }
        }
        for number in twice.sorted() {
            results.append(CommandResult(asked: "", said: .docket(.twice(number))))
        }
        if !read.unread.isEmpty { results.append(CommandResult(asked: "", said: .docket(.unread(read.unread)))) }
        return Decision(.accepted, .docket(.answered), effects + [report(results)])
    }

    private func carryOut(_ order: DocketWords.Order, _ docket: Docket, by person: Person) -> [Way] {
        let lines = order.numbers.map { number in (number, docket.lines.first { $0.number == number }) }
        switch order.verb {
        case .claim, .later:
            let until = circumstances.now + (DocketWords.rest(order.words) ?? 20 * 3_600)
            let found = lines.compactMap(\.1).filter { $0.question.state == .open && $0.mayDecide }
            let numbers = found.map(\.number)
            let effects = found.map { line -> Effect in
                order.verb == .claim
                    ? .docket(.claim(line.question.id, by: person.id))
                    : .docket(.rest(line.question.id, person.id, until: until))
            }
            let missing = lines.filter { $0.1 == nil }.map { Way(said: .docket(.noNumber($0.0))) }
            guard !found.isEmpty else { return missing }
            let said: DocketSaid = order.verb == .claim ? .claimed(numbers) : .later(numbers, until: until)
            return [Way(said: .docket(said), effects: effects)] + missing
        case .ok, .reject, .hide, .ask, .spam:
            return lines.map { number, line in
                guard let line else { return Way(said: .docket(.noNumber(number))) }
                var way = carryOut(order, line, by: person)
                // Which one, where it was "1-3 ok".
                if order.numbers.count > 1 { way.asked = "\(number) \(order.verb.rawValue)" }
                return way
            }
        }
    }

    private func carryOut(_ order: DocketWords.Order, _ line: Docket.Line, by person: Person) -> Way {
        let question = line.question
        let name = question.candidate?.called ?? ""
        guard line.mayDecide else { return question.group.map { trouble(.notFacilitator($0)) } ?? trouble(.inNone) }
        switch question.state {
        case .open: break
        case .answered, .gone: return Way(said: .docket(.decidedBefore(question.id, name: name)))
        }
        if question.kind == .triage(.flagged) {
            switch order.verb {
            case .ok: return wordOnFlagged(question, nil)
            case .hide, .spam:
                let words = order.verb == .spam ? "spam" : order.words
                return wordOnFlagged(question, FlagWords(naming: words))
            default: return Way(said: .docket(.wrongWord(line.number, words: ["ok", "hide"])))
            }
        }
        switch order.verb {
        case .ok: return facilitatorsWord(question, .approve)
        case .reject: return facilitatorsWord(question, .decline(order.words))
        case .spam:
            // Nobody is written to.
            guard question.kind != .measures(.appeal) else {
                return Way(said: .docket(.wrongWord(line.number, words: ["ok", "reject"])))
            }
            if question.kind == .limits(.goOn) { return facilitatorsWord(question, .decline("")) }
            return Way(
                said: .docket(.dropped(name: name)),
                effects: [.questions(.settle(question.id, as: .no)), logged(question, .notReleased, "")])
        case .ask:
            let words = Scrub.words(order.words, ours: circumstances.ours)
            guard let author = question.candidate, let group = question.group, !line.isMachines, !words.isEmpty,
                question.kind == .forum(.release) || question.kind == .membership(.approval)
            else { return Way(said: .docket(.cannotAsk(name: name))) }
            return Way(
                said: .docket(.asked(name: name)),
                effects: [
                    .tell(.docket(.question(question.id, group, words: words)), to: author, person: question.person)
                ])
        default: return Way(said: .docket(.wrongWord(line.number, words: ["ok", "reject"])))
        }
    }
}
