import Mail

/// "@jane in teachers for 14 days: why".
extension CommandReading {
    static func measure(_ kind: Measure.Kind, _ raw: String) -> Command? {
        guard let said = MeasureWords(raw), !said.words.isEmpty || kind == .hold else { return nil }
        // Being put out is done once.
        guard kind.lasts != nil || said.seconds == nil else { return nil }
        return .measures(
            .take(kind, handle: said.handle, group: said.group, seconds: said.seconds, words: said.words))
    }

    static func lift(_ raw: String, onlyHold: Bool) -> Command? {
        guard let said = MeasureWords(raw), said.words.isEmpty, said.seconds == nil else { return nil }
        return .measures(.lift(handle: said.handle, group: said.group, onlyHold: onlyHold))
    }
}

struct MeasureWords: Equatable {
    var handle: String
    var group: String?
    var seconds: Int64?
    var words = ""

    init?(_ raw: String) {
        let colon = raw.firstIndex(of: ":")
        var parts = raw[..<(colon ?? raw.endIndex)].split(separator: " ").map { $0.lowercased() }[...]
        if let colon { words = String(ASCII.trimmed(raw[raw.index(after: colon)...]).prefix(1_000)) }
        guard let first = parts.popFirst(), first.hasPrefix("@"),
            let handle = Person.handle(from: String(first.dropFirst().drop { $0 == "@" }.prefix(40))) as String?,
            !handle.isEmpty, handle == first.dropFirst()
        else { return nil }
        self.handle = handle
        while let word = parts.popFirst() {
            switch word {
            case "in", "from", "of":
                guard group == nil, let name = parts.popFirst().flatMap({ CommandReading.group($0) }) else {
                    return nil
                }
                group = name
            case "for":
                guard seconds == nil, let length = MeasureWords.length(&parts) else { return nil }
                seconds = length
            default: return nil
            }
        }
    }

    /// "10m", "2 h", "14 days": between a minute and a year.
    private static func length(_ parts: inout ArraySlice<String>) -> Int64? {
        guard let first = parts.popFirst() else { return nil }
        let digits = ["a", "an", "one"].contains(first) ? "1" : first.prefix { $0.isNumber }
        guard let count = Int64(digits), (1...1_000).contains(count) else { return nil }
        let isBare = digits.count == first.count || !(first.first?.isNumber ?? false)
        let unit = isBare ? parts.popFirst() ?? "" : String(first.dropFirst(digits.count))
        let one: Int64
        switch unit {
        case "m", "min", "minute", "minutes": one = 60
        case "h", "hour", "hours": one = 3_600
        case "d", "day", "days": one = 86_400
        case "w", "week", "weeks": one = 7 * 86_400
        case "month", "months": one = 30 * 86_400
        default: return nil
        }
        return min(count * one, Measure.longest)
    }
}

/// A first line that is a request about a person, written where people read: its author is asked which they mean.
struct MisplacedRequest {
    var line: RequestLine

    init?(_ post: Post) {
        // What lies below is looked at no further.
        let lines = post.saidAlone.prefix(400).split(separator: "\n", maxSplits: 6).map { ASCII.trimmed($0) }
        guard let first = lines.prefix(5).first(where: { !$0.isEmpty && !CommandReading.isCourtesy($0) }),
            !first.hasPrefix(">"), case .command(.measures(let command)) = CommandReading.read(first),
            command.handle != nil
        else { return nil }
        line = RequestLine(asked: CommandReading.asked(first), reading: .command(.measures(command)))
    }
}

extension Post {
    /// What it asks for about a person, though it is written to people.
    public var misplacedRequests: [Command] { MisplacedRequest(self)?.line.command.map { [$0] } ?? [] }
}
