import Guild
import Letters
import Logging
import Mail
import ServiceLifecycle
import Store

/// Once a night, and by `guildpost tidy`: forgets what is long settled, and removes what was deleted from everywhere.
public struct NightlyHour: Sendable {
    let installation: Installation

    public init(_ installation: Installation) { self.installation = installation }

    /// The hour at which it comes, in the community's zone.
    static let hour = 3

    public func run() async throws(StoreError) -> Purged {
        let configuration = installation.configuration, now = installation.surroundings.now()
        let before = now - Int64(configuration.state.keepDays) * 86_400
        try await installation.store.write { try $0.tidy(before: before, now: now) }
        try await installation.store.noteLanguages()
        let removed = installation.composer.digestRemoved(
            Composer.Moment(now: now, nonce: installation.surroundings.chance(28)))
        return try await installation.store.purge(
            mailBefore: now - Int64(configuration.patience.doubtfulDays) * 86_400, removed: (removed.text, removed.html)
        )
    }

    /// When it comes next.
    func next(after now: Int64) -> Int64 {
        let zones = installation.surroundings.zones
        return zones.next(
            hour: NightlyHour.hour, after: now, in: zones.known(installation.configuration.community.zone, or: "UTC"))
    }
}
