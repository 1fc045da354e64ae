import Testing

@testable import Mail

@Suite("Writing letters")
struct DraftTests {
    private let holes = Placeholders(nonce: String(repeating: "ab", count: 14))

    private func written(_ change: (inout Draft) -> Void) -> LetterForm {
        var draft = Draft()
        change(&draft)
        return draft.form(boundary: "b0", placeholders: holes)
    }

    private func text(_ form: LetterForm) -> String { String(decoding: form.bytes, as: UTF8.self) }

    @Test(
        "everything is 7-bit, in short lines, and reads back as it was",
        arguments: [
            "Plain words.", "Ünïcödé — “quotes” 議論 🎓", String(repeating: "long word ", count: 60),
            ".dot first\n..two\nFrom me\nline ends in blank \n\ttab",
            "a = b =3D c", String(repeating: "x", count: 900), "",
        ])
    func roundTrip(body: String) {
        let form = written { draft in
            draft.add(
                "Subject",
                .text("Käse & more of it, in a subject that is much longer than one line would allow it to be"))
            draft.add("From", .address(MailAddress(name: "Jürgen \"X\" O'Neil", address: "a@b.example")!))
            draft.text = body
            draft.html = "<p>\(body)</p>"
        }
        for line in form.bytes.split(separator: ASCII.lf, omittingEmptySubsequences: false) {
            #expect(
                line.count <= 79 && line.allSatisfy { $0 < 0x80 } && line.first != ASCII.dot
                    && !line.starts(with: "From ".utf8))
        }
        let read = Message(reading: form.bytes)
        #expect(
            read.subject == "Käse & more of it, in a subject that is much longer than one line would allow it to be")
        #expect(read.from.first?.name == "Jürgen \"X\" O'Neil")
        #expect(
            String(decoding: MailReading.utf8(read.parts[0].bytes, charset: "utf-8").text, as: UTF8.self)
                == body)
    }

    @Test("no value starts a new header field")
    func injection() {
        let form = written { draft in
            draft.add("Subject", .text("Hi\r\nBcc: victim@x.example"))
            draft.add("From", .address(MailAddress(name: "A\r\nX-Evil: yes", address: "a@b.example")!))
            draft.add("X-Raw", .structured("a\r\nX-Evil: yes"))
        }
        let read = Message(reading: form.bytes)
        #expect(read.field("Bcc") == nil)
        #expect(read.field("X-Evil") == nil)
    }

    @Test("holes are found in headers, text and HTML, and filled for each recipient")
    func fill() {
        let form = written { draft in
            draft.add(
                "Reply-To", .address(MailAddress(name: "G", address: "c+re.\(holes.text(1, about: 12))@g.example")!))
            draft.text = "ü\nwrite to\nc+do.\(holes.text(2, about: 1 << 39))@g.example"
            draft.html = "<a\nhref=\"mailto:c%2Bdo.\(holes.text(2, about: 3))@g.example\"\n>ü</a>"
        }
        #expect(form.holes.map(\.kind) == [1, 2, 2])
        #expect(form.holes.map(\.thing) == [12, 1 << 39, 3])
        let token = String(repeating: "k", count: 32)
        let bytes = form.filled { kind, _ in Array((kind == 1 ? token : String(repeating: "m", count: 32)).utf8) }
        #expect(bytes.count == form.bytes.count)
        let letter = String(decoding: bytes, as: UTF8.self)
        #expect(letter.contains("c+re.\(token)@g.example"))
        #expect(letter.contains("c+do.mmmm"))
        #expect(LetterForm.decodedHoles(form.encodedHoles) == form.holes)
        // As an earlier version stored them: offset and kind alone.
        #expect(
            LetterForm.decodedHoles([0, 0, 1, 2, 3]) == [LetterForm.Hole(offset: 258, kind: 3, thing: nil)])
    }

    @Test("a placeholder is never split, wherever it stands in a long line")
    func neverSplit() {
        for offset in 0..<90 {
            let form = written {
                $0.text =
                    String(repeating: "ä", count: offset) + holes.text(1, about: Int64(offset))
                    + String(repeating: "y", count: 50)
            }
            #expect(form.holes.count == 1, "offset \(offset)")
        }
    }

    @Test("a text cannot smuggle in a placeholder")
    func smuggling() {
        let other = Placeholders(nonce: String(repeating: "zz", count: 14))
        #expect(written { $0.text = other.text(1, about: 7) }.holes.isEmpty)
    }

    @Test("an address beyond ASCII stands as it is, a domain as every server takes it, and a picture beside its HTML")
    func beyond() {
        var draft = Draft()
        draft.add("To", .address(MailAddress(name: "Юля", address: "юля@пример.example")!))
        draft.add("Reply-To", .address(MailAddress(address: "jane@bücher.example")!))
        draft.text = "Hello"
        draft.html = "<p><img src=\"cid:1.0@g.example\"></p>"
        draft.pictures = [
            .init(contentID: "1.0@g.example", file: .init(filename: "ü.jpg", type: "image/jpeg", bytes: [1, 2, 3]))
        ]
        let form = draft.form(boundary: "x7", placeholders: Placeholders(nonce: String(repeating: "n", count: 28)))
        let text = String(decoding: form.bytes, as: UTF8.self)
        #expect(text.contains("<юля@пример.example>\r\n"))
        #expect(text.contains("Reply-To: <jane@xn--bcher-kva.example>\r\n"))
        let read = Message(reading: form.bytes)
        #expect(read.to.map(\.address) == ["юля@пример.example"] && read.to.map(\.name) == ["Юля"])
        let picture = read.parts.first { $0.type == "image/jpeg" }
        #expect(picture?.bytes == [1, 2, 3] && picture?.contentID == "1.0@g.example" && picture?.filename == "ü.jpg")
        #expect(picture?.path.contains("multipart/related") == true && picture?.isAttachment == false)
    }
}
