import Guild

extension ForumLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        switch name {
        case "alert":
            guard let id: ContributionID = fields.id("_0") else { return nil }
            self = .alert(id)
        case "receipt":
            guard let id: ContributionID = fields.id("_0") else { return nil }
            self = .receipt(id)
        case "personalAlert":
            guard let id: ContributionID = fields.id("_0"), let because: Because = fields.word("_1") else { return nil }
            self = .personalAlert(id, because)
        case "toFacilitators":
            guard let group: GroupID = fields.id("_0"), let arrival: ArrivalID = fields.id("arrival"),
                let name = fields.text("authorName"), let address = fields.text("authorAddress")
            else { return nil }
            self = .toFacilitators(group, arrival: arrival, authorName: name, authorAddress: address)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .alert(let id): .named("alert", ["_0": .id(id)])
        case .receipt(let id): .named("receipt", ["_0": .id(id)])
        case .personalAlert(let id, let because): .named("personalAlert", ["_0": .id(id), "_1": .word(because)])
        case .toFacilitators(let group, let arrival, let name, let address):
            .named(
                "toFacilitators",
                [
                    "_0": .id(group), "arrival": .id(arrival), "authorName": .text(name),
                    "authorAddress": .text(address),
                ])
        }
    }
}

extension ForumSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        switch name {
        case "get":
            guard let id: ContributionID = fields.id("_0") else { return nil }
            self = .get(id)
        case "withdrawn":
            guard let title = fields.text("title") else { return nil }
            self = .withdrawn(title: title)
        case "deleted":
            guard let id: ContributionID = fields.id("_0") else { return nil }
            self = .deleted(id)
        case "edited":
            guard let id: ContributionID = fields.id("_0") else { return nil }
            self = .edited(id)
        case "madeTopic":
            guard let id: ContributionID = fields.id("_0") else { return nil }
            self = .madeTopic(id)
        case "released":
            guard let author = fields.text("_0") else { return nil }
            self = .released(author)
        case "notReleased":
            guard let author = fields.text("_0") else { return nil }
            self = .notReleased(author)
        case "notPosted":
            guard let title = fields.text("title"), let words = fields.text("words") else { return nil }
            self = .notPosted(title: title, words: words)
        case "thread":
            guard let (name, fields) = fields["_0"]?.named, let said = ThreadSaid(name, fields) else { return nil }
            self = .thread(said)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .thread(let said): .named("thread", ["_0": said.stored])
        case .get(let id): .named("get", ["_0": .id(id)])
        case .withdrawn(let title): .named("withdrawn", ["title": .text(title)])
        case .deleted(let id): .named("deleted", ["_0": .id(id)])
        case .edited(let id): .named("edited", ["_0": .id(id)])
        case .madeTopic(let id): .named("madeTopic", ["_0": .id(id)])
        case .released(let author): .named("released", ["_0": .text(author)])
        case .notReleased(let author): .named("notReleased", ["_0": .text(author)])
        case .notPosted(let title, let words): .named("notPosted", ["title": .text(title), "words": .text(words)])
        }
    }
}
