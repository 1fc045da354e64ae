/// What is new in a reply, and what was only carried along.
///
/// `text` is what its author wrote now; `rest` is the quote, attribution and signature that were cut, kept so that
/// the archive can unfold them. Both UTF-8 with LF; `rest` is empty when nothing was cut.
/// Made from `Body.text`; consumed by deciding.
public struct NewWords: Sendable, Equatable {
    public var text: String
    public var rest: String

    public init(text: String, rest: String) {
        self.text = text
        self.rest = rest
    }

    /// Cuts trailing and leading quotes, attributions and signatures. An answer written between quoted lines keeps
    /// the quoted lines above it: without them it means nothing. When nothing would be left, nothing is cut.
    public init(of body: String) {
        var lines = Lines(body)
        lines.judge()
        let kept = lines.joined { $0 == .new || $0 == .context }
        if kept.isEmpty {
            self.init(text: ASCII.trimmed(body), rest: "")
        } else {
            self.init(text: kept, rest: lines.joined { $0 == .cut })
        }
    }
}

extension Message {
    /// The new words of this mail.
    public func newWords(limits: ReadingLimits = ReadingLimits()) -> NewWords { NewWords(of: body(limits: limits).text) }
}

/// The lines of a body, each judged once.
private struct Lines {
    enum Judgement { case new, quote, context, cut }

    let bytes: [UInt8]
    var ranges: [Range<Int>] = []
    var judgements: [Judgement] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
        var start = 0
        bytes.withUnsafeBufferPointer { buffer in
            while let end = buffer[start...].firstIndex(of: ASCII.lf) {
                ranges.append(start..<end)
                start = end + 1
            }
        }
        if start < bytes.count { ranges.append(start..<bytes.count) }
        judgements = ranges.map { Lines.isQuote(bytes[$0]) ? .quote : .new }
    }

    static func isQuote(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first(where: { !ASCII.isBlank($0) }) else { return false }
        return first == ASCII.greater
    }

    func isBlank(_ index: Int) -> Bool { bytes[ranges[index]].allSatisfy(ASCII.isSpace) }

    mutating func judge() {
        cutSignature()
        cutForwardedTail()
        cutAttributions()
        judgeQuotes()
    }

    /// "-- " on its own line ends the new words (RFC 3676 §4.3), and so do the lines that phones add.
    private mutating func cutSignature() {
        for index in ranges.indices where judgements[index] == .new {
            let line = bytes[ranges[index]]
            if line.elementsEqual("-- ".utf8) || line.elementsEqual("--".utf8) {
                // Not where an answer below a quote follows it: then it was somebody's ruler.
                let answerFollows = ranges.indices.suffix(from: index).contains { judgements[$0] == .quote }
                let end = answerFollows ? nextQuote(from: index) : ranges.count
                for cut in index..<end { judgements[cut] = .cut }
            }
        }
        guard let last = ranges.indices.last(where: { judgements[$0] == .new && !isBlank($0) }) else { return }
        let phone = [
            "sent from my ", "sent from mail for ", "get outlook for ", "von meinem ", "envoyé de mon ",
            "enviado desde mi ", "sent via ",
        ]
        let line = ASCII.lowered(String(decoding: bytes[ranges[last]], as: UTF8.self))
        if line.utf8.count < 60, phone.contains(where: line.hasPrefix) { judgements[last] = .cut }
    }

    private func nextQuote(from index: Int) -> Int {
        ranges.indices.suffix(from: index).first { judgements[$0] == .quote } ?? ranges.count
    }

    /// Outlook's way: a ruler or "Original Message", then header lines, then the whole old mail unmarked.
    private mutating func cutForwardedTail() {
        for index in ranges.indices where judgements[index] == .new && mayBeginForward(index) {
            let line = ASCII.trimmed(String(decoding: bytes[ranges[index]], as: UTF8.self))
            let ruler = line.utf8.count >= 20 && line.utf8.allSatisfy { $0 == UInt8(ascii: "_") }
            let original =
                line.hasPrefix("-----") && line.hasSuffix("-----")
                && ["original", "ursprüngliche", "origine", "original"].contains {
                    ASCII.lowered(line).contains($0)
                }
            guard original || (ruler && headerLines(after: index) >= 2) || headerLines(from: index) >= 3 else {
                continue
            }
            // When nothing was written above it, the forwarded mail is the point.
            let above = ranges.indices.prefix(index).contains { judgements[$0] == .new && !isBlank($0) }
            guard above else { return }
            for cut in index..<ranges.count { judgements[cut] = .cut }
            return
        }
    }

    /// A quick look at the bytes: a ruler, dashes, or a colon near the beginning. Most lines are none of these.
    private func mayBeginForward(_ index: Int) -> Bool {
        let line = bytes[ranges[index]]
        guard let first = line.first(where: { !ASCII.isBlank($0) }) else { return false }
        if first == UInt8(ascii: "_") || first == UInt8(ascii: "-") { return true }
        return line.prefix(20).contains(UInt8(ascii: ":"))
    }

    private func headerLines(after index: Int) -> Int {
        var next = index + 1
        while next < ranges.count, isBlank(next) { next += 1 }
        return next < ranges.count ? headerLines(from: next) : 0
    }

    private static let headerWords: [String] = [
        "from:", "sent:", "to:", "subject:", "date:", "cc:", "von:", "gesendet:", "an:", "betreff:", "datum:", "de :",
        "de:",
        "envoyé :", "envoyé:", "à :", "à:", "objet :", "objet:", "para:", "enviado:", "asunto:", "assunto:", "da:",
        "inviato:",
        "a:", "oggetto:", "van:", "verzonden:", "aan:", "onderwerp:", "från:", "skickat:", "till:", "ämne:", "fra:",
        "sendt:",
        "til:", "emne:",
    ]

    private func headerLines(from index: Int) -> Int {
        var count = 0
        var at = index
        while at < ranges.count, at - index < 8 {
            guard bytes[ranges[at]].prefix(20).contains(UInt8(ascii: ":")) else { break }
            var line = ASCII.lowered(ASCII.trimmed(String(decoding: bytes[ranges[at]].prefix(40), as: UTF8.self)))
            line.removeAll { $0 == "*" }
            guard Lines.headerWords.contains(where: line.hasPrefix) else { break }
            count += 1
            at += 1
        }
        return count
    }

    /// "On … wrote:" above a quote, over up to four lines.
    private mutating func cutAttributions() {
        for quote in ranges.indices where judgements[quote] == .quote {
            guard quote > 0, judgements[quote - 1] != .quote else { continue }
            var end = quote - 1
            while end > 0, judgements[end] == .new, isBlank(end) { end -= 1 }
            guard judgements[end] == .new, quote - end <= 3 else { continue }
            // The longest that reads like one: it may be folded over several lines.
            var start: Int?
            for length in 1...4 where end - length + 1 >= 0 {
                let first = end - length + 1
                if judgements[first] != .new || isBlank(first) { break }
                let text = String(decoding: bytes[ranges[first].lowerBound..<ranges[end].upperBound], as: UTF8.self)
                if Lines.isAttribution(text) { start = first }
            }
            if let start { for cut in start...end { judgements[cut] = .cut } }
        }
    }

    private static let attributionStarts = [
        "on ", "am ", "le ", "el ", "il ", "op ", "den ", "em ", "dnia ", "w dniu ", "pe ", "ma ", "kl. ", "på ",
        "dne ",
        "at ", "quoting ", "den ", "a ",
    ]
    private static let attributionEnds = [
        "wrote:", "schrieb:", "schrieb", "a écrit :", "a écrit:", "escribió:", "escreveu:", "ha scritto:", "schreef:",
        "skrev:", "napisał(a):", "napisał:", "napsal:", "kirjoitti:", "írta:", "scris:", "писал:", "пишет:", "написал:",
        "yazdı:", "写道：", "写道:", "のメール:", "님이 작성:", "writes:", "said:",
    ]

    static func isAttribution(_ text: String) -> Bool {
        guard text.utf8.count < 400 else { return false }
        let line = ASCII.lowered(ASCII.trimmed(text))
        guard attributionEnds.contains(where: line.hasSuffix) || line.hasSuffix(":") else { return false }
        let hasNumber = line.utf8.contains(where: ASCII.isDigit)
        let hasAddress = line.utf8.contains(UInt8(ascii: "@"))
        let starts = attributionStarts.contains(where: line.hasPrefix)
        if attributionEnds.contains(where: line.hasSuffix) { return starts || hasAddress || line.utf8.count < 80 }
        // "Am 23.11.2026 um 10:00 schrieb Jane Doe:": the verb stands in the middle.
        let verbs = [" schrieb ", " wrote ", " a écrit ", " escribió ", " ha scritto ", " schreef ", " skrev "]
        return starts && hasNumber && (hasAddress || verbs.contains(where: line.contains))
    }

    /// Quotes below the last new words, or above the first, are cut; those between answers are context.
    private mutating func judgeQuotes() {
        let written = ranges.indices.filter { judgements[$0] == .new && !isBlank($0) }
        guard let first = written.first, let last = written.last else {
            for index in ranges.indices where judgements[index] == .quote { judgements[index] = .cut }
            return
        }
        let interleaved = ranges.indices.contains { $0 > first && $0 < last && judgements[$0] == .quote }
        let quotedAbove = ranges.indices.contains { $0 < first && judgements[$0] == .quote }
        let answers = interleaved || (quotedAbove && isPointed(upTo: first))
        for index in ranges.indices where judgements[index] == .quote {
            judgements[index] = index < last && answers ? .context : .cut
        }
    }

    /// A short quote directly above the first words is what they answer; a long one is the whole old mail.
    private func isPointed(upTo first: Int) -> Bool {
        ranges.indices.prefix(first).filter { judgements[$0] == .quote }.count <= 4
    }

    func joined(where keep: (Judgement) -> Bool) -> String {
        var out: [UInt8] = []
        var blank = 0
        for index in ranges.indices where keep(judgements[index]) {
            if isBlank(index) {
                blank += 1
                continue
            }
            if !out.isEmpty { out.append(contentsOf: repeatElement(ASCII.lf, count: 1 + min(blank, 2))) }
            blank = 0
            var line = bytes[ranges[index]]
            while let end = line.last, ASCII.isSpace(end) { line.removeLast() }
            out.append(contentsOf: line)
        }
        return String(decoding: out, as: UTF8.self)
    }
}
