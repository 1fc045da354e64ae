import Mail

/// A reply that is nothing but thanks, a sign or a rating: "Danke, Jane!", "+1", "4/5". Whoever says more says it to people.
public enum TypedReaction: Sendable, Equatable {
    case helpful(sign: String)
    case stars(Int)
    case takenBack

    public static let thumb = "👍"
    public static let heart = "❤"

    public init?(_ post: Post) {
        guard post.attachments.isEmpty, post.mentions.handles.isEmpty else { return nil }
        // The subject of a prepared mail; a reply's is the thread's.
        let isPrepared = post.text.isEmpty && ReplyMarks.strip(post.subject).marks == 0
        self.init(isPrepared ? ReplyWords.prepared(post.subject).joined(separator: " ") : post.text)
    }

    public init?(_ text: String) {
        guard text.utf8.count <= 400 else { return nil }
        if let all = TypedReaction(said: TypedReaction.withoutName(text)) {
            self = all
        } else if let first = TypedReaction(said: SignatureWords.without(text, keepsFirst: true)) {
            self = first
        } else {
            return nil
        }
    }

    private init?(said: String) {
        guard !said.isEmpty, said.utf8.count <= 120, !said.contains("?") else { return nil }
        if let stars = TypedReaction.stars(said) {
            self = .stars(stars)
            return
        }
        let words = WishFolding.split(TypedReaction.signed(said))
        if words.count == 1, TypedReaction.takingBack.contains(words[0].folded) {
            self = .takenBack
            return
        }
        guard words.count <= 9 else { return nil }
        var sign: String?
        var names = 0
        for (index, word) in words.enumerated() {
            if TypedReaction.cores.contains(word.folded) {
                sign = word.folded == TypedReaction.heart ? TypedReaction.heart : sign ?? TypedReaction.thumb
            } else if !TypedReaction.beside.contains(word.folded) {
                // "Thanks, Jane": a name goes on from what stands before it.
                let isName =
                    index > 0 && !words[index - 1].hasStop && word.joint != "!"
                    && !TypedReaction.forThings.contains(words[index - 1].folded)
                    && word.written.first?.isUppercase ?? false && !AnswerWords.denials.contains(word.folded)
                    && PlainAnswer.word(word.folded) == .unclear
                names += 1
                guard isName, names <= 2 else { return nil }
            }
        }
        guard let sign else { return nil }
        self = .helpful(sign: sign)
    }

    /// "5/5", "4 / 5".
    private static func stars(_ said: String) -> Int? {
        let plain = said.filter { !$0.isWhitespace }
        guard plain.utf8.count == 3, plain.hasSuffix("/5"), let number = Int(plain.prefix(1)), (1...5).contains(number)
        else { return nil }
        return number
    }

    /// Without the name below it.
    private static func withoutName(_ said: String) -> String {
        var lines = said.split(separator: "\n").map { ASCII.trimmed($0) }.filter { !$0.isEmpty }
        if lines.count > 1, let last = lines.last, SignatureWords.isName(last), TypedReaction(line: last) == nil {
            lines.removeLast()
        }
        return lines.joined(separator: "\n")
    }

    /// One line, without looking for a name.
    private init?(line: String) {
        let words = WishFolding.words(of: TypedReaction.signed(line))
        guard !words.isEmpty,
            words.allSatisfy({ TypedReaction.cores.contains($0) || TypedReaction.beside.contains($0) })
        else { return nil }
        self = .helpful(sign: TypedReaction.thumb)
    }

    /// Signs of one meaning are one word; faces that only smile say nothing more.
    private static func signed(_ text: String) -> String {
        var out = ""
        for scalar in text.replacing("+1", with: " 👍 ").unicodeScalars {
            if hearts.contains(scalar) {
                out += " \(heart) "
            } else if thumbs.contains(scalar) {
                out += " \(thumb) "
            } else {
                out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    private static let hearts = Set("❤♥💙💚💛🧡💜🤎🖤🤍💕💖😍🥰".unicodeScalars)
    private static let thumbs = Set("👍👏🙌💯👌🎉🙏⭐".unicodeScalars)
    private static let takingBack: Set<String> = ["unrate", "unlike", "unhelpful"]

    private static func folded(_ words: String) -> Set<String> { Set(WishFolding.words(of: words)) }

    /// Each of them makes it one.
    private static let cores = folded(
        """
        👍 ❤ thanks thank thx thanx ty helpful danke dank dankeschön merci gracias grazie obrigado obrigada bedankt dankjewel
        tack takk kiitos dziękuję dzięki děkuji díky teşekkürler sağol hilfreich utile útil nuttig hjälpsamt nyttig
        hyödyllinen przydatne užitečné faydalı mange tusind ありがとう ありがとうございます ありがとうございました 感謝 谢谢
        謝謝 多谢 多謝 감사합니다 고맙습니다 شكرا תודה спасибо дякую
        """)
    /// What stands behind them is no name.
    private static let forThings = folded("for für pour per por pelo pela voor za för for on at am")
    /// They may stand beside one.
    private static let beside = folded(
        """
        you so very much a lot many all everyone everybody indeed for this that it the is was really most and hi hello hallo
        dear again ever folks team great good super top prima toll cool nice wonderful excellent brilliant answer reply post
        mail tip info information helped me help to both
        liebe lieber dir euch ihnen sehr vielen schön herzlichen besten tausend dank für die das den alle alles zusammen
        antwort hinweis tipp hilfe war ist
        beaucoup bien mille pour la le les à tous toutes réponse partage infiniment chère cher bonjour
        muchas muchísimas mil por todo todos todas hola a respuesta tante mille molte tutti ciao per muito muita pela pelo
        je jullie u wel hartelijk heel erg voor så mycket tak skal du ha ska tusen takk bardzo za moc çok paljon
        どうも 本当に 非常 特に
        """)
}

extension String {
    /// Typed signs are Helpful, whichever of the two they are.
    var isHelpfulSign: Bool { self == TypedReaction.thumb || self == TypedReaction.heart }
}
