/// Answers that somebody has written into an old mail which nothing marks, and says so above it.
enum InlineAnswers {
    /// "See my answers below, in red."
    static func announced(_ words: ArraySlice<UInt8>) -> Bool { cues.occur(in: Phrases.lowered(words)) }

    /// "My answers in red": in the old mail and nowhere else.
    static func surelyAnnounced(_ words: ArraySlice<UInt8>) -> Bool { sure.occur(in: Phrases.lowered(words)) }

    private static let sure = Phrases([
        "inline", "in line", "in red", "in blue", "in green", "in caps", "in capitals", "in bold", "between your lines",
        "in rot",
        "in blau", "in grün", "direkt im text", "in deiner mail", "in ihrer mail", "zwischen den zeilen",
        "dans le corps",
        "en rouge", "en bleu", "dans le texte", "en rojo", "en azul", "in rosso", "nel testo", "em vermelho",
        "in het rood",
        "i rött", "i rødt", "med rødt", "na czerwono", "červeně", "красным", "синим", "kırmızı", "红色", "紅色", "赤字",
    ])

    /// "[Ann] Yes.", "ANN: yes", "=> yes", ">> yes".
    static func isMarked(_ line: ArraySlice<UInt8>, by context: ReplyContext) -> Bool {
        if line.starts(with: "=>".utf8) || line.starts(with: "->".utf8) || line.starts(with: "-->".utf8)
            || line.starts(with: "→".utf8) || line.starts(with: "##".utf8) || line.starts(with: "***".utf8)
        {
            return true
        }
        // "YES, BUT NOT WEDNESDAY."
        let letters = line.filter { ASCII.isLetter($0) }
        if letters.count >= 6, letters.allSatisfy({ $0 < 0x60 }), !line.contains(where: { $0 >= 0x80 }) { return true }
        if let tag = tag(line) { return context.isAuthors(tag) }
        let head = line.prefix(30)
        guard let colon = head.firstIndex(of: UInt8(ascii: ":")), line.endIndex > colon + 1 else { return false }
        return context.isAuthors(line[..<colon])
    }

    /// "[Ann]" before words.
    static func tag(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard line.first == UInt8(ascii: "["), let close = line.prefix(24).firstIndex(of: UInt8(ascii: "]")),
            line.endIndex > close + 1
        else { return nil }
        return line[...close]
    }

    private static let cues = Phrases([
        "below", "inline", "in line", "in red", "in blue", "in green", "in caps", "in bold", "between your",
        "in your mail",
        "unten", "im text", "in rot", "in blau", "direkt in", "dazwischen", "in deiner mail", "in ihrer mail",
        "ci-dessous",
        "dans le corps", "dans le texte", "en rouge", "en bleu", "abajo", "más abajo", "en rojo", "en azul",
        "entre líneas",
        "qui sotto", "in basso", "in rosso", "nel testo", "abaixo", "em vermelho", "hieronder", "in het rood",
        "tussen de",
        "nedan", "i rött", "nedenfor", "i rødt", "med rødt", "poniżej", "na czerwono", "níže", "červeně", "alább",
        "lent",
        "ниже", "красным", "синим", "нижче", "aşağıda", "kırmızı", "下記", "以下", "下面", "红色", "紅色", "아래",
    ])
}
