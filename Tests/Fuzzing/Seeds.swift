/// Mails of every kind that reading knows, to be mutated. All our own.
public enum Seeds {
    private static let head = """
        Return-Path: <ben@b.example>
        Delivered-To: community+teachers@guild.example
        Authentication-Results: mx.guild.example 1; dkim=pass (2048-bit key; "quoted \\" text") header.d=b.example
         header.s=s1; spf=pass (it (really) is) smtp.mailfrom="ben@b.example"; dmarc=pass header.from=b.example
        Received: from mail.b.example by mx.guild.example; Mon, 23 Nov 2026 10:00:00 +0000
        From: =?utf-8?Q?Ben_=C3=96kri?= <ben@b.example>
        To: "Teachers, all" <community+teachers@guild.example>, Group: a@x.example, b@y.example;
        Subject: =?iso-8859-1?Q?Re:_R=FCbrics?= =?utf-8?B?IGFuZCBtb3Jl?=
        Message-ID: <r1@b.example>
        In-Reply-To: <p1@a.example>
        References: <p0@a.example> <p1@a.example>
        Date: Mon, 23 Nov 2026 10:00:00 +0100
        MIME-Version: 1.0

        """

    public static let all: [[UInt8]] =
        [
            // Nobody judged DMARC: the organisation of each domain decides.
            "Authentication-Results: mx.guild.example; spf=pass smtp.mailfrom=bounce.uni-heidelberg.de; dkim=pass header.d=mg.teachersassociation.org.uk\nReceived: from x by mx.guild.example\nFrom: Anna <anna@students.uni-heidelberg.de>\nTo: community+teachers@guild.example\nSubject: x\n\nHello\n",
            head
                + "Content-Type: text/plain; charset=utf-8; format=flowed\n\nGern, am Montag. \n\n> Who brings the pots?\n\nI do.\n\nOn Mon, 23 Nov 2026 at 10:00, Anna (Teachers) <community+teachers@guild.example> wrote:\n\n> And the pans?\n>> before\n\n-- \nBen\n+44 20 7946 0000\n",
            head
                + "Content-Type: multipart/alternative; boundary=\"x\"\n\npreamble\n--x\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nJa, gern. =FC=\n\n-----Original Message-----\nFrom: Anna\nSent: Monday\nTo: Ben\nSubject: x\n\nAlt\n--x\nContent-Type: text/html; charset=utf-8\n\n<html><head><style>p{}</style></head><body><p>Ja, <b>gern</b> &amp; <a href=\"https://x.example/?a=b\">hier</a></p><ul><li>a<li>b</ul><table><tr><td>1<td>2</table><div class=\"gmail_quote\">Am Mo., 23. Nov. 2026 um 10:00 schrieb Anna &lt;a@a.example&gt;:<blockquote type=cite>Alt</blockquote></div></body></html>\n--x--\n",
            head
                + "Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: text/plain\n\nSee files.\n--m\nContent-Type: application/pdf; name*0*=utf-8''%C3%9Cb; name*1*=ung.pdf\nContent-Disposition: attachment; filename=\"=?utf-8?B?w5xidW5nLnBkZg==?=\"\nContent-Transfer-Encoding: base64\n\nSGVsbG8gd29ybGQ\n--m\nContent-Type: message/rfc822\n\nFrom: x@y.example\nSubject: inner\n\nre.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@guild.example\n--m--\n",
            "From: Mail Delivery System <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nTo: community+b.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@guild.example\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=r\n\n--r\nContent-Type: text/plain\n\nI'm sorry to have to inform you that your message could not be delivered.\n\n<ben@b.example>: host mx.b.example said: 550 5.1.1 User unknown\n--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; ben@b.example\nOriginal-Recipient: rfc822;ben@b.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 <ben@b.example>:\n User unknown\n--r\nContent-Type: message/rfc822\n\nFrom: community@guild.example\nTo: ben@b.example\n\nx\n--r--\n",
            "From: MAILER-DAEMON@mx.example\nTo: community@guild.example\nSubject: failure notice\n\nHi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<ben@b.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <community@guild.example>\n",
            "From: fbl@provider.example\nTo: community@guild.example\nSubject: complaint\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=feedback-report; boundary=f\n\n--f\nContent-Type: text/plain\n\nAbuse.\n--f\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nVersion: 1\n--f\nContent-Type: message/rfc822\n\nList-Unsubscribe: <mailto:community%2Bdo.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@guild.example>\nFrom: x@guild.example\n\nx\n--f--\n",
            head
                + "Content-Type: multipart/mixed; boundary=c\n\n--c\nContent-Type: text/calendar; method=REPLY; charset=utf-8\n\nBEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:e1@guild.example\r\nSEQUENCE:2\r\nDTSTAMP:20261123T100000Z\r\nDTSTART;TZID=Europe/Berlin:20261201T100000\r\nRRULE:FREQ=WEEKLY;COUNT=5;BYDAY=TU,TH\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261208T100000\r\nATTENDEE;PARTSTAT=ACCEPTED;CN=Ben:mailto:ben@b.example\r\nCOMMENT:I will be\\, late\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n--c--\n",
            head
                + "Auto-Submitted: auto-replied\nX-Autoreply: yes\nContent-Type: text/plain; charset=shift_jis\n\n\u{82}\u{B1}\u{82}\u{F1} away.\n",
            head
                + "Content-Type: text/html\n\n<div>Hi<br><br>Ben</div><hr><b>From:</b> Anna &lt;a@a.example&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Ben<br><b>Subject:</b> x<br><br>Old<img alt='chart' src=x><pre>a\n  b</pre><ol><li>1<ol><li>2</ol></ol>\n",
            head
                + "Content-Type: multipart/related; boundary=g\n\n--g\nContent-Type: text/html\n\n<p>Look: <img src=\"cid:a%40x\" alt=plan></p><table><tr><th>a<th>b<tr><td>c<td>d</table><div id=Signature>Ben<img src=cid:b@x></div>\n--g\nContent-Type: image/png\nContent-ID: <a@x>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgoAAAAESUhEUgAAAAEAAAAAAAAAA3RFWHR4eXoAAAAAAAAAAElFTkQAAAAA\n--g--\n",
        ].map { Array($0.utf8) } + [jpeg, webp]

    private static let jpeg =
        Array((head + "Content-Type: image/jpeg; name=a.jpg\nContent-Transfer-Encoding: 8bit\n\n").utf8)
        + [0xFF, 0xD8, 0xFF, 0xE1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1]
        + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0, 0xFF, 0xFE, 0, 4, 1, 2, 0xFF, 0xDA, 0, 2, 1]
        + [0xFF, 0, 0xFF, 0xD9, 7]

    private static let webp =
        Array((head + "Content-Type: image/webp; name=a.webp\nContent-Transfer-Encoding: 8bit\n\nRIFF").utf8)
        + [40, 0, 0, 0] + Array("WEBPVP8X".utf8) + [4, 0, 0, 0, 12, 0, 0, 0] + Array("EXIF".utf8)
        + [3, 0, 0, 0, 1, 2, 3, 0] + Array("VP8 ".utf8) + [2, 0, 0, 0, 1, 2]
}
