import Mail

/// What was found out about the provider by `guildpost check --round-trip`: what it keeps of our letters. Nil: not known.
///
/// Kept by the store; consumed wherever a letter is addressed.
public struct ProviderProfile: Sendable, Equatable {
    public enum Trait: String, Sendable, CaseIterable {
        /// Mail to our named addresses, `community+teachers@…`, reaches the mailbox.
        case deliversNames
        /// A letter may come from a named address.
        case keepsFrom
        /// A letter may have a return path of its own (VERP).
        case keepsReturnPath
        case keepsMessageID
        /// DKIM covers List-Unsubscribe and List-Unsubscribe-Post, for our domain.
        case signsOneClick
        /// What we send lies in the Sent folder afterwards.
        case makesSentCopies
    }
    public var traits: [Trait: Bool]
    /// When it was measured; nil: never.
    public var measuredAt: Int64?

    public init(traits: [Trait: Bool] = [:], measuredAt: Int64? = nil) {
        self.traits = traits
        self.measuredAt = measuredAt
    }

    public static let unknown = ProviderProfile()

    /// So unless it was seen otherwise.
    public func keeps(_ trait: Trait) -> Bool { traits[trait] ?? true }
    /// So only where it was seen.
    public func shows(_ trait: Trait) -> Bool { traits[trait] ?? false }
}

extension OurAddresses {
    /// A return path for each delivery (VERP), where it can carry a name and the relay keeps it.
    public func returnPath(_ name: String, by profile: ProviderProfile) -> String {
        style == .single || !profile.keeps(.keepsReturnPath) ? bare : address(for: name)
    }

    /// What a letter comes from: a named address, or the bare mailbox where the relay writes that anyhow.
    public func from(_ name: String, by profile: ProviderProfile) -> String {
        profile.keeps(.keepsFrom) ? address(for: name) : bare
    }

    /// As the provider lets us write them: where names are not delivered, the one bare address. What was written otherwise
    /// before is still read.
    public func fitting(_ profile: ProviderProfile) -> OurAddresses {
        guard style != .single, !profile.keeps(.deliversNames) else { return self }
        return OurAddresses(
            style: .single, address: MailAddress(address: bare)!, otherDomains: Array(otherDomains), reading: style)
    }
}
