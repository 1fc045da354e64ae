import Mail

/// The first lines of an entry, where its author says something about it: "Tags: rubrics, assessment". A line that is no
/// such line is the text, and so is everything below it.
public struct EntryLines: Sendable, Equatable {
    public enum Field: Sendable, CaseIterable { case title, tags, publish, excerpt, comments, draft, choice }

    public var fields: [Field: String] = [:]
    public var rest = ""

    public init(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = lines.first {
            if line.allSatisfy(\.isWhitespace) {
                lines.removeFirst()
                continue
            }
            guard let (field, value) = EntryLines.read(line), fields[field] == nil else { break }
            fields[field] = value
            lines.removeFirst()
        }
        rest = ASCII.trimmed(lines.joined(separator: "\n"))
    }

    /// Later words win: lines line by line, other words all of them.
    public mutating func amend(by text: String) {
        for piece in EventLines.pieces(of: text) {
            let later = EntryLines(String(piece))
            if later.fields[.publish] != nil { fields[.choice] = nil }
            fields.merge(later.fields) { _, new in new }
            if !later.rest.isEmpty { rest = later.rest }
        }
    }

    // What we write ourselves between what its author said; no mail has such a line.
    static let now = "\u{1}publish: now"
    static func at(_ moment: Int64) -> String { "\u{1}publish: \u{1}@\(moment)" }
    static func choice(_ number: Int) -> String { "\u{1}choice: \(number)" }

    private static func read(_ line: Substring) -> (Field, String)? {
        guard line.utf8.count <= 1_000, let colon = line.firstIndex(of: ":") ?? line.firstIndex(of: "：") else {
            return nil
        }
        var label = ASCII.trimmed(line[..<colon].filter { !"*_>".contains($0) }.lowercased())
        let value = ASCII.trimmed(line[line.index(after: colon)...].drop { $0 == "*" || $0 == "_" })
        if label.hasPrefix("\u{1}") {
            label.removeFirst()
            return label == "publish" ? (.publish, value) : label == "choice" ? (.choice, value) : nil
        }
        guard let field = labels[label] else { return nil }
        switch field {
        // "Comments: I liked the first part" is the text.
        case .comments, .draft: return isYes(value) == nil ? nil : (field, value)
        // The mark is ours alone.
        case .title, .tags, .publish, .excerpt, .choice:
            return value.isEmpty || value.hasPrefix("\u{1}") ? nil : (field, value)
        }
    }

    static func isYes(_ value: String) -> Bool? {
        let word = ASCII.trimmed(value.lowercased().filter { !".!".contains($0) })
        return yes.contains(word) ? true : no.contains(word) ? false : nil
    }

    private static let yes: Set<String> = [
        "yes", "on", "true", "open", "ja", "an", "oui", "sí", "si", "sì", "offen", "ouverts", "abiertos", "aperti",
    ]
    private static let no: Set<String> = [
        "no", "off", "false", "closed", "none", "nein", "aus", "keine", "non", "fermés", "cerrados", "chiusi",
        "geschlossen",
    ]

    private static let labels: [String: Field] = [
        "title": .title, "titel": .title, "titre": .title, "título": .title, "titulo": .title, "titolo": .title,
        "tags": .tags, "tag": .tags, "schlagworte": .tags, "schlagwörter": .tags, "stichworte": .tags,
        "étiquettes": .tags, "mots-clés": .tags, "etiquetas": .tags, "etichette": .tags,
        "publish": .publish, "veröffentlichen": .publish, "erscheint": .publish, "publier": .publish,
        "publication": .publish, "publicar": .publish, "publicación": .publish, "pubblica": .publish,
        "pubblicare": .publish, "pubblicazione": .publish,
        "excerpt": .excerpt, "summary": .excerpt, "auszug": .excerpt, "zusammenfassung": .excerpt, "extrait": .excerpt,
        "résumé": .excerpt, "extracto": .excerpt, "resumen": .excerpt, "estratto": .excerpt, "riassunto": .excerpt,
        "comments": .comments, "kommentare": .comments, "commentaires": .comments, "comentarios": .comments,
        "commenti": .comments,
        "draft": .draft, "entwurf": .draft, "brouillon": .draft, "borrador": .draft, "bozza": .draft,
    ]
}
