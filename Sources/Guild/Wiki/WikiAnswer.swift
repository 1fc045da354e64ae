import Mail

/// What an author says to a question about their edit; kept as lines beside the mail that waits.
public struct WikiAnswer: Sendable, Equatable {
    public enum How: String, Sendable, CaseIterable { case append, replace, comment, edit }

    public var how: How?
    /// It may be saved though much goes.
    public var isConfirmed = false
    /// What of each place shall stand, counted from 0.
    public var choices: [Int: PageMerge.Choice] = [:]

    public init(amendments: String) {
        for line in amendments.split(separator: "\n") { read(ASCII.trimmed(line)) }
    }

    /// The lines that somebody's words come to; nil: they say nothing of the kind.
    public static func lines(of words: String) -> String? {
        let text = words.split(separator: "\n").prefix(40).map { ASCII.trimmed($0) }.filter { !$0.isEmpty }
        var lines: [String] = []
        for line in text {
            let low = line.lowercased()
            let word = String(low.prefix { $0.isLetter })
            if let how = How(rawValue: word), low.split(separator: " ").count <= 4 {
                lines.append("how \(how.rawValue)")
            } else if low.first?.isNumber == true {
                lines += choices(line)
            } else if lines.isEmpty, PlainAnswer(text: line, subject: "") == .yes {
                lines.append("yes")
            }
            // Whatever stands below an answer is a greeting, a name or a quote.
            if !lines.isEmpty, low.first?.isNumber != true { break }
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    /// "1 A, 2 B, 3 both", "2: other words".
    private static func choices(_ line: String) -> [String] {
        if let colon = line.firstIndex(of: ":"), let number = Int(line[..<colon]), (1...200).contains(number) {
            let words = ASCII.trimmed(line[line.index(after: colon)...])
            let choice = choice(words)
            return [choice.map { "\(number) \($0)" } ?? "\(number): \(words)"]
        }
        return line.split { $0 == "," || $0 == ";" }.compactMap { piece in
            let words = piece.split(separator: " ").map(String.init)
            guard words.count >= 2, let number = Int(words[0].filter(\.isNumber)), (1...200).contains(number),
                let choice = choice(words[1])
            else { return nil }
            return "\(number) \(choice)"
        }
    }

    private static func choice(_ word: String) -> String? {
        switch word.lowercased().filter(\.isLetter) {
        case "a", "theirs": "a"
        case "b", "mine": "b"
        case "both", "beide", "beides", "ambos", "entrambi", "deux": "both"
        default: nil
        }
    }

    private mutating func read(_ line: String) {
        if line == "yes" { return isConfirmed = true }
        if line.hasPrefix("how ") { return how = How(rawValue: String(line.dropFirst(4))) }
        let digits = line.prefix { $0.isNumber }
        guard let number = Int(digits), number > 0 else { return }
        let rest = line[digits.endIndex...]
        if rest.hasPrefix(":") {
            choices[number - 1] = .words(ASCII.trimmed(rest.dropFirst()))
        } else {
            switch ASCII.trimmed(rest) {
            case "a": choices[number - 1] = .ours
            case "b": choices[number - 1] = .theirs
            case "both": choices[number - 1] = .both
            default: break
            }
        }
    }
}
