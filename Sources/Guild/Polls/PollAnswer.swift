import Mail

/// Which of several things somebody chose, in their words.
enum PollAnswer: Equatable {
    case option(Int)
    case takenBack
    /// Several fit, or none.
    case unclear([Int])

    init(_ text: String, options: [String], names: [String]) {
        let said = SignatureWords.without(text, keepsFirst: true)
        let lines = said.split(separator: "\n").map { ASCII.trimmed($0) }.filter {
            // "a" is a word beside thanks, and an answer.
            !$0.isEmpty && ($0.utf8.count <= 3 || !TypedReaction.isCourtesy($0, names: names))
        }
        guard let line = lines.drop(while: { Greeting.isAll(of: $0) }).first ?? lines.first else {
            self = .unclear([])
            return
        }
        // "b", "(b)", "2.", "b, please", "b) five"
        let words = WishFolding.words(of: line)
        let first = line.drop { "([".contains($0) }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        let marks = line.lowercased().filter { !$0.isWhitespace }.dropFirst(first.count).first
        let others = words.dropFirst().filter {
            !TypedReaction.isCourtesy($0, names: names) && $0 != "please" && $0 != "bitte"
        }
        if ["none", "nothing", "withdraw", "keine", "aucun", "ninguna", "nessuno"].contains(first), others.isEmpty,
            !options.contains(where: { $0.lowercased() == first })
        {
            self = .takenBack
            return
        }
        // "b) five", but not "3.10. would do", nor "a) or b)?".
        let behind = line.drop { "([".contains($0) }.dropFirst(first.count).drop { ").:, ".contains($0) }.first
        let isMarked = marks.map { ").:,".contains($0) } ?? false && !(behind?.isNumber ?? false) && !line.contains("?")
        let isAlone = others.isEmpty || isMarked
        var index: Int?
        if let number = Int(first) { index = number - 1 }
        if first.count == 1, let scalar = first.unicodeScalars.first, (97...122).contains(scalar.value) {
            index = Int(scalar.value) - 97
        }
        // "4" may be an option, and the fourth: what is written there counts first.
        let exact = options.indices.filter { WishFolding.words(of: options[$0]) == words }
        if exact.count == 1, exact.first == index || index == nil || !options.indices.contains(index!) {
            self = .option(exact[0])
            return
        }
        if exact.count == 1, let index, options.indices.contains(index) {
            self = .unclear([exact[0], index])
            return
        }
        // The words of another one stand beside the number.
        let named = options.indices.filter {
            let all = Set(WishFolding.words(of: options[$0]))
            return !all.isEmpty && all.isSubset(of: words)
        }
        if let index, isAlone, options.indices.contains(index), named.isEmpty || named.contains(index) {
            self = .option(index)
            return
        }
        // "Yes, with pleasure", "oui" where one is "Yes".
        let plain = PlainAnswer(text: line, subject: "")
        if plain == .yes || plain == .no {
            let same = options.indices.filter { PlainAnswer(text: options[$0], subject: "") == plain }
            if same.count == 1, !line.contains("?") {
                self = .option(same[0])
                return
            }
        }
        // "I vote for b", "réponse c, merci"
        let core = words.filter {
            !PollAnswer.beside.contains($0) && ($0.utf8.count == 1 || !TypedReaction.isCourtesy($0, names: names))
        }
        if core.count == 1, let scalar = core[0].unicodeScalars.first, core[0].utf8.count == 1,
            (97...122).contains(scalar.value), options.indices.contains(Int(scalar.value) - 97)
        {
            self = .option(Int(scalar.value) - 97)
            return
        }
        // Its words, among others: the one option that is wholly in them, that they are wholly in, or whose own words they have.
        let wanted = Set(words)
        let whole = options.indices.filter { Set(WishFolding.words(of: options[$0])).isSubset(of: wanted) }
        let within = options.indices.filter { wanted.isSubset(of: WishFolding.words(of: options[$0])) }
        let own = options.indices.filter { !PollAnswer.ownWords(of: $0, in: options).isDisjoint(with: wanted) }
        let fits = !whole.isEmpty ? whole : !within.isEmpty ? within : own
        let isClear = words.count <= 20 && !line.contains("?") && PollAnswer.denials.isDisjoint(with: wanted)
        // Where it is denied or asked, any of them may be meant.
        self = fits.count == 1 && isClear ? .option(fits[0]) : .unclear(isClear ? fits : [])
    }

    /// What no other option says.
    private static func ownWords(of index: Int, in options: [String]) -> Set<String> {
        var own = Set(WishFolding.words(of: options[index]).filter { $0.utf8.count >= 5 })
        for (other, option) in options.enumerated() where other != index {
            own.subtract(WishFolding.words(of: option))
        }
        return own
    }

    /// They say more than which it is, and thanks.
    static func saysMore(_ text: String, than option: String, names: [String]) -> Bool {
        let known = Set(WishFolding.words(of: option)).union(beside)
        let said = SignatureWords.without(text, keepsFirst: true)
        return WishFolding.words(of: said).count {
            $0.utf8.count > 1 && !known.contains($0) && !TypedReaction.isCourtesy($0, names: names)
        } > 3
    }

    private static let beside: Set<String> = [
        "option", "answer", "antwort", "réponse", "respuesta", "risposta", "letter", "buchstabe", "i", "we", "ich",
        "wir", "je",
        "nous", "vote", "stimme", "für", "for", "pour", "por", "per", "choose", "choice", "wahl", "nehme", "take",
        "would", "like",
        "würde", "prefer", "is", "it", "my", "meine", "ma", "mi", "the", "die", "das", "la", "le", "el", "please",
        "bitte",
    ]
    private static let denials: Set<String> = [
        "not", "nicht", "kein", "keine", "never", "nie", "pas", "jamais", "no", "non", "nunca", "mai", "niet", "inte",
        "don't",
        "except", "außer", "sauf", "but", "aber", "mais", "pero",
    ]
}
