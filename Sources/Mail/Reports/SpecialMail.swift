/// Mails that are people's and still nothing that could be posted.
public enum SpecialMail: Sendable, Equatable {
    /// Outlook's "Recall: …": a wish to take a mail back.
    case recall
    /// Nobody here can read it.
    case encrypted
    /// A reaction, by Gmail's or Outlook's button: the sign alone.
    case reaction(String)
}

extension Message {
    public var special: SpecialMail? {
        if isEncrypted { return .encrypted }
        if let sign = reactionSign { return .reaction(sign) }
        return isRecall ? .recall : nil
    }

    private var isEncrypted: Bool {
        let type = field("Content-Type").map { ASCII.lowered(ASCII.trimmed($0)) } ?? ""
        if type.hasPrefix("multipart/encrypted") { return true }
        if type.hasPrefix("application/pkcs7-mime") || type.hasPrefix("application/x-pkcs7-mime") {
            return type.contains("enveloped-data") || type.contains("authenveloped-data")
        }
        guard parts.count <= 2, let part = parts.first, part.type == "text/plain" else { return false }
        return part.bytes.drop { ASCII.isSpace($0) }.starts(with: "-----BEGIN PGP MESSAGE-----".utf8)
    }

    /// Gmail's part, version 1, as the mail itself or one of its alternatives; never a file.
    private var reactionSign: String? {
        for part in parts.prefix(5) where part.type == "text/vnd.google.email-reaction+json" && !part.isAttachment {
            let text = String(decoding: part.bytes.prefix(400), as: UTF8.self)
            guard let version = text.firstRange(of: "\"version\""), let key = text.firstRange(of: "\"emoji\"") else {
                continue
            }
            let number = text[version.upperBound...].drop { $0 == ":" || $0.isWhitespace }
            guard number.first == "1", number.dropFirst().first?.isNumber != true else { continue }
            let rest = text[key.upperBound...].drop { $0 != "\"" }.dropFirst()
            return Message.sign(String(rest.prefix { $0 != "\"" }))
        }
        guard answersSomething, parts.count <= 3 else { return nil }
        // "Ines reacted to your message:" and the sign; nothing else.
        guard let part = parts.first, part.isText, part.bytes.count < 4_000,
            Message.reactedAnchors.occur(in: part.bytes)
        else { return nil }
        let words = body().text.split(whereSeparator: \.isNewline).map { ASCII.trimmed($0) }.filter { !$0.isEmpty }
        guard let line = words.first(where: { Message.reacted.occur(in: $0.lowercased()) }), words.count <= 4 else {
            return nil
        }
        let around = line + (words.first == line ? words.dropFirst().first ?? "" : words.first ?? "")
        return Message.sign(
            String(
                around.unicodeScalars.filter {
                    $0.properties.isEmojiPresentation || $0.value == 0x2764 || $0.value == 0xFE0F
                }.map(Character.init)))
    }

    private static let reactedAnchors = Phrases([
        "reacted to", "reagier", "réagi", "=C3=A9agi", "reaccion", "reagito", "reagiu", "gereageerd",
    ])

    private static let reacted = Phrases([
        "reacted to your message", "hat auf ihre nachricht reagiert", "hat auf deine nachricht reagiert",
        "a réagi à votre message",
        "ha reaccionado a tu mensaje", "ha reaccionado a su mensaje", "ha reagito al tuo messaggio",
        "reagiu à sua mensagem",
        "heeft op uw bericht gereageerd", "heeft op je bericht gereageerd",
    ])

    /// At most a few signs, and no text.
    private static func sign(_ text: String) -> String? {
        let scalars = text.unicodeScalars
        guard (1...12).contains(scalars.count),
            !scalars.contains(where: { $0.properties.isAlphabetic || $0.value < 0x20 })
        else {
            return nil
        }
        return text
    }

    private var isRecall: Bool {
        guard let colon = subject.firstIndex(of: ":") else { return false }
        guard Message.recalls.contains(ASCII.trimmed(subject[..<colon]).lowercased()), let part = parts.first,
            part.bytes.count < 20_000
        else { return false }
        return Message.recallWords.occur(in: Array(body().text.prefix(600).lowercased().utf8))
    }

    private static let recalls: Set<String> = [
        "recall", "rückruf", "nachrichtenrückruf", "rappel", "rappel du message", "recuperar", "retirar",
        "recuperación", "richiamo", "intrekken", "återkalla", "återkallelse",
        "tilbagekald", "tilbakekalling", "peruutus", "odwołanie", "odvolání", "recolher", "отзыв", "撤回", "取り消し", "회수",
    ]
    private static let recallWords = Phrases([
        "would like to recall the message", "möchte die nachricht", "souhaite rappeler le message",
        "souhaiterait rappeler",
        "desea recuperar el mensaje", "quiere recuperar", "desidera richiamare", "vorrebbe richiamare",
        "wil het bericht", "vill återkalla", "ønsker at tilbagekalde",
        "ønsker å tilbakekalle", "haluaa perua", "chce odwołać", "chce odvolat", "gostaria de recolher",
        "deseja recuperar", "хочет отозвать", "想撤回", "想要撤回",
        "を取り消します", "회수하려",
    ])
}
