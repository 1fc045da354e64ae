import Testing

@testable import Mail

/// Rows are mails as servers, programs and people write them.
@Suite("What kind of mail")
struct MailKindTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var mail: String
        var kind: MailKind
        /// "address permanent 5.1.1"
        var recipients: [String] = []
    }

    private static func report(_ fields: String, type: String = "delivery-status") -> String {
        "From: MAILER-DAEMON@mx.example\nSubject: Report\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=\(type); boundary=r\n\n--r\nContent-Type: text/plain\n\nWords.\n\n--r\nContent-Type: message/\(type)\n\n\(fields)\n\n--r\nContent-Type: message/rfc822\n\nFrom: x@y.example\nTo: jane@x.example\nSubject: old\n\nold\n--r--\n"
    }

    private static func daemon(
        _ subject: String, _ text: String, from: String = "Mail Delivery System <MAILER-DAEMON@mx.example>"
    ) -> String {
        "Return-Path: <>\nFrom: \(from)\nTo: list@guild.example\nSubject: \(subject)\n\n\(text)\n"
    }

    private static func person(_ fields: String, _ text: String = "Some words.") -> String {
        "From: Ben <ben@b.example>\nTo: list@guild.example\n\(fields)\n\n\(text)\n"
    }

    static let rows: [Row] = [
        // RFC 3464
        Row(
            testDescription: "a failed delivery",
            mail: report(
                "Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; jane@x.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 no"
            ),
            kind: .bounce, recipients: ["jane@x.example permanent 5.1.1"]),
        Row(
            testDescription: "a delay is a transient bounce",
            mail: report(
                "Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; jane@x.example\nAction: delayed\nStatus: 4.4.1"),
            kind: .bounce, recipients: ["jane@x.example transient 4.4.1"]),
        Row(
            testDescription: "the original recipient is the one we wrote to",
            mail: report(
                "Final-Recipient: rfc822; other@y.example\nOriginal-Recipient: rfc822;jane@x.example\nAction: failed\nStatus: 5.0.0"
            ),
            kind: .bounce, recipients: ["jane@x.example permanent 5.0.0"]),
        Row(
            testDescription: "an X.400 name beside a usable address",
            mail: report(
                "Original-Recipient: rfc822; jane@x.example\nFinal-Recipient: x400; /S=jane/C=GB/\nAction: failed\nStatus: 4.4.7"
            ),
            kind: .bounce, recipients: ["jane@x.example transient 4.4.7"]),
        Row(
            testDescription: "several recipients without empty lines between them",
            mail: report(
                "Final-Recipient: rfc822; a@x.example\nAction: failed\nStatus: 5.1.1\nFinal-Recipient: rfc822; b@x.example\nAction: delayed\nStatus: 4.2.2"
            ),
            kind: .bounce, recipients: ["a@x.example permanent 5.1.1", "b@x.example transient 4.2.2"]),
        Row(
            testDescription: "a status that is an SMTP reply",
            mail: report("Final-Recipient: rfc822;a@x.example\nAction: failure\nStatus: 553 too large"),
            kind: .bounce, recipients: ["a@x.example permanent "]),
        Row(
            testDescription: "success is a receipt",
            mail: report("Final-Recipient: rfc822; jane@x.example\nAction: delivered\nStatus: 2.0.0"), kind: .receipt),
        // In servers' own words
        Row(
            testDescription: "qmail",
            mail: daemon(
                "failure notice",
                "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<jane@x.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <list@guild.example>\nTo: other@y.example"
            ),
            kind: .bounce, recipients: ["jane@x.example permanent 5.1.1"]),
        Row(
            testDescription: "Exim, with a field that names the recipient",
            mail: "X-Failed-Recipients: jane@x.example\n"
                + daemon(
                    "Mail delivery failed: returning message to sender",
                    "A message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed:\n\n  jane@x.example\n    unrouteable mail domain"
                ),
            kind: .bounce, recipients: ["jane@x.example permanent "]),
        Row(
            testDescription: "Exim's warning",
            mail: daemon(
                "Warning: message 1abc delayed 24 hours",
                "A message that you sent has not yet been delivered to all its recipients after more than 24 hours.\n\nThe address to which the message has not yet been delivered is:\n\n  jane@x.example\n\nNo action is required on your part."
            ),
            kind: .bounce, recipients: ["jane@x.example transient "]),
        Row(
            testDescription: "old Exchange",
            mail: daemon(
                "Undeliverable: Hello",
                "Your message\n\n  To:      list@guild.example\n  Subject: Hello\n\ndid not reach the following recipient(s):\n\njane@x.example on Mon, 23 Nov 2026 10:00:00 +0100\n    The recipient name is not recognized",
                from: "System Administrator <postmaster@x.example>"),
            kind: .bounce, recipients: ["jane@x.example permanent "]),
        Row(
            testDescription: "Domino",
            mail: daemon(
                "DELIVERY FAILURE: User jane not listed",
                "Your message\n\n  Subject: Hello\n\nwas not delivered to:\n\n  jane@x.example\n\nbecause:\n\n  User jane (jane@x.example) not listed in Domino Directory",
                from: "Postmaster@x.example"),
            kind: .bounce, recipients: ["jane@x.example permanent "]),
        Row(
            testDescription: "sendmail's transcript",
            mail: daemon(
                "Returned mail: see transcript for details",
                "The original message was received at Mon, 23 Nov 2026 10:00:00 +0100\n\n   ----- The following addresses had permanent fatal errors -----\n<jane@x.example>\n    (reason: 550 5.1.1 User unknown)\n\n   ----- Transcript of session follows -----\n... while talking to mx.x.example.:\n>>> RCPT To:<jane@x.example>\n<<< 550 5.1.1 User unknown"
            ),
            kind: .bounce, recipients: ["jane@x.example permanent 5.1.1"]),
        Row(
            testDescription: "in German",
            mail: daemon(
                "Unzustellbar: Hallo",
                "Ihre Nachricht konnte nicht zugestellt werden an:\n\njane@x.example\n\nDer Empfänger ist unbekannt."),
            kind: .bounce, recipients: ["jane@x.example permanent "]),
        Row(
            testDescription: "in Japanese",
            mail: daemon("配信不能", "以下の宛先に配信できませんでした。\n\n<jane@x.example>"), kind: .bounce,
            recipients: ["jane@x.example permanent "]),
        Row(
            testDescription: "from a gateway that has no daemon's name",
            mail: person(
                "Subject: Mail could not be delivered",
                "Unable to deliver message to <jane@x.example>.\n550 5.1.1 unknown user."),
            kind: .bounce, recipients: ["jane@x.example permanent 5.1.1"]),
        Row(
            testDescription: "a filter that refuses by a disposition note",
            mail:
                "From: Mail Delivery Subsystem <mailer-daemon@x.example>\nSubject: Automatically rejected mail\nAuto-Submitted: auto-replied (rejected)\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=disposition-notification; boundary=r\n\n--r\n\nYour message to <jane@x.example> was automatically rejected:\nQuota exceeded\n--r\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; jane@x.example\nDisposition: automatic-action/MDN-sent-automatically; deleted\n--r--\n",
            kind: .bounce, recipients: ["jane@x.example permanent "]),
        // Not bounces
        Row(
            testDescription: "a parcel that is late",
            mail: person(
                "Subject: Delivery delayed: the seminar books",
                "The parcel could not be delivered yesterday, nobody was there."),
            kind: .post),
        Row(
            testDescription: "a report of errors",
            mail: person(
                "Subject: Error report from the lab sensors", "The log file does not exist on the new server."),
            kind: .post),
        Row(
            testDescription: "an administrator who is a person",
            mail: person("Subject: Meeting on Friday", "The meeting has been postponed.").replacing(
                "Ben <ben@", with: "School administrator <administrator@"),
            kind: .post),
        Row(
            testDescription: "a person in a mail system's team",
            mail: person("Subject: Re: Sports day\nIn-Reply-To: <q@x.example>", "It is delayed by an hour.").replacing(
                "Ben <ben@", with: "\"Ben Miller, Mail System Team\" <ben@"),
            kind: .reply),
        Row(
            testDescription: "a person who asks about vacations",
            mail: person("Subject: Vacation: who is away in July?", "Please tell me."), kind: .post),
        Row(
            testDescription: "Notes' AUTO subject",
            mail: person("Subject: AUTO: Ben Okri is out of the office (returning 7 December)", "Away."),
            kind: .autoreply),
        Row(
            testDescription: "OOO in brackets", mail: person("Subject: [OOO] Re: Rubrics", "Back on Monday."),
            kind: .autoreply),
        Row(
            testDescription: "Japanese in brackets", mail: person("Subject: 【自動返信】 Re: Rubrics", "x"), kind: .autoreply),
        Row(
            testDescription: "a machine that says so at the end",
            mail: person("Subject: Re: Rubrics", "I am away.\n\nThis is an automatically generated reply."),
            kind: .autoreply),
        Row(
            testDescription: "a person who quotes a machine",
            mail: person("Subject: Rubrics", "The printer says \"this is an automatic reply\" on each page."),
            kind: .post),
        Row(
            testDescription: "a list's desk",
            mail: "From: pears-owner@l.example\nSubject: Request rejected\nPrecedence: bulk\n\nYou are not a member.",
            kind: .autoreply),
        Row(
            testDescription: "a telephone gateway",
            mail:
                "From: post_master@sms.example\nSubject: Re:Supper\nIn-Reply-To: <a@b>\n\nError\n550 - No such subscriber\nRCPT TO: 4915@sms.example\n",
            kind: .bounce, recipients: ["4915@sms.example permanent "]),
        Row(
            testDescription: "a person who writes about cars",
            mail: person("Subject: Auto: Reifen wechseln im Kurs", "Wer hilft am Samstag?"), kind: .post),
        Row(
            testDescription: "a person who forwards a bounce",
            mail: person(
                "Subject: Fwd: Undelivered Mail Returned to Sender",
                "What is this?\n\nI'm sorry to have to inform you that your message could not be delivered to jane@x.example."
            ),
            kind: .post),
        Row(
            testDescription: "a person who asks about bounces on a list",
            mail: person(
                "Subject: Undeliverable mail since Monday\nUser-Agent: Thunderbird\nList-Id: <help.lists.example>",
                "Hi all,\n\nmy mails could not be delivered to jane@x.example. Any idea?"),
            kind: .post),
        Row(
            testDescription: "a postmaster who writes as a person",
            mail: person("Subject: Maintenance tonight", "The mail server will be down for ten minutes.").replacing(
                "ben@b.example", with: "postmaster@b.example"),
            kind: .post),
        // Notes and complaints
        Row(
            testDescription: "your mail was displayed",
            mail: report(
                "Final-Recipient: rfc822; jane@x.example\nDisposition: manual-action/MDN-sent-manually; displayed",
                type: "disposition-notification"
            )
            .replacing("MAILER-DAEMON@mx.example", with: "jane@x.example"),
            kind: .receipt),
        Row(
            testDescription: "a feedback report",
            mail: report("Feedback-Type: abuse\nVersion: 1", type: "feedback-report"),
            kind: .complaint),
        // Automatic
        Row(
            testDescription: "a vacation note by the book",
            mail: person("Subject: Re: Hello\nAuto-Submitted: auto-replied"), kind: .autoreply),
        Row(
            testDescription: "with a comment in the field",
            mail: person("Subject: x\nAuto-Submitted: auto-generated (vacation)"), kind: .autoreply),
        Row(
            testDescription: "passed on by a rule is a person's",
            mail: person("Subject: x\nAuto-Submitted: auto-forwarded"), kind: .post),
        Row(testDescription: "Auto-Submitted: no", mail: person("Subject: x\nAuto-Submitted: no"), kind: .post),
        Row(testDescription: "an old responder", mail: person("Subject: x\nX-Autoreply: yes"), kind: .autoreply),
        Row(testDescription: "X-Autoreply: no", mail: person("Subject: x\nX-Autoreply: no"), kind: .post),
        Row(
            testDescription: "Precedence: auto_reply", mail: person("Subject: x\nPrecedence: auto_reply"),
            kind: .autoreply),
        Row(
            testDescription: "Exchange's wish for silence alone proves nothing",
            mail: person("Subject: x\nX-Auto-Response-Suppress: All"), kind: .post),
        Row(
            testDescription: "Exchange's rule together with that wish does",
            mail: person("Subject: x\nX-Auto-Response-Suppress: All\nX-MS-Exchange-Inbox-Rules-Loop: ben@b.example"),
            kind: .autoreply),
        Row(
            testDescription: "by its subject, in English", mail: person("Subject: Automatic reply: Rubrics"),
            kind: .autoreply),
        Row(
            testDescription: "by its subject, in German", mail: person("Subject: Automatische Antwort: Raster"),
            kind: .autoreply),
        Row(
            testDescription: "by its subject, in French",
            mail: person("Subject: =?utf-8?Q?R=C3=A9ponse_automatique_:_Grilles?="), kind: .autoreply),
        Row(
            testDescription: "by its subject, in Russian", mail: person("Subject: Автоматический ответ: x"),
            kind: .autoreply),
        Row(
            testDescription: "a person who writes about automatic replies",
            mail: person("Subject: How to write an automatic reply"), kind: .post),
        Row(
            testDescription: "the null return path is nobody's", mail: "Return-Path: <>\n" + person("Subject: x"),
            kind: .autoreply),
        Row(
            testDescription: "a person who answers a machine's mail",
            mail: person("Subject: Re: Automatic reply: Rubrics\nIn-Reply-To: <a@b.example>", "Enjoy your holiday!"),
            kind: .reply),
        Row(
            testDescription: "a person who passes one on", mail: person("Subject: WG: Abwesenheitsnotiz", "Wer kocht?"),
            kind: .post),
        Row(
            testDescription: "a person who asks about them",
            mail: person("Subject: Automatic reply: shall we turn it off?", "It annoys people."), kind: .post),
        Row(
            testDescription: "words that go on", mail: person("Subject: Réponse automatique du four", "Il chauffe."),
            kind: .post),
        Row(
            testDescription: "absent things", mail: person("Subject: Out of office: the key", "Where is it?"),
            kind: .post),
        Row(
            testDescription: "a ticket system's tag before it",
            mail: person("Subject: [desk #47] AutoReply: Projector\nPrecedence: bulk", "We have your mail."),
            kind: .autoreply),
        Row(
            testDescription: "a person at a postmaster's desk",
            mail: "From: Postmaster <postmaster@club.example>\nReturn-Path: <jo@club.example>\nSubject: Mailboxes\n\n"
                + "Dear members,\n\nmail to kasse@club.example could not be delivered since Sunday, its mailbox is full.",
            kind: .post),
        Row(
            testDescription: "a person whose mail came back, by Gmail's page",
            mail: person(
                "Subject: Mail delivery failed: what now?\nX-Gm-Message-State: AOJu0Y",
                "My mail to rudi@x.example came back: 550 user unknown. Who knows his new address?"), kind: .post),
        Row(
            testDescription: "a newsletter about it",
            mail: "From: News <news@l.example>\nList-Id: <n.l.example>\nList-Unsubscribe: <mailto:x@l.example>\n"
                + "Subject: Undelivered mail and you\n\nYour message could not be delivered to somebody@s.example: five reasons.",
            kind: .post),
        Row(
            testDescription: "a person who passes on a read receipt",
            mail: person(
                "Subject: Fwd: Read: Rubrics\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x",
                "--x\n\nHe has read it.\n--x\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822;a@b.example\n--x--"
            ), kind: .post),
        // Calendars
        Row(
            testDescription: "an answer to an invitation, though Google marks it automatic",
            mail: person(
                "Subject: Accepted: x\nAuto-Submitted: auto-generated\nMIME-Version: 1.0\nContent-Type: text/calendar; method=REPLY",
                "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:1\nATTENDEE;PARTSTAT=ACCEPTED:mailto:ben@b.example\nEND:VEVENT\nEND:VCALENDAR"
            ),
            kind: .rsvp),
        Row(
            testDescription: "an invitation",
            mail: person(
                "Subject: x\nMIME-Version: 1.0\nContent-Type: text/calendar; method=REQUEST",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nATTENDEE:mailto:ben@b.example\nEND:VEVENT\nEND:VCALENDAR"),
            kind: .invite),
        Row(testDescription: "a reply", mail: person("Subject: x\nIn-Reply-To: <a@b>"), kind: .reply),
        Row(testDescription: "a reply by its subject", mail: person("Subject: AW: x"), kind: .reply),
        Row(testDescription: "nothing at all", mail: "", kind: .invalid),
    ]

    @Test("mails of every kind", arguments: rows)
    func kind(row: Row) {
        let judgement = message(row.mail).judgement
        #expect(judgement.kind == row.kind)
        let found = (judgement.report?.recipients ?? []).map { "\($0.address) \($0.permanence.rawValue) \($0.status)" }
        if row.kind == .bounce { #expect(found == row.recipients) }
    }

    @Test("an answer's fields, with zone, exception and comment")
    func calendar() throws {
        let text =
            "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VTIMEZONE\r\nTZID:Here\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:e1\r\nSEQUENCE:3\r\nRECURRENCE-ID;TZID=Here:20261208T100000\r\nATTENDEE;PARTSTAT=tentative:MAILTO:Ben@B.example\r\nCOMMENT:I will be\\, late\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        let event = try #require(CalendarObject(reading: Array(text.utf8))?.components.first)
        #expect(event.uid == "e1" && event.sequence == 3 && event.recurrenceID == "20261208T080000Z")
        #expect(event.attendees == [.init(address: "ben@b.example", status: "TENTATIVE")])
        #expect(event.comment == "I will be, late")
    }

    @Test("rules that never meet are not searched for ever")
    func hopelessRule() throws {
        let rules = [
            "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
        ]
        for rule in rules {
            let text =
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261123T100000\nRRULE:\(rule)\nEND:VEVENT\nEND:VCALENDAR\n"
            #expect(
                CalendarObject(reading: Array(text.utf8), expanding: true)?.components.first?.occurrences == [
                    "20261123T100000"
                ])
        }
    }

    @Test(
        "a zone whose rule runs by the second is not worked out, however it is spelt",
        arguments: [
            "RRULE:FREQ=SECONDLY", "RRU\n LE:FREQ=SECONDLY", "rrule;X=1:FREQ=SECONDLY",
            "RRULE:FREQ=YEA\n RLY;BYSECOND=1",
            "RRULE :FREQ=MINUTELY", "RRULE:FREQ=YEARLY;BYDAY=MO", "RR\0ULE:FREQ=SECONDLY", "R\r\n\tRULE:FREQ=HOURLY",
        ])
    func hostileZone(rule: String) {
        let text =
            "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n\(rule)\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=X:20260101T000000\nRECURRENCE-ID;TZID=X:20260101T000000\nEND:VEVENT\nEND:VCALENDAR\n"
        #expect(CalendarObject(reading: Array(text.utf8), expanding: true)?.components.first?.uid == "1")
        let old = text.replacing("\n", with: "\r")
        _ = CalendarObject(reading: Array(old.utf8), expanding: true)
    }

    @Test(
        "objects without end in one another are not read, however they are spelt",
        arguments: [
            "BEGIN:VCALENDAR\n", "BEG\n IN:VEVENT\n", "BEGIN;X=1:VEVENT\n", "begin :VEVENT\n", "BEGIN:VEVENT\r",
        ])
    func nested(begin: String) {
        let text = "BEGIN:VCALENDAR\nMETHOD:REPLY\n" + String(repeating: begin, count: 10_000)
        #expect(CalendarObject(reading: Array(text.utf8)) == nil)
    }

    @Test(
        "spam filters' words",
        arguments: [
            ("X-Spam-Flag: YES", true), ("X-Spam-Flag: NO", false), ("X-Spam-Status: Yes, score=9.1", true),
            ("X-Spam-Status: No, score=-1", false), ("X-MS-Exchange-Organization-SCL: 6", true),
            ("X-MS-Exchange-Organization-SCL: 1", false), ("X-Forefront-Antispam-Report: CIP:1;SFV:SPM;", true),
            ("X-Forefront-Antispam-Report: CIP:1;SFV:NSPM;", false),
            ("X-Spamd-Result: default: True [20.0 / 15.0]", true),
            ("X-Rspamd-Action: add header", true), ("X-Rspamd-Action: no action", false), ("Subject: spam", false),
        ])
    func spam(field: String, isSpam: Bool) { #expect((message("\(field)\n\nx").spamVerdict != nil) == isSpam) }
}

@Suite("Reading broken MIME")
struct BrokenMimeTests {
    @Test("padded encoded words are joined, in subjects, names and file names")
    func paddedWords() {
        let read = message(
            "From: =?UTF-8?B?SmFuZQ==?=\n =?UTF-8?B?IERvZQ==?= <j@x.example>\nSubject: =?UTF-8?B?TXlTdXI=?= =?UTF-8?B?dmV5?=\nMIME-Version: 1.0\nContent-Type: application/pdf; name=\"=?UTF-8?B?w5w=?=\n =?UTF-8?B?YnVuZy5wZGY=?=\"\n\nx"
        )
        #expect(read.subject == "MySurvey" && read.from.first?.name == "Jane Doe")
        #expect(read.parts.first?.filename == "Übung.pdf")
    }

    @Test("characters split between two words are whole again")
    func splitCharacters() {
        #expect(MailReading.text("=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9?=") == "café")
        #expect(MailReading.text("=?utf-8*en?Q?a?= =?iso-8859-1?Q?=E9?= b") == "aé b")
    }

    @Test("a word in a charset that nobody knows stays as it is")
    func unknownCharset() { #expect(MailReading.text("=?x-nobody?B?YQ==?=") == "=?x-nobody?B?YQ==?=") }

    @Test("a plain part that only excuses itself is not the mail")
    func excuse() {
        func mail(_ plain: String) -> String {
            message(
                "From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n\(plain)\n--x\nContent-Type: text/html\n\n<p>Yes, learn HTML first.</p>\n--x--\n"
            ).body().text
        }
        #expect(mail("Your mail client does not support HTML.") == "Yes, learn HTML first.")
        #expect(mail("Yes, learn HTML first!") == "Yes, learn HTML first!")
    }

    @Test("words below and behind a long thread's nested elements are read")
    func deepHTML() {
        let deep = String(repeating: "<div><font>", count: 300)
        let text = message(
            "From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>First</p>\(deep)x<p>Last</p>"
        )
        .body().text
        #expect(text.contains("First") && text.contains("Last"))
    }

    @Test("a multipart without parts, or without its boundary, is text")
    func noParts() {
        #expect(
            message("From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\nHi there.\n")
                .body().text == "Hi there.")
        #expect(
            message("From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/alternative\n\nHi there.\n").body()
                .text == "Hi there.")
    }

    @Test("a mail without a header is text, and blank lines before one are passed over")
    func headers() {
        #expect(message("Just words, all of them.\nAnd more.\n").body().text == "Just words, all of them.\nAnd more.")
        #expect(message("   \n\nFrom: a@b.example\nSubject: x\n\nHi").subject == "x")
    }

    @Test("of doubled fields the first counts")
    func doubled() {
        let read = message(
            "From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/plain\nContent-Type: multipart/mixed; boundary=x\n\nHi"
        )
        #expect(read.parts.map(\.type) == ["text/plain"] && read.body().text == "Hi")
    }

    @Test("base64 without its padding keeps its last bytes")
    func base64() {
        let read = message("From: a@b.example\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\nSGVsbG8gdGhlcmU")
        #expect(read.body().text == "Hello there")
    }

    @Test("a path is nobody's file name")
    func path() {
        let read = message(
            "From: a@b.example\nMIME-Version: 1.0\nContent-Type: application/pdf; name=notes.pdf\nContent-Disposition: attachment; filename=/tmp/notes.pdf\n\nx"
        )
        #expect(read.parts.first?.filename == "notes.pdf")
    }
}
