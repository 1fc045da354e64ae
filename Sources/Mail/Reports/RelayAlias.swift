/// The Message-ID that a relay gave a letter in place of ours, as its reply to the content tells.
///
/// A reply that names it in In-Reply-To would find nothing here otherwise. Seen: Amazon SES ("250 Ok 0102018f…-000000",
/// which becomes `<0102018f…-000000@REGION.amazonses.com>`) and Microsoft ("250 2.0.0 OK <…@…> [Hostname=…]").
public enum RelayAlias {
    /// What to remember of a reply: a whole Message-ID, or the part before the @ where the reply has no more.
    public static func inReply(_ reply: String, otherThan ours: MessageID?) -> String? {
        let text = reply.prefix(600)
        guard text.hasPrefix("250") else { return nil }
        if let open = text.firstIndex(of: "<"), let close = text[open...].firstIndex(of: ">"),
            let id = MessageID(String(text[open...close])), id.text.contains("@")
        {
            return id == ours ? nil : id.text
        }
        let words = text.split(separator: " ")
        guard words.count >= 3, ASCII.same(words[1], "ok"), words[2].utf8.count >= 30, words[2].utf8.count <= 200,
            words[2].utf8.allSatisfy({ ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == UInt8(ascii: "-") })
        else { return nil }
        return String(words[2])
    }

    /// What a reference may have been remembered as.
    public static func names(of id: MessageID) -> [String] {
        let local = id.text.prefix { $0 != "@" }
        let isAmazon = ASCII.lowered(id.text).hasSuffix("amazonses.com")
        return isAmazon ? [id.text, String(local)] : [id.text]
    }
}
