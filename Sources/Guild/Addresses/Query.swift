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

    public init(_ values: [String: String]) { self.values = values }

    public subscript(name: String) -> String? { values[name] }

    public static func decoded(_ text: some StringProtocol, plusIsSpace: Bool) -> String {
        String(decoding: ASCII.percentDecoded(Array(text.utf8)[...], plusIsSpace: plusIsSpace), as: UTF8.self)
    }
}
