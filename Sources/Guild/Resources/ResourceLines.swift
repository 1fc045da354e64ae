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

/// What is said of a resource beside its title and its words.
public struct ResourceDetails: Sendable, Equatable {
    /// "worksheet", "lesson plan": as a group calls it; empty: nobody said.
    public var kind: String
    /// For whom it is.
    public var audience: String
    public var licence: String
    /// Who made it, where that is not who gave it.
    public var maker: String

    public init(kind: String = "", audience: String = "", licence: String = "", maker: String = "") {
        self.kind = kind
        self.audience = audience
        self.licence = licence
        self.maker = maker
    }

    static let longest = 120

    mutating func merge(_ other: ResourceDetails) {
        if !other.kind.isEmpty { kind = other.kind }
        if !other.audience.isEmpty { audience = other.audience }
        if !other.licence.isEmpty { licence = other.licence }
        if !other.maker.isEmpty { maker = other.maker }
    }

    public mutating func set(_ field: ResourceField, to value: String) {
        let value = Excerpt.line(value, limit: ResourceDetails.longest)
        switch field {
        case .audience: audience = value
        case .licence: licence = value
        case .maker: maker = value
        case .kind: kind = ResourceDetails.kind(value)
        case .title, .tags, .link: break
        }
    }

    /// "Lesson plans", "Unterrichtsentwurf" → "lesson plan". A word of a group's own stays.
    public static func kind(_ written: String) -> String {
        var name = ASCII.trimmed(written.lowercased().filter { !".!?".contains($0) })
        name = Excerpt.line(name.replacing("-", with: " "), limit: 30)
        if let known = kinds[name] { return known }
        if name.hasSuffix("s"), let known = kinds[String(name.dropLast())] { return known }
        return name
    }

    private static let kinds: [String: String] = [
        "pathway": "pathway", "lernweg": "pathway", "parcours": "pathway", "itinerario": "pathway",
        "percorso": "pathway",
        "syllabus": "syllabus", "syllabi": "syllabus", "lehrplan": "syllabus", "programme": "syllabus",
        "temario": "syllabus", "programma": "syllabus",
        "lesson plan": "lesson plan", "lesson": "lesson plan", "unterrichtsentwurf": "lesson plan",
        "stundenentwurf": "lesson plan", "plan de cours": "lesson plan", "plan de clase": "lesson plan",
        "piano di lezione": "lesson plan",
        "worksheet": "worksheet", "arbeitsblatt": "worksheet", "arbeitsblätter": "worksheet",
        "feuille d'exercices": "worksheet", "fiche": "worksheet", "ficha": "worksheet", "scheda": "worksheet",
        "article": "article", "artikel": "article", "artículo": "article", "articolo": "article",
        "paper": "article", "tool": "tool", "werkzeug": "tool", "outil": "tool", "herramienta": "tool",
        "strumento": "tool", "other": "other", "anderes": "other", "autre": "other", "otro": "other", "altro": "other",
    ]
}
