import Guild

extension RequestLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        switch name {
        case "help": self = .help(answering: fields.id("answering"))
        case "results":
            guard let all = fields["_0"]?.list else { return nil }
            let results = all.compactMap { $0.fields.flatMap(CommandResult.init(stored:)) }
            guard results.count == all.count else { return nil }
            self = .results(results, answering: fields.id("answering"))
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .help(let mail): .named("help", RequestLetter.stored(answering: mail))
        case .results(let results, let mail):
            .named(
                "results", ["_0": .list(results.map(\.stored))].merging(RequestLetter.stored(answering: mail)) { $1 })
        }
    }

    private static func stored(answering mail: ArrivalID?) -> StoredValue.Fields {
        mail.map { ["answering": .id($0)] } ?? [:]
    }
}

extension CommandResult {
    init?(stored fields: StoredValue.Fields) {
        guard let asked = fields.text("asked"), let (name, what) = fields["said"]?.named, let said = Said(name, what)
        else { return nil }
        self.init(asked: asked, said: said, language: fields.word("language"))
    }

    var stored: StoredValue {
        var fields: StoredValue.Fields = ["asked": .text(asked), "said": said.stored]
        fields["language"] = language.map { .word($0) }
        return .fields(fields)
    }
}

extension CommandResult.Said {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        if name == "trouble" {
            guard let (name, fields) = fields["_0"]?.named, let trouble = CommandResult.Trouble(name, fields) else {
                return nil
            }
            self = .trouble(trouble)
        } else if let said = RequestSaid(name, fields) {
            self = .requests(said)
        } else if let said = SettingSaid(name, fields) {
            self = .settings(said)
        } else if let said = MembershipSaid(name, fields) {
            self = .membership(said)
        } else if let said = ForumSaid(name, fields) {
            self = .forum(said)
        } else if let said = EventSaid(name, fields) {
            self = .events(said)
        } else if let said = BlogSaid(name, fields) {
            self = .blog(said)
        } else if let said = QuestionSaid(name, fields) {
            self = .questions(said)
        } else if name == "inquiry", let (name, fields) = fields["_0"]?.named, let said = InquirySaid(name, fields) {
            self = .inquiries(said)
        } else if let said = LimitSaid(name, fields) {
            self = .limits(said)
        } else if name == "triage", let (name, fields) = fields["_0"]?.named, let said = TriageSaid(name, fields) {
            self = .triage(said)
        } else if name == "measure", let (name, fields) = fields["_0"]?.named, let said = MeasureSaid(name, fields) {
            self = .measures(said)
        } else if name == "streamSaid", let (name, fields) = fields["_0"]?.named, let said = StreamSaid(name, fields) {
            self = .streams(said)
        } else if name == "docketSaid", let (name, fields) = fields["_0"]?.named, let said = DocketSaid(name, fields) {
            self = .docket(said)
        } else if name == "wikiSaid", let (name, fields) = fields["_0"]?.named, let said = WikiSaid(name, fields) {
            self = .wiki(said)
        } else if name == "resourceSaid", let (name, fields) = fields["_0"]?.named,
            let said = ResourceSaid(name, fields)
        {
            self = .resources(said)
        } else if name == "poll", let (name, fields) = fields["_0"]?.named, let said = PollSaid(name, fields) {
            self = .polls(said)
        } else if name == "prompt", let (name, fields) = fields["_0"]?.named, let said = PromptSaid(name, fields) {
            self = .prompts(said)
        } else if name == "message", let (name, fields) = fields["_0"]?.named, let said = MessageSaid(name, fields) {
            self = .messages(said)
        } else if name == "group", let (name, fields) = fields["_0"]?.named, let said = GroupSaid(name, fields) {
            self = .groups(said)
        } else if name == "role", let (name, fields) = fields["_0"]?.named, let said = RoleSaid(name, fields) {
            self = .roles(said)
        } else if name == "health", let (name, fields) = fields["_0"]?.named, let said = HealthSaid(name, fields) {
            self = .health(said)
        } else if name == "expert", let (name, fields) = fields["_0"]?.named, let said = ExpertSaid(name, fields) {
            self = .experts(said)
        } else if name == "outcome", let (name, fields) = fields["_0"]?.named, let said = OutcomeSaid(name, fields) {
            self = .outcomes(said)
        } else if name == "reaction", let (name, fields) = fields["_0"]?.named, let said = ReactionSaid(name, fields) {
            self = .reactions(said)
        } else {
            return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .requests(let said): said.stored
        case .settings(let said): said.stored
        case .membership(let said): said.stored
        case .forum(let said): said.stored
        case .blog(let said): said.stored
        case .wiki(let said): .named("wikiSaid", ["_0": said.stored])
        case .resources(let said): .named("resourceSaid", ["_0": said.stored])
        case .outcomes(let said): .named("outcome", ["_0": said.stored])
        case .polls(let said): .named("poll", ["_0": said.stored])
        case .prompts(let said): .named("prompt", ["_0": said.stored])
        case .roles(let said): .named("role", ["_0": said.stored])
        case .messages(let said): .named("message", ["_0": said.stored])
        case .groups(let said): .named("group", ["_0": said.stored])
        case .health(let said): .named("health", ["_0": said.stored])
        case .experts(let said): .named("expert", ["_0": said.stored])
        case .events(let said): said.stored
        case .questions(let said): said.stored
        case .inquiries(let said): .named("inquiry", ["_0": said.stored])
        case .limits(let said): said.stored
        case .triage(let said): .named("triage", ["_0": said.stored])
        case .measures(let said): .named("measure", ["_0": said.stored])
        case .streams(let said): .named("streamSaid", ["_0": said.stored])
        case .docket(let said): .named("docketSaid", ["_0": said.stored])
        case .reactions(let said): .named("reaction", ["_0": said.stored])
        case .trouble(let trouble): .named("trouble", ["_0": trouble.stored])
        }
    }
}

extension RequestSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        switch name {
        case "help": self = .help
        case "groups": self = .groups
        case "search":
            guard let search = fields["_0"]?.fields.flatMap(SearchWords.init(stored:)) else { return nil }
            self = .search(search)
        case "why":
            guard let message: String? = fields.optional("_0", { fields.text($0) }) else { return nil }
            self = .why(message)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .help: .named("help")
        case .groups: .named("groups")
        case .search(let search): .named("search", ["_0": search.stored])
        case .why(let message): .named("why", message.map { ["_0": .text($0)] } ?? [:])
        }
    }
}

extension SearchWords {
    init?(stored fields: StoredValue.Fields) {
        guard let words = fields.text("words"), let from: String? = fields.optional("from", { fields.text($0) }),
            let group: String? = fields.optional("group", { fields.text($0) }),
            let after: CalendarDay? = fields.optional(
                "after", { fields[$0]?.fields.flatMap(CalendarDay.init(stored:)) }),
            let before: CalendarDay? = fields.optional(
                "before", { fields[$0]?.fields.flatMap(CalendarDay.init(stored:)) }),
            let kind: NewContribution.Kind? = fields.optional("kind", { fields.word($0) })
        else { return nil }
        self.init(words: words, from: from, group: group, after: after, before: before, kind: kind)
        sort = fields.word("sort") ?? .new
        files = fields.text("files").flatMap { Files(name: $0) }
        tags = fields["tags"]?.texts ?? []
        hasFile = fields["hasFile"]?.bool ?? false
        state = fields.word("state")
    }

    var stored: StoredValue {
        var fields: StoredValue.Fields = ["words": .text(words)]
        fields["from"] = from.map { .text($0) }
        fields["group"] = group.map { .text($0) }
        fields["after"] = after?.stored
        fields["before"] = before?.stored
        fields["kind"] = kind.map { .word($0) }
        if !tags.isEmpty { fields["tags"] = .texts(tags) }
        if hasFile { fields["hasFile"] = .bool(true) }
        fields["state"] = state.map { .word($0) }
        if sort != .new { fields["sort"] = .word(sort) }
        fields["files"] = files.map { .text($0.name) }
        return .fields(fields)
    }
}

extension CalendarDay {
    init?(stored fields: StoredValue.Fields) {
        guard let year = fields.int("year"), let month = fields.int("month"), let day = fields.int("day") else {
            return nil
        }
        self.init(year: year, month: month, day: day)
    }

    var stored: StoredValue {
        .fields(["year": .number(Int64(year)), "month": .number(Int64(month)), "day": .number(Int64(day))])
    }
}
