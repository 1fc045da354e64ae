import Mail

/// A kind of file that harms whoever opens it without thought. It never travels in letters: its name and kind stand there,
/// and it is a download; or the post waits for a facilitator. The table is in docs/limits.md.
///
/// By the name's ending and by the first octets: what a sender calls a file is only their word.
public enum DangerousFile: String, Sendable, Equatable, CaseIterable {
    case program, script, page, shortcut, diskImage, macros, sealedArchive

    /// As people read it.
    public var words: String {
        switch self {
        case .program: "a program"
        case .script: "a script"
        case .page: "a web page"
        case .shortcut: "a shortcut"
        case .diskImage: "a disk image"
        case .macros: "a document with macros"
        case .sealedArchive: "an encrypted archive"
        }
    }

    /// Nil: nothing is known against it.
    public init?(name: String?, bytes: [UInt8]) {
        guard let kind = DangerousFile.kind(ofName: name ?? "") ?? DangerousFile.kind(ofBytes: bytes) else {
            return nil
        }
        self = kind
    }

    /// Every ending counts that an archive program or a shell would look at: "notes.exe." is a program on Windows, too.
    private static func kind(ofName name: String) -> DangerousFile? {
        let plain = ASCII.trimmed(ASCII.lowered(name)).drop { $0 == "." }
        let ending = plain.split(separator: ".").last.map {
            String($0.prefix { $0.isLetter || $0.isNumber || $0 == "-" })
        }
        guard plain.contains("."), let ending else { return nil }
        return endings.first { $0.value.contains(ending) }?.key
    }

    private static let endings: [DangerousFile: Set<String>] = [
        .program: [
            "exe", "com", "scr", "pif", "cpl", "dll", "sys", "msi", "msp", "msix", "appx", "appimage", "deb", "rpm",
            "apk",
            "jar", "app", "elf", "run", "bin", "xll", "ocx", "gadget",
        ],
        .script: [
            "bat", "cmd", "ps1", "psm1", "psd1", "vb", "vbs", "vbe", "js", "jse", "mjs", "ws", "wsf", "wsh", "wsc",
            "hta",
            "reg", "inf", "sct", "sh", "bash", "zsh", "csh", "command", "applescript", "scpt", "py", "pyw", "pl", "rb",
            "php",
            "lua", "workflow", "action", "chm", "hlp", "ade", "adp", "mde", "msc",
        ],
        .page: ["html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "svg", "svgz", "swf"],
        .shortcut: [
            "lnk", "url", "desktop", "webloc", "website", "scf", "library-ms", "search-ms", "settingcontent-ms",
            "appref-ms",
        ],
        .diskImage: ["iso", "img", "dmg", "vhd", "vhdx", "udf", "cab", "wim"],
        .macros: [
            "docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppam", "ppsm", "sldm", "one", "onepkg",
            "slk",
            "iqy", "accdb", "accde", "mdb",
        ],
    ]

    private static func kind(ofBytes bytes: [UInt8]) -> DangerousFile? {
        func begins(_ text: String) -> Bool { bytes.starts(with: text.utf8) }
        if begins("MZ") || begins("\u{7F}ELF") { return .program }
        if bytes.starts(with: [0xCF, 0xFA, 0xED, 0xFE]) || bytes.starts(with: [0xCA, 0xFE, 0xBA, 0xBE]) {
            return .program
        }
        if begins("#!") { return .script }
        if bytes.starts(with: [0x4C, 0, 0, 0, 0x01, 0x14, 0x02, 0]) { return .shortcut }
        if begins("[InternetShortcut]") { return .shortcut }
        if bytes.count > 32_774, bytes[32_769..<32_774].elementsEqual("CD001".utf8) { return .diskImage }
        // Office's old container with a macro storage in it.
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            var wide: [UInt8] = []
            for byte in "_VBA_PROJECT".utf8 { wide += [byte, 0] }
            return bytes.prefix(4_000_000).firstRange(of: wide) == nil ? nil : .macros
        }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return kind(ofArchive: bytes) }
        if begins("Rar!\u{1A}\u{07}") { return isSealed(rar: bytes) ? .sealedArchive : nil }
        let head = ASCII.lowered(String(decoding: bytes.prefix(512), as: UTF8.self))
        return ["<!doctype html", "<html", "<script", "<svg"].contains { head.contains($0) } ? .page : nil
    }

    /// RAR 4: a flag of the main header; RAR 5: the first header is the one about encryption.
    private static func isSealed(rar bytes: [UInt8]) -> Bool {
        guard bytes.count > 14 else { return false }
        if bytes[6] == 0 { return bytes[9] == 0x73 && bytes[10] & 0x80 != 0 }
        let size = bytes[12...].prefix(4).firstIndex { $0 & 0x80 == 0 } ?? 12
        return bytes.count > size + 1 && bytes[size + 1] == 4
    }

    /// The members' headers of a ZIP (APPNOTE.TXT §4.3.7), at most a thousand of them: bit 0 of the flags says encrypted.
    private static func kind(ofArchive bytes: [UInt8]) -> DangerousFile? {
        let signature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
        var at = 0
        for _ in 0..<1_000 {
            guard let hit = bytes[at...].firstRange(of: signature), hit.lowerBound + 30 <= bytes.count else {
                return nil
            }
            let start = hit.lowerBound
            if bytes[start + 6] & 1 == 1 { return .sealedArchive }
            let length = Int(bytes[start + 26]) | Int(bytes[start + 27]) << 8
            let name = bytes[(start + 30)..<min(bytes.count, start + 30 + length)]
            let text = ASCII.lowered(String(decoding: name, as: UTF8.self))
            if text.hasSuffix("vbaproject.bin") { return .macros }
            at = start + 30
        }
        return nil
    }
}
