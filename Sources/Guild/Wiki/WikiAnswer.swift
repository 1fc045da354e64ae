import Mail

/// What an author says to a question about their edit; kept as lines beside the mail that waits.
public struct WikiAnswer: Sendable, Equatable {
    public enum How: String, Sendable, CaseIterable { case append, replace, comment, edit }

    public var how: How?
    /// It may be saved though much goes.
    public var isConfirmed = false
    /// What shall stand wherever nothing is said of a place by its number.
    private var everywhere: PageMerge.Choice?
    /// What of each place shall stand, counted from 0.
    public var choices: [Int: PageMerge.Choice] = [:]

    /// The page's revision when its places were shown; nil: none were.
    private var at: Int?

    public init(amendments: String) {
        for line in EventLines.pieces(of: amendments).flatMap({ $0.split(separator: "\n") }) {
            read(ASCII.trimmed(line))
        }
    }

    /// What was shown: numbers said from now on are about this revision.
    static func shown(_ number: Int) -> String { "at \(number)" }

    /// The places are another row once the page has changed: what was said of them then says nothing now.
    func choice(at number: Int) -> (_ place: Int) -> PageMerge.Choice? {
        guard at == nil || at == number else { return { _ in nil } }
        return { choices[$0] ?? everywhere }
    }

    /// The lines that somebody's words come to; nil: they say nothing of the kind.
    public static func lines(of words: String) -> String? {
        let text = words.split(separator: "\n", omittingEmptySubsequences: false).prefix(60).map { ASCII.trimmed($0) }
        var lines: [String] = []
        var isWriting = false
        for (index, line) in text.enumerated() {
            if line.isEmpty {
                isWriting = false
                continue
            }
            let low = line.lowercased()
            let word = String(low.prefix { $0.isLetter })
            if let how = How(rawValue: word), low.split(separator: " ").count <= 4 {
                lines.append("how \(how.rawValue)")
            } else if low.count <= 12, !low.contains(where: \.isNumber), let choice = choice(low) {
                lines.append("all \(choice)")
            } else if low.first?.isNumber == true {
                let found = choices(line)
                if found.isEmpty, !lines.isEmpty { break }
                lines += found
                isWriting = found.last?.contains(":") ?? false
                continue
            } else if isWriting, let last = lines.last {
                // What a program wrapped.
                lines[lines.count - 1] = last + " " + line
                continue
            } else if lines.isEmpty, PlainAnswer(text: line, subject: "") == .yes {
                lines.append("yes")
            } else if lines.isEmpty, index == 0, line.hasSuffix(",") || line.hasSuffix("!") {
                continue
            }
            // Whatever stands below an answer is a greeting, a name or a quote.
            break
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

    private static func named(_ word: Substring) -> PageMerge.Choice? {
        switch ASCII.trimmed(word) {
        case "a": .ours
        case "b": .theirs
        case "both": .both
        default: nil
        }
    }

    private mutating func read(_ line: String) {
        if line == "yes" { return isConfirmed = true }
        if line.hasPrefix("at ") {
            let number = Int(line.dropFirst(3))
            if number != at { (choices, everywhere) = ([:], nil) }
            return at = number
        }
        if line.hasPrefix("all ") { return everywhere = WikiAnswer.named(line.dropFirst(4)) }
        if line.hasPrefix("how ") { return how = How(rawValue: String(line.dropFirst(4))) }
        let digits = line.prefix { $0.isNumber }
        guard let number = Int(digits), number > 0 else { return }
        let rest = line[digits.endIndex...]
        if rest.hasPrefix(":") {
            choices[number - 1] = .words(ASCII.trimmed(rest.dropFirst()))
        } else {
            if let choice = WikiAnswer.named(rest) { choices[number - 1] = choice }
        }
    }
}
