import Mail

/// A line of a mail that was read as a command.
public struct RequestLine: Sendable, Equatable {
    /// As it was written, shortened, for the answer.
    public var asked: String
    public var reading: Reading

    public enum Reading: Sendable, Equatable {
        case command(Command)
        /// No word that we know; the nearest right ones.
        case unknown(nearest: [String])
        /// A word we know with something else behind it than it takes; how it is written.
        case misused(usage: String)
    }

    public init(asked: String, reading: Reading) {
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
        let first = isReply ? nil : command(in: subject)
        var out: [RequestLine] = []
        var rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        if let first {
            // "edit 12" in the subject, the new words in the body.
            if let block = block(first.text, rest.joined(separator: "\n")) {
                return [RequestLine(asked: asked(first.text), reading: .command(block))]
            }
            out.append(first.line)
        }
        var mistakes = 0
        var found = first != nil
        var isGreeting = true
        var sawProse = false
        var looked = 0
        while let line = rest.popFirst(), out.count < mostLines, mistakes < mostMistakes, looked < mostLines * 2 {
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
            case .command(.leave("")) where sawProse: continue  // "I do not want to / leave."
            case .command:
                found = true
                isGreeting = false
            case .unknown, .misused:
                // "Hello," before the first command, and a thanks behind the last, are no mistakes.
                if isGreeting, case .unknown(let nearest) = reading, nearest.isEmpty || words.hasSuffix(",") {
                    sawProse = sawProse || words.split(separator: " ").count > 3
                    continue
                }
                mistakes += 1
            }
            out.append(RequestLine(asked: asked(words), reading: reading))
        }
        guard found else {
            // A few words that are nearly right are worth an answer of their own; a letter is not.
            let isShort =
                text.utf8.count <= 300
                && text.split(separator: "\n").count { !$0.allSatisfy(\.isWhitespace) && !isCourtesy($0) } <= 2
            if out.isEmpty, isShort, !isReply, case .unknown(let near) = read(subject), !near.isEmpty, text.isEmpty {
                return [RequestLine(asked: asked(subject), reading: read(subject))]
            }
            return isShort
                && out.contains {
                    switch $0.reading {
                    case .misused: true
                    case .unknown(let nearest): !nearest.isEmpty
                    case .command: false
                    }
                } ? out : []
        }
        while out.count > 1, case .unknown(let nearest) = out[out.count - 1].reading, nearest.isEmpty {
            out.removeLast()
        }
        return out
    }

    /// The commands that a whole reply may consist of, without anybody doubting that it is one.
    public static func lone(_ text: String) -> Command? {
        let word = bare(text)
        switch word {
        case "mute": return .mute(nil)
        case "unmute": return .unmute(nil)
        case "follow": return .follow(.thread(nil), nil)
        case "unfollow": return .unfollow(.thread(nil))
        case "why": return .why
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
            return [RequestLine(asked: lines[0], reading: .command(.leave("")))]
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
    private static func isWish(_ line: String) -> Bool {
        let words = line.split { !$0.isLetter && $0 != "'" }
        guard words.count <= 8, !line.contains("?"), let hit = wishes.first(where: { line.contains($0) }) else {
            return false
        }
        // "Remove me from the rota" is about something else.
        let isAboutLetters = words.count <= 4 || words.contains { letters.contains(String($0)) }
        return isAboutLetters && (words.contains("me") || words.contains("mich") || line.hasPrefix(hit))
    }

    private static let letters: Set<String> = [
        "list", "letters", "mails", "emails", "mail", "messages", "liste", "briefe",
    ]

    private static func isRequest(_ line: String) -> Bool { if case .command = read(line) { true } else { false } }

    /// "Follow up" and "Help needed!" are said to people.
    private static func isUnmistakable(_ command: Command, _ line: String) -> Bool {
        let words = plain(line).split { $0 == " " }
        switch command {
        case .help, .which, .groups: return words.count == 1
        case .follow, .unfollow:
            return words.count == 1 || words[1].first.map { "@#".contains($0) || $0.isNumber } ?? false
        default: return true
        }
    }

    /// What people write who want no more letters.
    private static let wishes = [
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
    private static func wish(_ post: Post) -> [RequestLine]? {
        guard post.answers.isEmpty, post.text.utf8.count <= 200, bare(post.subject) == "unsubscribe" else { return nil }
        return [RequestLine(asked: post.subject, reading: .command(.leave("")))]
    }

    /// Greetings, thanks and names below them are no requests, and no mistakes either.
    private static func isCourtesy(_ line: some StringProtocol) -> Bool {
        guard line.utf8.count <= 60 else { return false }
        let words = line.lowercased().split { !$0.isLetter && $0 != "'" }
        guard let first = words.first else { return false }
        if words.count <= 4, greetings.contains(String(first)) { return true }
        return words.count == 1 && (first == "please" || first == "bitte")
    }

    private static let greetings: Set<String> = [
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
        let text = words.joined(separator: " ")
        return text.trimmed { "\"“”„«»'*_`".contains($0) }.replacing("*", with: "")
    }

    private static let polite: Set<String> = ["please", "please,", "pls", "bitte", "kindly", "por", "favor", "svp"]

    /// Lower case, without marks at the end.
    private static func bare(_ text: String) -> String {
        guard text.utf8.count <= 40 else { return "" }
        var word = ASCII.trimmed(text).lowercased()
        while let last = word.last, ".!,".contains(last) { word.removeLast() }
        return word
    }

    private static let ends: Set<String> = ["end", "quit", "exit", "--", "---"]

    private static func asked(_ line: String) -> String { String(line.prefix(120)) }

    private static func command(in subject: String) -> (text: String, line: RequestLine)? {
        let text = ASCII.trimmed(subject)
        if isCourtesy(text) { return nil }
        switch read(text) {
        case .command(let command):
            return (text, RequestLine(asked: asked(text), reading: .command(command)))
        case .unknown, .misused:
            guard blockHead(text) != nil else { return nil }
            return (text, RequestLine(asked: asked(text), reading: read(text)))
        }
    }

    // MARK: Commands that take the rest of the mail

    private static func blockHead(_ line: String) -> (CommandWord, Substring)? {
        let words = line.split(separator: " ", maxSplits: 2)
        guard words.count == 2, let word = CommandWord(rawValue: words[0].lowercased()),
            word == .edit || word == .invite || word == .welcome
        else { return nil }
        return (word, words[1])
    }

    private static func block(_ line: String, _ rest: String) -> Command? {
        guard let (word, argument) = blockHead(line) else { return nil }
        let text = ASCII.trimmed(rest)
        switch word {
        case .edit: return number(argument).map { .edit($0, text: text) }
        case .invite: return group(argument).map { .invite($0, lines: text) }
        case .welcome: return group(argument).map { .welcome($0, text: text) }
        default: return nil
        }
    }

    // MARK: One line

    static func read(_ written: String) -> RequestLine.Reading {
        guard written.utf8.count <= 1_000 else { return .unknown(nearest: []) }
        let line = plain(written)
        let words = line.split { $0 == " " || $0 == "\t" }
        guard let head = words.first else { return .unknown(nearest: []) }
        var name = head.lowercased()
        while let last = name.last, name.count > 1, ".,;:!".contains(last) { name.removeLast() }
        if words.count == 1, name.hasSuffix("?"), name.count > 1 { name.removeLast() }
        guard let word = CommandWord(rawValue: name) ?? CommandWord.synonyms[name] else {
            return .unknown(nearest: words.count <= 4 ? nearest(to: name) : [])
        }
        let rest = Array(words.dropFirst().prefix(60))
        let raw = ASCII.trimmed(line.drop { $0 == " " }.dropFirst(head.count))
        if line.hasSuffix("?"), !word.answers { return .misused(usage: word.usage) }
        if let command = command(word, rest, raw) { return .command(command) }
        // A sentence that begins with one of our words.
        if words.count > 4, word != .set, word != .pause, word != .search { return .unknown(nearest: []) }
        let setting = word == .set ? rest.first.flatMap { SettingWord(rawValue: $0.lowercased()) } : nil
        return .misused(usage: setting?.usage ?? word.usage)
    }

    private static func nearest(to name: String) -> [String] {
        var found: [String] = []
        var names = CommandWord.allCases.map(\.rawValue)
        // Short words are near to many.
        while found.count < 2, let near = Nearest.name(to: name, among: names, within: name.utf8.count <= 4 ? 1 : 2) {
            found.append(near)
            names.removeAll { $0 == near }
        }
        return found
    }

    private static func command(_ word: CommandWord, _ words: [Substring], _ raw: String) -> Command? {
        let lower = words.map { trimmedMark($0.lowercased()) }
        let isAlone = words.isEmpty
        switch word {
        case .help: return words.count <= 2 ? .help : nil
        case .which: return isAlone ? .which : nil
        case .groups: return isAlone ? .groups : nil
        case .set: return set(lower, words, raw)
        case .pause: return pause(lower)
        case .resume:
            guard words.count <= 1 else { return nil }
            return scope(lower.first).map { .resume($0) }
        case .join: return title(lower).map { .join($0) }
        case .leave:
            if isAlone { return .leave("") }
            return lower == ["all"] ? .leaveAll : title(lower).map { .leave($0) }
        case .who: return lower.count == 1 ? group(lower[0]).map { .who($0) } : nil
        case .people: return isAlone ? nil : .people(String(raw.prefix(60)))
        case .follow: return follow(lower)
        case .unfollow: return lower.count == 1 ? target(lower[0]).map { .unfollow($0) } : nil
        case .mute: return lower.count == 1 ? number(lower[0]).map { .mute($0) } : isAlone ? .mute(nil) : nil
        case .unmute: return lower.count == 1 ? number(lower[0]).map { .unmute($0) } : isAlone ? .unmute(nil) : nil
        case .search: return search(words)
        case .get: return lower.count == 1 ? number(lower[0]).map { .get($0) } : nil
        case .why: return isAlone ? .why : nil
        case .new: return lower == ["links"] ? .newLinks : nil
        case .address: return address(lower)
        case .cancel: return lower.count == 1 ? number(lower[0]).map { .cancel($0) } : nil
        case .delete: return lower.count == 1 ? number(lower[0]).map { .delete($0) } : nil
        case .edit, .invite, .welcome: return nil  // they take the lines below: `block`
        }
    }

    private static func set(_ words: [String], _ written: [Substring], _ raw: String) -> Command? {
        guard let first = words.first else { return nil }
        if let setting = SettingWord(rawValue: first), words.count > 1 {
            let value = ASCII.trimmed(raw.dropFirst(written[0].count).drop { " =:".contains($0) })
            let rest = words.dropFirst().filter { $0 != "=" }
            return self.setting(setting, rest.first ?? "", value, isOneWord: rest.count == 1)
        }
        if words.count == 1 { return cadence(first).map { .set(.all, $0) } }
        // "set teachers to daily"
        guard let last = words.last, let cadence = cadence(last) else { return nil }
        let named = words.dropLast().filter { $0 != "to" && $0 != "=" }
        if named == ["all"] { return .set(.all, cadence) }
        return title(Array(named)).map { .set(.group($0), cadence) }
    }

    private static func setting(_ setting: SettingWord, _ word: String, _ value: String, isOneWord: Bool) -> Command? {
        switch setting {
        case .name:
            let name = MailAddress.cleanName(String(value.prefix(80)))
            return name.isEmpty || name.contains("@") ? nil : .name(name)
        case .handle:
            let wanted = word.hasPrefix("@") ? String(word.dropFirst()) : word
            return isOneWord && Person.handle(from: wanted) == wanted ? .handle(wanted) : nil
        case .about: return .about(MailAddress.cleanName(String(value.prefix(300))))
        case .expertise: return .expertise(tags(value))
        case .zone: return isOneWord ? .zone(place(String(value.prefix(40)))) : nil
        case .hour: return hour(value).map { .hour($0) }
        case .receipts: return isOneWord ? flag(word).map { .receipts($0) } : nil
        case .copies: return isOneWord ? flag(word).map { .copies($0) } : nil
        }
    }

    /// "18", "18:00", "7pm", "18 uhr", "18h".
    private static func hour(_ value: String) -> Int? {
        let text = value.lowercased().filter { !$0.isWhitespace }
        let digits = text.prefix { $0.isNumber }
        guard let number = Int(digits), digits.count <= 2 else { return nil }
        switch text.dropFirst(digits.count) {
        case "", ":00", "h", "uhr", "o'clock": return (0...23).contains(number) ? number : nil
        case "am": return (1...12).contains(number) ? number % 12 : nil
        case "pm": return (1...12).contains(number) ? number % 12 + 12 : nil
        default: return nil
        }
    }

    /// "europe/berlin" as the zone database writes it.
    private static func place(_ zone: String) -> String {
        guard zone == zone.lowercased(), zone.contains("/") else { return zone }
        var out = ""
        var begins = true
        for character in zone {
            out += begins ? character.uppercased() : String(character)
            begins = character == "/" || character == "_" || character == "-"
        }
        // Port-au-Prince, Dar_es_Salaam, Isle_of_Man.
        for small in ["Au", "Es", "Of", "Da", "De"] {
            for mark in ["-", "_"] { out = out.replacing(mark + small + mark, with: mark + small.lowercased() + mark) }
        }
        return out
    }

    private static func pause(_ words: [String]) -> Command? {
        var rest = words[...]
        var scope = Command.Scope.all
        if let first = rest.first, first != "until" {
            guard let named = CommandReading.scope(first) else { return nil }
            scope = named
            rest.removeFirst()
        }
        guard let word = rest.popFirst() else { return .pause(scope, until: nil) }
        guard word == "until", rest.count == 1, let day = CalendarDay(rest[rest.startIndex]) else { return nil }
        return .pause(scope, until: day)
    }

    private static func follow(_ written: [String]) -> Command? {
        let words = written.first == "thread" ? Array(written.dropFirst()) : written
        switch words.count {
        case 0: return .follow(.thread(nil), nil)
        case 1: return target(words[0]).map { .follow($0, nil) }
        case 2:
            guard let cadence = cadence(words[1]), cadence != .none else { return nil }
            return target(words[0]).map { .follow($0, cadence) }
        default: return nil
        }
    }

    private static func target(_ word: String) -> FollowTarget? {
        if word.hasPrefix("@"), word.count > 1 { return .person(String(word.dropFirst().prefix(40))) }
        if let number = number(word) { return .thread(number) }
        let tag = tag(word.hasPrefix("#") ? String(word.dropFirst()) : word)
        return tag.isEmpty ? nil : .tag(tag)
    }

    private static func search(_ words: [Substring]) -> Command? {
        var search = SearchWords(words: "")
        var plain: [Substring] = []
        for word in words {
            let halves = word.split(separator: ":", maxSplits: 1)
            guard halves.count == 2 else {
                plain.append(word)
                continue
            }
            let value = halves[1].lowercased()
            switch halves[0].lowercased() {
            case "from": search.from = value.hasPrefix("@") ? String(value.dropFirst()) : value
            case "in": search.group = value
            case "after":
                guard let day = month(value) else { return nil }
                search.after = day
            case "before":
                guard let day = month(value) else { return nil }
                search.before = day
            case "type":
                switch value {
                case "post", "all": search.kind = nil
                case "topic": search.kind = .topic
                case "reply": search.kind = .reply
                default: return nil
                }
            default: plain.append(word)
            }
        }
        search.words = String(plain.joined(separator: " ").prefix(200))
        return search == SearchWords(words: "") ? nil : .search(search)
    }

    /// "2026", "2026-01" or a day: its beginning.
    private static func month(_ text: String) -> CalendarDay? {
        switch text.split(separator: "-").count {
        case 1: CalendarDay(text + "-01-01")
        case 2: CalendarDay(text + "-01")
        default: CalendarDay(text)
        }
    }

    private static func address(_ words: [String]) -> Command? {
        guard words.count == 2, let address = MailAddress(address: words[1]), !address.needsUTF8 else { return nil }
        switch words[0] {
        case "add": return .addAddress(address.address)
        case "primary": return .primaryAddress(address.address)
        case "drop", "remove": return .dropAddress(address.address)
        default: return nil
        }
    }

    // MARK: Words

    private static func scope(_ word: String?) -> Command.Scope? {
        guard let word, word != "all" else { return .all }
        return group(word).map { .group($0) }
    }

    /// A group's name, or its title of two or three words.
    private static func title(_ words: [String]) -> String? {
        if words.count == 1 { return group(words[0]) }
        let text = words.joined(separator: " ").filter { !"\"“”„'".contains($0) }
        return (2...3).contains(words.count) && text.utf8.count <= 60 ? text : nil
    }

    private static func group(_ word: some StringProtocol) -> String? {
        let name = ASCII.lowered(word)
        return Group.isName(name) ? name : nil
    }

    static func cadence(_ word: String) -> Cadence? {
        switch word {
        case "immediate", "immediately", "instant", "all", "each": .immediate
        case "daily", "day", "digest": .daily
        case "weekly", "week": .weekly
        case "none", "off", "never", "nomail": Cadence.none
        default: nil
        }
    }

    private static func flag(_ word: String) -> Bool? {
        switch word {
        case "on", "yes", "true": true
        case "off", "no", "false": false
        default: nil
        }
    }

    private static func number(_ word: some StringProtocol) -> Int64? {
        let digits = word.hasPrefix("#") ? String(word.dropFirst()) : String(word)
        guard (1...12).contains(digits.utf8.count), digits.utf8.allSatisfy(ASCII.isDigit) else { return nil }
        return Int64(digits)
    }

    private static func trimmedMark(_ word: String) -> String {
        var word = word
        while let last = word.last, word.count > 1, ".,;!?".contains(last) { word.removeLast() }
        return word
    }

    private static func tags(_ raw: String) -> [String] {
        var seen: [String] = []
        for piece in raw.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "\n" }) {
            let tag = tag(ASCII.trimmed(piece))
            if !tag.isEmpty, !seen.contains(tag), seen.count < 20 { seen.append(tag) }
        }
        return seen
    }

    /// One word of a tag's alphabet: letters and digits of any script, hyphens between words.
    public static func tag(_ text: String) -> String {
        var out = ""
        for scalar in text.lowercased().unicodeScalars.prefix(40) {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                out.unicodeScalars.append(scalar)
            } else if scalar == " " || scalar == "-" || scalar == "_", !out.isEmpty, !out.hasSuffix("-") {
                out += "-"
            }
        }
        while out.hasSuffix("-") { out.removeLast() }
        return out
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
