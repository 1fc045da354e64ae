import Guild

extension ReactionSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        if name == "whichThing" {
            self = .whichThing
            return
        }
        if name == "helped" {
            self = .helped(fields.ids("_0") ?? [])
            return
        }
        guard let id: ContributionID = fields.id("_0") else { return nil }
        switch name {
        case "helpful":
            guard let sign = fields.text("sign") else { return nil }
            self = .helpful(id, sign: sign)
        case "stars":
            guard let stars = fields.int("stars") else { return nil }
            self = .stars(id, stars)
        case "takenBack": self = .takenBack(id)
        case "own": self = .own(id)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .helpful(let id, let sign): .named("helpful", ["_0": .id(id), "sign": .text(sign)])
        case .stars(let id, let stars): .named("stars", ["_0": .id(id), "stars": .number(Int64(stars))])
        case .takenBack(let id): .named("takenBack", ["_0": .id(id)])
        case .own(let id): .named("own", ["_0": .id(id)])
        case .helped(let ids): .named("helped", ["_0": .list(ids.map { .id($0) })])
        case .whichThing: .named("whichThing")
        }
    }
}
