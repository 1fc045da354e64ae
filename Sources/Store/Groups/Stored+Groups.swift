import Guild

extension GroupSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        let group: GroupID? = fields.id("_0")
        let other: GroupID? = fields.id("to")
        let words = fields.text("words") ?? ""
        func about(_ said: (GroupID) -> GroupSaid) -> GroupSaid? { group.map(said) }
        func both(_ said: (GroupID, GroupID) -> GroupSaid) -> GroupSaid? {
            if let group, let other { said(group, other) } else { nil }
        }
        let said: GroupSaid? =
            switch name {
            case "changed": about { .changed($0, words: words) }
            case "isSo": about { .isSo($0) }
            case "confirmFirst": about { .confirmFirst($0) }
            case "kept": CalendarDay(words).flatMap { day in about { .kept($0, until: day) } }
            case "noDay": .noDay(words)
            case "closed": about { .closed($0) }
            case "reopened": about { .reopened($0) }
            case "notClosed": about { .notClosed($0) }
            case "notDirector": .notDirector
            case "wished": both { .wished($0, to: $1) }
            case "joined": both { .joined($0, to: $1, asked: fields.int("asked") ?? 0) }
            case "staysPrivate": about { .staysPrivate($0) }
            case "incomplete": .incomplete(fields["missing"]?.texts ?? [])
            case "nameTaken": .nameTaken(words)
            case "founded": .founded(name: words, title: fields.text("title") ?? "", asked: fields.text("asked"))
            case "wishOf": both { .wishOf($0, to: $1, by: words) }
            case "keptMail": about { .keptMail($0) }
            case "ended": about { .ended($0, by: words) }
            case "written": about { .written($0, mails: fields.int("mails") ?? 0) }
            default: nil
            }
        guard let said else { return nil }
        self = said
    }

    /// The one that it is about first.
    var groups: [GroupID] {
        switch self {
        case .changed(let group, _), .isSo(let group), .confirmFirst(let group), .kept(let group, _),
            .closed(let group), .reopened(let group), .notClosed(let group), .staysPrivate(let group),
            .ended(let group, _), .keptMail(let group), .written(let group, _):
            [group]
        case .wished(let group, let other), .joined(let group, let other, _), .wishOf(let group, let other, _):
            [group, other]
        case .noDay, .notDirector, .incomplete, .nameTaken, .founded: []
        }
    }

    var stored: StoredValue {
        func named(_ word: String, _ fields: StoredValue.Fields = [:]) -> StoredValue {
            var fields = fields
            if let group = groups.first { fields["_0"] = .id(group) }
            if groups.count > 1 { fields["to"] = .id(groups[1]) }
            return .named(word, fields)
        }
        return switch self {
        case .changed(_, let words): named("changed", ["words": .text(words)])
        case .isSo: named("isSo")
        case .confirmFirst: named("confirmFirst")
        case .kept(_, let day): named("kept", ["words": .text(day.text)])
        case .noDay(let words): named("noDay", ["words": .text(words)])
        case .closed: named("closed")
        case .reopened: named("reopened")
        case .notClosed: named("notClosed")
        case .notDirector: named("notDirector")
        case .wished: named("wished")
        case .joined(_, _, let asked): named("joined", ["asked": .number(Int64(asked))])
        case .staysPrivate: named("staysPrivate")
        case .incomplete(let missing): named("incomplete", ["missing": .texts(missing)])
        case .nameTaken(let name): named("nameTaken", ["words": .text(name)])
        case .founded(let name, let title, let asked):
            named(
                "founded",
                ["words": .text(name), "title": .text(title)].merging(asked.map { ["asked": .text($0)] } ?? [:]) { $1 })
        case .wishOf(_, _, let name): named("wishOf", ["words": .text(name)])
        case .keptMail: named("keptMail")
        case .ended(_, let name): named("ended", ["words": .text(name)])
        case .written(_, let mails): named("written", ["mails": .number(Int64(mails))])
        }
    }
}
