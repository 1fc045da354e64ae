import Guild

extension QuestionLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        switch name {
        case "question":
            guard let id: QuestionID = fields.id("_0") else { return nil }
            self = .asked(id)
        case "shown":
            guard let id: QuestionID = fields.id("_0"), let thenPost = fields["thenPost"]?.bool else { return nil }
            self = .shown(id, thenPost: thenPost)
        case "passedOn":
            guard let arrival: ArrivalID = fields.id("_0"), let name = fields.text("authorName"),
                let address = fields.text("authorAddress")
            else { return nil }
            self = .passedOn(arrival, authorName: name, authorAddress: address)
        case "note":
            guard let note: Note = fields.word("_0"), let group: GroupID = fields.id("group"),
                let person: PersonID? = fields.optional("person", { fields.id($0) }),
                let arrivedAt = fields["arrivedAt"]?.number, let count = fields.int("count")
            else { return nil }
            self = .note(note, group: group, person: person, arrivedAt: arrivedAt, count: count)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .asked(let id): return .named("question", ["_0": .id(id)])
        case .shown(let id, let thenPost): return .named("shown", ["_0": .id(id), "thenPost": .bool(thenPost)])
        case .passedOn(let arrival, let name, let address):
            return .named(
                "passedOn", ["_0": .id(arrival), "authorName": .text(name), "authorAddress": .text(address)])
        case .note(let note, let group, let person, let arrivedAt, let count):
            var fields: StoredValue.Fields = [
                "_0": .word(note), "group": .id(group), "arrivedAt": .number(arrivedAt), "count": .number(Int64(count)),
            ]
            fields["person"] = person.map { .id($0) }
            return .named("note", fields)
        }
    }
}

extension QuestionSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        guard name == "answeredBefore", let author = fields.text("_0") else { return nil }
        self = .answeredBefore(author)
    }

    var stored: StoredValue {
        switch self {
        case .answeredBefore(let author): .named("answeredBefore", ["_0": .text(author)])
        }
    }
}
