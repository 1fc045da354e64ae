import Testing

@testable import Mail

/// Rulers, closings, warnings and devices: what ends somebody's words, and what only looks like it.
@Suite("Endings")
struct EndingsTests {
    private func words(_ text: String, reply: Bool = true) -> String {
        var context = ReplyContext(isReply: reply)
        context.author = MailAddress(name: "Anna Berg", address: "anna@a.example")
        context.year = 2026
        return NewWords(of: text, context: context).text
    }

    @Test(
        "rulers that divide a text end nothing",
        arguments: [
            "Friday\n--\n18:00 doors open\n--\nSaturday\n--\n10:00 market",
            "Two things.\n---\nFirst: the money.\n---\nSecond: the key.",
            "Bring:\n----------------\n\nTwelve loaves, six cakes\nForty cups",
            "One.\n-- \nA whole sentence, which is no name at all.\n-- \nAnd another one, which is none either, I think.",
        ], [true, false])
    func dividers(text: String, reply: Bool) {
        #expect(words(text, reply: reply) == text.replacing("-- \n", with: "--\n"))
    }

    @Test(
        "rulers above a name or a number do",
        arguments: [
            "Yes.\n\n---\nAnna Berg\nTeacher", "Yes.\n\n____________\nPractice of Dr. Berg\nTel. +49 30 1234567",
            "Yes.\n\n——\nB.", "Yes.\n\n━━━━━━━━━━━━\n田中商事株式会社\nTEL：03-5555-1234\n━━━━━━━━━━━━",
            "Yes.\n\n-- \nAnna\n\n-- \nTo unsubscribe write to the list",
        ])
    func signatures(text: String) { #expect(words(text) == "Yes.") }

    @Test("below a closing the name stays, the letterhead goes")
    func closings() {
        #expect(
            words(
                "Paid.\n\nMit freundlichen Grüßen\n\nPetra Lind\nBuchhaltung\nLind GmbH\nHauptstraße 5\nTelefon: +49 711 555"
            )
                == "Paid.\n\nMit freundlichen Grüßen\n\nPetra Lind")
        #expect(
            words("Paid.\n\nRegards\nAnna\nTel. +49 30 123456\n\nPS: bring knives,\nthe ones in the drawer")
                == "Paid.\n\nRegards\nAnna\n\nPS: bring knives,\nthe ones in the drawer")
        let list = "Thanks\nAnna\n\nWhat to bring: three chairs, a table, and somebody who can carry all of it."
        #expect(words("See you.\n\n" + list) == "See you.\n\n" + list)
    }

    @Test(
        "what people add below their name is theirs",
        arguments: [
            "Map: https://maps.example/abc", "Zoom: https://z.example/j/1\nPasscode: 4711",
            "Phone numbers for the day:\nAnn 07700 900123\nBob 07700 900124",
            "Meeting: 9 am at Station Road 1. Bring a coat.", "Dr. Sommer\n01632 960444",
            "Bitte anmelden bei:\nKarl, Tel. 0170 1234567",
            "Tel. 01632 960001 (Ann) 3 kg onions\nTel. 01632 960002 (Bob) 2 kg peas", "Lunch: Red Lion, 01632 960222",
            "M: Monday\nT: Tuesday\nW: Wednesday\nF: Friday",
        ])
    func below(text: String) {
        #expect(words("See you.\n\nBest wishes\nIan\n\n\(text)") == "See you.\n\nBest wishes\nIan\n\n\(text)")
    }

    @Test(
        "what is spoken of is no footer",
        arguments: [
            "I would put this under our letters:\n\n-- \nOakham Bird Club\nwww.birds.example\n\nWhat do you think?",
            "Should we keep this line:\n\nThis email is confidential and intended solely for the addressee.\n\nI find it silly.",
            "The app writes:\n\nSent from my iPhone\n\nCan one change that?",
        ])
    func spokenOf(text: String) {
        #expect(words(text, reply: false) == text.replacing("-- \n", with: "--\n"))
    }

    @Test(
        "people tell of somebody's words",
        arguments: [
            "On 12 May 1940, my aunt Rose wrote:\n\nWe have no flour.\n\nI found it in a drawer.",
            "As Bob wrote on 3 February 2025 at 9:14:\nno money, no pump.\n\nI agree.",
            "Am 3. Februar 1945 schrieb mein Großvater:\n\nEs ist kalt.\n\nSo war das.",
        ])
    func told(text: String) { #expect(words(text) == text) }

    @Test(
        "a header that is shown, a memo, a form",
        arguments: [
            "Memo\n\nTO: All staff\nFROM: The office\nDATE: today\nSUBJECT: Keys\n\nHand them in.",
            "Fill this in, please.\n\nFrom: ____\nTo: ____\nDate: ____\nSubject: ____\n\nAnd send it to me.",
        ])
    func memos(text: String) { #expect(words(text) == text) }

    @Test("somebody's sentence in a mail that answers nothing")
    func sentence() {
        let text = "Tolstoy writes:\n\n> Happy families are all alike.\n\nI doubt it."
        #expect(words(text, reply: false) == text)
    }

    @Test(
        "where it was sent from",
        arguments: [
            "~ Sent from my phone, please excuse typos ~",
            "Sent from my BlackBerry 10 smartphone on the Vodafone network.",
            "📱 Sent from Mailspring (https://getmailspring.com/), the best free email app", "使用 Outlook for iOS 发送",
            "Sent from my Fairtop", "Sent from my iPhone 15, autocorrect is no friend",
            "<#DAB4FAD8-2DD7-40BB-A1B8-4E2AA1F9FDF2>",
            "Gesichert mit Tuta Mail:\nhttps://tuta.com/de/free-email",
        ])
    func devices(line: String) { #expect(words("On the 14th.\n\n\(line)") == "On the 14th.") }

    @Test(
        "what people send from, too",
        arguments: [
            "Sent from my heart: thank you.\nAnd sent from my wallet: ten more.",
            "A haiku:\nsent from my cold kitchen\nsteam rises",
            "Sent from my garden to yours.", "Enviado desde mi pueblo: dos cajas.\nHasta luego.",
        ])
    func heart(text: String) { #expect(words(text) == text) }

    @Test(
        "gateways' warnings, in their languages",
        arguments: [
            "⚠️ Courriel externe : soyez prudent avec les liens et les pièces jointes",
            "ZEWNĘTRZNY: ta wiadomość pochodzi spoza firmy",
            "FIGYELEM: Ez az e-mail külső feladótól érkezett. Ne kattintson a hivatkozásokra.",
            "DİKKAT: Bu e-posta kurum dışından gönderilmiştir. Bağlantılara tıklamayın.",
            "【外部メール】このメールは社外から送信されています。リンクや添付ファイルにご注意ください。",
            "Du får ikke ofte mails fra a@b.example. Få mere at vide<https://aka.ms/LearnAboutSenderIdentification>",
        ])
    func warnings(line: String) { #expect(words("\(line)\n\nThe key is here.") == "The key is here.") }

    @Test("a tag that begins a sentence is a word")
    func tags() {
        let text = "[EXTERNAL] and [INTERNAL] are the two lists of helpers."
        #expect(words(text) == text)
        #expect(words("[EXTERNAL]\n\nThe key is here.") == "The key is here.")
    }

    @Test("somebody's letter that is shown in a reply stays; the mail that is answered goes")
    func shown() {
        let letter =
            "Here is the old letter:\n\nOn 3 May 1911, Mr. Finch wrote:\nDear guild, four sacks.\n\nLovely, no?"
        let quote = "\n\nOn Mon, 3 Nov 2025 at 14:22, Ben <ben@b.example> wrote:\n> Do you have it?\n> Ben"
        #expect(words(letter + quote) == letter)
    }

    @Test("answers in an old mail that nothing marks, where they are announced")
    func inline() {
        let block =
            "From: Ben <ben@b.example>\nSent: Monday, 3 November 2025 14:22\nTo: hall@g.example\nSubject: Fair\n\n"
        #expect(
            words("See my answers below.\n\n" + block + "Do we have flour?\n[Anna] Yes.\nYeast?\n[Anna] Enough.")
                == "See my answers below.\n\nDo we have flour?\n[Anna] Yes.\nYeast?\n[Anna] Enough.")
        #expect(words("Agreed, see below.\n\n" + block + "Do we have flour?") == "Agreed, see below.")
    }

    @Test(
        "forms of quotes",
        arguments: [
            "Ja.\n\nZitat von Ben Okri <ben@b.example>:\n\n> Wo?",
            "Yes.\n\n>>> Ben <ben@b.example> 03.11.2025 14:22 >>>\nWhere is the key?",
            "Ja.\n\nVon: Ben [ben@b.example] Gesendet: Mo 03.11.2025 14:22 An: hall@g.example Betreff: Key\n\nWo?",
            "Trên bảng.\n\nTừ: An <an@b.example>\nĐã gửi: 3 Tháng Mười Một 2025 2:22\nTới: hall@g.example\nChủ đề: Key\n\nWo?",
            "Yes.\n\nOn Mon, Nov 3, 2025 at 2:22 PM Ben <ben@b.example> wrote: > Hi,\n> where?",
            "好的。\n\n------------------&nbsp;原始邮件&nbsp;------------------\n发件人: \"B\"<b@q.example>;\n主题: Key\n\n在哪？",
        ])
    func forms(text: String) {
        #expect(words(text) == String(text[..<text.firstRange(of: "\n\n")!.lowerBound]))
    }

    @Test("a reply with nothing but somebody's mail in it says nothing")
    func nothing() {
        let found = NewWords(
            of: "On Mon, Nov 3, 2025 at 2:22 PM Ben Foster <ben@f.example> wrote:\n\n> Where is the key?")
        #expect(found.foundNothing && found.text.isEmpty && !found.rest.isEmpty)
    }
}
