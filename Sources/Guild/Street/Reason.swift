/// Why an outcome is what it is: the closed list that `trace` prints and letters explain. Each room has its own; what is
/// stored is one word, which no two rooms share.
public enum Reason: Sendable, Hashable {
    case street(StreetReason)
    case limits(LimitReason)
    case delivery(DeliveryReason)
    case forum(ForumReason)
    case membership(MembershipReason)
    case requests(RequestReason)
    case questions(QuestionReason)
    case digests(DigestReason)
    case events(EventReason)
    case blog(BlogReason)
    case wiki(WikiReason)
    case resources(ResourceReason)
    case outcomes(OutcomeReason)
    case experts(ExpertReason)
    case prompts(PromptReason)
    case polls(PollReason)
    case chat(ChatReason)
    case reactions(ReactionReason)
    case inquiries(InquiryReason)
    case messages(MessageReason)
    case triage(TriageReason)
    case measures(MeasureReason)
    case docket(DocketReason)
    case streams(StreamReason)
    case health(HealthReason)
    case groups(GroupReason)

    /// One plain sentence for `trace`, `explain` and the held list.
    public var sentence: String {
        switch self {
        case .street(let reason): reason.sentence
        case .limits(let reason): reason.sentence
        case .delivery(let reason): reason.sentence
        case .forum(let reason): reason.sentence
        case .membership(let reason): reason.sentence
        case .requests(let reason): reason.sentence
        case .questions(let reason): reason.sentence
        case .digests(let reason): reason.sentence
        case .events(let reason): reason.sentence
        case .blog(let reason): reason.sentence
        case .wiki(let reason): reason.sentence
        case .resources(let reason): reason.sentence
        case .outcomes(let reason): reason.sentence
        case .experts(let reason): reason.sentence
        case .prompts(let reason): reason.sentence
        case .polls(let reason): reason.sentence
        case .chat(let reason): reason.sentence
        case .reactions(let reason): reason.sentence
        case .inquiries(let reason): reason.sentence
        case .messages(let reason): reason.sentence
        case .triage(let reason): reason.sentence
        case .measures(let reason): reason.sentence
        case .docket(let reason): reason.sentence
        case .streams(let reason): reason.sentence
        case .health(let reason): reason.sentence
        case .groups(let reason): reason.sentence
        }
    }
}

extension Reason: RawRepresentable, CaseIterable {
    public static let allCases: [Reason] =
        StreetReason.allCases.map { .street($0) }
        + LimitReason.allCases.map { .limits($0) }
        + DeliveryReason.allCases.map { .delivery($0) }
        + ForumReason.allCases.map { .forum($0) }
        + MembershipReason.allCases.map { .membership($0) }
        + RequestReason.allCases.map { .requests($0) }
        + QuestionReason.allCases.map { .questions($0) }
        + DigestReason.allCases.map { .digests($0) }
        + EventReason.allCases.map { .events($0) }
        + BlogReason.allCases.map { .blog($0) }
        + WikiReason.allCases.map { .wiki($0) }
        + ResourceReason.allCases.map { .resources($0) }
        + OutcomeReason.allCases.map { .outcomes($0) }
        + ExpertReason.allCases.map { .experts($0) }
        + PromptReason.allCases.map { .prompts($0) }
        + PollReason.allCases.map { .polls($0) } + ChatReason.allCases.map { .chat($0) }
        + ReactionReason.allCases.map { .reactions($0) }
        + InquiryReason.allCases.map { .inquiries($0) }
        + MessageReason.allCases.map { .messages($0) }
        + TriageReason.allCases.map { .triage($0) }
        + MeasureReason.allCases.map { .measures($0) }
        + DocketReason.allCases.map { .docket($0) }
        + StreamReason.allCases.map { .streams($0) }
        + HealthReason.allCases.map { .health($0) }
        + GroupReason.allCases.map { .groups($0) }

    private static let byWord = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    public init?(rawValue: String) {
        guard let reason = Reason.byWord[rawValue] else { return nil }
        self = reason
    }

    public var rawValue: String {
        switch self {
        case .street(let reason): reason.rawValue
        case .limits(let reason): reason.rawValue
        case .delivery(let reason): reason.rawValue
        case .forum(let reason): reason.rawValue
        case .membership(let reason): reason.rawValue
        case .requests(let reason): reason.rawValue
        case .questions(let reason): reason.rawValue
        case .digests(let reason): reason.rawValue
        case .events(let reason): reason.rawValue
        case .blog(let reason): reason.rawValue
        case .wiki(let reason): reason.rawValue
        case .resources(let reason): reason.rawValue
        case .outcomes(let reason): reason.rawValue
        case .experts(let reason): reason.rawValue
        case .prompts(let reason): reason.rawValue
        case .polls(let reason): reason.rawValue
        case .chat(let reason): reason.rawValue
        case .reactions(let reason): reason.rawValue
        case .inquiries(let reason): reason.rawValue
        case .messages(let reason): reason.rawValue
        case .triage(let reason): reason.rawValue
        case .measures(let reason): reason.rawValue
        case .docket(let reason): reason.rawValue
        case .streams(let reason): reason.rawValue
        case .health(let reason): reason.rawValue
        case .groups(let reason): reason.rawValue
        }
    }
}

/// Mailman's words for what becomes of a mail.
public enum Disposition: String, Sendable, CaseIterable {
    case accepted, held, rejected, discarded
}
