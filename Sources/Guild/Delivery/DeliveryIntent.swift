import Mail

/// What machines say of our letters.
public enum DeliveryIntent: Sendable, Equatable {
    /// A provider passes on that somebody called our letter spam (RFC 5965): the claim is that letter's way out.
    case complain(TokenClaim)
    /// A report on one of our deliveries.
    case noteBounce(TokenClaim, Report)

    /// What a delivery report says (RFC 3464 §2.3).
    public struct Report: Sendable, Equatable {
        /// It was given up; false: it is only late.
        public var isFailure: Bool
        /// "5.1.1 …", for people.
        public var detail: String
        public var refusal: Refusal

        public init(isFailure: Bool, detail: String, refusal: Refusal = .refused) {
            self.isFailure = isFailure
            self.detail = detail
            self.refusal = refusal
        }
    }

    var name: String {
        switch self {
        case .complain: "complain about a letter"
        case .noteBounce: "report on a delivery"
        }
    }
}

/// What shall be done about a delivery.
public enum DeliveryEffect: Sendable {
    case noteBounce(DeliveryID, DeliveryIntent.Report)
}
