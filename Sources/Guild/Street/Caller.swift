import Mail

/// Who wants something, how surely it is them, and by which door they came. Mail, a page and the clock are decided alike.
public struct Caller: Sendable {
    public enum Door: Sendable, Equatable {
        case mail, page
    }

    public var door: Door
    /// The one From, or the address of who is signed in; nil: nobody is named.
    public var author: MailAddress?
    public var authenticity: Authenticity
    /// It was no person who wrote.
    public var automatic: AutomaticSign?
    /// Octets of the mail on its server.
    public var size = 0

    public init(
        by door: Door, _ author: MailAddress?, _ authenticity: Authenticity, automatic: AutomaticSign? = nil
    ) {
        self.door = door
        self.author = author
        self.authenticity = authenticity
        self.automatic = automatic
    }

    /// A page's button, pressed: the token is all there is to know of who pressed it.
    public static let bearer = Caller(by: .page, nil, .unknown)

    /// Who is signed in: their session vouches for them as a mail server would.
    public static func signedIn(_ address: MailAddress) -> Caller { Caller(by: .page, address, .passed) }
}

extension Envelope {
    public var caller: Caller {
        var caller = Caller(by: .mail, author, authenticity, automatic: automatic)
        caller.size = size
        return caller
    }
}
