import Mail

/// What a new group is for, as the lines below `group add NAME` say it. Without them it is not made.
public struct GroupLines: Sendable, Equatable {
    public var title = ""
    public var purpose = ""
    public var gain = ""
    /// A handle.
    public var facilitator: String?
    public var joining: JoinPolicy?
    public var isPrivate = false

    public init() {}

    init(_ text: String) {
        for line in text.split(separator: "\n").prefix(40) {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = ASCII.trimmed(line[line.index(after: colon)...])
            guard !value.isEmpty else { continue }
            let clean = MailAddress.cleanName(String(value.prefix(300)))
            switch ASCII.trimmed(line[..<colon]).lowercased() {
            case "title": title = String(clean.prefix(60))
            case "for", "purpose": purpose = clean
            case "gain", "gains", "members gain": gain = clean
            case "facilitator", "facilitators":
                facilitator = Person.handle(from: String(value.drop { $0 == "@" }.prefix { !" ,;".contains($0) }))
            case "joining": joining = JoinPolicy(rawValue: value.lowercased())
            case "visibility": isPrivate = value.lowercased() == "private"
            default: continue
            }
        }
    }

    /// The lines that are not there.
    var missing: [String] {
        [
            title.isEmpty ? "Title" : nil, purpose.isEmpty ? "For" : nil, gain.isEmpty ? "Gain" : nil,
            facilitator == nil ? "Facilitator" : nil,
        ].compactMap { $0 }
    }
}
