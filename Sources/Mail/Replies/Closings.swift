/// How people end a letter, and what firms print below it.
enum Closings {
    /// "Kind regards,", "Mit freundlichen Grüßen", "Med venlig hilsen": a short line of its own.
    static func isOne(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 60, line.count(where: { $0 == ASCII.space }) <= 4 else { return false }
        let text = Phrases.lowered(line)
        return formulas.begin(text[...])
            || alone.contains(String(decoding: text.filter { !ASCII.isAny($0, of: ",.!-") }, as: UTF8.self))
    }

    /// A number to call, an address of the web or of the post, a register of firms; parts with bars between them.
    static func isLetterhead(_ line: ArraySlice<UInt8>) -> Bool {
        if SignatureLines.isContact(line) { return true }
        guard line.count <= 160 else { return false }
        let text = Phrases.lowered(line)
        if firms.occur(in: text) || numbers.occur(in: text) { return true }
        let bars = text.count { $0 == UInt8(ascii: "|") }
        return bars > 0 && (text.count(where: ASCII.isDigit) >= 6 || text.contains(UInt8(ascii: "@")) || bars >= 2)
    }

    /// What a letterhead never says, and people do who add something below their name: a heading, a label that is none of
    /// theirs, an hour, a page, what somebody else is called at a number.
    static func saysMore(_ line: ArraySlice<UInt8>, by context: ReplyContext) -> Bool {
        guard let last = line.last else { return false }
        if last == UInt8(ascii: ":") || last == UInt8(ascii: "?") { return true }
        let text = Phrases.lowered(line)
        // "Please consider the environment before printing this mail." is every firm's.
        if SignatureLines.isDisclaimer(text) { return false }
        if ASCII.isAny(last, of: ".!"), text.count(where: { $0 == ASCII.space }) >= 5 { return true }
        let isFirms = firms.occur(in: text)
        if let colon = text.prefix(40).firstIndex(of: UInt8(ascii: ":")), colon + 2 < text.endIndex,
            text[colon + 1] != UInt8(ascii: "/"), !firms.occur(in: [ASCII.space] + text[...colon]),
            !SignatureLines.isContactLabel(text[...])
        {
            return true
        }
        if Closings.hasHour(text) { return true }
        if let scheme = text.firstRange(of: Array("://".utf8)) {
            let path = text[scheme.upperBound...].firstIndex(of: UInt8(ascii: "/")).map {
                text.distance(from: $0, to: text.endIndex)
            }
            if let path, path > 2 { return true }
        }
        guard text.count(where: ASCII.isDigit) >= 7, !isFirms, !text.contains(UInt8(ascii: "|")) else { return false }
        // "Karl 0170 …", "Tel. 0163 … (Ann) 3 kg onions".
        let first = text.firstIndex(where: ASCII.isDigit) ?? 0
        let end = text.lastIndex(where: ASCII.isDigit) ?? 0
        let before = text[..<first].count(where: isLetter), behind = text[end...].count(where: isLetter)
        if behind >= 4 { return true }
        return before >= 3 && !SignatureLines.isContactLabel(text[...]) && !context.isAuthors(line)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { ASCII.isLetter(byte) || byte >= 0x80 }

    /// "9:00"; a port or a telephone number is longer.
    private static func hasHour(_ text: [UInt8]) -> Bool {
        for (at, byte) in text.enumerated() where byte == UInt8(ascii: ":") && at > 0 && at + 2 < text.count {
            if ASCII.isDigit(text[at - 1]), ASCII.isDigit(text[at + 1]), ASCII.isDigit(text[at + 2]),
                at + 3 == text.count || !ASCII.isDigit(text[at + 3]), at < 3 || !ASCII.isDigit(text[at - 3])
            {
                return true
            }
        }
        return false
    }

    /// The sender's own: their name, a firm, or a number with its label.
    static func isSenders(_ line: ArraySlice<UInt8>, by context: ReplyContext) -> Bool {
        let text = Phrases.lowered(line)
        return context.isAuthors(line) || firms.occur(in: text) || SignatureLines.isContactLabel(text[...])
    }

    private static let formulas = Phrases([
        "kind regards", "best regards", "regards", "warm regards", "many thanks", "thanks", "thank you", "best wishes",
        "best,",
        "cheers", "sincerely", "yours sincerely", "yours faithfully", "yours truly", "all the best", "cordially",
        "mit freundlich", "freundliche grüße", "freundliche grüsse", "viele grüße", "viele grüsse", "liebe grüße",
        "liebe grüsse", "beste grüße", "beste grüsse", "herzliche grüße", "herzliche grüsse", "schöne grüße", "mfg",
        "lg", "vg",
        "gruß", "hochachtungsvoll", "cordialement", "bien cordialement", "bien à vous", "sincères salutations",
        "meilleures salutations", "salutations", "amicalement", "saludos", "un saludo", "atentamente", "cordialmente",
        "atenciosamente", "cumprimentos", "com os melhores", "melhores cumprimentos", "abraço", "cordiali saluti",
        "distinti saluti", "un saluto", "saluti", "met vriendelijke groet", "vriendelijke groet", "groeten",
        "hartelijke groet",
        "mvg", "med venlig", "venlig hilsen", "mvh", "med vennlig", "vennlig hilsen", "hilsen", "med vänlig",
        "vänliga hälsningar",
        "hälsningar", "ystävällisin terveisin", "terveisin", "z poważaniem", "pozdrawiam", "z pozdrowieniami",
        "serdecznie",
        "s pozdravem", "s pozdravom", "hezký den", "üdvözlettel", "tisztelettel", "cu stimă", "cu respect",
        "с уважением",
        "всего доброго", "з повагою", "saygılarımla", "iyi çalışmalar", "με εκτίμηση", "φιλικά", "lijep pozdrav",
        "lep pozdrav", "srdačan pozdrav", "s poštovanjem", "lugupidamisega", "parimate soovidega", "ar cieņu",
        "pagarbiai", "geros dienos", "с уважение", "поздрави", "kveðja", "bestu kveðjur", "مع أطيب", "مع خالص",
        "با احترام", "धन्यवाद",
        "με φιλικούς", "よろしくお願い", "敬具", "以上",
        "此致", "祝好", "顺颂商祺", "감사합니다", "드림", "trân trọng", "hormat saya", "salam", "בברכה", "مع التحية", "تحياتي",
    ])

    private static let alone: Set<String> = [
        "best", "thx", "ta", "bye", "love", "tschüss", "ciao", "bises", "abrazos", "kram",
    ]

    private static let numbers = Phrases([
        "www.", "http://", "https://", "tel.", "tel:", "tel：", "tlf", "tfno", "telefon", "téléphone", "fax", "mobile:",
        "mobil:",
        "mob.", "handy", "тел.", "電話", "电话", "전화",
    ])

    private static let firms = Phrases([
        " gmbh", " ag,", " ltd", " llc", " inc.", "hrb ", "amtsgericht", "geschäftsführ", "sitz der gesellschaft",
        "ust-id",
        "ust.-id", "vat ", "siret", "siren ", "capital de", "p.iva", "partita iva", "c.f.", "nif ", "cif ", "nip ",
        "regon", "krs ", "kvk",
        "btw",
        "org.nr", "cvr", " s.r.l", " s.p.a", " s.a.", " sarl", " sas ", " b.v.", " aps", " a/s", " oy", " sp. z o.o",
        "株式会社",
        "有限会社", "有限公司", "주식회사", "〒", "straße ", "strasse ", "str. ", " street", " road", " avenue", " rue ", "via ",
        "calle ",
    ])
}
