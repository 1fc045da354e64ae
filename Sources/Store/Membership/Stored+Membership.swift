import Guild

extension MembershipLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        guard ["welcome", "goodbye", "declined", "firstThread", "rightAmount"].contains(name),
            let group: GroupID = fields.id("_0")
        else { return nil }
        switch name {
        case "welcome": self = .welcome(group)
        case "rightAmount": self = .rightAmount(group)
        case "firstThread":
            guard let thread: ContributionID = fields.id("thread") else { return nil }
            self = .firstThread(group, thread)
        case "goodbye":
            guard let complained: Bool? = fields.optional("afterComplaint", { fields[$0]?.bool }) else { return nil }
            self = .goodbye(group, afterComplaint: complained, language: fields.word("language"))
        default:
            guard let words = fields.text("words") else { return nil }
            self = .declined(group, words: words)
        }
    }

    var stored: StoredValue {
        switch self {
        case .welcome(let group): .named("welcome", ["_0": .id(group)])
        case .goodbye(let group, nil, nil): .named("goodbye", ["_0": .id(group)])
        case .goodbye(let group, nil, let language?):
            .named("goodbye", ["_0": .id(group), "language": .word(language)])
        case .goodbye(let group, let complained?, _):
            .named("goodbye", ["_0": .id(group), "afterComplaint": .bool(complained)])
        case .rightAmount(let group): .named("rightAmount", ["_0": .id(group)])
        case .firstThread(let group, let thread): .named("firstThread", ["_0": .id(group), "thread": .id(thread)])
        case .declined(let group, let words): .named("declined", ["_0": .id(group), "words": .text(words)])
        }
    }
}

extension MembershipSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        func group(_ said: (GroupID) -> MembershipSaid) -> MembershipSaid? { fields.id("_0").map(said) }
        func text(_ said: (String) -> MembershipSaid) -> MembershipSaid? { fields.text("_0").map(said) }
        let said: MembershipSaid? =
            switch name {
            case "who": group { .who($0) }
            case "people": text { .people($0) }
            case "joined": group { .joined($0) }
            case "alreadyIn": group { .alreadyIn($0) }
            case "awaitsApproval": group { .awaitsApproval($0) }
            case "left": fields.ids("_0").map { .left($0) }
            case "backIn": group { .backIn($0) }
            case "invited": MembershipSaid(invited: fields)
            case "welcomeSaved": group { .welcomeSaved($0) }
            case "introductionTooShort": group { .introductionTooShort($0) }
            case "docket": group { .docket($0) }
            case "letIn": text { .letIn($0) }
            case "turnedAway": text { .turnedAway($0) }
            default: nil
            }
        guard let said else { return nil }
        self = said
    }

    private init?(invited fields: StoredValue.Fields) {
        guard let group: GroupID = fields.id("_0"), let count = fields.int("count"),
            let members = fields.int("members"),
            let unreadable = fields["unreadable"]?.texts
        else { return nil }
        self = .invited(group, count: count, members: members, unreadable: unreadable)
    }

    var stored: StoredValue {
        switch self {
        case .who(let group): .named("who", ["_0": .id(group)])
        case .people(let topic): .named("people", ["_0": .text(topic)])
        case .joined(let group): .named("joined", ["_0": .id(group)])
        case .alreadyIn(let group): .named("alreadyIn", ["_0": .id(group)])
        case .awaitsApproval(let group): .named("awaitsApproval", ["_0": .id(group)])
        case .left(let groups): .named("left", ["_0": .list(groups.map { .id($0) })])
        case .backIn(let group): .named("backIn", ["_0": .id(group)])
        case .invited(let group, let count, let members, let unreadable):
            .named(
                "invited",
                [
                    "_0": .id(group), "count": .number(Int64(count)), "members": .number(Int64(members)),
                    "unreadable": .texts(unreadable),
                ])
        case .welcomeSaved(let group): .named("welcomeSaved", ["_0": .id(group)])
        case .introductionTooShort(let group): .named("introductionTooShort", ["_0": .id(group)])
        case .docket(let group): .named("docket", ["_0": .id(group)])
        case .letIn(let name): .named("letIn", ["_0": .text(name)])
        case .turnedAway(let name): .named("turnedAway", ["_0": .text(name)])
        }
    }
}
