/// What the author of a mail is told that was not carried out, or not yet.
public enum StreetLetter: Sendable, Equatable {
    case refusal(Reason, arrival: ArrivalID, group: GroupID?, withText: Bool)
    case waiting(Reason, arrival: ArrivalID, group: GroupID?)

    var kind: String {
        switch self {
        case .refusal: "refusal"
        case .waiting: "waiting"
        }
    }
}
