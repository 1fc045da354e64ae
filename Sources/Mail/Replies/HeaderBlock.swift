/// The way Outlook, phones and web mailers carry an old mail: a ruler or a title, then lines like header fields, then the
/// mail itself unmarked.
struct HeaderBlock {
    /// Its first line: the ruler, where there is one.
    var start: Int
    /// Its title says that the mail is passed on.
    var isForward = false
    /// A title or a ruler stands above it.
    var isTitled = false
    /// Its sender has an address, or its date a time of day: more than a timetable has.
    var isCredible = false
    /// An address or a time of day stands in it.
    var isDated = false
    /// It has all that a mail program writes: sender, recipients and subject, and a date with the time of day.
    var isWhole = false
    /// Its sender is one of our addresses.
    var isOurs = false

    /// A block that begins at this line.
    init?(in lines: ReplyLines, at index: Int) {
        start = index
        let line = lines.trimmed(index)
        guard let first = line.first else { return nil }
        // Most lines are no candidate, seen by their first bytes.
        let marker = HeaderBlock.mayBeMarker(line, first) ? HeaderBlock.marker(line) : nil
        if let marker {
            isForward = marker == .forward
            isTitled = marker != .ruler
            // A title says it all; a bare ruler needs the lines below it.
            let fields = fields(in: lines, from: index + 1)
            switch marker {
            case .original, .forward:
                guard fields > 0 || line.count > 80 || lines.nextWritten(after: index) != nil else { return nil }
            case .ruler:
                guard fields >= 2 else { return nil }
            }
            return
        }
        guard let key = HeaderBlock.key(line) else { return nil }
        if key == .from, HeaderBlock.keys(within: line) >= 3, Attribution.hasDate(Array(line)) {
            (isCredible, isWhole, isDated) = (true, true, true)
            return
        }
        let fields = fields(in: lines, from: index)
        // Two are enough when they are a sender with an address and a date.
        let isShort =
            fields == 2 && key == .from && line.contains(UInt8(ascii: "@")) && index + 1 < lines.ranges.count
            && HeaderBlock.key(lines.trimmed(index + 1)) == .sent
        // A date with its time, and to whom: Windows Live Mail leaves the rest out.
        let isLive =
            fields == 2 && key == .sent && Attribution.hasTime(Array(line)) && Attribution.hasDate(Array(line))
            && index + 1 < lines.ranges.count && HeaderBlock.key(lines.trimmed(index + 1)) == .to
            && lines.trimmed(index + 1).contains(UInt8(ascii: "@"))
        guard fields >= 3 || isShort || isLive else { return nil }
    }

    /// It stands above an old mail. In a reply that is likely, elsewhere it takes all that a mail program writes.
    func isMail(inReply isReply: Bool) -> Bool { isTitled || isWhole || isOurs || (isReply && isCredible) }

    /// The first line behind the fields of a block that begins at `start` or has its ruler there.
    static func end(in lines: ReplyLines, from start: Int) -> Int? {
        var last: Int?
        for index in start..<min(lines.ranges.count, start + 16) {
            if key(lines.trimmed(index)) != nil { last = index }
        }
        return last.map { $0 + 1 }
    }

    enum Marker { case original, forward, ruler }

    private static func mayBeMarker(_ line: ArraySlice<UInt8>, _ first: UInt8) -> Bool {
        if line.count > 120 { return line.starts(with: "----".utf8) }
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "="), 0xE2, UInt8(ascii: "*"), UInt8(ascii: "~"),
            UInt8(ascii: "#"), ASCII.greater:
            return true
        default:
            // Without a ruler a title is a short line of few words.
            guard line.count <= 48, line.count >= 5 else { return false }
            return line.count(where: { $0 == ASCII.space }) <= 5
        }
    }

    static func marker(_ line: ArraySlice<UInt8>) -> Marker? {
        guard line.count >= 5 else { return nil }
        if SignatureLines.isRuler(line, least: 5) { return .ruler }
        // Samsung's title stands on one line with all that follows it.
        guard line.count <= 120 || line.starts(with: "----".utf8) else { return nil }
        var text = String(decoding: line.prefix(120), as: UTF8.self).lowercased()
        let ruled =
            text.hasPrefix("--") || text.hasPrefix("\u{2010}\u{2010}") || text.hasPrefix("==") || text.hasPrefix("__")
            || text.hasPrefix("—")
            || text.hasPrefix("- ") || text.hasPrefix("##")
        if line.contains(UInt8(ascii: "&")) { text = text.replacing("&nbsp;", with: "") }
        text.unicodeScalars.removeAll(where: isOfRulers)
        if ruled, !line.starts(with: "- ".utf8), asksToReplyAbove(text) { return .original }
        while text.hasSuffix(":") || text.hasSuffix(".") { text.removeLast() }
        guard text.utf8.count >= 4, text.utf8.count <= 70 || ruled else { return nil }
        if originals.contains(text) || (ruled && originals.contains(where: text.hasPrefix)) { return .original }
        if forwards.contains(text) || (ruled && forwards.contains(where: text.hasPrefix)) { return .forward }
        return nil
    }

    private static func isOfRulers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "_", "=", "*", "#", ">", " ", "—": true
        // Old ProtonMail's hyphens.
        case "\u{2010}", "\u{2011}": true
        // "Özgün İleti" in lower case has a dot too many.
        case "\u{307}": true
        default: false
        }
    }

    /// "##- Please write your reply above this line -##", in many languages; without spaces.
    private static func asksToReplyAbove(_ text: String) -> Bool {
        replyAbove.contains { set in set.allSatisfy { words in words.contains { text.contains($0) } } }
    }

    private static let replyAbove: [[[String]]] = [
        [["reply", "response", "answer", "type"], ["above"], ["line"]],
        [["antwort"], ["über", "oberhalb"], ["zeile", "linie"]],
        [["réponse", "répondre", "répondez"], ["dessus"], ["ligne"]],
        [["respuesta", "responda", "escriba"], ["encima", "arriba"], ["línea", "linea"]],
        [["risposta", "rispondi", "scrivi"], ["sopra"], ["riga", "linea"]],
        [["resposta", "responda", "escreva"], ["acima"], ["linha"]],
        [["antwoord", "reactie"], ["boven"], ["regel", "lijn"]],
        [["svar"], ["ovan", "over", "ovenfor"], ["linje", "rad"]],
        [["odpowied"], ["powyżej", "nad"], ["lini"]],
    ]

    /// How many header fields stand here: their lines, with continuations and empty lines among them.
    private mutating func fields(in lines: ReplyLines, from start: Int) -> Int {
        var known: Set<Key> = []
        var hasTime = false
        var hasDay = false
        var at = start
        var misses = 0
        var blanks = 0
        while at < lines.ranges.count, at - start < 16 {
            let line = lines.trimmed(at)
            if line.isEmpty || lines.isBlank(at) {
                blanks += 1
                if blanks > 2 || (!known.isEmpty && known.count >= 3) { break }
            } else if let key = HeaderBlock.key(line) {
                known.insert(key)
                if key == .sent {
                    let time = Attribution.hasTime(Array(line))
                    hasTime = hasTime || time
                    hasDay = hasDay || Attribution.countsNumbers(Array(line)) >= 1
                    isDated = isDated || time
                    isCredible = isCredible || (time && Attribution.hasDate(Array(line)))
                }
                if key == .from || key == .to, line.contains(UInt8(ascii: "@")) {
                    isCredible = true
                    isDated = true
                }
                blanks = 0
                misses = 0
                if key == .from,
                    AddressScan.all(in: Array(line), limit: 3).contains(where: { lines.context.isOurs($0.address) })
                {
                    isOurs = true
                }
            } else {
                // A long list of recipients goes on in the next lines.
                misses += 1
                if misses > 3 || known.isEmpty || blanks > 0 { break }
            }
            at += 1
        }
        if known.isSuperset(of: [.from, .sent, .to, .subject]), hasDay { isCredible = true }
        isWhole = hasTime && known.isSuperset(of: [.from, .sent, .to, .subject])
        let hasSender = known.contains(.from)
        return hasSender || known.count >= 3 || known == [.sent, .to] ? known.count : 0
    }

    enum Key: Hashable { case from, sent, to, subject, cc, other }

    /// Which field a line begins with: "From:", "*Von:*", "De :", "发件人：", "> To:".
    static func key(_ line: ArraySlice<UInt8>) -> Key? {
        guard let colon = line.prefix(48).firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == 0xEF }) else {
            return nil
        }
        let name = line[..<colon]
        guard name.count >= 1, name.count <= 40,
            line[colon] == UInt8(ascii: ":") || line[colon...].starts(with: "：".utf8)
        else { return nil }
        var word = String(decoding: name, as: UTF8.self).lowercased()
        word.unicodeScalars.removeAll { $0.isHiddenControl || $0 == "*" || $0 == "_" || $0 == "\u{A0}" || $0 == ">" }
        // A form to be filled in.
        let value = line[(colon + 1)...].drop { ASCII.isSpace($0) || $0 == 0xBC || $0 == 0x9A }
        if !value.isEmpty, value.allSatisfy({ $0 == UInt8(ascii: "_") || $0 == ASCII.dot }) { return nil }
        return keys[ASCII.trimmed(word)]
    }

    /// "Von: … Gesendet: … An: … Betreff: …" on one line: how many of them.
    private static func keys(within line: ArraySlice<UInt8>) -> Int {
        guard line.count <= 600, line.count(where: { $0 == UInt8(ascii: ":") }) >= 3 else { return 0 }
        var found: Set<Key> = []
        for piece in line.split(separator: UInt8(ascii: ":")).dropLast() {
            guard let word = piece.split(separator: ASCII.space).last else { continue }
            if let key = keys[String(decoding: word, as: UTF8.self).lowercased()] { found.insert(key) }
        }
        return found.count
    }

    /// "##- Please write your reply above this line -##".
    static func asksToReplyAbove(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 120, line.starts(with: "##".utf8) else { return false }
        return asksToReplyAbove(String(decoding: line, as: UTF8.self).lowercased().filter { !"-_=*#> ".contains($0) })
    }

    // MARK: Words, lower case; titles without spaces and rulers

    private static let keys: [String: Key] = {
        var table: [String: Key] = [:]
        for (key, words) in [
            Key.from: [
                "from", "von", "de", "da", "van", "från", "fra", "od", "от", "від", "от кого", "lähettäjä", "feladó",
                "de la", "kimden", "gönderen", "από", "发件人", "寄件者", "寄件人", "差出人", "送信者", "보낸 사람", "보낸사람", "מאת", "من",
                "expéditeur", "absender", "remitente",
                "mittente", "remetente", "afzender", "avsändare", "afsender", "odesílatel", "odesilatel", "nadawca",
                "feladó:", "gönderen:", "від кого", "ot", "desde", "saatja", "no", "nuo", "pošiljatelj", "tu", "dari",
                "từ", "จาก", "da parte di", "发送人", "von :", "de :",
            ],
            Key.sent: [
                "sent", "date", "datum", "gesendet", "gesendet am", "envoyé", "envoyé le", "envoye", "date d'envoi",
                "enviado", "enviado el", "enviada em", "enviada", "enviado em", "fecha", "data", "inviato",
                "data invio", "verzonden", "verstuurd", "skickat", "skickat den", "sendt", "dato", "wysłano", "wysłane",
                "data wysłania", "odesláno", "odoslané", "datum odeslání", "отправлено", "дата", "послано", "надіслано",
                "lähetetty", "päivämäärä", "päiväys",
                "elküldve", "küldve", "dátum", "trimis", "data trimiterii", "gönderme tarihi", "gönderildi", "tarih",
                "ημερομηνία", "στάλθηκε", "发送时间", "发送日期", "日期", "寄件日期", "傳送時間", "送信日時", "日付", "日時", "보낸 날짜", "날짜",
                "보낸날짜", "נשלח", "תאריך", "التاريخ", "تم الإرسال", "poslano", "saadetud", "kuupäev", "изпратено",
                "tanggal", "ngày",
                "đã gửi", "ส่ง", "วันที่", "dikirim",
                "received", "message du",
            ],
            Key.to: [
                "to", "an", "tới", "đến", "ถึง", "kepada", "à", "a", "para", "aan", "till", "til", "do", "komu", "кому",
                "до", "vastaanottaja",
                "címzett", "către", "catre", "kime", "alıcı", "προς", "收件人", "收件者", "宛先", "받는 사람", "받는사람", "אל", "إلى",
                "destinataire", "destinataires", "empfänger", "destinatario", "destinatário", "destinatari",
                "ontvanger", "mottagare", "modtager", "adresát", "příjemce", "odbiorca", "za",
                "kam", "saaja", "gavėjas", "kepada", "đến", "prejemnik", "to :",
            ],
            Key.subject: [
                "относно", "chủ đề", "tiêu đề", "เรื่อง", "perihal", "subjek", "subject", "betreff", "objet", "asunto",
                "oggetto",
                "onderwerp", "ämne", "emne", "temat", "předmět",
                "predmet", "тема", "заголовок", "aihe", "tárgy", "subiect", "konu", "θέμα", "主题", "主旨", "標題", "件名",
                "제목", "נושא", "الموضوع", "assunto", "tema", "efni", "teema", "subyek", "subjek", "chủ đề", "เรื่อง", "re",
                "zadeva", "naslov",
            ],
            Key.cc: [
                "cc", "kopie", "copie", "copie à", "copia", "kopia", "kopi", "копия", "копія", "kopio", "másolat",
                "másolatot kap", "bilgi", "κοινοποίηση", "抄送", "副本", "ccc", "참조", "עותק", "نسخة", "c.c.", "cópia",
                "cc ",
            ],
            Key.other: [
                "reply-to", "antwort an", "répondre à", "bcc", "importance", "wichtigkeit", "attachments", "anlagen",
                "organization", "message-id", "x-mailer", "sender", "in-reply-to", "references", "list-post",
                "newsgroups", "gmane", "priority", "mailed-by", "signed-by", "resent-from", "content-type",
                "mime-version", "user-agent", "answer to",
            ],
        ] {
            for word in words { table[word] = key }
        }
        return table
    }()

    private static let originals: Set<String> = [
        "originalmessage", "originalmail", "mailoriginal", "maild'origine", "mailoriginale", "originalemail",
        "originalnachricht", "ursprünglichenachricht", "ursprünglichemail", "originalappointment", "messaged'origine",
        "messageoriginal", "messaged’origine", "messaged'origine.", "mensajeoriginal", "messaggiooriginale",
        "messaggiooriginaria", "oorspronkelijkbericht", "origineelbericht", "ursprungligtmeddelande",
        "originalmeddelande",
        "oprindeligmeddelelse", "oprindeligbesked", "opprinneligmelding", "alkuperäinenviesti", "wiadomośćoryginalna",
        "oryginalnawiadomość", "původnízpráva", "pôvodnáspráva", "исходноесообщение", "оригинальноесообщение",
        "исходноеписьмо", "початковеповідомлення", "eredetiüzenet", "mesajoriginal", "mesajuloriginal", "orijinalmesaj",
        "özgünileti", "asılmesaj", "邮件原件", "původníe-mail", "původníemail", "pôvodnýe-mail", "원본메일", "tinnhắngốc",
        "ข้อความต้นฉบับ", "αρχικόμήνυμα",
        "原始邮件", "原始郵件", "原邮件", "原始信件", "原文", "回复的原邮件", "元のメッセージ", "オリジナルメッセージ", "원본메시지", "원본이메일", "הודעהמקורית",
        "رسالةأصلية",
        "mensagemoriginal", "originaltext", "replymessage", "lainatudsõnum", "izvornaporuka", "izvornosporočilo",
        "replyaboveline", "replyabovethisline", "pleasetypeyourreplyabovethisline", "pleasereplyabovethisline",
        "inreplyto", "quotedmessage", "repliedmessage", "mensajeoriginal:", "originalenachricht",
    ]

    private static let forwards: Set<String> = [
        "forwardedmessage", "beginforwardedmessage", "forwardedmail", "fwd", "forwardedby", "startofforwardedmessage",
        "weitergeleitetenachricht", "anfangderweitergeleitetennachricht", "anfangderweitergeleitetene-mail",
        "messagetransféré", "messagetransmis", "débutdumessagetransféré", "débutdumessageréexpédié", "mensajereenviado",
        "iniciodelmensajereenviado", "messaggioinoltrato", "iniziomessaggioinoltrato", "iniziomessaggioinoltrato",
        "doorgestuurdbericht", "beginnvanhetdoorgestuurdebericht", "beginvandoorgestuurdebericht",
        "beginvanhetdoorgestuurdebericht", "vidarebefordratmeddelande", "videresendtmeddelelse", "videresendtmelding",
        "välitettyviesti", "przekazanawiadomość", "wiadomośćprzekazana", "přeposlanázpráva", "preposlanáspráva",
        "пересылаемоесообщение", "переадресованноесообщение", "továbbítottüzenet", "mesajredirecționat",
        "yönlendirilenmesaj", "iletilenmesaj", "转发的邮件", "轉寄的郵件", "轉寄郵件",
        "転送されたメッセージ", "転送", "전달된메시지", "전달된이메일", "הודעהשהועברה", "mensagemencaminhada", "iníciodamensagemreencaminhada",
        "proslijeđenaporuka", "ursprungligtvidarebefordrat", "reenviado", "forwardedletter",
    ]
}
