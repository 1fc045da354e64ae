/// Why a mail is taken for a machine's. A machine's mail neither posts nor is ever answered (RFC 3834 §2).
public enum AutomaticSign: String, Sendable, CaseIterable {
    /// multipart/report, or the null return path with a daemon's name: a delivery or disposition report.
    case report
    /// Auto-Submitted with anything but "no" (RFC 3834 §5).
    case autoSubmitted
    /// Precedence bulk, junk or auto_reply; X-Autoreply and its kin.
    case autoReplyHeader
    /// Another mailing list's mail (List-Id, List-Post).
    case mailingList
    /// From MAILER-DAEMON, postmaster or a no-reply address with the null return path.
    case daemon
}

extension Message {
    public var automaticSign: AutomaticSign? {
        if parts.contains(where: { $0.path.first == "multipart/report" }) { return .report }
        if let value = field("Auto-Submitted").map({ ASCII.lowered(ASCII.trimmed($0)) }), !value.hasPrefix("no") {
            return value.hasPrefix("auto-forwarded") ? nil : .autoSubmitted
        }
        if field("List-Id") != nil || field("List-Post") != nil { return .mailingList }
        let precedence = field("Precedence").map { ASCII.lowered(ASCII.trimmed($0)) }
        if precedence == "bulk" || precedence == "junk" || precedence == "auto_reply" { return .autoReplyHeader }
        if precedence == "list" { return .mailingList }
        if field("X-Autoreply") != nil || field("X-Autorespond") != nil || field("X-Autoresponder") != nil {
            return .autoReplyHeader
        }
        let local = from.first.map { ASCII.lowered($0.local) } ?? ""
        let nullReturn = field("Return-Path").map { ASCII.trimmed($0) == "<>" } ?? false
        if local == "mailer-daemon" || (local == "postmaster" && nullReturn) { return .daemon }
        return nullReturn ? .daemon : nil
    }
}
