/// A spam filter's word in the header: unwanted mail waits for people instead of being posted, and is never lost.
/// Whoever wrote the field: a sender who claims that their mail is spam may be believed.
public struct SpamVerdict: Sendable, Equatable {
    /// The field that says so.
    public var field: String
}

extension Message {
    /// The first filter that calls it spam: SpamAssassin, rspamd, Exchange and Microsoft 365, Barracuda, Proofpoint and
    /// whatever else writes X-Spam-Flag.
    public var spamVerdict: SpamVerdict? {
        for field in fields where field.name.utf8.count >= 6 && ASCII.hasPrefix(field.name.utf8, "x-") {
            let value = ASCII.lowered(ASCII.trimmed(field.value.prefix(400)))
            let says: Bool
            switch ASCII.lowered(field.name) {
            case "x-spam-flag", "x-spam", "x-spam-probable", "x-junk", "x-barracuda-spam-flag":
                says = value.hasPrefix("yes") || value.hasPrefix("true") || value == "1"
            case "x-spam-status", "x-barracuda-spam-status": says = value.hasPrefix("yes")
            case "x-spam-action":
                says = value.hasPrefix("add header") || value.hasPrefix("rewrite subject") || value.hasPrefix("reject")
            case "x-spamd-result": says = value.contains("default: true")
            case "x-rspamd-action", "x-rspamd-score-action":
                says = value.hasPrefix("add header") || value.hasPrefix("reject")
            case "x-ms-exchange-organization-scl": says = (Int(value) ?? 0) >= 5
            case "x-forefront-antispam-report":
                says =
                    value.contains("sfv:spm") || value.contains("sfv:sks") || value.contains("cat:phsh")
                    || value.contains("cat:hphish")
                    || value.contains("cat:spm") || value.contains("cat:hspm") || value.contains("cat:malw")
            case "x-proofpoint-spam-details": says = value.hasPrefix("rule=spam")
            default: continue
            }
            if says { return SpamVerdict(field: field.name) }
        }
        return nil
    }
}
