/// The words of mail servers, lower case. Collected from what they send, language by language; a phrase is here when it
/// occurs in reports and hardly in people's mail.
enum BouncePhrases {
    /// Local parts and display names that no person has.
    static let senders = Phrases([
        "mailer-daemon", "mailer_daemon", "mailerdaemon", "mail-daemon", "mdaemon", "mail delivery", "mail.delivery",
        "delivery subsystem", "delivery system", "delivery service", "delivery agent", "delivery notification",
        "postmaster", "system administrator", "mail administrator", "returned mail", "mail system", "smtp_mail",
        "email administrator", "microsoft exchange", "microsoft outlook", "systemadministrator", "mail router",
        "non-delivery", "undeliverable", "bounce-handler", "double-bounce", "mail gateway", "smtp gateway",
        "smtp_gateways", "mailserver", "mail server", "internet mail", "message router", "nondelivery",
        "no-reply-bounce",
        "amazonses", "email-bounces", "mail transport", "メール配送", "メール配信", "почтовая система",
        "mail_delivery", "administrator@", "sistema de correo", "message transfer agent", "imss@",
    ])

    static let daemons = Phrases([
        "mailer-daemon", "mailer_daemon", "mailerdaemon", "mail-daemon", "mdaemon", "postmaster@", "delivery subsystem",
        "delivery system", "bounce-handler", "double-bounce", "microsoft exchange recipient",
    ])

    /// Of those that bounce mail, the ones that no person can be.
    static let machines = Phrases([
        "mailer-daemon", "mailer_daemon", "mailerdaemon", "mail-daemon", "mdaemon", "delivery subsystem",
        "delivery system", "bounce-handler", "double-bounce", "microsoft exchange", "mail delivery", "mail.delivery",
        "mail system", "returned mail", "mail gateway", "smtp gateway", "mail router", "delivery notification",
        "message router", "mail transport", "non-delivery", "nondelivery", "undeliverable",
    ])

    /// Whom servers speak to.
    static let addressed = Phrases([
        "your message", "your mail", "your e-mail", "your email", "this message", "the following", "message to",
        "votre message", "votre mail", "votre courri", "ihre nachricht", "ihre mail", "ihre e-mail", "diese nachricht",
        "su mensaje", "tu mensaje", "este mensaje", "il messaggio", "il suo messaggio", "sua mensagem", "uw bericht",
        "din besked", "ditt meddelande", "meldingen", "viestisi", "twoja wiadomość", "wiadomość", "vaše zpráva",
        "az üzenet",
        "ваше сообщение", "ваше письмо", "сообщение", "mesajınız", "iletiniz", "το μήνυμα", "您的邮件", "您发送", "你的邮件",
        "您的郵件", "お客様", "あなた", "メール", "메일", "귀하",
    ])

    /// How people's mails begin.
    static let greetings = Phrases([
        "dear ", "hello", "hi ", "hi,", "good morning", "good evening", "liebe", "hallo", "guten ", "sehr geehrte",
        "moin", "bonjour", "bonsoir", "chère", "cher", "hola", "estimad", "querid", "buenos", "caro ", "cara ", "cari ",
        "ciao", "buongiorno", "gentil", "olá", "prezad", "caro", "beste ", "geachte", "dag ", "hej", "kære", "kära",
        "hei", "drodzy", "witam", "cześć", "dzień dobry", "szanown", "ahoj", "dobrý den", "vážen", "kedves",
        "szia", "здравствуйте", "добрый", "привет", "уважаем", "шановн", "привіт", "merhaba", "sayın", "γεια", "αγαπη",
        "皆さん", "皆様", "こんにちは", "お世話", "大家好", "您好", "你好", "안녕",
    ])

    /// Subjects.
    static let subjects = Phrases([
        "undeliver", "returned mail", "returned email", "failure notice", "delivery fail", "failure delivery",
        "delivery status", "mail delivery", "delivery problem", "delivery error", "not be delivered", "not delivered",
        "undelivered", "non-delivery", "non delivery", "nondeliver", "non-deliver", "mail failed", "mail failure",
        "delivery notification", "failed mail", "delivery has failed", "message delayed", "mail delayed",
        "warning: message",
        "could not send", "delivery delayed", "delayed mail", "delayed delivery", "delivery delay",
        "returned to sender",
        "return to sender", "return receipt (failure", "user unknown", "unknown user", "mail error", "error report",
        "error during delivery", "processing error", "mail rejected", "rejected mail", "message rejected",
        "rejected message",
        "mail system error", "returned message", "message status", "message you sent blocked", "bounced mail",
        "bounce mail",
        "bounced", "could not be delivered", "couldn't be delivered", "delivery report", "message not delivered",
        "delivery incomplete", "mail not deliver",
        "e-mail failed", "email failed", "email delivery", "message delivery", "permanent delivery", "delivery warning",
        "email bounced",
        "hard bounce", "soft bounce", "error sending your mail", "mail system error", "error mail", "fehlgeschlagen",
        "unzustellbar", "nicht zugestellt", "zustellung", "rückläufer", "nicht zustellbar",
        "non remis", "non délivr", "non distribu", "échec de", "echec de", "remise", "n'a pas pu", "retourné",
        "non livr",
        "no se puede entregar", "no entregado", "no se pudo entregar", "devuelto", "error de entrega",
        "fallo de entrega",
        "entrega fallida", "no entregable", "impossibile recapitare", "mancato recapito", "mancata consegna",
        "recapito non riuscito", "non recapit",
        "onbestelbaar", "niet bezorgd", "niet worden bezorgd", "kan niet worden", "não é possível entregar",
        "não entregue",
        "devolvida", "não pôde ser entregue", "falha na entrega", "nie można dostarczyć", "niedostarcz", "zwrot",
        "nedoručit", "nedoručen",
        "olevererbar", "kan inte levereras", "ej levererad", "kunne ikke leveres", "kan ikke leveres", "ikke leveret",
        "ei voitu toimittaa", "kézbesíthetetlen", "teslim edilemedi", "iletilemedi", "недостав", "не доставлен",
        "не может быть доставлен", "возврат",
        "μη παραδοτέο", "配信不能", "配信エラー", "送信エラー", "配送不能", "メール配信に失敗", "退信", "投递失败", "无法投递", "未送达", "传输失败", "系统退信",
        "郵件無法", "無法遞送",
        "반송", "전송 실패", "전송실패", "발송 실패", "발송실패", "송신 실패", "배달되지", "전달되지", "送信失敗", "送信に失敗", "届きません", "不达", "发送失败", "發送失敗",
        "nie powiodło się", "nie dostarczon", "doručení selhalo", "neúspěšné doručení", "ошибка доставки",
        "ошибка при доставке",
        "kézbesítési hiba", "eroare de livrare", "gönderim başarısız", "gửi thất bại", "không thể gửi",
        "gagal terkirim", "לא נמסר", "تعذر تسليم",
    ])

    /// What senders are called that no person is, and no server either.
    static let robots = Phrases([
        "post_master", "postmaster", "gateway", "mailer", "no-reply", "noreply", "no_reply", "donotreply", "daemon",
        "bounce", "notif",
        "system", "service", "robot", "mailadm", "sms", "mms",
    ])

    /// What a report says of a mail that failed, or waits.
    static let failures = Phrases([
        "had trouble delivering", "rejected recipient", "error has occurred while attempting to deliver",
        "had delivery errors",
        "had delivery problems", "were affected", "could not be delivered", "couldn't be delivered",
        "cannot be delivered", "can not be delivered", "can't be delivered",
        "was not delivered", "were not delivered", "not been delivered", "not delivered to", "wasn't able to deliver",
        "not able to deliver", "unable to deliver",
        "could not deliver", "couldn't deliver", "cannot deliver", "can't deliver", "undeliverable", "undelivered",
        "delivery failed",
        "failed to deliver", "delivery to the following", "did not reach", "not reach the following",
        "failed recipient",
        "failed addresses", "permanent fatal errors", "permanent error", "delivery has failed", "delivery failure",
        "failed delivery",
        "following address(es) failed", "following addresses failed", "following address failed",
        "following addresses had",
        "has been returned", "being returned", "message delivery", "non-delivery report",
        "delivery status notification", "delevery to the following",
        "mailbox is full", "mailbox full", "over quota", "quota exceeded", "exceeding their quota", "user unknown",
        "unknown user", "no such user",
        "mailbox unavailable", "does not exist", "doesn't exist", "not a valid", "is invalid", "automatically rejected",
        "was rejected",
        "has been rejected", "rejected by", "returned to the sender", "delivery problems", "transient non-fatal errors",
        "failed: 5",
        "no valid recipients", "error-for:", "has been delayed", "has been postponed", "recipient address rejected",
        "address rejected", "account has been disabled",
        "delivery delayed", "message delayed", "no longer valid", "not match an", "refused by", "not accepted",
        "not exactly match",
        "cannot be found", "not found by", "could not be sent", "was not sent", "has been blocked",
        "reason: the email you sent", "final email delivery point",
        "not listed in", "kein solcher benutzer", "konnte nicht zugestellt", "nicht zugestellt werden",
        "nicht zustellbar", "unzustellbar", "nicht übermittelt",
        "pas pu être remis", "n'a pas pu etre delivre", "n'a pas pu être délivré", "n’a pas pu être",
        "pas pu être distribué", "échec de la remise",
        "no se ha podido entregar", "no se pudo entregar", "no pudo ser entregado", "no se puede entregar",
        "no ha podido ser entregado",
        "non è stato possibile", "impossibile recapitare", "non è stato recapitato", "kon niet worden bezorgd",
        "niet bezorgd", "niet worden afgeleverd",
        "não pôde ser entregue", "não foi possível entregar", "nao pode ser enviada", "nie mogła zostać dostarczona",
        "nie została dostarczona",
        "nie można dostarczyć", "nelze doručit", "nebyla doručena", "kunde inte levereras", "kunne ikke leveres",
        "toimittaminen epäonnistui",
        "не может быть доставлен", "не было доставлено", "не удалось доставить", "не доставлено",
        "невозможно доставить", "teslim edilemedi",
        "보내지 못했", "전달하지 못했", "전송하지 못했", "존재하지 않는", "送信できませんでした", "送信に失敗", "無法送達", "无法送达", "发送失败", "發送失敗",
        "nie udało się dostarczyć", "không thể gửi", "tidak dapat dikirim", "nu a putut fi livrat",
        "nem sikerült kézbesíteni", "no existe",
        "配信できません", "配信不能", "お届けできません", "送信できません", "配送できません", "見つかりませんでした", "宛先が", "無法", "无法", "失败", "失敗", "无法发送", "退回",
    ])

    /// It has not failed yet.
    static let delays = Phrases([
        "delayed", "not yet been delivered", "still trying", "will be retried", "will continue to", "keep trying",
        "warning message only",
        "no action is required", "postponed", "this is a warning", "just a warning", "advisory-only",
        "has been deferred", "not yet delivered", "temporary problem", "will retry", "delivery incomplete", "(delay)",
        "vorübergehendes problem", "problème temporaire", "problema temporal", "problema temporaneo",
        "problema temporário",
        "will keep trying", "transient non-fatal", "temporarily deferred", "noch nicht zugestellt", "verzögert",
        "wird weiterhin versucht", "a été retardé", "été différé",
        "se ha retrasado", "todavía no se ha entregado", "ritardat", "vertraagd", "atrasada", "opóźnion", "отложен",
        "задерж", "遅延", "延迟", "延遲",
    ])

    /// And these say that it has, whatever else is there.
    static let endings = Phrases([
        "given up", "giving up", "permanent", "not going to try again", "i've given up", "has failed",
        "failed permanently", "was aborted",
        "delivery failed",
    ])

    /// Where the report ends and the mail it is about begins. At the beginning of a line, after dashes and the like.
    static let originals = Phrases([
        "original message", "original mail", "below this line is a copy", "below the next line is a copy",
        "this is a copy of", "here is a copy of", "included is a copy",
        "a copy of the original", "copy of the message", "returned message", "returned mail follows",
        "message header follows", "message headers follow", "message text follows", "start of returned",
        "returned mail -", "unsent message", "header of the original", "the header of the original", "message body",
        "original headers",
        "your message reads", "the header and top", "the first 50 lines", "the first part of the message",
        "message removed",
        "summary of the undelivered message", "original-message", "ursprüngliche nachricht", "mensaje original",
        "message d'origine", "messaggio originale",
        "message follows", "undelivered message", "message contents follow", "start of message", "rejected message",
        "your original message", "mensagem original", "below is the header", "---- header", "contents of your message",
        "headers of the message", "included message", "attached message",
        "text of the original", "old message:", "исходное сообщение", "копия", "oryginalna wiadomość",
        "oorspronkelijk bericht", "附件", "原信", "元のメッセージ", "オリジナルメッセージ",
        "----- message headers", "unsent mail", "old mail", "--- message", "returned letter",
    ])

    /// Words before an address that make it the one that failed.
    static let keys = Phrases([
        "recipient", "undeliverable", "unknown user", "user unknown", "rejected recipient", "delivery failed",
        "delivered to", "delivery to", "deliver to", "deliver mail to", "deliver message to", "deliver your message to",
        "mailbox", "addressed to", "was addressed", "error-for", "message to", "mail to", "email to", "e-mail to",
        "rcpt to", "failed address", "failed to", "invalid", "userid",
        "address:", "addresses:", "no such user", "user:", "user ", "account", "expanded from", "generated from",
        "for user", "quota violation for", "violation for", "to address", "the address", "email address",
        "mail address", "send to", "sent to", "gateway for", "reached", "an adresse", "empfänger", "an:",
        "destinataire", "destinatario", "адрес", "получател", "宛先", "收件人", "地址", "reject", "warning:", "could not",
        "not known", "not found", "doesn't", "does not", "full",
    ])

    /// Between an alias and what became of it.
    static let aliases = Phrases(["expanded from", "generated from", "originally addressed to"])

    /// Lines whose addresses are somebody to ask, or the sender.
    static let bystanders = Phrases([
        " form of ", "contact", "postmaster", "assistance", "support@", "please e-mail", "help desk", "helpdesk",
        "abuse", "from:", "sender", "message-id", "reply-to", "report this", "for more information",
        "received:", "return-path", "dkim-", "by mx", "your address", "administrator", "envelope-from", "mail from",
        "new address", "please use", "use the address", "instead", "neue adresse", "neue e-mail", "neue mail",
        "nouvelle adresse", "nueva direcci", "nuevo correo", "nuovo indirizzo", "novo endere", "nieuw adres",
        "nieuwe adres", "nowy adres", "ny adresse", "ny adress", "новый адрес", "新しいアドレス", "新地址", "新邮箱", "새 주소",
        "suporte", "soporte", "dúvida", "duda", "ayuda", "hotline", "bei fragen", "hilfe", "kefu@", "联系", "聯絡",
        "客服", "assistenza", "pytania", "pomoc", "vragen", "spørgsmål", "frågor", "поддержк", "вопрос", "помощ",
        "問い合わせ", "문의", "pour toute question", "renseignement",
        "questions", "reporting-mta", "x-", "in-reply-to", "references:", "von:", "kontakt",
    ])
}
