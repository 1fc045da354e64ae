import Guild

/// OpenDocument (ISO/IEC 26300): `content.xml` has the words of a text, of slides and of sheets.
enum OpenDocumentFile {
    static func read(_ bytes: [UInt8], _ format: FileFormat) -> FileText {
        let zip = ZipParts(bytes) { $0 == "content.xml" || $0 == "META-INF/manifest.xml" }
        if let obstacle = zip.obstacle { return obstacle }
        if let manifest = zip["META-INF/manifest.xml"], isEncrypted(manifest) { return FileText(.encrypted) }
        guard let content = zip["content.xml"] else { return FileText(.failed) }
        let found = pieces(content, format)
        return zip.text(format == .odt ? FileText(whole: found.first?.text ?? "").pieces : found)
    }

    private static func isEncrypted(_ manifest: XMLEvents) -> Bool {
        while let event = manifest.next() {
            if case .opens("encryption-data") = event { return true }
        }
        return false
    }

    /// A paragraph or a heading a line. A text is one piece, a slide and a sheet are one each.
    private static func pieces(_ events: XMLEvents, _ format: FileFormat) -> [FileText.Piece] {
        let divider = format == .odp ? "page" : format == .ods ? "table" : nil
        var pieces = divider == nil ? [FileText.Piece(number: 1, text: "")] : []
        // Paragraphs may stand within each other, as a note's in its text's. What was deleted is kept beside the text.
        var depth = 0, deleted = 0, octets = 0
        while let event = events.next() {
            switch event {
            case .opens(let name) where name == divider:
                guard pieces.count < FileText.mostPieces else { return pieces }
                let sheet = format == .ods ? events.attribute("name") : nil
                pieces.append(FileText.Piece(number: pieces.count + 1, name: sheet, text: ""))
            case .opens("tracked-changes"): deleted += 1
            case .closes("tracked-changes"): deleted -= 1
            case .opens("p"), .opens("h"): depth += 1
            case .closes("p"), .closes("h"):
                depth -= 1
                if let last = pieces.indices.last { pieces[last].text += format == .ods ? " " : "\n" }
            case .closes("table-row"):
                if let last = pieces.indices.last { pieces[last].text += "\n" }
            case .opens("s"), .opens("tab"), .opens("line-break"):
                if let last = pieces.indices.last { pieces[last].text += " " }
            case .text(let words) where depth > 0 && deleted == 0:
                guard let last = pieces.indices.last else { continue }
                pieces[last].text += words
                octets += words.utf8.count
                if octets > FileText.longest { return pieces }
            default: break
            }
        }
        return pieces
    }
}
