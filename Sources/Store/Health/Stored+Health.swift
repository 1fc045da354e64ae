import Guild

extension HealthLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        if name == "silence", let group: GroupID = fields.id("_0"), let days = fields.int("days") {
            self = .silence(group, days: days, isForDirector: fields["isForDirector"]?.bool ?? false)
            return
        }
        guard name == "month", let group: GroupID = fields.id("_0"),
            let month = fields.text("month").flatMap({ BlogChoice.Month($0) })
        else { return nil }
        self = .month(group, month)
    }

    var stored: StoredValue {
        switch self {
        case .silence(let group, let days, let isForDirector):
            .named(
                "silence",
                ["_0": .id(group), "days": .number(Int64(days)), "isForDirector": .bool(isForDirector)])
        case .month(let group, let month): .named("month", ["_0": .id(group), "month": .text(month.text)])
        }
    }
}

extension HealthSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        guard let group: GroupID = fields.id("_0") else { return nil }
        switch name {
        case "sent": self = .sent(group)
        case "table": self = .table(group)
        case "wished": self = .wished(group, words: fields.text("words") ?? "")
        case "granted": self = .granted(group, by: fields.text("words") ?? "")
        case "notForYou": self = .notForYou(group)
        default: return nil
        }
    }

    var group: GroupID {
        switch self {
        case .sent(let group), .notForYou(let group), .table(let group), .wished(let group, _),
            .granted(let group, _):
            group
        }
    }

    var stored: StoredValue {
        switch self {
        case .sent(let group): .named("sent", ["_0": .id(group)])
        case .table(let group): .named("table", ["_0": .id(group)])
        case .wished(let group, let words): .named("wished", ["_0": .id(group), "words": .text(words)])
        case .granted(let group, let name): .named("granted", ["_0": .id(group), "words": .text(name)])
        case .notForYou(let group): .named("notForYou", ["_0": .id(group)])
        }
    }
}
