import Mail

extension Wish {
    /// The request that it comes to. Nil: none of ours does it. `places`: the author's groups.
    func command(in places: [Desk.Place]) -> Command? {
        switch self {
        case .leave(.named(let name)): return .membership(.leave(name))
        case .leave(.all): return .membership(.leaveAll)
        case .leave(.unnamed):
            return .membership(.leave(places.count == 1 ? places[0].group.name : ""))
        case .cadence(let cadence, let group): return .settings(.set(scope(group), cadence))
        case .pause(let until): return .settings(.pause(.all, until: until))
        case .resume: return .settings(.resume(.all))
        case .join(.named(let name)): return .membership(.join(name))
        case .join, .groups, .howToPost: return .requests(.groups)
        case .twice: return .settings(.twice)
        case .which: return .settings(.which)
        case .help, .address(nil): return .requests(.help)
        case .who: return places.count == 1 ? .membership(.who(places[0].group.name)) : .requests(.groups)
        case .address(let new?):
            return MailAddress(address: new).map { .settings(.moveTo($0.address)) }
        case .search(let words): return words.isEmpty ? nil : .requests(.search(SearchWords(words: words)))
        case .answer: return nil
        }
    }

    private func scope(_ group: WishedGroup) -> SettingCommand.Scope {
        switch group {
        case .named(let name): .group(name)
        case .all, .unnamed: .all
        }
    }
}

extension CommandMail {
    /// What it asks for: in our words, else in its author's own.
    public func requests(in desk: Desk, on today: CalendarDay) -> [RequestLine] {
        // Most mails are in our words.
        lazy var reading = WishReading(
            place: .community, today: today,
            groups: desk.groups.map { WishReading.Named(name: $0.name, title: $0.title) })
        if let words, !hasRequest, !lines.contains(where: \.isAboutPeople) {
            let several = CommandMail.severalWished(reading, words.text, in: desk)
            if !several.isEmpty { return several }
            let wished = CommandMail.wished(reading, subject: words.subject, text: words.text, in: desk)
            if !wished.isEmpty { return wished }
        }
        return lines.flatMap { line in
            guard !line.isRead(in: desk), !line.isAboutPeople else { return [line.inItsLanguage] }
            // "Set tachers daily" means one group, not all.
            if let name = line.command?.group, !reading.knows(name) { return [line] }
            let wished = CommandMail.wished(reading, subject: "", text: line.asked, in: desk)
            return wished.isEmpty ? [line] : wished
        }
    }

    /// "Once a week, please" above "no mails until 6 January": each line is one, and nothing else is said.
    private static func severalWished(_ reading: WishReading, _ text: String, in desk: Desk) -> [RequestLine] {
        let lines = text.split(separator: "\n").map { ASCII.trimmed($0) }.filter {
            !$0.isEmpty && !CommandReading.isCourtesy($0)
        }
        guard (2...6).contains(lines.count), text.utf8.count <= 600 else { return [] }
        let wished = lines.map { CommandMail.wished(reading, subject: "", text: $0, in: desk) }
        let isName = SignatureWords.isName(lines[lines.count - 1])
        guard wished.dropLast(isName ? 1 : 0).allSatisfy({ !$0.isEmpty }) else { return [] }
        let all = wished.flatMap { $0 }
        return all.contains { $0.reading != all[0].reading } ? all : []
    }

    private static func wished(_ reading: WishReading, subject: String, text: String, in desk: Desk) -> [RequestLine] {
        guard case .wish(let wish) = reading.verdict(subject: subject, text: text) else { return [] }
        let asked = CommandReading.asked(Excerpt.opening(text.isEmpty ? subject : text))
        // Of several groups each is told of.
        if case .who = wish, (2...5).contains(desk.places.count) {
            return desk.places.enumerated().map { index, place in
                RequestLine(asked: index == 0 ? asked : "", reading: .command(.membership(.who(place.group.name))))
            }
        }
        guard let command = wish.command(in: desk.places) else { return [] }
        let language = WishReading.language(subject: subject, text: text)
        return [RequestLine(asked: asked, reading: .command(command), language: language)]
    }

    /// One in our words.
    var hasRequest: Bool { lines.contains { $0.command != nil } }

    /// Who its author is, and which groups there are, matters for how it is read.
    public var needsDesk: Bool { !hasRequest || lines.contains { $0.command == nil || $0.command?.group != nil } }

    /// Beside the wish it says or asks something that only people can answer.
    public func saysMore(than wish: [RequestLine]) -> Bool {
        guard let words, prose != nil, !hasRequest, wish.contains(where: { $0.command != nil }) else { return false }
        // Of several, each in its line, all are done.
        let isEveryLine = wish.count { $0.command != nil && !$0.asked.isEmpty } > 1
        return !isEveryLine && WishReading.asksMore(words.text)
    }
}

extension RequestLine {
    /// It asks for something that is here: "unsubscribe me" names no group.
    fileprivate func isRead(in desk: Desk) -> Bool {
        switch reading {
        case .command(let command): command.group.map { desk.group($0) != nil } ?? true
        case .left: true
        case .unknown, .misused: false
        }
    }

    /// "Désabonner" is answered in French.
    fileprivate var inItsLanguage: RequestLine {
        let first = asked.split(separator: " ").first.map { $0.lowercased() } ?? ""
        guard command != nil, CommandWord(rawValue: first) == nil else { return self }
        return RequestLine(
            asked: asked, reading: reading, language: WishReading.language(subject: "", text: asked))
    }
}
