import Foundation
import Glibc
import Guild
import Letters
import Mail
import Store
import Wire

/// A mail of ours, sent and looked for.
extension Check {
    /// Mails to ourselves: what comes back of them shows what the provider does, and is remembered.
    func roundTrip() async -> [Line] {
        let installation: Installation
        do { installation = try Installation(configuration) } catch {
            return [Line(what: "round trip", ok: false, found: "\(error)", remedy: "Mend what is said above first.")]
        }
        guard let transport = installation.transports().first else { return [] }
        let trip = RoundTrip(
            ours: configuration.ours, rules: configuration.rules, trust: configuration.trust,
            offersOneClick: configuration.mailOut.oneClick,
            hasSecureArchive: configuration.community.archiveURL.hasPrefix("https://"),
            mark: Surroundings.real.chance(20))
        var course = RoundTrip.Course()
        for probe in RoundTrip.Probe.allCases {
            course.outcomes[probe] = await transport.submit([trip.mail(probe, now: Surroundings.real.now())]).first
        }
        await transport.close()
        await wait(for: trip, &course, installation)
        let (lines, profile) = trip.findings(course)
        if !profile.traits.isEmpty {
            let now = Surroundings.real.now()
            do {
                try await installation.store.write { transaction in
                    try transaction.keep(profile, now: now)
                    // A plain letter went through just now: a daemon that rests for this goes on.
                    for obstacle in [Obstacle.login, .insecure, .quota] { try transaction.end(obstacle, now: now) }
                }
                return lines + [
                    Line(
                        what: "round trip: memory", ok: true,
                        found: "written down; a daemon that runs acts on it from its next start on", remedy: "")
                ]
            } catch {
                return lines + [
                    Line(what: "round trip: memory", ok: false, found: error.sentence, remedy: "Run it again.")
                ]
            }
        }
        return lines
    }

    /// Until all that were taken are there: a minute at most.
    func wait(for trip: RoundTrip, _ course: inout RoundTrip.Course, _ installation: Installation) async {
        let taken = RoundTrip.Probe.allCases.filter { if case .accepted = course.outcomes[$0] { true } else { false } }
        guard !taken.isEmpty else { return }
        let source = installation.source()
        // A daemon that runs may have been quicker.
        let done = source.filed(as: .done)
        while course.waited < roundTripSeconds {
            let missing = taken.filter { course.returned[$0] == nil }
            if missing.isEmpty { break }
            for folder in [source, done].compactMap({ $0 }) {
                for (probe, bytes) in await Check.find(missing, of: trip, in: folder) {
                    course.returned[probe] = RoundTrip.Returned(bytes: bytes, seconds: course.waited)
                }
            }
            if taken.allSatisfy({ course.returned[$0] != nil }) { break }
            try? await Task.sleep(for: .seconds(1))
            course.waited += 1
        }
        guard configuration.mailIn.kind == .imap else { return }
        await lookElsewhere(trip, taken, &course)
    }

    /// In the junk folder for what is missing, and in the Sent folder for a copy.
    func lookElsewhere(_ trip: RoundTrip, _ taken: [RoundTrip.Probe], _ course: inout RoundTrip.Course) async {
        let mail = configuration.mailIn
        let upkeep = ImapUpkeep(endpoint: mail.server.endpoint, credential: mail.server.credentialSource)
        defer { Task { await upkeep.close() } }
        guard let folders = try? await upkeep.open() else { return }
        course.mailbox = Check.words(for: folders)
        if let sent = folders.sent {
            course.hasSentCopy = (try? await upkeep.count(in: sent, field: "Subject", containing: RoundTrip.subject))
                .map {
                    $0 > 0
                }
        }
        let missing = taken.filter { course.returned[$0] == nil }
        guard let junk = folders.junk, !missing.isEmpty else { return }
        let source = ImapSource(
            endpoint: mail.server.endpoint, credential: mail.server.credentialSource, folder: junk, filing: mail.filing,
            largestMail: 1_000_000)
        for (probe, bytes) in await Check.find(missing, of: trip, in: source) {
            course.returned[probe] = RoundTrip.Returned(bytes: bytes, seconds: course.waited, wasInJunk: true)
        }
    }
}
