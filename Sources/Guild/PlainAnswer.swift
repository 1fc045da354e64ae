import Mail

/// What somebody's reply to a yes-or-no question says.
public enum PlainAnswer: String, Sendable, Hashable, CaseIterable {
    case yes
    /// "Mine": yes, and the address that wrote is mine.
    case mine
    case no
    /// Other words, or none.
    case unclear

    /// By the first word of the new words; where those say neither, by the subject of a prepared mail sent as it was.
    /// `text` is empty when nothing in the mail was its author's own.
    public init(text: String, subject: String) {
        let byText = PlainAnswer.leading(text)
        if byText != .unclear {
            self = byText
            return
        }
        // The prepared mail's subject is one word; in the single addressing style a name stands before it.
        let words = PlainAnswer.words(of: ReplyMarks.strip(subject).subject)
        let isPrepared = words.count == 1 || (words.count == 3 && words[0] == "do")
        self = isPrepared ? PlainAnswer.leading(words[words.count - 1]) : .unclear
    }

    private static func leading(_ text: String) -> PlainAnswer {
        let words = words(of: String(text.prefix(200)))
        guard let first = words.first else { return .unclear }
        let second = words.dropFirst().first ?? ""
        if first == "i" || first == "we" {
            if second == "did", words.dropFirst(2).first != "not" { return .yes }
            return second == "didn't" || second == "didn’t" || second == "did" ? .no : .unclear
        }
        if noWords.contains(first) { return .no }
        if mineWords.contains(first) { return .mine }
        if yesWords.contains(first) {
            // "Yes, mine", "yes, and that is mine".
            return words.prefix(4).dropFirst().contains(where: mineWords.contains) ? .mine : .yes
        }
        return .unclear
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { $0.isWhitespace || ",.!?;:()\"“”„«»*_-–—。、！，".contains($0) }.prefix(12).map(
            String.init)
    }

    private static let yesWords: Set<String> = [
        "yes", "y", "yep", "yeah", "yup", "yea", "aye", "sure", "ok", "okay", "confirm", "confirmed", "correct",
        "indeed", "absolutely", "certainly",
        "ja", "jawohl", "jep", "jo", "genau", "oui", "ouais", "si", "sí", "sì", "claro", "sim", "certo", "da", "tak",
        "ano", "áno", "hej", "igen", "kyllä", "joo", "jah", "jā", "taip", "да", "так", "ага", "ναι", "evet", "はい", "是",
        "是的", "对", "對", "네", "예", "כן", "نعم", "بله", "हाँ", "ใช่", "vâng", "có", "ya", "oo", "já", "bai", "ie", "sea",
        "po",
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
