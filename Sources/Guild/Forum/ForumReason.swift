/// What becomes of a post.
public enum ForumReason: String, Sendable, CaseIterable {
    case posted, replied, sentToFacilitators, muted, readerPosted, facilitatorsOnly, noFacilitator, stranger,
        awaitsGuest, nothingNew, threadGone, threadLocked, perhapsAPerson

    var sentence: String {
        switch self {
        case .posted: "became a new topic"
        case .replied: "was added to its thread"
        case .sentToFacilitators: "was passed on to the group's facilitators"
        case .muted: "muted a thread"
        case .readerPosted: "the author is a reader, whose posts wait for a facilitator"
        case .facilitatorsOnly: "only facilitators post in this group"
        case .noFacilitator: "it was written to the facilitators of a group that has none"
        case .stranger: "its author is not a member and waits for a facilitator"
        case .awaitsGuest: "its author from outside was asked whether it may be posted under their name"
        case .nothingNew: "there was nothing new in it"
        case .perhapsAPerson: "a machine sent it, and a person may have written it: a facilitator decides"
        case .threadLocked: "the thread it answers takes no more replies"
        case .threadGone: "the contribution it answers is gone"
        }
    }
}
