import Mail

/// Takes out of a picture what it says beside what it shows: where and when it was taken, by which camera, by whom.
///
/// Nothing is decoded: the containers are walked, and what is not needed for drawing is left out. Which way up it is stays.
/// Sources: JPEG (ITU T.81 Annex B), Exif 2.32 §4.5; PNG (W3C, 3rd edition) §11.3; WebP (RFC 9649 §2.7).
public enum PictureMetadata {
    /// The same octets where they are no such picture, or a broken one.
    public static func removed(from bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return jpeg(bytes) ?? bytes }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return png(bytes) ?? bytes }
        if bytes.count > 16, bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) {
            return webp(bytes) ?? bytes
        }
        if PictureHead(bytes)?.kind == .heif { return heif(bytes) ?? bytes }
        return bytes
    }

    // MARK: JPEG

    /// Segments, and between them the picture's data; the first end is the end, since phones put a second picture or a film
    /// behind it, with a head of its own. One that breaks off in its data is kept as far as it goes.
    private static func jpeg(_ bytes: [UInt8]) -> [UInt8]? {
        var out: [UInt8] = [0xFF, 0xD8]
        out.reserveCapacity(bytes.count)
        var at = 2
        var isDrawing = false
        while at + 1 < bytes.count {
            guard bytes[at] == 0xFF else { return nil }
            let marker = bytes[at + 1]
            switch marker {
            case 0xFF:  // fill
                at += 1
                continue
            case 0xD9: return out + [0xFF, 0xD9]
            case 0x01, 0xD0...0xD7:
                out.append(contentsOf: bytes[at..<at + 2])
                at += 2
                continue
            default: break
            }
            guard at + 3 < bytes.count else { break }
            let length = Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
            let end = at + 2 + length
            guard length >= 2, end <= bytes.count else { return isDrawing ? out : nil }
            switch marker {
            case 0xE1:
                // Exif, XMP: only the way up is kept.
                if let turn = orientation(bytes[(at + 4)..<end]), turn != 1 { out.append(contentsOf: exif(turn)) }
            // Colours (ICC), and how Adobe's programs stored them, are needed for drawing; JFIF's head too.
            case 0xE2 where !bytes[(at + 4)..<end].starts(with: "ICC_PROFILE".utf8): break
            case 0xE3...0xED, 0xEF, 0xFE: break
            default: out.append(contentsOf: bytes[at..<end])
            }
            at = end
            guard marker == 0xDA else { continue }
            // Data: 0xFF in it is followed by 0, or by a restart.
            isDrawing = true
            let start = at
            while at + 1 < bytes.count,
                bytes[at] != 0xFF || bytes[at + 1] == 0 || (0xD0...0xD7).contains(bytes[at + 1])
            {
                at += 1
            }
            if at + 1 >= bytes.count { at = bytes.count }
            out.append(contentsOf: bytes[start..<at])
        }
        return isDrawing ? out : nil
    }

    /// 1 to 8 (Exif §4.6.4, tag 0x0112); nil: not said.
    private static func orientation(_ segment: ArraySlice<UInt8>) -> UInt8? {
        guard segment.starts(with: [0x45, 0x78, 0x69, 0x66, 0, 0]) else { return nil }
        let tiff = Array(segment.dropFirst(6))
        guard tiff.count >= 14 else { return nil }
        let isLittle = tiff[0] == 0x49
        func short(_ at: Int) -> Int? {
            guard at >= 0, at + 2 <= tiff.count else { return nil }
            return isLittle ? Int(tiff[at]) | Int(tiff[at + 1]) << 8 : Int(tiff[at]) << 8 | Int(tiff[at + 1])
        }
        func long(_ at: Int) -> Int? {
            guard let a = short(at), let b = short(at + 2) else { return nil }
            return isLittle ? a | b << 16 : a << 16 | b
        }
        guard let first = long(4), let count = short(first), count <= 1_000 else { return nil }
        for entry in 0..<count {
            let at = first + 2 + entry * 12
            guard let tag = short(at) else { return nil }
            if tag == 0x0112 { return short(at + 8).flatMap { (1...8).contains($0) ? UInt8($0) : nil } }
        }
        return nil
    }

    /// An Exif segment that says which way up, and nothing else.
    private static func exif(_ turn: UInt8) -> [UInt8] {
        let tiff: [UInt8] =
            [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0]
        let body: [UInt8] = [0x45, 0x78, 0x69, 0x66, 0, 0] + tiff
        return [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body
    }

    // MARK: PNG and WebP

    private static func png(_ bytes: [UInt8]) -> [UInt8]? {
        let dropped: Set<String> = ["eXIf", "tEXt", "zTXt", "iTXt", "tIME", "caBX"]
        var out = Array(bytes[..<8])
        out.reserveCapacity(bytes.count)
        var at = 8
        while at + 12 <= bytes.count {
            let length = bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
            let end = at + 12 + length
            guard length < 0x7FFF_FFFF, end <= bytes.count else { return nil }
            let kind = String(decoding: bytes[(at + 4)..<(at + 8)], as: UTF8.self)
            if !dropped.contains(kind) { out.append(contentsOf: bytes[at..<end]) }
            if kind == "IEND" { return out }
            at = end
        }
        return nil
    }

    private static func webp(_ bytes: [UInt8]) -> [UInt8]? {
        var out = Array(bytes[..<12])
        out.reserveCapacity(bytes.count)
        var at = 12
        while at + 8 <= bytes.count {
            let length = (0..<4).reduce(0) { $0 | Int(bytes[at + 4 + $1]) << (8 * $1) }
            let end = at + 8 + length + (length & 1)
            guard end <= bytes.count || at + 8 + length == bytes.count else { return nil }
            let kind = bytes[at..<at + 4]
            if !kind.elementsEqual("EXIF".utf8), !kind.elementsEqual("XMP ".utf8) {
                let start = out.count
                out.append(contentsOf: bytes[at..<min(end, bytes.count)])
                // The extended head says what follows: Exif (bit 3) and XMP (bit 2) no more.
                if kind.elementsEqual("VP8X".utf8), length >= 1 { out[start + 8] &= ~0x0C }
            }
            at = end
        }
        let size = out.count - 8
        for shift in 0..<4 { out[4 + shift] = UInt8(size >> (8 * shift) & 0xFF) }
        return out
    }
}
