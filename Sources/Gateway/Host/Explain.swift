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
        /// What kind of mail it is, and what makes it so.
        public var kind: String
        public var authenticity: String
        /// Why, in words: the fields that counted, and the rule.
        public var judgement: [String]
        public var spam: String?
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
                        try transaction.snapshot.facts(
                            for: letter.letter, attachmentLimit: limit, now: installation.surroundings.now())
                    )
                })
        }
        return Result(
            from: message.from.map { $0.name.isEmpty ? $0.address : "\($0.name) <\($0.address)>" }.joined(
                separator: ", "),
            subject: message.subject, messageID: message.messageID?.text,
            defects: message.defects.map(\.rawValue).sorted(),
            recipients: mail.envelope.recipients.map { $0.text.isEmpty ? installation.ours.bare : $0.text },
            kind: mail.envelope.judgement.kind.rawValue, authenticity: mail.envelope.authenticity.rawValue,
            judgement: judgement(of: mail), spam: mail.envelope.spam?.field,
            automatic: mail.envelope.automatic?.rawValue,
            newText: post.text,
            attachments: post.attachments.map { $0.filename ?? $0.type },
            verdicts: zip(mail.intents, undone.outcomes).map { intent, outcome in
                Verdict(
                    recipient: outcome.recipient.isEmpty ? installation.ours.bare : outcome.recipient,
                    intent: intent.intent.name, disposition: outcome.disposition.rawValue,
                    reason: outcome.reason.rawValue, sentence: outcome.reason.sentence)
            },
            letters: undone.letters.map(preview))
    }

    /// The chain from the header to the rung of the ladder.
    private func judgement(of mail: ReadMail) -> [String] {
        let message = mail.envelope.message, server = installation.street.rules.server
        var lines: [String] = []
        if message.from.count != 1 || message.defects.contains(.severalFrom) {
            lines.append(
                "From names \(message.from.isEmpty ? "nobody" : "several people or a group"): nobody is its author.")
        }
        switch server.mode {
        case .local: lines.append("The host has declared that only local mail arrives: From is believed.")
        case .results, .topmost:
            let above = message.fieldsOfReceivingSide(server)
            if above.isEmpty {
                lines.append(
                    "It has fewer Received fields than the \(server.receivedLines) that are the receiving side's own: no verdict counts."
                )
            }
            let trusted = message.trustedResults(server).filter { server.mode == .topmost || server.isNamed($0.server) }
            for field in trusted {
                let results = field.results.map { "\($0.method)=\($0.value)" }.joined(separator: ", ")
                lines.append(
                    "\(field.server ?? "The receiving server") says: \(results.isEmpty ? "nothing" : results).")
            }
            let others = message.all("Authentication-Results").count - trusted.count
            if others > 0 {
                lines.append(
                    "\(others) more such fields are not the receiving server's, or stand where a sender can write.")
            }
        }
        switch mail.envelope.authenticity {
        case .passed: lines.append("So From is genuine: rung 1.")
        case .failed: lines.append("So From is forged: it is not obeyed and not answered.")
        case .unknown:
            lines.append(
                "So nobody vouches for From: only a personal address of ours in its owner's hands would do (rung 2); else they are asked (rung 3)."
            )
        }
        return lines
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
}
