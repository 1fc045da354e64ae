/// Which configuration of trust a mail that came back from ourselves speaks for.
///
/// Made from a mail of which we know everything: our own, with a forged Authentication-Results in it. Consumed by
/// `guildpost check --round-trip`. Pure.
public enum TrustEvidence {
    /// The strictest setting by which the receiving server's own judgement is found and our forgery is not; nil where the
    /// server does not judge mail to itself. `mark` stands in the forged field.
    public static func proposal(
        _ message: Message, forged mark: String, domains: OrganisationalDomains = .unknown
    ) -> TrustedServer? {
        let fields = message.fields.prefix(60).filter {
            $0.isNamed("Authentication-Results") && !$0.value.contains(mark)
        }
        var candidates: [(mode: TrustedServer.Mode, id: String)] = []
        for field in fields {
            let id = AuthenticationResults(field.value).server
            let candidate: (TrustedServer.Mode, String) = id.map { (.results, $0) } ?? (.topmost, "")
            if !candidates.contains(where: { $0.0 == candidate.0 && $0.1 == candidate.1 }) {
                candidates.append(candidate)
            }
        }
        let received = message.fields.count { $0.isNamed("Received") }
        for lines in 1...max(1, min(received, 10)) {
            for below in [false, true] {
                for candidate in candidates.prefix(8) {
                    let server = TrustedServer(
                        mode: candidate.mode, authservID: general(candidate.id), receivedLines: lines,
                        resultsBelow: below)
                    if message.authenticity(by: server, domains: domains) == .passed { return server }
                }
            }
        }
        return nil
    }

    /// One of many machines stands for all of them: "phl-mx-04.messagingengine.com" → "*.messagingengine.com".
    static func general(_ id: String) -> String {
        let labels = id.split(separator: ".")
        guard labels.count >= 3, labels[0].utf8.contains(where: ASCII.isDigit) else { return id }
        return "*." + labels.dropFirst().joined(separator: ".")
    }
}
