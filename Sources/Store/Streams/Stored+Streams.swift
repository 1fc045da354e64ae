import Guild

extension StreamScope {
    init?(_ word: String) {
        let rest = String(word.dropFirst(2))
        switch word.prefix(2) {
        case "c:": self = .community
        case "g:": self = .group(rest)
        case "p:": self = .person(rest)
        case "t:": self = .tag(rest)
        case "k:": self = .kept
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .community: .text("c:")
        case .group(let name): .text("g:" + name)
        case .person(let handle): .text("p:" + handle)
        case .tag(let tag): .text("t:" + tag)
        case .kept: .text("k:")
        }
    }
}

extension StreamSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        switch name {
        case "stream":
            guard let scope = fields.text("scope").flatMap({ StreamScope($0) }) else { return nil }
            self = .stream(scope, since: fields["since"]?.number)
        case "keeps", "letsGo":
            guard let id: ContributionID = fields.id("_0") else { return nil }
            self = name == "keeps" ? .keeps(id) : .letsGo(id)
        case "kept": self = .kept
        case "mentions": self = .mentions
        case "followers": self = .followers
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .stream(let scope, let since):
            .named("stream", ["scope": scope.stored].merging(since.map { ["since": .number($0)] } ?? [:]) { $1 })
        case .keeps(let id): .named("keeps", ["_0": .id(id)])
        case .letsGo(let id): .named("letsGo", ["_0": .id(id)])
        case .kept: .named("kept")
        case .mentions: .named("mentions")
        case .followers: .named("followers")
        }
    }
}
