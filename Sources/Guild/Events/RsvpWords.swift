import Mail

/// An answer to an invitation in plain words: "yes", "yes +2", "maybe", "no, sorry".
public struct RsvpWords: Sendable, Equatable {
    public var answer: Attending
    /// How many they bring.
    public var guests = 0
    /// One date of a series, where they name one.
    public var date: WhenReading?
    /// What else they have to say; empty where the answer was all.
    public var rest = ""

    /// Nil: it is something to say, and no answer. `subject` is that of a prepared mail, which counts where nothing was
    /// written.
    public init?(text: String, subject: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var filled = lines.indices.lazy.filter { !lines[$0].allSatisfy(\.isWhitespace) }.prefix(6).makeIterator()
        let first = filled.next()
        guard var head = first, !SignatureWords.begins(lines[head]) else {
            self.init(line: ReplyWords.prepared(subject).joined(separator: " "), isAlone: true)
            return
        }
        // "Hello," above it.
        while RsvpWords.isCourtesy(ASCII.trimmed(lines[head])), let next = filled.next() { head = next }
        let below = SignatureWords.without(lines[(head + 1)...].joined(separator: "\n"))
        let line = String(ASCII.trimmed(lines[head]).prefix(2_000))
        if let short = RsvpWords(line: line, isAlone: true) {
            self = short
            rest = below
        } else if let long = RsvpWords(line: line, isAlone: false) {
            self = long
            rest = ASCII.trimmed(line + "\n" + below)
        } else {
            return nil
        }
    }

    /// The text is an answer, and nothing else.
    public static func isAll(of text: String) -> Bool { RsvpWords.read(text)?.rest.isEmpty ?? false }

    /// The same in anybody's own words, in the languages that wishes are read in.
    public static func read(_ text: String, subject: String = "") -> RsvpWords? {
        if let words = RsvpWords(text: text, subject: subject) { return words }
        let said = SignatureWords.without(text, keepsFirst: true)
        guard !said.isEmpty, said.utf8.count <= 700 else { return nil }
        let reading = WishReading(place: .event)
        guard case .wish(.answer(let answer)) = reading.verdict(subject: "", text: said) else { return nil }
        // What is more than a sentence says something to people, too.
        let isAll =
            !said.contains("\n") && !said.contains("?") && said.split(whereSeparator: \.isWhitespace).count <= 12
        var read = RsvpWords(answer: answer, rest: isAll ? "" : said)
        var words = RsvpWords.words(of: said.lowercased())
        if answer != .no { read.guests = RsvpWords.guests(&words) }
        return read
    }

    private init(answer: Attending, rest: String) {
        self.answer = answer
        self.rest = rest
    }

    /// One line. `isAlone`: it is an answer and nothing else; else a sentence that begins with one.
    private init?(line: String, isAlone: Bool) {
        let plain = line.lowercased().replacing("’", with: "'")
        // "Yes please. Can we begin at three?": the answer ends where its clause does.
        let clause = plain.prefix { !",.!;:–—(".contains($0) }
        let clauseEnds = plain.dropFirst(clause.count).first
        guard !clause.contains("?"), isAlone ? !plain.contains("?") : true else { return nil }
        var words = RsvpWords.words(of: isAlone ? plain : String(clause))
        // "No entiendo, …" goes on; "No, …" is one.
        let isPunctuated = clauseEnds != nil && !clause.contains(" ")
        var said = RsvpWords.answer(&words, isPunctuated: isPunctuated)
        // "Sorry, no."
        if said == nil, let first = words.first, RsvpWords.apologies.contains(first) {
            words = Array(RsvpWords.words(of: plain).dropFirst())
            said = RsvpWords.answer(&words, isPunctuated: true)
        }
        guard let answer = said, !RsvpWords.isTakenBack(answer, plain) else { return nil }
        self.answer = answer
        guests = RsvpWords.guests(&words)
        if let reading = WhenReading(words.joined(separator: " ")),
            reading.from.day != nil || reading.from.either != nil
        {
            date = reading
            words = []
        }
        // "Yes, I shall be there with my students": a mark ends the answer, or it would be a sentence that begins with it.
        if !isAlone, clauseEnds == nil { return nil }
        let others = words.filter { !RsvpWords.beside.contains($0) }
        guard others.count <= 2 else { return nil }
    }

    private static func words(of text: some StringProtocol) -> [String] {
        text.split { (sign: Character) in sign.isWhitespace || ",.!;:()\"“”„".contains(sign) }.map { String($0) }
    }

    /// What a line begins with.
    private static func answer(_ words: inout [String], isPunctuated: Bool) -> Attending? {
        for (phrase, answer) in phrases where words.starts(with: phrase) {
            // "I can't wait": glad, and no answer.
            if answer == .no, words.count > phrase.count, notAfterCannot.contains(words[phrase.count]) { return nil }
            words.removeFirst(phrase.count)
            return answer
        }
        guard let first = words.first else { return nil }
        let second = words.count > 1 ? words[1] : ""
        if maybeWords.contains(first) {
            words.removeFirst()
            return .maybe
        }
        // "No idea", "not a problem": no answers.
        if ["no", "kein", "keine"].contains(first), notAfterNo.contains(second) { return nil }
        // "No meeting on 23 December": of something else.
        if ["no", "kein", "keine"].contains(first), !isPunctuated, second.first?.isLetter ?? false,
            !beside.contains(second), WhenWords.month(second) == nil, WhenWords.weekday(second) == nil
        {
            return nil
        }
        if first == "not", !afterNot.contains(second) { return nil }
        switch PlainAnswer.word(first) {
        case .yes, .mine:
            words.removeFirst()
            return .yes
        case .no:
            words.removeFirst()
            return .no
        case .unclear: return nil
        }
    }

    /// "Certainly not", "ok, no", "yes, but I cannot come", "no trouble at all, I'll be there": whoever writes so is not
    /// counted by the first word alone.
    private static func isTakenBack(_ answer: Attending, _ line: String) -> Bool {
        let clauses = line.split { ",.!;:–—()".contains($0) }.prefix(12).map { words(of: $0) }.filter { !$0.isEmpty }
        func denies(_ word: String) -> Bool {
            word.hasSuffix("n't") || denials.contains(word) || PlainAnswer.word(word) == .no
        }
        for (number, words) in clauses.enumerated() {
            let says = PlainAnswer.word(words[0])
            switch answer {
            case .yes:
                if number > 0, says == .no, words.count <= 2, !notAfterNo.contains(words.last!) { return true }
                for (index, word) in words.enumerated().dropFirst(number == 0 ? 1 : 0) where denies(word) {
                    let next = words.dropFirst(index + 1).prefix(3)
                    // "Yes, but not on 16 December".
                    if let one = next.first, ["on", "for", "am", "le", "el"].contains(one) { return true }
                    if next.contains(where: coming.contains) { return true }
                    if number == 0, !(next.first.map(notAfterNo.contains) ?? false) { return true }
                    if index > 0, apologies.contains(words[index - 1]) { return true }
                }
            case .no:
                if number > 0, says == .yes || says == .mine { return true }
                if phrases.first(where: { words.starts(with: $0.0) })?.1 == .yes { return true }
            case .maybe: break
            }
        }
        return false
    }

    /// "+2", "plus 2", "with 2 guests", "and my wife" is nobody's number.
    private static func guests(_ words: inout [String]) -> Int {
        func number(_ word: String) -> Int? { Int(word) ?? numbers[word] }
        for (index, word) in words.enumerated() {
            if word.hasPrefix("+"), let count = Int(word.dropFirst()), (0...99).contains(count) {
                words.remove(at: index)
                return count
            }
            guard ["+", "plus", "with", "and", "mit", "und", "avec", "con"].contains(word), index + 1 < words.count,
                let count = number(words[index + 1]), (0...99).contains(count)
            else { continue }
            let noun = index + 2 < words.count ? words[index + 2] : ""
            if word == "+" || word == "plus" || guestWords.contains(noun) {
                words.removeSubrange(index..<min(words.count, index + (guestWords.contains(noun) ? 3 : 2)))
                return count
            }
        }
        return 0
    }

    private static func isCourtesy(_ line: String) -> Bool {
        CommandReading.isCourtesy(line) && PlainAnswer.word(line.lowercased()) == .unclear
    }

    private static let numbers = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "a": 1, "my": 1, "einem": 1, "einer": 1, "zwei": 2,
        "drei": 3, "un": 1, "une": 1, "deux": 2, "trois": 3,
    ]
    private static let guestWords: Set<String> = [
        "guest", "guests", "other", "others", "people", "persons", "colleague", "colleagues", "friend", "friends",
        "gast", "gästen", "gäste", "personen", "kollegen", "kolleginnen", "invités", "invité", "personnes", "invitados",
    ]
    private static let notAfterNo: Set<String> = [
        "idea", "problem", "worries", "question", "doubt", "wonder", "one", "matter", "need", "objection", "ahnung",
        "problemo", "more", "longer",
    ]
    private static let maybeWords: Set<String> = [
        "maybe", "perhaps", "tentative", "tentatively", "possibly", "probably", "vielleicht", "eventuell", "evtl",
        "wahrscheinlich", "peut-être", "quizás", "quizá", "forse", "misschien", "talvez", "kanske", "måske",
    ]
    /// Whole words, the longer first.
    private static let phrases: [([String], Attending)] = [
        ("not sure", Attending.maybe), ("i'm not sure", .maybe), ("unsure", .maybe), ("i might", .maybe),
        ("tal vez", .maybe),
        ("i can't", .no), ("i cannot", .no), ("can't make", .no), ("cannot make", .no), ("can't come", .no),
        ("cannot come", .no), ("i won't", .no), ("i will not", .no), ("unfortunately not", .no), ("regrets", .no),
        ("unfortunately i can't", .no), ("unfortunately i cannot", .no), ("ich kann nicht", .no),
        ("ich kann leider nicht", .no), ("kann nicht", .no), ("kann leider nicht", .no), ("leider nein", .no),
        ("leider nicht", .no), ("leider kann ich nicht", .no), ("komme nicht", .no), ("ich komme nicht", .no),
        ("ich komme leider nicht", .no), ("je ne peux pas", .no), ("je ne viens pas", .no), ("no puedo", .no),
        ("leider kann ich", .no), ("i'd love to but", .no), ("i would love to but", .no), ("absage", .no),
        ("zusage", .yes), ("klar", .yes), ("i'll be there", .yes), ("i will be there", .yes), ("i'll come", .yes),
        ("i will come", .yes),
        ("i'm coming", .yes), ("i am coming", .yes), ("i'll attend", .yes), ("i will attend", .yes),
        ("count me in", .yes), ("i'm in", .yes), ("see you there", .yes), ("will be there", .yes), ("coming", .yes),
        ("attending", .yes), ("ich komme", .yes), ("bin dabei", .yes), ("ich bin dabei", .yes), ("je viens", .yes),
        ("je serai là", .yes), ("accept", .yes), ("accepted", .yes), ("decline", .no), ("declined", .no),
    ].map { (words(of: $0.0), $0.1) }.sorted { $0.0.count > $1.0.count }
    private static let apologies: Set<String> = [
        "sorry", "apologies", "unfortunately", "leider", "entschuldigung", "désolé", "désolée",
    ]
    private static let notAfterCannot: Set<String> = [
        "wait", "miss", "say", "tell", "promise", "believe", "decide", "remember", "find", "open", "read", "see",
    ]
    private static let afterNot: Set<String> = [
        "coming", "attending", "able", "going", "joining", "possible", "me", "this", "available", "free",
    ]
    private static let denials: Set<String> = [
        "cannot", "nicht", "pas", "niet", "inte", "ikke", "unable", "unfortunately", "leider",
    ]
    private static let coming: Set<String> = [
        "come", "coming", "make", "attend", "attending", "join", "there", "kommen", "komme", "teilnehmen", "dabei",
        "venir",
    ]
    /// Words that say nothing more.
    private static let beside: Set<String> = [
        "please", "thanks", "thank", "you", "sorry", "i'll", "i", "be", "there", "will", "come", "coming", "can",
        "can't",
        "cannot", "make", "it", "in", "me", "count", "for", "all", "of", "them", "dates", "the", "and", "gladly",
        "with",
        "pleasure", "unfortunately", "leider", "gern", "gerne", "danke", "bitte", "merci", "désolé", "désolée", "lo",
        "siento", "very", "much", "so", "am", "looking", "forward", "to", "course", "happily", "this", "time", "not",
        "attend", "nicht", "komme", "kommen", "viel", "spaß", "spass", "erfolg", "vergnügen", "have", "fun", "enjoy",
        "ich", "kann", "best", "regards", "guests", "guest", "won't", "able", "join",
    ]
}
