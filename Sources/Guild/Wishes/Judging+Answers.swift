import Mail

/// What answers to our questions and to invitations come to.
extension Judging {
    var text: String { sentences.map(\.text).joined(separator: "\n") }

    /// Yes or no, where that is all; anything else is asked about again, and posted to nobody.
    var toQuestion: WishVerdict {
        let words = WishFolding.words(of: text.prefix(600))
        if AnswerWords.says(text, AnswerWords.goingAhead) { return .wish(.answer(.yes)) }
        if AnswerWords.says(text, AnswerWords.waiting) { return .doubtful(nil) }
        if PlainAnswer.deniesKnowing(text) { return .doubtful(nil) }
        // "Yes, but only from January": not yet.
        let isDoubtful = sentences.contains { $0.isQuestion || $0.has(.condition) } || AnswerWords.isDoubtful(words)
        switch PlainAnswer(text: text, subject: "") {
        case .yes, .mine: return isDoubtful ? .doubtful(nil) : .wish(.answer(.yes))
        case .no: return .wish(.answer(.no))
        case .unclear: break
        }
        guard !isDoubtful else { return .doubtful(nil) }
        func kinds(of sentences: [Sentence]) -> [Set<String>] {
            sentences.prefix(2).map { sentence in
                Set(
                    sentence.matches.filter { $0.phrase.isOf == .answer && $0.range.lowerBound <= 3 }
                        .map(\.phrase.kind))
            }
        }
        var found = kinds(of: sentences.filter { $0.whole([.courtesy]) == nil })
        // "Gerne!" is polite, and an answer.
        if found.allSatisfy(\.isEmpty) { found = kinds(of: sentences) }
        guard let first = found.first(where: { !$0.isEmpty }), first.count == 1, let kind = first.first,
            let answer = Attending(rawValue: kind), answer != .maybe
        else { return .doubtful(nil) }
        return .wish(.answer(answer))
    }

    var toEvent: WishVerdict {
        if let words = RsvpWords(text: text, subject: ""), !sentences.contains(where: \.isQuestion) {
            return .wish(.answer(words.answer))
        }
        if let answer = answerToEvent { return answer }
        // The event, or the group?
        switch atGroup {
        case .wish(let wish): return .doubtful(wish)
        case .doubtful(let wish): return .doubtful(wish)
        case .words: return .words
        }
    }

    /// The first sentence that says whether somebody comes; "if", "perhaps" and the like make it uncertain.
    private var answerToEvent: WishVerdict? {
        var said = sentences.filter { $0.whole([.courtesy]) == nil }
        if said.isEmpty { said = sentences.filter { $0.has(.answer) || $0.has(.answerToEvent) } }
        for sentence in said.prefix(3) where !sentence.isQuestion {
            let found = sentence.matches.filter {
                ($0.phrase.isOf == .answer || $0.phrase.isOf == .answerToEvent)
                    && $0.range.lowerBound <= ($0.phrase.weight > 1 ? 12 : 5)
            }
            guard let best = found.max(by: { $0.phrase.weight < $1.phrase.weight }) else { continue }
            guard best.phrase.weight > 1 || best.range.lowerBound <= 1 else { continue }
            // "No entiendo el enlace": a word that goes on is no answer.
            if best.phrase.weight == 1, best.phrase.kind == "no", !sentence.endsClause(best.range.upperBound - 1) {
                continue
            }
            if found.contains(where: { $0.phrase.kind == "maybe" }) || sentence.has(.condition) {
                return .wish(.answer(.maybe))
            }
            return Attending(rawValue: best.phrase.kind).map { .wish(.answer($0)) }
        }
        return nil
    }
}

extension ReplyWords {
    /// A yes or a no in anybody's words, where a wrong one can be mended: who joins, what is posted or published, who comes.
    /// Nil: neither, or one with a condition.
    var widely: Attending? {
        guard !text.isEmpty else { return nil }
        let reading = WishReading(place: .question)
        if case .wish(.answer(let answer)) = reading.verdict(
            subject: "", text: SignatureWords.without(text, keepsFirst: true))
        {
            return answer
        }
        return nil
    }

    /// A plain word that stands alone is as good.
    var wideAnswer: PlainAnswer {
        switch widely {
        case .yes: .yes
        case .no: .no
        case .maybe: .unclear
        case nil: text.isEmpty ? answer : answer == .no ? .no : .unclear
        }
    }

    private static let named: Set<String> = [
        "approve", "reject", "rejected", "decline", "declined", "refuse", "drop", "discard",
    ]

    var wideApproval: Approval? {
        let head = text.prefix(20).lowercased().drop { !$0.isLetter }.prefix { $0.isLetter }
        // The words that our letter names, with what is said behind them.
        if text.isEmpty || ReplyWords.named.contains(String(head)) {
            return approval
        }
        switch widely {
        case .yes: return .approve
        case .no: return .decline(ReplyWords.behindNo(text))
        case .maybe: return nil
        case nil:
            if case .decline? = approval { return .decline(ReplyWords.behindNo(text)) }
            return nil
        }
    }

    /// "No, we are full this year.": what is said behind the word is for whoever asked. A name below it is not.
    private static func behindNo(_ text: String) -> String {
        let said = SignatureWords.without(text, keepsFirst: true)
        guard let mark = said.firstIndex(where: { ",.!;:–—\n".contains($0) }) else { return "" }
        let rest = ASCII.trimmed(said[mark...].drop { ",.!;:–— \n".contains($0) })
        return rest.split(whereSeparator: \.isWhitespace).count >= 3 ? rest : ""
    }

    /// Asked whether it was a wish, they say it once more.
    var repeatsTheWish: Bool {
        let reading = WishReading(place: .community)
        let said = SignatureWords.without(text, keepsFirst: true)
        guard !said.isEmpty, said.utf8.count <= 300, !said.contains("?") else { return false }
        switch reading.verdict(subject: "", text: said) {
        case .wish(.leave), .wish(.cadence), .wish(.pause), .wish(.resume), .doubtful(.leave?): return true
        default: return false
        }
    }
}
