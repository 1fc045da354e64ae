import Guild

extension RoleSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        if name == "directing", let step: Directing = fields.word("step") {
            self = .directing(step, name: fields.text("name") ?? "")
            return
        }
        guard let group: GroupID = fields.id("_0") else { return nil }
        let who = fields.text("name") ?? ""
        let role = fields.text("role").flatMap { Role(rawValue: $0) }
        func part(_ said: (Role) -> RoleSaid) -> RoleSaid? { role.map(said) }
        let said: RoleSaid? =
            switch name {
            case "asked": part { .asked(group, name: who, $0) }
            case "holdsItAlready": part { .holdsItAlready(group, name: who, $0) }
            case "holdsItNot": part { .holdsItNot(group, name: who, $0) }
            case "noMember": .noMember(group, name: who)
            case "confirmFirst": part { .confirmFirst(group, name: who, $0) }
            case "lastOne": .lastOne(group)
            case "oneAtATime": .oneAtATime(group)
            case "cameToNothing": .cameToNothing(group)
            case "colleague": .colleague(group, name: who)
            case "became": part { .became(group, $0) }
            case "hasPart": .hasPart(group)
            case "askThem": .askThem(group)
            case "granted": part { .granted(group, name: who, $0) }
            case "refused": part { .refused(group, name: who, $0) }
            case "yours": part { .yours(group, $0) }
            case "yoursEnded": part { .yoursEnded(group, $0, by: who) }
            case "unreachable": .unreachable(group, name: who, likely: fields["likely"]?.texts ?? [])
            case "orphaned": .orphaned(group, name: who, likely: fields["likely"]?.texts ?? [])
            case "ended": part { .ended(group, name: who, $0) }
            default: nil
            }
        guard let said else { return nil }
        self = said
    }

    var group: GroupID? {
        switch self {
        case .directing: nil
        case .asked(let group, _, _), .holdsItAlready(let group, _, _), .holdsItNot(let group, _, _),
            .noMember(let group, _), .confirmFirst(let group, _, _), .lastOne(let group), .colleague(let group, _),
            .became(let group, _), .hasPart(let group), .askThem(let group), .granted(let group, _, _),
            .refused(let group, _, _), .yours(let group, _), .yoursEnded(let group, _, _), .ended(let group, _, _),
            .orphaned(let group, _, _), .unreachable(let group, _, _), .oneAtATime(let group),
            .cameToNothing(let group):
            group
        }
    }

    var stored: StoredValue {
        func named(_ word: String, _ name: String? = nil, _ role: Role? = nil) -> StoredValue {
            var fields: StoredValue.Fields = [:]
            if let group { fields["_0"] = .id(group) }
            if let name { fields["name"] = .text(name) }
            if let role { fields["role"] = .text(role.rawValue) }
            return .named(word, fields)
        }
        return switch self {
        case .asked(_, let name, let role): named("asked", name, role)
        case .holdsItAlready(_, let name, let role): named("holdsItAlready", name, role)
        case .holdsItNot(_, let name, let role): named("holdsItNot", name, role)
        case .noMember(_, let name): named("noMember", name)
        case .confirmFirst(_, let name, let role): named("confirmFirst", name, role)
        case .lastOne: named("lastOne")
        case .oneAtATime: named("oneAtATime")
        case .cameToNothing: named("cameToNothing")
        case .colleague(_, let name): named("colleague", name)
        case .became(_, let role): named("became", nil, role)
        case .hasPart: named("hasPart")
        case .askThem: named("askThem")
        case .granted(_, let name, let role): named("granted", name, role)
        case .refused(_, let name, let role): named("refused", name, role)
        case .yours(_, let role): named("yours", nil, role)
        case .yoursEnded(_, let role, let name): named("yoursEnded", name, role)
        case .ended(_, let name, let role): named("ended", name, role)
        case .directing(let step, let name): .named("directing", ["step": .word(step), "name": .text(name)])
        case .unreachable(let group, let name, let likely):
            .named("unreachable", ["_0": .id(group), "name": .text(name), "likely": .texts(likely)])
        case .orphaned(let group, let name, let likely):
            .named("orphaned", ["_0": .id(group), "name": .text(name), "likely": .texts(likely)])
        }
    }
}
