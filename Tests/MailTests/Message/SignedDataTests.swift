import Mail
import Testing

/// Opaque S/MIME signatures, made here byte by byte: nobody's key is needed where nothing is verified.
@Suite("Opaque signatures")
struct SignedDataTests {
    private static let inner =
        "Content-Type: text/plain; charset=utf-8\r\nSubject: inside\r\nFrom: Other <o@o.example>\r\n\r\nWe meet on Friday.\r\n"

    private static func value(_ tag: UInt8, _ content: [UInt8], isOpen: Bool = false) -> [UInt8] {
        if isOpen { return [tag, 0x80] + content + [0, 0] }
        let count = content.count
        let length: [UInt8] = count < 128 ? [UInt8(count)] : [0x82, UInt8(count >> 8), UInt8(count & 0xFF)]
        return [tag] + length + content
    }

    private static let signed: [UInt8] = [0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
    private static let data: [UInt8] = [0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01]

    /// `isOpen`: lengths are left open and the octets come in pieces, as Outlook writes it.
    private static func wrapped(_ content: [UInt8], isOpen: Bool) -> [UInt8] {
        let half = content.count / 2
        let octets =
            isOpen
            ? value(0x24, value(0x04, Array(content[..<half])) + value(0x04, Array(content[half...])), isOpen: true)
            : value(0x04, content)
        let encapsulated = value(0x30, data + value(0xA0, octets, isOpen: isOpen), isOpen: isOpen)
        let body = value(0x02, [1]) + value(0x31, value(0x30, [0x06, 1, 1])) + encapsulated + value(0x31, [])
        return value(0x30, signed + value(0xA0, value(0x30, body, isOpen: isOpen), isOpen: isOpen), isOpen: isOpen)
    }

    private static func mail(_ bytes: [UInt8]) -> Message {
        let text =
            "From: Katrin <k@k.example>\nSubject: outside\nContent-Type: application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: 8bit\n\n"
        return Message(reading: Array(text.utf8) + bytes)
    }

    @Test("its words are read, its header is not", arguments: [false, true])
    func read(isOpen: Bool) {
        let mail = Self.mail(Self.wrapped(Array(Self.inner.utf8), isOpen: isOpen))
        #expect(mail.body().text == "We meet on Friday.")
        #expect(mail.body().attachments.isEmpty)
        #expect(mail.subject == "outside" && mail.from.first?.address == "k@k.example")
    }

    @Test("what is cut short, lies about its lengths or goes deep is a file")
    func hostile() {
        let whole = Self.wrapped(Array(Self.inner.utf8), isOpen: true)
        for count in stride(from: 0, to: whole.count, by: 3) {
            _ = Self.mail(Array(whole.prefix(count))).body()
            var changed = whole
            changed[count] ^= 0xFF
            _ = Self.mail(changed).body()
        }
        // One in the other, as often as there is room: opened once.
        var nested = Array(Self.inner.utf8)
        for _ in 0..<200 {
            nested =
                Array("Content-Type: application/octet-stream; name=a.p7m\n\n".utf8)
                + Self.wrapped(nested, isOpen: true)
        }
        _ = Self.mail(Self.wrapped(nested, isOpen: true)).body()
        let deep = Array([[UInt8]](repeating: [0x24, 0x80], count: 20_000).joined())
        #expect(Self.mail(Self.wrapped(deep, isOpen: false)).body().text == "")
        #expect(Self.mail([0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF]).body().text == "")
    }
}
