import Guild

/// What the author of a mail is told about its outcome: why, and the one thing to do.
struct Explanation {
    /// Goes on from "Your mail could not be posted: ".
    var why: String
    var whatNow: String

    /// Nil for reasons that no author is written to about.
    /// `join`: the group's address for joining, where one can ask.
    init?(_ reason: Reason, group: Group?, limitMB: Int, join: String? = nil) {
        let here = group?.title ?? "this group"
        switch reason {
        case .notMember:
            why = "you are not a member of \(here), or not under this address"
            whatNow =
                "If you are a member under another address, send it again from that one."
                + (join.map { " If you would like to join, write to this address; an empty mail will do: \($0)" }
                    ?? " If you would like to join, write to the group's facilitators; they will be glad to hear from you.")
        case .noSuchGroup, .noSuchRoom:
            why = "there is no such address here"
            whatNow =
                "Please look at the address again. A mail to the community's own address is answered with a list of the groups."
        case .nothingNew:
            why = "we found no words of yours in it"
            whatNow =
                "Please send it again with your words in the mail itself, above or between the lines that it quotes."
        case .tooLarge:
            why = "it is larger than \(limitMB) MB"
            whatNow = "Please send it with smaller files, or with a link to them."
        case .tooManyGroups:
            why = "it was sent to too many groups at once"
            whatNow = "Please choose the one or two groups that it concerns most, and send it again to those."
        case .deadLink:
            why = "the reply address is not valid, perhaps because it was shortened or has been withdrawn"
            whatNow = "Please answer a newer letter of the thread, or write to the group's address."
        case .threadGone:
            why = "what you answered is no longer there"
            whatNow =
                "If you would like to take the matter up again, write to the group's address: that starts a new topic."
        case .notYetHere:
            why = "this address is not in use here yet"
            whatNow = "To reach the group, write to its own address, the part before the dot."
        case .tooLate:
            why =
                "the mail that it is about waits no more: it was settled by somebody else, or deleted after some weeks"
            whatNow = "If it still matters, please send that mail once more."
        case .wrongMailbox:
            why = "it answers a question that we put to another address"
            whatNow = "Please answer from the address that our question came to."
        case .invitationOnly:
            why = "\(here) invites its members"
            whatNow = "You can write to the people who look after the group; they will be glad to hear from you."
        case .wordNeeded:
            why = "a sign is not enough here"
            whatNow = "Please answer the letter once more with a word, such as yes or no."
        case .recalled:
            why = "a mail that has gone out cannot be called back"
            whatNow =
                "To take a post of yours out of the archive, answer its receipt with the single word delete, or write to the people who look after the group; they will help."
        case .encrypted:
            why = "it is encrypted, and we cannot read it"
            whatNow = "Please send it again without encryption: what goes to a group is read by all of it."
        case .eventOver:
            why = "what it answers is over, or has been called off"
            whatNow =
                "The page of the event says more. Words for the group reach its thread, or the group's own address."
        case .entryWaits:
            why = "in \(here) a facilitator looks at it before it goes out in the blog"
            whatNow = ""
        case .announcementWaits:
            why = "in \(here) the facilitators look at every event before it is announced"
            whatNow = ""
        case .otherTimeProposed:
            why = "your calendar asks for another time, which is for the facilitators to say; your answer is noted"
            whatNow = ""
        case .readerPosted:
            why = "you follow \(here) as a reader, and readers' first words are looked at before they go out"
            whatNow = ""
        case .facilitatorsOnly:
            why = "in \(here) the facilitators look at every post before it goes out"
            whatNow = ""
        case .otherAddress:
            why = "it came with a personal reply address that is not yours, as far as we know"
            whatNow = ""
        case .tooMany:
            why = "more has come from you than usually comes in so short a time"
            whatNow = ""
        case .dangerousFile:
            why = "it has a file of a kind that is looked at before it goes out"
            whatNow = ""
        case .stranger:
            why = "you are not a member of \(here), or not under this address"
            whatNow = ""
        case .posted, .replied, .left, .alreadyLeft, .helpSent, .sentToFacilitators, .bounceNoted, .unverifiedAuthor,
            .failedAuthentication, .unknownSender, .noFacilitator, .ourFailure, .automatic, .ourOwnLetter, .otherList,
            .duplicate,
            .tokenWon,
            .noAuthor, .notForUs, .droppedByHost, .confirmed, .disowned, .askedAgain, .alreadyAnswered, .complaintNoted,
            .severalAuthors, .invited, .markedSpam, .seemsAutomatic, .stillUnclear, .complaint, .noSuchEvent,
            .neverConfirmed, .commanded, .joined, .alreadyMember, .askedFacilitators, .approved, .declined, .turnedDown,
            .muted, .digestsStopped, .digestAnswered, .awaitsOptIn, .commandOrPost, .whichThread, .notFacilitator,
            .announced, .attendingNoted, .eventChanged, .eventCancelled, .rosterTaken, .previewed, .eventUnclear,
            .staleAnswer, .inJunk, .shown, .willBePosted, .passedOn, .awaitsGuest, .braked, .noRoom, .reminded,
            .askedWhoCame, .pauseOver, .unanswered,
            .published, .reacted, .reactionLost, .entryPreviewed, .entryUnclear, .scheduled:
            return nil
        }
    }
}
