/// What a line of a command mail came to, for the letter that answers it. The letter looks up what it shows when it is
/// composed.
public struct CommandResult: Sendable, Equatable {
    /// The line, as it was written.
    public var asked: String
    public var said: Said
    /// It was asked in other words than ours, and is answered in their language where that is known.
    public var language: WishLanguage?

    public init(asked: String, said: Said, language: WishLanguage? = nil) {
        self.language = language
        self.asked = asked
        self.said = said
    }

    /// A case for each room.
    public enum Said: Sendable, Equatable {
        case requests(RequestSaid)
        case settings(SettingSaid)
        case membership(MembershipSaid)
        case forum(ForumSaid)
        case blog(BlogSaid)
        case wiki(WikiSaid)
        case resources(ResourceSaid)
        case outcomes(OutcomeSaid)
        case experts(ExpertSaid)
        case prompts(PromptSaid)
        case roles(RoleSaid)
        case groups(GroupSaid)
        case messages(MessageSaid)
        case health(HealthSaid)
        case polls(PollSaid)
        case events(EventSaid)
        case questions(QuestionSaid)
        case inquiries(InquirySaid)
        case limits(LimitSaid)
        case reactions(ReactionSaid)
        case triage(TriageSaid)
        case measures(MeasureSaid)
        case docket(DocketSaid)
        case streams(StreamSaid)
        case trouble(Trouble)

        /// What its letter names, and goes with.
        public var about: ContributionID? {
            switch self {
            case .resources(.done(let id, _)): id
            case .outcomes(let said): said.about
            case .experts(let said): said.about
            case .polls(let said): said.about
            default: nil
            }
        }
    }

    /// What went wrong, in the words of the answer.
    public enum Trouble: Sendable, Equatable {
        case unknown(nearest: [String])
        case misused(usage: String)
        case noGroup(String, nearest: String?)
        case whichGroup([GroupID])
        case notIn(GroupID)
        case inNone
        case invitationOnly(GroupID)
        case membersOnly
        case nobody(String, nearest: String?)
        case noPost(Int64)
        case noThread
        case notYours(Int64)
        /// It has gone out: `delete` and `edit` are still there.
        case tooLate(Int64)
        case nothingToSay
        case handleTaken(String)
        case noZone(String)
        case pastDay(String)
        case notFacilitator(GroupID)
        case addressUnusable(String)
        case notYourAddress(String)
        case primaryStays(String)
        /// The address that asks became theirs today.
        case addressTooNew
        case nobodyNamed
        /// Three mistakes: these lines were not read.
        case stopped(left: [String])
        case tooMuch
        /// Nobody looks after the group, or too many have asked today.
        case nobodyToAsk(GroupID)
        /// For a time, by those who look after it.
        case keptOut(GroupID)
        /// Only those who look after a group can ask this.
        case looksAfterNone
        case events(EventTrouble)
        case blog(BlogTrouble)
    }
}
