import Mail

/// What a line at the top of a mail about an event is about: "When: …".
public enum EventField: String, Sendable, CaseIterable {
    case when, place, seats, answerBy, repeats
    /// The one date of a series that the other lines are about.
    case date
    /// How their author settled a doubt of ours: which of two readings.
    case choice

    static let labels: [String: EventField] = [
        "when": .when, "wann": .when, "quand": .when, "cuándo": .when, "cuando": .when, "quando": .when,
        "date": .when, "datum": .when, "termin": .when, "date and time": .when, "fecha": .when,
        "where": .place, "wo": .place, "où": .place, "ou": .place, "dónde": .place, "donde": .place, "dove": .place,
        "place": .place, "location": .place, "ort": .place, "lieu": .place, "lugar": .place, "luogo": .place,
        "venue": .place,
        "seats": .seats, "plätze": .seats, "places": .seats, "plazas": .seats, "posti": .seats, "capacity": .seats,
        "rsvp by": .answerBy, "rsvp": .answerBy, "answer by": .answerBy, "reply by": .answerBy,
        "anmeldung bis": .answerBy, "anmelden bis": .answerBy, "réponse avant le": .answerBy,
        "réponse avant": .answerBy, "responder antes del": .answerBy,
        "repeats": .repeats, "repeat": .repeats, "wiederholung": .repeats, "répétition": .repeats,
        "for": .date, "on": .date, "only": .date,
        "\u{1}choice": .choice,
    ]
}

/// The lines at the top of a mail that say when and where, and the words below them.
public struct EventLines: Sendable, Equatable {
    public var fields: [EventField: String] = [:]
    public var rest = ""

    public static let most = 40

    /// A mail that announces: lines with a label may stand anywhere in its beginning.
    public init(announcing text: String) { read(text, isStrict: false) }

    /// An answer of a facilitator that begins with such a line; nil: it is something to say.
    public init?(changing text: String) {
        guard let first = text.split(separator: "\n").first(where: { !$0.allSatisfy(\.isWhitespace) }),
            EventLines.field(String(first)) != nil
        else { return nil }
        read(text, isStrict: true)
    }

    private mutating func read(_ text: String, isStrict: Bool) {
        var rest: [Substring] = []
        var isOver = false
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !isOver, number < EventLines.most, let (field, value) = EventLines.field(String(line)) else {
                // Under an answer's first lines its author goes on in words, where "For:" begins a sentence.
                if isStrict, !line.allSatisfy(\.isWhitespace) { isOver = true }
                rest.append(line)
                continue
            }
            // A date and a time in a line each.
            if field == .when, let known = fields[.when] {
                fields[.when] = known + ", " + value
            } else {
                fields[field] = value
            }
        }
        self.rest = ASCII.trimmed(rest.joined(separator: "\n"))
    }

    static func field(_ line: String) -> (EventField, String)? {
        guard line.utf8.count <= 400, let colon = line.firstIndex(of: ":") else { return nil }
        let label = line[..<colon].filter { !"*_>".contains($0) }.lowercased()
        if ASCII.trimmed(label) == "time" || ASCII.trimmed(label) == "zeit" || ASCII.trimmed(label) == "uhrzeit" {
            return (.when, ASCII.trimmed(line[line.index(after: colon)...]))
        }
        guard let field = EventField.labels[ASCII.trimmed(label)] else { return nil }
        return (field, ASCII.trimmed(line[line.index(after: colon)...].filter { $0 != "*" }))
    }

    /// What its author has said since about a doubt of ours: later lines win, and a new time ends every choice.
    public mutating func amend(by text: String) {
        for piece in EventLines.pieces(of: text) {
            var later = EventLines(announcing: String(piece))
            // "Fri 4 December, 15:00" alone, below our question about the time.
            if later.fields.isEmpty, let line = piece.split(separator: "\n").first, WhenReading(String(line)) != nil {
                later.fields[.when] = String(line)
            }
            if later.fields[.when] != nil { fields[.choice] = nil }
            fields.merge(later.fields) { _, new in new }
        }
    }

    /// "For: all", as an answer to which dates of a series a change is for.
    static func meansAll(_ value: String) -> Bool {
        ["all", "all dates", "every date", "alle", "tous", "toutes", "todos", "tutti"].contains(
            ASCII.trimmed(value).lowercased())
    }

    /// Several answers, one after another, as one text.
    public static func joined(_ before: String, _ words: String) -> String {
        before.isEmpty ? words : before + "\u{2}" + words
    }

    /// The answers that were joined.
    static func pieces(of joined: String) -> [Substring] { joined.split(separator: "\u{2}") }

    /// The line that stands for a choice between two readings.
    public static func choice(_ number: Int) -> String { "\u{1}choice: \(number)" }
}
