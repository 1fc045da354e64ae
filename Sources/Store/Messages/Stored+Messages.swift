import Guild

extension MessageLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        guard name == "message", let id: PrivateID = fields.id("_0") else { return nil }
        self = .message(id)
    }

    var stored: StoredValue {
        switch self {
        case .message(let id): .named("message", ["_0": .id(id)])
        }
    }
}

extension MessageSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        let words = fields.text("words") ?? ""
        let isOn = fields["on"]?.bool ?? false
        let names = fields["names"]?.texts ?? []
        let said: MessageSaid? =
            switch name {
            case "sent":
                .sent(
                    to: names, replaced: isOn, left: fields["left"]?.texts ?? [],
                    namesAuthor: fields["namesAuthor"]?.bool ?? false)
            case "notDelivered": .notDelivered(names)
            case "yourself": .yourself
            case "tooMany": .tooMany
            case "tooManyBegun": .tooManyBegun
            case "tooManyWritten": .tooManyWritten
            case "tooNew": .tooNew
            case "reported": .reported
            case "nothingNew": .nothingNew
            case "notThere": .notThere
            case "left": .left(words)
            case "muted": .muted(words, isOn)
            case "blocked": .blocked(words, isOn)
            case "whom": .whom
            case "passedOn": .passedOn
            case "deleted": .deleted
            case "nothingToGive": .nothingToGive
            case "gave": .gave(to: names)
            case "nobodyLeft": .nobodyLeft
            case "unclearReport": .unclearReport
            case "introducing": .introducing(names)
            case "cannotIntroduce": .cannotIntroduce
            case "list": .list
            case "export": .export
            case "unread": .unread(names.compactMap { Int64($0) }.map { PrivateID($0) })
            case "expiring":
                CalendarDay(words).map { .expiring(count: fields.int("count") ?? 0, on: $0) }
            case "report":
                (fields.ids("_0") ?? (fields.id("_0") as PrivateID?).map { [$0] }).map { .report($0, words: words) }
            default: nil
            }
        guard let said else { return nil }
        self = said
    }

    var stored: StoredValue {
        switch self {
        case .sent(let names, let isReplaced, let left, let namesAuthor):
            .named(
                "sent",
                [
                    "names": .texts(names), "on": .bool(isReplaced), "left": .texts(left),
                    "namesAuthor": .bool(namesAuthor),
                ])
        case .notDelivered(let names): .named("notDelivered", ["names": .texts(names)])
        case .yourself: .named("yourself")
        case .tooMany: .named("tooMany")
        case .tooManyBegun: .named("tooManyBegun")
        case .tooManyWritten: .named("tooManyWritten")
        case .tooNew: .named("tooNew")
        case .reported: .named("reported")
        case .nothingNew: .named("nothingNew")
        case .notThere: .named("notThere")
        case .left(let words): .named("left", ["words": .text(words)])
        case .muted(let words, let isOn): .named("muted", ["words": .text(words), "on": .bool(isOn)])
        case .blocked(let name, let isOn): .named("blocked", ["words": .text(name), "on": .bool(isOn)])
        case .whom: .named("whom")
        case .passedOn: .named("passedOn")
        case .deleted: .named("deleted")
        case .nothingToGive: .named("nothingToGive")
        case .gave(let names): .named("gave", ["names": .texts(names)])
        case .nobodyLeft: .named("nobodyLeft")
        case .unclearReport: .named("unclearReport")
        case .introducing(let names): .named("introducing", ["names": .texts(names)])
        case .cannotIntroduce: .named("cannotIntroduce")
        case .list: .named("list")
        case .export: .named("export")
        case .unread(let ids): .named("unread", ["names": .texts(ids.map(\.description))])
        case .expiring(let count, let day):
            .named("expiring", ["count": .number(Int64(count)), "words": .text(day.text)])
        case .report(let ids, let words): .named("report", ["_0": .list(ids.map { .id($0) }), "words": .text(words)])
        }
    }
}
