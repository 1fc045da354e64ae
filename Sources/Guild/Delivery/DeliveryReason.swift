/// What machines report of our letters.
public enum DeliveryReason: String, Sendable, CaseIterable {
    case bounceNoted, complaintNoted, complaint

    var sentence: String {
        switch self {
        case .bounceNoted: "is a delivery report; its delivery was marked"
        case .complaintNoted: "is a complaint about a letter of ours; its membership was ended"
        case .complaint: "is a complaint about a mail that we cannot tell"
        }
    }
}
