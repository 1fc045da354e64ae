import Guild

extension PromptLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        guard name == "tomorrow", let id: PromptID = fields.id("_0") else { return nil }
        self = .tomorrow(id)
    }

    var stored: StoredValue {
        switch self {
        case .tomorrow(let id): .named("tomorrow", ["_0": .id(id)])
        }
    }
}

extension PromptSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        let title = fields.text("title") ?? ""
        let at = fields["at"]?.number ?? 0
        switch name {
        case "kept":
            self = .kept(
                title: title, count: fields.int("count") ?? 1, at: at, isWeekly: fields["isWeekly"]?.bool ?? false)
        case "list": self = .list
        case "ideas": self = .ideas
        case "moved": self = .moved(title: title, to: at)
        case "changed": self = .changed(title: title)
        case "dropped": self = .dropped(title: title)
        case "droppedBy": self = .droppedBy(title: title, name: fields.text("name") ?? "")
        case "unread": self = .unread(title: title, at: at)
        case "gone": self = .gone
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .kept(let title, let count, let at, let isWeekly):
            .named(
                "kept",
                [
                    "title": .text(title), "count": .number(Int64(count)), "at": .number(at),
                    "isWeekly": .bool(isWeekly),
                ])
        case .list: .named("list")
        case .ideas: .named("ideas")
        case .moved(let title, let at): .named("moved", ["title": .text(title), "at": .number(at)])
        case .changed(let title): .named("changed", ["title": .text(title)])
        case .droppedBy(let title, let name): .named("droppedBy", ["title": .text(title), "name": .text(name)])
        case .dropped(let title): .named("dropped", ["title": .text(title)])
        case .unread(let title, let at): .named("unread", ["title": .text(title), "at": .number(at)])
        case .gone: .named("gone")
        }
    }
}
