/// Why a mail is taken for a machine's. A machine's mail neither posts nor is ever answered (RFC 3834 §2).
public enum AutomaticSign: String, Sendable, CaseIterable {
    /// A delivery report, standard or not; a disposition note; a feedback report.
    case report
    /// Auto-Submitted with anything but "no" (RFC 3834 §5).
    case autoSubmitted
    /// Precedence auto_reply, X-Autoreply and its kin.
    case autoReplyHeader
    /// Only its subject says so, as vacation programs write it. A person's may, too.
    case autoReplySubject
    /// Only its words say so: "This is an automatically generated reply."
    case autoReplyBody
    /// A list server that speaks for itself: held, refused, no member.
    case listServer
    /// Its author says that nobody reads the answers: noreply@.
    case noReply
    /// Precedence bulk or junk: newsletters and old vacation programs.
    case bulk
    /// Another mailing list's mail (List-Id, List-Post).
    case mailingList
    /// The null return path, or a daemon's own name.
    case daemon
}

extension Message {
    public var automaticSign: AutomaticSign? {
        if parts.contains(where: { $0.path.first == "multipart/report" }) { return .report }
        if let sign = automaticReplySign { return sign }
        if isByListServer { return .listServer }
        if field("List-Id") != nil || field("List-Post") != nil { return .mailingList }
        let precedence = field("Precedence").map { ASCII.lowered(ASCII.trimmed($0)) }
        if precedence == "bulk" || precedence == "junk" { return .bulk }
        if precedence == "list" { return .mailingList }
        let local = from.first.map { ASCII.lowered($0.local) } ?? ""
        let nullReturn = BounceProse.hasNullReturn(self)
        let plain = local.filter { $0 != "-" && $0 != "_" && $0 != "." }
        if Message.noReplies.contains(where: { plain.hasPrefix($0) || plain.hasSuffix($0) }) { return .noReply }
        if local == "mailer-daemon" || (local == "postmaster" && nullReturn) { return .daemon }
        return nullReturn ? .daemon : nil
    }

    /// A sign that this answers by itself, whatever else it may be. `X-Auto-Response-Suppress` alone is none: Exchange
    /// puts it on people's mail. `auto-forwarded` is a person's mail that was passed on.
    public var automaticReplySign: AutomaticSign? {
        if let value = field("Auto-Submitted").map({ ASCII.lowered(ASCII.trimmed($0)) }), !value.hasPrefix("no"),
            !value.isEmpty
        {
            return value.hasPrefix("auto-forwarded") ? nil : .autoSubmitted
        }
        for field in fields where field.name.utf8.count <= 40 {
            // "X-…", "Precedence", "Preference" and "Delivered-To": the first letter tells most others apart.
            guard let first = field.name.utf8.first.map(ASCII.lower),
                first == UInt8(ascii: "x") || first == UInt8(ascii: "p") || first == UInt8(ascii: "d")
            else { continue }
            let name = ASCII.lowered(field.name)
            guard Message.autoReplyFields.contains(name) else { continue }
            let value = ASCII.lowered(ASCII.trimmed(field.value))
            switch name {
            case "precedence", "x-precedence", "preference":
                if value.hasPrefix("auto_reply") || value.hasPrefix("auto-reply") || value == "autoreply" {
                    return .autoReplyHeader
                }
            case "delivered-to":
                if value == "autoresponder" { return .autoReplyHeader }
            case "x-post-messageclass":
                if value.contains("autoresponder") { return .autoReplyHeader }
            case "x-ms-exchange-generated-message-source":
                if value.contains("oof") || value.contains("rules agent") { return .autoReplyHeader }
            case "x-ms-exchange-inbox-rules-loop":
                // A rule of a mailbox sent it; people's own mail bears the field only when such a rule passed it on.
                let suppressed = self.field("X-Auto-Response-Suppress").map { ASCII.lowered($0) } ?? ""
                if suppressed.contains("all") { return .autoReplyHeader }
            default:
                if value != "no", value != "false", value != "0" { return .autoReplyHeader }
            }
        }
        if AutoReplySubject.isOne(subject) { return .autoReplySubject }
        return AutoReplyBody.isOne(self) ? .autoReplyBody : nil
    }

    /// From a list's own desk, about a mail that it did not take.
    private var isByListServer: Bool {
        if field("X-List-Administrivia").map({ ASCII.same(ASCII.trimmed($0), "yes") }) ?? false { return true }
        let local = from.first.map { ASCII.lowered($0.local) } ?? ""
        guard
            ["-owner", "-bounces", "-request", "-admin", "-ctl", "+owners", "+bounce"].contains(where: local.hasSuffix)
        else { return false }
        if field("X-MLServer") != nil || field("X-Mailman-Version") != nil { return true }
        let precedence = field("Precedence").map { ASCII.lowered(ASCII.trimmed($0)) }
        return precedence == "bulk" || precedence == "junk"
    }

    private static let noReplies: Set<String> = [
        "noreply", "donotreply", "nepasrepondre", "noresponder", "noresponda", "nichtantworten", "nonrispondere",
        "naoresponda",
        "noreplyto",
    ]

    private static let autoReplyFields: Set<String> = [
        "precedence", "x-precedence", "preference", "delivered-to", "x-post-messageclass",
        "x-ms-exchange-generated-message-source", "x-ms-exchange-inbox-rules-loop", "x-autoreply", "x-auto-reply",
        "x-autorespond", "x-auto-respond", "x-autoresponder", "x-auto-reply-from", "x-autoreply-from",
        "x-mail-autoreply", "x-fc-machinegenerated", "x-autogenerated", "x-vacation", "x-away", "x-autoresponse",
    ]
}
