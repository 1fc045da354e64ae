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
        var words = 0
        for (_, intent) in envelope.intents(by: rules) {
            switch intent {
            case .post(_, let post, _), .reply(_, let post), .writeToFacilitators(_, let post), .act(_, let post):
                words += post.text.utf8.count
            case .announce(_, let announcement): words += announcement.post.text.utf8.count
            case .answerEvent(_, let reply): words += reply.post.text.utf8.count
            case .takeRoster(_, let reply): words += reply.post.text.utf8.count
            case .leave, .command, .join, .answerDigest, .confirm, .complain, .noteBounce, .hold, .reject, .disregard:
                break
            }
        }
        return words
    }
}
