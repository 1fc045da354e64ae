/// Lines that people's programs add below their words: signatures, phones, lists, lawyers.
enum SignatureLines {
    enum Mark {
        /// "-- " (RFC 3676 §4.3).
        case certain
        /// Its common misspelling "--", which some also put between two topics.
        case common
        /// "—", "__", "---", "***".
        case likely
        /// Longer rulers.
        case possible
    }

    static func mark(_ line: ArraySlice<UInt8>) -> Mark? {
        guard let first = line.first, line.count <= 160,
            ASCII.isAny(first, of: "-_*=~# ") || first == 0xE2 || first == 0xC2
                || first == 0xEF
        else {
            return nil
        }
        if line.elementsEqual("-- ".utf8) || line.elementsEqual("--\u{A0}".utf8) || line.elementsEqual("- -- ".utf8) {
            return .certain
        }
        if line.elementsEqual("--".utf8) || line.elementsEqual("- --".utf8) { return .common }
        var bare = line
        while let last = bare.last, ASCII.isSpace(last) { bare.removeLast() }
        while let head = bare.first, ASCII.isSpace(head) { bare.removeFirst() }
        if bare.elementsEqual("—".utf8) || bare.elementsEqual("–".utf8) || bare.elementsEqual("--".utf8)
            || bare.elementsEqual("__".utf8) || bare.elementsEqual("---".utf8) || bare.elementsEqual("___".utf8)
            || bare.elementsEqual("——".utf8)
        {
            return .likely
        }
        return isRuler(bare, least: 4) ? .possible : nil
    }

    /// "━━━━", "────": of the signs for boxes, and of the wide ones.
    private static func isWideRuler(_ bare: ArraySlice<UInt8>) -> Bool {
        guard bare.count >= 12, bare.count % 3 == 0, let first = bare.first,
            first == 0xE2 || first == 0xE3 || first == 0xEF
        else { return false }
        let sign = Array(bare.prefix(3))
        guard
            ["━", "─", "―", "—", "═", "－", "＿", "＝", "☆", "★", "■", "◆", "・", "～", "〜"].contains(where: {
                $0.utf8.elementsEqual(sign)
            })
        else { return false }
        return stride(from: bare.startIndex, to: bare.endIndex, by: 3).allSatisfy {
            bare[$0..<$0 + 3].elementsEqual(sign)
        }
    }

    /// Nothing but dashes, underscores, stars or equals signs.
    static func isRuler(_ line: ArraySlice<UInt8>, least: Int) -> Bool {
        var bare = line
        while let last = bare.last, ASCII.isSpace(last) { bare.removeLast() }
        while let head = bare.first, ASCII.isSpace(head) { bare.removeFirst() }
        if isWideRuler(bare) { return true }
        guard bare.count >= least, let first = bare.first, ASCII.isAny(first, of: "-_*=~#") else { return false }
        return bare.allSatisfy { $0 == first }
    }

    // MARK: Below a ruler

    /// A name, a place, a number; not a sentence, a heading or an item of a list.
    static func mayBeInOne(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, let last = line.last else { return true }
        if ASCII.isAny(first, of: "#>|`") || line.starts(with: "- ".utf8) || line.starts(with: "* ".utf8) {
            return false
        }
        if line.count(where: { $0 == ASCII.space }) < 5 { return true }
        let text = Phrases.lowered(line)
        if isDisclaimer(text) || isPhoneLine(line) || listFooters.occur(in: text) || services.occur(in: text) {
            return true
        }
        return !ASCII.isAny(last, of: ".?!:")
    }

    static func isService(_ line: ArraySlice<UInt8>) -> Bool {
        let text = Phrases.lowered(line)
        return services.occur(in: text) || listFooters.occur(in: text)
    }

    private static let services = Phrases([
        "@", "http", "you are receiving", "you received this", "view it on", "for viruses", "virus-free", "antivirus",
        "auf viren",
    ])

    // MARK: Lists

    /// A line below a list server's ruler.
    static func isListFooter(_ line: ArraySlice<UInt8>) -> Bool { listFooters.occur(in: Phrases.lowered(line)) }

    /// The first line of a footer that needs no ruler above it.
    static func beginsListFooter(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, line.count <= 300 else { return false }
        if first == UInt8(ascii: "-"), line.starts(with: "-=-=-=-=".utf8) { return true }
        if first == UInt8(ascii: "_"), line.starts(with: "__._,_.___".utf8) { return true }
        guard
            first == UInt8(ascii: "Y") || first == UInt8(ascii: "S") || first == UInt8(ascii: "V")
                || first == UInt8(ascii: "H")
        else { return false }
        return footerStarts.begin(Phrases.lowered(line)[...])
    }

    private static let footerStarts = Phrases([
        "you received this message because you are subscribed to the google groups",
        "you received this message because you are subscribed to the topic",
        "you are receiving this because you are subscribed to",
        "sie haben diese nachricht erhalten, weil sie in google groups",
        "vous recevez ce message, car vous êtes abonné au groupe google",
        "vous recevez ce message car vous êtes abonné au groupe google",
        "has recibido este mensaje porque estás suscrito al grupo",
    ])

    private static let listFooters = Phrases([
        "mailing list", "listinfo", "mailing-list", "mailman", "unsubscribe", "to post to this group",
        "googlegroups", "lista de correo", "liste de diffusion", "mailinglist", "mailingliste", "google groups",
        "yahoo groups", "to leave this list", "list-help", "abmelden", "désabonner", "desuscribir", "afmelden",
        "groups.io",
    ])

    // MARK: Contact details

    /// A telephone number, a web or mail address, a labelled line. Not a sentence.
    static func isContact(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 100, let last = line.last, !ASCII.isAny(last, of: ".!?") else { return false }
        let text = Phrases.lowered(line)
        if isContactLabel(text[...]) { return true }
        let spaces = text.count { $0 == ASCII.space }
        if spaces <= 2, text.contains(UInt8(ascii: "@")) { return true }
        let digits = line.count(where: ASCII.isDigit)
        guard digits >= 7 else { return false }
        return line.allSatisfy { ASCII.isDigit($0) || ASCII.isAny($0, of: " +-()./|") }
            || (digits >= 9 && line.contains(UInt8(ascii: "+")))
    }

    /// "Tel.", "M:", lower case.
    static func isContactLabel(_ text: ArraySlice<UInt8>) -> Bool {
        if contactLabels.begin(text) { return true }
        // "M: Monday" is a choice.
        return letterLabels.begin(text)
            && (text.count(where: ASCII.isDigit) >= 6 || text.contains(UInt8(ascii: "@"))
                || text.firstRange(of: Array("www.".utf8)) != nil)
    }

    private static let letterLabels = Phrases(["t:", "m:", "f:", "p:", "w:", "e:", "d:", "h:", "c:", "t ", "m ", "f "])

    static func isLink(_ line: ArraySlice<UInt8>) -> Bool {
        ASCII.hasPrefix(line, "http") || ASCII.hasPrefix(line, "<http") || ASCII.hasPrefix(line, "www.")
    }

    private static let contactLabels = Phrases([
        "tel", "phone", "mobile", "mob:", "mob.", "fax", "cell", "office:", "direct:", "skype", "www.", "http://",
        "https://",
        "e-mail:", "email:", "mail:", "telefon", "handy", "mobil", "tél", "móvil",
        "teléfono", "telefono", "тел", "puh", "τηλ", "טל", "هاتف", "đt:", "đt ", "điện thoại", "tālr", "sími", "kom.",
        "tlf", "tfno",
        "telf", "gsm", "direkt", "durchwahl", "電話", "电话", "手机", "전화", "携帯", "web:", "internet:",
    ])

    // MARK: Lawyers

    /// A paragraph, lower case.
    static func isDisclaimer(_ text: [UInt8]) -> Bool {
        // In quotation marks a whole one; a sentence is somebody's example.
        let bare =
            text.count <= 160
            ? text[...]
            : text.drop {
                ASCII.isAny($0, of: "\"'*_( ") || $0 == 0xC2 || $0 == 0xAB || $0 == 0xE2 || $0 == 0x80 || $0 == 0x9C
            }
        if disclaimerStarts.begin(bare) { return true }
        return text.count > 120 && disclaimerWords.count(in: text) >= 3 && !text.contains(UInt8(ascii: "?"))
    }

    static func isDisclaimerHeading(_ line: ArraySlice<UInt8>) -> Bool {
        if isRuler(line, least: 3) { return true }
        return line.count < 60 && disclaimerHeadings.begin(Phrases.lowered(line)[...])
    }

    private static let disclaimerHeadings = Phrases([
        "disclaimer", "confidentiality", "confidential", "legal notice", "rechtlicher hinweis",
        "avis de confidentialité", "aviso legal", "important notice", "notice:",
    ])

    private static let disclaimerStarts = Phrases([
        "disclaimer", "aviso legal", "aviso de confidencial", "avvertenza", "ai sensi del", "clause de confidential",
        "wichtiger hinweis", "vertraulichkeitshinweis", "confidentiality notice", "confidentiality statement",
        "confidential notice",
        "this e-mail and any attachment", "this e-mail and any files", "this email and any files",
        "this message and any files", "this e-mail, including", "this email, including", "this message, including",
        "please consider the environment", "proszę pomyśl o środowisku", "pomyśl o środowisku", "prosím, zvažte",
        "перед печатью",
        "bu e-posta", "bu mesaj ve", "это электронное сообщение", "информация в этом", "a informação contida",
        "as informações contidas", "consider the environment before", "think before you print",
        "bitte denken sie an die umwelt", "denken sie an die umwelt", "bitte prüfen sie, ob diese",
        "pensez à l'environnement",
        "pensez à l’environnement", "antes de imprimir", "prima di stampare", "denk aan het milieu", "tänk på miljön",
        "le informazioni contenute nella presente", "detta meddelande är", "denna e-post är", "denne meddelelse",
        "данное сообщение содержит", "данное письмо", "esta mensagem, incluindo", "este e-mail e seus anexos",
        "este mensaje, incluyendo", "ta wiadomość", "tento e-mail a", "ez az üzenet", "本邮件及其附件", "本メールには", "このメールには機密",
        "this email and any attachment", "this message and any attachment",
        "this e-mail is confidential", "this email is confidential", "this message is confidential",
        "this e-mail message is intended", "this email message is intended",
        "the information contained in this e", "the information contained in this communication",
        "the information in this e", "this communication is intended", "this message contains confidential",
        "this e-mail contains", "this email contains", "this transmission is intended",
        "diese e-mail enthält vertrauliche", "diese nachricht enthält vertrauliche",
        "der inhalt dieser e-mail ist vertraulich", "ce message et toutes les pièces", "ce message et ses pièces",
        "ce message est confidentiel", "ce courriel est confidentiel",
        "este mensaje y sus archivos", "este mensaje contiene", "este mensaje va dirigido", "este correo electrónico",
        "questo messaggio e", "le informazioni contenute in quest", "il presente messaggio",
        "dit bericht kan informatie", "dit e-mailbericht", "de informatie in dit", "esta mensagem pode conter",
        "esta mensagem contém", "denna e-post", "denne e-mail", "niniejsza wiadomość", "tato zpráva",
        "это сообщение и любые", "настоящее сообщение",
    ])
    private static let disclaimerWords = Phrases([
        "confidential", "intended recipient", "intended solely", "privileged", "not the intended",
        "strictly prohibited", "notify the sender", "delete this", "disclosure", "vertraulich", "unbefugt",
        "confidentiel", "destinataire", "confidencial", "destinatario", "riservat", "vertrouwelijk", "geadresseerde",
        "конфиденциальн", "in error", "by mistake", "irrtümlich", "par erreur", "por error", "por engano", "per errore",
        "ten onrechte", "av misstag", "ved en fejl", "ved en feil", "omyłkow", "omylem", "по ошибке", "tévedés",
        "dikkate",
        "konfidentiell", "fortrolig", "poufn", "důvěrn", "bizalmas", "機密", "机密", "误收", "誤って",
    ])
}

extension MailReading {
    /// "---------- Forwarded message ---------", "-----Ursprüngliche Nachricht-----": another mail stands below.
    public static func announcesMail(_ line: some StringProtocol) -> Bool {
        switch HeaderBlock.marker(Array(line.utf8)[...]) {
        case .forward, .original: true
        case .ruler, nil: false
        }
    }

    /// "From:", "Gesendet:", "Objet :" of such a mail.
    public static func isHeaderLine(_ line: some StringProtocol) -> Bool {
        HeaderBlock.key(Array(line.utf8)[...]) != nil
    }

    /// "Kind regards,", "Mit freundlichen Grüßen": how a letter ends.
    public static func isClosing(_ line: String) -> Bool { Closings.isOne(Array(line.utf8)[...]) }

    /// A line that stands between somebody's words and their signature, or is an advertisement of their program's.
    public static func opensSignature(_ line: String) -> Bool {
        let bytes = Array(line.utf8)[...]
        switch SignatureLines.mark(bytes) {
        case .certain, .common, .likely: return true
        case .possible, nil: return SignatureLines.isPhoneLine(bytes)
        }
    }
}
