import Domains
import Guild
import Mail

/// One mail read exactly as the street reads it, for measuring.
public enum ReadingPace {
    private static let rules = ReadingRules(
        ours: OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!),
        server: TrustedServer(mode: .results, authservID: "mx.guild.example"), domains: .publicSuffixList)

    /// Octets of new words.
    public static func read(_ bytes: [UInt8]) -> Int {
        let envelope = Envelope(reading: bytes, by: rules)
        return envelope.intents(by: rules).reduce(0) { $0 + ($1.intent.post?.text.utf8.count ?? 0) }
    }
}
