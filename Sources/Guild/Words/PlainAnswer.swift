import Mail

/// What somebody's reply to a yes-or-no question says.
public enum PlainAnswer: String, Sendable, Hashable, CaseIterable {
    case yes
    /// "Mine": yes, and the address that wrote is mine.
    case mine
    case no
    /// Other words, or none.
    case unclear

    /// By the first sentence of the new words; where that says neither, by the subject of a prepared mail sent as it was.
    /// `text` is empty when nothing in the mail was its author's own.
    ///
    /// A wrong yes posts what a forger wrote, a wrong no loses what somebody wrote, and to ask once more costs a letter:
    /// so a yes must be short and nothing near it may deny it.
    public init(text: String, subject: String) {
        // Nobody's yes is longer; what comes in is as long as a stranger likes.
        let text = String(text.prefix(2_000))
        let byText = PlainAnswer.leading(text)
        let words = PlainAnswer.words(of: ReplyMarks.strip(subject).subject)
        // The prepared mail's subject is one word; in the single addressing style a name stands before it. It counts
        // where nothing but a signature was written.
        let isPrepared = words.count == 1 || (words.count == 3 && words[0] == "do")
        let written = PlainAnswer.words(of: text)
        if byText == .unclear, isPrepared, written.count <= 12, !text.contains(where: { ".?!".contains($0) }),
            !PlainAnswer.denies(written)
        {
            self = PlainAnswer.leading(words[words.count - 1])
        } else {
            self = byText
        }
    }

    /// What one word says by itself.
    static func word(_ word: String) -> PlainAnswer {
        if noWords.contains(word) { return .no }
        if mineWords.contains(word) { return .mine }
        return yesWords.contains(word) || loneYesWords.contains(word) ? .yes : .unclear
    }

    private static func leading(_ text: String) -> PlainAnswer {
        let head = text.prefix(400)
        // "Yes, it was me. See you!": the first sentence or line that holds a word.
        let sentence = head.split { $0.isNewline || ".!?;。！？".contains($0) }.lazy.map { words(of: $0) }
            .first { !$0.isEmpty }
        guard let sentence, let first = sentence.first else { return .unclear }
        // "No estoy seguro", "No idea": a denial of knowing is no answer.
        if noWords.contains(first) { return isUnsure(sentence) ? .unclear : .no }
        let phrase = sentence.joined(separator: " ") + " "
        if denials.contains(where: { phrase.hasPrefix($0 + " ") }) { return .no }
        guard sentence.count <= 6, !head.contains("?"), !denies(words(of: head)) else { return .unclear }
        if mineWords.contains(first) { return sentence.count == 1 ? .mine : .unclear }
        if affirmations.contains(where: { phrase.hasPrefix($0 + " ") }) { return .yes }
        // Where the word also greets or begins other sentences it has to stand alone.
        if loneYesWords.contains(first) { return sentence.count == 1 ? .yes : .unclear }
        guard yesWords.contains(first) else { return .unclear }
        // "Yes, mine": the address is theirs. "Yes, it is mine" may speak of the mail.
        return sentence.count == 2 && mineWords.contains(sentence[1]) ? .mine : .yes
    }

    /// "No idea who that is, sorry."
    static func deniesKnowing(_ text: String) -> Bool {
        let words = words(of: text.prefix(200))
        return words.first.map(noWords.contains) ?? false && isUnsure(words)
    }

    /// It says that its author does not know.
    static func isUnsure(_ sentence: [String]) -> Bool {
        let next = sentence.dropFirst().prefix(2)
        if !unsureWords.isDisjoint(with: next) { return true }
        let pair = sentence.prefix(2).joined(separator: " ")
        return ["non so", "non lo", "não sei", "nao sei"].contains(pair)
    }

    private static let unsureWords: Set<String> = [
        "idea", "ideas", "clue", "sure", "certain", "know", "understand", "problem", "worries", "hurry", "rush",
        "ahnung", "weiß", "weiss", "sûr", "sûre", "certaine", "sais", "seguro", "segura", "sé", "entiendo",
        "conozco", "sicuro", "sicura", "capisco", "conosco", "certeza", "entendo", "conheço", "zeker",
        "säker", "sikker", "pewien", "wiem", "jist", "vím", "varma", "tiedä", "emin", "bilmiyorum",
    ]

    /// A word that turns a sentence round, anywhere near.
    private static func denies(_ words: [String]) -> Bool {
        words.prefix(16).contains { noWords.contains($0) || denyingWords.contains($0) || $0.hasSuffix("n't") }
    }

    /// The first of them, lower case, with straight apostrophes.
    private static func words(of text: some StringProtocol) -> [String] {
        let text = text.lowercased()
        // One piece more than are wanted: the last is all the rest.
        let words = text.unicodeScalars.split(maxSplits: mostWords, whereSeparator: isBetweenWords).prefix(mostWords)
        return words.map { String($0).replacing("’", with: "'") }
    }

    private static let mostWords = 24

    private static func isBetweenWords(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",", ".", "!", "?", ";", ":", "(", ")", "\"", "*", "_", "-", "“", "”", "„", "«", "»", "–", "—", "。", "、",
            "！", "，":
            true
        default: scalar.value < 0x80 ? ASCII.isSpace(UInt8(scalar.value)) : scalar.properties.isWhitespace
        }
    }

    private static let denials = [
        "i did not", "i didn't", "we did not", "we didn't", "it was not me", "it wasn't me", "this was not me",
        "that was not me", "that wasn't me", "this wasn't me", "i have not", "i haven't", "absolutely not",
        "certainly not", "of course not", "ich war das nicht", "das war ich nicht", "ich nicht", "pas moi",
        "ce n'est pas moi", "claro que no", "yo no", "certo che no", "io no",
    ]
    private static let affirmations = [
        "i did", "we did", "i wrote", "we wrote", "it was me", "that was me", "this was me", "i have written",
        "i've written", "i sent", "it is mine", "it's mine", "that's mine", "it's me", "it is me", "das war ich",
        "ich war das",
        "ich war es", "c'est moi", "c'était moi", "fui yo", "he sido yo", "sono stato io", "sono stata io", "fui eu",
        "of course", "natürlich", "bien sûr", "por supuesto",
    ]
    private static let yesWords: Set<String> = [
        "yes", "y", "yep", "yeah", "yup", "yea", "aye", "confirm", "confirmed", "correct",
        "indeed", "absolutely", "certainly",
        "ja", "jawohl", "jep", "genau", "oui", "ouais", "sí", "sì", "sim", "tak", "ano", "áno", "igen", "kyllä", "joo",
        "jah", "jā", "taip", "да", "так", "ага", "ναι", "evet", "はい", "是的", "네", "예", "כן", "نعم", "بله", "हाँ",
        "ใช่", "vâng",
    ]
    private static let loneYesWords: Set<String> = [
        "sure", "ok", "okay", "si", "claro", "certo", "da", "jo", "já", "ya", "oo", "bai", "ie", "sea", "po", "có", "是",
        "对", "對",
    ]
    private static let denyingWords: Set<String> = [
        "nicht", "kein", "keine", "keinen", "nie", "niemals", "pas", "jamais", "nunca", "jamás", "tampoco", "mai",
        "niet",
        "geen", "inte", "ikke", "ikkje", "aldrig", "aldri", "nigdy", "nikdy", "никогда", "cannot", "didnt", "wasnt",
        "hayır", "değil", "degil", "neither", "none", "nothing", "nobody", "enkä", "δεν", "niciodată", "nu", "hack",
        "hacked", "forged", "spam", "fake", "scam",
        "phishing", "fraud", "stolen", "betrug", "delete", "remove", "stop", "unsubscribe", "who", "what", "someone",
        "somebody", "else", "but", "maybe", "perhaps", "löschen", "lösch", "wer", "jemand", "anders", "aber",
        "vielleicht",
        "supprimer", "supprimez", "qui", "mais", "quelqu'un", "borrar", "borre", "quien", "quién", "pero", "alguien",
        "cancella", "chi", "ma", "qualcuno", "verwijder", "wie", "iemand", "maar", "удалите", "кто", "но",
    ]
    private static let mineWords: Set<String> = [
        "mine", "meine", "meins", "mía", "mia", "mio", "mío", "meu", "minha", "mijn", "min", "moje", "moja",
        "мой", "моя", "моё", "мое",
    ]
    private static let noWords: Set<String> = [
        "no", "n", "nope", "nah", "not", "never", "nein", "nö", "non", "nee", "nej", "nei", "não", "nao", "ne", "nie",
        "nem", "ei", "nē", "нет", "не", "ні", "όχι", "hayır", "hayir", "いいえ", "不", "不是", "没有", "沒有", "아니요", "아니오", "לא",
        "لا", "خیر", "नहीं", "ไม่", "không", "tidak", "bukan", "ez", "nage",
    ]
}
