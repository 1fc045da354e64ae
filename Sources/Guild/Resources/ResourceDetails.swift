import Mail

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
