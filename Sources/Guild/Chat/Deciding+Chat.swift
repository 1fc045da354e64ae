import Mail

/// What is said in a group's chat, by mail or on its live page.
extension Deciding {
    func decide(_ intent: ChatIntent) -> Decision {
        switch intent {
        case .say(_, let post): say(post)
        case .change(let line, let text): change(line, text)
        }
    }

    private func say(_ post: Post) -> Decision {
        guard let actor = actor(token: nil) else { return withoutActor() }
        guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
        if isHidden(group, from: actor) { return notThere(actor) }
        guard let person = actor.person, let membership = actor.membership else {
            return rejected(.membership(.notMember), actor)
        }
        if group.isClosed { return rejected(.groups(.closed), actor) }
        // What waits for somebody to look at it is no chat any more: it is told at once that it is not said.
        let measures = situation.standing.measures
        if measures.contains(.hold) { return Decision(.held, .measures(.keptBack)) }
        if !measures.isEmpty { return rejected(.measures(measures.contains(.ban) ? .banned : .moderated), actor) }
        guard membership.mayPost else { return rejected(.forum(.readerPosted), actor) }
        if situation.chat.isSaid { return Decision(.discarded, .street(.duplicate)) }
        // "Room 12, not 13 (eom)": the words are in the subject.
        let isOwn = ReplyMarks.strip(post.subject).marks == 0
        let written = post.text.isEmpty && isOwn ? title(of: post, in: group) : post.text
        let text = TokenScrub.clean(Scrub.words(ASCII.trimmed(written), ours: circumstances.ours))
        guard !text.isEmpty, text != Subject.none else { return rejected(.forum(.nothingNew), actor) }
        guard text.unicodeScalars.count <= Chat.longest else { return rejected(.chat(.tooLong), actor) }
        guard situation.chat.recent < Chat.mostAMinute else { return rejected(.chat(.tooFast), actor) }
        let line = NewChatLine(
            group: group.id, author: person.id, authorName: person.name, text: text,
            isByMail: post.messageID != nil, named: post.mentions.handles, messageID: post.messageID,
            threadID: MessageID("\(circumstances.chance).chat@\(circumstances.ours.domain)")!)
        return Decision(.accepted, .chat(.said), [.chat(.say(line))])
    }

    /// Words may be taken back at any time, and mended for a while.
    private func change(_ line: ChatLineID, _ text: String) -> Decision {
        guard actor(token: nil)?.person != nil, let own = situation.chat.own, own.id == line else {
            return Decision(.rejected, .chat(.notYours))
        }
        let text = TokenScrub.clean(Scrub.words(ASCII.trimmed(text), ours: circumstances.ours))
        if text.isEmpty { return Decision(.accepted, .chat(.changed), [.chat(.remove(line))]) }
        guard own.at + Chat.changeable > circumstances.now, text.unicodeScalars.count <= Chat.longest else {
            return Decision(.rejected, .chat(.tooLate))
        }
        return Decision(.accepted, .chat(.changed), [.chat(.change(line, text: text))])
    }
}
