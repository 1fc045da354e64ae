import Guild

extension WikiLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        guard let page: ContributionID = fields.id("_0") else { return nil }
        switch name {
        case "page": self = .page(page)
        case "saved":
            guard let number = fields.int("number"), let grade = fields.int("grade").flatMap(PageMerge.Grade.init)
            else {
                return nil
            }
            self = .saved(page, number: number, grade)
        case "joined":
            guard let number = fields.int("number") else { return nil }
            self = .joined(page, number: number)
        case "changed":
            guard let from = fields.int("from"), let to = fields.int("to") else { return nil }
            self = .changed(page, from: from, to: to)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .page(let page): .named("page", ["_0": .id(page)])
        case .saved(let page, let number, let grade):
            .named(
                "saved",
                ["_0": .id(page), "number": .number(Int64(number)), "grade": .number(Int64(grade.rawValue))])
        case .joined(let page, let number):
            .named("joined", ["_0": .id(page), "number": .number(Int64(number))])
        case .changed(let page, let from, let to):
            .named("changed", ["_0": .id(page), "from": .number(Int64(from)), "to": .number(Int64(to))])
        }
    }
}

extension WikiSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        switch name {
        case "pages":
            guard let group: GroupID = fields.id("_0") else { return nil }
            self = .pages(group)
        case "history":
            guard let page: ContributionID = fields.id("_0") else { return nil }
            self = .history(page)
        case "diff":
            guard let page: ContributionID = fields.id("_0"), let from = fields.int("from"), let to = fields.int("to")
            else { return nil }
            self = .diff(page, from, to)
        default:
            guard let title = fields.text("title") else { return nil }
            self.init(name, title, fields)
        }
    }

    private init?(_ name: String, _ title: String, _ fields: StoredValue.Fields) {
        switch name {
        case "sent": self = .sent(title: title)
        case "protected", "unprotected": self = .protected(title: title, name == "protected")
        case "noPage": self = .noPage(title)
        case "whichPage":
            guard let groups = fields["groups"]?.texts else { return nil }
            self = .whichPage(title, groups: groups)
        case "unchanged": self = .unchanged(title: title)
        case "shared": self = .shared(title: title)
        case "answerIt": self = .answerIt(title: title)
        case "problem":
            guard let (name, fields) = fields["_0"]?.named, let problem = SmallEdit.Problem(name, fields) else {
                return nil
            }
            self = .problem(problem, title: title)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .sent(let title): .named("sent", ["title": .text(title)])
        case .pages(let group): .named("pages", ["_0": .id(group)])
        case .history(let page): .named("history", ["_0": .id(page)])
        case .diff(let page, let from, let to):
            .named("diff", ["_0": .id(page), "from": .number(Int64(from)), "to": .number(Int64(to))])
        case .protected(let title, let isProtected):
            .named(isProtected ? "protected" : "unprotected", ["title": .text(title)])
        case .noPage(let title): .named("noPage", ["title": .text(title)])
        case .whichPage(let title, let groups):
            .named("whichPage", ["title": .text(title), "groups": .texts(groups)])
        case .unchanged(let title): .named("unchanged", ["title": .text(title)])
        case .shared(let title): .named("shared", ["title": .text(title)])
        case .answerIt(let title): .named("answerIt", ["title": .text(title)])
        case .problem(let problem, let title): .named("problem", ["title": .text(title), "_0": problem.stored])
        }
    }
}

extension SmallEdit.Problem {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        if name == "noRevision" {
            guard let number = fields.int("number") else { return nil }
            self = .noRevision(number)
            return
        }
        guard let words = fields.text("words") else { return nil }
        switch name {
        case "notThere": self = .notThere(words)
        case "severalTimes":
            guard let count = fields.int("count") else { return nil }
            self = .severalTimes(words, count)
        case "noHeading": self = .noHeading(words)
        case "titleTaken": self = .titleTaken(words)
        case "notUnderstood": self = .notUnderstood(words)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .notThere(let words): .named("notThere", ["words": .text(String(words.prefix(200)))])
        case .severalTimes(let words, let count):
            .named("severalTimes", ["words": .text(String(words.prefix(200))), "count": .number(Int64(count))])
        case .noHeading(let words): .named("noHeading", ["words": .text(String(words.prefix(200)))])
        case .notUnderstood(let line): .named("notUnderstood", ["words": .text(line)])
        case .titleTaken(let title): .named("titleTaken", ["words": .text(title)])
        case .noRevision(let number): .named("noRevision", ["number": .number(Int64(number))])
        }
    }
}
