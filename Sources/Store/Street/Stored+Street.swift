import Guild

extension StreetLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        guard name == "refusal" || name == "waiting", let reason: Reason = fields.word("_0"),
            let arrival: ArrivalID = fields.id("arrival"),
            let group: GroupID? = fields.optional("group", { fields.id($0) })
        else { return nil }
        if name == "waiting" {
            self = .waiting(reason, arrival: arrival, group: group)
        } else {
            guard let withText = fields["withText"]?.bool else { return nil }
            self = .refusal(reason, arrival: arrival, group: group, withText: withText)
        }
    }

    var stored: StoredValue {
        var fields: StoredValue.Fields = [:]
        switch self {
        case .refusal(let reason, let arrival, let group, let withText):
            fields = ["_0": .word(reason), "arrival": .id(arrival), "withText": .bool(withText)]
            fields["group"] = group.map { .id($0) }
            return .named("refusal", fields)
        case .waiting(let reason, let arrival, let group):
            fields = ["_0": .word(reason), "arrival": .id(arrival)]
            fields["group"] = group.map { .id($0) }
            return .named("waiting", fields)
        }
    }
}
