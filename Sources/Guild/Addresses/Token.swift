import Crypto
import Mail

/// What a token may be used for. A token of one purpose is worthless for another.
public enum TokenPurpose: UInt8, Sendable, Hashable, CaseIterable {
    /// `re.`: answer one private message as one person.
    case message = 0
    /// `re.`: answer one contribution as one person.
    case reply = 1
    /// `do.`: end one person's membership of one group. Lives as long as its key: unsubscribe links are old.
    case leave = 2
    /// `b.`: the return path of one delivery. Lives as long as its key.
    case bounce = 3
    /// `do.`: answer one question that we put to one person, or to somebody who is not known here (person 0).
    case confirm = 4
    /// `do.`: no more letters about one thread to one person. From any address: it only takes letters away.
    case mute = 5
    /// `re.`: answer one digest, by its delivery.
    case digest = 6
    /// `do.`: undo leaving a group. Minted no more: `prepared` is; what was minted still works.
    case rejoin = 7
    /// `do.`: cancel, delete or edit one's own contribution. Minted no more, like `rejoin`.
    case own = 8
    /// `do.`: no more digests. Lives as long as its key.
    case stopDigests = 9
    /// In links of the archive: open a session for one person, by the number of their request.
    case signIn = 10
    /// In links of the archive: the feed of what one person may see.
    case feed = 11
    /// `re.`: answer one invitation as one person, by words or by a calendar's button. Lives as long as its key: it is the
    /// organiser's address in people's calendars, which may never change.
    case event = 12
    /// `re.`: say who came to one date of an event.
    case roster = 13
    /// `do.`: whatever was prepared for one person on one occasion, by its number (`Prepared`).
    case prepared = 14
    /// `re.`: answer one inquiry, from either side, as one person or as somebody who is not known here (person 0).
    case inquiry = 15

    /// What stands before the token in an address.
    public var prefix: String {
        switch self {
        case .reply, .digest, .event, .roster, .inquiry, .message: "re"
        case .leave, .confirm, .mute, .rejoin, .own, .stopDigests, .signIn, .feed, .prepared: "do"
        case .bounce: "b"
        }
    }

    static let names: [String: Set<TokenPurpose>] = [
        "re": [.reply, .digest, .event, .roster, .inquiry, .message],
        "do": [.leave, .confirm, .mute, .rejoin, .own, .stopDigests, .signIn, .feed, .prepared],
        "b": [.bounce],
    ]

    /// `new links` revokes everything but the ways out and the return paths.
    var obeysEpoch: Bool {
        switch self {
        case .reply, .confirm, .mute, .digest, .rejoin, .own, .signIn, .feed, .roster, .prepared, .inquiry,
            .message:
            true
        case .leave, .bounce, .stopDigests, .event: false
        }
    }
}

/// What a token says, before anybody has checked it.
///
/// 32 characters: 20 bytes of purpose and key id (4 bits each), thing (40 bits), person (32 bits), and an
/// HMAC-SHA256 truncated to 80 bits (RFC 2104 §5) over those and the person's epoch.
public struct TokenClaim: Sendable, Hashable {
    public let purpose: TokenPurpose
    public let keyID: UInt8
    public let thing: Int64
    public let person: PersonID
    let mac: [UInt8]

    public static let length = 32
    /// The thing of a `stopDigests` that means all letters of groups.
    public static let everything: Int64 = 1

    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == TokenClaim.length, let bytes = Base32.decoded(text.utf8), bytes.count == 20,
            let purpose = TokenPurpose(rawValue: bytes[0] >> 4)
        else { return nil }
        self.purpose = purpose
        keyID = bytes[0] & 15
        thing = bytes[1..<6].reduce(0) { $0 << 8 | Int64($1) }
        person = PersonID(bytes[6..<10].reduce(0) { $0 << 8 | Int64($1) })
        mac = Array(bytes[10...])
    }

    public var text: String {
        let head = TokenKeys.head(purpose, keyID, thing, person)
        return String(decoding: Base32.encoded(head + mac), as: UTF8.self)
    }
}

/// The keys that mint and check tokens. Read from the state directory; never logged, never stored elsewhere.
public struct TokenKeys: Sendable {
    /// Each key's HMAC as it is before the first octet: a digest mints a dozen tokens, and preparing costs half of one.
    private let keys: [UInt8: HMAC<SHA256>]
    /// The key that mints.
    public let current: UInt8

    /// `keys`: at least 32 bytes each, by id 0…15. The highest id mints.
    public init?(_ keys: [UInt8: [UInt8]]) {
        guard let newest = keys.keys.max(), newest < 16, keys.values.allSatisfy({ $0.count >= 32 }) else { return nil }
        self.keys = keys.mapValues { HMAC(key: SymmetricKey(data: $0)) }
        current = newest
    }

    public func has(_ id: UInt8) -> Bool { keys[id] != nil }

    static func head(_ purpose: TokenPurpose, _ keyID: UInt8, _ thing: Int64, _ person: PersonID) -> [UInt8] {
        precondition(thing >= 0 && thing < 1 << 40 && person.rawValue >= 0 && person.rawValue < 1 << 32)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(24)
        bytes.append(purpose.rawValue << 4 | keyID)
        for shift in stride(from: 32, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: thing >> shift)) }
        for shift in stride(from: 24, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: person.rawValue >> shift))
        }
        return bytes
    }

    private func mac(_ head: [UInt8], epoch: Int64, key: HMAC<SHA256>) -> [UInt8] {
        var message = head
        for shift in stride(from: 24, through: 0, by: -8) { message.append(UInt8(truncatingIfNeeded: epoch >> shift)) }
        var key = key
        key.update(data: message)
        return Array(key.finalize().prefix(10))
    }

    /// 32 ASCII bytes. A pure function of its arguments, so a retry writes the same letter. Nil: no such key.
    public func mint(
        _ purpose: TokenPurpose, thing: Int64, person: PersonID, epoch: Int64, keyID: UInt8
    ) -> [UInt8]? {
        guard let key = keys[keyID] else { return nil }
        let head = TokenKeys.head(purpose, keyID, thing, person)
        return Base32.encoded(head + mac(head, epoch: purpose.obeysEpoch ? epoch : 0, key: key))
    }

    /// Did we mint it, for this epoch of its person? Compared in constant time.
    public func vouches(for claim: TokenClaim, epoch: Int64) -> Bool {
        guard let key = keys[claim.keyID] else { return false }
        let head = TokenKeys.head(claim.purpose, claim.keyID, claim.thing, claim.person)
        let genuine = mac(head, epoch: claim.purpose.obeysEpoch ? epoch : 0, key: key)
        return zip(genuine, claim.mac).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// What fills the holes of a letter.
public enum LetterHole: UInt8, Sendable, CaseIterable {
    case reply = 1
    case leave = 2
    case confirm = 3
    case mute = 4
    case digest = 5
    case rejoin = 6
    case own = 7
    case stopDigests = 8
    case signIn = 9
    case event = 10
    case roster = 11
    /// In a field of the letter's own: a report that returns it tells which delivery it is about.
    case delivery = 12
    case prepared = 13
    case inquiry = 14
    case message = 15

    public var purpose: TokenPurpose {
        switch self {
        case .reply: .reply
        case .leave: .leave
        case .confirm: .confirm
        case .mute: .mute
        case .digest: .digest
        case .rejoin: .rejoin
        case .own: .own
        case .stopDigests: .stopDigests
        case .signIn: .signIn
        case .event: .event
        case .roster: .roster
        case .delivery: .bounce
        case .prepared: .prepared
        case .inquiry: .inquiry
        case .message: .message
        }
    }
}
