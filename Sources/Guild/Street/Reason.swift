/// Why an outcome is what it is: the closed list that `trace` prints and letters explain.
public enum Reason: String, Sendable, Codable, CaseIterable {
    // Accepted.
    case posted, replied, left, alreadyLeft, helpSent, sentToFacilitators, bounceNoted, confirmed, disowned,
        askedAgain, alreadyAnswered, complaintNoted, commanded, joined, alreadyMember, askedFacilitators, approved,
        declined, turnedDown, muted, digestsStopped, digestAnswered, announced, attendingNoted, eventChanged,
        eventCancelled, rosterTaken, shown, willBePosted, passedOn,
        reminded, askedWhoCame, pauseOver, published, reacted
    // Held for facilitators or the host.
    case unverifiedAuthor, failedAuthentication, unknownSender, readerPosted, facilitatorsOnly, noFacilitator,
        ourFailure, severalAuthors, otherAddress, stranger, invited, markedSpam, stillUnclear,
        seemsAutomatic, awaitsOptIn, commandOrPost, whichThread, notFacilitator,
        previewed, eventUnclear, announcementWaits, otherTimeProposed, awaitsGuest, braked, tooMany, dangerousFile,
        unanswered, entryPreviewed, entryUnclear, entryWaits, scheduled
    // Rejected, and said so to an author we can trust.
    case notMember, noSuchGroup, noSuchRoom, nothingNew, tooLarge, tooManyGroups, deadLink, threadGone, notYetHere,
        tooLate, wrongMailbox, invitationOnly, eventOver, recalled, encrypted, wordNeeded
    // Discarded, and recorded.
    case automatic, ourOwnLetter, otherList, duplicate, tokenWon, noAuthor, notForUs, droppedByHost,
        complaint, noSuchEvent, neverConfirmed, staleAnswer, inJunk, noRoom, reactionLost

    /// One plain sentence for `trace`, `explain` and the held list.
    public var sentence: String {
        switch self {
        case .posted: "became a new topic"
        case .replied: "was added to its thread"
        case .left: "ended a membership"
        case .alreadyLeft: "asked to leave a group the author is not in"
        case .helpSent: "was answered with help"
        case .sentToFacilitators: "was passed on to the group's facilitators"
        case .bounceNoted: "is a delivery report; its delivery was marked"
        case .unverifiedAuthor: "the receiving server does not vouch for its author"
        case .failedAuthentication: "the receiving server says that its author is forged (DMARC failed)"
        case .unknownSender: "nobody here has this address, and the server does not vouch for it"
        case .readerPosted: "the author is a reader, whose posts wait for a facilitator"
        case .facilitatorsOnly: "only facilitators post in this group"
        case .noFacilitator: "it was written to the facilitators of a group that has none"
        case .ourFailure: "Guildpost itself failed on it; the log says more"
        case .notMember: "the author is not a member of this group"
        case .noSuchGroup: "there is no group of this name"
        case .noSuchRoom: "there is no such address here"
        case .nothingNew: "there was nothing new in it"
        case .tooLarge: "it is larger than this community takes"
        case .tooManyGroups: "it was sent to too many groups at once"
        case .deadLink: "its reply address is not valid"
        case .threadGone: "the contribution it answers is gone"
        case .notYetHere: "this address is kept for a part of Guildpost that is not open here"
        case .automatic: "a machine wrote it"
        case .ourOwnLetter: "it is one of our own letters coming back"
        case .otherList: "it comes from another mailing list"
        case .duplicate: "it had already been handled"
        case .inJunk: "it lay in the junk folder, and stays there"
        case .tokenWon: "the same mail reached its thread by a reply address"
        case .noAuthor: "it names no author that can be read"
        case .notForUs: "none of our addresses was found in it"
        case .droppedByHost: "the host dropped it"
        case .confirmed: "answered a question of ours with yes; the mail that waited went its way"
        case .disowned: "its author says that they did not write it"
        case .askedAgain: "answered a question of ours with neither yes nor no, and was asked once more"
        case .alreadyAnswered: "answers a question that is settled"
        case .tooLate: "answers a question about a mail that waits no more"
        case .wrongMailbox: "answers a question that was put to somebody's other address"
        case .complaintNoted: "is a complaint about a letter of ours; its membership was ended"
        case .severalAuthors: "it names several authors"
        case .otherAddress: "it came with somebody's personal reply address from an address that is not theirs"
        case .stranger: "its author is not a member and waits for a facilitator"
        case .invited: "its author is not a member and was invited to join"
        case .markedSpam: "the receiving server calls it spam"
        case .stillUnclear: "answered a question of ours twice with neither yes nor no"
        case .seemsAutomatic: "it reads like a machine's, though nothing in its header says that a machine wrote it"
        case .complaint: "is a complaint about a mail that we cannot tell"
        case .noSuchEvent: "answers an invitation that is not ours"
        case .commanded: "was a request in plain words, and was answered"
        case .joined: "made its author a member"
        case .alreadyMember: "asked to join a group the author is in"
        case .askedFacilitators: "asked to join; the facilitators were asked"
        case .approved: "is a facilitator's yes to a new member or a held mail"
        case .declined: "is a facilitator's no to a new member or a held mail"
        case .turnedDown: "answered a question of ours with no"
        case .muted: "muted a thread"
        case .digestsStopped: "ended somebody's digests"
        case .digestAnswered: "answered threads of a digest"
        case .awaitsOptIn: "asked to join from an address that nobody vouches for, and was asked back"
        case .commandOrPost: "is one word that may be a request or a post; its author was asked which"
        case .whichThread: "answers a digest without saying which thread; its author was asked"
        case .notFacilitator: "answers for a group that its author does not look after"
        case .invitationOnly: "asked to join a group that invites its members"
        case .announced: "announced an event"
        case .attendingNoted: "answered an invitation"
        case .eventChanged: "changed an event; everybody who was invited is told"
        case .eventCancelled: "called an event off, or one date of it; everybody who was invited is told"
        case .rosterTaken: "said who came to an event"
        case .previewed: "announces an event; its author was shown how it will look, and has to say yes"
        case .eventUnclear: "announces or changes an event, and something in it was not clear; its author was asked"
        case .announcementWaits: "announces an event, which waits for a facilitator"
        case .otherTimeProposed: "asks for another time of an event; the facilitators were asked"
        case .eventOver: "answers an invitation to something that is over or was called off"
        case .staleAnswer: "is older than an answer of the same person that came before it"
        case .neverConfirmed: "nobody confirmed it in time"
        case .shown: "asked for the words of a mail that waits, and was shown them"
        case .willBePosted: "says that a waiting mail is theirs; they were shown its words, and it is posted soon"
        case .passedOn: "was meant for one member, to whom it was passed on; it is deleted here"
        case .awaitsGuest: "its author from outside was asked whether it may be posted under their name"
        case .braked: "it looks like one of machines that answer each other, and waits for a facilitator"
        case .tooMany: "it is more than may come in so short a time, and waits"
        case .dangerousFile: "it has a file that is held by policy, and waits for a facilitator"
        case .published: "became an entry of the group's blog"
        case .entryPreviewed: "is an entry for the blog; its author was shown how it will look, and has to say yes"
        case .entryUnclear: "is an entry for the blog, and something in it was not clear; its author was asked"
        case .entryWaits: "is an entry for the blog, which waits for a facilitator"
        case .scheduled: "is an entry for the blog that goes out at its time"
        case .reacted: "gave a sign to a post, by a mail program's button"
        case .wordNeeded: "answers a question of ours with a sign; a word is needed"
        case .reactionLost: "is a sign given to nothing that is here, or by nobody we can believe"
        case .recalled: "asks to take a mail back, which nothing can do once it has gone out"
        case .encrypted: "is encrypted; nobody here can read it"
        case .reminded: "a date was near; those who come were reminded"
        case .askedWhoCame: "a date was over; whoever looks after it was asked who came"
        case .pauseOver: "somebody's pause was over"
        case .unanswered: "questions about waiting mail were not answered in time; the facilitators heard of it"
        case .noRoom: "so much waits already that it was not kept"
        }
    }
}

/// Mailman's words for what becomes of a mail.
public enum Disposition: String, Sendable, Codable, CaseIterable {
    case accepted, held, rejected, discarded
}
