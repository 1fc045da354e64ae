import Mail

/// What a mail to a group, or to a reply address, wants.
public enum ForumIntent: Sendable, Equatable {
    /// To a group's address: a reply where the references lead to a thread, else a new topic. `beside`: the same
    /// mail also reached this reply address; when that is a thread of this group, it is posted there alone.
    case post(group: String, Post, beside: TokenClaim? = nil)
    /// To a reply address.
    case reply(TokenClaim, Post)
    case writeToFacilitators(group: String, Post)
    /// A machine's header on what may be a person's words, answering a post: as the intent in it, once a facilitator says so.
    indirect case perhaps(ForumIntent)
    /// Outlook's wish to take a mail back.
    case recall(group: String, Post)

    var post: Post {
        switch self {
        case .post(_, let post, _), .reply(_, let post), .writeToFacilitators(_, let post), .recall(_, let post): post
        case .perhaps(let intent): intent.post
        }
    }

    var name: String {
        switch self {
        case .post: "post to a group"
        case .reply: "reply by a personal address"
        case .writeToFacilitators: "write to the facilitators"
        case .recall: "take a post back"
        case .perhaps(let intent): "\(intent.name), if a person wrote it"
        }
    }
}

/// What shall be done about a post.
public enum ForumEffect: Sendable {
    /// A new contribution; everybody in the group with immediate alerts gets a letter about it.
    case contribute(NewContribution)
    /// What may answer the contribution made just before, shown with its receipt.
    case suggest([KnownAlready])
    /// A receipt for the contribution made just before.
    case receipt(to: PersonID)
    /// Withdraws a contribution that has not gone out.
    case withdraw(ContributionID)
    /// Leaves a tombstone in its thread.
    case delete(ContributionID)
    case edit(ContributionID, text: String, fragment: String)
    /// A reply with what answers it leaves its thread.
    case makeTopic(ContributionID, title: String)
    case thread(ThreadEffect)
    case passToFacilitators(GroupID, author: MailAddress, Post)
}
