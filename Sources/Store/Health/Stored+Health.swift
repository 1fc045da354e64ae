import Guild

extension HealthLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        if name == "silence", let group: GroupID = fields.id("_0"), let days = fields.int("days") {
            self = .silence(
                group, days: days, isForDirector: fields["isForDirector"]?.bool ?? false,
                isLast: fields["isLast"]?.bool ?? (days >= SilenceHour.last))
            return
        }
        if name == "quoting", let id = fields["_0"]?.number {
            self = .quoting(id)
            return
        }
        guard name == "month", let group: GroupID = fields.id("_0"),
            let month = fields.text("month").flatMap({ BlogChoice.Month($0) })
        else { return nil }
        self = .month(group, month)
    }

    var stored: StoredValue {
        switch self {
        case .silence(let group, let days, let isForDirector, let isLast):
            .named(
                "silence",
                [
                    "_0": .id(group), "days": .number(Int64(days)), "isForDirector": .bool(isForDirector),
                    "isLast": .bool(isLast),
                ])
        case .quoting(let id): .named("quoting", ["_0": .number(id)])
        case .month(let group, let month): .named("month", ["_0": .id(group), "month": .text(month.text)])
        }
    }
}

extension HealthSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        if name == "notQuoted" {
            self = .notQuoted
            return
        }
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

    var group: GroupID? {
        switch self {
        case .notQuoted: nil
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
        case .notQuoted: .named("notQuoted")
        }
    }
}
