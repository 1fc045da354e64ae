import Foundation
import Guild
import Mustache

/// Escapes by bytes. Mustache's own HTML type looks at Characters, and a "<" behind certain marks is part of one.
struct ByteHTML: MustacheContentType {
    static let name = "BYTEHTML"
    static func register() { MustacheContentTypes.register(ByteHTML(), named: name) }
    func escapeText(_ text: String) -> String { PlainFragment.escaped(text) }
}

/// What a template can say. A dictionary, looked up without reflection.
struct Values: MustacheParent {
    var values: [String: Any] = [:]
    var unknown: Unknown?

    final class Unknown {
        var names: Set<String> = []
    }

    subscript(name: String) -> Any? {
        get { values[name] }
        set { values[name] = newValue }
    }

    /// Absent rather than empty, so that `{{#name}}` asks "is there one?".
    mutating func set(_ name: String, _ text: String?) {
        values[name] = text.flatMap { $0.isEmpty ? nil : $0 }
    }

    func child(named name: String) -> Any? {
        if let value = values[name] { return value }
        if let unknown, name != ".", !optional.contains(name) { unknown.names.insert(name) }
        return nil
    }

    private var optional: Set<String> {
        [
            "handle", "original", "hasFiles", "filesAreLinked", "isTopic", "isJoining", "isAgain", "canClaim", "isOne",
            "isDisowned", "about", "isGroup", "welcome", "hasPeople", "hasThreads", "words", "isInvited", "isCommand",
            "detail", "asked", "rows", "lead", "url", "details", "replyLink", "lines", "hasTrouble", "holdWords",
            "more", "leavesNobody", "files", "whenHere", "repeats", "dates", "moreDates", "place", "seats", "answerBy",
            "isAsking", "isAnswered", "hasText", "hasMaterials", "heading", "problem", "isChange", "choices",
            "hasChoices", "notes", "comment", "came", "text", "isCancelled", "why", "when",
            "newMembers", "afterComplaint", "until", "isOver", "missedSince", "isOverflow", "isMadeUp",
            "isDoubtful", "event", "size", "canGuest", "thenPost", "left", "isBraked", "isFlood", "moreGroups",
        ]
    }

    static let sampleToken = String(repeating: "x", count: 32)

    /// Another one for every link, so that a missing one is noticed.
    static func sampleAddress(_ link: String) -> String {
        let address = "\(link)+do.\(sampleToken)@example.org"
        return link.hasSuffix("Link") ? "mailto:" + address.replacing("+", with: "%2B") : address
    }

    /// Believable values for the lint: every name that `name`'s letter has, and no other.
    static func sample(for name: String, noting unknown: Unknown) -> Values {
        var values = Values(unknown: unknown)
        for common in ["community", "communityAddress", "home"] { values[common] = "Sample" }
        if !["help", "results", "sign-in", "address-failing", "probe", "host-notice"].contains(name),
            !name.hasPrefix("digest")
        {
            for group in ["group", "groupAddress", "groupPurpose", "groupURL"] { values[group] = "Teachers" }
        }
        let own: [String: [String]] = [
            "alert": [
                "author", "handle", "title", "text", "fragment", "url", "newTopicLink", "because", "settingsLink",
                "tags",
            ],
            "receipt": ["title", "url", "holdWords"],
            "refusal": ["subject", "why", "whatNow", "original"],
            "waiting": ["subject", "why", "whom"],
            "welcome": ["name", "welcome", "newTopicLink", "dailyLink", "weeklyLink"],
            "declined": ["words", "facilitatorsAddress", "facilitatorsLink"],
            "approval": ["candidate", "candidateAddress", "words"],
            "invitation": ["inviter"],
            "release": ["author", "subject", "text", "files"],
            "address": ["owner"],
            "choice": ["word"],
            "results": ["helpLink"],
            "digest-head": ["date", "missedSince"],
            "address-failing": ["failing", "why", "here", "request", "requestLink"],
            "probe": ["address", "settingsLink"],
            "digest-heading": ["heading", "rule", "url", "more", "newMembers"],
            "digest-item": ["number", "title", "url", "more", "when", "place", "yesLink", "maybeLink", "noLink"],
            "digest-colleague": ["name", "handle", "tag", "about"],
            "digest-foot": ["settingsLink"],
            "to-facilitators": ["author", "authorAddress", "subject", "text", "left"],
            "event": [
                "lead", "words", "wordsFragment", "heading", "title", "when", "whenHere", "repeats", "moreDates",
                "place",
                "placeFragment", "seats",
                "answerBy", "text", "fragment", "url", "author", "handle", "because", "isAsking", "isAnswered",
                "hasText",
            ],
            "event-preview": [
                "title", "when", "whenHere", "repeats", "moreDates", "place", "placeFragment", "seats", "answerBy",
                "text", "fragment",
            ],
            "entry-preview": ["title", "text", "fragment", "dueAt", "publishAt", "tags", "excerpt", "files"],
            "entry-words": ["author", "authorAddress", "title", "text", "left"],
            "other-time": ["author", "title", "when", "proposal", "comment", "url"],
            "roster": ["title", "when", "cameLabel", "missedLabel", "url"],
            "follow-up": ["words", "fragment", "title", "author", "handle", "url"],
            "question": ["when", "days", "event", "size", "showLink"],
            "whose": ["when", "days", "author", "authorAddress", "subject", "text", "event"],
            "shown": ["when", "subject", "text", "yesLink"],
            "passed-on": ["when", "author", "authorAddress", "subject", "text", "left"],
            "new-address": ["newAddress", "days"],
            "guest": ["when", "days", "subject"],
            "go-on": ["author", "count", "days", "text"],
            "note": ["when", "days", "count", "about"],
        ]
        for value in own[name] ?? [] { values[value] = "sample" }
        for link in Set((Templates.personal[name] ?? [:]).values.joined()) { values[link] = sampleAddress(link) }
        func one(_ pairs: [String: String]) -> [Values] { [Values(values: pairs, unknown: unknown)] }
        switch name {
        case "entry-preview":
            values["isDraft"] = true
            values["noComments"] = true
            values["waits"] = true
        case "alert":
            values["isGroup"] = true
            values["isEntry"] = true
            values["noComments"] = true
            values["hasFiles"] = true
            values["isTopic"] = true
            let file = Values(
                values: ["name": "notes.pdf", "size": "12 KB", "url": "https://example.org/p/1/0/notes.pdf"],
                unknown: unknown)
            values["files"] = [file]
        case "receipt": values["isTopic"] = true
        case "host-notice":
            values["obstacles"] = one([
                "sentence": "The mailbox is nearly full.", "remedy": "Make room.", "why": "95 %", "since": "Monday",
                "until": "Tuesday", "times": "once",
            ])
        case "whose":
            values["canGuest"] = true
            values["lines"] = one(["line": "words"])
        case "shown", "go-on": values["lines"] = one(["line": "words"])
        case "welcome":
            values["hasPeople"] = true
            values["people"] = one(["name": "Jane", "handle": "jane", "roles": "facilitator", "about": "Teaches."])
            values["hasThreads"] = true
            values["threads"] = one(["title": "Rubrics", "author": "Jane", "url": "https://example.org/p/1"])
        case "event", "follow-up":
            values["dates"] = one(["date": "Thursday, 3 December 2026"])
            values["hasMaterials"] = true
            values["materials"] = one([
                "name": "notes.pdf", "by": "Jane", "link": "https://example.org/p/1/0/notes.pdf",
            ])
        case "event-preview":
            values["dates"] = one(["date": "Thursday, 3 December 2026"])
            values["notes"] = one(["note": "You named no year."])
        case "roster": values["people"] = one(["number": "1", "name": "Jane", "detail": "maybe"])
        case "digest-item": values["posts"] = one(["author": "Jane", "opening": "How do you grade?"])
        case "choice":
            values["options"] = one([
                "number": "1", "title": "Rubrics", "detail": "Jane", "link": sampleAddress("link"),
            ])
        case "results":
            values["hasTrouble"] = true
            var row = Values(
                values: ["lead": "Rubrics", "url": "https://example.org/p/1", "replyLink": sampleAddress("replyLink")],
                unknown: unknown)
            row["lines"] = one(["line": "words"])
            row["details"] = one(["detail": "words"])
            var result = Values(values: ["asked": "search rubrics", "words": "One post was found:"], unknown: unknown)
            result["rows"] = [row]
            values["results"] = [result]
        case "help":
            values["moreGroups"] = "950"
            values["groups"] = one([
                "group": "Teachers", "groupAddress": "teachers@example.org", "groupPurpose": "Teaching.",
                "facilitatorsAddress": "teachers.facilitators@example.org",
                "facilitatorsLink": "mailto:teachers.facilitators@example.org",
                "joinAddress": "teachers.join@example.org", "joinLink": "mailto:teachers.join@example.org",
            ])
            values["commands"] = one(["usage": "which", "meaning": "your settings"])
            values["settings"] = one(["usage": "set name Jane", "meaning": "your name"])
        default: break
        }
        return values
    }
}
