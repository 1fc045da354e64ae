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
        if name == "opened" {
            self = .opened(
                title: fields.text("title") ?? "", options: fields["options"]?.texts ?? [],
                until: fields["until"]?.number ?? 0, isSecret: fields["isSecret"]?.bool ?? false)
            return
        }
        guard let id: ContributionID = fields.id("_0") else { return nil }
        switch name {
        case "voted":
            self = .voted(
                id, option: fields.text("option") ?? "", until: fields["until"]?.number ?? 0,
                isMore: fields["isMore"]?.bool ?? false)
        case "takenBack": self = .takenBack(id)
        case "unclear": self = .unclear(id, fits: fields["fits"]?.texts ?? [])
        case "over": self = .over(id)
        case "notAsked": self = .notAsked(id)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .opened(let title, let options, let until, let isSecret):
            .named(
                "opened",
                [
                    "title": .text(title), "options": .texts(options), "until": .number(until),
                    "isSecret": .bool(isSecret),
                ])
        case .voted(let id, let option, let until, let isMore):
            .named(
                "voted",
                ["_0": .id(id), "option": .text(option), "until": .number(until), "isMore": .bool(isMore)])
        case .takenBack(let id): .named("takenBack", ["_0": .id(id)])
        case .unclear(let id, let fits): .named("unclear", ["_0": .id(id), "fits": .texts(fits)])
        case .over(let id): .named("over", ["_0": .id(id)])
        case .notAsked(let id): .named("notAsked", ["_0": .id(id)])
        }
    }
}
