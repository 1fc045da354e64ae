import Guild
import Mail

extension EventLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        switch name {
        case "event":
            guard let notice = fields["_0"]?.fields.flatMap(EventNotice.init(stored:)) else { return nil }
            self = .notice(notice)
        case "roster":
            guard let occurrence: OccurrenceID = fields.id("_0") else { return nil }
            self = .roster(occurrence)
        case "followUp":
            guard let occurrence: OccurrenceID = fields.id("_0"), let words = fields.text("words"),
                let author: PersonID = fields.id("by"), let toThoseWhoCame = fields["toThoseWhoCame"]?.bool
            else { return nil }
            self = .followUp(occurrence, words: words, by: author, toThoseWhoCame: toThoseWhoCame)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .notice(let notice): .named("event", ["_0": notice.stored])
        case .roster(let occurrence): .named("roster", ["_0": .id(occurrence)])
        case .followUp(let occurrence, let words, let author, let toThoseWhoCame):
            .named(
                "followUp",
                [
                    "_0": .id(occurrence), "words": .text(words), "by": .id(author),
                    "toThoseWhoCame": .bool(toThoseWhoCame),
                ])
        }
    }
}

extension EventNotice {
    init?(stored fields: StoredValue.Fields) {
        guard let purpose: Purpose = fields.word("purpose"), let event: ContributionID = fields.id("event"),
            let date: String? = fields.optional("date", { fields.text($0) }), let zone = fields.text("zone"),
            let words = fields.text("words"), let changed = fields["changed"]?.texts,
            let answer: Attending? = fields.optional("answer", { fields.word($0) }), let guests = fields.int("guests")
        else { return nil }
        self.init(
            purpose, event, date: date, zone: zone, words: words,
            changed: Set(changed.compactMap { EventAspect(rawValue: $0) }), answer: answer, guests: guests)
    }

    var stored: StoredValue {
        var fields: StoredValue.Fields = [
            "purpose": .word(purpose), "event": .id(event), "zone": .text(zone), "words": .text(words),
            "changed": .texts(changed.map(\.rawValue).sorted()), "guests": .number(Int64(guests)),
        ]
        fields["date"] = date.map { .text($0) }
        fields["answer"] = answer.map { .word($0) }
        return .fields(fields)
    }
}

extension EventSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        switch name {
        case "events":
            guard let group: GroupID? = fields.optional("_0", { fields.id($0) }) else { return nil }
            self = .list(group)
        case "calledOff":
            guard let event: ContributionID = fields.id("_0") else { return nil }
            self = .calledOff(event)
        case "rosterTaken":
            guard let occurrence: OccurrenceID = fields.id("_0"), let came = fields["came"]?.texts,
                let others = fields["others"]?.texts, let wrote = fields["wrote"]?.bool
            else { return nil }
            self = .rosterTaken(occurrence, came: came, others: others, wrote: wrote)
        case "timeMoved", "timeKept":
            guard let who = fields.text("_0") else { return nil }
            self = name == "timeMoved" ? .timeMoved(who) : .timeKept(who)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .list(let group): .named("events", group.map { ["_0": .id($0)] } ?? [:])
        case .calledOff(let event): .named("calledOff", ["_0": .id(event)])
        case .rosterTaken(let occurrence, let came, let others, let wrote):
            .named(
                "rosterTaken",
                ["_0": .id(occurrence), "came": .texts(came), "others": .texts(others), "wrote": .bool(wrote)])
        case .timeMoved(let who): .named("timeMoved", ["_0": .text(who)])
        case .timeKept(let who): .named("timeKept", ["_0": .text(who)])
        }
    }
}

extension EventTrouble {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        switch name {
        case "unreadableRoster":
            guard let lines = fields["_0"]?.texts, let count = fields.int("count") else { return nil }
            self = .unreadableRoster(lines, count: count)
        case "noSuchDate":
            guard let written = fields.text("_0") else { return nil }
            self = .noSuchDate(written)
        case "eventUnchanged":
            guard let post: ContributionID = fields.id("_0") else { return nil }
            self = .unchanged(post)
        case "noAnswerRead":
            guard let post: ContributionID = fields.id("_0") else { return nil }
            self = .noAnswerRead(post)
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .unreadableRoster(let lines, let count):
            .named("unreadableRoster", ["_0": .texts(lines), "count": .number(Int64(count))])
        case .noSuchDate(let written): .named("noSuchDate", ["_0": .text(written)])
        case .unchanged(let post): .named("eventUnchanged", ["_0": .id(post)])
        case .noAnswerRead(let post): .named("noAnswerRead", ["_0": .id(post)])
        }
    }
}

/// An event's details, as the column keeps them.
extension EventDetails {
    init?(stored text: String) {
        guard let fields = StoredValue(json: text)?.fields, let title = fields.text("title"),
            let times = fields["times"]?.fields.flatMap(EventTimes.init(stored:)), let place = fields.text("place"),
            let seats: Int? = fields.optional("seats", { fields.int($0) }),
            let answerBy: Int64? = fields.optional("answerBy", { fields[$0]?.number }),
            let recurrence: Recurrence? = fields.optional(
                "recurrence", { fields[$0]?.fields.flatMap(Recurrence.init(stored:)) }),
            let text = fields.text("text")
        else { return nil }
        self.init(
            title: title, times: times, place: place, seats: seats, answerBy: answerBy, recurrence: recurrence,
            text: text)
    }

    var stored: String {
        get throws {
            var fields: StoredValue.Fields = [
                "title": .text(title), "times": times.stored, "place": .text(place), "text": .text(text),
            ]
            fields["seats"] = seats.map { .number(Int64($0)) }
            fields["answerBy"] = answerBy.map { .number($0) }
            fields["recurrence"] = recurrence?.stored
            return try StoredValue.fields(fields).json
        }
    }
}

extension EventTimes {
    init?(stored fields: StoredValue.Fields) {
        guard let start = fields["start"]?.fields.flatMap(WallTime.init(stored:)),
            let end = fields["end"]?.fields.flatMap(WallTime.init(stored:)), let zone = fields.text("zone")
        else { return nil }
        self.init(start: start, end: end, zone: zone)
    }

    var stored: StoredValue { .fields(["start": start.stored, "end": end.stored, "zone": .text(zone)]) }
}

extension WallTime {
    init?(stored fields: StoredValue.Fields) {
        guard let seconds = fields["seconds"]?.number, let isDay = fields["isDay"]?.bool else { return nil }
        self.init(seconds: seconds, isDay: isDay)
    }

    var stored: StoredValue { .fields(["seconds": .number(seconds), "isDay": .bool(isDay)]) }
}

extension Recurrence {
    init?(stored fields: StoredValue.Fields) {
        guard let rule = fields.text("rule"), let excluded = fields["excluded"]?.list,
            let added = fields["added"]?.list
        else { return nil }
        func times(_ all: [StoredValue]) -> [WallTime] {
            all.compactMap { $0.fields.flatMap(WallTime.init(stored:)) }
        }
        self.init(rule: rule, excluded: times(excluded), added: times(added))
    }

    var stored: StoredValue {
        .fields([
            "rule": .text(rule), "excluded": .list(excluded.map(\.stored)), "added": .list(added.map(\.stored)),
        ])
    }
}
