/// Parts, as people write them in requests.
extension CommandReading {
    /// "@jane facilitator of teachers", "@jane as an expert in teachers".
    static func part(_ words: [String]) -> (handle: String, role: Role, group: String?)? {
        var words = words[...]
        guard let first = words.popFirst(), first.hasPrefix("@"), first.utf8.count <= 41 else { return nil }
        let handle = Person.handle(from: String(first.dropFirst()))
        guard handle == first.dropFirst(), let rest = role(words) else { return nil }
        return (handle, rest.role, rest.group)
    }

    /// "contributor", "a reader of teachers".
    static func role(_ words: ArraySlice<String>) -> (role: Role, group: String?)? {
        var words = words.drop { ["a", "an", "as", "to", "be"].contains($0) }
        guard let role = words.popFirst().flatMap({ Role(rawValue: $0) }) else { return nil }
        guard let next = words.popFirst() else { return (role, nil) }
        guard ["of", "in", "for", "from"].contains(next), words.count == 1,
            let group = words.first.flatMap({ group($0) })
        else { return nil }
        return (role, group)
    }
}
