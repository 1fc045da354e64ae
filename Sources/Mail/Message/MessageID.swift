/// A Message-ID without its angle brackets.
///
/// Source: RFC 5322 §3.6.4. Read generously (spaces, missing brackets, no "@"), limited to 500 octets, and free
/// of anything that could break a header line when it is written again.
public struct MessageID: Sendable, Hashable, CustomStringConvertible {
    public let text: String

    public init?(_ raw: some StringProtocol) {
        // RFC 2047 words, which have no business there and are there all the same.
        var bytes = Array((raw.contains("=?") ? MessageID.withoutWords(String(raw)) : String(raw)).utf8)
        if let open = bytes.lastIndex(of: UInt8(ascii: "<")) { bytes.removeFirst(open + 1) }
        if let close = bytes.firstIndex(of: ASCII.greater) { bytes.removeLast(bytes.count - close) }
        bytes.removeAll { $0 <= ASCII.space || $0 >= 0x7F }  // what cannot be written again is not kept
        guard !bytes.isEmpty, bytes.count <= 500 else { return nil }
        text = String(decoding: bytes, as: UTF8.self)
    }

    private static func withoutWords(_ value: String) -> String {
        MailReading.text(value).replacing("\u{FFFD}", with: "")
    }

    public var description: String { text }
    public var bracketed: String { "<\(text)>" }

    /// Every id in a References or In-Reply-To field, in order, at most `limit` (the last ones: they are nearest).
    public static func list(in value: String, limit: Int = 100) -> [MessageID] {
        let bytes = Array((value.contains("=?") ? withoutWords(value) : value).utf8)
        var found: [MessageID] = []
        var at = 0
        while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
            guard let close = bytes[open...].firstIndex(of: ASCII.greater) else { break }
            if let id = MessageID(String(decoding: bytes[open...close], as: UTF8.self)) { found.append(id) }
            at = close + 1
        }
        if found.isEmpty {
            // Some programs leave the brackets out.
            found = bytes.split(whereSeparator: { ASCII.isSpace($0) || $0 == UInt8(ascii: ",") }).compactMap {
                $0.contains(UInt8(ascii: "@")) ? MessageID(String(decoding: $0, as: UTF8.self)) : nil
            }
        }
        return Array(found.suffix(limit))
    }
}
