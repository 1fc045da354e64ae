/// What an opaque S/MIME signature is wrapped around (RFC 5652 §5, RFC 8551 §3.5.1): Outlook sends the whole mail as one
/// smime.p7m. Nothing is verified and nothing is shown of the signature; the words are read.
///
/// A walk down to the one octet string that is looked for, in BER with definite and indefinite lengths (X.690 §8.1.3). Total:
/// every length is checked against what is there, and depth is bounded.
enum SignedData {
    /// The mail inside; nil where it is something else, or signs what stands outside.
    static func content(of bytes: [UInt8]) -> [UInt8]? {
        var walk = Walk(bytes: bytes, at: 0, end: bytes.count)
        guard walk.enter(0x30), walk.object() == signed, walk.enter(0xA0), walk.enter(0x30), walk.skip(0x02),
            walk.skip(0x31), walk.enter(0x30), walk.object() == data, walk.enter(0xA0)
        else { return nil }
        return walk.octets(depth: 0)
    }

    /// 1.2.840.113549.1.7.2 and 1.2.840.113549.1.7.1.
    private static let signed: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
    private static let data: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01]

    private struct Walk {
        let bytes: [UInt8]
        var at: Int
        var end: Int

        /// Tag and length at the cursor; `length` nil: until its end is marked.
        private mutating func head() -> (tag: UInt8, length: Int?)? {
            guard at + 2 <= end else { return nil }
            let tag = bytes[at]
            guard tag & 0x1F != 0x1F else { return nil }
            let first = bytes[at + 1]
            at += 2
            if first < 0x80 { return at + Int(first) <= end ? (tag, Int(first)) : nil }
            if first == 0x80 { return (tag, nil) }
            let count = Int(first & 0x7F)
            guard count <= 4, at + count <= end else { return nil }
            var length = 0
            for _ in 0..<count {
                length = length << 8 | Int(bytes[at])
                at += 1
            }
            return at + length <= end ? (tag, length) : nil
        }

        /// Into a constructed value.
        mutating func enter(_ tag: UInt8) -> Bool {
            guard let found = head(), found.tag == tag else { return false }
            if let length = found.length { end = at + length }
            return true
        }

        mutating func object() -> [UInt8]? {
            guard let found = head(), found.tag == 0x06, let length = found.length else { return nil }
            defer { at += length }
            return Array(bytes[at..<at + length])
        }

        mutating func skip(_ tag: UInt8) -> Bool {
            guard at < end, bytes[at] == tag else { return false }
            return skipAny(depth: 0)
        }

        private mutating func skipAny(depth: Int) -> Bool {
            guard depth < 16, let found = head() else { return false }
            if let length = found.length {
                at += length
                return true
            }
            while at + 2 <= end {
                if bytes[at] == 0, bytes[at + 1] == 0 {
                    at += 2
                    return true
                }
                guard skipAny(depth: depth + 1) else { return false }
            }
            return false
        }

        /// An octet string, whole or in pieces.
        mutating func octets(depth: Int) -> [UInt8]? {
            guard depth < 8, let found = head() else { return nil }
            if found.tag == 0x04, let length = found.length {
                defer { at += length }
                return Array(bytes[at..<at + length])
            }
            guard found.tag == 0x24 else { return nil }
            let stop = found.length.map { at + $0 } ?? end
            var whole: [UInt8] = []
            while at < stop {
                if found.length == nil, at + 2 <= end, bytes[at] == 0, bytes[at + 1] == 0 {
                    at += 2
                    return whole
                }
                guard let piece = octets(depth: depth + 1) else { return nil }
                whole += piece
            }
            return found.length == nil ? nil : whole
        }
    }
}
