/// Requests about a group's blog.
extension Deciding {
    func carryOut(_ command: BlogCommand, by person: Person) -> Way {
        switch command {
        case .set(let name, let cadence):
            scoped(.group(name), person) { $0.map { .blogCadence($0, cadence) } ?? .cadence(nil, cadence) }
        case .drafts: Way(said: .blog(.drafts))
        }
    }
}
