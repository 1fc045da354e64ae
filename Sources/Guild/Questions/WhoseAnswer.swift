import Mail

/// What somebody says to "Whose words are these?": they were shown a mail that reached their personal address from an
/// address that the receiving server vouches for, and is not known as theirs.
public enum WhoseAnswer: String, Sendable, Equatable, CaseIterable {
    /// Meant for them alone: the words are sent on to them, and then deleted here.
    case forMe
    /// Their own words: posted as theirs.
    case mine
    /// The same; and the address shall be theirs, once it has said so itself.
    case mineAndAddress
    /// The author's words, for the group: the author is asked.
    case forGroup
    /// Nobody's they know: deleted.
    case notMine

    /// As a prepared mail's subject has it.
    public var words: String {
        switch self {
        case .forMe: "for me"
        case .mine: "mine"
        case .mineAndAddress: "mine, and this is also my address"
        case .forGroup: "it is for the group"
        case .notMine: "not mine"
        }
    }
}

extension ReplyWords {
    /// By the first line, which has to be short; of a prepared mail sent as it was, by its subject. Nil: neither of them. A
    /// bare yes is none of them: it does not say what to.
    public var whose: WhoseAnswer? {
        let written = text.split(whereSeparator: \.isNewline).lazy.map { ASCII.trimmed($0) }.first { !$0.isEmpty } ?? ""
        if let answer = ReplyWords.whose(written) { return answer }
        let below = SignatureWords.without(text)
        return ASCII.trimmed(below).isEmpty
            ? ReplyWords.whose(ReplyWords.prepared(subject).joined(separator: " ")) : nil
    }

    private static func whose(_ line: String) -> WhoseAnswer? {
        let words = line.lowercased().replacing("’", with: "'").split { !$0.isLetter && $0 != "'" }.map(String.init)
        guard !words.isEmpty, words.count <= 12, !line.contains("?") else { return nil }
        let phrase = " " + words.joined(separator: " ") + " "
        func has(_ phrases: [String]) -> Bool { phrases.contains { phrase.contains(" \($0) ") } }
        if has(forMeWords) { return has(denyingWords) ? nil : .forMe }
        if has(forGroupWords) { return has(denyingWords) ? nil : .forGroup }
        if has(notMineWords) { return .notMine }
        if has(mineWords) {
            if has(denyingWords) { return .notMine }
            return has(addressWords) ? .mineAndAddress : .mine
        }
        return PlainAnswer.word(words[0]) == .no && !PlainAnswer.isUnsure(words) ? .notMine : nil
    }

    private static let forMeWords = [
        "for me", "to me", "für mich", "an mich", "pour moi", "para mí", "para mi", "per me", "para mim", "voor mij",
    ]
    private static let forGroupWords = [
        "for the group", "for everybody", "for everyone", "for all", "for us all", "für die gruppe", "für alle",
        "pour le groupe", "pour tous", "para el grupo", "para todos", "per il gruppo", "per tutti", "para o grupo",
        "voor de groep",
    ]
    private static let notMineWords = [
        "not mine", "not me", "isn't mine", "nicht meine", "nicht von mir", "nicht ich", "pas de moi", "pas moi",
        "pas à moi", "no es mío", "no es mía", "no soy yo", "non è mio", "non è mia", "não é meu", "niet van mij",
        "spam", "unknown",
    ]
    private static let mineWords = [
        "mine", "my words", "i wrote", "it was me", "that was me", "this is me", "meine", "meins", "von mir", "ich war",
        "de moi", "à moi", "c'est moi", "mío", "mía", "mis", "fui yo", "mio", "mia", "meu", "minha", "van mij",
    ]
    private static let addressWords = [
        "address", "also my", "adresse", "adresa", "indirizzo", "dirección", "endereço", "adres",
    ]
    private static let denyingWords = [
        "not", "never", "nicht", "kein", "pas", "no", "non", "não", "niet", "isn't", "wasn't", "didn't",
    ]
}
