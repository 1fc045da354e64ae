import Mail

/// What a picture says of itself before anything is decoded: what it is, and how large.
///
/// Sources: JPEG (ITU T.81 §B.2.2), PNG (W3C, 3rd edition, §11.2.1), GIF 89a §18, WebP (RFC 9649 §2.5 to §2.7),
/// HEIF and AVIF (ISO/IEC 23008-12, by the brands of ISO/IEC 14496-12 §4.3).
public struct PictureHead: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        case jpeg, png, gif, webp
        /// Of phones; few browsers draw it.
        case heif
    }

    public var kind: Kind
    /// Nil: said further behind, or not at all.
    public var size: PictureSize?

    /// Nil: no picture that we know.
    public init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self.init(kind: .jpeg, size: PictureHead.jpeg(bytes))
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self.init(kind: .png, size: PictureHead.size(bytes, 16, 20, octets: 4))
        } else if bytes.starts(with: "GIF8".utf8) {
            self.init(kind: .gif, size: PictureHead.size(bytes, 6, 8, octets: 2, isLittle: true))
        } else if bytes.count > 30, bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) {
            self.init(kind: .webp, size: PictureHead.webp(bytes))
        } else if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8),
            ["heic", "heix", "heif", "mif1", "msf1", "avif"].contains(String(decoding: bytes[8..<12], as: UTF8.self))
        {
            self.init(kind: .heif, size: nil)
        } else {
            return nil
        }
    }

    private init(kind: Kind, size: PictureSize?) {
        self.kind = kind
        self.size = size
    }

    /// Up to eight octets. Nil: not there, or more than fits.
    static func number(
        _ bytes: [UInt8], _ at: Int, octets: Int, isLittle: Bool = false, before end: Int? = nil
    ) -> Int? {
        let end = min(end ?? bytes.count, bytes.count)
        guard at >= 0, octets <= 8, at <= end - octets else { return nil }
        let all = bytes[at..<at + octets]
        let found = (isLittle ? Array(all.reversed()) : Array(all)).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Int(exactly: found)
    }

    private static func size(
        _ bytes: [UInt8], _ width: Int, _ height: Int, octets: Int, isLittle: Bool = false
    ) -> PictureSize? {
        guard let width = number(bytes, width, octets: octets, isLittle: isLittle),
            let height = number(bytes, height, octets: octets, isLittle: isLittle), width > 0, height > 0
        else { return nil }
        return PictureSize(width: width, height: height)
    }

    /// The frame's own segment, before any data.
    private static func jpeg(_ bytes: [UInt8]) -> PictureSize? {
        var at = 2
        while let mark = number(bytes, at, octets: 2) {
            guard mark >> 8 == 0xFF, mark != 0xFFDA else { return nil }
            if mark == 0xFFFF {
                at += 1
                continue
            }
            // Of the frames' marks three are none: tables, and one that is reserved.
            if (0xFFC0...0xFFCF).contains(mark), ![0xFFC4, 0xFFC8, 0xFFCC].contains(mark) {
                return size(bytes, at + 7, at + 5, octets: 2)
            }
            guard let length = number(bytes, at + 2, octets: 2), length >= 2 else { return nil }
            at += 2 + length
        }
        return nil
    }

    private static func webp(_ bytes: [UInt8]) -> PictureSize? {
        switch String(decoding: bytes[12..<16], as: UTF8.self) {
        case "VP8X":
            guard let width = number(bytes, 24, octets: 3, isLittle: true),
                let height = number(bytes, 27, octets: 3, isLittle: true)
            else { return nil }
            return PictureSize(width: width + 1, height: height + 1)
        case "VP8 ":
            guard let size = size(bytes, 26, 28, octets: 2, isLittle: true) else { return nil }
            return PictureSize(width: size.width & 0x3FFF, height: size.height & 0x3FFF)
        case "VP8L":
            guard let bits = number(bytes, 21, octets: 4, isLittle: true) else { return nil }
            return PictureSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
        default: return nil
        }
    }
}

/// In pixels.
public struct PictureSize: Sendable, Hashable {
    public var width: Int
    public var height: Int

    public init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    public var pixels: Int { width.multipliedReportingOverflow(by: height).overflow ? .max : width * height }

    /// No wider than this, in the same shape.
    public func fitting(width most: Int) -> PictureSize {
        guard width > most, width > 0 else { return self }
        return PictureSize(width: most, height: max(1, height * most / width))
    }
}

/// A picture made small, to be shown in its place; always a JPEG, the right way up, that says nothing but what it shows.
public struct SmallPicture: Sendable, Equatable {
    public var size: PictureSize
    /// Empty where only its size is asked for.
    public var bytes: [UInt8]

    public init(size: PictureSize, bytes: [UInt8]) {
        self.size = size
        self.bytes = bytes
    }
}
