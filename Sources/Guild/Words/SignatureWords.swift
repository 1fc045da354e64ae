import Mail

/// What stands below somebody's words and is none of them: a name, a post, a telephone number, an advertisement.
///
/// Where a mail is read as one word, so that whatever else is in it would be a post to everybody.
enum SignatureWords {
    /// A line that opens one.
    static func begins(_ line: some StringProtocol) -> Bool {
        MailReading.opensSignature(ASCII.trimmed(line))
    }

    /// The text above it. `keepsFirst`: words are expected, so the first of them are no signature.
    static func without(_ text: String, keepsFirst: Bool = false) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).prefix(400).map { ASCII.trimmed($0) }
        for (index, line) in lines.enumerated() where !line.isEmpty {
            let isClosing = begins(line) || (CommandReading.isCourtesy(line) && line.utf8.count <= 40)
            let isFirst = lines[..<index].allSatisfy(\.isEmpty)
            guard isClosing || (isFirst && isName(line)), !(keepsFirst && isFirst) || begins(line) else { continue }
            let below = lines[index...].dropFirst(isClosing ? 1 : 0).filter { !$0.isEmpty }
            if begins(line) || (below.count <= 8 && below.allSatisfy(isPart)) {
                return ASCII.trimmed(lines[..<index].joined(separator: "\n"))
            }
        }
        return ASCII.trimmed(text)
    }

    /// "Carla Diaz", "Dr. Ben Okri".
    static func isName(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        return (1...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase ?? false }
            && isPart(line)
    }

    /// Short, and no sentence.
    private static func isPart(_ line: String) -> Bool {
        guard line.utf8.count <= 90, let last = line.last else { return false }
        return !".?!:".contains(last) || CommandReading.isCourtesy(line)
    }
}
