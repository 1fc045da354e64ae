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
        /// Empty when there is nothing to do.
        public var remedy: String
    }

    let configuration: Configuration
    let report: @Sendable (Line) -> Void

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
        await mailIn(tell)
        await mailOut(tell)
        if roundTrip, all { await self.roundTrip(tell) }
        return all
    }

    private func clock(_ tell: (String, Bool, String, String) -> Void) {
        let now = Int64(Date().timeIntervalSince1970)
        let zone = TimeZone.current.identifier
        let sane = now > 1_767_225_600 && now < 4_102_444_800
        tell(
            "clock", sane, "\(MailDate.text(now)), time zone \(zone)",
            "The clock is wrong. Set it, and let systemd-timesyncd or chrony keep it.")
    }

    private func state(_ tell: (String, Bool, String, String) -> Void) {
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
            let groups = try store.readNow { try $0.groups().count }
            tell("database", true, "\(groups) \(groups == 1 ? "group" : "groups")", "")
            var space = statvfs()
            if statvfs(state.path, &space) == 0 {
                let free = Int(space.f_bavail) * Int(space.f_frsize) / 1_000_000
                tell(
                    "disk", free > 200, "\(free) MB free",
                    "Free some space: mail waits on the server while the disk is full.")
            }
        } catch {
            tell("database", false, error.sentence, "Run `guildpost init`, or restore a backup.")
        }
    }

    private func templates(_ tell: (String, Bool, String, String) -> Void) {
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

    private func mailIn(_ tell: (String, Bool, String, String) -> Void) async {
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
    private func trust(_ source: ImapSource, _ state: MailboxState, _ tell: (String, Bool, String, String) -> Void)
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

    private func mailOut(_ tell: (String, Bool, String, String) -> Void) async {
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

    /// A mail to one of our own addresses: it must come back to the folder.
    private func roundTrip(_ tell: (String, Bool, String, String) -> Void) async {
        let ours = configuration.ours
        let trip = RoundTrip(
            ours: ours, rules: configuration.rules, trust: configuration.trust,
            offersOneClick: configuration.mailOut.oneClick, mark: Surroundings.real.chance(20))
        let target = trip.target
        let installation: Installation
        do { installation = try Installation(configuration) } catch {
            tell("round trip", false, "\(error)", "Mend what is said above first.")
            return
        }
        guard let transport = installation.transports().first else { return }
        let outcome = await transport.submit([trip.mail(now: Surroundings.real.now())])
        await transport.close()
        guard case .accepted = outcome.first else {
            tell(
                "round trip", false,
                "the relay did not take a mail to \(target): \(outcome.first.map { "\($0)" } ?? "")",
                "Let this account send from \(ours.bare).")
            return
        }
        let source = installation.source()
        for _ in 0..<60 {
            if let found = await Check.find(trip.mark, in: source) {
                for line in trip.findings(in: found) { tell(line.what, line.ok, line.found, line.remedy) }
                return
            }
            try? await Task.sleep(for: .seconds(1))
        }
        tell(
            "round trip", false, "a mail to \(target) did not come back within a minute",
            "Perhaps your provider does not deliver such addresses: try addressing = \"single\", or look into its spam folder."
        )
    }

    private static func find(_ mark: String, in source: any MailSource) async -> [UInt8]? {
        guard let state = try? await source.open() else { return nil }
        defer { Task { await source.close() } }
        let last = state.lastKey.flatMap { UInt32($0) }.map { $0 > 50 ? String($0 - 50) : nil } ?? nil
        guard let listed = try? await source.list(after: last, limit: 1_000) else { return nil }
        for mail in listed.suffix(50).reversed() where mail.size < 100_000 {
            guard let fetched = try? await source.fetch([mail.key]).first else { continue }
            if fetched.bytes.firstRange(of: Array(mark.utf8)) != nil {
                try? await source.file([mail.key], as: .done)
                return fetched.bytes
            }
        }
        return nil
    }

    private static func probe(_ address: String) -> [UInt8] {
        Array(
            "From: <\(address)>\r\nTo: <\(address)>\r\nSubject: Guildpost checks that mail can be moved\r\nMessage-ID: <guildpost-check.\(getpid())@localhost>\r\nAuto-Submitted: auto-generated\r\n\r\nThis is a test. You may delete it.\r\n"
                .utf8)
    }

    private static func remedy(for error: SourceError, section: String) -> String {
        switch error {
        case .login:
            "Check `user` and the password in [\(section)]. Providers often want an app password or a token_command."
        case .insecure:
            "The certificate or encryption is refused. Check `host`, `port` and `encryption` in [\(section)]."
        case .folder, .refused: "Check `folder` in [\(section)]."
        case .disconnected: "Check `host`, `port` and `encryption` in [\(section)], and that no firewall is in between."
        }
    }

    private static func remedy(for error: TransportError, section: String) -> String {
        switch error {
        case .login:
            "Check `user` and the password in [\(section)]. Providers often want an app password or a token_command."
        case .insecure:
            "The certificate or encryption is refused. Check `host`, `port` and `encryption` in [\(section)]."
        case .unreachable, .protocolBroken:
            "Check `host`, `port` and `encryption` in [\(section)], and that no firewall is in between."
        }
    }
}
