import Mail

/// A mail to a group's prompts: "Post: every Monday 8:00" in its first lines, and below it one text, or several with a line of
/// `***` between them.
public struct PromptReading: Sendable, Equatable {
    public enum Schedule: Sendable, Equatable {
        case once(at: Int64)
        case weekly(Weekly, from: Int64)
    }

    public static let mostTexts = 52

    public var schedule: Schedule?
    public var zone: String
    public var texts: [PromptText] = []
    public var problem: PromptReason?

    public init(_ text: String, title: String, now: Int64, zone: String, zones: Zones, ours: OurAddresses) {
        self.zone = zone
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        var written: String?
        while let line = lines.first {
            if ASCII.trimmed(line).isEmpty {
                lines.removeFirst()
            } else if written == nil, let value = PromptReading.value(of: PromptReading.times, line) {
                written = value
                lines.removeFirst()
            } else {
                break
            }
        }
        readTexts(lines, title, ours)
        if let written, written.utf8.count <= 200 { read(written, now, zones, ours) } else { problem = .noTime }
        if texts.isEmpty { problem = .noWords }
        if texts.count > PromptReading.mostTexts { problem = .tooMany }
    }

    private mutating func readTexts(_ lines: ArraySlice<String>, _ title: String, _ ours: OurAddresses) {
        for piece in lines.split(whereSeparator: PromptReading.isRule) {
            var piece = piece.drop { ASCII.trimmed($0).isEmpty }
            var own = title
            if let first = piece.first, let value = PromptReading.value(of: PromptReading.titles, first) {
                own = value
                piece = piece.dropFirst()
            }
            let text = Scrub.clean(ASCII.trimmed(piece.joined(separator: "\n")), ours: ours)
            guard !text.isEmpty else { continue }
            let named = own == Subject.none || own.isEmpty ? Excerpt.line(Excerpt.opening(text)) : own
            texts.append(PromptText(title: String(Scrub.words(named, ours: ours).prefix(200)), text: text))
        }
    }

    private mutating func read(_ written: String, _ now: Int64, _ zones: Zones, _ ours: OurAddresses) {
        var words = written.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)[...]
        var isWeekly = false
        while let first = words.first, PromptReading.every.contains(first) {
            isWeekly = true
            words.removeFirst()
            while let next = words.first, PromptReading.articles.contains(next) { words.removeFirst() }
        }
        // "Mondays", "lundis"
        if let first = words.first, WhenWords.weekday(first) == nil, first.hasSuffix("s"),
            WhenWords.weekday(String(first.dropLast())) != nil
        {
            isWeekly = true
            words[words.startIndex] = String(first.dropLast())
        }
        let named = words.first.flatMap { WhenWords.weekday($0.filter(\.isLetter)) }
        if isWeekly, named == nil { return problem = .noTime }
        let moment = NearMoment(
            isWeekly ? words.joined(separator: " ") : written, now: now, zone: zone, zones: zones, ours: ours)
        switch moment.problem {
        case nil: break
        case .past: return problem = .past
        default: return problem = .noTime
        }
        guard let at = moment.at else { return problem = .noTime }
        zone = moment.zone
        guard isWeekly, let weekday = named else {
            // Nobody plans further than ten years.
            schedule = .once(at: min(at, now + 3_650 * 86_400))
            return
        }
        let clock = ((at + (zones.offset(zone, at) ?? 0)) % 86_400 + 86_400) % 86_400
        schedule = .weekly(Weekly(weekday: weekday, minutes: Int(clock / 60)), from: at)
    }

    private static func isRule(_ line: String) -> Bool {
        let marks = line.filter { !$0.isWhitespace }
        return marks.count >= 3 && marks.allSatisfy { $0 == "*" }
    }

    private static func value(of labels: Set<String>, _ line: String) -> String? {
        guard let colon = line.prefix(40).firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
        let label = ASCII.trimmed(line[..<colon].filter { !"*_>".contains($0) }.lowercased())
        guard labels.contains(label) else { return nil }
        let value = ASCII.trimmed(line[line.index(after: colon)...].drop { $0 == "*" || $0 == "_" })
        return value.isEmpty ? nil : value
    }

    private static let times: Set<String> = [
        "post", "posten", "veröffentlichen", "publish", "publier", "publicar", "pubblica", "when", "wann", "quand",
        "cuándo",
        "quando",
    ]
    private static let titles: Set<String> = [
        "title", "titel", "titre", "título", "titulo", "titolo", "subject", "betreff",
    ]
    private static let every: Set<String> = [
        "every", "each", "weekly", "jeden", "jede", "jeweils", "wöchentlich", "chaque", "tous", "cada", "todos", "ogni",
        "tutti",
        "elke", "iedere", "varje", "hver", "joka",
    ]
    private static let articles: Set<String> = ["on", "am", "les", "le", "los", "el", "i", "os", "op", "week", "woche"]
}
