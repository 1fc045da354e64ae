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

/// Which Authentication-Results fields are our own server's, by configuration.
public struct TrustedServer: Sendable, Equatable {
    public enum Mode: String, Sendable, Codable, CaseIterable {
        /// Fields that name `authservID`, all of them merged.
        case results
        /// Microsoft 365 names no server: only the topmost field counts.
        case topmost
        /// Nothing but local mail reaches the mailbox (a demo, a test): From is believed.
        case local
    }
    public var mode: Mode
    /// Lower case.
    public var authservID: String
    /// How many Received lines at the top are the receiving side's own. Whatever stands below is the sender's claim.
    public var receivedLines: Int
    /// The server writes its results directly below its own Received line.
    public var resultsBelow: Bool

    public init(mode: Mode, authservID: String = "", receivedLines: Int = 1, resultsBelow: Bool = false) {
        self.mode = mode
        self.authservID = ASCII.lowered(authservID)
        self.receivedLines = receivedLines
        self.resultsBelow = resultsBelow
    }
}

/// What the receiving server says about From.
public enum Authenticity: Sendable, Equatable {
    /// DMARC passed, or DKIM/SPF passed for From's own domain where the server judged no DMARC.
    case passed
    /// The server says `dmarc=fail`.
    case failed
    /// The server says nothing that settles it.
    case unknown
}

extension Message {
    /// The header above the sender's own: fields down to the last Received line that is the receiving side's own.
    /// With fewer such lines than configured nothing is believed: the mail came another way.
    public func fieldsOfReceivingSide(_ server: TrustedServer) -> ArraySlice<HeaderField> {
        let received = fields.indices.filter { fields[$0].isNamed("Received") }
        if server.receivedLines == 0 { return fields[..<(received.first ?? fields.endIndex)] }
        guard received.count >= server.receivedLines else { return [] }
        return fields[...received[server.receivedLines - 1]]
    }

    /// The Authentication-Results that count, at most twenty. Some providers (Gmail) write theirs directly below
    /// their own Received line; where the host says so, exactly one field there counts as well.
    private func trustedResults(_ server: TrustedServer) -> [AuthenticationResults] {
        let above = fieldsOfReceivingSide(server)
        var trusted = above.filter { $0.isNamed("Authentication-Results") }
        if server.resultsBelow, let below = fields[above.endIndex...].first(where: { !$0.isNamed("Received-SPF") }),
            !above.isEmpty, below.isNamed("Authentication-Results")
        {
            trusted.append(below)
        }
        return trusted.prefix(20).map { AuthenticationResults($0.value) }
    }

    public func authenticity(by server: TrustedServer) -> Authenticity {
        guard from.count == 1, let author = from.first else { return .unknown }
        if server.mode == .local { return .passed }
        var judged = trustedResults(server)
        switch server.mode {
        case .results: judged.removeAll { $0.server != server.authservID || server.authservID.isEmpty }
        case .topmost: judged = Array(judged.prefix(1))
        case .local: break
        }
        let results = judged.flatMap(\.results)
        let domain = ASCII.lowered(author.domain)
        let dmarc = results.filter { $0.method == "dmarc" }
        if dmarc.contains(where: { $0.value == "fail" || $0.value == "permerror" }) { return .failed }
        if dmarc.contains(where: { $0.value == "pass" && $0.properties["header.from"] == domain }) {
            return .passed
        }
        guard !dmarc.contains(where: { $0.value == "bestguesspass" }) else { return .unknown }
        // No DMARC judgement: the same domain must have signed or be allowed to send (strict alignment).
        let aligned = results.contains { result in
            guard result.value == "pass" else { return false }
            switch result.method {
            case "dkim":
                let signer = result.properties["header.d"] ?? result.properties["header.i"] ?? ""
                return signer.split(separator: "@").last.map { $0 == domain[...] } ?? false
            case "spf":
                let sender = result.properties["smtp.mailfrom"] ?? ""
                return sender.split(separator: "@").last.map { $0 == domain[...] } ?? false
            default: return false
            }
        }
        return aligned ? .passed : .unknown
    }
}
