import Mail

/// "note @jane: …" in reply to a post: a facilitator's words for its author alone.
public struct NoteWords: Sendable, Equatable {
    public var handle: String
    public var words: String

    /// Nil: the first line begins otherwise, and the words are for everybody.
    public init?(_ text: String) {
        guard let lead = LeadLine(text) else { return nil }
        let line = ASCII.trimmed(lead.line.filter { $0 != "*" })
        var rest = line[...]
        guard rest.prefix(4).lowercased() == "note" else { return nil }
        rest = rest.dropFirst(4).drop { $0 == " " || $0 == ":" }
        guard rest.first == "@" else { return nil }
        let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        handle = LeadLine.handle(name)
        let beside = rest.dropFirst(1 + name.count).drop { $0 == ":" || $0 == " " || $0 == "," }
        words = ASCII.trimmed("\(beside)\n\(lead.below)")
    }
}

extension Post {
    /// To whom its words are a note.
    public var noted: String? { NoteWords(text)?.handle }
}

extension Deciding {
    /// Whoever wrote it, and whatever is wrong with it, it is never posted. Nil: it is no note.
    func note(_ post: Post, by actor: Actor) -> Decision? {
        guard let note = NoteWords(post.text), let person = actor.person else { return nil }
        func said(_ said: TriageSaid, _ reason: TriageReason, _ effects: [Effect] = []) -> Decision {
            told(.triage(said), .triage(reason), isDone: reason != .notNoted, post, actor, effects)
        }
        guard let parent = situation.parent, let membership = actor.membership else {
            return said(.notNoted, .notNoted)
        }
        guard membership.roles.contains(.facilitator), let author = situation.noteTo, author.id == parent.author,
            author.id != person.id, !note.words.isEmpty
        else { return said(.notNoted, .notNoted) }
        let words = Scrub.clean(note.words, ours: circumstances.ours)
        let letter = CommandResult(asked: "", said: .triage(.note(parent.id, words: words, by: person.name)))
        return said(
            .noted(parent.id, name: author.name), .noted,
            [.write(author.id, .requests(.results([letter], answering: nil)))])
    }
}
