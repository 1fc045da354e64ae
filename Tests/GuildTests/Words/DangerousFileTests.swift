import Testing

@testable import Guild

/// Which files travel, and which do not: docs/limits.md in rows.
@Suite("Dangerous files")
struct DangerousFileTests {
    @Test(
        "by their names, however they are written",
        arguments: [
            ("setup.exe", DangerousFile.program), ("SETUP.EXE", .program), ("photo.jpg.scr", .program),
            ("notes.exe.", .program), ("notes.exe ", .program), ("notes.exe\u{202E}", .program), ("lib.jar", .program),
            ("run.ps1", .script), ("a.js", .script), ("form.html", .page), ("drawing.svg", .page),
            ("go.lnk", .shortcut), ("disc.iso", .diskImage), ("budget.xlsm", .macros), ("rubric.pdf", nil),
            ("exe", nil), ("the.exe.pdf", nil), ("Plan v1.2.docx", nil), (".", nil), ("", nil), ("....", nil),
        ] as [(String, DangerousFile?)])
    func names(name: String, kind: DangerousFile?) { #expect(DangerousFile(name: name, bytes: []) == kind) }

    /// A member of a ZIP file (APPNOTE.TXT §4.3.7).
    private static func member(_ name: String, flags: UInt8 = 0) -> [UInt8] {
        [0x50, 0x4B, 3, 4, 20, 0, flags, 0] + [UInt8](repeating: 0, count: 18) + [UInt8(name.utf8.count), 0, 0, 0]
            + Array(name.utf8) + [1, 2, 3]
    }

    @Test("by what they are, however they are called")
    func bytes() {
        func kind(_ bytes: [UInt8], _ name: String = "rubric.pdf") -> DangerousFile? {
            DangerousFile(name: name, bytes: bytes)
        }
        #expect(kind(Array("MZ\u{0}\u{3}".utf8)) == .program)
        #expect(kind(Array("\u{7F}ELF".utf8)) == .program)
        #expect(kind(Array("#!/bin/sh\n".utf8)) == .script)
        #expect(kind(Array("\n <!DOCTYPE html><html>".utf8), "rubric") == .page)
        #expect(kind(Self.member("word/document.xml")) == nil)
        #expect(kind(Self.member("word/document.xml") + Self.member("word/vbaProject.bin")) == .macros)
        #expect(kind(Self.member("secret.txt", flags: 1)) == .sealedArchive)
        #expect(kind(Array("%PDF-1.7".utf8)) == nil)
    }

    @Test("files cut off anywhere are judged without a trap")
    func cut() {
        let whole = Self.member("word/document.xml") + Self.member("word/vbaProject.bin", flags: 1)
        for length in 0...whole.count { _ = DangerousFile(name: nil, bytes: Array(whole.prefix(length))) }
        for head in ["Rar!\u{1A}\u{7}\u{0}", "Rar!\u{1A}\u{7}\u{1}\u{0}"] {
            for length in 0...24 {
                _ = DangerousFile(name: nil, bytes: Array(head.utf8) + [UInt8](repeating: 0xFF, count: length))
            }
        }
    }
}
