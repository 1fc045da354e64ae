/// Lines that phones and programs write below people's words, in many languages.
extension SignatureLines {
    /// `isEnd`: nothing of the author's stands below it. Then even what no known device is named in may be one.
    static func isPhoneLine(_ line: ArraySlice<UInt8>, isEnd: Bool = false) -> Bool {
        guard var text = bareOfMarks(line) else { return false }
        // "~ Sent from my phone ~", "📱 Sent from …".
        let begin = text.firstIndex { ASCII.isLetter($0) || $0 == UInt8(ascii: "<") || isWord($0) } ?? text.count
        text.removeSubrange(..<begin)
        while let last = text.last, last == UInt8(ascii: "~") || ASCII.isSpace(last) { text.removeLast() }
        if text.firstRange(of: Array(" = ".utf8)) != nil { return false }
        let isSentence = text.last.map { ASCII.isAny($0, of: ".!?:") } ?? false
        // Emphasis and brackets are the exception.
        if text.contains(where: isDecoration) { text.removeAll(where: isDecoration) }
        var hasLink = false
        if let link = text.firstIndex(of: UInt8(ascii: "<")) {
            if reacted.occur(in: text) || text.firstRange(of: virusScanner) != nil { return true }
            hasLink = true
            text.removeSubrange(link...)
        }
        if text.count > 24, let first = text.first(where: { !ASCII.isSpace($0) }), !byFirst[Int(first)].isEmpty {
            cutExcuse(from: &text)
        }
        if text.contains(UInt8(ascii: ":")), let link = text.firstRange(of: Array("http".utf8)) {
            text.removeSubrange(link.lowerBound...)
        }
        while let last = text.last, ASCII.isSpace(last) || ASCII.isAny(last, of: ".!,;:") { text.removeLast() }
        let start = text.firstIndex { !ASCII.isSpace($0) } ?? text.count
        let bare = text[start...]
        guard let first = bare.first else { return false }
        let words = bare.split(separator: ASCII.space).count
        // Whatever it was sent from, where the program's own link stands behind it or a device is named.
        if words <= 12, sentFrom.begin(bare), (hasLink && words <= 5) || devices.occur(in: Array(bare)) {
            return text.firstRange(of: [UInt8(ascii: ","), ASCII.space]) == nil
        }
        if reacted.end(bare) { return true }
        for (prefix, most) in byFirst[Int(first)] where bare.starts(with: prefix) {
            if vague.contains(prefix), !devices.occur(in: Array(bare)) { continue }
            if personal.contains(prefix), !devices.occur(in: Array(bare)), !bare.contains(where: ASCII.isDigit),
                !isEnd || isSentence || words > 6 || text.contains(UInt8(ascii: ":"))
            {
                continue
            }
            return words <= most && text.firstRange(of: [UInt8(ascii: ","), ASCII.space]) == nil
        }
        return (words <= 8 && suffixes.end(bare) && devices.occur(in: Array(bare)))
            || whole.contains(String(decoding: bare, as: UTF8.self))
    }

    /// Of a script that is not Latin; pictures are no words.
    private static func isWord(_ byte: UInt8) -> Bool { byte >= 0xC3 && byte != 0xE2 && byte != 0xF0 && byte != 0xEF }

    private static func isDecoration(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("),
            UInt8(ascii: ")"):
            true
        default: false
        }
    }

    private static let virusScanner = Array("avast.com/sig-email".utf8)

    /// Lower case, without marks of direction and the vowels that Arabic can do without. Nil: too long for one.
    private static func bareOfMarks(_ line: ArraySlice<UInt8>) -> [UInt8]? {
        guard line.count <= 400 else { return nil }
        if line.allSatisfy({ $0 < 0x80 }) { return line.map(ASCII.lower) }
        var scalars = String.UnicodeScalarView()
        for scalar in String(decoding: line, as: UTF8.self).lowercased().unicodeScalars
        where !scalar.isHiddenControl && !(0x064B...0x0652).contains(scalar.value) && scalar.value != 0x0640 {
            scalars.append(scalar.isSpacing ? " " : scalar)
        }
        return Array(String(scalars).utf8)
    }

    /// "… Please excuse typing errors": what people put behind the line.
    private static func cutExcuse(from text: inout [UInt8]) {
        for (index, byte) in text.enumerated() where ASCII.isAny(byte, of: ".,;!-(") && index > 8 {
            let rest = text[(index + 1)...].drop { ASCII.isSpace($0) || $0 == UInt8(ascii: "-") }
            if excuses.begin(rest) {
                text.removeSubrange(index...)
                return
            }
        }
    }

    private static let excuses = Phrases([
        "please excuse", "pls excuse", "excuse ", "sorry for", "sorry about", "forgive", "apologies",
        "bitte entschuldig",
        "entschuldig", "tippfehler", "veuillez excuser", "désolé", "disculpe", "perdón", "perdona", "scusa", "mi scuso",
        "autocorrect", "autokorrektur", "excuses voor", "sorry voor", "desculpe", "ursäkta", "undskyld", "brevity",
        "typos", "may contain typos",
    ])

    private static let sentFrom = Phrases([
        "sent from ", "sent via ", "sent by ", "from my ", "gesendet ", "envoyé ", "enviado ", "inviato ", "verzonden ",
        "verstuurd ", "enviat ", "skickat ", "sendt ", "wysłan", "odeslán", "trimis ", "ส่งจาก",
    ])

    /// The links of programs and scanners that speak of themselves below people's words.
    private static let advertised = Phrases([
        "avast.com/sig-email", "google.com/gmail/about", "mail.onelink.me", "more.att.com/", "aka.ms/o0ukef",
        "aka.ms/aab9ysg", "aka.ms/ghei36", "play.google.com/store/apps", "apps.apple.com/", "itunes.apple.com/",
        "typeapp.com", "bluemail.me", "tuta.com/", "tutanota.com", "proton.me/mail", "avast.com",
        "overview.mail.yahoo.com", "go.microsoft.com/fwlink", "smartsig", "getmailspring",
    ])

    /// What Gmail writes below a reaction.
    private static let reacted = Phrases([
        "reacted via gmail", "über gmail reagiert", "a réagi via gmail", "reaccionó a través de gmail",
        "ha reagito tramite gmail",
        "reagiu via gmail", "heeft gereageerd via gmail", "reagerade via gmail", "reagerede via gmail",
    ])

    /// Nothing but such a link.
    static func isAdvertisedLink(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 400, isLink(line), !line.contains(ASCII.space) else { return false }
        return advertised.occur(in: Phrases.lowered(line))
    }

    /// A mark that a program leaves to know whether its mail was read.
    static func isTracker(_ line: ArraySlice<UInt8>) -> Bool {
        line.elementsEqual("\u{1427}".utf8) || ASCII.hasPrefix(line, "<#dab4fad8-")
            || line.elementsEqual("www.avast.com".utf8)
            || line.elementsEqual("[Quoted text hidden]".utf8)
            || ASCII.hasPrefix(line, "https://tuta.com/de/free-email")
            || ASCII.hasPrefix(line, "[ ") && isHiddenQuote(line)
    }

    /// "[ 12 more citation lines. Click/Enter to show. ]".
    private static func isHiddenQuote(_ line: ArraySlice<UInt8>) -> Bool {
        line.count <= 80 && Phrases.lowered(line).firstRange(of: Array("more citation line".utf8)) != nil
    }

    /// By the first byte: how the line begins, and how many words it may have.
    private static let byFirst: [[(prefix: [UInt8], most: Int)]] = {
        var table = [[(prefix: [UInt8], most: Int)]](repeating: [], count: 256)
        for (start, more) in prefixes {
            let bytes = Array(start.utf8)
            table[Int(bytes[0])].append((bytes, start.split(separator: " ").count + more))
        }
        return table
    }()

    /// How the line begins, and how many words may follow.
    private static let prefixes: [(String, Int)] = [
        ("sent from my ", 5), ("sent from a ", 5), ("sent from mail for ", 3), ("sent from yahoo", 6),
        ("sent from outlook", 5), ("sent from proton", 5), ("sent from gmail", 3), ("sent from aol", 5),
        ("sent from samsung", 5), ("sent from iphone", 2), ("sent from ipad", 2), ("sent from mobile", 3),
        ("sent from the all new aol", 6), ("sent from android", 4), ("sent from fairemail", 2),
        ("sent from airmail", 2), ("sent from spark", 3), ("sent from front", 2), ("sent from mailspring", 6),
        ("sent from postbox", 3), ("virus-free", 2),
        ("sent from nine", 3), ("sent from blue", 2), ("sent from tutanota", 3), ("sent from windows", 4),
        ("sent from superhuman", 3), ("sent on the go", 4), ("sent via ", 5), ("sent using ", 5), ("sent with ", 5),
        ("sent by my ", 4), ("get outlook for ", 3), ("get bluemail for", 3), ("sent wirelessly", 4), ("typed on ", 6),
        ("written on my", 4),
        ("von meinem ", 5), ("von meiner ", 5), ("gesendet von ", 6), ("gesendet mit ", 6),
        ("diese nachricht wurde von mein", 8), ("mobil gesendet", 3), ("holen sie sich outlook für", 3),
        ("outlook für ", 3), ("envoyé de mon", 5), ("envoyé depuis ", 6), ("envoyé à partir de", 6),
        ("envoyé avec ", 5), ("téléchargez outlook pour", 3), ("obtenez outlook pour", 3), ("enviado desde ", 6),
        ("enviado do meu", 5), ("enviado de meu", 5), ("enviado de mi ", 5), ("enviado a partir d", 6),
        ("enviado via ", 4), ("enviado pelo ", 5), ("enviado con ", 5), ("obtener outlook para", 3),
        ("obter o outlook para", 3), ("obtenha o outlook para", 3), ("inviato da ", 5), ("inviato dal ", 5),
        ("inviato con ", 5), ("scarica outlook per", 3), ("ottieni outlook per", 3), ("verzonden vanaf ", 5),
        ("verzonden met ", 5), ("verstuurd vanaf ", 5), ("verstuurd met ", 5), ("verzonden van ", 5),
        ("outlook voor ", 4), ("download outlook voor", 3), ("skickat från ", 5), ("skickades från ", 5),
        ("hämta outlook för", 3), ("sendt fra ", 5), ("sendt fra min", 5), ("hent outlook for", 3), ("få outlook", 4),
        ("lähetetty ", 4), ("hanki outlook", 4),
        ("wysłane z ", 6), ("wysłano z ", 6), ("pobierz outlook", 4), ("odesláno z ", 5), ("odoslané z ", 5),
        ("odesláno ze ", 5), ("отправлено с ", 5), ("отправлено из ", 6), ("отправлено от ", 5), ("скачать outlook", 4),
        ("надіслано з ", 5), ("изпратено от ", 5), ("trimis de pe ", 5), ("elküldve ", 5), ("στάλθηκε από ", 5),
        ("poslano z ", 5), ("poslano s ", 5), ("saadetud minu ", 4), ("发自我的", 4), ("发自 ", 4), ("从我的", 4), ("從我的", 4),
        ("傳送自", 4), ("寄自", 4), ("nosūtīts no", 4), ("išsiųsta iš", 4), ("đã gửi từ", 5), ("dikirim dari", 5),
        ("נשלח מ", 5), ("أرسلت من", 5), ("ارسلت من", 5), ("ส่งจาก", 5), ("enviat des de", 5), ("from my iphone", 3),
        ("from my ipad", 3),
        ("az iphone", 4), ("gửi từ", 6), ("发自小米", 3), ("发自我", 4), ("von unterwegs gesendet", 1),
        ("diese nachricht wurde mit der", 5),
        ("diese e-mail wurde von avast", 9), ("this email has been scanned for viruses", 7),
        ("this message has been scanned", 12),
        ("typed with", 8), ("dictated to", 6), ("pobierz aplikację outlook", 4), ("az outlook", 3), ("使用 outlook", 5),
        ("使用outlook", 4),
        ("gesichert mit tuta", 3), ("secured with tuta", 3), ("sécurisé avec tuta", 3),
        ("diese mail wurde unterwegs", 9),
        ("diese e-mail wurde unterwegs", 9), ("diese nachricht wurde unterwegs", 9), ("virenfrei", 2),
        ("без вирусов", 2),
        ("garanti sans virus", 2), ("libre de virus", 2), ("virusvrij", 2), ("mentes a vírus", 2),
        ("télécharger outlook pour", 3), ("scarica outlook", 4), ("dapatkan outlook", 4),
        ("nabavite outlook", 4), ("získať outlook", 5), ("získat outlook", 5), ("enviado dende", 5), ("послато са", 5),
        ("ارسال شده از", 5), ("فرستاده شده از", 5), ("發自我的", 4), ("來自我的", 4), ("来自我的", 4), ("发送自", 4), ("sent úr", 4),
        ("dihantar dari", 5), ("ipadala mula", 5), ("تم الإرسال من", 5), ("پیام از", 4),
    ]
    /// These begin people's sentences too: "Sent with love", "Von meiner Seite".
    private static let vague: Set<[UInt8]> = Set(
        [
            "sent with ", "sent via ", "sent using ", "typed on ", "sent by my ", "von meinem ", "von meiner ",
            "gesendet von ", "gesendet mit ", "envoyé avec ", "envoyé depuis ", "enviado con ", "enviado via ",
            "enviado pelo ", "inviato con ", "inviato da ", "inviato dal ", "verzonden met ", "verstuurd met ",
            "elküldve ", "lähetetty ",
        ].map { Array($0.utf8) })
    /// What people send from, too: "Sent from my heart".
    private static let personal: Set<[UInt8]> = Set(
        [
            "sent from my ", "sent from a ", "from my ", "envoyé de mon", "enviado de mi ", "enviado desde ",
            "enviado do meu",
            "enviado de meu", "enviado a partir d", "inviato dal ", "verzonden vanaf ", "verstuurd vanaf ",
            "verzonden van ",
            "skickat från ", "skickades från ", "sendt fra ", "sendt fra min", "envoyé à partir de", "wysłane z ",
            "wysłano z ",
            "odesláno z ", "отправлено с ", "отправлено из ", "отправлено от ", "trimis de pe ", "poslano z ",
            "poslano s ",
            "written on my", "enviat des de",
        ].map { Array($0.utf8) })
    /// Machines and programs that people write mail with.
    private static let devices = Phrases([
        "phone", "iphone", "mailbox", "ipad", "ipod", "android", "samsung", "galaxy", "mobil", "handy", "telefon",
        "téléphone",
        "teléfono", "telefono", "celular", "tablet", "outlook", "mail", "post", "yahoo", "blackberry", "nokia",
        "windows", "huawei",
        "xiaomi", "oneplus", "pixel", "motorola", "lumia", "htc", "sony", "gmx", "web.de", "freenet", "t-online", "app",
        "proton", "tuta", "spark", "superhuman", "shortwave", "canary", "missive", "newton", "boxer", "edison", "front",
        "bluemail", "k-9", "thunderbird", "vivaldi", "hey", "zoho", "fastmail", "icloud", "orange", "sfr", "laposte",
        "wap",
        "libero", "tiscali", "virgilio", "poste", "redmi", "honor", "oppo", "vivo", "vodafone", "alice", "mutt", "gnus",
        "emacs", "notes", "touch", "sfr", "电话", "手机", "電話", "携帯", "スマ", "휴대", "아이폰", "갤럭시", "네이버", "телефон",
        "смартфон", "планшет",
        "phonem", "phoneu", "puhelim", "laite", "apparat", "gerät", "appareil", "dispositivo", "toestel",
    ])
    private static let suffixes = Phrases([
        "から送信", "gönderildi", "에서 보냄", "에서 보낸 메일", "gesendet", "lähetetty", "द्वारा भेजा गया", "aracılığıyla gönderildi",
        "küldve", "küldve az", "bidalia", "से भेजा गया",
    ])
    private static let whole: Set<String> = [
        "sent from phone", "sent from my phone", "envoyé de mon iphone", "yahoo mail: search, organize, conquer",
        "yahoo mail : respirez, la vie est belle", "mobile", "sent mobile",
    ]
}
