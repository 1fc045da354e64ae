import Mail

/// A reply that is nothing but thanks, a sign or a rating: "Danke, Jane!", "+1", "4/5". Whoever says more says it to people.
public enum TypedReaction: Sendable, Equatable {
    case helpful(sign: String)
    case stars(Int)
    case takenBack

    public static let thumb = "👍"
    public static let heart = "❤"
    /// In octets, with everything around it.
    public static let longest = 400

    /// `names`: of whoever wrote what is answered, and of whoever answers. Of anybody else's they may be told to everybody.
    public init?(_ post: Post, names: [String] = []) {
        guard post.attachments.isEmpty, post.mentions.handles.isEmpty else { return nil }
        self.init(post.saidAlone, names: names)
    }

    public init?(_ text: String, names: [String] = []) {
        guard text.utf8.count <= TypedReaction.longest else { return nil }
        let known = Set(names.flatMap { WishFolding.words(of: $0) })
        if let all = TypedReaction(said: ASCII.trimmed(text), known) {
            self = all
        } else if let first = TypedReaction(said: SignatureWords.without(text, keepsFirst: true), known) {
            self = first
        } else {
            return nil
        }
    }

    private init?(said: String, _ names: Set<String>) {
        guard !said.isEmpty, said.utf8.count <= 200, !said.contains("?") else { return nil }
        let alone = said.split(separator: "\n").first.map { ASCII.trimmed($0) } ?? ""
        if let stars = TypedReaction.stars(alone), TypedReaction.isNames(said.dropFirst(alone.count), names) {
            self = .stars(stars)
            return
        }
        let words = WishFolding.words(of: TypedReaction.signed(said))
        if words.count == 1 || words == ["unrate", "please"], TypedReaction.takingBack.contains(words[0]) {
            self = .takenBack
            return
        }
        guard words.count <= 16, !TypedReaction.hasOtherSigns(said) else { return nil }
        var sign: String?
        for word in words {
            if TypedReaction.cores.contains(word) {
                sign = word == TypedReaction.heart ? TypedReaction.heart : sign ?? TypedReaction.thumb
            } else if !TypedReaction.beside.contains(word), !names.contains(word) {
                return nil
            }
        }
        guard let sign else { return nil }
        self = .helpful(sign: sign)
    }

    private static func isNames(_ text: Substring, _ names: Set<String>) -> Bool {
        WishFolding.words(of: text).allSatisfy { names.contains($0) || beside.contains($0) }
    }

    /// Thanks, greetings and closings, names beside them, and no word that says anything.
    static func isCourtesy(_ text: some StringProtocol, names: [String] = []) -> Bool {
        let known = Set(names.flatMap { WishFolding.words(of: $0) })
        return WishFolding.words(of: text).allSatisfy {
            known.contains($0) || beside.contains($0) || cores.contains($0)
        }
    }

    /// "Thanks 🙄" is not meant as it is written.
    private static func hasOtherSigns(_ said: String) -> Bool {
        said.unicodeScalars.contains { scalar in
            scalar.value > 0x2000 && scalar.properties.isEmoji && !hearts.contains(scalar) && !thumbs.contains(scalar)
                && !smiles.contains(scalar) && !scalar.properties.isEmojiModifier
        }
    }

    /// "5/5", "4 / 5".
    private static func stars(_ said: String) -> Int? {
        let plain = said.filter { !$0.isWhitespace }
        guard plain.utf8.count == 3, plain.hasSuffix("/5"), let number = Int(plain.prefix(1)), (1...5).contains(number)
        else { return nil }
        return number
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
    private static let smiles = Set("😊🙂😀😃😄😁☺😉🤗✨🌟💐🌷🌸😇".unicodeScalars)
    private static let thumbs = Set("👍👏🙌💯👌🎉🙏⭐".unicodeScalars)
    private static let takingBack: Set<String> = ["unrate", "unlike"]

    private static func folded(_ words: String) -> Set<String> { Set(WishFolding.words(of: words)) }

    /// Each of them makes it one.
    private static let cores = folded(
        """
        👍 ❤ thanks thank thx thanx ty helpful appreciated danke dank dankeschön merci gracias grazie obrigado obrigada bedankt dankjewel
        tack takk kiitos dziękuję dzięki děkuji díky teşekkürler sağol hilfreich utile útil nuttig hjälpsamt nyttig
        hyödyllinen przydatne užitečné faydalı mange tusind ありがとう ありがとうございます ありがとうございました 感謝 谢谢
        謝謝 多谢 多謝 감사합니다 고맙습니다 شكرا תודה спасибо дякую
        """)
    /// They may stand beside one.
    private static let beside = folded(
        """
        you so very much a lot many all everyone everybody indeed for this that it the is was really most and hi hello hallo
        dear again ever folks team great good super top prima toll cool nice wonderful excellent brilliant answer reply post
        mail tip info information helped helps me help to both ok okay million sharing awesome x from us
        best regards wishes kind warm cheers greetings yours sincerely day week weekend
        viele liebe herzliche beste schöne mit freundlichen grüße gruß grüßen lg vg mfg ja ganz super von uns
        cordialement bien bonne journée soirée amicalement salutations très c'est mille grand un saludo saludos cordial abrazo
        compartir ti muy saluti cordiali groeten groetjes met vriendelijke hälsningar vänliga hilsen venlig med vennlig
        liebe lieber dir euch ihnen sehr vielen schön herzlichen besten tausend dank für die das den alle alles zusammen
        antwort hinweis tipp hilfe war ist
        beaucoup bien mille pour la le les à tous toutes réponse partage infiniment chère cher bonjour
        muchas muchísimas mil por todo todos todas hola a respuesta tante mille molte tutti ciao per muito muita pela pelo
        je jullie u wel hartelijk heel erg voor så mycket tak skal du ha ska tusen takk bardzo za moc çok paljon
        どうも 本当に 非常 特に
        """)
}
