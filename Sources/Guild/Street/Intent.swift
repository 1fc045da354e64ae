/// What one mail wants of one of our addresses, a case for each room. Exactly one for each; holding and disregarding are
/// intents too.
public enum Intent: Sendable, Equatable {
    case forum(ForumIntent)
    case blog(BlogIntent)
    case wiki(WikiIntent)
    case resources(ResourceIntent)
    case prompts(PromptIntent)
    case polls(PollIntent)
    case chat(ChatIntent)
    case events(EventIntent)
    case membership(MembershipIntent)
    case requests(RequestIntent)
    case digests(DigestIntent)
    case questions(QuestionIntent)
    case reactions(ReactionIntent)
    case inquiries(InquiryIntent)
    case messages(MessageIntent)
    case experts(ExpertIntent)
    case delivery(DeliveryIntent)
    case hold(Reason)
    case reject(Reason)
    case disregard(Reason)
}

extension Intent {
    /// What its author wrote; nil where there is nothing that would be shown to anybody.
    public var post: Post? {
        switch self {
        case .forum(let intent): intent.post
        case .blog(let intent): intent.post
        case .wiki(let intent): intent.post
        case .resources(let intent): intent.post
        case .prompts(let intent): intent.post
        case .polls(let intent): intent.post
        case .chat(let intent): intent.post
        case .events(let intent): intent.post
        case .requests(let intent): intent.post
        case .digests(let intent): intent.post
        case .inquiries(let intent): intent.post
        case .messages(let intent): intent.post
        case .membership, .questions, .reactions, .experts, .delivery, .hold, .reject, .disregard: nil
        }
    }

    /// For people: what it would do.
    public var name: String {
        switch self {
        case .forum(let intent): intent.name
        case .blog(let intent): intent.name
        case .wiki(let intent): intent.name
        case .resources(let intent): intent.name
        case .prompts(let intent): intent.name
        case .polls(let intent): intent.name
        case .chat(let intent): intent.name
        case .events(let intent): intent.name
        case .membership(let intent): intent.name
        case .requests(let intent): intent.name
        case .digests(let intent): intent.name
        case .questions(let intent): intent.name
        case .reactions(let intent): intent.name
        case .inquiries(let intent): intent.name
        case .messages(let intent): intent.name
        case .experts(let intent): intent.name
        case .delivery(let intent): intent.name
        case .hold: "wait for somebody"
        case .reject: "be refused"
        case .disregard: "be disregarded"
        }
    }
}
