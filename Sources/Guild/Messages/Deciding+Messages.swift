import Mail

/// Private messages: whom one may write to, and what goes with it.
extension Deciding {
    func decide(_ intent: MessageIntent) -> Decision {
        switch intent {
        case .begin(let handle, let reading, let post): begin(handle, reading, post)
        case .answer(let claim, let post): answerMessage(claim, post)
        case .write(_, let post): writeMessage(post)
        }
    }

    /// Below rung 1 nothing is asked or sent: the answer would tell a forger who is here.
    private func begin(_ handle: String, _ reading: MessageReading, _ post: Post) -> Decision {
        guard let actor = actor(token: nil) else { return Decision(.discarded, .messages(.notBelieved)) }
        let known = situation.messages
        var handles: [String] = []
        for one in [handle] + reading.with where !handles.contains(one) && !known.own.contains(one) {
            handles.append(one)
        }
        func not(_ said: MessageSaid) -> Decision { notSent(said, post, actor) }
        guard let person = actor.person else { return not(.notDelivered(handles)) }
        guard !handles.isEmpty else { return not(.yourself) }
        guard handles.count < PrivateConversation.mostPeople else { return not(.tooMany) }
        // Whoever may begin none learns nothing about anybody.
        guard !known.isReported else { return not(.reported) }
        guard known.isSettled else { return not(.tooNew) }
        guard known.begun < PrivateConversation.mostBegun else { return not(.tooManyBegun) }
        let strange = handles.filter { known.reachable[$0] == nil }
        guard strange.isEmpty else { return not(.notDelivered(strange)) }
        var people: [Person] = []
        for handle in handles {
            guard let found = known.reachable[handle], !people.contains(where: { $0.id == found.id }) else { continue }
            people.append(found)
        }
        let files = PrivateFiles(post.attachments)
        guard !reading.text.isEmpty || !files.kept.isEmpty else { return not(.nothingNew) }
        let (message, isInText) = newMessage(reading.text, files, by: person)
        // A subject is words, too.
        let title = PrivateText(
            TokenScrub.clean(Subject.words(of: Subject.title(post.subject, prefixes: []))),
            replacing: situation.messages.addresses, by: person.handle)
        let (subject, isReplaced) = (title.text, isInText || title.isReplaced)
        return told(
            .messages(
                .sent(
                    to: people.map(\.name), replaced: isReplaced, left: files.left, namesAuthor: files.namesAuthor)),
            .messages(.sent), isDone: true, post, actor,
            [.messages(.begin(subject: subject, people: people.map(\.id) + [person.id], message))])
    }

    private func answerMessage(_ claim: TokenClaim, _ post: Post) -> Decision {
        // A forwarder may have broken what vouches for it.
        if caller.authenticity == .failed, situation.tokenIsGenuine {
            return Decision(.held, .street(.failedAuthentication))
        }
        guard let actor = actor(token: claim) else { return Decision(.discarded, .messages(.notBelieved)) }
        guard situation.tokenIsGenuine else { return rejected(.street(.deadLink), actor) }
        // Another's address acts for nobody.
        guard let person = actor.person, person.id == claim.person else {
            return rejected(.questions(.wrongMailbox), actor)
        }
        return write(post, by: person, actor)
    }

    /// Signed in.
    private func writeMessage(_ post: Post) -> Decision {
        guard let actor = actor(token: nil), let person = actor.person else {
            return Decision(.discarded, .messages(.notBelieved))
        }
        return write(post, by: person, actor)
    }

    private func write(_ post: Post, by person: Person, _ actor: Actor) -> Decision {
        guard let conversation = situation.messages.conversation else {
            // Whoever has left may still say what was wrong.
            if case .report(let words, let last)? = MessageWord(post.text) {
                return report(words, last, post, by: person, actor)
            }
            return notSent(.notThere, post, actor)
        }
        if let word = MessageWord(post.text), post.attachments.isEmpty {
            return carryOut(word, in: conversation, post, by: person, actor)
        }
        guard situation.messages.written < PrivateConversation.mostWritten else {
            return notSent(.tooManyWritten, post, actor)
        }
        guard situation.messages.hasReaders else { return notSent(.nobodyLeft, post, actor) }
        // "With: omar" above the words brings somebody in.
        let reading = MessageReading(post.text)
        let known = situation.messages
        let strange = reading.with.filter { known.reachable[$0] == nil && !known.own.contains($0) }
        guard strange.isEmpty else { return notSent(.notDelivered(strange), post, actor) }
        let added = reading.with.compactMap { known.reachable[$0] }.filter { new in
            !conversation.people.contains { $0.id == new.id }
        }
        guard conversation.people.count + added.count <= PrivateConversation.mostPeople else {
            return notSent(.tooMany, post, actor)
        }
        let files = PrivateFiles(post.attachments)
        guard !reading.text.isEmpty || !files.kept.isEmpty else { return notSent(.nothingNew, post, actor) }
        let (message, isReplaced) = newMessage(reading.text, files, by: person)
        // A button that was pressed twice.
        if files.kept.isEmpty, situation.messages.justWritten == message.text {
            return Decision(.accepted, .messages(.sent))
        }
        let effects: [Effect] =
            (added.isEmpty ? [] : [.messages(.add(conversation.id, added.map(\.id)))])
            + [.messages(.write(conversation.id, message))]
        // Whoever writes hears only where something did not go as it was written.
        guard isReplaced || !files.left.isEmpty || files.namesAuthor else {
            return Decision(.accepted, .messages(.sent), effects)
        }
        return told(
            .messages(
                .sent(
                    to: (conversation.people + added).filter { $0.id != person.id }.map(\.name), replaced: isReplaced,
                    left: files.left, namesAuthor: files.namesAuthor)),
            .messages(.sent), isDone: true, post, actor, effects)
    }

    private func carryOut(
        _ word: MessageWord, in conversation: PrivateConversation, _ post: Post, by person: Person, _ actor: Actor
    ) -> Decision {
        func done(_ said: MessageSaid, _ effects: [MessageEffect] = []) -> Decision {
            told(
                .messages(said), .messages(.word), isDone: true, post, actor, effects.map { .messages($0) })
        }
        let others = conversation.people.filter { $0.id != person.id }
        switch word {
        case .leave: return done(.left(conversation.subject), [.leave(conversation.id, person.id)])
        case .mute(let isMuted):
            return done(.muted(conversation.subject, isMuted), [.mute(conversation.id, person.id, isMuted)])
        case .block(let handle, let isBlocked):
            let found = handle.map { handle in others.filter { $0.handle == handle } } ?? others
            guard found.count == 1 else { return done(.whom) }
            return done(.blocked(found[0].name, isBlocked), [.block(person.id, found[0].id, isBlocked)])
        case .report(let words, let last): return report(words, last, post, by: person, actor)
        case .unclearReport: return notSent(.unclearReport, post, actor)
        case .delete: return done(.deleted, [.deleteLast(conversation.id, person.id)])
        case .giveAddress:
            guard let text = situation.messages.withAddress else { return done(.nothingToGive) }
            return done(
                .gave(to: others.map(\.name)), [.giveAddress(conversation.id, person.id, text: text, ownMessageID)])
        }
    }

    private func report(_ words: String, _ last: Int, _ post: Post, by person: Person, _ actor: Actor) -> Decision {
        guard let message = situation.messages.answered else { return notSent(.notThere, post, actor) }
        return told(
            .messages(.passedOn), .messages(.word), isDone: true, post, actor,
            [
                .messages(
                    .report(message, last: last, by: person.id, words: Scrub.words(words, ours: circumstances.ours)))
            ])
    }

    private var ownMessageID: MessageID { MessageID("\(circumstances.chance)@\(circumstances.ours.domain)")! }

    private func newMessage(
        _ written: String, _ files: PrivateFiles, by person: Person
    ) -> (NewPrivateMessage, isReplaced: Bool) {
        let clean = TokenScrub.clean(written)
        let carried = PrivateText(clean, replacing: situation.messages.addresses, by: person.handle)
        return (
            NewPrivateMessage(
                author: person.id, authorName: person.name, text: carried.text,
                original: carried.isReplaced ? clean : nil, files: files.kept, messageID: ownMessageID),
            carried.isReplaced
        )
    }

    /// With its words: the mail that brought them is not kept.
    private func notSent(_ said: MessageSaid, _ post: Post, _ actor: Actor) -> Decision {
        let result = CommandResult(asked: String(post.text.prefix(2_000)), said: .messages(said))
        return Decision(
            .rejected, .messages(.notSent), [.report([result], to: actor.address, person: actor.person?.id)])
    }

    // MARK: Requests

    func carryOut(_ command: MessageCommand, by person: Person) -> Way {
        switch command {
        case .list: Way(said: .messages(.list))
        case .export: Way(said: .messages(.export))
        case .giveAddress:
            situation.desk.withAddress.map { found in
                Way(
                    said: .messages(.gave(to: found.names)),
                    effects: [
                        .messages(.giveAddress(found.conversation, person.id, text: found.text, ownMessageID))
                    ])
            } ?? Way(said: .messages(.nothingToGive))
        case .introduce(let one, let other, let why): introduce(one, other, why, by: person)
        case .block(let handle, let isBlocked):
            situation.desk.people[handle].map { found in
                found.id == person.id
                    ? Way(said: .messages(.yourself))
                    : Way(
                        said: .messages(.blocked(found.name, isBlocked)),
                        effects: [.messages(.block(person.id, found.id, isBlocked))])
            } ?? nobody(handle)
        }
    }
}

/// Requests about private messages.
public enum MessageCommand: Sendable, Equatable {
    case list
    case export
    /// One's last message with an address taken out goes as it was written.
    case giveAddress
    case block(handle: String, Bool)
    /// Two members of a group that one looks after.
    case introduce(String, String, why: String)

    public var handle: String? { if case .block(let handle, _) = self { handle } else { nil } }
}
