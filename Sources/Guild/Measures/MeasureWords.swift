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
        let digits = first.prefix { $0.isNumber }
        guard let count = Int64(digits), (1...1_000).contains(count) else { return nil }
        let unit = digits.count == first.count ? parts.popFirst() ?? "" : String(first.dropFirst(digits.count))
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

/// A first line that is a request of those who look after a group, written where people read: never posted.
struct MisplacedRequest {
    init?(_ post: Post) {
        let text = post.saidAlone
        // What lies below is looked at no further.
        let line = text.utf8.prefix(200).split(separator: ASCII.lf, maxSplits: 1).first.map {
            ASCII.trimmed(String(decoding: $0, as: UTF8.self))
        }
        guard let line, !line.hasPrefix(">") else { return nil }
        let head = line.prefix { $0.isLetter }.lowercased()
        let behind = ASCII.trimmed(line.dropFirst(head.count))
        switch head {
        case "moderate", "remove", "ban", "hold", "lift", "release", "block", "note":
            guard behind.hasPrefix("@"), behind.dropFirst().first?.isLetter ?? false else { return nil }
        case "appeal": guard behind.hasPrefix(":") else { return nil }
        case "claim": guard behind.first?.isNumber ?? false else { return nil }
        case "pass":
            guard behind.lowercased().hasPrefix("to @") else { return nil }
        default: return nil
        }
    }
}
