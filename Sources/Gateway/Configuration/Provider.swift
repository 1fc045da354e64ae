import Guild

/// What a mailbox's provider needs in the configuration: `guildpost init --provider NAME`.
///
/// Where a figure comes from, and what to click there, is in docs/providers.md.
public enum Provider: String, Sendable, CaseIterable {
    case generic, gmail, workspace, microsoft365, fastmail, icloud, ses

    /// A line of the configuration: its section, its key, and the value as TOML writes it.
    struct Setting: Sendable {
        var section: String
        var key: String
        var value: String

        init(_ section: String, _ key: String, _ value: String) {
            self.section = section
            self.key = key
            self.value = value
        }
    }

    var settings: [Setting] {
        switch self {
        case .generic: []
        case .gmail:
            Provider.servers(imap: "imap.gmail.com", smtp: "smtp.gmail.com")
                + Provider.trust("mx.google.com", below: true, lines: 2) + Provider.pace(connections: 2, perDay: 500)
        case .workspace:
            Provider.servers(imap: "imap.gmail.com", smtp: "smtp.gmail.com")
                + Provider.trust("mx.google.com", below: true, lines: 2) + Provider.pace(connections: 2, perDay: 2_000)
        case .microsoft365:
            Provider.servers(imap: "outlook.office365.com", smtp: "smtp.office365.com", startTLS: true)
                + [Setting("trust", "mode", "\"topmost\""), Setting("trust", "received_lines", "3")] + Provider.tokens
                + Provider.pace(connections: 3, perMinute: 30, perDay: 10_000)
        case .fastmail:
            Provider.servers(imap: "imap.fastmail.com", smtp: "smtp.fastmail.com")
                + Provider.trust("*.messagingengine.com", below: false, lines: 2)
                + Provider.pace(connections: 2, perDay: nil)
        case .icloud:
            Provider.servers(imap: "imap.mail.me.com", smtp: "smtp.mail.me.com", startTLS: true)
                + Provider.trust("*.icloud.com", below: false, lines: 1) + Provider.pace(connections: 1, perDay: 1_000)
        case .ses:
            // The mailbox is elsewhere; only letters go out by SES.
            [Setting("mail_out", "host", "\"email-smtp.eu-central-1.amazonaws.com\"")]
                + Provider.pace(connections: 4, perDay: nil)
        }
    }

    /// What the host has to do there before it works, in a few lines.
    public var nextSteps: String {
        switch self {
        case .generic: "Write your mailbox's servers and where its password is into the configuration."
        case .gmail, .workspace:
            "Turn on 2-step verification and make an app password (myaccount.google.com/apppasswords); it is the password for both servers."
        case .microsoft365:
            "Passwords are not taken there: register an application, let SMTP AUTH be used for this mailbox, and write a program that prints an access token (token_command)."
        case .fastmail: "Make an app password for IMAP and SMTP in Settings, Privacy & Security."
        case .icloud: "Make an app-specific password at account.apple.com; it is the password for both servers."
        case .ses:
            "Write your mailbox's IMAP server, your region's SMTP endpoint, and your SMTP credentials (not your access keys) into the configuration."
        }
    }

    /// Where the archive might be: below the mailbox's own domain, unless that is everybody's.
    public static func archiveURL(at domain: String) -> String {
        let shared = [
            "gmail.com", "googlemail.com", "icloud.com", "me.com", "mac.com", "outlook.com", "hotmail.com", "live.com",
            "fastmail.com", "fastmail.fm",
        ]
        return shared.contains(domain.lowercased()) ? "https://archive.example.org" : "https://archive.\(domain)"
    }

    private static func servers(imap: String, smtp: String, startTLS: Bool = false) -> [Setting] {
        [Setting("mail_in", "host", "\"\(imap)\""), Setting("mail_out", "host", "\"\(smtp)\"")]
            + (startTLS ? [Setting("mail_out", "encryption", "\"starttls\""), Setting("mail_out", "port", "587")] : [])
    }

    /// `lines`: how many Received fields the provider's own machines put on top.
    private static func trust(_ name: String, below: Bool, lines: Int) -> [Setting] {
        [Setting("trust", "authserv_id", "\"\(name)\""), Setting("trust", "received_lines", "\(lines)")]
            + (below ? [Setting("trust", "results_below", "true")] : [])
    }

    /// As the provider states it; personal answers keep a tenth of a day.
    private static func pace(connections: Int, perMinute: Int? = nil, perDay: Int?) -> [Setting] {
        [Setting("mail_out", "connections", "\(connections)")]
            + (perMinute.map { [Setting("mail_out", "per_minute", "\($0)")] } ?? [])
            + (perDay.map { [Setting("mail_out", "per_day", "\($0)")] } ?? [])
    }

    private static let tokens = ["mail_in", "mail_out"].map {
        Setting($0, "token_command", "[\"/usr/local/bin/guildpost-token\"]")
    }

    /// A commented configuration with this provider's values in the places of the example's.
    func applied(to text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for setting in settings {
            guard let head = lines.firstIndex(of: "[\(setting.section)]") else { continue }
            let end = lines[(head + 1)...].firstIndex { $0.hasPrefix("[") } ?? lines.endIndex
            guard
                let line = lines[head..<end].firstIndex(where: {
                    $0.hasPrefix("\(setting.key) = ") || $0.hasPrefix("#\(setting.key) = ")
                })
            else { continue }
            lines[line] = "\(setting.key) = \(setting.value)"
            // One place for the password.
            if setting.key == "token_command",
                let file = lines[head..<end].firstIndex(where: { $0.hasPrefix("password_file = ") })
            {
                lines[file] = "#" + lines[file]
            }
        }
        return lines.joined(separator: "\n")
    }
}
