import Guild

extension InquiryLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        guard let id: InquiryID = fields.id("_0"), let arrival: ArrivalID = fields.id("arrival") else { return nil }
        switch name {
        case "inquiryAsked":
            guard let isHandedOn = fields["isHandedOn"]?.bool else { return nil }
            self = .asked(id, arrival: arrival, isHandedOn: isHandedOn)
        case "inquiryWords":
            guard let author = fields.text("author"), let toAsker = fields["toAsker"]?.bool,
                let isCopy = fields["isCopy"]?.bool
            else { return nil }
            self = .words(id, arrival: arrival, author: author, toAsker: toAsker, isCopy: isCopy)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .asked(let id, let arrival, let isHandedOn):
            .named("inquiryAsked", ["_0": .id(id), "arrival": .id(arrival), "isHandedOn": .bool(isHandedOn)])
        case .words(let id, let arrival, let author, let toAsker, let isCopy):
            .named(
                "inquiryWords",
                [
                    "_0": .id(id), "arrival": .id(arrival), "author": .text(author), "toAsker": .bool(toAsker),
                    "isCopy": .bool(isCopy),
                ])
        }
    }
}

extension InquirySaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        guard name == "passedOn" else { return nil }
        self = .passedOn(fields.id("group"))
    }

    var stored: StoredValue {
        switch self {
        case .passedOn(let group): .named("passedOn", group.map { ["group": .id($0)] } ?? [:])
        }
    }
}
