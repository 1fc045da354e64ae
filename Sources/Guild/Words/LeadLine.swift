import Mail

/// The line that somebody's words begin with, a greeting above it aside: where a word of ours stands that acts.
struct LeadLine {
    /// Without blanks around it.
    var line: String
    /// Everything below it.
    var below: Substring

    /// Nil: nothing is said. A long text is not split for its first line.
    init?(_ text: some StringProtocol) {
        var rest = Substring(text)
        while !rest.isEmpty {
            let raw = rest.prefix { $0 != "\n" }
            rest = rest[raw.endIndex...].dropFirst()
            let plain = ASCII.trimmed(raw)
            guard plain.isEmpty || Greeting.isAll(of: plain) else {
                (line, below) = (plain, rest)
                return
            }
        }
        return nil
    }

    /// "note @jane", "pass to @jane": the name behind the sign.
    static func handle(_ text: some StringProtocol) -> String {
        String(text.lowercased().prefix(60).prefix { $0.isLetter || $0.isNumber || $0 == "-" })
    }
}

/// "Hi Mei," "Bonjour à tous" before what is meant.
enum Greeting {
    static func isAll(of line: String) -> Bool {
        guard line.utf8.count <= 40, !line.hasSuffix("."), !line.hasSuffix("?") else { return false }
        let words = line.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
        guard let first = words.first, words.count <= 4 else { return false }
        return openings.contains(first)
            || ["good", "guten", "buenos", "buenas"].contains(first) && words.count >= 2 && days.contains(words[1])
    }

    private static let openings: Set<String> = [
        "hello", "hi", "hey", "dear", "hallo", "liebe", "lieber", "moin", "servus", "bonjour", "salut", "cher", "chère",
        "chers", "chères", "hola", "querida", "querido", "ciao", "buongiorno", "salve", "cara", "caro", "hej", "olá",
        "hoi",
    ]
    private static let days: Set<String> = [
        "morning", "afternoon", "evening", "day", "morgen", "tag", "abend", "días", "dias", "tardes", "noches",
    ]
}
