/// A reply line by line, nothing cut but signatures: for answers written into a letter of many parts.
///
/// Made from `Message.passages`, consumed by `Guild`, which knows the letter that was answered.
public struct ReplyPassage: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        /// The author's.
        case new
        /// Quoted, by a mark or an attribution.
        case old
        /// Stands where an old mail lies unmarked; whose it is only a look at that mail can tell.
        case doubtful
    }

    public var kind: Kind
    /// Without quote marks and white space at the ends; empty for an empty line.
    public var text: String

    public init(kind: Kind, text: String) {
        self.kind = kind
        self.text = text
    }
}

extension ReplyLines {
    /// The passes of `judge` up to the question which quotes stay.
    mutating func passages() -> [ReplyPassage] {
        judgeMarks()
        let header = blockHeader
        return ranges.indices.compactMap { index in
            let line = line(index)
            let isMarked = ReplyLines.isQuote(line)
            let text = ASCII.trimmed(String(decoding: isMarked ? ReplyLines.withoutMarks(line) : line, as: UTF8.self))
            switch judgements[index] {
            case .new: return ReplyPassage(kind: .new, text: text)
            case .quote, .context, .attribution, .passedOn:
                return ReplyPassage(kind: isMarked || judgements[index] == .attribution ? .old : .doubtful, text: text)
            case .cut:
                guard unmarkedOld.contains(index) else { return nil }
                return ReplyPassage(kind: isMarked || header.contains(index) ? .old : .doubtful, text: text)
            }
        }
    }

    /// The lines like header fields at the beginning of an unmarked old mail.
    private var blockHeader: Range<Int> {
        var end = unmarkedOld.lowerBound
        var hasField = false
        while end < unmarkedOld.upperBound, !(hasField && isBlank(end)) {
            if HeaderBlock.key(trimmed(end)) != nil { hasField = true }
            end += 1
        }
        return hasField ? unmarkedOld.lowerBound..<end : 0..<0
    }

    private static func withoutMarks(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = line
        while let first = rest.first, first == ASCII.greater || ASCII.isBlank(first) { rest.removeFirst() }
        return rest
    }
}

extension Message {
    /// The lines of this reply. At most `limit` of them.
    public func passages(
        limits: ReadingLimits = ReadingLimits(), context: ReplyContext? = nil, limit: Int = 20_000
    ) -> [ReplyPassage] {
        var lines = ReplyLines(body(limits: limits).text, context ?? ReplyContext(of: self))
        return Array(lines.passages().prefix(limit))
    }
}
