import Guild
import Mail

/// Puts one member's digest together from its pieces.
///
/// A pure function of the recipe, the pieces, the delivery and the key that the recipe names: a retry is byte-identical.
public struct DigestSplice: Sendable {
    public let ours: OurAddresses
    public let keys: TokenKeys
    private let composer: Composer
    private let from: [UInt8]

    /// The hole for an item's number, and how wide it is: "  1", " 12".
    static let numberHole: UInt8 = 0
    static let numberWidth = 3

    public init(_ composer: Composer, keys: TokenKeys) {
        self.composer = composer
        ours = composer.ours
        self.keys = keys
        var draft = Draft()
        draft.add("From", .address(MailAddress(name: composer.community, address: ours.bare)!))
        from = draft.header
    }

    /// Nil when the key is gone, or a piece.
    public func letter(
        _ recipe: DigestRecipe, pieces: [(text: LetterForm, html: LetterForm)], queuedAt: Int64,
        to recipient: Splice.Recipient
    ) -> OutgoingLetter? {
        let person = recipient.person ?? PersonID(0)
        let delivery = recipient.delivery.rawValue
        func token(_ purpose: TokenPurpose, _ thing: Int64) -> [UInt8]? {
            keys.mint(purpose, thing: thing, person: person, epoch: recipient.epoch, keyID: recipe.keyID)
        }
        guard pieces.count == recipe.pieces.count, let bounce = token(.bounce, delivery),
            let digest = token(.digest, delivery),
            let stop = token(.stopDigests, recipe.isMadeUp ? TokenClaim.everything : 0)
        else { return nil }
        let reply = "re." + String(decoding: digest, as: UTF8.self)
        let boundary = "=_digest\(delivery)"
        let octets = pieces.reduce(0) { $0 + $1.text.bytes.count + $1.html.bytes.count }
        var out: [UInt8] = []
        out.reserveCapacity(octets + 1_600)
        out += from
        let name = "b." + String(decoding: bounce, as: UTF8.self)
        out += header(recipe, reply, String(decoding: stop, as: UTF8.self), name, queuedAt, recipient.address)
        out += Array("MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"\(boundary)\"\r\n".utf8)
        var minted: [Int64: [UInt8]] = [:]
        func fill(_ kind: UInt8, _ thing: Int64) -> [UInt8]? {
            switch LetterHole(rawValue: kind) {
            case .reply:
                if let known = minted[thing] { return known }
                let made = token(.reply, thing)
                minted[thing] = made
                return made
            case .stopDigests: return stop
            case .event:
                let made = minted[-thing] ?? token(.event, thing)
                minted[-thing] = made
                return made
            case .leave, .confirm, .mute, .digest, .rejoin, .own, .signIn, .roster, .delivery, .prepared, .inquiry,
                .message, nil:
                return nil
            }
        }
        for kind in ["plain", "html"] {
            out += Array(
                "\r\n--\(boundary)\r\nContent-Type: text/\(kind); charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                    .utf8)
            var number = 0
            for piece in pieces {
                DigestSplice.append(kind == "plain" ? piece.text : piece.html, &number, to: &out, fill)
            }
        }
        out += Array("\r\n--\(boundary)--\r\n".utf8)
        return OutgoingLetter(
            returnPath: ours.returnPath(name, by: composer.profile), recipient: recipient.address, bytes: out)
    }

    private func header(
        _ recipe: DigestRecipe, _ reply: String, _ stop: String, _ bounce: String, _ queuedAt: Int64, _ address: String
    ) -> [UInt8] {
        var draft = Draft()
        if let to = MailAddress(name: recipe.name, address: address) { draft.add("To", .address(to)) }
        draft.add("Reply-To", .address(MailAddress(name: composer.community, address: ours.address(for: reply))!))
        draft.add("Date", .structured(MailDate.text(queuedAt)))
        // The Message-ID is the reply address: a client that ignores Reply-To names it in In-Reply-To.
        draft.add("Message-ID", .ids([ours.reference(for: reply)]))
        draft.add("Subject", .text(recipe.subject))
        draft.add("List-Id", .structured("<\(ours.listID("digest"))>"))
        composer.addWayOut("do." + stop, to: &draft)
        draft.add("Auto-Submitted", .structured("auto-generated"))
        draft.add("Precedence", .structured("list"))
        draft.add("X-Auto-Response-Suppress", .structured("OOF, AutoReply"))
        draft.add(Envelope.deliveryField, .structured(bounce))
        return draft.header
    }

    private static func append(
        _ form: LetterForm, _ number: inout Int, to out: inout [UInt8], _ fill: (UInt8, Int64) -> [UInt8]?
    ) {
        let base = out.count
        out += form.bytes
        for hole in form.holes {
            let content: [UInt8]
            if hole.kind == numberHole {
                number += 1
                let digits = Array(String(number).utf8.suffix(numberWidth))
                content = Array(repeating: ASCII.space, count: numberWidth - digits.count) + digits
            } else {
                content =
                    fill(hole.kind, hole.thing ?? 0)
                    ?? Array(repeating: UInt8(ascii: "x"), count: LetterForm.Hole.width)
            }
            out.replaceSubrange(base + hole.offset..<base + hole.offset + content.count, with: content)
        }
    }
}
