import Mail

/// A line of a mail that was read as a command.
public struct RequestLine: Sendable, Equatable {
    /// As it was written, shortened, for the answer.
    public var asked: String
    public var reading: Reading
    /// Of a wish in its author's own words.
    public var language: WishLanguage?

    public enum Reading: Sendable, Equatable {
        case command(Command)
        /// No word that we know; the nearest right ones.
        case unknown(nearest: [String])
        /// A word we know with something else behind it than it takes; how it is written.
        case misused(usage: String)
        /// Behind the third mistake: it was not looked at.
        case left
    }

    /// Nil: it is none.
    public var command: Command? { if case .command(let command) = reading { command } else { nil } }

    /// Nearly a word about a person: what its author meant is told to nobody else, and read as nothing else.
    var isAboutPeople: Bool {
        if case .misused(let usage) = reading { RequestLine.usagesAboutPeople.contains(usage) } else { false }
    }

    static let usagesAboutPeople = Set(CommandWord.allCases.filter(\.isAboutPeople).map(\.usage))

    fileprivate func saying(
        _ kind: Measure.Kind, _ handle: String, _ group: String?, _ seconds: Int64?, _ words: String
    ) -> RequestLine {
        RequestLine(
            asked: asked,
            reading: .command(
                .measures(
                    .take(kind, handle: handle, group: group, seconds: seconds, words: String(words.prefix(1_000))))),
            language: language)
    }

    public init(asked: String, reading: Reading, language: WishLanguage? = nil) {
        self.language = language
        self.asked = asked
        self.reading = reading
    }
}

/// Reads commands out of a subject and of the new words of a body. Total: quotes and signatures are cut before, lines
/// still marked ">" are skipped, and nothing after the third mistake is looked at.
public enum CommandReading {
    static let mostLines = 30
    static let mostMistakes = 3
    static let mostSearches = 5

    /// Nothing where neither holds a command: then it is a letter to us, and help is the answer. `subject` is not read
    /// in a reply, whose subject is ours.
    public static func lines(subject: String, isReply: Bool, text: String) -> [RequestLine] {
        var first = isReply ? nil : command(in: subject)
        // "Leave" above "How do I leave? I do not want to yet": the mail says what is wanted.
        if case .command(.membership(.leave)) = first?.line.reading, WishReading.takesBack(text) { first = nil }
        // "Remove" above "remove @jane: why" is about her.
        if case .command(.membership(.leave("")))? = first?.line.reading, isAboutPeople(text) { first = nil }
        var out: [RequestLine] = []
        var rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        if let first {
            // "edit 12" in the subject, the new words in the body.
            if let block = block(first.text, rest.joined(separator: "\n")) {
                return [RequestLine(asked: asked(first.text), reading: .command(block))]
            }
            out.append(withReason(first.line, &rest))
        }
        var mistakes = 0
        var found = first != nil
        var isGreeting = true
        var sawProse = false
        var looked = 0
        while out.count < mostLines, mistakes < mostMistakes, looked < mostLines * 2, let line = rest.popFirst() {
            let words = ASCII.trimmed(line)
            if words.isEmpty { continue }
            looked += 1  // a letter of a million lines is looked at no longer than one of sixty
            if words.hasPrefix(">") || isCourtesy(words) { continue }
            if ends.contains(words.lowercased()) { break }
            if blockHead(words) != nil, let block = block(words, rest.joined(separator: "\n")) {
                out.append(RequestLine(asked: asked(words), reading: .command(block)))
                return out
            }
            let reading = read(words)
            switch reading {
            case .command(.membership(.leave(""))) where sawProse: continue  // "I do not want to / leave."
            case .command:
                found = true
                isGreeting = false
            case .left: break
            case .unknown, .misused:
                // "Hello," before the first command, and a thanks behind the last, are no mistakes.
                if isGreeting, case .unknown(let nearest) = reading, nearest.isEmpty || words.hasSuffix(",") {
                    sawProse = sawProse || words.split(separator: " ").count > 3
                    continue
                }
                mistakes += 1
            }
            out.append(withReason(RequestLine(asked: asked(words), reading: reading), &rest))
        }
        guard found else {
            if out.contains(where: \.isAboutPeople) { return out.filter { $0.isAboutPeople } }
            // A few words that are nearly right are worth an answer of their own; a letter is not.
            let isShort =
                text.utf8.count <= 300
                && text.split(separator: "\n").count { !$0.allSatisfy(\.isWhitespace) && !isCourtesy($0) } <= 2
            if out.isEmpty, isShort, !isReply, text.isEmpty {
                switch read(subject) {
                case .unknown(let nearest) where !nearest.isEmpty:
                    return [RequestLine(asked: asked(subject), reading: .unknown(nearest: nearest))]
                case .misused(let usage): return [RequestLine(asked: asked(subject), reading: .misused(usage: usage))]
                case .command, .unknown, .left: break
                }
            }
            return isShort
                && out.contains {
                    switch $0.reading {
                    case .misused: true
                    case .unknown(let nearest): !nearest.isEmpty
                    case .command, .left: false
                    }
                } ? out : []
        }
        // A name below the requests is no mistake; anything else that was not read is said.
        while out.count > 1, case .unknown(let nearest) = out[out.count - 1].reading, nearest.isEmpty,
            SignatureWords.isName(out[out.count - 1].asked)
        {
            out.removeLast()
        }
        if mistakes == mostMistakes || out.count == mostLines {
            for line in rest.prefix(mostLines) {
                let words = ASCII.trimmed(line)
                if words.isEmpty || words.hasPrefix(">") || isCourtesy(words) { continue }
                if SignatureWords.begins(words) { break }
                out.append(RequestLine(asked: asked(words), reading: .left))
            }
        }
        return out
    }

    /// A reason goes on in the lines below, up to an empty one, or to the next request.
    private static func withReason(_ line: RequestLine, _ rest: inout ArraySlice<Substring>) -> RequestLine {
        guard case .command(.measures(.take(let kind, let handle, let group, let seconds, var words))) = line.reading,
            !words.isEmpty
        else { return line }
        while let next = rest.first {
            let text = ASCII.trimmed(next)
            if text.isEmpty || text.hasPrefix(">") || isCourtesy(text) || SignatureWords.begins(text) { break }
            if SignatureWords.isName(text) || blockHead(text) != nil { break }
            switch read(text) {
            case .command, .misused: return line.saying(kind, handle, group, seconds, words)
            case .unknown, .left: break
            }
            guard words.utf8.count + text.utf8.count < 2_000 else { break }
            words += " " + text
            rest.removeFirst()
        }
        return line.saying(kind, handle, group, seconds, words)
    }

    /// One of its lines is about a person in a group.
    private static func isAboutPeople(_ text: String) -> Bool {
        text.split(separator: "\n").prefix(mostLines).contains { line in
            switch read(ASCII.trimmed(line)) {
            case .command(.measures): true
            case .misused(let usage): RequestLine.usagesAboutPeople.contains(usage)
            default: false
            }
        }
    }

    /// The commands that a whole reply may consist of, without anybody doubting that it is one.
    public static func lone(_ text: String) -> Command? {
        guard text.utf8.count <= 200 else { return nil }
        var lines = SignatureWords.without(text, keepsFirst: true).split(separator: "\n").map { ASCII.trimmed($0) }
        lines.removeAll { $0.isEmpty }
        // A name below it.
        if lines.count == 2, SignatureWords.isName(lines[1]) { lines.removeLast() }
        guard lines.count == 1 else { return nil }
        switch bare(plain(lines[0])) {
        case "favourite", "favorite", "favorit", "favori", "favorito": return .streams(.keep(nil))
        case "unfavourite", "unfavorite": return .streams(.letGo(nil))
        case "mute": return .settings(.mute(nil))
        case "unmute": return .settings(.unmute(nil))
        case "follow": return .settings(.follow(.thread(nil), nil))
        case "unfollow": return .settings(.unfollow(.thread(nil)))
        case "why": return .requests(.why)
        default: return nil
        }
    }

    /// Words that could be a command or something to say: whoever writes nothing else to a group is asked which. A mail of
    /// up to three lines, each a request, or a short wish to be left alone.
    public static func mayBeCommand(_ text: String) -> [RequestLine]? {
        guard text.utf8.count <= 200 else { return nil }
        var lines = text.split(separator: "\n").map { ASCII.trimmed($0) }.filter { !$0.isEmpty && !isCourtesy($0) }
        // A name below it.
        if lines.count > 1, let last = lines.last, last.split(separator: " ").count <= 2,
            last.split(separator: " ").allSatisfy({ $0.first?.isUppercase ?? false }), !isRequest(last)
        {
            lines.removeLast()
        }
        guard (1...3).contains(lines.count) else { return nil }
        if lines.count == 1, isWish(plain(lines[0]).lowercased()) {
            return [RequestLine(asked: lines[0], reading: .command(.membership(.leave(""))))]
        }
        var out: [RequestLine] = []
        for line in lines {
            guard case .command(let command) = read(line), command.isSaidAlone, isUnmistakable(command, line) else {
                return nil
            }
            out.append(RequestLine(asked: asked(line), reading: .command(command)))
        }
        return out
    }

    /// A short line about oneself: "You can unsubscribe at the foot of each letter" is none.
    static func isWish(_ line: String) -> Bool {
        let words = line.split { !$0.isLetter && $0 != "'" }
        guard words.count <= 8, !line.contains("?"), let hit = wishes.first(where: { line.contains($0) }) else {
            return false
        }
        // "Remove me from the rota" is about something else.
        let isAboutLetters = words.count <= 4 || words.contains { letters.contains(String($0)) }
        return isAboutLetters && (words.contains("me") || words.contains("mich") || line.hasPrefix(hit))
    }

    static let letters: Set<String> = [
        "list", "letters", "mails", "emails", "mail", "messages", "liste", "briefe",
    ]

    static func isRequest(_ line: String) -> Bool { if case .command = read(line) { true } else { false } }

    /// "Follow up" and "Help needed!" are said to people.
    static func isUnmistakable(_ command: Command, _ line: String) -> Bool {
        let words = plain(line).split { $0 == " " }
        switch command {
        case .requests(.help), .settings(.which), .requests(.groups): return words.count == 1
        case .settings(.follow), .settings(.unfollow):
            return words.count == 1 || words[1].first.map { "@#".contains($0) || $0.isNumber } ?? false
        default: return true
        }
    }

    /// What people write who want no more letters.
    static let wishes = [
        "unsubscribe", "remove me", "take me off", "stop sending me", "stop these mails", "stop these emails",
        "abmelden",
        "désabonner", "desabonner", "désinscrire", "darme de baja",
    ]

    /// A mail to a group: its words, or where a new topic has none its subject.
    public static func mayBeCommand(_ post: Post) -> [RequestLine]? {
        if !post.text.isEmpty { return mayBeCommand(post.text) ?? wish(post) }
        return post.answers.isEmpty && post.attachments.isEmpty ? mayBeCommand(post.subject) : nil
    }

    /// "unsubscribe" above a sentence that asks for the same.
    static func wish(_ post: Post) -> [RequestLine]? {
        guard post.answers.isEmpty, post.text.utf8.count <= 200, bare(post.subject) == "unsubscribe" else { return nil }
        return [RequestLine(asked: post.subject, reading: .command(.membership(.leave(""))))]
    }

    /// Greetings, thanks and names below them are no requests, and no mistakes either.
    static func isCourtesy(_ line: some StringProtocol) -> Bool {
        guard line.utf8.count <= 60 else { return false }
        let words = line.lowercased().split { !$0.isLetter && $0 != "'" }
        guard let first = words.first else { return false }
        if words.count <= 4, greetings.contains(String(first)) { return true }
        return words.count == 1 && (first == "please" || first == "bitte")
    }

    static let greetings: Set<String> = [
        "hello", "hi", "hallo", "hey", "dear", "liebe", "lieber", "bonjour", "hola", "ciao", "thanks", "thank", "danke",
        "merci", "gracias", "grazie", "best", "kind", "regards", "cheers", "greetings", "viele", "sincerely", "yours",
        "good", "guten",
    ]

    /// Without the marks of lists, of quotations and of bold type, and without the politeness before it.
    static func plain(_ line: String) -> String {
        var words = line.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }[...]
        if let first = words.first, words.count > 1 {
            let mark = first.last
            let isMark =
                first == "-" || first == "*" || first == "•"
                || ((mark == "." || mark == ")") && first.dropLast().allSatisfy(\.isNumber) && first.count <= 3)
            if isMark { words.removeFirst() }
        }
        while let first = words.first, words.count > 1, polite.contains(first.lowercased()) { words.removeFirst() }
        // "which, please", "weekly thanks"
        while let last = words.last, words.count > 1, closing.contains(bare(String(last))) { words.removeLast() }
        let text = words.joined(separator: " ")
        return text.trimmed { "\"“”„«»'*_`".contains($0) }.replacing("*", with: "")
    }

    static let polite: Set<String> = ["please", "please,", "pls", "bitte", "kindly", "por", "favor", "svp"]

    private static let closing: Set<String> = [
        "please", "pls", "thanks", "thx", "bitte", "danke", "merci", "svp", "gracias", "grazie", "obrigado", "obrigada",
    ]

    /// Lower case, without marks at the end.
    static func bare(_ text: String) -> String {
        guard text.utf8.count <= 40 else { return "" }
        var word = ASCII.trimmed(text).lowercased()
        while let last = word.last, ".!,".contains(last) { word.removeLast() }
        return word
    }

    static let ends: Set<String> = ["end", "quit", "exit", "--", "---"]

    static func asked(_ line: String) -> String { String(line.prefix(120)) }

    static func command(in subject: String) -> (text: String, line: RequestLine)? {
        let text = ASCII.trimmed(subject)
        if isCourtesy(text) { return nil }
        switch read(text) {
        case .command(let command):
            return (text, RequestLine(asked: asked(text), reading: .command(command)))
        case .unknown, .misused, .left:
            guard blockHead(text) != nil else { return nil }
            return (text, RequestLine(asked: asked(text), reading: read(text)))
        }
    }

    // MARK: Commands that take the rest of the mail

    static func blockHead(_ line: String) -> (CommandWord, Substring)? {
        let words = line.split(separator: " ", maxSplits: 2)
        if words.count == 3, words[0].lowercased() == "group", ["add", "new"].contains(words[1].lowercased()),
            !words[2].contains(" ")
        {
            return (.group, words[2])
        }
        if bare(line) == "appeal" { return (.appeal, "") }
        if line.lowercased().hasPrefix("appeal:") { return (.appeal, line.dropFirst("appeal:".count)) }
        guard words.count == 2, let word = CommandWord(rawValue: words[0].lowercased()),
            word == .edit || word == .invite || word == .welcome
        else { return nil }
        // "edit 12:", "edit 12,"
        var argument = words[1]
        while let last = argument.last, ",:.".contains(last) { argument.removeLast() }
        return (word, argument)
    }

    static func block(_ line: String, _ rest: String) -> Command? {
        guard let (word, argument) = blockHead(line) else { return nil }
        let text = ASCII.trimmed(rest)
        switch word {
        case .edit: return number(argument).map { .forum(.edit($0, text: text)) }
        case .invite: return group(argument).map { .membership(.invite($0, lines: text)) }
        case .welcome: return group(argument).map { .membership(.welcome($0, text: text)) }
        case .group:
            let name = ASCII.lowered(argument)
            return name.utf8.count <= 40 ? .groups(.add(name: name, GroupLines(text))) : nil
        case .appeal:
            let words = ASCII.trimmed(argument + "\n" + SignatureWords.without(text))
            return words.isEmpty ? nil : .measures(.appeal(String(words.prefix(2_000))))
        default: return nil
        }
    }
}

extension String {
    /// Without the characters at both ends that `isMark` names.
    fileprivate func trimmed(_ isMark: (Character) -> Bool) -> String {
        var rest = self[...]
        while let first = rest.first, isMark(first) { rest.removeFirst() }
        while let last = rest.last, isMark(last) { rest.removeLast() }
        return String(rest)
    }
}
