import Mail

/// What shall be done with one intent: recorded, carried out and explained, all in one transaction.
public struct Decision: Sendable {
    public var disposition: Disposition
    public var reason: Reason
    public var effects: [Effect]

    public init(_ disposition: Disposition, _ reason: Reason, _ effects: [Effect] = []) {
        self.disposition = disposition
        self.reason = reason
        self.effects = effects
    }

    /// Mail that waits for somebody, or was refused, is filed apart.
    public var filing: Filing {
        switch disposition {
        case .accepted, .discarded: .done
        case .held, .rejected: .problem
        }
    }
}

/// What deciding changes: a case for each room, and letters to whoever acted.
public enum Effect: Sendable {
    case forum(ForumEffect)
    case blog(BlogEffect)
    case wiki(WikiEffect)
    case resources(ResourceEffect)
    case outcomes(OutcomeEffect)
    case experts(ExpertEffect)
    case prompts(PromptEffect)
    case roles(RoleEffect)
    case health(HealthEffect)
    case groups(GroupEffect)
    case polls(PollEffect)
    case chat(ChatEffect)
    case events(EventEffect)
    case membership(MembershipEffect)
    case settings(SettingEffect)
    case questions(QuestionEffect)
    case reactions(ReactionEffect)
    case inquiries(InquiryEffect)
    case messages(MessageEffect)
    case triage(TriageEffect)
    case measures(MeasureEffect)
    case docket(DocketEffect)
    case streams(StreamEffect)
    case delivery(DeliveryEffect)
    /// A letter to one address. Sent at most once for each address, reason and day.
    case answer(Answer, to: MailAddress, person: PersonID?)
    /// What the lines of a command mail came to.
    case report([CommandResult], to: MailAddress, person: PersonID?)
    /// A short letter of its own to somebody else than whoever acted.
    case tell(CommandResult.Said, to: MailAddress, person: PersonID?)
    /// A letter to one person, at their own address.
    case write(PersonID, Letter)
}

public enum Answer: Sendable, Equatable {
    /// Why it could not be done. `withText`: the author is known to be genuine and gets their words back.
    case refusal(Reason, group: GroupID?, withText: Bool)
    case waiting(Reason, group: GroupID?)
    case goodbye(GroupID)
    case help
}
