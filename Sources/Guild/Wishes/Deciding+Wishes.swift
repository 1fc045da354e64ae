import Mail

/// Wishes that were sent to people: never posted to everybody without asking, and done at once where they are certain.
extension Deciding {
    struct Wished {
        var line: RequestLine
        /// Leaving, in words that can mean nothing else, by somebody who has no part to hand over.
        var isCertain: Bool
    }

    /// What a mail to a group asks of the machine, if it says nothing else.
    func wish(in post: Post, by actor: Actor, at named: WishReading.Place? = nil) -> Wished? {
        guard post.mayHoldWish, let group = situation.group else { return nil }
        let groups = situation.desk.groups.map { WishReading.Named(name: $0.name, title: $0.title) }
        let place = named ?? (situation.parent == nil ? .group : .reply)
        let reading = WishReading(place: place, today: today(of: actor), groups: groups)
        let wish: Wish
        var isCertain = false
        switch reading.verdict(subject: place == .group ? post.subject : "", text: post.text) {
        case .wish(let found): (wish, isCertain) = (found, true)
        case .doubtful(let found?): wish = found
        case .doubtful(nil), .words: return nil
        }
        guard var command = command(wish, here: group) else { return nil }
        // "No more of this thread" is not the group.
        if situation.parent != nil, AnswerWords.isOfThread(WishFolding.words(of: post.text)) {
            switch wish {
            case .leave(.unnamed), .cadence(Cadence.none, .unnamed), .pause: command = .settings(.mute(nil))
            default: break
            }
        }
        guard namesWhatIsHere(RequestLine(asked: "", reading: .command(command))) else { return nil }
        if command == .settings(.mute(nil)) {
            isCertain = isCertain && actor.membership != nil
        } else if case .leave(let which) = wish {
            isCertain = isCertain && actor.membership != nil && !hasPart(in: which, here: group)
        } else {
            isCertain = false
        }
        let asked = CommandReading.asked(Excerpt.opening(post.text.isEmpty ? post.subject : post.text))
        let language = WishReading.language(subject: "", text: post.text.isEmpty ? post.subject : post.text)
        return Wished(
            line: RequestLine(asked: asked, reading: .command(command), language: language), isCertain: isCertain)
    }

    /// Somebody has to be found for it before they go.
    private func hasPart(in which: WishedGroup, here: Group) -> Bool {
        situation.desk.places.contains { place in
            let isMeant =
                switch which {
                case .all: true
                case .named(let name): place.group.name == name
                case .unnamed: place.group.id == here.id
                }
            return isMeant && !place.membership.roles.isSubset(of: [.contributor, .reader])
        }
    }

    /// Of the group that was written to, where none is named.
    private func command(_ wish: Wish, here group: Group) -> Command? {
        switch wish {
        case .leave(.unnamed): .membership(.leave(group.name))
        case .cadence(let cadence, .unnamed): .settings(.set(.group(group.name), cadence))
        case .pause(let until): .settings(.pause(.group(group.name), until: until))
        case .resume: .settings(.resume(.group(group.name)))
        case .leave, .cadence: wish.command(in: situation.desk.places)
        case .which, .twice: .settings(.which)
        case .who: .membership(.who(group.name))
        case .join, .groups, .help, .address, .search, .howToPost, .answer: nil
        }
    }
}

extension WishReading {
    /// Whether it is worth a closer look, whatever the groups are called: short, without a file, and with words of a wish.
    static func mayHold(_ post: Post) -> Bool {
        guard post.attachments.isEmpty, post.text.utf8.count <= 700 else { return false }
        let text = post.text.isEmpty ? post.subject : post.text
        return WishReading.sentences("", text).sentences.contains { sentence in
            if let core = sentence.core { return kinds.contains(core.phrase.kind) }
            return !sentence.concepts.isDisjoint(with: ["unsub", "take", "stop", "pause", "week", "day", "each"])
        }
    }

    private static let kinds: Set<String> = [
        "leave", "daily", "weekly", "none", "immediate", "pause", "resume", "which", "who", "twice",
    ]
}
