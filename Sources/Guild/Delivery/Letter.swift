/// The letters that leave, by what they are about: a case for each room. Stored in the outbox; composed once, just before
/// sending.
public enum Letter: Sendable, Equatable {
    case street(StreetLetter)
    case forum(ForumLetter)
    case blog(BlogLetter)
    case wiki(WikiLetter)
    case resources(ResourceLetter)
    case experts(ExpertLetter)
    case prompts(PromptLetter)
    case polls(PollLetter)
    case chat(ChatLetter)
    case events(EventLetter)
    case membership(MembershipLetter)
    case requests(RequestLetter)
    case questions(QuestionLetter)
    case inquiries(InquiryLetter)
    case messages(MessageLetter)
    case docket(DocketLetter)
    case health(HealthLetter)
    /// What is new; put together for each recipient from its recipe.
    case digest
    case delivery(DeliveryLetter)
    /// A link that lets somebody into the archive, by the number of their request.
    case signIn(Int64)

    /// What a letter of an event is for, and which private message one carries; empty for others.
    public var purpose: String {
        switch self {
        case .events(.notice(let notice)): notice.purpose.rawValue
        case .messages(let letter): letter.purpose
        default: ""
        }
    }

    /// The page, the thing of the directory, or the question, whose words it carries: where those go, so does it.
    public var carried: ContributionID? {
        switch self {
        case .wiki(let letter): letter.page
        case .resources(let letter): letter.entry
        case .experts(let letter): letter.question
        case .polls(let letter): letter.poll
        default: nil
        }
    }

    /// For the outbox listing and the metrics.
    public var kind: String {
        switch self {
        case .street(let letter): letter.kind
        case .forum(let letter): letter.kind
        case .blog(let letter): letter.kind
        case .wiki(let letter): letter.kind
        case .resources(let letter): letter.kind
        case .experts(let letter): letter.kind
        case .prompts(let letter): letter.kind
        case .polls(let letter): letter.kind
        case .chat(let letter): letter.kind
        case .events(let letter): letter.kind
        case .membership(let letter): letter.kind
        case .requests(let letter): letter.kind
        case .questions(let letter): letter.kind
        case .inquiries(let letter): letter.kind
        case .messages(let letter): letter.kind
        case .docket(let letter): letter.kind
        case .health(let letter): letter.kind
        case .digest: "digest"
        case .delivery(let letter): letter.kind
        case .signIn: "sign-in"
        }
    }

    public var lane: Lane {
        switch self {
        case .digest: .digests
        case .forum(let letter): letter.lane
        case .events(let letter): letter.lane
        case .street, .blog, .wiki, .resources, .experts, .prompts, .polls, .chat, .membership, .requests, .questions,
            .inquiries, .messages,
            .docket, .health,
            .delivery,
            .signIn:
            .personal
        }
    }
}
