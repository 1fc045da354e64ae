/// Which Authentication-Results fields are our own server's, by configuration.
public struct TrustedServer: Sendable, Equatable {
    public enum Mode: String, Sendable, CaseIterable {
        /// Fields that name `authservIDs`, all of them merged.
        case results
        /// Microsoft 365 names no server: only the topmost field counts.
        case topmost
        /// Nothing but local mail reaches the mailbox (a demo, a test): From is believed.
        case local
    }
    public var mode: Mode
    /// Lower case. "*.example.org" stands for every name below it: some providers write one field for each check and
    /// name each checker (iCloud), or each of their machines (Fastmail).
    public var authservIDs: [String]
    /// How many Received lines at the top are the receiving side's own. Whatever stands below is the sender's claim.
    public var receivedLines: Int
    /// The server writes its results directly below its own Received line.
    public var resultsBelow: Bool

    /// `authservID`: one name, or several with spaces or commas between them.
    public init(mode: Mode, authservID: String = "", receivedLines: Int = 1, resultsBelow: Bool = false) {
        self.mode = mode
        authservIDs = ASCII.lowered(authservID).split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
        self.receivedLines = receivedLines
        self.resultsBelow = resultsBelow
    }

    public func isNamed(_ id: String?) -> Bool {
        guard let id else { return false }
        return authservIDs.contains { wanted in
            wanted.hasPrefix("*.") ? id.hasSuffix(wanted.dropFirst()) || id == wanted.dropFirst(2) : id == wanted
        }
    }
}

/// Organisational domains, for DMARC's relaxed alignment (RFC 7489 §3.2). The Public Suffix List enters as a value.
public struct OrganisationalDomains: Sendable {
    /// "mail.example.co.uk" → "example.co.uk"; nil for a public suffix. Lower case ASCII in and out.
    public var registrable: @Sendable (String) -> String?

    public init(registrable: @escaping @Sendable (String) -> String?) { self.registrable = registrable }

    /// Without a list only equal domains are aligned.
    public static let unknown = OrganisationalDomains { _ in nil }

    /// The same organisation's (RFC 7489 §3.1).
    public func aligned(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        guard let mine = registrable(a), let theirs = registrable(b) else { return false }
        return mine == theirs
    }
}

/// What the receiving server says about From.
public enum Authenticity: String, Sendable {
    /// DMARC passed, or an aligned DKIM or SPF pass where the server judged no DMARC.
    case passed
    /// The server says `dmarc=fail`.
    case failed
    /// The server says nothing that settles it.
    case unknown
}

extension Message {
    /// The header above the sender's own: fields down to the last Received line that is the receiving side's own.
    /// With fewer such lines than configured nothing is believed: the mail came another way.
    public func fieldsOfReceivingSide(_ server: TrustedServer) -> ArraySlice<HeaderField> {
        let received = fields.indices.filter { fields[$0].isNamed("Received") }
        if server.receivedLines == 0 { return fields[..<(received.first ?? fields.endIndex)] }
        guard received.count >= server.receivedLines else { return [] }
        return fields[...received[server.receivedLines - 1]]
    }

    /// The Authentication-Results that count, at most twenty. Some providers (Gmail) write theirs directly below
    /// their own Received line; where the host says so, exactly one field there counts as well.
    public func trustedResults(_ server: TrustedServer) -> [AuthenticationResults] {
        let above = fieldsOfReceivingSide(server)
        var trusted = above.filter { $0.isNamed("Authentication-Results") }
        if server.resultsBelow, let below = fields[above.endIndex...].first(where: { !$0.isNamed("Received-SPF") }),
            !above.isEmpty, below.isNamed("Authentication-Results")
        {
            trusted.append(below)
        }
        return trusted.prefix(20).map { AuthenticationResults($0.value) }
    }

    /// Whether From is genuine, by the receiving server's word. Several authors, or a group in From, are nobody.
    public func authenticity(
        by server: TrustedServer, domains: OrganisationalDomains = .unknown
    ) -> Authenticity {
        guard from.count == 1, let author = from.first, !defects.contains(.severalFrom) else { return .unknown }
        if server.mode == .local { return .passed }
        var judged = trustedResults(server)
        switch server.mode {
        case .results: judged.removeAll { !server.isNamed($0.server) }
        case .topmost: judged = Array(judged.prefix(1))
        case .local: break
        }
        let results = judged.flatMap(\.undisputed)
        let domain = author.domainKey
        // The server's own DMARC judgement decides. An error in the domain's policy is no judgement.
        let dmarc = results.filter { $0.method == "dmarc" }
        if dmarc.contains(where: { $0.value == "fail" }) { return .failed }
        if dmarc.contains(where: { $0.value == "pass" && Message.inASCII($0.properties["header.from"]) == domain }) {
            return .passed
        }
        guard !dmarc.contains(where: { $0.value == "bestguesspass" || $0.value == "pass" }) else { return .unknown }
        let aligned = results.contains { result in
            guard result.value == "pass" else { return false }
            let identity: String
            switch result.method {
            case "dkim": identity = result.properties["header.d"] ?? result.properties["header.i"] ?? ""
            case "spf": identity = result.properties["smtp.mailfrom"] ?? result.properties["smtp.mail"] ?? ""
            default: return false
            }
            let domainOfIdentity = Message.inASCII(identity.split(separator: "@").last.map(String.init))
            return domainOfIdentity.map { domains.aligned($0, domain) } ?? false
        }
        return aligned ? .passed : .unknown
    }

    /// Of a mail beyond ASCII a server may name domains as people write them (RFC 8616 §5).
    private static func inASCII(_ domain: String?) -> String? {
        guard let domain, domain.utf8.contains(where: { $0 >= 0x80 }) else { return domain }
        return MailReading.asciiDomain(domain) ?? domain
    }
}
