import Guild
import Letters
import Mail

/// A mail to ourselves, and what it tells of the provider when it comes back: what was kept of it, and what was added.
struct RoundTrip: Sendable {
    let ours: OurAddresses
    let rules: ReadingRules
    let trust: TrustedServer
    let offersOneClick: Bool
    /// [a-z0-9], unguessable: names this mail.
    let mark: String

    /// As in letters: the personal address in From, the return path of one delivery.
    private var ownAddress: String { ours.style == .single ? ours.bare : ours.address(for: "check-" + mark.prefix(8)) }
    var returnPath: String { ours.style == .single ? ours.bare : ours.address(for: "check-back-" + mark.prefix(8)) }
    var target: String { ownAddress }
    private var messageID: String { "\(mark)@\(ours.domain)" }
    private static let forgery = "guildpost-forged"

    func mail(now: Int64) -> OutgoingLetter {
        let server = trust.authservIDs.first.map { $0.replacing("*", with: "mx") } ?? ours.domain
        let lines = [
            "Authentication-Results: \(server);",
            " dmarc=fail reason=\"\(RoundTrip.forgery)\" header.from=\(ours.domain)",
            "From: Guildpost <\(ownAddress)>", "To: <\(target)>",
            "Subject: Guildpost checks what becomes of its letters", "Date: \(MailDate.text(now))",
            "Message-ID: <\(messageID)>", "List-Unsubscribe: <mailto:\(ours.bare)?subject=check>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click", "Auto-Submitted: auto-generated", "",
            "This is a test (\(mark)). You may delete it.", "",
        ]
        let text = lines.joined(separator: "\r\n")
        return OutgoingLetter(returnPath: returnPath, recipient: target, bytes: Array(text.utf8))
    }

    func findings(in returned: [UInt8]) -> [Check.Line] {
        let message = Message(reading: returned)
        return [
            recipient(returned), from(message), returnPath(message), messageID(message), signature(message),
            forgery(returned),
        ].compactMap { $0 }
    }

    private func recipient(_ returned: [UInt8]) -> Check.Line {
        let names = Envelope(reading: returned, by: rules).recipients
        let isKnown = ours.style == .single || names.contains { $0.text.hasPrefix("check-") }
        return line(
            "round trip: recipient", isKnown, "a mail to \(target) came back",
            "It arrived, but nothing in it says for whom. Add the field your provider uses to `delivery_fields` in [trust]."
        )
    }

    private func from(_ message: Message) -> Check.Line {
        let found = message.from.first?.address ?? "nobody"
        return line(
            "round trip: From", ASCII.lowered(found) == ASCII.lowered(ownAddress),
            "sent as \(ownAddress), arrived as \(found)",
            "The relay writes another author. Calendars show no buttons then, and replies may miss their thread. Allow these addresses as aliases of the mailbox, or use addressing = \"single\"."
        )
    }

    /// Nothing breaks by it, so it is said and not complained about.
    private func returnPath(_ message: Message) -> Check.Line? {
        guard let field = message.all("Return-Path").first else { return nil }
        let found = AddressesIn.text(field).first ?? ""
        let isKept = ASCII.lowered(found) == ASCII.lowered(returnPath)
        return line(
            "round trip: return path", true,
            isKept
                ? "kept, so each bounce names its letter"
                : "replaced by \(found.isEmpty ? "none" : found): bounces are told apart by what they quote")
    }

    private func messageID(_ message: Message) -> Check.Line {
        let found = message.messageID?.text ?? "none"
        return line(
            "round trip: Message-ID", true,
            found == messageID
                ? "kept" : "replaced by \(found): replies find their thread by the address they go to")
    }

    /// RFC 8058 §3.1: one-click leaving wants both fields under the signature.
    private func signature(_ message: Message) -> Check.Line {
        let signatures = message.all("DKIM-Signature")
        let covers = signatures.contains { signature in
            let fields = RoundTrip.tag("h", of: signature).lowercased().split(separator: ":").map { ASCII.trimmed($0) }
            return fields.contains("list-unsubscribe") && fields.contains("list-unsubscribe-post")
        }
        let domains = signatures.map { RoundTrip.tag("d", of: $0) }.filter { !$0.isEmpty }
        let who = domains.isEmpty ? "not signed" : "signed for \(domains.joined(separator: ", "))"
        let found =
            "\(who); List-Unsubscribe and -Post are \(covers ? "covered" : "not covered")"
            + (covers && !offersOneClick ? ": `one_click` in [mail_out] may be true" : "")
        return line(
            "round trip: DKIM", covers || !offersOneClick, found,
            "Mail programs will not offer leaving by one click. Set one_click = false, or let the relay sign both fields."
        )
    }

    /// We wrote a judgement of our own into it, under the receiving server's name: it must count for nothing.
    private func forgery(_ returned: [UInt8]) -> Check.Line? {
        guard trust.mode != .local else { return nil }
        let judged = Envelope(reading: returned, by: rules).authenticity
        let isBelieved =
            judged == .failed && Envelope(reading: withoutForgery(returned), by: rules).authenticity != .failed
        return line(
            "round trip: forged judgement", !isBelieved,
            isBelieved
                ? "a sender's own Authentication-Results is believed"
                : "a sender's own Authentication-Results counts for nothing",
            "Anybody could write in a member's name. Check `received_lines`, `results_below` and `authserv_id` in [trust]; where your provider leaves such fields in place, ask it to remove them (RFC 8601 §5)."
        )
    }

    /// The same mail without the field that we forged.
    private func withoutForgery(_ returned: [UInt8]) -> [UInt8] {
        let text = String(decoding: returned, as: UTF8.self).replacing("\r\n", with: "\n")
        var kept: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.contains(RoundTrip.forgery) {
                // Folded or not: the name of the field stands on this line or the one before.
                if line.first == " " || line.first == "\t", !kept.isEmpty { kept.removeLast() }
                continue
            }
            kept.append(line)
        }
        return Array(kept.joined(separator: "\n").utf8)
    }

    /// A tag of a DKIM-Signature (RFC 6376 §3.5).
    private static func tag(_ name: String, of signature: String) -> String {
        for piece in signature.split(separator: ";") {
            let halves = piece.split(separator: "=", maxSplits: 1)
            if halves.count == 2, ASCII.trimmed(halves[0]).lowercased() == name {
                return halves[1].filter { !$0.isWhitespace }
            }
        }
        return ""
    }

    private func line(_ what: String, _ ok: Bool, _ found: String, _ remedy: String = "") -> Check.Line {
        Check.Line(what: what, ok: ok, found: found, remedy: ok ? "" : remedy)
    }
}
