/// What is new in a reply, and what was only carried along.
///
/// `text` is what its author wrote now; `rest` is the quote, attribution and signature that were cut, kept so that
/// the archive can unfold them. Both UTF-8 with LF; `rest` is empty when nothing was cut.
/// Made from `Body.text`; consumed by deciding. How lines are judged is in `ReplyLines`.
public struct NewWords: Sendable, Equatable {
    public var text: String
    public var rest: String
    /// No line was the author's own. `text` is then the whole body, or empty where that is only a mail that is answered.
    public var foundNothing = false

    public init(text: String, rest: String) {
        self.text = text
        self.rest = rest
    }

    /// Cuts quotes, attributions and signatures. Answers written between quoted lines keep the quoted lines above
    /// them: without those they mean nothing. When nothing would be left, nothing is cut, unless what is there is
    /// known to be the mail that is answered, coming back with nothing added.
    public init(of body: String, context: ReplyContext = ReplyContext()) {
        var lines = ReplyLines(body, context)
        lines.judge()
        let kept = lines.joined(kept: true)
        if kept.isEmpty {
            // A reply that only carries somebody else's mail has no words of its author's: theirs would stand under a name that
            // is not theirs.
            let isOurs =
                (lines.quotesOurLetter || (lines.carriesMail || lines.isAllQuoted) && context.isReply)
                && !context.isForward
            self.init(text: isOurs ? "" : ASCII.trimmed(body), rest: isOurs ? ASCII.trimmed(body) : "")
            foundNothing = true
        } else {
            self.init(text: kept, rest: lines.joined(kept: false))
        }
    }
}

/// What helps to tell new words from old ones, beside the text itself.
public struct ReplyContext: Sendable {
    /// The subject says "Fwd:": what is passed on is the point of the mail.
    public var isForward: Bool
    /// Otherwise the mail starts something, and what looks like a quote was put there on purpose.
    public var isReply: Bool
    /// Is this address one of ours? An attribution or a header block that names one belongs to a letter of ours.
    public var isOurs: @Sendable (String) -> Bool
    /// Whoever wrote: their name stands below signature marks.
    public var author: MailAddress?
    /// The year of its Date.
    public var year: Int?
    /// A text that only our letters hold, or nil: `TokenScrub`'s mark, where a personal link stood.
    public var mark: String?

    public init(
        isForward: Bool = false, isReply: Bool = true, mark: String? = nil,
        isOurs: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        self.isForward = isForward
        self.isReply = isReply
        self.mark = mark
        self.isOurs = isOurs
    }
}

extension ReplyContext {
    /// The line bears a name of the author's.
    func isAuthors(_ line: ArraySlice<UInt8>) -> Bool {
        guard let author, line.count <= 100 else { return false }
        func words(_ text: String) -> Set<Substring> {
            Set(text.lowercased().split { !$0.isLetter }.filter { $0.utf8.count >= 3 })
        }
        return !words(author.name + " " + author.local).isDisjoint(with: words(String(decoding: line, as: UTF8.self)))
    }

    /// What a message's header tells. Without a subject nobody can tell a reply, and some phones send none.
    public init(
        of message: Message, mark: String? = nil, isOurs: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        self.init(
            isForward: ReplyMarks.strip(message.subject).isForward,
            isReply: message.subject.isEmpty || message.answersSomething, mark: mark, isOurs: isOurs)
        author = message.from.first
        year = message.date.map { 1970 + Int($0 / 31_556_952) }
    }
}

extension Message {
    /// Its header says that it answers something.
    public var answersSomething: Bool {
        !inReplyTo.isEmpty || !references.isEmpty || ReplyMarks.strip(subject).marks > 0
    }

    /// What it answers, nearest first; at most twenty.
    public var answered: [MessageID] {
        var found: [MessageID] = []
        for id in inReplyTo + references.reversed() where found.count < 20 && !found.contains(id) { found.append(id) }
        return found
    }

    /// The new words of this mail. When the chosen alternative has none, the other one is looked at. `cleaned` is
    /// applied to the whole body first: what others must not see is gone before anything is cut.
    public func newWords(
        limits: ReadingLimits = ReadingLimits(), context: ReplyContext? = nil, cleaned: (String) -> String = { $0 }
    ) -> NewWords {
        newCuts(limits: limits, context: context ?? ReplyContext(of: self), cleaned: cleaned, HTMLShelf()).words
    }

    /// The same; `html`: its HTML cut by itself, where that was read for it.
    func newCuts(
        limits: ReadingLimits, context: ReplyContext, cleaned: (String) -> String, _ shelf: HTMLShelf
    ) -> (words: NewWords, html: NewWords?) {
        let body = body(limits: limits, shelf)
        let words = NewWords(of: cleaned(body.text), context: context)
        guard body.origin == .plain else { return (words, words) }
        guard words.foundNothing || marksSignature, let html = htmlCut(limits, context, cleaned, shelf) else {
            return (words, nil)
        }
        if html.foundNothing { return (words, html) }
        return (words.foundNothing ? html : words.ending(where: html), html)
    }

    /// Nil: none of it is read as HTML.
    func htmlCut(
        _ limits: ReadingLimits, _ context: ReplyContext, _ cleaned: (String) -> String, _ shelf: HTMLShelf
    ) -> NewWords? {
        let body = body(limits: limits, prefers: .html, shelf)
        return body.origin == .html ? NewWords(of: cleaned(body.text), context: context) : nil
    }

    /// Its HTML says which of the words are a signature. In text nothing does.
    private var marksSignature: Bool {
        parts.contains { part in
            part.type == "text/html" && part.alternative != nil && !part.isAttachment
                && part.bytes.firstRange(of: Array("ignature".utf8)) != nil
        }
    }
}

extension NewWords {
    /// Cut where the HTML of the same mail was cut, if its words are the first of these.
    fileprivate func ending(where html: NewWords) -> NewWords {
        let own = DocumentCut.words(of: DocumentCut.withoutTargets(html.text))
        let all = DocumentCut.words(of: text)
        guard !own.isEmpty, own.count < all.count, zip(own, all).allSatisfy(==) else { return self }
        let bytes = Array(text.utf8)
        let end = all[own.count].startIndex
        guard let line = bytes[..<end].lastIndex(of: ASCII.lf), line >= all[own.count - 1].endIndex else { return self }
        let cut = String(decoding: bytes[line...], as: UTF8.self)
        var words = self
        words.text = ASCII.trimmed(String(decoding: bytes[..<line], as: UTF8.self))
        words.rest = ASCII.trimmed(cut) + (rest.isEmpty ? "" : "\n\n" + rest)
        return words
    }
}
