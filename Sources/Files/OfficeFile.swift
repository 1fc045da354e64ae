import Guild
import Mail

/// Office Open XML (ECMA-376): a text, slides or sheets.
enum OfficeFile {
    static func read(_ bytes: [UInt8], _ format: FileFormat) -> FileText {
        // An encrypted one is a compound file (MS-OFFCRYPTO §2.3).
        guard bytes.starts(with: [0x50, 0x4B]) else { return FileText(.encrypted) }
        let zip = ZipParts(bytes) { isWanted($0, format) }
        if let obstacle = zip.obstacle { return obstacle }
        switch format {
        case .pptx: return zip.text(slides(zip))
        case .xlsx: return zip.text(sheets(zip))
        default: return zip.text(FileText(whole: words(zip)).pieces)
        }
    }

    private static let textParts = ["word/document", "word/footnotes", "word/endnotes", "word/header", "word/footer"]

    private static func isWanted(_ name: String, _ format: FileFormat) -> Bool {
        guard name.hasSuffix(".xml") || name.hasSuffix(".rels") else { return false }
        switch format {
        case .pptx:
            return name == "ppt/presentation.xml" || name == "ppt/_rels/presentation.xml.rels"
                || name.hasPrefix("ppt/slides/slide")
        case .xlsx:
            return ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml"].contains(name)
                || name.hasPrefix("xl/worksheets/sheet")
        default: return textParts.contains { name.hasPrefix($0) }
        }
    }

    /// A paragraph a line; what was deleted while changes were followed is not there.
    private static func words(_ zip: ZipParts) -> String {
        textParts.flatMap { zip.names($0) }.compactMap { zip[$0] }.map { text($0) }.joined(separator: "\n")
    }

    /// Of WordprocessingML and DrawingML: runs `t`, paragraphs `p`, tabulators and line breaks.
    private static func text(_ events: XMLEvents) -> String {
        var out = ""
        var isText = false
        while let event = events.next() {
            switch event {
            case .opens("t"): isText = true
            case .closes("t"): isText = false
            case .opens("tab"), .opens("br"), .opens("cr"): out += " "
            case .closes("p"): out += "\n"
            case .text(let words) where isText: out += words
            default: break
            }
            if out.utf8.count > FileText.longest { break }
        }
        return out
    }

    /// In the order they are shown in.
    private static func slides(_ zip: ZipParts) -> [FileText.Piece] {
        let listed = parts(
            listedIn: "ppt/presentation.xml", as: "sldId", zip, relations: "ppt/_rels/presentation.xml.rels",
            folder: "ppt/")
        let names = listed.isEmpty ? zip.names("ppt/slides/slide") : listed.map(\.part)
        return names.enumerated().compactMap { index, name in
            zip[name].map { FileText.Piece(number: index + 1, text: text($0)) }
        }
    }

    private static func sheets(_ zip: ZipParts) -> [FileText.Piece] {
        let shared = zip["xl/sharedStrings.xml"].map { sharedWords($0) } ?? []
        let listed = parts(
            listedIn: "xl/workbook.xml", as: "sheet", zip, relations: "xl/_rels/workbook.xml.rels", folder: "xl/")
        let names = listed.isEmpty ? zip.names("xl/worksheets/sheet").map { (part: $0, name: nil) } : listed
        return names.enumerated().compactMap { index, sheet in
            zip[sheet.part].map {
                FileText.Piece(number: index + 1, name: sheet.name, text: cells($0, shared))
            }
        }
    }

    /// What a part lists by relation (ECMA-376-2 §9.3), with the names it gives.
    private static func parts(
        listedIn list: String, as element: String, _ zip: ZipParts, relations: String, folder: String
    ) -> [(part: String, name: String?)] {
        var targets: [String: String] = [:]
        if let events = zip[relations] {
            while let event = events.next() {
                guard case .opens("Relationship") = event, let id = events.attribute("Id"),
                    let target = events.attribute("Target")
                else { continue }
                targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
            }
        }
        var found: [(part: String, name: String?)] = []
        guard let events = zip[list] else { return [] }
        while let event = events.next() {
            guard case .opens(element) = event, found.count < FileText.mostPieces else { continue }
            // `r:id`; a slide has an `id` of its own, too.
            guard let part = events.attribute("id", isPrefixed: true).flatMap({ targets[$0] }) else { continue }
            found.append((part, events.attribute("name")))
        }
        return found
    }

    /// A text may be shared by many cells, and be of several runs.
    private static func sharedWords(_ events: XMLEvents) -> [String] {
        var all: [String] = []
        var one = ""
        var isText = false
        while let event = events.next() {
            switch event {
            case .opens("si"): one = ""
            case .closes("si"): all.append(one)
            case .opens("t"): isText = true
            case .closes("t"): isText = false
            case .text(let words) where isText: one += words
            default: break
            }
        }
        return all
    }

    /// A row a line. A cell refers to a shared text, holds its own, or a number.
    private static func cells(_ events: XMLEvents, _ shared: [String]) -> String {
        var out = ""
        var isShared = false, isValue = false, value = ""
        while let event = events.next() {
            switch event {
            case .opens("c"): isShared = events.attribute("t") == "s"
            case .opens("v"), .opens("t"):
                isValue = true
                value = ""
            case .text(let words) where isValue: value += words
            case .closes("v"), .closes("t"):
                isValue = false
                let words = isShared ? Int(value).flatMap { shared.indices.contains($0) ? shared[$0] : nil } : value
                if let words { out += words + " " }
            case .closes("row"): out += "\n"
            default: break
            }
            if out.utf8.count > FileText.longest { break }
        }
        return out
    }
}
