import Foundation
import Guild
import Mail
import TOMLKit
import Wire

extension Configuration {
    public init(file path: String) throws(ConfigurationError) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ConfigurationError(
                file: path, line: nil, what: "not found. Run `guildpost init` to make one, or name yours with --config."
            )
        }
        let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
        try self.init(text: String(decoding: data, as: UTF8.self), name: path, directory: directory)
    }

    public init(text: String, name: String, directory: String) throws(ConfigurationError) {
        var file = try ConfigurationFile(text: text, name: name, directory: directory)
        community = try Configuration.community(&file)
        host = try Configuration.host(&file, community)
        let directory = try file.required("state", "directory", "/var/lib/guildpost")
        state = State(
            directory: file.absolute(directory), templates: try file.path("state", "templates"),
            keepDays: try file.number("state", "keep_days", default: 90, in: 1...3650))
        mailIn = try Configuration.mailIn(&file)
        mailOut = try Configuration.mailOut(&file, domain: String(community.address.domain))
        trust = try Configuration.trust(&file)
        patience = Patience(
            questionDays: try file.number("trust", "question_days", default: 7, in: 1...90),
            doubtfulDays: try file.number("trust", "doubtful_days", default: 28, in: 1...365))
        questionsPerDay = try file.number("trust", "questions_per_day", default: 200, in: 0...100_000)
        deliveryFields =
            try file.list("trust", "delivery_fields")
            ?? ["Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Delivered-To"]
        web = Web(
            listen: try Configuration.address(&file, "listen", "127.0.0.1:8025"),
            monitor: try Configuration.address(&file, "monitor", "127.0.0.1:8026"),
            cacheMB: try file.number("web", "cache_mb", default: 32, in: 1...4096))
        limits = try Configuration.limits(&file)
        enum Level: String, CaseIterable { case debug, info, notice, warning, error }
        logLevel = try file.choice("log", "level", default: Level.info).rawValue
        try file.refuseUnknown()
        if let monitor = web.monitor, !["127.0.0.1", "::1", "localhost"].contains(monitor.host) {
            throw file.problem("web", "monitor", "`monitor` must be on loopback, for example \"127.0.0.1:8026\"")
        }
        let longest = community.addressing == .plus ? String(community.address.local).utf8.count + 1 + 3 + 32 : 35
        if community.addressing == .plus, longest > OurAddresses.longestLocal {
            throw file.problem(
                "community", "address",
                "the part before the @ has \(community.address.local.utf8.count) letters; with addressing = \"plus\" at most 12 leave room for reply addresses. Choose a shorter mailbox name, or addressing = \"single\"."
            )
        }
    }

    private static func limits(_ file: inout ConfigurationFile) throws(ConfigurationError) -> Limits {
        var most = Guild.Limits()
        let many = 0...1_000_000
        most.postsOfAuthorInHour = try file.number(
            "limits", "author_posts_per_hour", default: most.postsOfAuthorInHour, in: many)
        most.postsOfAuthorInDay = try file.number(
            "limits", "author_posts_per_day", default: most.postsOfAuthorInDay, in: many)
        most.postsOfGroupInHour = try file.number(
            "limits", "group_posts_per_hour", default: most.postsOfGroupInHour, in: many)
        most.postsInHour = try file.number("limits", "posts_per_hour", default: most.postsInHour, in: many)
        most.strangerToFacilitatorsInDay = try file.number(
            "limits", "stranger_mails_per_day", default: most.strangerToFacilitatorsInDay, in: many)
        most.domainToFacilitatorsInDay = try file.number(
            "limits", "domain_mails_per_day", default: most.domainToFacilitatorsInDay, in: many)
        most.memberToFacilitatorsInDay = try file.number(
            "limits", "member_mails_per_day", default: most.memberToFacilitatorsInDay, in: many)
        most.answersInDay = try file.number("limits", "answers_per_day", default: most.answersInDay, in: 1...1_000)
        most.immediateInDay = try file.number("limits", "immediate_per_day", default: most.immediateInDay, in: many)
        most.octetsBraked =
            try file.number("limits", "braked_mb", default: most.octetsBraked / 1_000_000, in: 1...10_000) * 1_000_000
        enum Files: String, CaseIterable { case link, hold }
        most.holdsDangerousFiles = try file.choice("limits", "dangerous_files", default: Files.link) == .hold
        enum Down: String, CaseIterable { case pass, hold }
        let scanner = try file.text("limits", "scanner")
        let place = scanner.flatMap { ScannerPlace($0) }
        if scanner != nil, place == nil {
            throw file.problem(
                "limits", "scanner", "`scanner` is clamd's socket: a path, or \"127.0.0.1:3310\" on this machine")
        }
        return Limits(
            largestMailMB: try file.number("limits", "largest_mail_mb", default: 25, in: 1...200),
            groupsPerMail: try file.number("limits", "groups_per_mail", default: 5, in: 1...50),
            attachmentsInlineKB: try file.number("limits", "attachments_inline_kb", default: 1_000, in: 0...20_000),
            most: most, scanner: place,
            holdsWithoutScanner: try file.choice("limits", "scanner_down", default: Down.pass) == .hold)
    }

    private static func community(_ file: inout ConfigurationFile) throws(ConfigurationError) -> Community {
        let name = try file.required("community", "name", "Example Community")
        let text = try file.required("community", "address", "community@example.org")
        guard let address = MailAddress(address: text), !address.needsUTF8 else {
            throw file.problem("community", "address", "`address` must be one plain mail address, not \"\(text)\"")
        }
        let url = try file.required("community", "archive_url", "https://archive.example.org")
        guard url.hasPrefix("http://") || url.hasPrefix("https://") else {
            throw file.problem(
                "community", "archive_url", "`archive_url` must begin with https:// (or http:// on a test machine)")
        }
        let zone = try file.text("community", "zone") ?? "UTC"
        guard Zones.system.knows(zone) else {
            throw file.problem(
                "community", "zone",
                "there is no time zone \"\(zone)\"; they are named by a place, for example zone = \"Europe/Berlin\""
            )
        }
        return Community(
            name: MailAddress.cleanName(name), address: address,
            addressing: try file.choice("community", "addressing", default: .plus),
            otherDomains: try file.list("community", "other_domains") ?? [], archiveURL: url,
            zone: zone, remindHours: try file.numbers("community", "remind_hours", default: [24, 1], in: 1...720))
    }

    private static func server(
        _ file: inout ConfigurationFile, _ section: String, ports: (tls: Int, other: Int)
    ) throws(ConfigurationError) -> Server {
        let host = try file.text(section, "host") ?? ""
        let encryption: Endpoint.Encryption = try file.choice(section, "encryption", default: .tls)
        let port = try file.number(
            section, "port", default: encryption == .tls ? ports.tls : ports.other, in: 1...65_535)
        let isLoopback = ["127.0.0.1", "::1", "localhost"].contains(host)
        let allowsPlain = try file.flag(section, "allow_plaintext", default: false)
        if encryption == .none, !isLoopback, !allowsPlain {
            throw file.problem(
                section, "encryption",
                "without encryption the password travels in the open. Use \"tls\" or \"starttls\"; on a network that you trust wholly, allow_plaintext = true."
            )
        }
        let endpoint = Endpoint(
            host: host, port: port, encryption: encryption,
            authorities: try file.path(section, "certificate_authorities"),
            verifiesCertificate: try file.flag(section, "verify_certificate", default: true),
            connectSeconds: try file.number(section, "connect_seconds", default: 30, in: 1...600))
        return Server(
            endpoint: endpoint, user: try file.text(section, "user") ?? "", secret: try secret(&file, section))
    }

    private static func secret(
        _ file: inout ConfigurationFile, _ section: String
    ) throws(ConfigurationError) -> SecretPlace? {
        var places: [SecretPlace] = []
        if let path = try file.path(section, "password_file") { places.append(.file(path)) }
        if let words = try file.list(section, "password_command") { places.append(.command(words)) }
        if let name = try file.text(section, "password_environment") { places.append(.environment(name)) }
        if let name = try file.text(section, "password_credential") { places.append(.credential(name)) }
        if let words = try file.list(section, "token_command") { places.append(.tokenCommand(words)) }
        guard places.count <= 1 else {
            throw file.problem(section, nil, "[\(section)] names more than one place for the password; keep one")
        }
        return places.first
    }

    private static func host(
        _ file: inout ConfigurationFile, _ community: Community
    ) throws(ConfigurationError) -> MailAddress? {
        guard let text = try file.text("host", "address") else { return nil }
        guard let address = MailAddress(address: text), !address.needsUTF8 else {
            throw file.problem("host", "address", "`address` must be one plain mail address, not \"\(text)\"")
        }
        let ours = OurAddresses(
            style: community.addressing, address: community.address, otherDomains: community.otherDomains)
        guard ours.name(of: address.address) == nil else {
            throw file.problem(
                "host", "address",
                "\(text) is this community's own mailbox, which nobody reads when it is in trouble. Name an address somewhere else."
            )
        }
        return address
    }

    private static func mailIn(_ file: inout ConfigurationFile) throws(ConfigurationError) -> MailIn {
        let kind: MailIn.Kind = try file.choice("mail_in", "kind", default: .imap)
        let server = try server(&file, "mail_in", ports: (993, 143))
        let maildir = try file.path("mail_in", "maildir") ?? ""
        switch kind {
        case .imap where server.endpoint.host.isEmpty:
            throw file.problem("mail_in", nil, "[mail_in] needs `host`, for example host = \"imap.example.org\"")
        case .maildir where maildir.isEmpty:
            throw file.problem("mail_in", nil, "[mail_in] needs `maildir`, the path of the Maildir to read")
        case .imap, .maildir: break
        }
        return MailIn(
            kind: kind, server: server, folder: try file.text("mail_in", "folder") ?? "INBOX", maildir: maildir,
            filing: FilingPlan(
                style: try file.choice("mail_in", "after", default: .move),
                doneFolder: try file.text("mail_in", "done_folder") ?? "Guildpost/Done",
                problemFolder: try file.text("mail_in", "problem_folder") ?? "Guildpost/Problem"),
            pollSeconds: try file.number("mail_in", "poll_seconds", default: 60, in: 1...3600),
            upkeepSeconds: try file.number("mail_in", "upkeep_seconds", default: 300, in: 0...86_400),
            watchesJunk: try file.flag("mail_in", "watch_junk", default: true),
            purgesSent: try file.flag("mail_in", "purge_sent", default: true))
    }

    private static func mailOut(
        _ file: inout ConfigurationFile, domain: String
    ) throws(ConfigurationError) -> MailOut {
        let kind: MailOut.Kind = try file.choice("mail_out", "kind", default: .smtp)
        let server = try server(&file, "mail_out", ports: (465, 587))
        let maildir = try file.path("mail_out", "maildir") ?? ""
        switch kind {
        case .smtp where server.endpoint.host.isEmpty:
            throw file.problem("mail_out", nil, "[mail_out] needs `host`, for example host = \"smtp.example.org\"")
        case .maildir where maildir.isEmpty:
            throw file.problem("mail_out", nil, "[mail_out] needs `maildir`, the path of the Maildir to write")
        case .smtp, .maildir: break
        }
        return MailOut(
            kind: kind, server: server, maildir: maildir,
            clientName: try file.text("mail_out", "client_name") ?? domain,
            connections: try file.number("mail_out", "connections", default: 2, in: 1...32),
            pace: Pace(
                perMinute: try file.number("mail_out", "per_minute", default: 0, in: 0...1_000_000),
                perHour: try file.number("mail_out", "per_hour", default: 0, in: 0...10_000_000),
                perDay: try file.number("mail_out", "per_day", default: 0, in: 0...100_000_000)),
            holdSeconds: try file.number("mail_out", "hold_seconds", default: 60, in: 0...86_400),
            expireDays: try file.number("mail_out", "expire_days", default: 4, in: 1...30),
            oneClick: try file.foundFlag("mail_out", "one_click"))
    }

    private static func trust(_ file: inout ConfigurationFile) throws(ConfigurationError) -> TrustedServer {
        let mode: TrustedServer.Mode = try file.choice("trust", "mode", default: .results)
        return TrustedServer(
            mode: mode, authservID: try file.text("trust", "authserv_id") ?? "",
            receivedLines: try file.number("trust", "received_lines", default: 1, in: 0...20),
            resultsBelow: try file.flag("trust", "results_below", default: false))
    }

    private static func address(
        _ file: inout ConfigurationFile, _ key: String, _ standard: String
    ) throws(ConfigurationError) -> HostPort? {
        let text = try file.text("web", key) ?? standard
        if text == "off" { return nil }
        guard let address = HostPort(text) else {
            throw file.problem("web", key, "`\(key)` must be HOST:PORT, for example \"\(standard)\", or \"off\"")
        }
        return address
    }
}
