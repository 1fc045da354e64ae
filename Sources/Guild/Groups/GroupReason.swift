/// What becomes of mail to a group that has ended, and what the clock does about groups.
public enum GroupReason: String, Sendable, CaseIterable {
    case closed = "groupClosed"
    case told = "groupMailTold"

    var sentence: String {
        switch self {
        case .closed: "the group has been closed; the mail is kept"
        case .told: "directors were told that people still write to a group that is closed"
        }
    }
}
