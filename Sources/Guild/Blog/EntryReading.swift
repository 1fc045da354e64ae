import Mail

/// An entry of a group's blog.
public struct EntryDetails: Sendable, Equatable {
    public var title: String
    public var text: String
    public var tags: [String] = []
    /// What lists show of it; empty: its beginning.
    public var excerpt = ""
    public var takesComments = true
    public var isDraft = false
    /// Seconds since 1970; nil: as soon as its author says so.
    public var publishAt: Int64?
    /// Whose clock that was read by.
    public var zone = ""
}

/// Why an entry cannot go out yet: what its author is asked.
public enum EntryProblem: Sendable, Equatable {
    case noTitle
    case noWords
    case tooManyTags(Int)
    case time(EventProblem, written: String)
}

/// An entry as its author's words say it. Pure; read for the preview and again when it goes out.
public struct EntryReading: Sendable, Equatable {
    public static let mostTags = 10

    public var details: EntryDetails
    public var problem: EntryProblem?

    public init(
        _ post: Post, amendments: String = "", title: String, now: Int64, zone: String, zones: Zones, ours: OurAddresses
    ) {
        var lines = EntryLines(post.text)
        lines.amend(by: amendments)
        let written = lines.fields[.title].map { MailReading.text($0) } ?? (title == Subject.none ? "" : title)
        details = EntryDetails(
            title: Scrub.words(String(written.prefix(300)), ours: ours), text: Scrub.clean(lines.rest, ours: ours))
        details.zone = zone
        details.excerpt = Scrub.words(String((lines.fields[.excerpt] ?? "").prefix(400)), ours: ours)
        details.takesComments = lines.fields[.comments].flatMap(EntryLines.isYes) ?? true
        details.isDraft = lines.fields[.draft].flatMap(EntryLines.isYes) ?? false
        readTime(lines, now, zones, ours)
        details.tags = EntryReading.tags(lines.fields[.tags] ?? "")
        if details.tags.count > EntryReading.mostTags {
            problem = .tooManyTags(details.tags.count)
            details.tags = Array(details.tags.prefix(EntryReading.mostTags))
        }
        if details.text.isEmpty { problem = .noWords }
        if details.title.isEmpty { problem = .noTitle }
    }

    /// "rubrics, peer review; #feedback"; without a comma, word by word.
    private static func tags(_ text: String) -> [String] {
        let marks = text.contains { ",;，、".contains($0) }
        let pieces = text.split { marks ? ",;，、".contains($0) : $0.isWhitespace }
        var found: [String] = []
        for piece in pieces.prefix(200) {
            let tag = CommandReading.tag(ASCII.trimmed(piece).replacing(" ", with: "-"))
            if !tag.isEmpty, !found.contains(tag) { found.append(tag) }
        }
        return found
    }

    private mutating func readTime(_ lines: EntryLines, _ now: Int64, _ zones: Zones, _ ours: OurAddresses) {
        guard let written = lines.fields[.publish] else { return }
        if written.hasPrefix("\u{1}@"), let moment = Int64(written.dropFirst(2)) {
            // Nobody plans further than ten years.
            details.publishAt = min(max(moment, 0), now + 3_650 * 86_400)
            return
        }
        guard !EntryWords.isNow(written) else { return }
        let moment = NearMoment(
            written, choice: lines.fields[.choice].flatMap { Int($0) }, now: now, zone: details.zone, zones: zones,
            ours: ours)
        if let problem = moment.problem { self.problem = .time(problem, written: written) }
        details.publishAt = moment.at
        details.zone = moment.zone
    }
}

/// What people answer to the preview of an entry.
enum EntryWords {
    enum Answer: Equatable {
        case publish
        case now
        /// So many seconds later than it would.
        case later(Int64)
        case drop
        case choice(Int)
        /// What is different.
        case words(String)
        case nothing
    }

    static func isNow(_ text: String) -> Bool {
        nowWords.contains(ASCII.trimmed(text.lowercased().filter { !".!".contains($0) }))
    }

    static func read(_ words: ReplyWords) -> Answer {
        if let number = words.number(upTo: 2) { return .choice(number) }
        let written = ASCII.trimmed(SignatureWords.without(words.text))
        let line = written.isEmpty ? ReplyWords.prepared(words.subject).joined(separator: " ") : written
        if !line.contains("\n") {
            let parts = line.lowercased().split { $0.isWhitespace || ".,!".contains($0) }.map(String.init)
            if let first = parts.first, parts.count <= 4 {
                let rest = parts.dropFirst().filter {
                    !["please", "bitte", "merci", "thanks", "it", "por", "favor", "grazie"].contains($0)
                }
                if publishWords.contains(first) || isNow(first) {
                    if rest.isEmpty { return isNow(first) ? .now : .publish }
                    if isNow(rest.joined(separator: " ")) { return .now }
                }
                if laterWords.contains(first), let seconds = length(Array(rest)) { return .later(seconds) }
                if dropWords.contains(first), rest.isEmpty { return .drop }
            }
        }
        if words.widely == .yes { return .publish }
        // A bare yes or no; with more words beside it, the words are what is different.
        let isShort = written.utf8.count <= 60 && !written.contains("\n")
        switch words.answer {
        case .yes, .mine: if isShort { return .publish }
        case .no: if isShort { return .drop }
        case .unclear: break
        }
        return written.isEmpty ? .nothing : .words(words.text)
    }

    /// "1w", "2 days", "3 h".
    private static func length(_ words: [String]) -> Int64? {
        let text = words.joined()
        let digits = text.prefix { $0.isNumber && $0.isASCII }
        guard let number = Int64(digits), (1...365).contains(number) else { return nil }
        let unit = String(text.dropFirst(digits.count))
        if ["h", "hour", "hours", "std", "stunde", "stunden", "heure", "heures", "hora", "horas", "ora", "ore"]
            .contains(unit)
        {
            return number * 3_600
        }
        if ["d", "day", "days", "tag", "tage", "jour", "jours", "día", "días", "dia", "dias", "giorno", "giorni"]
            .contains(unit)
        {
            return number * 86_400
        }
        if [
            "w", "week", "weeks", "woche", "wochen", "semaine", "semaines", "semana", "semanas", "settimana",
            "settimane",
        ].contains(unit) {
            return number * 7 * 86_400
        }
        return nil
    }

    private static let nowWords: Set<String> = [
        "now", "at once", "immediately", "today", "jetzt", "sofort", "gleich", "maintenant", "tout de suite", "ahora",
        "ya", "adesso", "subito",
    ]
    private static let publishWords: Set<String> = [
        "publish", "publish!", "veröffentlichen", "veröffentliche", "publier", "publiez", "publicar", "publica",
        "pubblica", "pubblicare",
    ]
    private static let laterWords: Set<String> = ["later", "später", "plus", "luego", "después", "dopo", "wait"]
    private static let dropWords: Set<String> = [
        "drop", "discard", "delete", "verwerfen", "löschen", "supprimer", "borrar", "descartar", "elimina", "scarta",
    ]
}
