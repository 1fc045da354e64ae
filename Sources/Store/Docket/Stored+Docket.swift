import Guild

extension DocketLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        switch name {
        case "docket":
            guard let id: DocketID = fields.id("_0") else { return nil }
            self = .list(id)
        case "week":
            guard
                let introductions: [ContributionID] = fields.ids("introductions"),
                let questions: [ContributionID] = fields.ids("questions"),
                let resting: [ContributionID] = fields.ids("resting")
            else { return nil }
            self = .week(Week(introductions: introductions, questions: questions, resting: resting))
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .list(let id): .named("docket", ["_0": .id(id)])
        case .week(let week):
            .named(
                "week",
                [
                    "introductions": .list(week.introductions.map { .id($0) }),
                    "questions": .list(week.questions.map { .id($0) }),
                    "resting": .list(week.resting.map { .id($0) }),
                ])
        }
    }
}

extension DocketSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        let number = fields.int("number")
        let about = fields.text("name") ?? ""
        let numbers = fields["numbers"]?.list?.compactMap { $0.number.flatMap { Int(exactly: $0) } } ?? []
        switch name {
        case "waiting": self = .waiting(number ?? 0)
        case "noNumber": self = .noNumber(number ?? 0)
        case "decidedBefore":
            guard let id: QuestionID = fields.id("question") else { return nil }
            self = .decidedBefore(id, name: about)
        case "claimed": self = .claimed(numbers)
        case "later": self = .later(numbers, until: fields["until"]?.number ?? 0)
        case "asked": self = .asked(name: about)
        case "cannotAsk": self = .cannotAsk(name: about)
        case "question":
            guard let id: QuestionID = fields.id("question"), let group: GroupID = fields.id("group") else {
                return nil
            }
            self = .question(id, group, words: fields.text("words") ?? "")
        case "dropped": self = .dropped(name: about)
        case "wrongWord": self = .wrongWord(number ?? 0, words: fields["words"]?.texts ?? [])
        case "unread": self = .unread(fields["words"]?.texts ?? [])
        case "nothingRead": self = .nothingRead
        case "twice": self = .twice(number ?? 0)
        default: return nil
        }
    }

    var stored: StoredValue {
        func numbers(_ all: [Int]) -> StoredValue { .list(all.map { .number(Int64($0)) }) }
        return switch self {
        case .waiting(let number): .named("waiting", ["number": .number(Int64(number))])
        case .noNumber(let number): .named("noNumber", ["number": .number(Int64(number))])
        case .decidedBefore(let id, let name): .named("decidedBefore", ["question": .id(id), "name": .text(name)])
        case .claimed(let all): .named("claimed", ["numbers": numbers(all)])
        case .later(let all, let until): .named("later", ["numbers": numbers(all), "until": .number(until)])
        case .asked(let name): .named("asked", ["name": .text(name)])
        case .cannotAsk(let name): .named("cannotAsk", ["name": .text(name)])
        case .question(let id, let group, let words):
            .named("question", ["question": .id(id), "group": .id(group), "words": .text(words)])
        case .dropped(let name): .named("dropped", ["name": .text(name)])
        case .wrongWord(let number, let words):
            .named("wrongWord", ["number": .number(Int64(number)), "words": .texts(words)])
        case .unread(let words): .named("unread", ["words": .texts(words)])
        case .nothingRead: .named("nothingRead")
        case .twice(let number): .named("twice", ["number": .number(Int64(number))])
        }
    }
}
