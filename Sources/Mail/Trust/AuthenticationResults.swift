/// One Authentication-Results field.
///
/// Source: RFC 8601 §2.2. Read generously: comments and folding anywhere, properties in any order, a missing
/// authserv-id (Microsoft 365 writes none).
public struct AuthenticationResults: Sendable, Equatable {
    /// Lower case; nil where the field starts with a result.
    public var server: String?
    public var results: [Result] = []

    public struct Result: Sendable, Equatable {
        public var method: String
        public var value: String
        /// "header.d" → "example.org"; keys and values lower case.
        public var properties: [String: String] = [:]
    }

    /// Without DMARC or SPF where the field judges them twice and differently: one of the two stands there by somebody
    /// else's doing, in a comment that closed early, and nobody can tell which. Several DKIM results are ordinary, one for
    /// each signature; SPF's for the greeting (smtp.helo) is another judgement than that for the return path.
    var undisputed: [Result] {
        func judged(_ result: Result) -> String? {
            switch result.method {
            case "dmarc": "dmarc"
            case "spf":
                (result.properties["smtp.mailfrom"] ?? result.properties["smtp.mail"]) == nil ? "spf helo" : "spf"
            default: nil
            }
        }
        var said: [String: Set<String>] = [:]
        for result in results {
            guard let what = judged(result) else { continue }
            let about = result.properties["header.from"] ?? result.properties["smtp.mailfrom"] ?? ""
            said[what, default: []].insert(result.value + " " + about)
        }
        return results.filter { judged($0).map { said[$0]?.count == 1 } ?? true }
    }

    public init(_ raw: String) {
        let sections = AuthenticationResults.sections(raw)
        for (index, words) in sections.enumerated() {
            guard let head = words.first else { continue }
            guard let equals = head.firstIndex(of: "=") else {
                if index == 0 { server = ASCII.lowered(head) }
                continue
            }
            let method = ASCII.lowered(head[..<equals]).split(separator: "/").first.map(String.init) ?? ""
            var result = Result(method: method, value: ASCII.lowered(head[head.index(after: equals)...]))
            for word in words.dropFirst() {
                guard let equals = word.firstIndex(of: "=") else { continue }
                let key = ASCII.lowered(word[..<equals])
                if result.properties[key] == nil {
                    result.properties[key] = ASCII.lowered(word[word.index(after: equals)...])
                }
            }
            if results.count < 50 { results.append(result) }
        }
    }

    /// Words between semicolons; comments gone, quotes opened, "a = b" joined.
    private static func sections(_ raw: String) -> [[String]] {
        var sections: [[String]] = [[]]
        var word: [UInt8] = []
        var depth = 0
        var quoted = false
        var escaped = false
        func end() {
            guard !word.isEmpty else { return }
            let text = String(decoding: word, as: UTF8.self)
            let last = sections[sections.count - 1].last
            // "a = b" is one word; "b=abc=" is a value that ends so.
            let isOpen = last.map { $0.hasSuffix("=") && $0.firstIndex(of: "=") == $0.lastIndex(of: "=") } ?? false
            if let last, isOpen || (text == "=" && !last.contains("=")) {
                sections[sections.count - 1][sections[sections.count - 1].count - 1] = last + text
            } else {
                sections[sections.count - 1].append(text)
            }
            word = []
        }
        for byte in raw.utf8.prefix(20_000) {
            if escaped {
                if depth == 0 { word.append(byte) }
                escaped = false
            } else if byte == UInt8(ascii: "\\"), quoted || depth > 0 {
                escaped = true
            } else if quoted {
                if byte == UInt8(ascii: "\"") { quoted = false } else { word.append(byte) }
            } else if byte == UInt8(ascii: "(") {
                depth += 1
            } else if byte == UInt8(ascii: ")"), depth > 0 {
                depth -= 1
            } else if depth > 0 {
                continue
            } else if byte == UInt8(ascii: "\"") {
                quoted = true
            } else if byte == UInt8(ascii: ";") {
                end()
                sections.append([])
            } else if ASCII.isSpace(byte) {
                end()
            } else {
                word.append(byte)
            }
        }
        end()
        return sections
    }
}
