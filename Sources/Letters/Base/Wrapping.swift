/// Plain text that is pleasant at 72 columns.
enum Wrapping {
    /// Stands for an item's number, as wide as that. Of private use (Unicode §23.5); people's words lose them.
    static let numberMark = "\u{E000}\u{E000}\u{E000}"

    static func withoutMarks(_ text: String) -> String { text.replacing("\u{E000}", with: "") }

    /// Lines beyond `width` columns are broken at spaces and keep their indent; shorter ones stay as they are. What
    /// cannot be broken may stand out.
    static func wrapped(_ text: String, width: Int = 72) -> String {
        var out: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.unicodeScalars.count > width else {
                out.append(String(line))
                continue
            }
            // Under an item's words, not under its number.
            let indent =
                line.hasPrefix(numberMark)
                ? "     " : String(line.prefix { $0 == " " })
            var current = line.hasPrefix(numberMark) ? "" : indent
            let start = current.count
            for word in line.split(separator: " ") {
                if current.count > start, current.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
                    out.append(current)
                    current = indent + word
                } else {
                    current += current.count == start ? word : " " + word
                }
            }
            out.append(current)
        }
        return out.joined(separator: "\n")
    }
}
