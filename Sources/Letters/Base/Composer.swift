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
        switch facts.letter {
        case .alert, .personalAlert:
            guard let contribution = facts.contribution, let group = facts.group else {
                throw .nothingToSay("the contribution or its group is gone")
            }
            let because: Because? = if case .personalAlert(_, let why) = facts.letter { why } else { nil }
            let draft = alert(contribution, in: group, because: because, holes: holes)
            // Reply-To; List-Unsubscribe, the text's link, the HTML's link.
            let needed: [LetterHole: Int] = because == nil ? [.reply: 1, .leave: 3, .mute: 2] : [.reply: 1, .mute: 3]
            return try form(draft, "alert", needed, moment, holes)
        case .receipt:
            guard let contribution = facts.contribution, let group = facts.group else {
                throw .nothingToSay("the contribution or its group is gone")
            }
            return try form(
                receipt(contribution, in: group, facts, moment, holes), "receipt",
                [facts.prepared == nil ? .own : .prepared: 3], moment, holes)
        case .refusal(let reason, _, _, let withText):
            return try answer(reason, facts, withText: withText, waiting: false, moment)
                .form(boundary: moment.nonce, placeholders: holes)
        case .waiting(let reason, _, _):
            return try answer(reason, facts, withText: false, waiting: true, moment)
                .form(boundary: moment.nonce, placeholders: holes)
        case .goodbye:
            guard let group = facts.group else { throw .nothingToSay("the group is gone") }
            let hole: LetterHole = facts.prepared == nil ? .rejoin : .prepared
            return try form(goodbye(group, facts, moment, holes), "goodbye", [hole: 2], moment, holes)
        case .addressFailing(let address):
            return addressFailing(address, facts, moment).form(boundary: moment.nonce, placeholders: holes)
        case .shown(_, let thenPost):
            guard let question = facts.question, let arrival = facts.arrival else {
                throw .nothingToSay("the mail that waited is gone")
            }
            return try form(
                shown(question, thenPost: thenPost, arrival, facts, moment, holes), "shown",
                [.confirm: thenPost ? 4 : 5],
                moment, holes)
        case .passedOn(_, let name, let address):
            guard let arrival = facts.arrival else { throw .nothingToSay("the mail is gone") }
            return passedOn(arrival, name, address, facts, moment)
                .form(boundary: moment.nonce, placeholders: holes)
        case .probe: return probe(facts, moment).form(boundary: moment.nonce, placeholders: holes)
        case .hostNotice:
            guard !facts.obstacles.isEmpty else { throw .nothingToSay("there is nothing to tell the host any more") }
            return hostNotice(facts, moment).form(boundary: moment.nonce, placeholders: holes)
        case .welcome:
            guard let group = facts.group, let welcome = facts.welcome else { throw .nothingToSay("the group is gone") }
            return try form(
                self.welcome(welcome, to: group, facts, moment, holes), "welcome", [.leave: 3], moment, holes)
        case .declined(_, let words):
            guard let group = facts.group else { throw .nothingToSay("the group is gone") }
            return declined(group, words, facts, moment).form(boundary: moment.nonce, placeholders: holes)
        case .help:
            return help(facts, moment).form(boundary: moment.nonce, placeholders: holes)
        case .signIn(let request):
            let link = site(.enter(name(.signIn, request, holes)))
            var values = common(nil)
            values["signInLink"] = link
            let draft = service("sign-in", "Your way into \(community)", values, to: facts, moment, isReply: true)
            return try form(draft, "sign-in", [.signIn: 2], moment, holes)
        case .blog(.words(_, _, let name, let address)):
            guard let arrival = facts.arrival else { throw .nothingToSay("the mail is gone") }
            return entryWords(arrival, name, address, facts, moment).form(boundary: moment.nonce, placeholders: holes)
        case .event(let letter):
            guard let event = facts.event else { throw .nothingToSay("the event is gone") }
            // From, Reply-To, the text's address and each prepared answer in the HTML.
            return try form(
                self.event(letter, event, facts, moment, holes), "event", [.event: 2, .leave: 3], moment, holes)
        case .roster(let occurrence):
            guard facts.event != nil else { throw .nothingToSay("the event is gone") }
            return try form(roster(occurrence, facts, moment, holes), "roster", [.roster: 3], moment, holes)
        case .followUp(_, let words, _, let toThoseWhoCame):
            guard facts.event != nil else { throw .nothingToSay("the event is gone") }
            return try form(
                followUp(words, toThoseWhoCame: toThoseWhoCame, facts, moment, holes), "follow-up",
                [.event: 1, .leave: 3], moment, holes)
        case .digest: throw .nothingToSay("a digest is put together for each of its recipients")
        case .results(let results):
            // A letter that only asks for help is the help letter.
            if !results.isEmpty, results.allSatisfy({ $0.said == .help }) {
                return help(facts, moment).form(boundary: moment.nonce, placeholders: holes)
            }
            return self.results(facts, moment, holes).form(boundary: moment.nonce, placeholders: holes)
        case .question:
            guard let question = facts.question, let arrival = facts.arrival else {
                throw .nothingToSay("the mail that waited is gone")
            }
            let (draft, template) = self.question(question, arrival, facts, moment, holes: holes)
            // Reply-To, the text's address, and each prepared answer in the HTML.
            return try form(
                draft, template, [.confirm: Composer.answers[template] ?? 5], moment, holes)
        case .note(let note, _, _, let arrivedAt, let count):
            guard let group = facts.group else { throw .nothingToSay("the group is gone") }
            return self.note(note, group, facts, arrivedAt: arrivedAt, count: count, moment)
                .form(boundary: moment.nonce, placeholders: holes)
        case .toFacilitators(_, _, let name, let address):
            guard let group = facts.group, let arrival = facts.arrival else {
                throw .nothingToSay("the mail or its group is gone")
            }
            return toFacilitators(group, arrival, name, address, facts, moment)
                .form(boundary: moment.nonce, placeholders: holes)
        }
    }

    /// How often a question's address stands in its letter: Reply-To, the text's, and each prepared answer in the HTML.
    private static let answers = ["address": 4, "event-preview": 3, "entry-preview": 3, "new-address": 4, "whose": 7]

    /// A letter's bytes, if its templates have kept every personal link.
    private func form(
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
