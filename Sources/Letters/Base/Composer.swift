import Guild
import Mail

/// Turns what a letter says into its frozen bytes. Once for each letter, whatever its audience.
///
/// Pure: time and chance come in. Made at start from the configuration; used by the postman and by `explain`.
public struct Composer: Sendable {
    public let community: String
    public let ours: OurAddresses
    public let site: SiteBase
    public let templates: Templates
    /// Octets; larger mails are refused (only for saying so).
    public let largestMail: Int
    /// Days until an unanswered question is over, and until the mail that waits is deleted.
    public let patience: Patience
    /// Seconds that letters about a post wait.
    public let hold: Int64
    public let zones: Zones
    /// The community's own.
    public let zone: String
    /// Letters offer RFC 8058's one click: the host says that DKIM covers it, and the archive has https.
    public let oneClick: Bool
    /// What the provider keeps of our letters.
    public let profile: ProviderProfile

    public init(
        community: String, ours: OurAddresses, site: SiteBase, templates: Templates, largestMail: Int,
        patience: Patience = Patience(), hold: Int64 = 60, zones: Zones = .utc, zone: String = "UTC",
        oneClick: Bool = false, profile: ProviderProfile = .unknown
    ) {
        self.profile = profile
        self.oneClick = oneClick && site.text.hasPrefix("https://")
        self.hold = hold
        self.zones = zones
        self.zone = zone
        self.patience = patience
        self.community = community
        self.ours = ours
        self.site = site
        self.templates = templates
        self.largestMail = largestMail
    }

    /// What composing needs beside the facts. `nonce`: 28 of [a-z2-7]; `now`: seconds since 1970.
    public struct Moment: Sendable {
        public var now: Int64
        public var nonce: String

        public init(now: Int64, nonce: String) {
            self.now = now
            self.nonce = nonce
        }
    }

    public enum Failure: Error, Sendable, Equatable {
        /// What the letter was about is gone.
        case nothingToSay(String)
        /// A template has lost one of the places for a recipient's own token.
        case missingHole(String)
    }

    public func compose(_ facts: LetterFacts, at moment: Moment) throws(Failure) -> LetterForm {
        let holes = Placeholders(nonce: moment.nonce)
        return switch facts.letter {
        case .street(let letter): try compose(letter, facts, moment, holes)
        case .forum(let letter): try compose(letter, facts, moment, holes)
        case .blog(let letter): try compose(letter, facts, moment, holes)
        case .wiki(let letter): try compose(letter, facts, moment, holes)
        case .resources(let letter): try compose(letter, facts, moment, holes)
        case .polls(let letter): try compose(letter, facts, moment, holes)
        case .chat(let letter): try compose(letter, facts, moment, holes)
        case .prompts(let letter): try compose(letter, facts, moment, holes)
        case .experts(let letter): try compose(letter, facts, moment, holes)
        case .events(let letter): try compose(letter, facts, moment, holes)
        case .membership(let letter): try compose(letter, facts, moment, holes)
        case .requests(let letter): try compose(letter, facts, moment, holes)
        case .questions(let letter): try compose(letter, facts, moment, holes)
        case .inquiries(let letter): try compose(letter, facts, moment, holes)
        case .messages(let letter): try compose(letter, facts, moment, holes)
        case .docket(let letter): try compose(letter, facts, moment, holes)
        case .health(let letter): try compose(letter, facts, moment, holes)
        case .delivery(let letter): try compose(letter, facts, moment, holes)
        case .signIn(let request): try signIn(request, facts, moment, holes)
        case .digest: throw .nothingToSay("a digest is put together for each of its recipients")
        }
    }

    /// What the letter is about, or why there is nothing to say.
    func known<Value>(_ value: Value?, _ what: String) throws(Failure) -> Value {
        guard let value else { throw .nothingToSay("\(what) is gone") }
        return value
    }

    /// A letter's bytes, if its templates have kept every personal link.
    func form(
        _ draft: Draft, _ template: String, _ needed: [LetterHole: Int], _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        let form = draft.form(boundary: moment.nonce, placeholders: holes)
        for (hole, least) in needed where form.holes.count(where: { $0.kind == hole.rawValue }) < least {
            throw .missingHole("a template of `\(template)` broke or lost a personal link")
        }
        return form
    }

    // MARK: What letters share

    /// The NAME of a personal address: a hole that each recipient's token fills.
    func name(_ hole: LetterHole, _ thing: Int64, _ holes: Placeholders) -> String {
        "\(hole.purpose.prefix)." + holes.text(hole.rawValue, about: thing)
    }

    /// The same of what was prepared; of a letter that waited since before, by its own purpose.
    func name(of prepared: PreparedID?, or hole: LetterHole, _ thing: Int64, _ holes: Placeholders) -> String {
        prepared.map { name(.prepared, $0.rawValue, holes) } ?? name(hole, thing, holes)
    }

    /// As a person writes to it: the address, or a link where only a subject leads there.
    func written(_ name: String) -> String { ours.style == .single ? ours.mailto(name) : ours.address(for: name) }

    func common(_ group: Group?) -> Values {
        var values = Values()
        values["community"] = community
        values["communityAddress"] = ours.bare
        values["home"] = site(.home(page: 1))
        if let group {
            values["group"] = group.title
            values["groupAddress"] = writeTo(group)
            values["groupPurpose"] = group.purpose
            values["groupURL"] = site(.group(group.name, page: 1))
        }
        return values
    }

    /// How a person writes to a group: its address, and in the single style the word for the subject too.
    func writeTo(_ group: Group) -> String {
        ours.style == .single ? "\(ours.bare), subject [\(group.name)] …" : ours.address(for: group.name)
    }

    /// A letter that no person wrote (RFC 3834 §3.1): automatic, from the community itself, answered to it.
    func service(
        _ template: String, _ subject: String, _ values: Values, to facts: LetterFacts, _ moment: Moment, isReply: Bool,
        inReplyTo: MessageID? = nil
    ) -> Draft {
        var draft = Draft()
        draft.add("From", .address(MailAddress(name: community, address: ours.bare)!))
        if let address = facts.recipientAddress, let to = MailAddress(name: facts.recipientName ?? "", address: address)
        {
            draft.add("To", .address(to))
        }
        draft.add("Date", .structured(MailDate.text(moment.now)))
        draft.add("Message-ID", .structured("<\(moment.nonce.prefix(20))@\(ours.domain)>"))
        draft.add("Subject", .text(subject))
        if let inReplyTo {
            draft.add("In-Reply-To", .ids([inReplyTo]))
            draft.add("References", .ids([inReplyTo]))
        }
        draft.add("Auto-Submitted", .structured(isReply ? "auto-replied" : "auto-generated"))
        addQuietening(&draft, Placeholders(nonce: moment.nonce))
        // Our own words are wrapped for plain text; the author's come back as they were.
        let original = values["original"] as? String
        var wrapping = values
        if original != nil { wrapping["original"] = "\u{1}" }
        draft.text = Wrapping.wrapped(templates.text(template, wrapping)).replacing("\u{1}", with: original ?? "")
        draft.html = templates.html(template, values)
        return draft
    }

    /// Replies to the letter come to a personal address. With one bare address its token travels in the References
    /// that every client copies.
    func answered(at name: String, _ draft: inout Draft, after ids: [MessageID] = []) {
        draft.add("Reply-To", .address(MailAddress(name: community, address: ours.address(for: name))!))
        guard ours.style == .single else { return }
        draft.fields.removeAll { $0.name == "References" }
        draft.add("References", .ids(ids + [ours.reference(for: name)]))
    }

    /// RFC 2369 §3.2, and where it is offered RFC 8058 §3.1.
    func addWayOut(_ name: String, to draft: inout Draft) {
        let mail = "<\(ours.mailto(name))>"
        guard oneClick else { return draft.add("List-Unsubscribe", .structured(mail)) }
        // Folded, since two links are long.
        draft.add("List-Unsubscribe", .links(["<\(site(.wayOut(name)))>", mail]))
        draft.add("List-Unsubscribe-Post", .structured("List-Unsubscribe=One-Click"))
    }

    /// What machines read: vacation programs and list servers shall stay silent, and a report that returns the letter
    /// tells which delivery it is about.
    func addQuietening(_ draft: inout Draft, _ holes: Placeholders) {
        draft.add("Precedence", .structured("list"))
        draft.add("X-Auto-Response-Suppress", .structured("OOF, AutoReply"))
        draft.add(Envelope.deliveryField, .structured(name(.delivery, 0, holes)))
    }
}
