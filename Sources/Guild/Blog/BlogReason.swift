/// What becomes of an entry.
public enum BlogReason: String, Sendable, CaseIterable {
    case published, scheduled
    case previewed = "entryPreviewed"
    case unclear = "entryUnclear"
    case waits = "entryWaits"
    case roundUpSent, roundUpAnswered, roundUpUnread

    var sentence: String {
        switch self {
        case .published: "became an entry of the group's blog"
        case .previewed: "is an entry for the blog; its author was shown how it will look, and has to say yes"
        case .unclear: "is an entry for the blog, and something in it was not clear; its author was asked"
        case .waits: "is an entry for the blog, which waits for a facilitator"
        case .roundUpSent: "what came of a month was sent as a draft to somebody who looks after the group"
        case .roundUpAnswered: "says what shall become of the draft of a month"
        case .roundUpUnread: "says something of the draft of a month that was not clear; its author was asked"
        case .scheduled: "is an entry for the blog that goes out at its time"
        }
    }
}
