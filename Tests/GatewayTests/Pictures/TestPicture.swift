import Foundation

/// Pictures made here, of one colour that changes from row to row.
enum TestPicture {
    /// A PNG whose data are stored as they are (RFC 1951 §3.2.4).
    static func png(_ width: Int, _ height: Int, claiming claimed: Int? = nil) -> [UInt8] {
        var raw: [UInt8] = []
        for row in 0..<height {
            raw.append(0)
            for _ in 0..<width { raw += [200, UInt8(row % 200), 60] }
        }
        var data: [UInt8] = [0x78, 0x01]
        var at = 0
        while at < raw.count {
            let part = raw[at..<min(raw.count, at + 65_000)]
            at = part.endIndex
            let length = UInt16(part.count)
            data.append(at == raw.count ? 1 : 0)
            for value in [length, ~length] { data += [UInt8(value & 255), UInt8(value >> 8)] }
            data += part
        }
        data += number(adler(raw))
        let side = claimed.map { number(UInt32($0)) + number(UInt32($0)) }
        let head = side ?? number(UInt32(width)) + number(UInt32(height))
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", head + [8, 2, 0, 0, 0])
            + chunk("IDAT", data) + chunk("IEND", [])
    }

    private static func number(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * $0) & 255) } }

    private static func chunk(_ kind: String, _ body: [UInt8]) -> [UInt8] {
        number(UInt32(body.count)) + Array(kind.utf8) + body + number(crc(Array(kind.utf8) + body))
    }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = ~0
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }

    private static func adler(_ bytes: [UInt8]) -> UInt32 {
        var a: UInt32 = 1, b: UInt32 = 0
        for byte in bytes {
            a = (a + UInt32(byte)) % 65_521
            b = (b + a) % 65_521
        }
        return b << 16 | a
    }
}
