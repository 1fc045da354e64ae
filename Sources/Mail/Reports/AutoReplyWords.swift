/// Subjects that vacation programs write, in the languages of the large providers.
enum AutoReplySubject {
    /// At the beginning of the subject, or in brackets there.
    private static let prefixes = Phrases([
        // English
        "automatic reply", "auto reply:", "auto-reply:", "auto reply)", "auto-reply)", "auto-reply]", "auto reply]",
        "autoreply",
        "auto response", "auto-response", "autoresponse", "automatic response", "automatic answer", "automatic message",
        "automatic email", "autoanswer", "auto answer", "automated reply", "automated response", "automated message",
        "autoresponder", "oof:", "ooo:", "ooo -", "ooo re", "oof re", "ooo aw", "ooo sv", "ooo]",
        "out of office:", "out of office -", "out of office]",
        "out of the office:", "out of the office -", "out-of-office", "i am out of the office", "i'm out of the office",
        "away from the office:", "away from my mail", "away from office:", "on holiday:",
        "vacation reply",
        "vacation notice", "vacation message", "away notice", "absence notice",
        // German, Dutch
        "abwesenheitsnotiz", "abwesenheitsnachricht", "abwesenheitsmeldung", "abwesenheit:", "abwesend:",
        "automatische abwesenheit", "automatische antwort", "automatische rückantwort", "automatische nachricht",
        "automatische mitteilung", "automatische eingangs", "autoantwort", "auto-antwort", "nicht im büro",
        "urlaubsnotiz",
        "urlaubsbenachrichtigung", "außer haus:", "ausser haus:", "automatisch antwoord", "automatisch bericht",
        "automatische reactie", "automatisch gegenereerd", "afwezig:", "afwezigheid:", "afwezigheidsbericht",
        "afwezigheidsmelding", "afwezigheidsassistent", "niet aanwezig:", "buiten kantoor",
        // French, Spanish, Italian, Portuguese, Catalan, Romanian
        "réponse automatique", "reponse automatique", "absence :", "absence:", "absence du bureau", "absent :",
        "absent:",
        "absente :", "message d'absence", "message d’absence", "réponse d'absence", "notification d'absence",
        "avis d'absence", "message automatique", "hors du bureau", "absent du bureau", "respuesta automática",
        "respuesta automatica", "respuesta automatizada", "autorespuesta", "auto-respuesta", "mensaje automático",
        "contestación automática", "contestador automático", "fuera de la oficina", "fuera de oficina", "ausente:",
        "ausencia:", "aviso de ausencia", "mensaje de ausencia", "risposta automatica", "risposta automatizzata",
        "messaggio automatico", "fuori ufficio", "fuori sede:", "assente:", "assenza:", "avviso di assenza",
        "resposta automática", "resposta automatica", "resposta automatizada", "mensagem automática",
        "fora do escritório", "ausência temporária", "ausência:", "ausência do escritório", "aviso de ausência",
        "resposta automàtica", "fora de l'oficina", "răspuns automat", "raspuns automat", "mesaj automat",
        // Scandinavian, Finnish, Baltic
        "automatiskt svar", "automatiskt meddelande", "autosvar", "frånvaro", "frånvarande", "ej på kontoret",
        "automatisk svar", "automatisk besked", "automatisk melding", "ikke til stede", "ikke på kontoret",
        "fraværende", "fravær:",
        "fraværsmelding", "fraværsbesked", "fraværsassistent", "automaattinen vastaus", "automaattinen",
        "automaattivastaus", "automaatvastus", "automatisk besvarelse", "odsutnost",
        "отсутствую", "ofis dışında", "外出自动回复", "外出自動回覆", "respuesta de vacaciones", "vacation re:", "tự động trả lời",
        "poissa:",
        "poissaolo", "poissa toimistosta",
        "automaatne vastus", "automātiskā atbilde", "automatinis atsakymas", "sjálfvirkt svar",
        // Slavic, Hungarian, Turkish, Greek
        "odpowiedź automatyczna", "automatyczna odpowiedź", "autoodpowiedź", "poza biurem", "nieobecność",
        "automatická odpověď",
        "automatické odpovědi", "automatická odpoveď", "mimo kancelář", "nepřítomnost", "neprítomnosť",
        "automatikus válasz", "automatikus üzenet", "házon kívül", "távollét", "автоматический ответ",
        "автоматическое", "автоответ", "отсутствие на", "вне офиса", "меня нет", "автоматична відповідь",
        "автовідповідь",
        "автоматичен отговор", "samodejni odgovor", "automatski odgovor", "аутоматски одговор", "otomatik yanıt",
        "otomatik cevap",
        "ofis dışı", "ofiste değil", "αυτόματη απάντηση", "εκτός γραφείου",
        // Asian
        "自动回复", "自動回覆", "自动答复", "自動答覆", "自動回信", "自動応答", "自動返信", "自动应答", "不在:", "不在：", "不在通知", "不在のお知らせ", "不在连絡", "不在連絡",
        "休暇中", "不在办公室", "外出中", "자동 회신", "자동회신", "자동 응답", "자동응답", "자동 답장", "부재중", "부재 중", "תשובה אוטומטית",
        "מענה אוטומטי",
        "מחוץ למשרד", "رد تلقائي", "رد آلي", "خارج المكتب", "پاسخ خودکار", "ตอบกลับอัตโนมัติ", "trả lời tự động",
        "thư trả lời tự động",
        "balasan otomatis", "jawaban otomatis", "di luar kantor",
    ])
    /// Anywhere: no person writes these.
    private static let anywhere = Phrases([
        "out of office autoreply", "out of office auto-reply", "out of office auto reply",
        "is out of the office (return",
        "[autoreply]", "[auto-reply]", "[auto reply]", "(autoreply)", "(auto-reply)", "(auto reply)",
    ])

    /// People begin subjects like this, too ("Auto: Reifen wechseln"): then the rest has to say it.
    private static let likely = Phrases([
        "auto:", "vacation:", "on vacation", "on leave", "on holiday", "urlaub", "en vacances", "in ferie",
    ])
    private static let absence = Phrases([
        "out of the office", "out of office", "returning", "rückkehr", "im urlaub", "nicht da", "außer haus",
        "nicht im büro", "nicht erreichbar", "abwesend", "absent",
        "bin ab",
        "ausente", "assente", "afwezig", "until ", "bis zum ", "jusqu'au ", "hasta el ", "fino al ", "automatic",
        "automat",
    ])

    private static let opening: Set<Unicode.Scalar> = [
        "[", "(", "【", "［", "（", "「", "〔", "<", "*", "#", "\"", "“", "„",
    ]

    /// What a machine that was away writes in its words, and few people do who only begin a subject like one.
    private static let away = Phrases([
        "out of office", "out of the office", "away", "vacation", "holiday", "return", "on leave", "back on", "back in",
        "received", "contact", "automat", "auto-", "urlaub", "abwesen", "nicht im büro", "nicht erreichbar", "zurück",
        "rückkehr", "erhalten", "dringend", "absent", "absence", "congé", "de retour", "vacances", "ausente",
        "ausencia",
        "fuera de", "vacaciones", "regres", "assente", "assenza", "ferie", "rientr", "ausência", "férias", "afwezig",
        "vakantie", "terug", "frånvar", "semester", "tillbaka", "ledig", "fravær", "ferie", "tilbage", "tilbake",
        "poissa", "loma", "urlop", "nieobecn", "wróc", "wrac", "dovolen", "nepřítom", "neprítom", "szabadság", "távol",
        "vissza", "concediu", "absen", "отпуск", "отсутств", "вернусь", "відпуст", "відсут", "отпуска", "tatil", "izin",
        "dışında", "απουσ", "άδεια", "επιστρ", "γραφείο", "休暇", "不在", "休假", "外出", "度假", "请假", "回来", "부재", "휴가",
        "출장", "자동", "自動", "自动", "vắng", "nghỉ", "cuti", "kembali", "חופש", "נעדר", "אחזור", "إجازة", "خارج", "أعود",
        "مرخصی", "ลา", "ไม่อยู่",
    ])

    /// What may stand behind the words where they are all that the subject says: an end or a sign.
    private static let signs = Phrases([
        ":", "：", "-", "–", "—", "]", ")", "】", "］", "）", "」", "〕", "(", "[", "【", "（", "「", "/", "|", ".", "!", "…",
        "。",
        "！", ",",
    ])

    /// Or whom it answers, whose it is and how long: a machine's where its words say so, too.
    private static let links = Phrases([
        "to ", "to:", "from ", "by ", "for ", "re:", "re ", "until", "till", "auf ", "zu ", "von ", "bis ", "vom ",
        "à ", "de ",
        "du ", "jusqu", "a su ", "a tu ", "hasta", "alla ", "al tuo", "da ", "fino", "ao seu", "até", "op ", "van ",
        "tot ", "på ",
        "från ", "til ", "fra ", "na ", "od ", "do ", "на ", "от ", "до ",
    ])

    /// A machine's subject on a mail that no person's program wrote. Who answers or passes on such a mail, or asks about it,
    /// is a person.
    static func isOne(_ message: Message) -> Bool {
        let subject = message.subject
        guard subject.utf8.count > 3 else { return false }
        let mark = ReplyMarks.strip(subject)
        let low = mark.subject.lowercased()
        let bytes = Array(low.utf8)
        if anywhere.occur(in: bytes), !message.isByPersonsProgram { return true }
        var standing = standing(low, bytes)
        if standing == .none, let tag = withoutTag(low) { standing = AutoReplySubject.standing(tag, Array(tag.utf8)) }
        guard standing != .none, mark.marks == 0, !low.hasSuffix("?"), !low.hasSuffix("？") else { return false }
        guard !message.isByPersonsProgram else { return false }
        let answers = !message.inReplyTo.isEmpty || !message.references.isEmpty
        // "Automatic reply: …" says it all; "On holiday: …" is a person's, too, unless the words say it.
        if answers { return true }
        switch standing {
        case .none, .begins: return false
        case .linked: return saysSo(message)
        case .whole: return machines.occur(in: Array(bytes.prefix(48))) || saysSo(message)
        }
    }

    private static let machines = Phrases([
        "auto", "oof", "ooo", "abwesenheitsnotiz", "abwesenheitsnachricht", "abwesenheitsmeldung", "자동", "自動", "自动",
        "자동", "автом",
        "автоо", "автові", "otomatik", "otomatis", "αυτόματ", "אוטומטי", "تلقائي",
        "آلي",
        "خودکار", "อัตโนมัติ", "tự động", "sjálfvirkt", "samodejni", "аутом",
    ])

    private enum Standing { case none, begins, linked, whole }

    private static func standing(_ low: String, _ bytes: [UInt8]) -> Standing {
        if let length = prefixes.length(bytes[...]) {
            let behind = bytes[length...].drop { ASCII.isBlank($0) }
            let ends = [UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: ")")].contains(bytes[length - 1])
            if ends || behind.isEmpty || signs.begin(behind) { return .whole }
            return links.begin(behind) ? .linked : .begins
        }
        if likely.begin(bytes[...]), absence.occur(in: bytes) { return .whole }
        guard let first = low.unicodeScalars.first, opening.contains(first) else { return .none }
        let inner = String(low.unicodeScalars.drop { opening.contains($0) || $0 == " " })
        return prefixes.begin(Array(inner.utf8)[...]) ? .whole : .none
    }

    /// "[helpdesk #4711] AutoReply: …": without what a ticket system puts before.
    private static func withoutTag(_ low: String) -> String? {
        guard low.utf8.first == UInt8(ascii: "["), let close = low.prefix(80).firstIndex(of: "]") else { return nil }
        let rest = ASCII.trimmed(low[low.index(after: close)...])
        return rest.isEmpty ? nil : rest
    }

    /// Who is away says so of themselves, and asks nothing.
    private static func saysSo(_ message: Message) -> Bool {
        guard let part = message.parts.first(where: { $0.isText && !$0.isAttachment }) else { return true }
        let text = part.words(limit: 6_000)
        if text.allSatisfy(ASCII.isSpace) { return true }
        let low = [ASCII.space] + Phrases.lowered(text.prefix(4_000))
        guard away.occur(in: low), first.occur(in: low) else { return false }
        return !low.contains(UInt8(ascii: "?")) && low.firstRange(of: Array("？".utf8)) == nil
    }

    private static let first = Phrases([
        " i ", " i'", " i’", " my ", " me ", "your m", "your e", "your l", "the office", "our office", " ich ", " mein",
        " mich", "ihre n",
        "ihre e", "ihre m", "deine n", "deine m", "das büro", " je ", " j'", " j’", " mon ", " ma ", "votre ", " estoy",
        " estaré", " mi ",
        " su mensaje", " tu mensaje", "su correo", " sono ", " sarò", " mio ", " mia ", "suo messaggio", " estou",
        " estarei", " meu ",
        " minha ", "sua mensagem", " ik ", " mijn ", "uw ", " jag ", " min ", "ditt ", " jeg ", "din ", " mit ",
        " olen", " minä", " jestem",
        " będę", " moj", "twoj", " jsem", " budu", " vagyok", " leszek", " sunt ", " voi ", " я ", " мой", " мне",
        "ваше ", " ви", " мене",
        " ben ", "yım", "ım ", "iyim", " είμαι", " θα ", "我", "私", "当社", "弊社", "您的", "您好", "저는", "제가", "אני", "أنا",
        "من ", "tôi",
        "saya", "olen ", "esmu", "aš ", " съм", " sam ",
    ])
}

/// Sentences by which a machine says in its words that it is one. At the beginning of a sentence alone: people quote them.
enum AutoReplyBody {
    /// Most mails are no candidates, seen by these.
    private static let anchors = Phrases([
        "automat", "Automat", "machine's", "selbsttätig", "自動", "自动", "자동", "otomatik", "автомат", "αυτόματ",
        "autogener",
        "αυτοματ", "nobody reads", "is not monitored", "wird nicht gelesen", "n'est plus lue", "verify that you are",
    ])

    private static let sentences = Phrases([
        "this is an automatic", "this is an automated", "this is an auto-", "this is an autoreply",
        "this e-mail was automatically",
        "this email was automatically", "this message was automatically", "this message was generated automatically",
        "this is a machine's answer", "this is a system-generated", "this reply was generated",
        "this mailbox is not monitored",
        "this inbox is not monitored", "this address is not monitored", "nobody reads this mailbox",
        "dies ist eine automatisch", "das ist eine automatisch", "diese nachricht wurde automatisch",
        "diese e-mail wurde automatisch",
        "diese mail wurde automatisch", "diese antwort wurde automatisch", "automatisch generierte antwort",
        "ihre nachricht wird nicht gelesen", "ihre e-mail wird nicht gelesen", "ceci est une réponse automatique",
        "ceci est un message automatique",
        "ce message est généré automatiquement", "ce message est automatique",
        "ce message a été généré automatiquement",
        "ce message a été envoyé automatiquement", "cette réponse est automatique", "réponse automatique",
        "este es un mensaje automático", "esta es una respuesta automática",
        "este mensaje se ha generado automáticamente",
        "este mensaje ha sido generado automáticamente", "este correo se ha generado automáticamente",
        "questa è una risposta automatica", "questo è un messaggio automatico", "messaggio generato automaticamente",
        "questo messaggio è stato generato automaticamente", "esta é uma resposta automática",
        "esta é uma mensagem automática",
        "esta mensagem foi gerada automaticamente", "dit is een automatisch", "dit bericht is automatisch",
        "det här är ett automatiskt", "detta är ett automatiskt", "dette er en automatisk", "dette er et automatisk",
        "denne besked er sendt automatisk", "denne mail er sendt automatisk", "dette svar er sendt automatisk",
        "denne meldingen er sendt automatisk",
        "tämä on automaattinen", "ta wiadomość została wygenerowana automatycznie", "to jest automatyczna",
        "wiadomość wygenerowana automatycznie", "toto je automatická", "tato zpráva byla vygenerována automaticky",
        "tento e-mail byl vygenerován automaticky", "tento email byl vygenerován automaticky",
        "táto správa bola vygenerovaná automaticky",
        "ez egy automatikus", "acesta este un mesaj automat", "acesta este un răspuns automat", "bu otomatik bir",
        "bu ileti otomatik olarak",
        "bu mesaj otomatik olarak", "bu e-posta otomatik olarak", "это автоматическ",
        "это сообщение создано автоматически",
        "данное сообщение сформировано автоматически", "письмо сформировано автоматически", "це автоматичн",
        "αυτό είναι ένα αυτόματο",
        "このメールは自動", "このメッセージは自動", "本メールは自動", "自動返信", "这是一封自动", "此邮件为自动", "本邮件由系统自动", "這是一封自動", "此郵件為自動", "이 메일은 자동",
        "본 메일은 자동", "자동 응답",
    ])

    static func isOne(_ message: Message) -> Bool {
        guard let part = message.parts.first(where: { $0.isText && !$0.isAttachment }), part.bytes.count <= 6_000 else {
            return false
        }
        guard mayBe(part.bytes) else { return false }
        let text = part.words(limit: 6_000)
        let low = Phrases.lowered(text.prefix(2_500))
        var begins = true, skip = 0
        for (index, byte) in low.enumerated() {
            // What is quoted is somebody else's.
            if begins, byte == ASCII.greater { begins = false }
            // ※ ■ ● （ 【 and the like stand before sentences.
            if begins, byte == 0xE2 || (byte == 0xEF && low.dropFirst(index + 1).first == 0xBC) { skip = 2; continue }
            if skip > 0 {
                skip -= 1
                continue
            }
            if begins, !ASCII.isSpace(byte), byte != UInt8(ascii: "*"), byte != UInt8(ascii: "-"),
                byte != UInt8(ascii: "(")
            {
                if sentences.begin(low[index...]) { return true }
                begins = false
            }
            if byte == ASCII.lf || byte == ASCII.dot || byte == UInt8(ascii: "!") { begins = true }
            if byte == 0x82, index >= 2, low[index - 2] == 0xE3, low[index - 1] == 0x80 { begins = true }  // 。
        }
        return false
    }

    private static func mayBe(_ bytes: [UInt8]) -> Bool { anchors.occur(in: bytes) }
}
