import Mail

/// What a mail about a page comes to, as the page is now and with what its author has said since. The same for deciding and
/// for the letter that asks.
public enum WikiReading: Sendable, Equatable {
    /// A new page.
    case make(title: String, text: String)
    /// The page is there already: append, replace, or a comment?
    case exists(PageState)
    case comment(String)
    /// `merge`: with what others have done since.
    case edit(PageMerge, title: String?, summary: String, comment: String, base: Int)
    /// An edit, or words about the page?
    case doubtful(PageMerge, comment: String)
    /// Much of the page would go.
    case takesMuch(PageMerge, share: Int)
    case conflict(PageMerge, base: Int)
    case unchanged
    case problem(SmallEdit.Problem)
    case noTitle
    case tooLong
    /// It says nothing about the page.
    case words

    /// To the wiki's address.
    public init(making post: Post, title: String, existing: PageState?, answer: WikiAnswer) {
        guard let title = PageTitle.clean(title), title != Subject.none else {
            self = .noTitle
            return
        }
        let text = ASCII.trimmed(post.text)
        if text.utf8.count > PageReply.longestPage {
            self = .tooLong
            return
        }
        guard let existing else {
            self = .make(title: title, text: text)
            return
        }
        switch answer.how {
        case .append:
            let merge = PageMerge(unopposed: existing.text + "\n\n" + text)
            guard merge.text.utf8.count <= PageReply.longestPage else {
                self = .tooLong
                return
            }
            self = .edit(merge, title: nil, summary: "", comment: "", base: existing.number)
        case .replace:
            self = .edit(PageMerge(unopposed: text), title: nil, summary: "", comment: "", base: existing.number)
        case .comment: self = .comment(text)
        case .edit, nil: self = .exists(existing)
        }
    }

    /// To a page's letter. `texts`: of the revisions that it names.
    public init(answering post: Post, page: PageState, texts: [Int: String], answer: WikiAnswer) {
        let returned = post.returned.flatMap { $0.page == page.id ? $0 : nil }
        let words = returned?.words ?? post.text
        if let file = post.returnedFile(of: page), let base = texts[file.number ?? returned?.number ?? page.number] {
            // A file comes back whole, as its author left it.
            let number = file.number ?? returned?.number ?? page.number
            self.init(
                text: file.text, summary: PageReply.words(words), base: base, number: number,
                takesMuch: RestoredPage(file.text, base: base, isWhole: true).takesMuch, page: page, answer: answer)
        } else if let returned, let base = texts[returned.number],
            case let reply = PageReply(returned, base: base), reply.kind != .comment
        {
            self.init(reply, returned, base: base, page: page, answer: answer)
        } else if let change = SmallEdit(words) {
            switch change.applied(to: page.text, revision: { $0 == page.number ? page.text : texts[$0] }) {
            case .failure(let problem): self = .problem(problem)
            case .success(let text):
                var title: String?
                var summary = ""
                if case .rename(let new) = change, new != page.title {
                    (title, summary) = (new, "renamed from \(page.title)")
                }
                if case .revert(let number) = change { summary = "back to revision \(number)" }
                if case .undo(let number) = change { summary = "without revision \(number)" }
                guard text != page.text || title != nil else {
                    self = .unchanged
                    return
                }
                guard text.utf8.count <= PageReply.longestPage else {
                    self = .tooLong
                    return
                }
                self = .edit(
                    PageMerge(unopposed: text), title: title, summary: summary, comment: "", base: page.number)
            }
        } else if let line = SmallEdit.misread(words) {
            self = .problem(.notUnderstood(line))
        } else if let returned, texts[returned.number] == nil {
            self = .problem(.noRevision(returned.number))
        } else if let returned {
            // It came back as it was.
            let files = post.attachments.contains { page.revision(ofFile: $0) == nil }
            self = returned.words.isEmpty && !files ? .unchanged : .comment(returned.words)
        } else {
            self = .words
        }
    }

    private init(
        _ reply: PageReply, _ returned: ReturnedPage, base: String, page: PageState, answer: WikiAnswer
    ) {
        let number = returned.number
        switch reply.kind {
        case .comment: self = reply.comment.isEmpty ? .unchanged : .comment(reply.comment)
        case .doubtful:
            switch answer.how {
            case .comment: self = .comment(reply.comment)
            case .edit:
                self.init(
                    text: reply.text, summary: PageReply.words(returned.words), base: base, number: number,
                    takesMuch: reply.takesMuch, page: page, answer: answer)
            case .append, .replace, nil:
                self = .doubtful(
                    PageMerge(base: base, ours: page.text, theirs: reply.text), comment: reply.comment)
            }
        case .edit:
            self.init(
                text: reply.text, summary: (reply.summary, reply.comment), base: base, number: number,
                takesMuch: reply.takesMuch, page: page, answer: answer)
        }
    }

    private init(
        text: String, summary: (summary: String, comment: String), base: String, number: Int, takesMuch: Bool,
        page: PageState, answer: WikiAnswer
    ) {
        guard text.utf8.count <= PageReply.longestPage else {
            self = .tooLong
            return
        }
        let choice = answer.choice(at: page.number)
        let merge = PageMerge(base: base, ours: page.text, theirs: text, choice: choice)
        if takesMuch, !answer.isConfirmed {
            let share = 100 - 100 * min(text.utf8.count, base.utf8.count) / max(1, base.utf8.count)
            self = .takesMuch(merge, share: share)
        } else if merge.conflicts.indices.contains(where: { choice($0) == nil }) {
            self = .conflict(merge, base: number)
        } else if merge.text == page.text {
            self = summary.comment.isEmpty ? .unchanged : .comment(summary.comment)
        } else {
            self = .edit(merge, title: nil, summary: summary.summary, comment: summary.comment, base: number)
        }
    }
}

extension Post {
    /// The page's file, sent back.
    func returnedFile(of page: PageState) -> (text: String, number: Int?)? {
        for part in attachments.prefix(10) where part.bytes.count <= PageReply.longestPage * 2 {
            guard let number = page.revision(ofFile: part), !part.bytes.contains(0),
                let text = String(validating: part.bytes, as: UTF8.self)
            else { continue }
            return (
                ASCII.trimmed(text.replacing("\r\n", with: "\n").replacing("\u{FEFF}", with: "")),
                number > 0 ? number : nil
            )
        }
        return nil
    }
}

extension PageState {
    /// Its name says that it is text.
    static func isFile(_ part: Part) -> Bool {
        part.filename.map { $0.lowercased().hasSuffix(".md") || $0.lowercased().hasSuffix(".txt") } ?? false
    }

    /// What the page is called as a file: "rubrics-r12.md".
    public var fileName: String { PageState.fileStem(title) + "-r\(number).md" }

    private static func fileStem(_ title: String) -> String {
        String(String(title.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }).prefix(60))
    }

    /// The revision that a file of the page's name says; 0: it says none. Nil: it is another file.
    public func revision(ofFile part: Part) -> Int? {
        guard PageState.isFile(part), let name = part.filename?.lowercased() else { return nil }
        let stem = PageState.fileStem(title)
        guard name.hasPrefix(stem) else { return nil }
        // "rubrics-r12 (1).md": a browser's second copy.
        let rest = name.dropFirst(stem.count)
        guard rest.hasPrefix("-r") else { return rest.first.map { ".( ".contains($0) } ?? false ? 0 : nil }
        let digits = rest.dropFirst(2).prefix { $0.isASCII && $0.isNumber }
        return digits.utf8.count <= 6 ? Int(digits) : nil
    }
}
