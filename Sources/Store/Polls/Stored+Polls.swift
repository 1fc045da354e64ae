import Guild

extension PollLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        guard name == "result", let id: ContributionID = fields.id("_0") else { return nil }
        self = .result(id)
    }

    var stored: StoredValue {
        switch self {
        case .result(let id): .named("result", ["_0": .id(id)])
        }
    }
}

extension PollSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        guard let id: ContributionID = fields.id("_0") else { return nil }
        switch name {
        case "voted": self = .voted(id, option: fields.text("option") ?? "", until: fields["until"]?.number ?? 0)
        case "takenBack": self = .takenBack(id)
        case "unclear": self = .unclear(id, fits: fields["fits"]?.texts ?? [])
        case "over": self = .over(id)
        case "notAsked": self = .notAsked(id)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .voted(let id, let option, let until):
            .named("voted", ["_0": .id(id), "option": .text(option), "until": .number(until)])
        case .takenBack(let id): .named("takenBack", ["_0": .id(id)])
        case .unclear(let id, let fits): .named("unclear", ["_0": .id(id), "fits": .texts(fits)])
        case .over(let id): .named("over", ["_0": .id(id)])
        case .notAsked(let id): .named("notAsked", ["_0": .id(id)])
        }
    }
}
