import Mail

/// What somebody writes back to a question of ours.
public struct ReplyWords: Sendable, Equatable {
    public var answer: PlainAnswer
    /// Their new words, at most 2,000 characters.
    public var text: String
    public var subject: String

    public init(text: String, subject: String) {
        answer = PlainAnswer(text: text, subject: subject)
        self.text = String(text.prefix(2_000))
        self.subject = subject
    }

    /// The number they chose, by the first word; the subject of a prepared mail counts where nothing else was written.
    public func number(upTo most: Int) -> Int? {
        let words = text.isEmpty ? ReplyMarks.strip(subject).subject : text
        var first = words.prefix(60).split { $0.isWhitespace || ",.;:!)".contains($0) }.first.map(String.init) ?? ""
        if first.hasPrefix("#") { first.removeFirst() }
        guard let number = Int(first), (1...max(1, most)).contains(number) else { return nil }
        return number
    }

    /// A facilitator's word on a candidate. Nil: neither yes nor no.
    public var approval: Approval? {
        let line =
            (text.isEmpty ? ReplyMarks.strip(subject).subject : text).split(whereSeparator: \.isNewline).lazy
            .map { ASCII.trimmed($0) }.first { !$0.isEmpty } ?? ""
        let head = line.prefix { $0.isLetter }.lowercased()
        switch head {
        case "approve", "approved", "accept", "accepted", "welcome": return .approve
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

    public enum Approval: Sendable, Equatable {
        case approve
        case decline(String)
    }
}
