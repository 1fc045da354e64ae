import Guild

extension BlogLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        if name == "roundUp", let id: RoundUpID = fields.id("_0") {
            self = .roundUp(id)
            return
        }
        guard name == "words", let id: ContributionID = fields.id("_0"), let arrival: ArrivalID = fields.id("arrival"),
            let author = fields.text("authorName"), let address = fields.text("authorAddress")
        else { return nil }
        self = .words(id, arrival: arrival, authorName: author, authorAddress: address)
    }

    var stored: StoredValue {
        switch self {
        case .roundUp(let id): .named("roundUp", ["_0": .id(id)])
        case .words(let id, let arrival, let author, let address):
            .named(
                "words",
                [
                    "_0": .id(id), "arrival": .id(arrival), "authorName": .text(author),
                    "authorAddress": .text(address),
                ])
        }
    }
}

extension BlogSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        let title = fields.text("title") ?? ""
        switch name {
        case "drafts": self = .drafts
        case "roundUpOver": self = .roundUpOver
        case "roundUpDropped": self = .roundUpDropped(title: title)
        case "roundUpMostlyGone": self = .roundUpMostlyGone(left: fields.int("left") ?? 0, of: fields.int("of") ?? 0)
        case "roundUpUnread": self = .roundUpUnread(title: title)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .drafts: .named("drafts")
        case .roundUpOver: .named("roundUpOver")
        case .roundUpDropped(let title): .named("roundUpDropped", ["title": .text(title)])
        case .roundUpMostlyGone(let left, let all):
            .named("roundUpMostlyGone", ["left": .number(Int64(left)), "of": .number(Int64(all))])
        case .roundUpUnread(let title): .named("roundUpUnread", ["title": .text(title)])
        }
    }
}

extension BlogTrouble {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        guard name == "takesNoComments", let title = fields.text("title") else { return nil }
        self = .takesNoComments(title: title)
    }

    var stored: StoredValue {
        switch self {
        case .takesNoComments(let title): .named("takesNoComments", ["title": .text(title)])
        }
    }
}
