import Testing

@testable import Guild

@Suite("What a picture says of itself")
struct PictureHeadTests {
    private static let jpeg: [UInt8] =
        [
            0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xC2, 0, 11, 8, 0x0B, 0xD0, 0x0F, 0xC0,
            3,
        ]
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 0, 0x0F, 0xC0, 0, 0, 0x0B, 0xD0]
    private static let gif: [UInt8] = Array("GIF89a".utf8) + [0xC0, 0x0F, 0xD0, 0x0B]

    private static func webp(_ kind: String, _ body: [UInt8]) -> [UInt8] {
        Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(kind)".utf8) + body + Array(repeating: 0, count: 12)
    }
    private static let webps = [
        webp("VP8X", [10, 0, 0, 0, 0, 0, 0, 0, 0xBF, 0x0F, 0, 0xCF, 0x0B, 0]),
        webp("VP8 ", [10, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 0xC0, 0x0F, 0xD0, 0x4B]),
        webp("VP8L", [10, 0, 0, 0, 0x2F, 0xBF, 0xCF, 0xF3, 0x02]),
    ]

    @Test("its kind and its size, in each of them")
    func sizes() {
        let size = PictureSize(width: 4_032, height: 3_024)
        #expect(PictureHead(PictureHeadTests.jpeg) == PictureHead(.jpeg, size))
        #expect(PictureHead(PictureHeadTests.png) == PictureHead(.png, size))
        #expect(PictureHead(PictureHeadTests.gif) == PictureHead(.gif, size))
        for webp in PictureHeadTests.webps { #expect(PictureHead(webp) == PictureHead(.webp, size)) }
        #expect(PictureHead([0, 0, 0, 24] + Array("ftypheic....".utf8)) == PictureHead(.heif, nil))
    }

    @Test("what breaks off says less, and nothing is a picture that is none")
    func broken() {
        for whole in [PictureHeadTests.jpeg, PictureHeadTests.png, PictureHeadTests.gif] + PictureHeadTests.webps {
            for end in 0..<whole.count { _ = PictureHead(Array(whole.prefix(end))) }
        }
        #expect(PictureHead([0xFF, 0xD8, 0xFF, 0xDA, 0, 3, 0])?.size == nil)
        #expect(PictureHead(Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8)) == nil)
        #expect(PictureHead(Array("%PDF-1.7".utf8)) == nil && PictureHead([]) == nil)
        #expect(PictureSize(width: .max, height: 2).pixels == .max)
    }

    @Test("fits a letter in its own shape")
    func fitting() {
        #expect(PictureSize(width: 1_024, height: 768).fitting(width: 560) == PictureSize(width: 560, height: 420))
        #expect(PictureSize(width: 90_000, height: 1).fitting(width: 560) == PictureSize(width: 560, height: 1))
        #expect(PictureSize(width: 40, height: 30).fitting(width: 560) == PictureSize(width: 40, height: 30))
    }
}

extension PictureHead {
    fileprivate init?(_ kind: Kind, _ size: PictureSize?) {
        self.init([0xFF, 0xD8, 0xFF])
        self.kind = kind
        self.size = size
    }
}
