/// A letter's pair of templates, and what they must and may say. Each room lists its own.
struct LetterTemplate: Sendable {
    var name: String
    /// Its group's name, purpose and addresses are there to be said.
    var isOfGroup: Bool
    /// The personal links that the text and the HTML must carry.
    var text: [String]
    var html: [String]
    /// How often a question's address stands in it: Reply-To, the text's, and each prepared answer in the HTML.
    var answers: Int
    /// Everything else that it can say, with believable values for the lint.
    var samples: [String: Sample]

    init(
        _ name: String, isOfGroup: Bool = true, text: [String] = [], html: [String] = [], answers: Int = 4,
        says plain: [String] = [], with others: [String: Sample] = [:]
    ) {
        self.name = name
        self.isOfGroup = isOfGroup
        self.text = text
        self.html = html
        self.answers = answers
        samples = others.merging(plain.map { ($0, "sample") }) { first, _ in first }
    }

    /// A value as the lint fills it in.
    indirect enum Sample: Sendable {
        case text(String)
        case flag
        case link
        /// A list of one.
        case row([String: Sample])
    }

    static let all =
        street + forum + blog + wiki + resources + experts + prompts + polls + chat + events + membership + requests
        + questions + inquiries + digests + delivery + triage + docket + roles + groups + messages + health

    static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    var links: Set<String> { Set(text + html) }
}

extension LetterTemplate.Sample: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByDictionaryLiteral
{
    init(stringLiteral text: String) { self = .text(text) }
    init(booleanLiteral _: Bool) { self = .flag }
    init(dictionaryLiteral pairs: (String, LetterTemplate.Sample)...) {
        self = .row(Dictionary(uniqueKeysWithValues: pairs))
    }
}
