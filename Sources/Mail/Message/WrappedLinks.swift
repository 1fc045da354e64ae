/// Links that a scanner or a web page has wrapped around others: read back from what they carry, never by asking anybody.
///
/// "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F&data=…" → "https://example.org/".
/// What hides its target stays. Parameters that only tell who clicked go. Linear in the text; at most five layers.
public enum WrappedLinks {
    public static func unwrapped(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard mayHoldOne(bytes) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var copied = 0
        var at = 0
        while let start = nextLink(bytes, from: at) {
            var end = start
            while end < bytes.count, !ends(bytes[end]) { end += 1 }
            while end > start, ASCII.isAny(bytes[end - 1], of: ".,;:!?)]") { end -= 1 }
            at = max(end, start + 1)
            guard end - start <= 8_000, let plain = plain(bytes[start..<end]) else { continue }
            out.append(contentsOf: bytes[copied..<start])
            // "https://example.org <wrapped>": the words were the link already.
            let isSaid = out.suffix(plain.count + 2).elementsEqual(plain + Array(" <".utf8))
            if isSaid, end < bytes.count, bytes[end] == ASCII.greater {
                out.removeLast(2)
                copied = end + 1
                at = copied
                continue
            }
            out.append(contentsOf: plain)
            copied = end
        }
        guard copied > 0 else { return text }
        out.append(contentsOf: bytes[copied...])
        return String(decoding: out, as: UTF8.self)
    }

    /// Nil: it stays as it is.
    private static func plain(_ link: ArraySlice<UInt8>) -> [UInt8]? {
        var now = Array(link)
        var changed = false
        for _ in 0..<5 {
            guard let target = target(of: now), isLink(target) else { break }
            now = target
            changed = true
        }
        if let short = withoutTracking(now) {
            now = short
            changed = true
        }
        return changed ? now : nil
    }

    // MARK: Looking

    private static let marks = Phrases([
        "safelinks", "urldefense", "cudasvc.com", "google.", "facebook.com/l", "instagram.com", "secure-web.cisco",
        "symantec.com",
        "checkpoint.com/v2", "youtube.com/redirect", "slack-redir", "umblr.com", "out.reddit", "vk.com/away", "deref-",
        "linkedin.com/redir", "messenger.com/l", "utm_", "gclid=", "fbclid=", "mc_eid=", "msclkid=", "dclid=", "yclid=",
        "_hsenc=",
        "linkprotect", "awstrack.me", "trendmicro.com", "fireeye.com", "trustwave.com", "protection.sophos.com",
        "pstmrk.it",
    ])

    private static func mayHoldOne(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 12, bytes.firstRange(of: Array("://".utf8)) != nil else { return false }
        return marks.occur(in: bytes)
    }

    static func nextLink(_ bytes: [UInt8], from: Int) -> Int? {
        var at = from
        while at + 8 < bytes.count {
            if bytes[at] | 0x20 == UInt8(ascii: "h"), begins(bytes[at...]) { return at }
            at += 1
        }
        return nil
    }

    private static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
        ASCII.hasPrefix(bytes, "https://") || ASCII.hasPrefix(bytes, "http://")
    }

    /// A whole one.
    private static func isLink(_ bytes: [UInt8]) -> Bool {
        begins(bytes[...]) && bytes.count > 10
            && !bytes.contains { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "\"") }
    }

    static func ends(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == ASCII.greater || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\"")
            || byte == UInt8(ascii: "|")
    }

    // MARK: What it carries

    /// The host in small letters, and what stands behind it.
    static func parts(of link: ArraySlice<UInt8>) -> (host: String, path: ArraySlice<UInt8>)? {
        guard let scheme = link.firstRange(of: Array("://".utf8)) else { return nil }
        let rest = link[scheme.upperBound...]
        let path = rest.drop { !ASCII.isAny($0, of: "/?#") }
        return (ASCII.lowered(String(decoding: rest[..<path.startIndex], as: UTF8.self)), path)
    }

    private static func target(of link: [UInt8]) -> [UInt8]? {
        guard let (host, path) = parts(of: link[...]) else { return nil }
        func under(_ domain: String) -> Bool { host == domain || host.hasSuffix("." + domain) }
        if under("safelinks.protection.outlook.com") || under("safelinks.protection.office365.us") {
            return value("url", path)
        }
        if under("urldefense.com") || under("urldefense.us") || under("urldefense.proofpoint.com") {
            return proofpoint(path)
        }
        if under("linkprotect.cudasvc.com") { return value("a", path) }
        if host.hasPrefix("www.google.") || host.hasPrefix("google.") {
            guard path.starts(with: "/url?".utf8) else { return nil }
            return value("q", path) ?? value("url", path)
        }
        if under("l.facebook.com") || under("lm.facebook.com") || under("l.instagram.com") || under("l.messenger.com") {
            return value("u", path)
        }
        if under("secure-web.cisco.com"), let last = path.split(separator: UInt8(ascii: "/")).last {
            return ASCII.percentDecoded(last)
        }
        if under("protect2.fireeye.com") || under("protect.fireeye.com") || under("scanmail.trustwave.com") {
            return value("u", path)
        }
        if under("trendmicro.com"), path.firstRange(of: Array("/clicktime/".utf8)) != nil { return value("url", path) }
        if under("protection.sophos.com") { return value("u", path).map(base64) }
        if under("awstrack.me"), path.starts(with: "/L0/".utf8) {
            return ASCII.percentDecoded(path.dropFirst(4).prefix { $0 != UInt8(ascii: "/") })
        }
        if under("click.pstmrk.it"), path.starts(with: "/3s/".utf8) {
            return Array("https://".utf8) + ASCII.percentDecoded(path.dropFirst(4).prefix { $0 != UInt8(ascii: "/") })
        }
        if under("clicktime.symantec.com") { return value("u", path) }
        if under("protect.checkpoint.com") {
            return between("/v2/___", "___", path) ?? between("/v2/r01/___", "___", path)
        }
        if under("youtube.com"), path.starts(with: "/redirect?".utf8) { return value("q", path) }
        if under("slack-redir.net") { return value("url", path) }
        if under("t.umblr.com") { return value("z", path) }
        if under("out.reddit.com") { return value("url", path) }
        if under("vk.com"), path.starts(with: "/away.php".utf8) { return value("to", path) }
        if under("linkedin.com"), path.starts(with: "/redir/".utf8) { return value("url", path) }
        if under("deref-mail.com") || under("deref-gmx.net") || under("deref-gmx.com") || under("deref-web.de")
            || under("deref-web-02.de")
        {
            return value("redirectUrl", path)
        }
        return nil
    }

    /// A parameter of the query, decoded.
    static func value(_ name: String, _ path: ArraySlice<UInt8>) -> [UInt8]? {
        guard let question = path.firstIndex(of: UInt8(ascii: "?")) else { return nil }
        let key = Array((name + "=").utf8)
        for pair in path[(question + 1)...].split(separator: UInt8(ascii: "&")) {
            // "&amp;" where HTML was taken for text.
            let pair = pair.starts(with: "amp;".utf8) ? pair.dropFirst(4) : pair
            if pair.starts(with: key) { return ASCII.percentDecoded(pair.dropFirst(key.count)) }
        }
        return nil
    }

    private static func between(_ start: String, _ end: String, _ path: ArraySlice<UInt8>) -> [UInt8]? {
        guard path.starts(with: start.utf8) else { return nil }
        let rest = path.dropFirst(start.utf8.count)
        guard let stop = rest.firstRange(of: Array(end.utf8)) else { return nil }
        return Array(rest[..<stop.lowerBound])
    }

    /// Three generations of Proofpoint's.
    private static func proofpoint(_ path: ArraySlice<UInt8>) -> [UInt8]? {
        if path.starts(with: "/v1/".utf8) { return value("u", path) }
        if path.starts(with: "/v2/".utf8) {
            guard let question = path.firstIndex(of: UInt8(ascii: "?")) else { return nil }
            for pair in path[(question + 1)...].split(separator: UInt8(ascii: "&")) where pair.starts(with: "u=".utf8) {
                return ASCII.percentDecoded(
                    pair.dropFirst(2).map {
                        $0 == UInt8(ascii: "-") ? UInt8(ascii: "%") : $0 == UInt8(ascii: "_") ? UInt8(ascii: "/") : $0
                    }[...])
            }
            return nil
        }
        guard path.starts(with: "/v3/__".utf8) else { return nil }
        let rest = path.dropFirst("/v3/__".utf8.count)
        guard let stop = rest.firstRange(of: Array("__;".utf8)) else { return nil }
        var target = Array(rest[..<stop.lowerBound])
        // "https:/example.org" where a relay took a slash.
        if ASCII.hasPrefix(target, "https:/"), !ASCII.hasPrefix(target, "https://") {
            target.insert(UInt8(ascii: "/"), at: 7)
        }
        let tail = rest[stop.upperBound...]
        let kept = tail.prefix { $0 != UInt8(ascii: "!") }
        return filled(target, with: base64(Array(kept)))
    }

    /// What its third form cannot say is a "*", or "**" and how many; the octets stand behind, in base64.
    private static func filled(_ target: [UInt8], with octets: [UInt8]) -> [UInt8] {
        guard target.contains(UInt8(ascii: "*")), !octets.isEmpty else { return target }
        var out: [UInt8] = []
        var next = 0
        var at = 0
        while at < target.count {
            guard target[at] == UInt8(ascii: "*"), next < octets.count else {
                out.append(target[at])
                at += 1
                continue
            }
            var count = 1
            if at + 2 < target.count, target[at + 1] == UInt8(ascii: "*"), let run = digit64(target[at + 2]) {
                count = run + 2
                at += 2
            }
            out.append(contentsOf: octets[next..<min(octets.count, next + count)])
            next += count
            at += 1
        }
        return out
    }

    private static func base64(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var bits = 0, value = 0
        for byte in text {
            guard let digit = digit64(byte) else { continue }
            value = (value << 6 | digit) & 0xFFFFFF
            bits += 6
            if bits >= 8 {
                bits -= 8
                out.append(UInt8(value >> bits & 0xFF))
            }
        }
        return out
    }

    private static func digit64(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) + 4
        case UInt8(ascii: "-"), UInt8(ascii: "+"): 62
        case UInt8(ascii: "_"), UInt8(ascii: "/"): 63
        default: nil
        }
    }

    // MARK: Who clicked

    private static let tracking: Set<String> = [
        "gclid", "fbclid", "mc_eid", "msclkid", "dclid", "yclid", "_hsenc", "_hsmi", "igshid", "mkt_tok", "vero_id",
        "oly_enc_id",
    ]
    /// A link that is signed must stay whole.
    private static let signatures = Phrases([
        "sig=", "signature=", "hmac=", "x-amz-", "sdata=", "hash=", "key-pair-id=",
    ])

    private static func withoutTracking(_ link: [UInt8]) -> [UInt8]? {
        guard let question = link.firstIndex(of: UInt8(ascii: "?")) else { return nil }
        let hash = link[question...].firstIndex(of: UInt8(ascii: "#")) ?? link.endIndex
        let query = link[(question + 1)..<hash]
        let low = query.map(ASCII.lower)
        guard marks.occur(in: low), !signatures.occur(in: low) else { return nil }
        let pairs = query.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
        let kept = pairs.filter { pair in
            let name = ASCII.lowered(String(decoding: pair.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self))
            return !name.hasPrefix("utm_") && !tracking.contains(name)
        }
        guard kept.count < pairs.count else { return nil }
        let rest = Array(kept.joined(separator: [UInt8(ascii: "&")]))
        return Array(link[..<question]) + (rest.isEmpty ? [] : [UInt8(ascii: "?")] + rest) + Array(link[hash...])
    }
}
