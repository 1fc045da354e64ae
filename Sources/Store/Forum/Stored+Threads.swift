import Guild

extension ThreadSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        if name == "notWriter" {
            guard let group: GroupID = fields.id("_0") else { return nil }
            self = .notWriter(group)
            return
        }
        guard let id: ContributionID = fields.id("_0") else { return nil }
        let isOn = fields.int("on") == 1
        let group: GroupID? = fields.id("in")
        let said: ThreadSaid? =
            switch name {
            case "pinned": .pinned(id, isOn)
            case "locked": .locked(id, isOn)
            case "isSo": .isSo(id)
            case "tooManyPinned": .tooManyPinned(id)
            case "split": .split(id)
            case "begins": .begins(id)
            case "merged": .merged(id)
            case "notPlain": .notPlain(id)
            case "twoGroups": .twoGroups(id)
            case "moved": .moved(id)
            case "oneAtATime": .oneAtATime(id)
            case "showsMore": group.map { .showsMore(id, to: $0) }
            case "isThere": group.map { .isThere(id, in: $0) }
            case "yours":
                (fields.word("change") as ThreadChange?).map { .yours(id, $0, by: fields.text("by") ?? "") }
            default: nil
            }
        guard let said else { return nil }
        self = said
    }

    var stored: StoredValue {
        func named(_ word: String, _ id: ContributionID, _ more: StoredValue.Fields = [:]) -> StoredValue {
            .named(word, more.merging(["_0": .id(id)]) { $1 })
        }
        return switch self {
        case .pinned(let id, let isOn): named("pinned", id, ["on": .number(isOn ? 1 : 0)])
        case .locked(let id, let isOn): named("locked", id, ["on": .number(isOn ? 1 : 0)])
        case .isSo(let id): named("isSo", id)
        case .tooManyPinned(let id): named("tooManyPinned", id)
        case .split(let id): named("split", id)
        case .begins(let id): named("begins", id)
        case .merged(let id): named("merged", id)
        case .notPlain(let id): named("notPlain", id)
        case .twoGroups(let id): named("twoGroups", id)
        case .moved(let id): named("moved", id)
        case .oneAtATime(let id): named("oneAtATime", id)
        case .showsMore(let id, let group): named("showsMore", id, ["in": .id(group)])
        case .isThere(let id, let group): named("isThere", id, ["in": .id(group)])
        case .notWriter(let group): .named("notWriter", ["_0": .id(group)])
        case .yours(let id, let change, let name):
            named("yours", id, ["change": .word(change), "by": .text(name)])
        }
    }

    /// What it is about, and the other group that it names.
    var about: ContributionID? {
        switch self {
        case .pinned(let id, _), .locked(let id, _), .isSo(let id), .tooManyPinned(let id), .split(let id),
            .begins(let id), .merged(let id), .notPlain(let id), .twoGroups(let id), .moved(let id),
            .oneAtATime(let id),
            .showsMore(let id, _), .isThere(let id, _), .yours(let id, _, _):
            id
        case .notWriter: nil
        }
    }

    var group: GroupID? {
        switch self {
        case .showsMore(_, let group), .isThere(_, let group), .notWriter(let group): group
        default: nil
        }
    }
}
