import Mail

/// What somebody writes back to a question of ours.
public struct ReplyWords: Sendable, Equatable {
    public var answer: PlainAnswer
    /// Their new words, at most 2,000 characters.
    public var text: String
    public var subject: String

    public init(text: String, subject: String) {
        let text = ReplyWords.withoutGreeting(text)
        answer = PlainAnswer(text: text, subject: subject)
        self.text = String(text.prefix(2_000))
        self.subject = subject
    }

    /// "Hello Anna," above what is said.
    private static func withoutGreeting(_ text: String) -> String {
        let lines = text.prefix(2_100).split(separator: "\n", maxSplits: 3, omittingEmptySubsequences: true)
        guard lines.count > 1, let first = lines.first, let end = first.last, ",!:，、".contains(end),
            first.utf8.count <= 40
        else { return text }
        let words = first.lowercased().split { !$0.isLetter && $0 != "'" }
        guard words.count <= 4, let head = words.first, greetings.contains(String(head)),
            words.allSatisfy({ PlainAnswer.word(String($0)) == .unclear })
        else { return text }
        return String(text[first.endIndex...].drop(while: \.isWhitespace))
    }

    private static let greetings: Set<String> = [
        "hello", "hi", "hey", "dear", "good", "greetings", "hallo", "liebe", "lieber", "liebes", "guten", "moin",
        "servus", "grüezi", "bonjour", "salut", "bonsoir", "cher", "chère", "hola", "buenos", "buenas", "querida",
        "querido", "ciao", "buongiorno", "salve", "cara", "caro", "olá", "oi", "bom", "boa", "beste", "dag", "goede",
        "hej", "hei", "kære", "käre", "kära", "cześć", "dzień", "ahoj", "dobrý", "moi", "merhaba", "sayın", "selam",
    ]

    /// The words of a prepared mail's subject; in the single addressing style a name stands before them.
    static func prepared(_ subject: String) -> [String] {
        var words = ReplyMarks.strip(subject).subject.split(separator: " ").map(String.init)
        if words.count > 1, words[0].contains(".") { words.removeFirst() }
        return words
    }

    /// The number they chose: the only one in a first line of few words ("2", "Number 2 please"). The subject of a prepared
    /// mail counts where nothing else was written.
    public func number(upTo most: Int) -> Int? {
        let written = text.isEmpty ? ReplyMarks.strip(subject).subject : text
        let line = written.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) } ?? ""
        let words = line.prefix(80).split { $0.isWhitespace || ",.;:!)#".contains($0) }.map { $0.lowercased() }
        guard words.count <= 4, !line.contains("?") else { return nil }
        // "+1" is praise.
        let isNumber = { (word: String) in word.utf8.allSatisfy(ASCII.isDigit) && word.utf8.count <= 4 }
        let named = words.compactMap { ReplyWords.numbers[$0] }
        let numbers = words.filter(isNumber).compactMap { Int($0) } + named
        let rest = Set(words.filter { !isNumber($0) && ReplyWords.numbers[$0] == nil })
        guard numbers.count == 1, rest.isSubset(of: ReplyWords.besideNumbers), (1...max(1, most)).contains(numbers[0])
        else { return nil }
        return numbers[0]
    }

    private static let numbers: [String: Int] = [
        "first": 1, "one": 1, "eins": 1, "erste": 1, "ersten": 1, "erstes": 1, "premier": 1, "première": 1, "uno": 1,
        "primera": 1, "primero": 1, "prima": 1, "primo": 1, "primeira": 1, "eerste": 1, "första": 1, "første": 1,
        "pierwsze": 1, "pierwsza": 1, "první": 1, "second": 2, "two": 2, "zwei": 2, "zweite": 2, "zweiten": 2,
        "deuxième": 2, "deux": 2, "dos": 2, "segunda": 2, "segundo": 2, "due": 2, "seconda": 2, "dois": 2, "twee": 2,
        "tweede": 2, "två": 2, "andra": 2, "anden": 2, "andre": 2, "drugie": 2, "druga": 2, "druhá": 2,
    ]

    private static let besideNumbers: Set<String> = [
        "die", "der", "das", "möglichkeit", "la", "le", "el", "l'option", "opción", "opzione", "opção", "optie", "de",
        "number", "no", "nr", "nummer", "please", "bitte", "the", "thread", "option", "thanks", "thank", "you", "danke",
        "it's", "is", "numéro", "número",
    ]

    /// A facilitator's word on a candidate. Nil: neither yes nor no.
    public var approval: Approval? {
        let line =
            (text.isEmpty ? ReplyMarks.strip(subject).subject : text).split(whereSeparator: \.isNewline).lazy
            .map { ASCII.trimmed($0) }.first { !$0.isEmpty } ?? ""
        let head = line.prefix { $0.isLetter }.lowercased()
        switch head {
        case "approve", "approved", "accept", "accepted", "welcome", "go", "post": return .approve
        case "drop", "discard": return .decline("")
        case "reject", "rejected", "decline", "declined", "refuse":
            let written = text.isEmpty ? "" : text
            var reason = ASCII.trimmed(written.drop { !$0.isLetter }.dropFirst(head.count))
            while let first = reason.first, ":,.-–— ".contains(first) { reason.removeFirst() }
            return .decline(reason)
        default:
            switch answer {
            case .yes: return .approve
            case .no: return .decline("")
            case .mine, .unclear: return nil
            }
        }
    }

    /// "Show": the words that wait, before anything is said of them.
    public var asksToSee: Bool {
        let written = ASCII.trimmed(SignatureWords.without(text))
        let line = written.isEmpty ? ReplyWords.prepared(subject).last ?? "" : written
        let words = line.lowercased().split { !$0.isLetter }.map(String.init)
        return words.count <= 4 && words.first.map(ReplyWords.showWords.contains) ?? false
    }

    /// "Undo": what was done shall not be.
    public var undoes: Bool {
        let line = text.isEmpty ? ReplyWords.prepared(subject).last ?? "" : text
        let words = line.prefix(200).lowercased().split { !$0.isLetter }.map(String.init)
        return words.first.map { ["undo", "rückgängig", "annuler", "deshacer", "annulla", "desfazer"].contains($0) }
            ?? false
    }

    private static let showWords: Set<String> = [
        "show", "zeigen", "zeige", "zeig", "montrer", "montrez", "mostrar", "muestra", "mostra", "toon",
    ]

    public enum Approval: Sendable, Equatable {
        case approve
        case decline(String)
    }
}

extension Post {
    /// Its words; of a prepared mail, which has none, its subject's. A reply's subject is the thread's.
    var saidAlone: String {
        // A telephone's line below is nothing that was said.
        let isPrepared =
            ReplyMarks.strip(subject).marks == 0
            && (text.isEmpty || text.utf8.count <= 400 && SignatureWords.begins(text.prefix { $0 != "\n" }))
        return isPrepared ? ReplyWords.prepared(subject).joined(separator: " ") : text
    }

    /// How it is quoted in an answer to it.
    var asked: String { CommandReading.asked(Excerpt.opening(text.isEmpty ? subject : text)) }
}
