/// The lines of a text that are somebody else's: quotes, the attributions above them, the header blocks of old mails.
public enum OthersLines {
    /// Ranges of octets in its UTF-8, in order and apart.
    public static func ranges(in text: String) -> [Range<Int>] {
        let lines = ReplyLines(text, ReplyContext())
        var others = Array(repeating: false, count: lines.ranges.count)
        var index = 0
        while index < others.count {
            defer { index += 1 }
            if lines.judgements[index] == .quote { others[index] = true }
            guard !others[index], !lines.isBlank(index) else { continue }
            if let block = HeaderBlock(in: lines, at: index), let end = HeaderBlock.end(in: lines, from: block.start) {
                for line in block.start..<end { others[line] = true }
            } else if Attribution.mayEnd(lines.trimmed(index)) {
                let quoteFollows = lines.nextWritten(after: index).map { lines.judgements[$0] == .quote } ?? false
                guard let start = Attribution.start(in: lines, end: index, quoteFollows: quoteFollows) else { continue }
                for line in start...index { others[line] = true }
            }
        }
        return others.indices.filter { others[$0] }.map { lines.ranges[$0] }
    }
}
