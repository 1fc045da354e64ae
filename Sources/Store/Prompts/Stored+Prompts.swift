import Guild

extension PromptLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        switch name {
        case "tomorrow":
            guard let id: PromptID = fields.id("_0") else { return nil }
            self = .tomorrow(id)
        case "needs", "needsGathered":
            guard let group: GroupID = fields.id("_0") else { return nil }
            self = name == "needs" ? .needs(group) : .needsGathered(group)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .tomorrow(let id): .named("tomorrow", ["_0": .id(id)])
        case .needs(let group): .named("needs", ["_0": .id(group)])
        case .needsGathered(let group): .named("needsGathered", ["_0": .id(group)])
        }
    }
}

extension PromptSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        let title = fields.text("title") ?? ""
        let at = fields["at"]?.number ?? 0
        if let group: GroupID = fields.id("group") {
            switch name {
            case "needsAsked": self = .needsAsked(group, until: at)
            case "needsAskedBefore": self = .needsAskedBefore(group, until: at)
            case "needsNoted": self = .needsNoted(group)
            case "needsOver": self = .needsOver(group)
            default: return nil
            }
            return
        }
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
        case .needsAsked(let group, let at): .named("needsAsked", ["group": .id(group), "at": .number(at)])
        case .needsAskedBefore(let group, let at): .named("needsAskedBefore", ["group": .id(group), "at": .number(at)])
        case .needsNoted(let group): .named("needsNoted", ["group": .id(group)])
        case .needsOver(let group): .named("needsOver", ["group": .id(group)])
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
