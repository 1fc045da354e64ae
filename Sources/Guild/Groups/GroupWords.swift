/// Requests about groups, as people write them.
extension CommandReading {
    /// "set teachers joining approval".
    static func groupPolicy(_ words: [Substring], _ raw: String) -> Command? {
        guard words.count >= 3, let name = group(words[0]) else { return nil }
        let behind = raw.dropFirst(words[0].count).drop { $0 == " " }
        let word = trimmedMark(words[1].lowercased().filter { $0 != ":" })
        return GroupPolicy(word, String(behind.dropFirst(words[1].count))).map { .groups(.set(group: name, $0)) }
    }

    /// "close the group", "close group teachers", "close the group teachers".
    static func closeGroup(_ words: [String]) -> Command? {
        let rest = words.first == "the" ? words.dropFirst() : words[...]
        guard rest.first == "group" || words.first == "group" else { return nil }
        switch rest.count {
        case 1: return .groups(.close(group: nil))
        case 2: return group(rest[rest.startIndex + 1]).map { .groups(.close(group: $0)) }
        default: return nil
        }
    }

    /// "keep until May", "keep teachers until 10 January".
    static func keepGroup(_ words: [String]) -> Command? {
        guard let until = words.firstIndex(where: { ["until", "till", "for"].contains($0) }), until <= 1,
            words.count > until + 1, words.count <= until + 4
        else { return nil }
        let name = until == 0 || ["it", "this"].contains(words[0]) ? nil : group(words[0])
        return .groups(.keep(group: name, until: words[(until + 1)...].joined(separator: " ")))
    }

    /// "join this group to labs", "join teachers to labs", "merge into labs", "merge teachers into labs".
    static func joinGroups(_ words: [String]) -> Command? {
        var rest = words.filter { !["the", "this", "group"].contains($0) }
        guard let last = rest.popLast().flatMap({ group($0) }), number(last) == nil, let link = rest.popLast(),
            ["to", "into", "with"].contains(link), rest.count <= 1
        else { return nil }
        guard let name = rest.first else {
            return words.count > 2 || link == "into" ? .groups(.join(group: nil, to: last)) : nil
        }
        return number(name) == nil ? group(name).map { .groups(.join(group: $0, to: last)) } : nil
    }
}
