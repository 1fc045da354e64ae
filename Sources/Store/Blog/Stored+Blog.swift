import Guild

extension BlogLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        guard name == "words", let id: ContributionID = fields.id("_0"), let arrival: ArrivalID = fields.id("arrival"),
            let author = fields.text("authorName"), let address = fields.text("authorAddress")
        else { return nil }
        self = .words(id, arrival: arrival, authorName: author, authorAddress: address)
    }

    var stored: StoredValue {
        switch self {
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
        guard name == "drafts" else { return nil }
        self = .drafts
    }

    var stored: StoredValue {
        switch self {
        case .drafts: .named("drafts")
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
