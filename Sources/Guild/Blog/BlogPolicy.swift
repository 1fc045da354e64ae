/// Whose entries go out in a group's blog on their own word; others' wait for a facilitator.
public enum BlogPolicy: String, Sendable, CaseIterable {
    case facilitators
    /// Facilitators and experts.
    case editors
    /// Everybody who may post.
    case members

    public func lets(_ membership: Membership) -> Bool {
        switch self {
        case .facilitators: membership.roles.contains(.facilitator)
        case .editors: membership.roles.contains(.facilitator) || membership.roles.contains(.expert)
        case .members: membership.mayPost
        }
    }
}
