import Guild

extension CommandResult.Trouble {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        if let trouble = CommandResult.Trouble(plain: name) ?? CommandResult.Trouble(one: name, fields) {
            self = trouble
        } else if let trouble = EventTrouble(name, fields) {
            self = .events(trouble)
        } else if let trouble = BlogTrouble(name, fields) {
            self = .blog(trouble)
        } else {
            return nil
        }
    }

    private init?(plain name: String) {
        switch name {
        case "inNone": self = .inNone
        case "membersOnly": self = .membersOnly
        case "noThread": self = .noThread
        case "nothingToSay": self = .nothingToSay
        case "addressTooNew": self = .addressTooNew
        case "nobodyNamed": self = .nobodyNamed
        case "tooMuch": self = .tooMuch
        case "looksAfterNone": self = .looksAfterNone
        default: return nil
        }
    }

    private init?(one name: String, _ fields: StoredValue.Fields) {
        let text = fields.text("_0")
        let number = fields["_0"]?.number
        let group: GroupID? = fields.id("_0")
        let nearest: String?? = fields.optional("nearest") { fields.text($0) }
        let trouble: CommandResult.Trouble? =
            switch name {
            case "stopped": .stopped(left: fields["left"]?.texts ?? [])
            case "unknown": fields["nearest"]?.texts.map { .unknown(nearest: $0) }
            case "misused": fields.text("usage").map { .misused(usage: $0) }
            case "noGroup": text.flatMap { text in nearest.map { .noGroup(text, nearest: $0) } }
            case "nobody": text.flatMap { text in nearest.map { .nobody(text, nearest: $0) } }
            case "whichGroup": fields.ids("_0").map { .whichGroup($0) }
            case "notIn": group.map { .notIn($0) }
            case "invitationOnly": group.map { .invitationOnly($0) }
            case "notFacilitator": group.map { .notFacilitator($0) }
            case "nobodyToAsk": group.map { .nobodyToAsk($0) }
            case "keptOut": group.map { .keptOut($0) }
            case "noPost": number.map { .noPost($0) }
            case "notYours": number.map { .notYours($0) }
            case "tooLate": number.map { .tooLate($0) }
            case "handleTaken": text.map { .handleTaken($0) }
            case "noZone": text.map { .noZone($0) }
            case "pastDay": text.map { .pastDay($0) }
            case "addressUnusable": text.map { .addressUnusable($0) }
            case "notYourAddress": text.map { .notYourAddress($0) }
            case "primaryStays": text.map { .primaryStays($0) }
            default: nil
            }
        guard let trouble else { return nil }
        self = trouble
    }

    var stored: StoredValue {
        func near(_ name: String, _ text: String, _ nearest: String?) -> StoredValue {
            var fields: StoredValue.Fields = ["_0": .text(text)]
            fields["nearest"] = nearest.map { .text($0) }
            return .named(name, fields)
        }
        switch self {
        case .unknown(let nearest): return .named("unknown", ["nearest": .texts(nearest)])
        case .misused(let usage): return .named("misused", ["usage": .text(usage)])
        case .noGroup(let text, let nearest): return near("noGroup", text, nearest)
        case .nobody(let text, let nearest): return near("nobody", text, nearest)
        case .whichGroup(let groups): return .named("whichGroup", ["_0": .list(groups.map { .id($0) })])
        case .notIn(let group): return .named("notIn", ["_0": .id(group)])
        case .inNone: return .named("inNone")
        case .invitationOnly(let group): return .named("invitationOnly", ["_0": .id(group)])
        case .membersOnly: return .named("membersOnly")
        case .noPost(let number): return .named("noPost", ["_0": .number(number)])
        case .noThread: return .named("noThread")
        case .notYours(let number): return .named("notYours", ["_0": .number(number)])
        case .tooLate(let number): return .named("tooLate", ["_0": .number(number)])
        case .nothingToSay: return .named("nothingToSay")
        case .handleTaken(let text): return .named("handleTaken", ["_0": .text(text)])
        case .noZone(let text): return .named("noZone", ["_0": .text(text)])
        case .pastDay(let text): return .named("pastDay", ["_0": .text(text)])
        case .notFacilitator(let group): return .named("notFacilitator", ["_0": .id(group)])
        case .addressUnusable(let text): return .named("addressUnusable", ["_0": .text(text)])
        case .notYourAddress(let text): return .named("notYourAddress", ["_0": .text(text)])
        case .primaryStays(let text): return .named("primaryStays", ["_0": .text(text)])
        case .addressTooNew: return .named("addressTooNew")
        case .nobodyNamed: return .named("nobodyNamed")
        case .stopped(let left): return .named("stopped", left.isEmpty ? [:] : ["left": .texts(left)])
        case .tooMuch: return .named("tooMuch")
        case .looksAfterNone: return .named("looksAfterNone")
        case .keptOut(let group): return .named("keptOut", ["_0": .id(group)])
        case .nobodyToAsk(let group): return .named("nobodyToAsk", ["_0": .id(group)])
        case .events(let trouble): return trouble.stored
        case .blog(let trouble): return trouble.stored
        }
    }
}
