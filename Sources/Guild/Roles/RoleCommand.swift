import Mail

/// Requests about who does what in a group.
public enum RoleCommand: Sendable, Equatable {
    /// `group`: where more than one is looked after.
    case appoint(handle: String, Role, group: String?)
    case dismiss(handle: String, Role, group: String?)
    /// One's own part: to write, or only to read.
    case become(Role, group: String?)

    public var handle: String? {
        switch self {
        case .appoint(let handle, _, _), .dismiss(let handle, _, _): handle
        case .become: nil
        }
    }

    var group: String? {
        switch self {
        case .appoint(_, _, let group), .dismiss(_, _, let group), .become(_, let group): group
        }
    }

    /// What is given by word of somebody else; the others are a member's own.
    static let given: Set<Role> = [.sponsor, .facilitator, .expert]
}

/// What such a request came to.
public enum RoleSaid: Sendable, Equatable {
    /// They were asked, and hold it from their yes.
    case asked(GroupID, name: String, Role)
    case holdsItAlready(GroupID, name: String, Role)
    case holdsItNot(GroupID, name: String, Role)
    case noMember(GroupID, name: String)
    /// Whoever asks is asked once whether they mean it.
    case confirmFirst(GroupID, name: String, Role)
    /// Two in one mail: the second was not done.
    case oneAtATime(GroupID)
    /// They had said yes, and whoever asked them may not give it any more.
    case cameToNothing(GroupID)
    /// Nobody would look after the group.
    case lastOne(GroupID)
    /// A facilitator is another facilitator's colleague.
    case colleague(GroupID, name: String)
    case became(GroupID, Role)
    /// They look after it, or sponsor it, or are its expert: that is ended by `dismiss`.
    case hasPart(GroupID)
    /// Who writes here is for those who look after it to say.
    case askThem(GroupID)
    // To others than whoever asks.
    case granted(GroupID, name: String, Role)
    case refused(GroupID, name: String, Role)
    case yours(GroupID, Role)
    case yoursEnded(GroupID, Role, by: String)
    case ended(GroupID, name: String, Role)
    /// To directors: nobody looks after the group since that person left. With who may: their handles.
    case orphaned(GroupID, name: String, likely: [String])
}

/// What shall be done about a part.
public enum RoleEffect: Sendable {
    case grant(PersonID, Role, GroupID)
    case end(PersonID, Role, GroupID)
}

/// What is asked about a part.
public enum RoleQuestion: String, Sendable, CaseIterable {
    /// "Will you?", to whoever is to have it. Which it is stands in `amendments`.
    case appointment
    /// "Do you mean it?", to whoever takes it from somebody. Which, and whose, stand in `amendments`.
    case dismissal

    var traits: Question.Traits {
        switch self {
        case .appointment: Question.Traits()
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

    static func part(_ role: Role, of person: PersonID) -> String { "\(role.rawValue) \(person)" }
}

extension CommandReading {
    /// "@jane facilitator of teachers", "@jane as an expert in teachers".
    static func part(_ words: [String]) -> (handle: String, role: Role, group: String?)? {
        var words = words[...]
        guard let first = words.popFirst(), first.hasPrefix("@"), first.utf8.count <= 41 else { return nil }
        let handle = Person.handle(from: String(first.dropFirst()))
        guard handle == first.dropFirst(), let rest = role(words) else { return nil }
        return (handle, rest.role, rest.group)
    }

    /// "contributor", "a reader of teachers".
    static func role(_ words: ArraySlice<String>) -> (role: Role, group: String?)? {
        var words = words.drop { ["a", "an", "as", "to", "be"].contains($0) }
        guard let role = words.popFirst().flatMap({ Role(rawValue: $0) }) else { return nil }
        guard let next = words.popFirst() else { return (role, nil) }
        guard ["of", "in", "for", "from"].contains(next), words.count == 1,
            let group = words.first.flatMap({ group($0) })
        else { return nil }
        return (role, group)
    }
}
