/// Requests about posts.
public enum ForumCommand: Sendable, Equatable {
    case get(Int64)
    case cancel(Int64)
    case delete(Int64)
    case edit(Int64, text: String)
    /// Makes a topic of a reply of one's own.
    case topic(Int64)
    /// Those who look after the group, about one of its threads.
    case thread(ThreadCommand)

    var isSaidAlone: Bool {
        switch self {
        case .get, .edit, .topic, .thread: false
        case .cancel, .delete: true
        }
    }
}

/// What such a request came to, or a facilitator's word about a post.
public enum ForumSaid: Sendable, Equatable {
    case get(ContributionID)
    case withdrawn(title: String)
    case deleted(ContributionID)
    case edited(ContributionID)
    case madeTopic(ContributionID)
    /// A held mail, by its author: posted, or not.
    case released(String)
    case notReleased(String)
    /// To its author: the facilitators said no.
    case notPosted(title: String, words: String)
    case thread(ThreadSaid)
}
