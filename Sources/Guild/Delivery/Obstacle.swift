import Mail

/// Something at the provider that only the host can remove, or has to know of.
///
/// Noted by the postman and by whoever looks after the mailbox; told by the log, `/metrics`, `guildpost check` and once a
/// day by a letter to the host's own address.
public enum Obstacle: String, Sendable, CaseIterable {
    /// The relay does not let us in.
    case login
    /// The connection to the relay is not safe: its certificate is not accepted, or it offers no encryption.
    case insecure
    /// We have sent more than the provider allows.
    case quota
    /// We may not write in our own name.
    case identity
    /// What we send is taken for unwanted.
    case content
    /// The mailbox does not let us in.
    case mailbox
    /// Mail of members comes without a judgement that we may trust, one after the other.
    case unjudged
    /// The mailbox is nearly full.
    case space
    /// A day's letters were more than the configuration allows: alerts became digests.
    case overflow
    /// The mailbox does not hand out a mail that lies in it.
    case spoilt
    /// Guildpost itself ended twice while it had the same thing in hand, and leaves that alone.
    case aside

    public init?(_ refusal: Refusal) {
        switch refusal {
        case .login: self = .login
        case .quota: self = .quota
        case .identity: self = .identity
        case .content: self = .content
        case .gone, .full, .refused, .delayed, .letter: return nil
        }
    }

    /// Those that the relay's taking a letter shows to be over.
    public static let ofSending: Set<Obstacle> = [.login, .insecure, .quota, .identity]

    /// So many mails in a row are no accident.
    public static let unjudgedMails = 5

    /// What a relay's refusal of us says, whatever its words.
    public static func ofSending(_ why: String) -> Obstacle {
        if let known = Obstacle(Refusal(reading: why)) { return known }
        // Without a code it was said before there was a dialogue: at the door.
        if why.utf8.first.map(ASCII.isDigit) ?? false { return .identity }
        let words = ASCII.lowered(why)
        return ["certificate", "ssl", "tls"].contains { words.contains($0) } ? .insecure : .login
    }

    /// A plain sentence, for the log, `check` and the host's letter.
    public var sentence: String {
        switch self {
        case .login: "The mail relay does not accept our login."
        case .insecure: "The connection to the mail relay is not safe, so nothing is sent."
        case .quota: "The provider says that we have sent too much, or too fast."
        case .identity: "The provider does not let us write in the community's name."
        case .content: "A mail server takes our letters for unwanted mail."
        case .mailbox: "The mailbox does not accept our login."
        case .unjudged: "Nobody vouches for the mail of members, so it is not posted at once."
        case .space: "The mailbox is nearly full."
        case .overflow: "There were more letters to send than a day allows."
        case .spoilt: "The mail server does not hand out a mail that lies in the mailbox."
        case .aside: "Guildpost ended twice while it worked on the same thing, and leaves that alone now."
        }
    }

    /// What the host can do about it.
    public var remedy: String {
        switch self {
        case .login:
            "Check the user and the password or token of [mail_out] in the configuration, then run guildpost check. Sending goes on by itself as soon as the login works."
        case .insecure:
            "Often a certificate of the relay has run out, or host, port and encryption of [mail_out] do not fit together. Run guildpost check."
        case .quota:
            "Nothing is lost: letters wait and go out when the provider allows it. If it happens often, write its limits into per_minute, per_hour and per_day of [mail_out]."
        case .identity:
            "Allow the community's addresses as senders of this account at the provider, or run guildpost check --round-trip, which finds out which of them it takes."
        case .content:
            "Look at the words of the refusal below: they often name the list or the rule. One letter may have caused it; guildpost outbox list shows which wait."
        case .mailbox:
            "Check the user and the password or token of [mail_in] in the configuration. Mail waits on the server meanwhile, and none of it is lost."
        case .unjudged:
            "Often [trust] does not name the server that judges mail here: run guildpost check --round-trip, or look at a member's mail with guildpost explain. Until then they are asked whether they wrote it."
        case .space:
            "Delete what is old in the folders for handled mail, or ask the provider for more room. When it is full, mail to the community bounces."
        case .overflow:
            "Members were told, and get what they missed in one digest. Raise per_day in [mail_out] if the provider allows more."
        case .spoilt:
            "All others go on. Open it with another mail program: it lies in the folder for problems. Answer it by hand, or move it back to the folder for new mail to have it tried again."
        case .aside:
            "Everything else goes on. guildpost aside lists what was put aside, and tries it again when you say so; guildpost held shows mail. It is a fault of Guildpost's: please report it."
        }
    }
}
