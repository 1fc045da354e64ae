import Guild

extension TriageSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        if name == "notNoted" {
            self = .notNoted
            return
        }
        guard let id: ContributionID = fields.id("_0") else { return nil }
        let reason: FlagReason? = fields.word("reason")
        switch name {
        case "flagged": self = .flagged(id, isHidden: fields.int("isHidden") == 1)
        case "flaggedBefore": self = .flaggedBefore(id)
        case "own": self = .own(id)
        case "hidden": self = .hidden(id, reason ?? .other)
        case "shown": self = .shown(id)
        case "yoursIsHidden": self = .yoursIsHidden(id, reason ?? .other, words: fields.text("words"))
        case "yoursIsShown": self = .yoursIsShown(id)
        case "mended": self = .mended(id)
        case "note": self = .note(id, words: fields.text("words") ?? "", by: fields.text("by") ?? "")
        case "noted": self = .noted(id, name: fields.text("name") ?? "")
        case "nobodyLooks": self = .nobodyLooks(id, reason ?? .other)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .flagged(let id, let isHidden):
            .named("flagged", ["_0": .id(id), "isHidden": .number(isHidden ? 1 : 0)])
        case .flaggedBefore(let id): .named("flaggedBefore", ["_0": .id(id)])
        case .own(let id): .named("own", ["_0": .id(id)])
        case .hidden(let id, let reason): .named("hidden", ["_0": .id(id), "reason": .word(reason)])
        case .shown(let id): .named("shown", ["_0": .id(id)])
        case .yoursIsHidden(let id, let reason, let words):
            .named(
                "yoursIsHidden",
                ["_0": .id(id), "reason": .word(reason)].merging(words.map { ["words": .text($0)] } ?? [:]) { $1 })
        case .yoursIsShown(let id): .named("yoursIsShown", ["_0": .id(id)])
        case .mended(let id): .named("mended", ["_0": .id(id)])
        case .note(let id, let words, let name):
            .named("note", ["_0": .id(id), "words": .text(words), "by": .text(name)])
        case .noted(let id, let name): .named("noted", ["_0": .id(id), "name": .text(name)])
        case .notNoted: .named("notNoted")
        case .nobodyLooks(let id, let reason): .named("nobodyLooks", ["_0": .id(id), "reason": .word(reason)])
        }
    }
}
