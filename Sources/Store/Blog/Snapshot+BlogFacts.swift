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
}
