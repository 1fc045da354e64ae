import Guild
import Mail

/// What is fuzzed: every parser that a stranger's bytes reach, as the street uses them.
public enum Targets {
    private static let rules = ReadingRules(
        ours: OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!),
        server: TrustedServer(mode: .results, authservID: "mx.guild.example"), largestMail: 1_000_000)

    /// Reads it in every way. Returns something that depends on all of it, so that nothing is optimised away.
    @discardableResult
    public static func read(_ bytes: [UInt8]) -> Int {
        let envelope = Envelope(reading: bytes, by: rules)
        var sum = envelope.recipients.count + envelope.message.parts.count
        for (_, intent) in envelope.intents(by: rules) {
            switch intent {
            case .post(_, let post, _), .reply(_, let post), .writeToFacilitators(_, let post), .act(_, let post):
                sum += post.text.utf8.count + post.rest.utf8.count + post.fragment.utf8.count
            case .command(let mail): sum += mail.lines.count
            case .leave, .join, .answerDigest, .confirm, .complain, .noteBounce, .hold, .reject, .disregard: sum += 1
            }
        }
        // And what only some mails would reach.
        sum += envelope.message.newWords().text.utf8.count
        sum += envelope.judgement.report?.recipients.count ?? 0
        sum += MailReading.textFromHTML(bytes, limit: 200_000).count
        sum += CalendarObject(reading: bytes, expanding: true)?.components.count ?? 0
        let text = String(decoding: bytes.prefix(20_000), as: UTF8.self)
        sum += AuthenticationResults(text).results.count
        sum += PlainAnswer(text: text, subject: text).rawValue.count
        sum += Scrub.clean(text, ours: rules.ours).utf8.count
        sum += CommandReading.lines(subject: text, isReply: false, text: text).count
        sum += Mentions(in: text).tags.count
        sum += Invitees(text).people.count
        return sum
    }
}
