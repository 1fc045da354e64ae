import Guild

extension ResourceLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        switch name {
        case "entry":
            guard let id: ContributionID = fields.id("_0"), let why: Why = fields.word("why") else { return nil }
            self = .entry(id, why)
        case "receipt":
            guard let group: GroupID = fields.id("group"), let added: [ContributionID] = fields.ids("added"),
                let known: [ContributionID] = fields.ids("known"), let words = fields["words"]?.texts,
                let refused = fields["refused"]?.list,
                let unnamed = fields.int("unnamed")
            else { return nil }
            self = .receipt(
                group, added: added, known: known, words: words,
                refused: refused.compactMap { $0.fields.flatMap(ResourceRefusal.init(stored:)) }, unnamed: unnamed)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .entry(let id, let why): .named("entry", ["_0": .id(id), "why": .word(why)])
        case .receipt(let group, let added, let known, let words, let refused, let unnamed):
            .named(
                "receipt",
                [
                    "group": .id(group), "added": .list(added.map { .id($0) }), "known": .list(known.map { .id($0) }),
                    "words": .texts(words),
                    "refused": .list(refused.map(\.stored)), "unnamed": .number(Int64(unnamed)),
                ])
        }
    }
}

extension ResourceRefusal {
    init?(stored fields: StoredValue.Fields) {
        guard let name = fields.text("name"), let why = fields.text("why") else { return nil }
        switch why {
        case "empty": self.init(name: name, why: .empty)
        case "unusableLink": self.init(name: name, why: .unusableLink)
        case "tooMany": self.init(name: name, why: .tooMany)
        case "hidden": self.init(name: name, why: .hidden)
        case "furniture": self.init(name: name, why: .furniture)
        case "picture": self.init(name: name, why: .picture)
        default:
            guard let danger = DangerousFile(rawValue: why) else { return nil }
            self.init(name: name, why: .dangerous(danger))
        }
    }

    var stored: StoredValue {
        let word =
            switch why {
            case .dangerous(let danger): danger.rawValue
            case .empty: "empty"
            case .unusableLink: "unusableLink"
            case .tooMany: "tooMany"
            case .hidden: "hidden"
            case .furniture: "furniture"
            case .picture: "picture"
            }
        return .fields(["name": .text(name), "why": .text(word)])
    }
}

extension ResourceSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        switch name {
        case "sent":
            guard let title = fields.text("title") else { return nil }
            self = .sent(title: title)
        case "list":
            guard let group: GroupID? = fields.optional("group", { fields.id($0) }), let words = fields.text("filter"),
                let filter = ResourceFilter(words.split(separator: " ").map(String.init))
            else { return nil }
            self = .list(group, filter)
        case "done":
            guard let id: ContributionID = fields.id("_0"), let all = fields["done"]?.list else { return nil }
            self = .done(id, all.compactMap { $0.named.flatMap { Done($0.0, $0.1) } })
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .sent(let title): return .named("sent", ["title": .text(title)])
        case .list(let group, let filter):
            var fields: StoredValue.Fields = ["filter": .text(filter.written)]
            fields["group"] = group.map { .id($0) }
            return .named("list", fields)
        case .done(let id, let done): return .named("done", ["_0": .id(id), "done": .list(done.map(\.stored))])
        }
    }
}

extension ResourceSaid.Done {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        switch name {
        case "rated":
            guard let stars = fields.int("stars") else { return nil }
            self = .rated(stars)
        case "tagged":
            guard let tags = fields["tags"]?.texts else { return nil }
            self = .tagged(tags)
        case "gone":
            guard let isEnough = fields.int("isEnough") else { return nil }
            self = .gone(isEnough: isEnough == 1)
        case "changed":
            guard let names = fields["fields"]?.texts else { return nil }
            self = .changed(names.compactMap { ResourceField(rawValue: $0) })
        case "version":
            guard let number = fields.int("number") else { return nil }
            self = .version(number)
        case "dangerous":
            guard let danger = fields.text("kind").flatMap({ DangerousFile(rawValue: $0) }) else { return nil }
            self = .dangerous(danger)
        case "newer":
            guard let number = fields.int("number") else { return nil }
            self = .newer(number)
        case "known":
            guard let id: ContributionID = fields.id("_0") else { return nil }
            self = .known(id)
        default:
            guard let plain = ResourceSaid.Done.plain.first(where: { $0.name == name }) else { return nil }
            self = plain.done
        }
    }

    /// Those that are nothing but their name.
    private static let plain: [(name: String, done: ResourceSaid.Done)] = [
        ("vetted", .vetted), ("notVetted", .notVetted), ("kept", .kept), ("dropped", .dropped),
        ("ownRating", .ownRating), ("mayNotVet", .mayNotVet), ("notYours", .notYours), ("mayNotTag", .mayNotTag),
        ("noLink", .noLink), ("unusableLink", .unusableLink), ("knownHidden", .knownHidden), ("hideIt", .hideIt),
    ]

    var stored: StoredValue {
        switch self {
        case .rated(let stars): .named("rated", ["stars": .number(Int64(stars))])
        case .tagged(let tags): .named("tagged", ["tags": .texts(tags)])
        case .gone(let isEnough): .named("gone", ["isEnough": .number(isEnough ? 1 : 0)])
        case .changed(let fields): .named("changed", ["fields": .texts(fields.map(\.rawValue))])
        case .version(let number): .named("version", ["number": .number(Int64(number))])
        case .dangerous(let danger): .named("dangerous", ["kind": .text(danger.rawValue)])
        case .newer(let number): .named("newer", ["number": .number(Int64(number))])
        case .known(let id): .named("known", ["_0": .id(id)])
        case .vetted, .notVetted, .kept, .dropped, .ownRating, .mayNotVet, .notYours, .mayNotTag, .noLink,
            .unusableLink, .knownHidden, .hideIt:
            .named(ResourceSaid.Done.plain.first { $0.done == self }?.name ?? "")
        }
    }
}
