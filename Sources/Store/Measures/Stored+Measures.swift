import Guild

extension MeasureSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        let kind: Measure.Kind? = fields.word("kind")
        let group: GroupID? = fields.id("group")
        let words = fields.text("words") ?? ""
        let handle = fields.text("handle")
        let until = fields["until"]?.number
        switch (name, kind, group, handle) {
        case ("taken", let kind?, _, let handle?):
            self = .taken(kind, handle: handle, fields.ids("groups") ?? [], until: until)
        case ("lifted", _, _, let handle?):
            self = .lifted(handle: handle, fields.ids("groups") ?? [], isOut: fields["isOut"]?.bool ?? false)
        case ("yours", let kind?, let group?, _): self = .yours(kind, group, words: words, until: until)
        case ("yoursIsLifted", _, let group?, _): self = .yoursIsLifted(group)
        case ("yoursIsUpheld", _, let group?, _): self = .yoursIsUpheld(group, words: words)
        case ("appealed", _, let group?, _): self = .appealed(group)
        case ("nobodyElse", let kind?, let group?, _):
            self = .nobodyElse(
                group, person: fields.id("person") ?? PersonID(0), name: fields.text("name") ?? "", kind, words: words)
        case ("log", _, let group?, _): self = .log(group)
        case ("colleague", _, _, let handle?): self = .colleague(handle: handle)
        case ("noEdits", _, let group?, _): self = .noEdits(group)
        case ("yourself", _, _, _): self = .yourself
        case ("inSeveral", _, _, let handle?): self = .inSeveral(handle: handle, fields.ids("groups") ?? [])
        case ("notThere", _, _, let handle?): self = .notThere(handle: handle)
        case ("nothing", _, _, let handle): self = .nothing(handle: handle)
        case ("upheld", _, _, _): self = .upheld(name: fields.text("name") ?? "")
        case ("liftedFor", _, _, _): self = .liftedFor(name: fields.text("name") ?? "")
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .taken(let kind, let handle, let groups, let until):
            .named(
                "taken",
                [
                    "kind": .word(kind), "handle": .text(handle), "groups": .list(groups.map { .id($0) }),
                ].merging(until.map { ["until": .number($0)] } ?? [:]) { $1 })
        case .lifted(let handle, let groups, let isOut):
            .named(
                "lifted",
                ["handle": .text(handle), "groups": .list(groups.map { .id($0) }), "isOut": .bool(isOut)])
        case .yours(let kind, let group, let words, let until):
            .named(
                "yours",
                ["kind": .word(kind), "group": .id(group), "words": .text(words)].merging(
                    until.map { ["until": .number($0)] } ?? [:]
                ) { $1 })
        case .yoursIsLifted(let group): .named("yoursIsLifted", ["group": .id(group)])
        case .yoursIsUpheld(let group, let words):
            .named("yoursIsUpheld", ["group": .id(group), "words": .text(words)])
        case .appealed(let group): .named("appealed", ["group": .id(group)])
        case .nobodyElse(let group, let person, let name, let kind, let words):
            .named(
                "nobodyElse",
                [
                    "group": .id(group), "person": .id(person), "name": .text(name), "kind": .word(kind),
                    "words": .text(words),
                ])
        case .log(let group): .named("log", ["group": .id(group)])
        case .colleague(let handle): .named("colleague", ["handle": .text(handle)])
        case .noEdits(let group): .named("noEdits", ["group": .id(group)])
        case .yourself: .named("yourself")
        case .inSeveral(let handle, let groups):
            .named("inSeveral", ["handle": .text(handle), "groups": .list(groups.map { .id($0) })])
        case .notThere(let handle): .named("notThere", ["handle": .text(handle)])
        case .nothing(let handle): .named("nothing", handle.map { ["handle": .text($0)] } ?? [:])
        case .upheld(let name): .named("upheld", ["name": .text(name)])
        case .liftedFor(let name): .named("liftedFor", ["name": .text(name)])
        }
    }
}
