import Mail

/// What a reply says of its thread: that it is settled, that what it answers was the answer, where its outcome shall stand.
public enum OutcomeWords: Sendable, Equatable {
    /// "close: what we settled", with what stands below it. Empty: nobody said what.
    case close(String)
    case answer
    case notTheAnswer
    /// "to page Rubrics"
    case toPage(String)

    /// Nil: it is words, and nothing else. `names`: of whoever answers, and of whoever wrote what is answered.
    public init?(_ post: Post, names: [String] = []) {
        self.init(post.text, alone: post.saidAlone, names: names)
        // A file is something to say.
        if case .close = self { return }
        guard post.attachments.isEmpty else { return nil }
    }

    init?(_ text: String, alone: String, names: [String]) {
        let all = text.split(separator: "\n", omittingEmptySubsequences: false)
        if let first = all.firstIndex(where: { !ASCII.trimmed($0).isEmpty }) {
            let line = ASCII.trimmed(all[first].filter { $0 != "*" })
            if let colon = line.firstIndex(of: ":"), ASCII.trimmed(line[..<colon]).lowercased() == "close" {
                let rest = [ASCII.trimmed(line[line.index(after: colon)...])] + all[(first + 1)...].map(String.init)
                self = .close(ASCII.trimmed(rest.joined(separator: "\n")))
                return
            }
        }
        let said = SignatureWords.without(alone, keepsFirst: true).split(separator: "\n").map { ASCII.trimmed($0) }
            .filter { !$0.isEmpty }
        guard let word = said.first, word.utf8.count <= 160,
            said.dropFirst().allSatisfy({ TypedReaction.isCourtesy($0, names: names) })
        else { return nil }
        switch OutcomeWords.folded(word) {
        case "answer": self = .answer
        case "not the answer": self = .notTheAnswer
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

    /// Whether it is worth asking how the thread stands.
    static func mayBe(_ text: String) -> Bool {
        let start = text.utf8.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }.prefix(12)
        let head = ASCII.lowered(String(decoding: start, as: UTF8.self))
        return ["close", "answer", "not the answ", "to page "].contains { head.hasPrefix($0) }
    }

    private static func folded(_ words: some StringProtocol) -> String {
        words.lowercased().split { !$0.isLetter }.joined(separator: " ")
    }
}

extension Post {
    /// It may say how its thread stands.
    public var maySettle: Bool { OutcomeWords.mayBe(saidAlone) }

    /// The page that a thread's outcome shall stand on, if its first line names one.
    public var pageForOutcome: String? {
        saidAlone.split(separator: "\n").lazy.map { ASCII.trimmed($0) }.first { !$0.isEmpty }.flatMap(OutcomeWords.page)
    }
}
