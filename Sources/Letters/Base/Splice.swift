import Guild
import Mail

/// Makes one recipient's copy of a frozen letter.
///
/// A pure function of the letter, the delivery and the key that the letter names: a retry is byte-identical.
public struct Splice: Sendable {
    public let ours: OurAddresses
    public let keys: TokenKeys
    public let profile: ProviderProfile

    public init(ours: OurAddresses, keys: TokenKeys, profile: ProviderProfile = .unknown) {
        self.profile = profile
        self.ours = ours
        self.keys = keys
    }

    /// One recipient, as the outbox knows them.
    public struct Recipient: Sendable {
        public var delivery: DeliveryID
        public var person: PersonID?
        public var address: String
        public var epoch: Int64

        public init(delivery: DeliveryID, person: PersonID?, address: String, epoch: Int64) {
            self.delivery = delivery
            self.person = person
            self.address = address
            self.epoch = epoch
        }
    }

    /// What the holes of a letter speak of that was frozen before they said so themselves.
    public struct Subject: Sendable {
        public var contribution: ContributionID?
        public var group: GroupID?
        public var question: QuestionID?
        public var keyID: UInt8

        public init(contribution: ContributionID?, group: GroupID?, question: QuestionID? = nil, keyID: UInt8) {
            self.contribution = contribution
            self.group = group
            self.question = question
            self.keyID = keyID
        }

        func thing(of hole: LetterHole) -> Int64 {
            switch hole {
            case .reply: contribution?.rawValue ?? 0
            case .leave: group?.rawValue ?? 0
            case .confirm: question?.rawValue ?? 0
            case .mute, .digest, .rejoin, .own, .stopDigests, .signIn, .event, .roster, .delivery, .prepared, .inquiry,
                .message:
                0
            }
        }
    }

    /// Nil when the key is gone: it was revoked, and the letter with it.
    public func letter(_ form: LetterForm, about subject: Subject, to recipient: Recipient) -> OutgoingLetter? {
        let person = recipient.person ?? PersonID(0)
        guard
            let bounce = keys.mint(
                .bounce, thing: recipient.delivery.rawValue, person: person, epoch: 0, keyID: subject.keyID)
        else { return nil }
        var bytes = form.filled { kind, thing in
            let token = LetterHole(rawValue: kind).flatMap { hole in
                hole == .delivery
                    ? bounce
                    : keys.mint(
                        hole.purpose, thing: thing ?? subject.thing(of: hole), person: person, epoch: recipient.epoch,
                        keyID: subject.keyID)
            }
            return token ?? Array(repeating: UInt8(ascii: "x"), count: LetterForm.Hole.width)
        }
        if let calendar = form.calendar {
            // The organiser is the From of the letter: one address for a person and an event, for ever.
            let event = form.holes.first { $0.kind == LetterHole.event.rawValue }?.thing
            let token = event.flatMap {
                keys.mint(.event, thing: $0, person: person, epoch: recipient.epoch, keyID: subject.keyID)
            }
            let name = token.map { "re." + String(decoding: $0, as: UTF8.self) } ?? ""
            bytes = calendar.inserted(
                into: bytes, organizer: ours.address(for: name), attendee: recipient.address)
        }
        return OutgoingLetter(
            returnPath: ours.returnPath("b." + String(decoding: bounce, as: UTF8.self), by: profile),
            recipient: recipient.address, bytes: bytes)
    }
}
