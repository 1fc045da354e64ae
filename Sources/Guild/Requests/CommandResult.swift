/// What a line of a command mail came to, for the letter that answers it. The letter looks up what it shows when it is
/// composed.
public struct CommandResult: Sendable, Equatable, Codable {
    /// The line, as it was written.
    public var asked: String
    public var said: Said

    public init(asked: String, said: Said) {
        self.asked = asked
        self.said = said
    }

    public enum Said: Sendable, Equatable, Codable {
        case help
        case which
        case groups
        case who(GroupID)
        case people(String)
        case search(SearchWords)
        case get(ContributionID)
        /// About the letter with this Message-ID.
        case why(String?)
        case changed(Change)
        case joined(GroupID)
        case alreadyIn(GroupID)
        case awaitsApproval(GroupID)
        case left([GroupID])
        /// `unreadable`: lines without an address; `members`: how many are in already.
        case invited(GroupID, count: Int, members: Int, unreadable: [String])
        case welcomeSaved(GroupID)
        case addressAsked(String)
        case withdrawn(title: String)
        case deleted(ContributionID)
        case edited(ContributionID)
        /// A facilitator's answer, back to them.
        case letIn(String)
        case turnedAway(String)
        case answeredBefore(String)
        /// A held mail, by its author: posted, or not.
        case released(String)
        case notReleased(String)
        /// An author whose mail waited: it is posted, or thrown away.
        case goesOn(String)
        case isStopped(String)
        /// An address that had become theirs is so no more.
        case addressUndone(String)
        /// Another time, as somebody's calendar asked for; or not.
        case timeMoved(String)
        case timeKept(String)
        /// To its author: the facilitators said no.
        case notPosted(title: String, words: String)
        /// Back after leaving, as before.
        case backIn(GroupID)
        /// Another address of theirs has answered.
        case addressConfirmed(String)
        /// Who came to an event; how many of the list, and who besides.
        case rosterTaken(OccurrenceID, came: [String], others: [String], wrote: Bool)
        case events(GroupID?)
        case docket(GroupID)
        case drafts
        case calledOff(ContributionID)
        case trouble(Trouble)
    }

    /// What went wrong, in the words of the answer.
    public enum Trouble: Sendable, Equatable, Codable {
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
        /// Three mistakes: the rest was not read.
        case stopped
        case tooMuch
        /// A roster's answer that names nobody on it.
        case unreadableRoster([String], count: Int)
        /// No date of the event is on that day.
        case noSuchDate(String)
        /// Posted; the event is as it was.
        case eventUnchanged(ContributionID)
        /// Posted; they are not counted.
        case noAnswerRead(ContributionID)
        /// An entry whose author wants no comments; they got the words.
        case takesNoComments(title: String)
        /// Nobody looks after the group, or too many have asked today.
        case nobodyToAsk(GroupID)
    }
}
