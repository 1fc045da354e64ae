import Guild

extension SettingSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        switch name {
        case "which": self = .which
        case "changed":
            guard let (name, fields) = fields["_0"]?.named, let change = Change(name, fields) else { return nil }
            self = .changed(change)
        case "twice": self = .twice
        case "addressAsked", "addressAskedToMove", "addressConfirmed", "addressMoved", "addressUndone":
            guard let address = fields.text("_0") else { return nil }
            switch name {
            case "addressAsked": self = .addressAsked(address)
            case "addressAskedToMove": self = .addressAskedToMove(address)
            case "addressConfirmed": self = .addressConfirmed(address)
            case "addressMoved": self = .addressMoved(address)
            default: self = .addressUndone(address)
            }
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .which: .named("which")
        case .twice: .named("twice")
        case .addressAskedToMove(let address): .named("addressAskedToMove", ["_0": .text(address)])
        case .addressMoved(let address): .named("addressMoved", ["_0": .text(address)])
        case .changed(let change): .named("changed", ["_0": change.stored])
        case .addressAsked(let address): .named("addressAsked", ["_0": .text(address)])
        case .addressConfirmed(let address): .named("addressConfirmed", ["_0": .text(address)])
        case .addressUndone(let address): .named("addressUndone", ["_0": .text(address)])
        }
    }
}

extension Change {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        func text(_ change: (String) -> Change) -> Change? { fields.text("_0").map(change) }
        func topic(_ change: (ContributionID) -> Change) -> Change? { fields.id("_0").map(change) }
        func bool(_ change: (Bool) -> Change) -> Change? { fields["_0"]?.bool.map(change) }
        func maybeGroup(_ change: (GroupID?) -> Change?) -> Change? {
            fields.optional("_0") { fields.id($0) }.flatMap(change)
        }
        let key = fields["_0"]?.named.flatMap { FollowKey($0.name, $0.fields) }
        let cadence: Cadence? = fields.word("_1")
        let change: Change? =
            switch name {
            case "cadence": cadence.flatMap { cadence in maybeGroup { .cadence($0, cadence) } }
            case "blogCadence": cadence.flatMap { cadence in fields.id("_0").map { .blogCadence($0, cadence) } }
            case "chatCadence":
                fields.word("_1").flatMap { (much: ChatCadence) in fields.id("_0").map { .chatCadence($0, much) } }
            case "pause":
                fields.optional("until") { fields[$0]?.number }.flatMap { until in
                    maybeGroup { .pause($0, until: until) }
                }
            case "resume": maybeGroup { .resume($0) }
            case "follow": key.flatMap { key in cadence.map { .follow(key, $0) } }
            case "unfollow": key.map { .unfollow($0) }
            case "mute": topic { .mute($0) }
            case "unmute": topic { .unmute($0) }
            case "receipts": bool { .receipts($0) }
            case "asking": bool { .asking($0) }
            case "credit": bool { .credit($0) }
            case "observed": bool { .observed($0) }
            case "messagesFrom": fields.word("_0").map { .messagesFrom($0) }
            case "messages": fields.word("_0").map { .messages($0) }
            case "copies": bool { .copies($0) }
            case "allAtOnce": fields.id("_0").map { .allAtOnce($0) }
            case "stream": fields.word("_0").map { .stream($0) }
            case "docket": fields.word("_0").map { .docket($0) }
            case "hour": fields.int("_0").map { .hour($0) }
            case "zone": text { .zone($0) }
            case "name": text { .name($0) }
            case "handle": text { .handle($0) }
            case "about": text { .about($0) }
            case "expertise": fields["_0"]?.texts.map { .expertise($0) }
            case "newLinks": .newLinks
            case "signOut": .signOut(fields["_0"]?.number)
            case "stopDigests": .stopDigests
            case "primaryAddress": text { .primaryAddress($0) }
            case "dropAddress": text { .dropAddress($0) }
            default: nil
            }
        guard let change else { return nil }
        self = change
    }

    var stored: StoredValue {
        func maybe(_ name: String, _ group: GroupID?, _ more: StoredValue.Fields = [:]) -> StoredValue {
            var fields = more
            fields["_0"] = group.map { .id($0) }
            return .named(name, fields)
        }
        switch self {
        case .cadence(let group, let cadence): return maybe("cadence", group, ["_1": .word(cadence)])
        case .blogCadence(let group, let cadence): return maybe("blogCadence", group, ["_1": .word(cadence)])
        case .chatCadence(let group, let much): return maybe("chatCadence", group, ["_1": .word(much)])
        case .pause(let group, let until):
            return maybe("pause", group, until.map { ["until": .number($0)] } ?? [:])
        case .resume(let group): return maybe("resume", group)
        case .follow(let key, let cadence): return .named("follow", ["_0": key.stored, "_1": .word(cadence)])
        case .unfollow(let key): return .named("unfollow", ["_0": key.stored])
        case .mute(let topic): return .named("mute", ["_0": .id(topic)])
        case .unmute(let topic): return .named("unmute", ["_0": .id(topic)])
        case .receipts(let on): return .named("receipts", ["_0": .bool(on)])
        case .credit(let on): return .named("credit", ["_0": .bool(on)])
        case .observed(let on): return .named("observed", ["_0": .bool(on)])
        case .asking(let on): return .named("asking", ["_0": .bool(on)])
        case .messagesFrom(let policy): return .named("messagesFrom", ["_0": .word(policy)])
        case .messages(let cadence): return .named("messages", ["_0": .word(cadence)])
        case .allAtOnce(let group): return .named("allAtOnce", ["_0": .id(group)])
        case .stream(let cadence): return .named("stream", ["_0": .word(cadence)])
        case .docket(let cadence): return .named("docket", ["_0": .word(cadence)])
        case .copies(let on): return .named("copies", ["_0": .bool(on)])
        case .hour(let hour): return .named("hour", ["_0": .number(Int64(hour))])
        case .zone(let text): return .named("zone", ["_0": .text(text)])
        case .name(let text): return .named("name", ["_0": .text(text)])
        case .handle(let text): return .named("handle", ["_0": .text(text)])
        case .about(let text): return .named("about", ["_0": .text(text)])
        case .expertise(let tags): return .named("expertise", ["_0": .texts(tags)])
        case .newLinks: return .named("newLinks")
        case .signOut(let number): return .named("signOut", number.map { ["_0": .number($0)] } ?? [:])
        case .stopDigests: return .named("stopDigests")
        case .primaryAddress(let text): return .named("primaryAddress", ["_0": .text(text)])
        case .dropAddress(let text): return .named("dropAddress", ["_0": .text(text)])
        }
    }
}

extension FollowKey {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        let key: FollowKey? =
            switch name {
            case "person": fields.id("_0").map { .person($0) }
            case "tag": fields.text("_0").map { .tag($0) }
            case "topic": fields.id("_0").map { .topic($0) }
            case "search": fields.text("_0").map { .search($0) }
            default: nil
            }
        guard let key else { return nil }
        self = key
    }

    var stored: StoredValue {
        switch self {
        case .person(let id): .named("person", ["_0": .id(id)])
        case .tag(let tag): .named("tag", ["_0": .text(tag)])
        case .topic(let id): .named("topic", ["_0": .id(id)])
        case .search(let words): .named("search", ["_0": .text(words)])
        }
    }
}
