import Guild

/// What letters about entries say.
extension Snapshot {
    func read(_ letter: BlogLetter, into facts: inout LetterFacts) throws -> Bool {
        switch letter {
        case .words(let entry, let arrival, _, _):
            facts.arrival = try arrivalFacts(arrival, withMail: true)
            facts.blog.entry = try postFacts(entry)
        }
        return true
    }

    func read(_ said: BlogSaid, for person: PersonID?, into facts: inout ResultFacts) throws {
        switch said {
        case .drafts: facts.drafts = try person.map { try drafts(of: $0) } ?? []
        }
    }
}
