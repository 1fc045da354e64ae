import Mail

/// What a file is, as far as its words can be read.
public enum FileFormat: String, Sendable, Codable, CaseIterable {
    case pdf, docx, pptx, xlsx, odt, odp, ods, html, text

    /// What its pieces are called; nil: it has one.
    public var piece: String? {
        switch self {
        case .pdf: "page"
        case .pptx, .odp: "slide"
        case .xlsx, .ods: "sheet"
        case .docx, .odt, .html, .text: nil
        }
    }

    /// Nil: nobody looks for words in it. `head`: its first KB. Of a document that is a zip the ending has to say which it is.
    public init?(type: String, filename: String, head: [UInt8]) {
        let ending = filename.split(separator: ".").last.map { ASCII.lowered(String($0)) } ?? ""
        if head.firstRange(of: Array("%PDF-".utf8)) != nil {
            self = .pdf
        } else if head.starts(with: [0x50, 0x4B]) || head.starts(with: FileFormat.compound) {
            guard let named = FileFormat(rawValue: ending), ![.pdf, .html, .text].contains(named) else { return nil }
            self = named
        } else if type == "text/html" || type == "application/xhtml+xml" || ["html", "htm"].contains(ending) {
            self = .html
        } else if FileFormat.isText(type, ending) {
            self = .text
        } else {
            return nil
        }
    }

    /// A signed or encrypted part and a calendar are text that nobody wrote to be read.
    private static func isText(_ type: String, _ ending: String) -> Bool {
        if ["txt", "text", "md", "markdown", "csv", "tsv", "tex", "org", "rst", "srt", "vtt"].contains(ending) {
            return true
        }
        return ["text/plain", "text/markdown", "text/csv", "text/tab-separated-values"].contains(type)
            && !["asc", "sig", "ics", "vcf", "eml"].contains(ending)
    }

    /// OLE 2: what Office puts an encrypted document into.
    private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
}

/// Where words were found in a file.
public struct FoundFile: Sendable, Equatable {
    public var position: Int
    public var filename: String
    public var format: FileFormat
    public var number: Int
    public var name: String?

    public init(position: Int, filename: String, format: FileFormat, number: Int, name: String?) {
        self.position = position
        self.filename = filename
        self.format = format
        self.number = number
        self.name = name
    }

    /// "page 7", "sheet Budget"; empty where it is one piece.
    public var place: String { format.piece.map { "\($0) \(name ?? "\(number)")" } ?? "" }
}

/// What came of reading a file.
public enum FileOutcome: String, Sendable, Codable, CaseIterable {
    case read
    /// Nothing is written in it, or it was scanned.
    case empty
    case encrypted, tooBig, failed

    /// As it stands beside the file; nil: nothing need be said.
    public var words: String? {
        switch self {
        case .read: nil
        case .empty: "no text to search, perhaps scanned"
        case .encrypted: "locked with a password, not searched"
        case .tooBig: "too large to search"
        case .failed: "could not be read, not searched"
        }
    }
}

/// The words of a file, by page, slide or sheet.
public struct FileText: Sendable, Equatable, Codable {
    public struct Piece: Sendable, Equatable, Codable {
        /// From 1.
        public var number: Int
        /// A sheet's.
        public var name: String?
        public var text: String

        public init(number: Int, name: String? = nil, text: String) {
            self.number = number
            self.name = name
            self.text = text
        }
    }

    public var outcome: FileOutcome
    public var pieces: [Piece]

    /// Octets of text that are kept of a file.
    public static let longest = 2_000_000
    public static let mostPieces = 2_000
    /// Octets of a piece of a file that has none: words must stand so near to each other, and are shown as fast as those of a page.
    static let chunk = 8_000
    /// Octets of a file that is tried.
    public static let largest = 30_000_000

    public init(_ outcome: FileOutcome, pieces: [Piece] = []) {
        self.outcome = outcome
        self.pieces = pieces
    }

    /// Of a file without pages, in pieces that end with a line.
    public init(whole text: String) {
        var pieces: [Piece] = []
        var piece = ""
        for line in text.utf8.prefix(FileText.longest).split(separator: 0x0A, omittingEmptySubsequences: false) {
            if piece.utf8.count + line.count > FileText.chunk, !piece.isEmpty {
                pieces.append(Piece(number: pieces.count + 1, text: piece))
                piece = ""
            }
            piece += String(decoding: line, as: UTF8.self) + "\n"
        }
        self.init(pieces: pieces + [Piece(number: pieces.count + 1, text: piece)])
    }

    /// Of what was found: pieces without a word are left out, and what is more than the bounds.
    public init(pieces found: [Piece]) {
        var left = FileText.longest
        pieces = []
        for var piece in found.prefix(FileText.mostPieces) where left > 0 {
            let text = ASCII.trimmed(piece.text)
            guard !text.isEmpty else { continue }
            piece.text = text.utf8.count <= left ? text : String(decoding: text.utf8.prefix(left), as: UTF8.self)
            left -= piece.text.utf8.count
            pieces.append(piece)
        }
        outcome = pieces.isEmpty ? .empty : .read
    }
}
