extension Question {
    /// What is asked: each room has its own questions. What is stored is one word, which no two rooms share.
    public enum Kind: Sendable, Hashable {
        case identity(IdentityQuestion)
        case forum(ForumQuestion)
        case blog(BlogQuestion)
        case wiki(WikiQuestion)
        case events(EventQuestion)
        case membership(MembershipQuestion)
        case requests(RequestQuestion)
        case digests(DigestQuestion)
        case limits(LimitQuestion)
        case triage(TriageQuestion)
        case measures(MeasureQuestion)
        case docket(DocketQuestion)
        case roles(RoleQuestion)
        case groups(GroupQuestion)
        case messages(MessageQuestion)
        case health(HealthQuestion)

        var traits: Traits {
            switch self {
            case .identity(let question): question.traits
            case .forum(let question): question.traits
            case .blog(let question): question.traits
            case .wiki(let question): question.traits
            case .events(let question): question.traits
            case .membership(let question): question.traits
            case .requests(let question): question.traits
            case .digests(let question): question.traits
            case .limits(let question): question.traits
            case .triage(let question): question.traits
            case .measures(let question): question.traits
            case .docket(let question): question.traits
            case .roles(let question): question.traits
            case .groups(let question): question.traits
            case .messages(let question): question.traits
            case .health(let question): question.traits
            }
        }

        /// Put to each facilitator; the first answer counts.
        public var asksFacilitators: Bool { traits.asksFacilitators }
        /// A mail waits for the answer. The others stand for themselves.
        public var holdsMail: Bool { traits.holdsMail }
        /// Its letter shows words of the mail that waits.
        public var showsMail: Bool { traits.showsMail }
        /// A yes in anybody's words is one: a wrong one can be mended. Who wrote, whose an address is, and what is deleted or
        /// handed over keep their narrow words.
        var takesAnyYes: Bool {
            switch self {
            case .membership, .events(.preview), .blog(.preview), .roles, .groups(.goingOn),
                .messages, .health:
                true
            case .identity, .forum, .blog, .wiki, .events, .requests, .digests, .limits, .triage, .measures, .docket,
                .groups:
                false
            }
        }
        /// "approve" and "reject" are its words.
        public var takesApproval: Bool {
            switch self {
            case .limits, .triage: false
            default: true
            }
        }
        /// How often it is put; what an answer decides about trust is not asked for long.
        var mostRounds: Int { takesAnyYes || asksFacilitators || self == .requests(.orPost) ? 4 : 2 }
        /// It shows how something will look: its author's answers add up.
        public var isPreview: Bool { traits.isPreview }
    }

    /// How one kind of question differs from others.
    struct Traits: Sendable {
        var asksFacilitators = false
        var holdsMail = false
        var showsMail = false
        var isPreview = false
        var cap: Cap = .sparing
    }

    /// How many of a kind may be asked in a day.
    enum Cap: Sendable {
        /// A forger may have caused it.
        case sparing
        /// Of an author we believe, about what they have just written themselves.
        case ofTheirOwn
        case none
    }
}

extension Question.Kind: RawRepresentable, CaseIterable {
    public static let allCases: [Question.Kind] =
        IdentityQuestion.allCases.map { .identity($0) }
        + ForumQuestion.allCases.map { .forum($0) }
        + BlogQuestion.allCases.map { .blog($0) }
        + WikiQuestion.allCases.map { .wiki($0) }
        + EventQuestion.allCases.map { .events($0) }
        + MembershipQuestion.allCases.map { .membership($0) }
        + RequestQuestion.allCases.map { .requests($0) }
        + DigestQuestion.allCases.map { .digests($0) }
        + LimitQuestion.allCases.map { .limits($0) }
        + TriageQuestion.allCases.map { .triage($0) }
        + MeasureQuestion.allCases.map { .measures($0) }
        + DocketQuestion.allCases.map { .docket($0) }
        + RoleQuestion.allCases.map { .roles($0) }
        + GroupQuestion.allCases.map { .groups($0) }
        + MessageQuestion.allCases.map { .messages($0) }
        + HealthQuestion.allCases.map { .health($0) }

    private static let byWord = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    public init?(rawValue: String) {
        guard let kind = Question.Kind.byWord[rawValue] else { return nil }
        self = kind
    }

    public var rawValue: String {
        switch self {
        case .identity(let question): question.rawValue
        case .forum(let question): question.rawValue
        case .blog(let question): question.rawValue
        case .wiki(let question): question.rawValue
        case .events(let question): question.rawValue
        case .membership(let question): question.rawValue
        case .requests(let question): question.rawValue
        case .digests(let question): question.rawValue
        case .limits(let question): question.rawValue
        case .triage(let question): question.rawValue
        case .measures(let question): question.rawValue
        case .docket(let question): question.rawValue
        case .roles(let question): question.rawValue
        case .groups(let question): question.rawValue
        case .messages(let question): question.rawValue
        case .health(let question): question.rawValue
        }
    }
}
