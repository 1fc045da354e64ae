import Mail
import Testing

/// Ways in which programs, gateways and lists put their own words around people's, each beside one that is a person's.
@Suite("What others put around the words")
struct WorldWordsTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var body: String
        var words: String
    }

    private static let quote = "\n\nOn Tue, Nov 24, 2026 at 3:59 PM Jane Doe <jane@x.example> wrote:\n\n> Old words.\n"

    static let rows: [Row] = [
        // Attributions
        Row(
            testDescription: "glued behind a sentence",
            body: "I am in. On Wed, Nov 25, 2026 at 8:00 AM, jane@x.example wrote:\n> Old.\n", words: "I am in."),
        Row(
            testDescription: "glued behind dashes",
            body: "Bring the map---- On Wed, Nov 25, 2026 at 8:00 AM Jane Doe <jane@x.example> wrote:\n> Old.\n",
            words: "Bring the map"),
        Row(
            testDescription: "glued in German",
            body: "Gern! Am Mi., 25. Nov. 2026 um 08:00 Uhr schrieb Jane Doe <jane@x.example>:\n> Alt.\n",
            words: "Gern!"),
        Row(
            testDescription: "the quote on its line",
            body: "Yes.\n\nOn Wed, Nov 25, 2026 8:00 AM, jane@x.example wrote:> Old words\n> and more.\n", words: "Yes."
        ),
        Row(
            testDescription: "no date, old mail unmarked",
            body: "Count me in.\n\nJane Doe <jane@x.example> wrote:\n\nWho comes?\n", words: "Count me in."),
        Row(
            testDescription: "no date, French",
            body: "Je viens.\n\nJane Doe <jane@x.example> a écrit :\n\nQui vient ?\n", words: "Je viens."),
        Row(
            testDescription: "a person who reports",
            body: "As my colleague told me when we met at the station last week wrote:\n\nthat is all.",
            words: "As my colleague told me when we met at the station last week wrote:\n\nthat is all."),
        Row(
            testDescription: "folded before the bracket",
            body: "Nine is fine.\n\nOn Tue, Nov 24, 2026 at 1:09 PM Jane Doe <jane@lists.x.example\n>:\n> Old.\n",
            words: "Nine is fine."),
        Row(
            testDescription: "folded before the verb",
            body: "Nine is fine.\n\nOn Tue, Nov 24, 2026 at 1:09 PM Jane Doe <jane@lists.x.example\n> wrote:\n\nOld.\n",
            words: "Nine is fine."),
        Row(
            testDescription: "Arabic digits",
            body:
                "موافق.\n\nفي الأربعاء، ٢٥ نوفمبر ٢٠٢٦ في ٨:٠٠ ص تمت كتابة ما يلي بواسطة Jane Doe <jane@x.example>:\n\nقديم",
            words: "موافق."),
        Row(
            testDescription: "bars for quotes",
            body: "It works.\n\n2026/11/25 Jane Doe <jane@x.example>\n| Does it work?\n| I hope so.\n",
            words: "It works."),
        // Blocks
        Row(
            testDescription: "Samsung's title on one line",
            body:
                "Which one?\n\n-------- Ursprüngliche Nachricht --------Von: Jane Doe <jane@x.example> Datum: 24.11.26  18:46  (GMT+01:00) An: ben@y.example Betreff: Die Bank Hallo Ben, die Bank wackelt.",
            words: "Which one?"),
        Row(
            testDescription: "date and recipient",
            body: "On Friday.\n\nDate: Tue, 24 Nov 2026 00:15:02 -0600\nTo: ben@y.example\n\nOld words.",
            words: "On Friday."),
        Row(
            testDescription: "a timetable", body: "From: Leipzig\nTo: Ghent\n\nWho rides along?",
            words: "From: Leipzig\nTo: Ghent\n\nWho rides along?"),
        Row(
            testDescription: "write above this line, Italian",
            body: "Va bene.\n\n##- Scrivi la tua risposta sopra questa riga -##\n\nVecchio.", words: "Va bene."),
        Row(
            testDescription: "write above this line, Dutch",
            body: "Goed.\n\n--- Typ uw antwoord boven deze regel ---\n\nOud.", words: "Goed."),
        // Wrapped quotes
        Row(
            testDescription: "the tail of a wrapped quote",
            body: "Thanks, clear."
                + "\n\nJane wrote on 24.11.2026, 10:00:\n> We have tables and benches for forty people at the house, and for\nsixteen more in the barn\n",
            words: "Thanks, clear."),
        Row(
            testDescription: "a short answer below a quote",
            body:
                "> Do you have time on Friday afternoon, or would Saturday suit you better?\nyes, both\n\n> And a car?\nno",
            words:
                "> Do you have time on Friday afternoon, or would Saturday suit you better?\nyes, both\n\n> And a car?\nno"
        ),
        Row(
            testDescription: "an answer in lower case below a long line",
            body:
                "Fine.\n\n> Could you bring the projector from the second floor when you come\nwill do\n\n> And the long cable that lies beside it\nyes\n",
            words:
                "Fine.\n\n> Could you bring the projector from the second floor when you come\nwill do\n\n> And the long cable that lies beside it\nyes"
        ),
        Row(
            testDescription: "a person writes of what came from outside",
            body: "The idea originated outside our school.\n\nBen" + quote,
            words: "The idea originated outside our school.\n\nBen"),
        Row(
            testDescription: "an item of a list that says above and line",
            body: "- the type above is available online\n- the other is not\n\nBen" + quote,
            words: "- the type above is available online\n- the other is not\n\nBen"),
        Row(
            testDescription: "a person's hint to an app", body: "Try it: Foo <https://apps.apple.com/app/foo>" + quote,
            words: "Try it: Foo <https://apps.apple.com/app/foo>"),
        // Gateways
        Row(
            testDescription: "a caution",
            body:
                "CAUTION: This message came from outside of the organization. Do not open links.\n\nI bring the drill."
                + quote, words: "I bring the drill."),
        Row(
            testDescription: "a tag before the words", body: "[EXTERNAL] I bring the drill." + quote,
            words: "I bring the drill."),
        Row(
            testDescription: "first contact",
            body:
                "You don't often get email from ben@y.example. Learn why this is important<https://aka.ms/LearnAboutSenderIdentification>\n\nI bring the drill."
                + quote, words: "I bring the drill."),
        Row(
            testDescription: "in French",
            body:
                "ATTENTION : ce courriel provient de l'extérieur de l'organisation. Ne cliquez pas sur les liens.\n\nJ'apporte la perceuse."
                + quote, words: "J'apporte la perceuse."),
        Row(
            testDescription: "a person's caution", body: "Caution: the floor is wet.\n\nBen" + quote,
            words: "Caution: the floor is wet.\n\nBen"),
        Row(
            testDescription: "a person's brackets", body: "[Photos] are in the folder." + quote,
            words: "[Photos] are in the folder."),
        // Devices and adverts
        Row(
            testDescription: "a device at the top", body: "Sent from my iPhone\n\nThe train is late." + quote,
            words: "The train is late."),
        Row(
            testDescription: "an unknown program with its link",
            body: "On my way.\n\nSent from Spike <https://www.spikenow.com/r/a>" + quote, words: "On my way."),
        Row(
            testDescription: "an excuse behind it",
            body: "On my way.\n\nSent from my Fairphone, please excuse typos" + quote, words: "On my way."),
        Row(
            testDescription: "Arabic, with vowels and marks", body: "في الطريق.\n\n\u{202B}أُرسلت من الـ iPhone\u{202C}",
            words: "في الطريق."),
        Row(testDescription: "Thai", body: "กำลังไป\n\nส่งจาก iPad ของฉัน", words: "กำลังไป"),
        Row(
            testDescription: "a store's link",
            body: "On my way.\n\n<https://play.google.com/store/apps/details?id=x.mail>" + quote, words: "On my way."),
        Row(
            testDescription: "a person's link", body: "On my way.\n\nhttps://example.org/map" + quote,
            words: "On my way.\n\nhttps://example.org/map"),
        Row(
            testDescription: "sent from a place",
            body: "The parcel was\nsent from the office in Ghent\nand came today." + quote,
            words: "The parcel was\nsent from the office in Ghent\nand came today."),
        Row(
            testDescription: "Gmail's reaction",
            body: "❤️\n\nBen Okri reacted via Gmail\n<https://www.google.com/gmail/about/?utm_source=x>" + quote,
            words: "❤️"),
        // Lists
        Row(
            testDescription: "Groups.io",
            body: "I can come."
                + "\n\n-=-=-=-=-=-=-=-=-=-=-=-\nGroups.io Links: You receive all messages sent to this group.\nView/Reply Online (#7): https://groups.io/g/x/message/7\n",
            words: "I can come."),
        Row(
            testDescription: "Google Groups without its dashes",
            body:
                "I can come.\n\nYou received this message because you are subscribed to the Google Groups \"Orchard\" group.\nTo unsubscribe send a mail.\n",
            words: "I can come."),
    ]

    @Test("only the author's words stay", arguments: WorldWordsTests.rows)
    func wordsStay(row: Row) {
        let words = NewWords(of: row.body, context: ReplyContext(isReply: true))
        #expect(words.text == row.words)
    }

    @Test("a signature's container needs no dashes")
    func containers() {
        for (box, words) in [
            ("<div class=\"gmail_signature\">Ben Okri<br>Keeper</div>", "The train is late."),
            ("<div id=\"Signature\"><div>Ben Okri</div></div>", "The train is late."),
            ("<div id=\"ms-outlook-mobile-signature\"><div>Ben</div></div>", "The train is late."),
            ("<div class=\"note\">Ben Okri</div>", "The train is late.\n\nBen Okri"),
        ] {
            let mail = "Subject: Re: x\nContent-Type: text/html; charset=utf-8\n\n<p>The train is late.</p>\(box)"
            #expect(Message(reading: Array(mail.utf8)).newWords().text == words, "\(box)")
        }
    }
}
