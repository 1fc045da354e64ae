/// Seeded damage: the same number gives the same bytes on every machine.
public struct Mutator {
    private var state: UInt64

    public init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// SplitMix64.
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    private mutating func below(_ limit: Int) -> Int { limit <= 0 ? 0 : Int(next() % UInt64(limit)) }

    /// What parsers stumble over.
    private static let words: [[UInt8]] = [
        "\n--x\n", "\n--x--\n", "=?utf-8?B?", "?=", "=?x?q?", "BEGIN:VEVENT\n", "END:VCALENDAR\n",
        "RRULE:FREQ=DAILY;BYMONTH=2\n", "\r\n ", "FREQ=SECONDLY", "BEGIN:STANDARD\r\n", "<b>", "</", "<blockquote>",
        "<!--", "&#x0;", "&#1114112;",
        "> ", ">>>>>>>>", ":", ";", "\"", "\\", "(", ")", "<", "@", "\u{0}", "\r", "\r\n\r\n", "\n\n", "\t", "\u{FFFE}",
        "\u{202E}", "\u{FEFF}", "Content-Type: multipart/mixed; boundary=x\n", "Content-Transfer-Encoding: base64\n",
        "charset=utf-16\n",
        "charset=utf-7\n", "charset=iso-2022-jp\n", "From: a@b, c@d\n",
        "Authentication-Results: mx.guild.example; dmarc=pass header.from=b.example\n", "Received: x\n", "-- \n",
        "-----Original Message-----\n", "On 1.1.2026 10:00, a <b@c> wrote:\n", "From:\nTo:\nSubject:\n", "```\n",
        "community+re.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@guild.example",
        "%2Bdo%2E", "Final-Recipient: rfc822;", "Status: 9.99999.9999\n", "99999999999999999999", "-1",
    ].map { Array($0.utf8) }

    public mutating func mutated(_ seeds: [[UInt8]], limit: Int = 60_000) -> [UInt8] {
        var bytes = seeds[below(seeds.count)]
        for _ in 0..<(1 + below(8)) where !bytes.isEmpty {
            let at = below(bytes.count)
            switch below(10) {
            case 0: bytes[at] ^= UInt8(1 << below(8))
            case 1: bytes[at] = UInt8(truncatingIfNeeded: next())
            case 2: bytes.removeSubrange(at..<min(bytes.count, at + 1 + below(64)))
            case 3: bytes.insert(contentsOf: Mutator.words[below(Mutator.words.count)], at: at)
            case 4:
                let word = Mutator.words[below(Mutator.words.count)]
                let times = 1 << below(11)
                bytes.insert(contentsOf: (0..<times).flatMap { _ in word }.prefix(limit), at: at)
            case 5:
                let piece = Array(bytes[at..<min(bytes.count, at + 1 + below(200))])
                let times = 1 << below(8)
                bytes.insert(contentsOf: (0..<times).flatMap { _ in piece }.prefix(limit), at: below(bytes.count))
            case 6:
                let other = seeds[below(seeds.count)]
                bytes = Array(bytes[..<at]) + other[below(other.count)...]
            case 7: bytes.removeSubrange(at...)
            case 8: bytes.swapAt(at, below(bytes.count))
            default:
                for _ in 0..<below(20) { bytes[below(bytes.count)] = UInt8(truncatingIfNeeded: next()) }
            }
            if bytes.count > limit { bytes.removeSubrange(limit...) }
        }
        return bytes
    }
}
