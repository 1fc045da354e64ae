import Mail

/// What one of our addresses stands for: the NAME in `community+NAME@host`.
public enum OurName: Sendable, Hashable {
    case bare
    case group(String, Room)
    /// A local part of token form; whether it is genuine is decided later.
    case token(TokenClaim)
    case handle(String)
    /// An address of ours that means nothing: a typing mistake, or a room that does not exist.
    case unknown(String)

    public enum Room: String, Sendable, Hashable, CaseIterable {
        case forum, blog, wiki, events, resources, prompts, chat, join, leave, facilitators
    }

    /// Reads a NAME; letter case is the sender's mail program's whim.
    public init(_ name: some StringProtocol) {
        let text = ASCII.lowered(name)
        if text.isEmpty {
            self = .bare
            return
        }
        guard let dot = text.firstIndex(of: ".") else {
            self = Group.isName(text) ? .group(text, .forum) : .unknown(text)
            return
        }
        let head = String(text[..<dot]), tail = String(text[text.index(after: dot)...])
        if let purposes = TokenPurpose.names[head] {
            if let claim = TokenClaim(tail), purposes.contains(claim.purpose) {
                self = .token(claim)
            } else {
                self = .unknown(text)
            }
        } else if head == "to" {
            self = tail.isEmpty ? .unknown(text) : .handle(tail)
        } else if Group.isName(head), let room = Room(rawValue: tail), room != .forum {
            self = .group(head, room)
        } else {
            self = .unknown(text)
        }
    }

    /// The NAME as it stands in an address.
    public var text: String {
        switch self {
        case .bare: ""
        case .group(let name, .forum): name
        case .group(let name, let room): "\(name).\(room.rawValue)"
        case .token(let claim): "\(claim.purpose.prefix).\(claim.text)"
        case .handle(let handle): "to.\(handle)"
        case .unknown(let text): text
        }
    }
}
