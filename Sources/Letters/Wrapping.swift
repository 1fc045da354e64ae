/// Plain text that is pleasant at 72 columns.
enum Wrapping {
    /// Lines beyond `width` columns are broken at spaces and keep their indent; shorter ones stay as they are. What cannot be broken may
    /// stand out.
    static func wrapped(_ text: String, width: Int = 72) -> String {
        var out: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.unicodeScalars.count > width else {
                out.append(String(line))
                continue
            }
            let indent = String(line.prefix { $0 == " " })
            var current = indent
            for word in line.split(separator: " ") {
                if current.count > indent.count, current.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
                    out.append(current)
                    current = indent + word
                } else {
                    current += current.count == indent.count ? word : " " + word
                }
            }
            out.append(current)
        }
        return out.joined(separator: "\n")
    }
}
