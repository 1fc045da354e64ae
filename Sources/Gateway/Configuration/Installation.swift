import Archive
import Foundation
import Guild
import Letters
import Logging
import Mail
import Store
import Wire

/// One installation, put together from its configuration. The commands and the daemon both begin here.
public struct Installation: Sendable {
    public let configuration: Configuration
    public let store: Store
    public let keys: TokenKeys
    public let templates: Templates
    public let surroundings: Surroundings
    public let logger: Logger
    /// What the round trip found out, as of this start.
    public let profile: ProviderProfile
    /// What earlier ends taught; a real one only in the daemon and in `once` (`cautious`).
    public private(set) var caution = Caution()

    public struct Problem: Error, Sendable, CustomStringConvertible {
        public var description: String
        public init(_ description: String) { self.description = description }
    }

    public init(_ configuration: Configuration, surroundings: Surroundings = .real) throws {
        self.configuration = configuration
        self.surroundings = surroundings
        let level = Logger.Level(rawValue: configuration.logLevel) ?? .info
        logger = Logger(label: "guildpost") { _ in LogFormat(level: level) }
        let state = StateDirectory(path: configuration.state.directory)
        do {
            store = try Store(path: state.database, create: false)
            profile = try store.readNow { try $0.providerProfile() }
            for note in store.notes { logger.notice("\(note)") }
        } catch {
            throw Problem(error.sentence)
        }
        keys = try state.keys()
        templates = try Templates(directories: Installation.templateDirectories(configuration))
    }

    /// For a process that works: what it has in hand outlives it. The directory's lock must be held.
    func cautious() throws -> Installation {
        var installation = self
        do {
            installation.caution = try Caution(state, store, now: surroundings.now())
        } catch {
            throw Problem(error.sentence)
        }
        if installation.caution.isCareful {
            logger.warning(
                "the last end was unclean; for a while everything is taken one at a time",
                metadata: [
                    "in_hand":
                        "\(installation.caution.logbook.left.map { "\($0.kind.name) \($0.subject)" }.joined(separator: ", "))"
                ])
        }
        return installation
    }

    public var state: StateDirectory { StateDirectory(path: configuration.state.directory) }
    public var ours: OurAddresses { configuration.ours.fitting(profile) }
    public var rules: ReadingRules {
        var rules = configuration.rules
        rules.ours = ours
        return rules
    }
    public var site: SiteBase { SiteBase(configuration.community.archiveURL) }

    /// The host's own directory, then ours: beside the installed program, or at the top of a checkout.
    public static func templateDirectories(_ configuration: Configuration?) -> [String] {
        let program =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        var directory = URL(fileURLWithPath: program).deletingLastPathComponent()
        var candidates = configuration?.state.templates.map { [$0] } ?? []
        candidates.append(
            directory.deletingLastPathComponent().appendingPathComponent("share/guildpost/mail-templates").path)
        for _ in 0..<5 {
            candidates.append(directory.appendingPathComponent("mail-templates").path)
            directory.deleteLastPathComponent()
        }
        return candidates.filter { FileManager.default.fileExists(atPath: $0) }
    }

    public var street: Street {
        Street(
            store: store, rules: rules, keys: keys, hold: Int64(configuration.mailOut.holdSeconds),
            surroundings: surroundings, zone: configuration.community.zone, site: site,
            reminders: configuration.community.remindHours.map { Int64($0) * 3_600 }, host: configuration.host,
            dayLimit: configuration.mailOut.pace.perDay, caution: caution, logger: logger)
    }

    public var composer: Composer {
        Composer(
            community: configuration.community.name, ours: ours, site: site, templates: templates,
            largestMail: configuration.limits.largestMailMB * 1_000_000, patience: configuration.patience,
            hold: Int64(configuration.mailOut.holdSeconds), zones: surroundings.zones,
            zone: configuration.community.zone,
            oneClick: configuration.mailOut.oneClick ?? profile.shows(.signsOneClick), profile: profile)
    }

    public var digester: Digester {
        Digester(
            store: store, composer: composer, surroundings: surroundings, keyID: keys.current,
            hold: Int64(configuration.mailOut.holdSeconds), caution: caution, logger: logger)
    }

    var darkroom: Darkroom { Darkroom(store: store, shrinker: PictureShrinker(), logger: logger) }

    var wordsRoom: WordsRoom { WordsRoom(store: store, logger: logger) }

    var readingRoom: ReadingRoom { ReadingRoom(store: store, reader: FileReader(), logger: logger) }

    public var splice: Splice { Splice(ours: ours, keys: keys, profile: profile) }

    public func source() -> any MailSource {
        let mail = configuration.mailIn
        switch mail.kind {
        case .imap:
            return ImapSource(
                endpoint: mail.server.endpoint, credential: mail.server.credentialSource, folder: mail.folder,
                filing: mail.filing, largestMail: configuration.limits.largestMailMB * 1_000_000)
        case .maildir:
            return MaildirSource(path: mail.maildir, filing: mail.filing)
        }
    }

    public func transports() -> [any MailTransport] {
        let mail = configuration.mailOut
        switch mail.kind {
        case .smtp:
            return (0..<mail.connections).map { _ in
                SmtpTransport(
                    endpoint: mail.server.endpoint, credential: mail.server.credentialSource,
                    clientName: mail.clientName)
            }
        case .maildir:
            return [MaildirTransport(path: mail.maildir)]
        }
    }

    /// When today's alerts that became digests are over: the community's next morning.
    private var morning: @Sendable (Int64) -> Int64 {
        let zones = surroundings.zones
        let zone = zones.known(configuration.community.zone, or: "UTC")
        return { zones.next(hour: 7, after: $0, in: zone) }
    }

    public func postman(tally: Tally, transports: [any MailTransport]? = nil) -> Postman {
        Postman(
            store: store, composer: composer, splice: splice, transports: transports ?? self.transports(),
            schedule: RetrySchedule(expiry: Int64(configuration.mailOut.expireDays) * 86_400),
            pace: configuration.mailOut.pace, morning: morning,
            attachmentLimit: configuration.limits.attachmentsInlineKB * 1_000, limits: configuration.limits.most,
            tally: tally, caution: caution, logger: logger, surroundings: surroundings)
    }

    /// `from`: nil makes a source of its own.
    public func intake(
        from source: (any MailSource)? = nil, tally: Tally, since: Int64? = nil,
        onCarried: @escaping @Sendable () -> Void
    ) -> Intake {
        Intake(
            source: source ?? self.source(), street: street, tally: tally, logger: logger,
            pollSeconds: configuration.mailIn.pollSeconds,
            since: since, scanner: configuration.limits.scanner.map { VirusScanner(place: $0) },
            holdsWithoutScanner: configuration.limits.holdsWithoutScanner, onCarried: onCarried)
    }
}

extension Installation {
    /// A delivery's letter, made again as it was or will be sent.
    public func letter(of delivery: DeliveryID) throws -> OutgoingLetter? {
        try store.readNow { snapshot in
            guard let claimed = try snapshot.claimed(delivery) else { return nil }
            if let recipe = claimed.recipe {
                let pieces = try snapshot.digestPieces(recipe.pieces)
                return DigestSplice(composer, keys: keys).letter(
                    recipe, pieces: recipe.pieces.compactMap { pieces[$0].map { ($0.text, $0.html) } },
                    queuedAt: claimed.queuedAt,
                    to: Splice.Recipient(
                        delivery: claimed.id, person: claimed.person, address: claimed.address, epoch: claimed.epoch))
            }
            guard let stored = try snapshot.form(of: claimed.letter) else { return nil }
            return splice.letter(
                stored.form,
                about: Splice.Subject(
                    contribution: stored.contribution, group: stored.group, question: stored.question,
                    keyID: stored.keyID),
                to: Splice.Recipient(
                    delivery: claimed.id, person: claimed.person, address: claimed.address, epoch: claimed.epoch))
        }
    }
}
