import Mail

/// What a reply says of its thread: that it is settled, that what it answers was the answer, where its outcome shall stand.
public enum OutcomeWords: Sendable, Equatable {
    /// "close: what we settled", with what stands below it. Empty: nobody said what.
    case close(String)
    case answer
    case notTheAnswer
    /// "to page Rubrics"
    case toPage(String)
    /// "to blog"
    case toBlog

    /// Nil: it is words, and nothing else. `names`: of whoever answers, and of whoever wrote what is answered.
    public init?(_ post: Post, names: [String] = []) {
        self.init(post.text, alone: post.saidAlone, names: names)
        // A file is something to say.
        if case .close = self { return }
        guard post.attachments.isEmpty else { return nil }
    }

    init?(_ text: String, alone: String, names: [String]) {
        if let lead = LeadLine(text), let colon = lead.line.firstIndex(of: ":"),
            OutcomeWords.closing.contains(OutcomeWords.label(lead.line[..<colon]))
        {
            let rest = "\(lead.line[lead.line.index(after: colon)...].filter { $0 != "*" })\n\(lead.below)"
            let words = ResourceText.own(ASCII.trimmed(rest), author: names.first ?? "")
            self = .close(TypedReaction.isCourtesy(words, names: names) ? "" : words)
            return
        }
        guard let lead = LeadLine(SignatureWords.without(alone, keepsFirst: true)), lead.line.utf8.count <= 160,
            lead.below.split(separator: "\n").allSatisfy({ TypedReaction.isCourtesy($0, names: names) })
        else { return nil }
        let word = lead.line
        switch OutcomeWords.folded(word) {
        case let word where OutcomeWords.answers.contains(word): self = .answer
        case "not the answer": self = .notTheAnswer
        case "to blog", "to the blog": self = .toBlog
        default:
            guard let title = OutcomeWords.page(in: word) else { return nil }
            self = .toPage(title)
        }
    }

    /// "to page Rubrics" names it.
    static func page(in line: String) -> String? {
        let words = line.split(separator: " ")
        guard words.count > 2, words.count <= 14, words[0].lowercased() == "to", words[1].lowercased() == "page" else {
            return nil
        }
        return PageTitle.clean(words.dropFirst(2).joined(separator: " "))
    }

    private static let closing: Set<String> = [
        "close", "schließen", "schliessen", "abschluss", "clore", "clôturer", "cerrar", "chiudere", "fechar",
        "sluiten",
        "stäng", "luk", "lukk", "sulje", "zamknij",
    ]
    private static let answers: Set<String> = [
        "answer", "the answer", "antwort", "réponse", "respuesta", "risposta", "resposta", "antwoord", "svar",
    ]

    /// Whether it is worth asking how the thread stands.
    static func mayBe(_ text: String) -> Bool {
        guard let line = LeadLine(text)?.line else { return false }
        let head = line.prefix(40).lowercased().filter { $0 != "*" }
        let word = String(head.prefix { $0.isLetter })
        return closing.contains(word) || answers.contains(word) || head.hasPrefix("not the answ")
            || head.hasPrefix("the answer") || head.hasPrefix("to page ") || head.hasPrefix("to blog")
            || head.hasPrefix("to the blog")
    }

    private static func label(_ words: Substring) -> String {
        ASCII.trimmed(words.filter { $0 != "*" }).lowercased()
    }

    private static func folded(_ words: some StringProtocol) -> String {
        words.lowercased().split { !$0.isLetter }.joined(separator: " ")
    }
}

extension Post {
    /// It may say how its thread stands.
    public var maySettle: Bool { OutcomeWords.mayBe(saidAlone) }

    /// The page that a thread's outcome shall stand on, if its first line names one.
    public var pageForOutcome: String? { LeadLine(saidAlone).flatMap { OutcomeWords.page(in: $0.line) } }
}
