import Foundation
import Guild
import Testing

@testable import Files

/// Files as people send them, and as those do who mean harm; `make-files.py` makes them.
@Suite("Words of files")
struct FileReadingTests {
    private static let files = Result { try made() }

    private static func made() throws -> [String: [UInt8]] {
        let folder = NSTemporaryDirectory() + "/gp-files-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let maker = Process()
        maker.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        maker.arguments = [#filePath.replacingOccurrences(of: "FileReadingTests.swift", with: "make-files.py"), folder]
        try maker.run()
        maker.waitUntilExit()
        try #require(maker.terminationStatus == 0)
        var files: [String: [UInt8]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            files[name] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
        }
        return files
    }

    private func read(_ name: String) throws -> FileText {
        let bytes = try #require(FileReadingTests.files.get()[name])
        let format = try #require(FileFormat(type: "", filename: name, head: Array(bytes.prefix(1_024))))
        return FileReading.read(bytes, as: format)
    }

    @Test("a word divided at a line's end is one again; a hyphen of its own stays")
    func hyphens() {
        #expect(
            FileReading.joined("assess-\nment of well-known\nAnti-\nAging -\nyes")
                == "assessment of well-known\nAnti-\nAging -\nyes")
    }

    @Test("a PDF's words by page")
    func pdf() throws {
        let minutes = try read("minutes.pdf")
        #expect(minutes.pieces.map(\.number) == Array(1...9))
        #expect(minutes.pieces.filter { $0.text.contains("kiln") }.map(\.number) == [7])
        #expect(try read("divided.pdf").pieces.map(\.text) == ["What we assess is how they teach."])
    }

    @Test("a text's words, its notes behind them; what was deleted is not there")
    func texts() throws {
        #expect(
            try read("plan.docx").pieces.map(\.text) == [
                "A plan for the workshop\nBring gloves\n\nsee the kiln manual"
            ])
        #expect(try read("letter.odt").pieces.map(\.text) == ["Dear colleagues\nThe kiln is repaired."])
        #expect(try read("notes.txt").pieces.map(\.text) == ["Kiln notes, naïve and short."])
        #expect(try read("latin.txt").pieces.map(\.text) == ["Grüße aus dem Ofen"])
        #expect(try read("page.html").pieces.map(\.text) == ["The kiln *page*"])
    }

    @Test("slides in the order they are shown in, sheets by their names")
    func slidesAndSheets() throws {
        #expect(try read("talk.pptx").pieces.map(\.text) == ["Welcome, the first slide", "Glazing, the second slide"])
        #expect(
            try read("budget.xlsx").pieces == [
                FileText.Piece(number: 1, name: "Autumn", text: "Clay 120"),
                FileText.Piece(number: 2, name: "Spring", text: "Glaze powder Kiln rent"),
            ])
        #expect(try read("list.ods").pieces == [FileText.Piece(number: 1, name: "Members", text: "Adaeze")])
    }

    @Test(
        "what cannot be read says why",
        arguments: [
            ("scanned.pdf", FileOutcome.empty), ("empty.txt", .empty), ("locked.pdf", .encrypted),
            ("locked.docx", .encrypted), ("locked.odt", .encrypted), ("cut.pdf", .failed), ("cut.docx", .failed),
            ("noise.pdf", .failed), ("binary.txt", .failed), ("loop.pdf", .failed), ("form.pdf", .empty),
            ("bomb.docx", .tooBig), ("bombs.docx", .tooBig), ("many.docx", .tooBig), ("parts.docx", .tooBig),
            ("deep.docx", .failed), ("laughs.docx", .failed), ("outside.docx", .failed), ("climbing.docx", .failed),
            ("twice.docx", .failed),
        ])
    func outcomes(_ name: String, _ outcome: FileOutcome) throws {
        #expect(try read(name) == FileText(outcome))
    }

    @Test("what a file is: pictures, signatures and programs are nothing to search")
    func formats() {
        func format(_ name: String, _ type: String = "application/octet-stream", _ head: String = "") -> FileFormat? {
            FileFormat(type: type, filename: name, head: Array(head.utf8))
        }
        #expect(format("a.pdf", "application/octet-stream", "%PDF-1.7") == .pdf)
        #expect(format("invoice", "application/pdf", "\n\n%PDF-1.2") == .pdf)
        #expect(format("PLAN.DOCX", "application/octet-stream", "PK\u{3}\u{4}") == .docx)
        #expect(format("README.md") == .text)
        #expect(format("part-2", "text/plain") == .text)
        #expect(format("signature.asc", "text/plain") == nil)
        #expect(format("invite.ics", "text/calendar") == nil)
        #expect(format("plan.docx", "application/octet-stream", "no zip") == nil)
        #expect(format("all.zip", "application/zip", "PK\u{3}\u{4}") == nil)
        #expect(format("photo.jpg", "image/jpeg") == nil)
    }

    @Test("no more pieces and words than are kept")
    func bounds() {
        let long = FileText(pieces: (1...3).map { .init(number: $0, text: String(repeating: "ab ", count: 300_000)) })
        #expect(long.pieces.map(\.number) == [1, 2, 3])
        #expect(long.pieces.reduce(0) { $0 + $1.text.utf8.count } <= FileText.longest)
        let book = FileText(whole: String(repeating: "a line of a book\n", count: 3_000))
        #expect(book.pieces.count == 7 && book.pieces.allSatisfy { $0.text.utf8.count <= 8_000 })
        #expect(book.pieces.reduce(0) { $0 + $1.text.split(separator: "\n").count } == 3_000)
        let many = FileText(pieces: (1...5_000).map { .init(number: $0, text: "a") })
        #expect(many.pieces.count == FileText.mostPieces)
    }
}
