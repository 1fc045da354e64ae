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
        case .which, .twice: return .settings(.which)
        case .help, .address(nil): return .requests(.help)
        case .who: return places.count == 1 ? .membership(.who(places[0].group.name)) : .requests(.groups)
        case .address(let new?):
            return MailAddress(address: new).map { .settings(.addAddress($0.address)) }
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
        guard lines.isEmpty, let words else { return lines }
        let groups = desk.groups.map { WishReading.Named(name: $0.name, title: $0.title) }
        let reading = WishReading(place: .community, today: today, groups: groups)
        guard case .wish(let wish) = reading.verdict(subject: words.subject, text: words.text),
            let command = wish.command(in: desk.places)
        else { return [] }
        let asked = words.text.isEmpty ? words.subject : words.text
        let language = WishReading.language(subject: words.subject, text: words.text)
        return [
            RequestLine(
                asked: CommandReading.asked(Excerpt.opening(asked)), reading: .command(command), language: language)
        ]
    }
}
