import Foundation
import Glibc
import Guild
import Letters
import Mail
import Store
import Wire

/// `guildpost check`: proves the set-up before anything runs.
public struct Check: Sendable {
    public struct Line: Sendable, Codable {
        public var what: String
        public var ok: Bool
        public var found: String
        /// What Guildpost does about it; empty where that needs no word.
        public var doing = ""
        /// What the host could do; empty when there is nothing.
        public var remedy: String
    }

    let configuration: Configuration
    let report: @Sendable (Line) -> Void
    /// How long a mail may take to come back.
    let roundTripSeconds = 60

    public init(_ configuration: Configuration, report: @escaping @Sendable (Line) -> Void) {
        self.configuration = configuration
        self.report = report
    }

    /// True when everything is well. `roundTrip`: also send ourselves a mail and wait for it.
    public func run(roundTrip: Bool) async -> Bool {
        var all = true
        func tell(_ what: String, _ ok: Bool, _ found: String, _ remedy: String = "") {
            all = all && ok
            report(Line(what: what, ok: ok, found: found, remedy: ok ? "" : remedy))
        }
        clock(tell)
        state(tell)
        templates(tell)
        await pictures(tell)
        await files(tell)
        await mailIn(tell)
        await mailOut(tell)
        if !roundTrip, configuration.mailOut.kind == .smtp, configuration.mailIn.kind == .imap, !wasMeasured {
            tell(
                "round trip", true,
                "never done: `guildpost check --round-trip` finds out what the provider does to letters", "")
        }
        if roundTrip, all {
            for line in await self.roundTrip() {
                all = all && line.ok
                report(line)
            }
        }
        obstacles(tell)
        return all
    }

    func clock(_ tell: (String, Bool, String, String) -> Void) {
        let now = Int64(Date().timeIntervalSince1970)
        let zone = TimeZone.current.identifier
        let sane = now > 1_767_225_600 && now < 4_102_444_800
        tell(
            "clock", sane, "\(MailDate.text(now)), time zone \(zone)",
            "The clock is wrong. Set it, and let systemd-timesyncd or chrony keep it.")
    }

    /// Without it everything else works.
    func pictures(_ tell: (String, Bool, String, String) -> Void) async {
        guard let obstacle = await PictureShrinker().obstacle() else {
            return tell("pictures", true, "are made small, by libvips in a process of its own", "")
        }
        report(
            Line(
                what: "pictures", ok: true, found: obstacle.found,
                doing: "Pictures are shown as they came, or as links.", remedy: obstacle.remedy))
    }

    /// The same.
    func files(_ tell: (String, Bool, String, String) -> Void) async {
        guard let obstacle = await FileReader().obstacle() else {
            return tell("files", true, "are searched, by guildpost-files in a process of its own", "")
        }
        report(
            Line(
                what: "files", ok: true, found: obstacle.found, doing: "The search finds posts, and no files.",
                remedy: obstacle.remedy))
    }

    func state(_ tell: (String, Bool, String, String) -> Void) {
        let state = StateDirectory(path: configuration.state.directory)
        var info = stat()
        guard stat(state.path, &info) == 0 else {
            tell("state directory", false, "\(state.path) is not there", "Run `guildpost init`.")
            return
        }
        tell(
            "state directory", info.st_mode & 0o077 == 0,
            "\(state.path), mode \(String(info.st_mode & 0o777, radix: 8))",
            "Others can read it. Run: chmod 700 \(state.path)")
        do {
            _ = try state.keys()
            _ = stat(state.keyFile, &info)
            tell(
                "signing key", info.st_mode & 0o077 == 0, state.keyFile,
                "Others can read it. Run: chmod 600 \(state.keyFile)")
        } catch {
            tell(
                "signing key", false, "\(error)", "Restore it from your backup, or run `guildpost init` for a new one.")
        }
        do {
            let store = try Store(path: state.database, create: false)
            defer { store.close() }
            let groups = try store.readNow { try $0.groups().count }
            if let damage = try store.damage() {
                tell("database", false, damage, "Stop Guildpost and restore a backup; then run `guildpost recover`.")
            } else {
                tell("database", true, "\(groups) \(groups == 1 ? "group" : "groups"), and whole", "")
            }
            var space = statvfs()
            if statvfs(state.path, &space) == 0 {
                let free = Int(space.f_bavail) * Int(space.f_frsize) / 1_000_000
                tell(
                    "disk", free > 200, "\(free) MB free",
                    "Free some space: mail waits on the server while the disk is full.")
            }
        } catch {
            let remedy =
                if case .missing = error { "Run `guildpost init`, or restore a backup." } else { "Restore a backup." }
            tell("database", false, error.sentence, remedy)
        }
    }

    var wasMeasured: Bool {
        let path = StateDirectory(path: configuration.state.directory).database
        guard let store = try? Store(path: path, create: false) else { return false }
        defer { store.close() }
        let profile = try? store.readNow { try $0.providerProfile() }
        return profile?.measuredAt != nil
    }

    /// What the daemon has met, and what it is told to believe.
    func obstacles(_ tell: (String, Bool, String, String) -> Void) {
        let state = StateDirectory(path: configuration.state.directory)
        if let store = try? Store(path: state.database, create: false) {
            for met in (try? store.readNow { try $0.obstacles() }) ?? [] {
                tell(
                    "obstacle", met.obstacle == .overflow || met.why.hasPrefix("a report"),
                    "\(met.obstacle.sentence) Since \(MailDate.day(met.firstAt)): \(met.why)", met.obstacle.remedy)
            }
            let held = (try? store.readNow { try $0.heldDeliveries() }) ?? 0
            if held > 0 {
                tell(
                    "held letters", false, "\(held) may have gone out before a restore",
                    "Look: guildpost outbox list --state held. Then guildpost outbox retry, or drop, --state held.")
            }
            let perDay = configuration.mailOut.pace.perDay
            if perDay > 0 {
                let day = Surroundings.real.now() - 86_400
                let sent = ((try? store.readNow { try $0.sentByTime(since: day) }) ?? []).reduce(0) { $0 + $1.count }
                tell("pace", true, "\(sent) of \(perDay) letters went in the last 24 hours", "")
            }
            let suppressed = (try? store.readNow { try $0.suppressedCount() }) ?? 0
            if suppressed > 0 {
                tell("addresses", true, "letters to \(suppressed) of them come back; see `guildpost docket`", "")
            }
            store.close()
        }
        if configuration.trust.mode == .local, configuration.mailIn.kind == .imap {
            tell(
                "trust", true,
                "mode = \"local\" believes every From: right only where no stranger can write to this mailbox", "")
        }
        for place in Set([configuration.mailIn.server.secret, configuration.mailOut.server.secret].compactMap { $0 }) {
            guard case .file(let path) = place else { continue }
            var info = stat()
            guard stat(path, &info) == 0, info.st_mode & 0o077 != 0 else { continue }
            tell("password file", false, "others can read \(path)", "Run: chmod 600 \(path)")
        }
        if configuration.host == nil {
            tell("host", true, "nobody is written to when something is wrong here: name an address in [host]", "")
        }
    }

    func templates(_ tell: (String, Bool, String, String) -> Void) {
        do {
            let problems = try Templates(directories: Installation.templateDirectories(configuration)).lint()
            tell(
                "mail templates", problems.isEmpty,
                problems.isEmpty ? "all of them render" : problems.map(\.description).joined(separator: "; "),
                "Mend the template, or remove your copy to use ours.")
        } catch {
            tell("mail templates", false, "\(error)", "Mend the template, or remove your copy to use ours.")
        }
    }

    func mailIn(_ tell: (String, Bool, String, String) -> Void) async {
        let mail = configuration.mailIn
        switch mail.kind {
        case .maildir:
            let source = MaildirSource(path: mail.maildir, filing: mail.filing)
            do {
                _ = try await source.open()
                tell("mail in", true, "Maildir \(mail.maildir) can be read", "")
            } catch {
                tell("mail in", false, error.sentence, "Check `maildir` in [mail_in] and who owns it.")
            }
        case .imap:
            let source = ImapSource(
                endpoint: mail.server.endpoint, credential: mail.server.credentialSource, folder: mail.folder,
                filing: mail.filing, largestMail: configuration.limits.largestMailMB * 1_000_000)
            let place = "\(mail.server.endpoint.host):\(mail.server.endpoint.port)"
            do {
                let state = try await source.open()
                let abilities = await source.capabilities().intersection(["IDLE", "MOVE", "UIDPLUS", "NAMESPACE"])
                    .sorted()
                tell("mail in: login", true, "\(place) as \(mail.server.user), folder \(mail.folder) opened", "")
                tell(
                    "mail in: abilities", true,
                    abilities.isEmpty
                        ? "none of IDLE, MOVE, UIDPLUS: we poll, copy and mark" : abilities.joined(separator: ", "), "")
                do {
                    try await source.proveFiling(Check.probe(configuration.community.address.address))
                    tell("mail in: filing", true, "a mail was put into \(mail.folder), moved and removed", "")
                } catch {
                    tell("mail in: filing", false, error.sentence, "Let this account create folders and move mail.")
                }
                if configuration.trust.mode == .results { await trust(source, state, tell) }
                await source.close()
            } catch {
                tell(
                    "mail in: login", false, "\(place): \(error.sentence)", Check.remedy(for: error, section: "mail_in")
                )
            }
        }
    }

    /// What the newest mail says about who judges it.
    func trust(_ source: ImapSource, _ state: MailboxState, _ tell: (String, Bool, String, String) -> Void)
        async
    {
        guard let last = state.lastKey, let mail = try? await source.fetchHeader(last) else { return }
        let names = Message(reading: mail.bytes).all("Authentication-Results").compactMap {
            AuthenticationResults($0).server
        }
        let wanted = configuration.trust.authservIDs.joined(separator: " ")
        guard !names.isEmpty else { return }
        tell(
            "trust", names.contains(where: configuration.trust.isNamed),
            "the newest mail was judged by \(names.joined(separator: ", "))",
            "`authserv_id` in [trust] is \"\(wanted)\". If \(names[0]) is your own provider's server, write that.")
    }

    func mailOut(_ tell: (String, Bool, String, String) -> Void) async {
        let mail = configuration.mailOut
        let transport: any MailTransport
        let place: String
        switch mail.kind {
        case .maildir:
            transport = MaildirTransport(path: mail.maildir)
            place = mail.maildir
        case .smtp:
            transport = SmtpTransport(
                endpoint: mail.server.endpoint, credential: mail.server.credentialSource, clientName: mail.clientName)
            place = "\(mail.server.endpoint.host):\(mail.server.endpoint.port)"
        }
        do {
            let abilities = try await transport.probe()
            let login = mail.kind == .maildir || mail.server.user.isEmpty ? "" : " as \(mail.server.user)"
            tell(
                "mail out", true,
                "\(place)\(login)" + (abilities.isEmpty ? "" : ": " + abilities.joined(separator: ", ")), "")
        } catch {
            tell("mail out", false, "\(place): \(error.sentence)", Check.remedy(for: error, section: "mail_out"))
        }
        await transport.close()
    }

    /// "junk in Spam, sent mail in Sent; 1.2 GB of 15.0 GB are used (8 %)".
    static func words(for found: ImapUpkeep.Findings) -> String {
        let folders = [("junk", found.junk), ("sent mail", found.sent), ("the bin", found.trash)].compactMap {
            what, name in
            name.map { "\(what) in \($0)" }
        }
        var words = folders.isEmpty ? "no folders for junk or sent mail" : folders.joined(separator: ", ")
        if let used = found.used, let room = found.room { words += "; " + Upkeep.words(used: used, room: room) }
        return words
    }

    /// Those of our mails that lie among the newest of a folder; they are filed away.
    static func find(
        _ probes: [RoundTrip.Probe], of trip: RoundTrip, in source: any MailSource
    ) async -> [RoundTrip.Probe: [UInt8]] {
        guard let state = try? await source.open() else { return [:] }
        var found: [RoundTrip.Probe: [UInt8]] = [:]
        let last = state.lastKey.flatMap { UInt32($0) }.map { $0 > 50 ? String($0 - 50) : nil } ?? nil
        let listed = (try? await source.list(after: last, limit: 1_000)) ?? []
        for mail in listed.suffix(50).reversed() where mail.size < 100_000 {
            guard let fetched = try? await source.fetch([mail.key]).first else { continue }
            for probe in probes where fetched.bytes.firstRange(of: Array("(\(trip.mark(of: probe)))".utf8)) != nil {
                found[probe] = fetched.bytes
                try? await source.file([mail.key], as: .done, uidValidity: state.uidValidity)
            }
        }
        await source.close()
        return found
    }

    static func probe(_ address: String) -> [UInt8] {
        Array(
            "From: <\(address)>\r\nTo: <\(address)>\r\nSubject: Guildpost checks that mail can be moved\r\nMessage-ID: <guildpost-check.\(getpid())@localhost>\r\nAuto-Submitted: auto-generated\r\n\r\nThis is a test. You may delete it.\r\n"
                .utf8)
    }

    static func loginRemedy(_ why: String, _ section: String) -> String {
        if why.contains("cannot be read") {
            return
                "Make that file: one line with the (app) password, then chmod 600. Or name another place in [\(section)]."
        }
        if why.contains("cannot be started") {
            return "Write that program, or make it executable: it prints the token or password in its first line."
        }
        if why.contains("ended with status") || why.contains("gave no password") {
            return
                "Run that program by hand as the same user: it has to print the token or password in its first line. (token_command, password_command)"
        }
        if BackOff(in: why) != nil { return "The server asks to be tried again later; your password may be right." }
        return "Check `user` and the password in [\(section)]. Providers often want an app password or a token_command."
    }

    static func remedy(for error: SourceError, section: String) -> String {
        switch error {
        case .login(let why): loginRemedy(why, section)
        case .insecure:
            "The certificate or encryption is refused. Check `host`, `port` and `encryption` in [\(section)]."
        case .folder, .refused: "Check `folder` in [\(section)]."
        case .disconnected: "Check `host`, `port` and `encryption` in [\(section)], and that no firewall is in between."
        }
    }

    static func remedy(for error: TransportError, section: String) -> String {
        switch error {
        case .login(let why): loginRemedy(why, section)
        case .insecure:
            "The certificate or encryption is refused. Check `host`, `port` and `encryption` in [\(section)]."
        case .unreachable, .protocolBroken:
            "Check `host`, `port` and `encryption` in [\(section)], and that no firewall is in between."
        }
    }
}
