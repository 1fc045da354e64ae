import Guild
import Logging
import Mail
import Store

/// A mail read and judged, nothing decided: arrows 2 to 4, without the store.
public struct ReadMail: Sendable {
    public var key: String
    public var bytes: [UInt8]
    public var arrivedAt: Int64
    public var envelope: Envelope
    public var intents: [(recipient: OurName, intent: Intent)]
}

/// What became of a mail, for filing.
public struct CarriedMail: Sendable {
    public var key: String
    public var filing: Filing
    public var outcomes: [CarriedOutcome]
}

public struct CarriedOutcome: Sendable {
    public var recipient: String
    public var disposition: Disposition
    public var reason: Reason
    public var contribution: ContributionID?
}
