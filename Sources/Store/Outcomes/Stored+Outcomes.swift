import Guild

extension OutcomeSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        guard let id: ContributionID = fields.id("_0") else { return nil }
        let title = fields.text("title") ?? ""
        switch name {
        case "closed": self = .closed(id)
        case "marked": self = .marked(id)
        case "unmarked": self = .unmarked(id)
        case "onlyPosted": self = .onlyPosted(id)
        case "mayNot": self = .mayNot(id)
        case "whichPost": self = .whichPost(id)
        case "noWords": self = .noWords(id)
        case "notClosed": self = .notClosed(id)
        case "forMembers": self = .forMembers(id)
        case "protected": self = .protected(id, title: title)
        case "pageFull": self = .pageFull(id, title: title)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .closed(let id): .named("closed", ["_0": .id(id)])
        case .marked(let id): .named("marked", ["_0": .id(id)])
        case .unmarked(let id): .named("unmarked", ["_0": .id(id)])
        case .onlyPosted(let id): .named("onlyPosted", ["_0": .id(id)])
        case .mayNot(let id): .named("mayNot", ["_0": .id(id)])
        case .whichPost(let id): .named("whichPost", ["_0": .id(id)])
        case .noWords(let id): .named("noWords", ["_0": .id(id)])
        case .notClosed(let id): .named("notClosed", ["_0": .id(id)])
        case .forMembers(let id): .named("forMembers", ["_0": .id(id)])
        case .protected(let id, let title): .named("protected", ["_0": .id(id), "title": .text(title)])
        case .pageFull(let id, let title): .named("pageFull", ["_0": .id(id), "title": .text(title)])
        }
    }
}
