import Mail

/// Query strings and percent-encoding (RFC 3986 §2.1). Total: bad sequences stay as they are.
public struct Query: Sendable {
    private var values: [String: String] = [:]

    public init(_ text: some StringProtocol) {
        for pair in text.split(separator: "&").prefix(20) {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = Query.decoded(halves[0], plusIsSpace: true)
            if values[name] == nil {
                values[name] = halves.count > 1 ? Query.decoded(halves[1], plusIsSpace: true) : ""
            }
        }
    }

    public subscript(name: String) -> String? { values[name] }

    public static func decoded(_ text: some StringProtocol, plusIsSpace: Bool) -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count, let high = ASCII.hexDigit(bytes[at + 1]),
                let low = ASCII.hexDigit(bytes[at + 2])
            {
                out.append(high << 4 | low)
                at += 3
            } else {
                out.append(plusIsSpace && bytes[at] == UInt8(ascii: "+") ? ASCII.space : bytes[at])
                at += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
