import Mail

/// What a line says about a resource: "Tags: rubrics, year 7".
public enum ResourceField: String, Sendable, CaseIterable {
    case title, tags, audience, licence, maker, kind
    /// Where it is now.
    case link

    static let labels: [String: ResourceField] = [
        "title": .title, "titel": .title, "titre": .title, "título": .title, "titulo": .title, "titolo": .title,
        "tags": .tags, "tag": .tags, "schlagworte": .tags, "schlagwörter": .tags, "stichworte": .tags,
        "étiquettes": .tags, "mots-clés": .tags, "etiquetas": .tags, "etichette": .tags,
        "for": .audience, "für": .audience, "pour": .audience, "para": .audience, "per": .audience,
        "licence": .licence, "license": .licence, "lizenz": .licence, "licencia": .licence, "licenza": .licence,
        "by": .maker, "von": .maker, "par": .maker, "por": .maker, "di": .maker, "author": .maker, "autor": .maker,
        "autorin": .maker, "auteur": .maker, "autrice": .maker, "autore": .maker, "autora": .maker,
        "kind": .kind, "type": .kind, "art": .kind, "typ": .kind, "genre": .kind, "tipo": .kind,
        "link": .link, "new link": .link, "neuer link": .link, "nouveau lien": .link, "lien": .link,
        "nuevo enlace": .link, "enlace": .link, "nuovo link": .link, "url": .link,
    ]

    /// Nil: the line is no such line.
    static func read(_ line: some StringProtocol) -> (field: ResourceField, value: String)? {
        guard line.utf8.count <= ResourceLink.longest + 40,
            let colon = line.firstIndex(of: ":") ?? line.firstIndex(of: "："),
            line.utf8.distance(from: line.startIndex, to: colon) <= 40
        else { return nil }
        let label = ASCII.trimmed(String(line[..<colon]).filter { !"*_".contains($0) }.lowercased())
        let value = ASCII.trimmed(line[line.index(after: colon)...].drop { $0 == "*" || $0 == "_" })
        guard let field = labels[label], !value.isEmpty else { return nil }
        // "For: the record, this one saved my year" is a sentence.
        let count = value.split(separator: " ", maxSplits: 12).count
        let isSentence = count > (field == .kind ? 4 : 10) || count > 3 && ".!?".contains(value.last ?? " ")
        if isSentence, field != .title, field != .tags, field != .link { return nil }
        return (field, value)
    }
}
