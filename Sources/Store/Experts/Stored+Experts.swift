import Guild

extension ExpertLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        guard name == "ask", let id: AskID = fields.id("_0"), let topic: ContributionID = fields.id("about") else {
            return nil
        }
        self = .ask(id, about: topic)
    }

    var stored: StoredValue {
        switch self {
        case .ask(let id, let topic): .named("ask", ["_0": .id(id), "about": .id(topic)])
        }
    }
}

extension ExpertSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        guard let id: ContributionID = fields.id("_0") else { return nil }
        let who = fields.text("name") ?? ""
        switch name {
        case "declined": self = .declined(id)
        case "passed": self = .passed(id, name: who)
        case "nobody": self = .nobody(id, handle: who)
        case "notPassed": self = .notPassed(id)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .declined(let id): .named("declined", ["_0": .id(id)])
        case .passed(let id, let name): .named("passed", ["_0": .id(id), "name": .text(name)])
        case .nobody(let id, let handle): .named("nobody", ["_0": .id(id), "name": .text(handle)])
        case .notPassed(let id): .named("notPassed", ["_0": .id(id)])
        }
    }
}
