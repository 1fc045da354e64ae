import Mail

/// What a person does in a group. Granted, never inferred from how much somebody writes; one person may hold
/// several. The words are those of communities of practice (Wenger, Wenger-Trayner).
public enum Role: String, Sendable, CaseIterable {
    /// Recognises the group's work and supports it.
    case sponsor
    /// Welcomes, seeds, moderates, closes.
    case facilitator
    /// Answers on topics they know.
    case expert
    /// Posts.
    case contributor
    /// Follows only.
    case reader

    public var mayPost: Bool { self != .reader }
}

/// How often a member hears from a group.
public enum Cadence: String, Sendable, CaseIterable {
    case immediate, daily, weekly, none
}

public enum Visibility: String, Sendable, CaseIterable {
    /// Anybody may read.
    case `public`
    /// Members only.
    case `private`
}

/// Who may start and answer threads by mail.
public enum PostingPolicy: String, Sendable, CaseIterable {
    /// Members whose role posts; a reader's post is held.
    case members
    /// Any author the receiving server vouches for.
    case anyone
    /// Facilitators only: an announcement list. Others' posts are held.
    case facilitators
}

/// What becomes of a genuine author's mail to a members' group that they are not in.
public enum StrangerPolicy: String, Sendable, CaseIterable {
    /// A kind refusal, with their words.
    case refuse
    /// It waits for a facilitator.
    case hold
    /// An invitation to join, which keeps the mail and posts it once they have.
    case invite
}

/// How one becomes a member by mail.
public enum JoinPolicy: String, Sendable, CaseIterable {
    /// By asking.
    case open
    /// By asking, and a facilitator says yes.
    case approval
    /// A facilitator asks first.
    case invitation
}

/// Whether an event of a facilitator goes out at once.
public enum AnnouncePolicy: String, Sendable, CaseIterable {
    /// They see first how it will look, and say yes.
    case preview
    /// Where nothing in it had to be settled by us.
    case atOnce
}

/// What becomes of the first post of somebody who is new in a group.
public enum NewcomerPolicy: String, Sendable, CaseIterable {
    case free
    /// A facilitator looks at it.
    case held
}

public struct Group: Sendable, Equatable {
    public var id: GroupID
    /// The address's name: lower case, [a-z0-9-], 1…20 octets.
    public var name: String
    public var title: String
    public var purpose: String
    public var visibility: Visibility
    public var posting: PostingPolicy
    public var strangers: StrangerPolicy
    public var joining: JoinPolicy
    public var announcing: AnnouncePolicy
    public var blogging: BlogPolicy
    public var newcomers: NewcomerPolicy
    /// "[prefix]" on subjects, or empty.
    public var prefix: String
    /// Where its events are when nobody says (IANA name); empty: where the community is.
    public var zone: String
    /// What its members gain; empty: nobody has said.
    public var gain = ""
    /// It has ended: what was written stays to read.
    public var closedAt: Int64?
    /// Months in which nobody is expected to write.
    public var quiet: QuietMonths?
    /// Days of silence after which somebody hears of it; nil: as everywhere.
    public var silentAfter: Int?

    public var isClosed: Bool { closedAt != nil }

    public init(
        id: GroupID, name: String, title: String, purpose: String, visibility: Visibility = .public,
        posting: PostingPolicy = .members, strangers: StrangerPolicy = .refuse,
        joining: JoinPolicy? = nil, announcing: AnnouncePolicy = .preview, prefix: String = "", zone: String = "",
        blogging: BlogPolicy = .editors, newcomers: NewcomerPolicy = .free
    ) {
        self.newcomers = newcomers
        self.blogging = blogging
        self.zone = zone
        self.announcing = announcing
        self.id = id
        self.name = name
        self.title = title
        self.purpose = purpose
        self.visibility = visibility
        self.posting = posting
        self.strangers = strangers
        self.joining = joining ?? (visibility == .public ? .open : .invitation)
        self.prefix = prefix
    }

    /// Names that the address grammar keeps for itself.
    public static let reservedNames: Set<String> = [
        "re", "do", "b", "to", "g", "p", "m", "help", "postmaster", "abuse", "mailer-daemon", "noreply", "search",
        "people", "directors",
    ]

    public static func isName(_ text: String) -> Bool {
        let bytes = text.utf8
        guard (1...20).contains(bytes.count), !reservedNames.contains(text), bytes.first != UInt8(ascii: "-") else {
            return false
        }
        return bytes.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ASCII.isDigit($0) || $0 == UInt8(ascii: "-") }
    }
}

public struct Person: Sendable, Equatable {
    public var id: PersonID
    /// Unique, lower case, [a-z0-9-]; what others see instead of an address.
    public var handle: String
    public var name: String
    /// Counts `new links`: tokens of earlier epochs are dead.
    public var epoch: Int64
    /// Wants a receipt for every post.
    public var receipts: Bool
    /// IANA name; empty: the community's.
    public var zone: String

    public init(
        id: PersonID, handle: String, name: String, epoch: Int64 = 0, receipts: Bool = false, zone: String = ""
    ) {
        self.id = id
        self.handle = handle
        self.name = name
        self.epoch = epoch
        self.receipts = receipts
        self.zone = zone
    }

    /// A handle made from a name or an address's local part: ASCII, at most 24 octets, never empty.
    public static func handle(from text: String) -> String {
        var out: [UInt8] = []
        for scalar in text.decomposed {
            let byte = UInt8(exactly: scalar.value).map(ASCII.lower)
            if let byte, ASCII.isLetter(byte) || ASCII.isDigit(byte) {
                out.append(byte)
            } else if scalar.value == 0x20 || byte == 0x2D || byte == 0x2E || byte == 0x5F, out.last != 0x2D,
                !out.isEmpty
            {
                out.append(0x2D)
            }
            if out.count == 24 { break }
        }
        while out.last == 0x2D { out.removeLast() }
        return out.isEmpty ? "member" : String(decoding: out, as: UTF8.self)
    }
}

extension String {
    /// Letters first, their marks after: "é" as "e" and an accent.
    fileprivate var decomposed: [Unicode.Scalar] {
        var out: [Unicode.Scalar] = []
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x00C0...0x017F:
                out.append(contentsOf: LatinLetters.plain[scalar].map { Array($0.unicodeScalars) } ?? [])
            default: out.append(scalar)
            }
        }
        return out
    }
}

/// A person's place in one group.
public struct Membership: Sendable, Equatable {
    public var roles: Set<Role>
    public var cadence: Cadence
    /// No letters until then, in seconds since 1970; nil: not paused.
    public var pausedUntil: Int64?
    /// How often its blog comes, apart from the forum; nil: like that.
    public var blogCadence: Cadence?

    /// A pause that only `resume` ends.
    public static let forNow: Int64 = 253_402_300_799

    public init(roles: Set<Role>, cadence: Cadence, pausedUntil: Int64? = nil) {
        self.roles = roles
        self.cadence = cadence
        self.pausedUntil = pausedUntil
    }

    public var mayPost: Bool { roles.contains { $0.mayPost } }
}
