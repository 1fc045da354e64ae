/// Requests about one's own posts.
extension Deciding {
    func carryOut(_ command: ForumCommand, by person: Person) -> Way {
        switch command {
        case .thread(let command): return carryOut(command, by: person)
        case .cancel(let number), .delete(let number), .edit(let number, _), .topic(let number), .get(let number):
            guard let post = situation.desk.posts[number] else { return trouble(.noPost(number)) }
            if post.isPage, post.author == person.id, let way = page(command, post) { return way }
            if post.isHidden, post.author == person.id, let way = mend(command, post) { return way }
            guard !post.isDeleted else { return trouble(.noPost(number)) }
            return own(command, post, person)
        }
    }

    /// Changes to one's own contribution.
    func own(_ command: ForumCommand, _ post: Desk.Post, _ person: Person) -> Way {
        let number = post.place.id.rawValue
        guard post.author == person.id else { return trouble(.notYours(number)) }
        // Calling off an event writes to everybody: whoever has left may not.
        if post.isEvent, situation.desk.place(in: post.place.group) == nil { return trouble(.notYours(number)) }
        switch command {
        case .cancel where post.isEvent:
            return Way(
                said: .events(.calledOff(post.place.id)),
                effects: [.events(.cancel(post.place.id, date: nil, words: ""))])
        case .delete where post.isEvent:
            return Way(
                said: .forum(.deleted(post.place.id)),
                effects: [.events(.cancel(post.place.id, date: nil, words: "")), .forum(.delete(post.place.id))])
        case .cancel:
            guard post.isWaiting else { return trouble(.tooLate(number)) }
            return Way(said: .forum(.withdrawn(title: post.place.title)), effects: [.forum(.withdraw(post.place.id))])
        case .delete: return Way(said: .forum(.deleted(post.place.id)), effects: [.forum(.delete(post.place.id))])
        case .edit where situation.desk.kept.contains(post.place.group):
            return Way(said: .measures(.noEdits(post.place.group)))
        case .edit(_, let text):
            let words = Scrub.words(text, ours: circumstances.ours)
            guard !words.isEmpty else { return trouble(.nothingToSay) }
            return Way(
                said: .forum(.edited(post.place.id)),
                effects: [.forum(.edit(post.place.id, text: words, fragment: PlainFragment.html(words)))])
        case .topic:
            guard post.place.topic != post.place.id else { return Way(said: .forum(.madeTopic(post.place.id))) }
            let title = post.subject.isEmpty ? post.place.title : post.subject
            return Way(
                said: .forum(.madeTopic(post.place.id)), effects: [.forum(.makeTopic(post.place.id, title: title))])
        case .get, .thread: return Way(said: .forum(.get(post.place.id)))
        }
    }
}
