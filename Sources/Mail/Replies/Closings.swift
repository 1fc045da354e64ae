/// How people end a letter, and what firms print below it.
enum Closings {
    /// "Kind regards,", "Mit freundlichen Grüßen", "Med venlig hilsen": a short line of its own.
    static func isOne(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 60, line.count(where: { $0 == ASCII.space }) <= 5 else { return false }
        return formulas.begin(Phrases.lowered(line)[...])
    }

    /// A number to call, an address of the web or of the post, a register of firms; parts with bars between them.
    static func isLetterhead(_ line: ArraySlice<UInt8>) -> Bool {
        if SignatureLines.isContact(line) { return true }
        guard line.count <= 160 else { return false }
        let text = Phrases.lowered(line)
        if firms.occur(in: text) { return true }
        let bars = text.count { $0 == UInt8(ascii: "|") }
        return bars > 0 && (text.count(where: ASCII.isDigit) >= 6 || text.contains(UInt8(ascii: "@")) || bars >= 2)
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
        "всего доброго", "з повагою", "saygılarımla", "iyi çalışmalar", "με εκτίμηση", "φιλικά", "よろしくお願い", "敬具", "以上",
        "此致", "祝好", "顺颂商祺", "감사합니다", "드림", "trân trọng", "hormat saya", "salam", "בברכה", "مع التحية", "تحياتي",
    ])

    private static let firms = Phrases([
        " gmbh", " ag,", " ltd", " llc", " inc.", "hrb ", "amtsgericht", "geschäftsführ", "sitz der gesellschaft",
        "ust-id",
        "ust.-id", "vat ", "siret", "siren ", "capital de", "p.iva", "partita iva", "c.f.", "nif ", "cif ", "kvk",
        "btw",
        "org.nr", "cvr", " s.r.l", " s.p.a", " s.a.", " sarl", " sas ", " b.v.", " aps", " a/s", " oy", " sp. z o.o",
        "株式会社",
        "有限会社", "有限公司", "주식회사", "〒", "straße ", "strasse ", "str. ", " street", " road", " avenue", " rue ", "via ",
        "calle ", "www.", "http://", "https://", "tel.", "tel:", "tel：", "tlf", "tfno", "telefon", "téléphone", "fax",
        "mobile:",
        "mobil:", "mob.", "handy", "тел.", "電話", "电话", "전화",
    ])
}
