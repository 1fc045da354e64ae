import Mail

/// "note @jane: …" in reply to a post: a facilitator's words for its author alone.
public struct NoteWords: Sendable, Equatable {
    public var handle: String
    public var words: String

    /// Nil: the first line begins otherwise, and the words are for everybody.
    public init?(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard
            let first = lines.firstIndex(where: { line in
                let plain = ASCII.trimmed(line)
                return !plain.isEmpty && !ResourceText.isGreeting(plain)
            })
        else { return nil }
        let line = ASCII.trimmed(lines[first].filter { $0 != "*" })
        var rest = line[...]
        guard rest.prefix(4).lowercased() == "note" else { return nil }
        rest = rest.dropFirst(4).drop { $0 == " " || $0 == ":" }
        guard rest.first == "@" else { return nil }
        let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        handle = String(name.lowercased().prefix(60))
        let beside = rest.dropFirst(1 + name.count).drop { $0 == ":" || $0 == " " || $0 == "," }
        words = ASCII.trimmed(([String(beside)] + lines[(first + 1)...].map(String.init)).joined(separator: "\n"))
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
            let result = CommandResult(asked: reason == .notNoted ? post.asked : "", said: .triage(said))
            return Decision(
                reason == .notNoted ? .rejected : .accepted, .triage(reason),
                effects + [.report([result], to: actor.address, person: person.id)])
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
