import Foundation
import Guild
import Letters
import Mail
import Store

/// `guildpost explain`: the whole chain of judgement on one mail, by really carrying it and then undoing everything.
public struct Explain: Sendable {
    public struct Result: Sendable, Codable {
        public var from: String
        public var subject: String
        public var messageID: String?
        public var defects: [String]
        public var recipients: [String]
        public var authenticity: String
        public var automatic: String?
        public var newText: String
        public var attachments: [String]
        public var verdicts: [Verdict]
        public var letters: [LetterPreview]
    }

    public struct Verdict: Sendable, Codable {
        public var recipient: String
        public var intent: String
        public var disposition: String
        public var reason: String
        public var sentence: String
    }

    public struct LetterPreview: Sendable, Codable {
        public var kind: String
        public var recipients: Int
        public var subject: String
        public var from: String
    }

    private struct Undone {
        var outcomes: [CarriedOutcome]
        var letters: [(letter: Letter, recipients: Int, facts: LetterFacts?)]
    }

    let installation: Installation

    public init(_ installation: Installation) { self.installation = installation }

    public func explain(_ bytes: [UInt8]) throws -> Result {
        let street = installation.street
        let mail = street.read(bytes, key: "explain", arrivedAt: installation.surroundings.now())
        let message = mail.envelope.message
        let post = Post(message, limits: street.rules.limits, ours: street.rules.ours)
        var undone = Undone(outcomes: [], letters: [])
        try installation.store.pretend { transaction in
            let state = MailboxState(name: "explain", uidValidity: 0, lastKey: nil)
            let baseline = try transaction.baseline(of: state, now: installation.surroundings.now(), since: nil)
            let before = try transaction.snapshot.lastLetter()
            let carried = try street.carry(mail, from: baseline, in: transaction)
            let limit = installation.configuration.limits.attachmentsInlineKB * 1_000
            undone = Undone(
                outcomes: carried.outcomes,
                letters: try transaction.snapshot.letters(after: before).map { letter in
                    (
                        letter.letter, letter.recipients,
                        try transaction.snapshot.facts(for: letter.letter, attachmentLimit: limit)
                    )
                })
        }
        return Result(
            from: message.from.map { $0.name.isEmpty ? $0.address : "\($0.name) <\($0.address)>" }.joined(
                separator: ", "),
            subject: message.subject, messageID: message.messageID?.text,
            defects: message.defects.map(\.rawValue).sorted(),
            recipients: mail.envelope.recipients.map { $0.text.isEmpty ? installation.ours.bare : $0.text },
            authenticity: "\(mail.envelope.authenticity)", automatic: mail.envelope.automatic?.rawValue,
            newText: post.text,
            attachments: post.attachments.map { $0.filename ?? $0.type },
            verdicts: zip(mail.intents, undone.outcomes).map { intent, outcome in
                Verdict(
                    recipient: outcome.recipient.isEmpty ? installation.ours.bare : outcome.recipient,
                    intent: Explain.name(of: intent.intent), disposition: outcome.disposition.rawValue,
                    reason: outcome.reason.rawValue, sentence: outcome.reason.sentence)
            },
            letters: undone.letters.map(preview))
    }

    private func preview(_ letter: (letter: Letter, recipients: Int, facts: LetterFacts?)) -> LetterPreview {
        var subject = "", from = ""
        let nonce = String(repeating: "a", count: 28)
        if let facts = letter.facts,
            let form = try? installation.composer.compose(
                facts, at: .init(now: installation.surroundings.now(), nonce: nonce))
        {
            let composed = Message(reading: form.bytes)
            subject = composed.subject
            from = composed.from.first.map { "\($0.name) <\($0.address)>" } ?? ""
        }
        return LetterPreview(kind: letter.letter.kind, recipients: letter.recipients, subject: subject, from: from)
    }

    private static func name(of intent: Intent) -> String {
        switch intent {
        case .post: "post to a group"
        case .reply: "reply by a personal address"
        case .leave: "leave a group"
        case .writeToFacilitators: "write to the facilitators"
        case .help: "ask for help"
        case .confirm: "answer a question of ours"
        case .complain: "complain about a letter"
        case .noteBounce: "report on a delivery"
        case .hold: "wait for somebody"
        case .reject: "be refused"
        case .disregard: "be disregarded"
        }
    }
}
