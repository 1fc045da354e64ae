/// A letter about letters.
public enum DeliveryLetter: Sendable, Equatable {
    /// To somebody's second address: letters to this one of theirs come back.
    case addressFailing(String)
    /// To an address that failed: does this one arrive?
    case probe
    /// To the host: what only they can mend.
    case hostNotice

    var kind: String {
        switch self {
        case .addressFailing: "address-failing"
        case .probe: "probe"
        case .hostNotice: "host-notice"
        }
    }
}
