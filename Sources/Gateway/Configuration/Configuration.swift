import Domains
import Guild
import Mail
import Wire

/// Everything the host decides, read from `config.toml`. Each key is described in `config.example.toml`.
public struct Configuration: Sendable {
    public var community: Community
    /// Where the host is told what only they can mend.
    public var host: MailAddress?
    public var state: State
    public var mailIn: MailIn
    public var mailOut: MailOut
    public var trust: TrustedServer
    public var patience: Patience
    public var questionsPerDay: Int
    public var deliveryFields: [String]
    public var web: Web
    public var limits: Limits
    public var logLevel: String

    public struct Community: Sendable {
        public var name: String
        public var address: MailAddress
        public var addressing: OurAddresses.Style
        public var otherDomains: [String]
        public var archiveURL: String
        /// IANA name: members who say nothing else get their digests by it.
        public var zone: String
        /// Hours before an event when those who come are reminded.
        public var remindHours: [Int]
    }

    public struct State: Sendable {
        public var directory: String
        public var templates: String?
        public var keepDays: Int
    }

    public struct MailIn: Sendable {
        public enum Kind: String, Sendable, CaseIterable { case imap, maildir }
        public var kind: Kind
        public var server: Server
        public var folder: String
        public var maildir: String
        public var filing: FilingPlan
        public var pollSeconds: Int
        /// How often the other folders are looked after; 0: never.
        public var upkeepSeconds: Int
        public var watchesJunk: Bool
        /// Copies of our letters that the provider makes are removed from the Sent folder.
        public var purgesSent: Bool
    }

    public struct MailOut: Sendable {
        public enum Kind: String, Sendable, CaseIterable { case smtp, maildir }
        public var kind: Kind
        public var server: Server
        public var maildir: String
        public var clientName: String
        public var connections: Int
        public var pace: Pace
        public var holdSeconds: Int
        public var expireDays: Int
        /// The relay's DKIM signature covers List-Unsubscribe and List-Unsubscribe-Post. Nil: as the round trip found.
        public var oneClick: Bool?
    }

    public struct Server: Sendable {
        public var endpoint: Endpoint
        public var user: String
        public var secret: SecretPlace?
    }

    public struct Web: Sendable {
        public var listen: HostPort?
        public var monitor: HostPort?
        public var cacheMB: Int
    }

    public struct HostPort: Sendable, Equatable {
        public var host: String
        public var port: Int

        /// "127.0.0.1:8025", "[::1]:8025".
        public init?(_ text: String) {
            guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
                (0...65_535).contains(port)
            else { return nil }
            var host = String(text[..<colon])
            if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
            guard !host.isEmpty else { return nil }
            self.host = host
            self.port = port
        }
    }

    public struct Limits: Sendable {
        public var largestMailMB: Int
        public var groupsPerMail: Int
        public var attachmentsInlineKB: Int
        /// How much may come before it waits.
        public var most: Guild.Limits
        /// A virus scanner's socket, and what becomes of mail while it does not answer.
        public var scanner: ScannerPlace?
        public var holdsWithoutScanner: Bool
    }

    public var ours: OurAddresses {
        OurAddresses(style: community.addressing, address: community.address, otherDomains: community.otherDomains)
    }

    public var rules: ReadingRules {
        ReadingRules(
            ours: ours, server: trust, domains: .publicSuffixList, deliveryFields: deliveryFields,
            largestMail: limits.largestMailMB * 1_000_000,
            mostGroups: limits.groupsPerMail, mostQuestions: questionsPerDay, most: limits.most)
    }
}
