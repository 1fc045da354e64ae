import Guild

/// What letters about entries say.
extension Snapshot {
    func read(_ letter: BlogLetter, _ now: Int64, into facts: inout LetterFacts) throws -> Bool {
        switch letter {
        case .words(let entry, let arrival, _, _):
            facts.arrival = try arrivalFacts(arrival, withMail: true)
            facts.blog.entry = try postFacts(entry)
        case .roundUp(let id):
            guard let draft = try roundUp(id, now: now) else { return false }
            facts.blog.roundUp = draft
            facts.group = try group(id: draft.group)
        }
        return true
    }

    func read(_ said: BlogSaid, for person: PersonID?, into facts: inout ResultFacts) throws {
        switch said {
        case .drafts: facts.drafts = try person.map { try drafts(of: $0) } ?? []
        case .roundUpOver, .roundUpDropped, .roundUpMostlyGone, .roundUpUnread: break
        }
    }
}
