/// What Outlook and Exchange know a conversation by: Thread-Index (MS-OXOMSG §2.2.1.3), 22 octets that all of its mails share
/// and five more for each answer, in base64. It often survives where a relay has replaced every Message-ID.
public struct Conversation: Sendable, Equatable {
    /// The first 29 signs: all of the 22 octets but two bits.
    public var root: String
    /// It answers another mail of its conversation.
    public var isAnswer: Bool

    public init?(_ field: String) {
        let signs = field.utf8.filter { !ASCII.isSpace($0) }
        guard signs.count >= 30, signs.count <= 4_000,
            signs.allSatisfy({
                ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/")
                    || $0 == UInt8(ascii: "=")
            }), !signs.prefix(29).contains(UInt8(ascii: "="))
        else { return nil }
        root = String(decoding: signs.prefix(29), as: UTF8.self)
        isAnswer = signs.filter { $0 != UInt8(ascii: "=") }.count > 30
    }
}

extension Message {
    public var conversation: Conversation? { field("Thread-Index").flatMap { Conversation($0) } }
}
