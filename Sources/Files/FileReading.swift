import CFiles
import Guild
import Mail

/// The words of a file, whatever it turns out to be.
public enum FileReading {
    public static func read(_ bytes: [UInt8], as format: FileFormat, charset: String? = nil) -> FileText {
        guard bytes.count <= FileText.largest else { return FileText(.tooBig) }
        switch format {
        case .pdf: return pdf(bytes)
        case .docx, .pptx, .xlsx: return OfficeFile.read(bytes, format)
        case .odt, .odp, .ods: return OpenDocumentFile.read(bytes, format)
        case .html:
            let text = MailReading.utf8(bytes, charset: charset).text
            return whole(MailReading.textFromHTML(text, limit: FileText.longest))
        case .text:
            // Octets that nobody typed.
            guard !bytes.prefix(4_096).contains(0) || hasByteOrderMark(bytes) else { return FileText(.failed) }
            return whole(MailReading.utf8(Array(bytes.prefix(FileText.longest)), charset: mark(bytes) ?? charset).text)
        }
    }

    private static func whole(_ text: [UInt8]) -> FileText {
        FileText(whole: String(decoding: text, as: UTF8.self))
    }

    private static func hasByteOrderMark(_ bytes: [UInt8]) -> Bool { mark(bytes) != nil }

    private static func mark(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "utf-16" }
        return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? "utf-8" : nil
    }

    /// What a reader of zips or of PDF found, in our words.
    static func outcome(_ found: gp_files_outcome) -> FileOutcome {
        switch found {
        case GP_FILES_READ: .read
        case GP_FILES_ENCRYPTED: .encrypted
        case GP_FILES_TOO_BIG: .tooBig
        default: .failed
        }
    }

    private static func pdf(_ bytes: [UInt8]) -> FileText {
        let pages = Pages()
        let found = bytes.withUnsafeBytes { raw in
            gp_files_pdf(
                raw.bindMemory(to: CChar.self).baseAddress, raw.count, Int32(FileText.mostPieces),
                Unmanaged.passUnretained(pages).toOpaque()
            ) { context, number, text, count in
                guard let context, let text else { return 1 }
                let pages = Unmanaged<Pages>.fromOpaque(context).takeUnretainedValue()
                let bytes = UnsafeRawBufferPointer(start: text, count: count)
                pages.pieces.append(
                    FileText.Piece(
                        number: Int(number), text: FileReading.joined(String(decoding: bytes, as: UTF8.self))))
                pages.octets += count
                return pages.octets < FileText.longest ? 1 : 0
            }
        }
        let outcome = outcome(found)
        return outcome == .read ? FileText(pieces: pages.pieces) : FileText(outcome)
    }

    private final class Pages {
        var pieces: [FileText.Piece] = []
        var octets = 0
    }

    /// A word that a line's end divides is one again: "assess-", "ment".
    static func joined(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var out = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            let isDivided =
                index > 0 && index + 2 < scalars.count && [0x2D, 0xAD, 0x2010].contains(scalars[index].value)
                && scalars[index + 1] == "\n" && scalars[index - 1].properties.isAlphabetic
                && scalars[index + 2].properties.isLowercase
            // A page's end is none of its words.
            if !isDivided, scalars[index] != "\u{C}" { out.append(scalars[index]) }
            index += isDivided ? 2 : 1
        }
        return String(out)
    }
}
