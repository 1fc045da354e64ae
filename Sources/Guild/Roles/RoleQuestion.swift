/// What is asked about a part.
public enum RoleQuestion: String, Sendable, CaseIterable {
    /// "Will you?", to whoever is to have it. Which it is stands in `amendments`.
    case appointment
    /// "Do you mean it?", to whoever takes it from somebody. Which, and whose, stand in `amendments`.
    case dismissal
    /// "Will you help to look after the whole?"
    case directing

    var traits: Question.Traits {
        switch self {
        case .appointment, .directing: Question.Traits()
        case .dismissal: Question.Traits(cap: .ofTheirOwn)
        }
    }
}

extension Question {
    /// So long a yes to a part counts.
    public static let daysForPart: Int64 = 30

    /// What an appointment or a dismissal is about.
    public var part: (role: Role, person: PersonID)? {
        let words = amendments.split(separator: " ")
        guard words.count == 2, let role = Role(rawValue: String(words[0])), let person = Int64(words[1]) else {
            return nil
        }
        return (role, PersonID(person))
    }

    public static func part(_ role: Role, of person: PersonID) -> String { "\(role.rawValue) \(person)" }
}
