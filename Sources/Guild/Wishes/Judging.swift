import Mail

/// What a mail's sentences come to.
struct Judging {
    let reading: WishReading
    /// Nil in replies, whose subject is ours.
    let title: Sentence?
    let sentences: [Sentence]

    var verdict: WishVerdict {
        let judged = judged
        if case .wish(.pause(let until?)) = judged,
            ([title].compactMap { $0 } + sentences).contains(where: \.hasDateOfTwoWays)
        {
            return .doubtful(.pause(until: until))
        }
        return judged
    }

    private var judged: WishVerdict {
        switch reading.place {
        case .event: toEvent
        case .question: toQuestion
        case .community: atCommunity
        case .group, .reply: atGroup
        }
    }

    // MARK: To people

    var atGroup: WishVerdict {
        let said = sentences.filter { !$0.isCourtesy }
        guard !said.isEmpty else {
            guard let title, let wish = alone(title) ?? core(title) else { return .words }
            return .wish(wish)
        }
        // What is only a word or two may be a wish, or an answer to what somebody asked.
        if said.count == 1, said[0].core == nil, let wish = alone(said[0]) {
            return reading.place == .reply ? .doubtful(wish) : .wish(wish)
        }
        let wishes = said.map { $0.isQuoting ? nil : core($0) ?? conceived($0) }
        let sure = zip(said, wishes).compactMap { sentence, wish in wish.flatMap { isSure($0, sentence) ? $0 : nil } }
        let others = said.count - wishes.count { $0 != nil }
        guard let first = Judging.foremost(sure) else {
            let near = zip(said, wishes).compactMap { sentence, wish in wish.flatMap { isNear($0, sentence) ? $0 : nil }
            }
            guard others == 0, let first = Judging.foremost(near) else { return .words }
            return .doubtful(first)
        }
        if others == 0 {
            if case .leave = first, said.contains(where: isLater) { return .doubtful(first) }
            // "How do I leave?" may be asked of people.
            if case .leave = first, said.count == 1, said[0].isQuestion, said[0].concepts.contains("how") {
                return .doubtful(first)
            }
            return .wish(first)
        }
        // What stands beside it is why.
        if zip(said, wishes).contains(where: { $0.1 == nil && $0.0.isQuestion }) {
            return others <= 2 ? .doubtful(first) : .words
        }
        switch first {
        case .leave where said.contains(where: isLater): return .doubtful(first)
        case .leave, .pause: return others <= 4 ? .wish(first) : .doubtful(first)
        default: return others <= 2 ? .wish(first) : .words
        }
    }

    /// Surely said to the machine, even where people read.
    private func isSure(_ wish: Wish, _ sentence: Sentence) -> Bool {
        let names = namedRanges(sentence)
        let isOfThisList = !names.isEmpty || sentence.isOfThisGroup || sentence.isUnspaced
        switch wish {
        // People ask one another such things, and "take me off Wednesdays".
        case .groups, .help, .howToPost, .search, .answer: return false
        case .leave where sentence.namesWeekday: return false
        default: break
        }
        guard sentence.core == nil else {
            let left = sentence.unexplained(wish.kind, besides: names)
            switch wish {
            case .which, .twice, .who: return isOfThisList && left <= 3
            default: return left == 0 || left <= 5 && isOfThisList || left <= 1 && sentence.isAboutList
            }
        }
        guard isOfThisList, sentence.concepts.contains("me") || sentence.isUnspaced, sentence.words.count <= 20,
            !sentence.has(.condition),
            !sentence.has(.negation)
        else { return false }
        let left = sentence.unexplained(wish.kind, besides: names, byConcepts: true)
        switch wish {
        case .which, .twice, .who, .join, .address: return false
        case .leave: return left == 0
        default: return left <= 2
        }
    }

    /// It may be: worth a question where the mail says nothing else.
    private func isNear(_ wish: Wish, _ sentence: Sentence) -> Bool {
        switch wish {
        case .groups, .help, .howToPost, .search, .answer, .who, .which: return false
        case .leave where sentence.namesWeekday: return false
        default: break
        }
        let names = namedRanges(sentence)
        let about = sentence.concepts
        // "I get far too many, please unsubscribe me."
        if sentence.core?.phrase.kind == "leave", about.contains("unsub"), about.contains("me"),
            sentence.words.count <= 20
        {
            return sentence.unexplained(wish.kind, besides: names, byConcepts: true) <= 3
        }
        // "unsubscrib me pls" names nothing else.
        if about.isSuperset(of: ["unsub", "me"]), sentence.words.count <= 6,
            sentence.unexplained(wish.kind, besides: names, byConcepts: true) == 0
        {
            return true
        }
        guard about.contains("me"), about.contains("mail") || about.contains("list"), sentence.words.count <= 14 else {
            return false
        }
        return sentence.unexplained(wish.kind, besides: names, byConcepts: true) <= 1
    }

    // MARK: To the machine

    private var atCommunity: WishVerdict {
        let said = sentences.filter { !$0.isCourtesy }
        if let known = command(said) { return known }
        // Whoever asks for a human being gets one.
        let words = Set(said.flatMap(\.words))
        if !words.isDisjoint(with: AnswerWords.humans), said.contains(where: { $0.concepts.contains("help") }) {
            return .words
        }
        // What is kept of somebody is for people to delete.
        if !words.isDisjoint(with: AnswerWords.keptData),
            said.contains(where: {
                $0.concepts.contains("take") || $0.concepts.contains("unsub") || $0.core?.phrase.kind == "leave"
            })
        {
            return .words
        }
        if said.contains(where: \.isEither) { return .doubtful(nil) }
        var found = said.filter { !$0.isQuoting || $0.core?.phrase.kind == "search" }.compactMap { core($0) }
        if found.isEmpty, said.count == 1 { found = said.compactMap { alone($0) } }
        if found.isEmpty || Judging.areCadences(found) {
            found += said.filter { !$0.isQuoting && $0.core == nil }.compactMap { conceived($0) }
        }
        if found.isEmpty, let title, said.count <= 3, !said.contains(where: \.isQuestion) {
            let isAsking = said.isEmpty ? true : title.concepts.isDisjoint(with: ["help", "how", "who"])
            if isAsking { found = [core(title) ?? alone(title) ?? conceived(title)].compactMap { $0 } }
            // A subject says what it is about; what is wanted stands below.
            if let first = found.first, said.count > 1 {
                switch first {
                case .address(.some): return .wish(first)
                case .leave where title.core != nil && said.count == 2: return .wish(first)
                default: return .doubtful(first)
                }
            }
        }
        // "The weekly one is too slow. Daily would be better.": the last one counts.
        guard let first = Judging.areCadences(found) ? found.last : Judging.foremost(found) else { return .words }
        switch first {
        case .join(.unnamed), .search(""): return .doubtful(first)
        case .search where said.contains(where: { $0.concepts.contains("search") && $0.has(.negation) }): return .words
        case .leave where said.contains(where: isLater): return .doubtful(first)
        case .leave where !said.isEmpty && !said.contains(where: isOfUs): return .doubtful(first)
        default: return .wish(first)
        }
    }

    /// Leaving that is denied, or for another day.
    private func isLater(_ sentence: Sentence) -> Bool {
        let isLeaving = sentence.core?.phrase.kind == "leave" || sentence.concepts.contains("go")
        if sentence.has(.not), isLeaving { return true }
        return sentence.core?.phrase.kind == "leave"
            && sentence.matches.contains { match in
                match.phrase.isOf == .date && match.phrase.kind.hasPrefix("month")
                    // Polish "się" and the short name of August are one word.
                    && !(sentence.core?.range.overlaps(match.range) ?? false)
            }
    }

    /// It is about these lists and letters, and not about others'.
    private func isOfUs(_ sentence: Sentence) -> Bool {
        let names = namedRanges(sentence)
        let about = sentence.concepts
        guard sentence.core?.phrase.kind == "leave" || !about.isDisjoint(with: ["unsub", "go", "take", "stop"]) else {
            return false
        }
        if !names.isEmpty || sentence.isUnspaced { return true }
        let left = sentence.unexplained("leave", besides: names, byConcepts: true)
        return left == 0 || left <= 2 && (sentence.isAboutList || !about.isDisjoint(with: ["unsub", "mail", "list"]))
    }

    private static func areCadences(_ wishes: [Wish]) -> Bool {
        !wishes.isEmpty && wishes.allSatisfy { if case .cadence = $0 { true } else { false } }
    }

    /// A request as the help letter lists them: where nothing else is said, and about a group that is there.
    private func command(_ said: [Sentence]) -> WishVerdict? {
        guard said.count <= 2 else { return nil }
        let isTitle = said.isEmpty
        for line in CommandReading.lines(subject: isTitle ? title?.text ?? "" : "", isReply: !isTitle, text: text) {
            guard case .command(let command) = line.reading, let wish = wish(of: command) else { continue }
            switch wish {
            case .leave(.named(let name)), .join(.named(let name)), .cadence(_, .named(let name)):
                guard reading.groups.contains(where: { $0.name == name }) else { continue }
            case .search(""): return .doubtful(wish)
            case .join(.unnamed): return .doubtful(wish)
            default: break
            }
            return .wish(wish)
        }
        return nil
    }

    private func wish(of command: Command) -> Wish? {
        func named(_ name: String) -> WishedGroup { name.isEmpty ? .unnamed : .named(name) }
        func named(_ scope: SettingCommand.Scope) -> WishedGroup {
            switch scope {
            case .all: .all
            case .group(let name): .named(name)
            }
        }
        switch command {
        case .membership(.leave(let name)): return .leave(named(name))
        case .membership(.leaveAll): return .leave(.all)
        case .membership(.join(let name)): return .join(named(name))
        case .membership(.who): return .who
        case .settings(.set(let scope, let cadence)): return .cadence(cadence, named(scope))
        case .settings(.pause(_, let until)): return .pause(until: until)
        case .settings(.resume): return .resume
        case .settings(.which): return .which
        case .settings(.addAddress(let address)), .settings(.moveTo(let address)),
            .settings(.primaryAddress(let address)):
            return .address(address)
        case .requests(.help): return .help
        case .requests(.groups): return .groups
        case .requests(.search(let words)): return .search(words.words)
        default: return nil
        }
    }

    // MARK: One sentence

    private func core(_ sentence: Sentence) -> Wish? {
        guard let core = sentence.core else { return nil }
        var kind = core.phrase.kind
        let about = sentence.concepts
        // Fewer letters are no leaving, and no letters for a while are a pause.
        if kind == "leave", about.isSuperset(of: ["keep", "stop"]) { kind = "none" }
        if kind == "pause", about.isSuperset(of: ["keep", "stop"]), !hasDay(sentence) { kind = "none" }
        if kind == "none" || kind == "leave" && about.contains("stop"), hasDay(sentence) { kind = "pause" }
        if kind == "none" || kind == "leave", about.contains("each"), !about.contains("unsub") { kind = "immediate" }
        if kind == "resume", about.contains("each") { kind = "immediate" }
        return wish(kind, sentence)
    }

    private func hasDay(_ sentence: Sentence) -> Bool {
        sentence.matches.contains { $0.phrase.isOf == .date && $0.phrase.kind == "open" }
            || WishDates(sentence: sentence, today: reading.today).until != nil
    }

    private func conceived(_ sentence: Sentence) -> Wish? {
        if let kind = sentence.conceived(named: !namedRanges(sentence).isEmpty, hasDay: hasDay(sentence)) {
            return wish(kind, sentence)
        }
        let about = sentence.concepts
        guard about.contains("address"), about.contains("new"), let new = newAddress(sentence) else { return nil }
        return .address(new)
    }

    private func alone(_ sentence: Sentence) -> Wish? {
        let names = namedRanges(sentence)
        return sentence.whole([.alone, .core], besides: names).flatMap { wish($0.phrase.kind, sentence) }
    }

    private func wish(_ kind: String, _ sentence: Sentence) -> Wish? {
        switch kind {
        case "leave": .leave(group(sentence))
        case "daily": .cadence(.daily, group(sentence))
        case "weekly": .cadence(.weekly, group(sentence))
        case "none": .cadence(.none, group(sentence))
        case "immediate": .cadence(.immediate, group(sentence))
        case "pause": .pause(until: until(sentence))
        case "resume": .resume
        case "join": .join(group(sentence))
        case "groups": .groups
        case "which": .which
        case "help": .help
        case "who": .who
        case "howpost": .howToPost
        case "twice": .twice
        case "address": .address(newAddress(sentence))
        case "search": .search(searched(sentence))
        default: nil
        }
    }

    /// What takes away is heard before what is only asked.
    private static func foremost(_ wishes: [Wish]) -> Wish? {
        func rank(_ wish: Wish) -> Int {
            switch wish {
            case .leave: 0
            case .pause: 1
            case .resume: 2
            case .address: 3
            case .join: 4
            case .cadence: 5
            case .twice: 6
            case .search: 7
            case .who: 8
            case .howToPost: 9
            case .which: 10
            case .groups: 11
            case .help: 12
            case .answer: 13
            }
        }
        return wishes.min { rank($0) < rank($1) }
    }
}
