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
            "isDoubtful", "isMachines", "event", "size", "canGuest", "thenPost", "left", "isBraked", "isFlood",
            "moreGroups",
        ]
    }

    static let sampleToken = String(repeating: "x", count: 32)

    /// Another one for every link, so that a missing one is noticed.
    static func sampleAddress(_ link: String) -> String {
        let address = "\(link)+do.\(sampleToken)@example.org"
        return link.hasSuffix("Link") ? "mailto:" + address.replacing("+", with: "%2B") : address
    }

    /// Believable values for the lint: every name that the letter has, and no other.
    static func sample(for template: LetterTemplate, noting unknown: Unknown) -> Values {
        var values = Values(unknown: unknown)
        for common in ["community", "communityAddress", "home"] { values[common] = "Sample" }
        if template.isOfGroup {
            for group in ["group", "groupAddress", "groupPurpose", "groupURL"] { values[group] = "Teachers" }
        }
        for link in template.links { values[link] = sampleAddress(link) }
        for (name, sample) in template.samples { values[name] = Values.value(of: sample, named: name, noting: unknown) }
        return values
    }

    private static func value(of sample: LetterTemplate.Sample, named name: String, noting unknown: Unknown) -> Any {
        switch sample {
        case .text(let text): return text
        case .flag: return true
        case .link: return sampleAddress(name)
        case .row(let row):
            var values = Values(unknown: unknown)
            for (name, sample) in row { values[name] = value(of: sample, named: name, noting: unknown) }
            return [values]
        }
    }
}
