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

    public init(
        community: String, ours: OurAddresses, site: SiteBase, templates: Templates, largestMail: Int,
        patience: Patience = Patience()
    ) {
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
        case .alert:
            guard let contribution = facts.contribution, let group = facts.group else {
                throw .nothingToSay("the contribution or its group is gone")
            }
            let draft = alert(contribution, in: group, holes: holes)
            let form = draft.form(boundary: moment.nonce, placeholders: holes)
            // Reply-To, List-Unsubscribe, the text's link, the HTML's link.
            let needed = [LetterHole.reply.rawValue: 1, LetterHole.leave.rawValue: 3]
            for (kind, least) in needed where form.holes.filter({ $0.kind == kind }).count < least {
                throw .missingHole("a template of `alert` broke or lost a personal link")
            }
            return form
        case .receipt:
            guard let contribution = facts.contribution, let group = facts.group else {
                throw .nothingToSay("the contribution or its group is gone")
            }
            return receipt(contribution, in: group, facts, moment).form(boundary: moment.nonce, placeholders: holes)
        case .refusal(let reason, _, _, let withText):
            return try answer(reason, facts, withText: withText, waiting: false, moment)
                .form(boundary: moment.nonce, placeholders: holes)
        case .waiting(let reason, _, _):
            return try answer(reason, facts, withText: false, waiting: true, moment)
                .form(boundary: moment.nonce, placeholders: holes)
        case .goodbye:
            guard let group = facts.group else { throw .nothingToSay("the group is gone") }
            var values = common(group)
            values["facilitatorsAddress"] = ours.address(for: "\(group.name).facilitators")
            values["facilitatorsLink"] = ours.mailto("\(group.name).facilitators")
            return service("goodbye", "You have left \(group.title)", values, to: facts, moment, isReply: true)
                .form(boundary: moment.nonce, placeholders: holes)
        case .help:
            var values = common(nil)
            values["groups"] = facts.groups.map { group in
                Values(values: [
                    "group": group.title, "groupAddress": writeTo(group), "groupPurpose": group.purpose,
                ])
            }
            return service("help", "How \(community) works", values, to: facts, moment, isReply: true)
                .form(boundary: moment.nonce, placeholders: holes)
        case .question:
            guard let question = facts.question, let arrival = facts.arrival else {
                throw .nothingToSay("the mail that waited is gone")
            }
            let form = self.question(question, arrival, facts, moment, holes: holes)
                .form(boundary: moment.nonce, placeholders: holes)
            // Reply-To, and each prepared answer in the text and in the HTML.
            guard form.holes.filter({ $0.kind == LetterHole.confirm.rawValue }).count >= 5 else {
                throw .missingHole("a template of `question` broke or lost a personal link")
            }
            return form
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

    // MARK: What letters share

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
        addQuietening(&draft)
        // Our own words are wrapped for plain text; the author's come back as they were.
        let original = values["original"] as? String
        var wrapping = values
        if original != nil { wrapping["original"] = "\u{1}" }
        draft.text = Wrapping.wrapped(templates.text(template, wrapping)).replacing("\u{1}", with: original ?? "")
        draft.html = templates.html(template, values)
        return draft
    }

    /// Asks vacation programs and list servers to stay silent.
    func addQuietening(_ draft: inout Draft) {
        draft.add("Precedence", .structured("list"))
        draft.add("X-Auto-Response-Suppress", .structured("OOF, AutoReply"))
    }
}
