import Mail

/// A mail as the street sees it: read, addressed and judged, nothing decided.
public struct Envelope: Sendable {
    public var message: Message
    public var fingerprint: Fingerprint
    /// Octets on the server; more than was read when the mail was too large.
    public var size: Int
    /// Which of our addresses it is for, in order of mention.
    public var recipients: [OurName]
    public var authenticity: Authenticity
    public var automatic: AutomaticSign?
    /// What kind of mail it is, which limits what it may do.
    public var judgement: MailJudgement
    /// A person's, and nothing that could be posted.
    public var special: SpecialMail?
    /// Another list passed it on for a person.
    public var passedOn: PassedOn?
    /// A spam filter's word.
    public var spam: SpamVerdict?
    /// A virus scanner found something in it, or could not be asked where it must be.
    public var isSuspicious = false
    /// It bears our own List-Id.
    public var isOurs: Bool
    public var isOversized: Bool
    /// Some of our addresses in it were not even looked at.
    public var hasTooManyRecipients: Bool

    /// The field of our letters that names its delivery.
    public static let deliveryField = "X-Guildpost-Delivery"

    /// The one From, or nil where there is none, more than one, or a group: several people are nobody.
    public var author: MailAddress? {
        if let passedOn { return passedOn.author }
        return message.from.count == 1 && !message.defects.contains(.severalFrom) ? message.from[0] : nil
    }
}

/// What reading needs to know of this installation. Values from the configuration.
public struct ReadingRules: Sendable {
    public var ours: OurAddresses
    public var server: TrustedServer
    /// Header fields in which the receiving side notes the envelope recipient.
    public var deliveryFields: [String]
    /// Octets; larger mails are refused unread.
    public var largestMail: Int
    /// One mail may be posted to this many groups.
    public var mostGroups: Int
    public var limits = ReadingLimits()
    /// How much may come before it waits.
    public var most = Limits()
    public var domains: OrganisationalDomains
    /// Questions to people in a day, all together.
    public var mostQuestions: Int

    public init(
        ours: OurAddresses, server: TrustedServer, domains: OrganisationalDomains = .unknown,
        deliveryFields: [String] = ["Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Delivered-To"],
        largestMail: Int = 25_000_000, mostGroups: Int = 5, mostQuestions: Int = 200, most: Limits = Limits()
    ) {
        self.most = most
        self.ours = ours
        self.server = server
        self.deliveryFields = deliveryFields
        self.largestMail = largestMail
        self.mostGroups = mostGroups
        self.domains = domains
        self.mostQuestions = mostQuestions
    }
}

extension Envelope {
    /// Pure and total. `size` is the server's; pass only the header's bytes of a mail beyond the limit.
    public init(reading bytes: [UInt8], size: Int? = nil, by rules: ReadingRules) {
        let message = Message(reading: bytes, limits: rules.limits)
        self.message = message
        self.size = size ?? bytes.count
        fingerprint = Fingerprint(of: bytes)
        isOversized = self.size > rules.largestMail
        authenticity = message.authenticity(by: rules.server, domains: rules.domains)
        automatic = message.automaticSign
        passedOn = automatic == .mailingList ? message.passedOn : nil
        // The group's own signature says nothing of who wrote to it.
        if passedOn != nil, authenticity == .passed { authenticity = .unknown }
        judgement = message.judgement(knowing: automatic)
        special = message.special
        spam = message.spamVerdict
        let listIDs = message.all("List-Id")
        isOurs = listIDs.contains { ASCII.lowered($0).contains("." + rules.ours.listDomain + ">") }
        (recipients, hasTooManyRecipients) = Envelope.recipients(of: message, by: rules)
    }

    /// The delivery fields that the receiving side wrote, and our addresses in To and Cc: some providers keep one
    /// copy per Message-ID, so that a cross-post is seen once.
    private static func recipients(of message: Message, by rules: ReadingRules) -> (names: [OurName], tooMany: Bool) {
        var found: [OurName] = []
        var known: Set<OurName> = []
        var tooMany = false
        func add(_ name: OurName?) {
            guard let name, !known.contains(name) else { return }
            if found.count == mostRecipients {
                tooMany = true
            } else {
                found.append(name)
                known.insert(name)
            }
        }
        let trace = message.fieldsOfReceivingSide(rules.server)
        for field in trace where rules.deliveryFields.contains(where: { ASCII.same($0, field.name) }) {
            for address in MailReading.addresses(field.value, limit: 5) { add(rules.ours.name(of: address.address)) }
        }
        for address in message.to + message.cc { add(rules.ours.name(of: address.address)) }
        // In Bcc: the receiving server's own line says for whom it took the mail (RFC 5321 §4.4). A group alone: nobody's
        // token, and nobody's request, is taken from there.
        if found.isEmpty, let line = trace.last(where: { ASCII.same($0.name, "Received") }) {
            for address in Envelope.forWhom(line.value) {
                if let name = rules.ours.name(of: address), case .group(_, .forum) = name { add(name) }
            }
        }
        if rules.ours.style == .single {
            for id in message.references + message.inReplyTo { add(rules.ours.name(inReference: id)) }
            // A reply's subject is its thread's title, which may look like a name; the token says where it belongs.
            let hasToken = found.contains { if case .token = $0 { true } else { false } }
            let isReply = !message.inReplyTo.isEmpty || !message.references.isEmpty
            if !hasToken { add(rules.ours.name(inSubject: message.subject, isReply: isReply)) }
        }
        // A client that ignores Reply-To answers a digest at our own address; its Message-ID tells which.
        if found.allSatisfy({ $0 == .bare }) {
            for id in message.inReplyTo { add(rules.ours.name(inReference: id)) }
        }
        // The bare address is in every mail of the single style, and a delivery field in most of the others'.
        if found.contains(where: { $0 != .bare }) { found.removeAll { $0 == .bare } }
        return (found, tooMany)
    }

    /// "… for <community+teachers@example.org>; Tue, …".
    private static func forWhom(_ received: String) -> [String] {
        let text = " " + received.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let word = text.firstRange(of: " for ") else { return [] }
        let rest = text[word.upperBound...].prefix { $0 != ";" && $0 != " " }
        return MailReading.addresses(String(rest), limit: 1).map(\.address)
    }

    /// More of our addresses than this in one mail are nobody's honest doing.
    static let mostRecipients = 50
}

extension OurAddresses {
    /// The right side of our List-Ids: `teachers.community.example.org` (RFC 2919 §3).
    public var listDomain: String { reading == .domain ? domain : "\(local).\(domain)" }
    public func listID(_ group: String) -> String { "\(group).\(listDomain)" }
}
