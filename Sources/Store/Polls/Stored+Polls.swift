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
        case "opened": self = .opened(id)
        case "voted": self = .voted(id, fields.int("option") ?? 0, isMore: fields["isMore"]?.bool ?? false)
        case "takenBack": self = .takenBack(id)
        case "unclear":
            self = .unclear(id, fields["fits"]?.list?.compactMap { $0.number.flatMap { Int(exactly: $0) } } ?? [])
        case "over": self = .over(id)
        case "notAsked": self = .notAsked(id)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .opened(let id): .named("opened", ["_0": .id(id)])
        case .voted(let id, let option, let isMore):
            .named("voted", ["_0": .id(id), "option": .number(Int64(option)), "isMore": .bool(isMore)])
        case .takenBack(let id): .named("takenBack", ["_0": .id(id)])
        case .unclear(let id, let fits):
            .named("unclear", ["_0": .id(id), "fits": .list(fits.map { .number(Int64($0)) })])
        case .over(let id): .named("over", ["_0": .id(id)])
        case .notAsked(let id): .named("notAsked", ["_0": .id(id)])
        }
    }
}
