/// What stands above the author's words or between them, and is not theirs: warnings of gateways, a device's line at the
/// top, ends of quoted lines that wrapping pushed out.
extension ReplyLines {
    /// "CAUTION: this email came from outside", "[EXTERNAL]", "You don't often get email from …".
    mutating func cutBanners() {
        var isBanner = false
        var looked = 0
        for index in ranges.indices where looked < 8 {
            guard judgements[index] == .new else { return }
            if isBlank(index) {
                isBanner = false
                continue
            }
            looked += 1
            let line = trimmed(index)
            if looked == 1, line.elementsEqual("-----BEGIN PGP SIGNED MESSAGE-----".utf8) {
                // Its own header ends with an empty line (RFC 9580 §7).
                let end = (index..<min(index + 8, ranges.count)).first { isBlank($0) } ?? index + 1
                return cut(index..<end)
            }
            if BannerLines.begins(line) {
                isBanner = true
            } else if let rest = BannerLines.behindTag(line) {
                ranges[index] = rest..<ranges[index].upperBound
                return
            } else if !(isBanner && BannerLines.goesOn(line)) && !(looked > 1 && SignatureLines.isRuler(line, least: 5))
            {
                // A device's own line at the very top, with words below it.
                if looked == 1, SignatureLines.isPhoneLine(line) || HeaderBlock.asksToReplyAbove(line),
                    nextWritten(after: index).map(isNew) ?? false
                {
                    judgements[index] = .cut
                    continue
                }
                return
            }
            judgements[index] = .cut
        }
    }

    /// ">:" or "> wrote:" below an address that was folded: no quote.
    mutating func unquoteFoldedEnds() {
        guard ranges.count > 1 else { return }
        for index in 1..<ranges.count where judgements[index] == .quote && ranges[index].count <= 24 {
            let line = trimmed(index)
            guard line.last == UInt8(ascii: ":"), !isBlank(index - 1), judgements[index - 1] == .new else { continue }
            let above = bytes[ranges[max(0, index - 3)].lowerBound..<ranges[index - 1].upperBound]
            guard let open = above.lastIndex(of: UInt8(ascii: "<")), above[open...].contains(UInt8(ascii: "@")) else {
                continue
            }
            judgements[index] = .new
        }
    }

    /// A long quoted line that some relay wrapped without a mark: its end stands below it as if it were new.
    mutating func quoteWrappedTails() {
        guard ranges.count > 2, judgements.contains(.quote) else { return }
        var hasWords = false
        for index in 1..<ranges.count {
            if isNew(index - 1) { hasWords = true }
            guard judgements[index] == .new, !isBlank(index), judgements[index - 1] == .quote, hasWords,
                isTail(index)
            else { continue }
            judgements[index] = .quote
        }
    }

    /// The line above ends where wrapping ends one: near the usual widths, without the end of a clause.
    private func brokenOff(_ above: ArraySlice<UInt8>) -> Bool { (66...84).contains(above.count) }

    private func isTail(_ index: Int) -> Bool {
        let above = trimmed(index - 1), tail = trimmed(index)
        let inLink =
            above.last != UInt8(ascii: ")")
            && above.split(separator: ASCII.space).last?.firstRange(of: Array("://".utf8)) != nil
        guard ((inLink ? 40 : 64)...200).contains(above.count), tail.count <= 60, let last = above.last,
            !ASCII.isAny(last, of: ".?!:;"),
            let first = String(decoding: tail.prefix(4), as: UTF8.self).unicodeScalars.first
        else { return false }
        // It goes on in lower case, in the middle of a word or of a link; and what follows is quoted, or nothing.
        guard
            first.properties.isLowercase || first == "_" || first == "/" || first == "&" || first == "=" || first == "-"
        else { return false }
        guard index + 1 < ranges.count else { return inLink || brokenOff(above) }
        return judgements[index + 1] == .quote
            || (isBlank(index + 1) && (nextWritten(after: index).map { judgements[$0] == .quote } ?? true))
    }
}

/// What mail gateways put above the words of whoever writes from outside.
enum BannerLines {
    static func begins(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 400 else { return false }
        var text = Phrases.lowered(line)
        // "⚠️ …".
        if text.first == 0xE2 || text.first == 0xF0 {
            text.removeSubrange(..<(text.firstIndex { ASCII.isLetter($0) || $0 == UInt8(ascii: "[") } ?? text.count))
        }
        if strong.occur(in: text),
            warnings.begin(text.drop { ASCII.isAny($0, of: "*[]#!_| ") }) || sure.occur(in: text)
                || weak.count(in: text) >= 3
        {
            return true
        }
        // Marks around a word that stands alone: "*** EXTERNAL EMAIL ***".
        guard line.count <= 48 || warnings.begin(text.drop { ASCII.isAny($0, of: "*[]#!_| ") }) else { return false }
        let plain = text.filter { !ASCII.isAny($0, of: "*[]#!_|") }
        let bare = ASCII.trimmed(String(decoding: plain, as: UTF8.self))
        return alone.contains(bare) || (warnings.begin(Array(bare.utf8)[...]) && weak.count(in: text) >= 3)
    }

    /// A line below such a one, in the same paragraph.
    static func goesOn(_ line: ArraySlice<UInt8>) -> Bool {
        line.count <= 400 && weak.occur(in: Phrases.lowered(line))
    }

    /// "[EXTERNAL] I can lend you my trailer": where the words begin, as an index of the line.
    static func behindTag(_ line: ArraySlice<UInt8>) -> Int? {
        guard line.first == UInt8(ascii: "["), let close = line.prefix(24).firstIndex(of: UInt8(ascii: "]")) else {
            return nil
        }
        let tag = String(decoding: line[line.index(after: line.startIndex)..<close], as: UTF8.self).lowercased()
        guard alone.contains(ASCII.trimmed(tag)), close + 1 < line.endIndex else { return nil }
        var begin = close + 1
        while begin < line.endIndex, ASCII.isSpace(line[begin]) || line[begin] == UInt8(ascii: ":") { begin += 1 }
        // "[EXTERNAL] and [INTERNAL] are the lists": words of the author's.
        guard begin < line.endIndex, !(line[begin] >= 0x61 && line[begin] <= 0x7A), !ASCII.isDigit(line[begin]) else {
            return nil
        }
        return begin
    }

    private static let alone: Set<String> = [
        "external", "external email", "external e-mail", "external mail", "external sender", "external message", "ext",
        "extern", "externe e-mail", "externe mail", "externe email", "externer absender", "externe",
        "expéditeur externe",
        "courriel externe", "externo", "correo externo", "remitente externo", "esterno", "mittente esterno",
        "extern e-post",
        "ekstern", "ekstern e-post", "ekstern mail", "zewnętrzny", "wiadomość zewnętrzna", "externí", "外部邮件", "外部郵件",
        "外部メール", "社外", "caution", "warning", "caution: external email", "warning: external email",
        "warning: external sender",
        "caution: external sender", "externt mejl", "externt", "外部", "külső", "zewnętrzne",
    ]

    private static let warnings = Phrases([
        "external", "caution", "warning", "attention", "achtung", "vorsicht", "atención", "attenzione", "atenção",
        "let op",
        "varning", "advarsel", "uwaga", "pozor", "внимание", "dikkat", "di̇kkat", "注意", "警告", "upozornění", "figyelem",
        "precaución",
        "cuidado", "extern", "courriel externe", "zewnętrzn", "【外部", "увага", "varoitus", "atenţie", "atenție",
        "προσοχή",
    ])

    /// Of these no more is asked.
    private static let sure = Phrases([
        "you don't often get email", "you don’t often get email", "do not often get email", "sie erhalten nicht",
        "vous n'obtenez pas souvent",
        "vous ne recevez pas souvent", "no suele recibir correo", "non si ricevono spesso", "u ontvangt niet vaak",
        "message is from an external",
        "this is an external email", "this email is external", "this message came from outside your organization",
        "this message originated outside",
        "this email originated", "this message originated", "来自组织外部", "learnaboutsenderidentification",
        "sent from outside of your organi", "sent from outside your organi",
        "don't often get email from", "don’t often get email from", "externe e-mail: vorsicht",
    ])

    private static let strong = Phrases([
        "originated outside", "originated from outside", "originates from outside", "from outside of the organi",
        "from outside the organi", "from outside your organi", "from outside of your organi",
        "outside your organization",
        "outside your organisation", "outside of our organi", "from outside our", "is from an external s",
        "from an external sender", "from an external source", "is from an external", "sent from outside",
        "sender is outside", "sender is external", "you don't often get email", "you don’t often get email",
        "do not often get email", "this is an external email", "this email is external", "external sender warning",
        "von außerhalb der organisation", "von ausserhalb der organisation", "von außerhalb ihrer organisation",
        "von außerhalb unser", "von einem externen absender", "externer absender:", "sie erhalten nicht häufig e-mail",
        "sie erhalten nicht oft e-mail", "provient de l'extérieur", "provient de l’extérieur",
        "de l'extérieur de l'organi",
        "d'un expéditeur externe", "à l'extérieur de votre organi", "vous n'obtenez pas souvent",
        "vous ne recevez pas souvent",
        "proviene de fuera de", "fuera de la organización", "de un remitente externo", "no suele recibir correo",
        "proviene dall'esterno", "proviene da fuori", "esterno all'organizzazione", "da un mittente esterno",
        "non si ricevono spesso", "fora da organização", "de fora da organização", "remetente externo",
        "van buiten de organisatie", "van buiten uw organisatie", "buiten onze organisatie",
        "afkomstig van een externe",
        "u ontvangt niet vaak", "utanför organisationen", "utanför din organisation", "från en extern avsändare",
        "uden for organisationen", "utenfor organisasjonen", "fra en ekstern", "spoza organizacji",
        "spoza twojej organizacji",
        "mimo organizaci", "mimo vaši organizaci", "organisaation ulkopuolelta", "kuruluş dışından", "kurum dışından",
        "извне организации", "из внешнего источника", "learnaboutsenderidentification", "don't often get email from",
        "don’t often get email from", "outside the company",
        "outside of the company", "outside your company", "externe e-mail:", "externe mail:", "external sender",
        "external email –",
        "courriel externe :", "externt mejl", "外部メール】", "社外から送信", "внешнего отправителя", "külső feladó",
        "externího odesílatele",
        "spoza firmy", "spoza naszej", "se originó fuera", "za hranicemi organizace", "ulkopuolinen lähettäjä",
        "来自组织外部", "来自外部", "外部發件人", "外部送信者", "社外から", "조직 외부",
    ])

    private static let weak = Phrases([
        "click", "attachment", "recogni", "sender", "content is safe", "learn why", "know the", "links", "phishing",
        "report",
        "anhänge", "absender", "links", "klicken", "öffnen", "pièces jointes", "expéditeur", "liens", "cliquez",
        "ouvrez",
        "adjuntos", "remitente", "enlaces", "haga clic", "allegati", "mittente", "collegamenti", "anexos", "bijlagen",
        "afzender", "bilagor", "avsändaren", "vedhæft", "vedlegg", "załącznik", "nadawc", "příloh", "вложени",
        "отправител",
        "附件", "添付", "첨부", "aka.ms/", "outside", "external", "caution", "suspicious",
    ])
}
