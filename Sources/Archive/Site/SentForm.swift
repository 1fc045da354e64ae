import Guild
import Mail

/// What came with a form: its fields, and files where it has room for some.
struct SentForm: Sendable {
    let fields: Query
    var files: [Part] = []

    /// Nil: it says that it has files, and is not written so (RFC 7578).
    init?(_ body: [UInt8], type: String?) {
        let type = type ?? ""
        guard ASCII.lowered(String(type.prefix(19))) == "multipart/form-data" else {
            fields = Query(String(decoding: body, as: UTF8.self))
            return
        }
        guard let boundary = SentForm.parameter("boundary", of: Array(type.utf8)), (1...70).contains(boundary.count)
        else { return nil }
        var values: [String: String] = [:]
        guard let parts = SentForm.parts(of: body, boundary) else { return nil }
        for part in parts {
            guard let name = part.name else { continue }
            if let filename = part.filename {
                // A field for files that was left empty comes as a file without a name.
                if filename.isEmpty && part.content.isEmpty { continue }
                let given = filename.split { $0 == "/" || $0 == "\\" }.last.map(String.init)
                files.append(Part(file: given, type: part.type, bytes: Array(part.content)))
            } else if values[name] == nil {
                values[name] = String(decoding: part.content, as: UTF8.self)
            }
        }
        fields = Query(values)
    }

    private struct FormPart {
        var name: String?
        var filename: String?
        var type: String
        var content: ArraySlice<UInt8>
    }

    static let mostParts = 40

    /// RFC 2046 §5.1.1: what stands between the lines of the boundary. Nil: the last one is missing, or it is no such form.
    private static func parts(of body: [UInt8], _ boundary: [UInt8]) -> [FormPart]? {
        let opening = Array("--".utf8) + boundary
        let between = Array("\r\n--".utf8) + boundary
        guard body.starts(with: opening) else { return nil }
        var found: [FormPart] = []
        var at = opening.count
        while !body[at...].starts(with: "--".utf8) {
            guard found.count < mostParts, body[at...].starts(with: "\r\n".utf8),
                // The part's header may be empty, so its first line end counts.
                let header = body.firstRange(of: Array("\r\n\r\n".utf8), from: at),
                let end = body.firstRange(of: between, from: header.upperBound - 2)
            else { return nil }
            found.append(
                part(body[at..<header.lowerBound], body[min(header.upperBound, end.lowerBound)..<end.lowerBound]))
            at = end.upperBound
        }
        return found
    }

    private static func part(_ header: ArraySlice<UInt8>, _ content: ArraySlice<UInt8>) -> FormPart {
        var part = FormPart(type: "application/octet-stream", content: content)
        for line in header.prefix(4_000).split(whereSeparator: { $0 == 13 || $0 == 10 }) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let value = Array(line[(colon + 1)...])
            switch ASCII.lowered(String(decoding: line[..<colon], as: UTF8.self)) {
            case "content-disposition":
                part.name = parameter("name", of: value).map { String(decoding: $0, as: UTF8.self) }
                part.filename = parameter("filename", of: value).map { String(decoding: $0, as: UTF8.self) }
            case "content-type":
                let type = value.prefix { $0 != UInt8(ascii: ";") }
                part.type = ASCII.lowered(ASCII.trimmed(String(decoding: type.prefix(100), as: UTF8.self)))
            default: break
            }
        }
        return part
    }

    /// `; name="…"`, as browsers write it: a quotation mark within is %22 (RFC 7578 §4.2, the HTML standard).
    private static func parameter(_ name: String, of value: [UInt8]) -> [UInt8]? {
        for piece in pieces(of: value).dropFirst() {
            guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let key = ASCII.lowered(ASCII.trimmed(String(decoding: piece[..<equals], as: UTF8.self)))
            guard key == name else { continue }
            var written = Array(ASCII.trimmed(String(decoding: piece[(equals + 1)...], as: UTF8.self)).utf8)
            if written.first == UInt8(ascii: "\""), written.last == UInt8(ascii: "\""), written.count > 1 {
                written = Array(written.dropFirst().dropLast())
            }
            let plain = String(decoding: written, as: UTF8.self)
            return Array(plain.replacing("%22", with: "\"").replacing("%0D", with: "").replacing("%0A", with: " ").utf8)
        }
        return nil
    }

    /// Split at the semicolons that stand outside quotation marks.
    private static func pieces(of value: [UInt8]) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var from = 0
        var isQuoted = false
        for (at, byte) in value.enumerated() {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: ";"), !isQuoted {
                pieces.append(value[from..<at])
                from = at + 1
            }
        }
        pieces.append(value[from...])
        return pieces
    }
}
