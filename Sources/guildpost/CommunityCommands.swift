import ArgumentParser
import Foundation
import Gateway
import Guild
import Mail
import Store

struct GroupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "group", abstract: "Practice groups.", subcommands: [Add.self, Change.self, List.self])

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make a group.")
        @OptionGroup var common: Common
        @Argument(help: "Its name in addresses: lower case letters, digits and hyphens.") var name: String
        @Option(help: "Its title, for people.") var title: String
        @Option(help: "What it is for, in a sentence.") var purpose: String
        @Flag(name: .customLong("private"), help: "Only members may read it.") var isPrivate = false
        @Option(help: "Who may post: members, anyone, facilitators.") var posting: String = "members"
        @Option(help: "What becomes of a stranger's mail: refuse, hold, invite.") var strangers: String = "refuse"
        @Option(help: "How one joins by mail: open, approval, invitation.") var joining: String?
        @Option(help: "Whether facilitators see an event before it goes out: preview, atOnce.")
        var announcing: String = "preview"
        @Option(help: "A word in brackets before subjects; none by default.") var prefix = ""
        @Option(help: "Where its events are when nobody says: Europe/Berlin; the community's by default.") var zone = ""

        func run() throws {
            let name = ASCII.lowered(name)
            guard Group.isName(name) else {
                throw Stop(
                    .usage,
                    "\"\(name)\" cannot be a group's name: 1 to 20 lower case letters, digits or hyphens, and none of the words Guildpost uses itself"
                )
            }
            guard let policy = PostingPolicy(rawValue: posting) else {
                throw Stop(.usage, "--posting is members, anyone or facilitators")
            }
            guard let strangers = StrangerPolicy(rawValue: strangers) else {
                throw Stop(.usage, "--strangers is refuse, hold or invite")
            }
            let joining = try self.joining.map { try joinPolicy($0) }
            let announced = try announcePolicy(announcing)
            let zone = try knownZone(zone)
            let installation = try common.installation()
            let group = Group(
                id: GroupID(0), name: name, title: MailAddress.cleanName(title), purpose: purpose,
                visibility: isPrivate ? .private : .public, posting: policy, strangers: strangers, joining: joining,
                announcing: announced, prefix: prefix, zone: zone)
            do {
                _ = try installation.store.writeNow { try $0.addGroup(group, now: installation.surroundings.now()) }
            } catch .refused {
                throw Stop(.failed, "there is a group \"\(name)\" already")
            }
            print("Made \(group.title): \(installation.ours.address(for: name))")
        }
    }

    struct Change: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Change a group.")
        @OptionGroup var common: Common
        @Argument var name: String
        @Option var title: String?
        @Option var purpose: String?
        @Option(help: "public or private") var visibility: String?
        @Option(help: "members, anyone or facilitators") var posting: String?
        @Option(help: "refuse, hold or invite") var strangers: String?
        @Option(help: "open, approval or invitation") var joining: String?
        @Option(help: "preview or atOnce") var announcing: String?
        @Option var prefix: String?
        @Option(help: "Europe/Berlin and the like; \"\" for the community's") var zone: String?

        func run() throws {
            let installation = try common.installation()
            try installation.store.writeNow { transaction in
                guard var group = try transaction.snapshot.group(name: name) else {
                    throw Stop(.failed, "there is no group \"\(name)\"")
                }
                if let title { group.title = MailAddress.cleanName(title) }
                if let purpose { group.purpose = purpose }
                if let prefix { group.prefix = prefix }
                if let zone { group.zone = try knownZone(zone) }
                if let joining { group.joining = try joinPolicy(joining) }
                if let announcing { group.announcing = try announcePolicy(announcing) }
                if let visibility {
                    guard let value = Visibility(rawValue: visibility) else {
                        throw Stop(.usage, "--visibility is public or private")
                    }
                    group.visibility = value
                }
                if let posting {
                    guard let value = PostingPolicy(rawValue: posting) else {
                        throw Stop(.usage, "--posting is members, anyone or facilitators")
                    }
                    group.posting = value
                }
                if let strangers {
                    guard let value = StrangerPolicy(rawValue: strangers) else {
                        throw Stop(.usage, "--strangers is refuse, hold or invite")
                    }
                    group.strangers = value
                }
                try transaction.change(group)
            }
            print("Changed \(name).")
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the groups.")
        @OptionGroup var common: Common

        func run() throws {
            let installation = try common.installation()
            let groups = try installation.store.readNow { try $0.groupListing() }
            if common.json { return try Terminal.json(groups) }
            Terminal.table(
                ["NAME", "MEMBERS", "THREADS", "READERS", "POSTING", "TITLE"],
                groups.map { [$0.name, "\($0.members)", "\($0.topics)", $0.visibility, $0.posting, $0.title] },
                empty: "No group yet. Make one with `guildpost group add`.")
        }
    }
}

struct PersonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "People and their addresses.",
        subcommands: [Add.self, Address.self, Resume.self, Show.self, List.self])

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Add a person.")
        @OptionGroup var common: Common
        @Argument(help: "Name and address: 'Jane Doe <jane@example.org>'.") var who: String
        @Option(help: "What others see instead of the address; made from the name by default.") var handle: String?

        func run() throws {
            let address = try mailbox(who)
            let installation = try common.installation()
            let person = try installation.store.writeNow {
                try $0.person(
                    for: address, handle: handle.map { Person.handle(from: $0) }, now: installation.surroundings.now())
            }
            print("\(person.name) is @\(person.handle).")
        }
    }

    struct Address: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Add another address of a person.")
        @OptionGroup var common: Common
        @Argument(help: "The person's handle.") var handle: String
        @Argument(help: "The address.") var address: String
        @Flag(help: "Letters go there from now on.") var primary = false

        func run() throws {
            let mailbox = try mailbox(address)
            let installation = try common.installation()
            do {
                try installation.store.writeNow { transaction in
                    guard let person = try transaction.snapshot.person(handle: plain(handle)) else {
                        throw Stop(.failed, "there is nobody called @\(plain(handle))")
                    }
                    try transaction.add(
                        mailbox, to: person.id, isPrimary: primary, now: installation.surroundings.now())
                }
            } catch .refused {
                throw Stop(.failed, "\(mailbox.address) belongs to somebody already")
            }
            print("\(mailbox.address) is @\(plain(handle))'s.")
            if !primary { try warnOfFailing(installation.store) }
        }

        private func warnOfFailing(_ store: Store) throws {
            let failing = try store.readNow { snapshot in
                let primary = try snapshot.person(handle: plain(handle)).flatMap {
                    try snapshot.primaryAddress(of: $0.id)
                }
                return try snapshot.failingAddresses(handle: plain(handle)).filter {
                    $0.suppressedAt != nil && $0.address == primary
                }
            }
            for address in failing.map(\.address) {
                print("Letters still go to \(address), where they come back; say --primary to send them here.")
            }
        }
    }

    struct Resume: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send letters to an address again at which they failed; what was missed comes in one letter.")
        @OptionGroup var common: Common
        @Argument(help: "The address, or the person's handle.") var who: String

        func run() throws {
            let installation = try common.installation()
            let now = installation.surroundings.now()
            var addresses: [MailAddress] = []
            if who.contains("@"), !who.hasPrefix("@") {
                addresses = [try mailbox(who)]
            } else {
                let failing = try installation.store.readNow { try $0.failingAddresses(handle: plain(who)) }
                addresses = failing.compactMap { MailAddress(address: $0.address) }
            }
            var lifted: [String] = []
            for address in addresses {
                let key = address.key
                if try installation.store.writeNow({ try $0.liftSuppression(of: key, now: now) }) {
                    lifted.append(address.address)
                }
            }
            guard !lifted.isEmpty else { throw Stop(.failed, "no letter to \(who) has failed lately") }
            print("Letters go to \(lifted.joined(separator: ", ")) again.")
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show a person.")
        @OptionGroup var common: Common
        @Argument(help: "The person's handle, or an address.") var who: String

        func run() throws {
            let installation = try common.installation()
            let found = try installation.store.readNow { snapshot in
                let handle =
                    try who.contains("@") && !who.hasPrefix("@")
                    ? snapshot.person(spelled: who)?.handle : plain(who)
                return try handle.map { try snapshot.personListing(handle: $0) } ?? []
            }
            guard let person = found.first else { throw Stop(.failed, "there is nobody called \(who)") }
            let failing = try installation.store.readNow { try $0.failingAddresses(handle: person.handle) }
            if common.json { return try Terminal.json(Everything(person: person, failingAddresses: failing)) }
            print("\(person.name) (@\(person.handle))")
            print("addresses: \(person.addresses.joined(separator: ", "))")
            print("groups: \(person.groups.isEmpty ? "none" : person.groups.joined(separator: ", "))")
            print("contributions: \(person.contributions)")
            for address in failing {
                print(
                    "\(address.address): letters fail since \(Terminal.time(address.since)); letters: \(address.fate)\n    \(address.why)"
                )
            }
        }

        /// The person's own fields, and beside them what fails.
        private struct Everything: Encodable {
            var person: PersonListing
            var failingAddresses: [FailingAddress]

            func encode(to encoder: any Encoder) throws {
                try person.encode(to: encoder)
                var container = encoder.container(keyedBy: CodingKeys.self)
                try container.encode(failingAddresses, forKey: .failingAddresses)
            }
            private enum CodingKeys: CodingKey { case failingAddresses }
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the people.")
        @OptionGroup var common: Common

        func run() throws {
            let installation = try common.installation()
            let people = try installation.store.readNow { try $0.personListing(handle: nil) }
            if common.json { return try Terminal.json(people) }
            Terminal.table(
                ["HANDLE", "NAME", "POSTS", "GROUPS", "ADDRESSES"],
                people.map {
                    [
                        "@" + $0.handle, $0.name, "\($0.contributions)", $0.groups.joined(separator: ","),
                        $0.addresses.joined(separator: " "),
                    ]
                },
                empty: "Nobody yet. Add somebody with `guildpost member add`.")
        }
    }
}

struct MemberCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "member", abstract: "Who is in which group, in which role.",
        subcommands: [Add.self, Remove.self, List.self])

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add people to a group, or change their roles and alerts.",
            discussion: "People who are not known yet are made. With --file, one 'Name <address>' a line.")
        @OptionGroup var common: Common
        @Argument(help: "The group's name.") var group: String
        @Argument(help: "'Jane Doe <jane@example.org>', an address, or @handle.") var who: [String] = []
        @Option(help: "sponsor, facilitator, expert, contributor or reader; may be repeated.") var role: [String] = []
        @Option(help: "immediate, daily, weekly or none.") var cadence = "immediate"
        @Option(help: "A file with one person a line.") var file: String?

        func run() throws {
            let roles = try Set(
                role.map { word in
                    guard let role = Role(rawValue: word) else {
                        throw Stop(
                            .usage,
                            "--role is \(Role.allCases.map(\.rawValue).joined(separator: ", ")), not \"\(word)\"")
                    }
                    return role
                })
            guard let cadence = Cadence(rawValue: cadence) else {
                throw Stop(.usage, "--cadence is immediate, daily, weekly or none")
            }
            var people = who
            if let file {
                guard let data = FileManager.default.contents(atPath: file) else {
                    throw Stop(.failed, "\(file) cannot be read")
                }
                people += String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
                    .filter { !$0.allSatisfy(\.isWhitespace) && !$0.hasPrefix("#") }
            }
            guard !people.isEmpty else { throw Stop(.usage, "name somebody, or a --file of people") }
            let installation = try common.installation()
            let now = installation.surroundings.now()
            let added = try installation.store.writeNow { transaction in
                guard let group = try transaction.snapshot.group(name: group) else {
                    throw Stop(.failed, "there is no group \"\(group)\"")
                }
                var added = 0
                for (index, who) in people.enumerated() {
                    let person: Person
                    if who.hasPrefix("@") {
                        guard let known = try transaction.snapshot.person(handle: plain(who)) else {
                            throw Stop(.failed, "there is nobody called \(who)")
                        }
                        person = known
                    } else {
                        person = try transaction.person(for: mailbox(who), now: now)
                    }
                    let isNew = try transaction.setMembership(
                        of: person.id, in: group.id, roles: roles.isEmpty ? [.contributor] : roles, cadence: cadence,
                        now: now)
                    added += isNew ? 1 : 0
                    if index % 500 == 499 { Terminal.progress("\(index + 1) of \(people.count)") }
                }
                Terminal.progressDone()
                return added
            }
            print("\(added) added to \(group)\(people.count > added ? ", \(people.count - added) changed" : "").")
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remove a person from a group. What they gave to it stays.")
        @OptionGroup var common: Common
        @Argument var group: String
        @Argument(help: "@handle or address.") var who: String

        func run() throws {
            let installation = try common.installation()
            try installation.store.writeNow { transaction in
                guard let group = try transaction.snapshot.group(name: group) else {
                    throw Stop(.failed, "there is no group \"\(group)\"")
                }
                let person =
                    try who.hasPrefix("@") || !who.contains("@")
                    ? transaction.snapshot.person(handle: plain(who))
                    : transaction.snapshot.person(spelled: who)
                guard let person,
                    try transaction.endMembership(of: person.id, in: group.id, now: installation.surroundings.now())
                else {
                    throw Stop(.failed, "\(who) is not in \(group.name)")
                }
            }
            print("Removed \(who) from \(group).")
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List members.")
        @OptionGroup var common: Common
        @Argument(help: "A group's name; all groups by default.") var group: String?

        func run() throws {
            let installation = try common.installation()
            let members = try installation.store.readNow { try $0.memberListing(group: group) }
            if common.json { return try Terminal.json(members) }
            Terminal.table(
                ["GROUP", "HANDLE", "ROLES", "ALERTS", "NAME", "ADDRESS"],
                members.map {
                    [$0.group, "@" + $0.handle, $0.roles.joined(separator: ","), $0.cadence, $0.name, $0.address]
                },
                empty: "Nobody yet.")
        }
    }
}

private func joinPolicy(_ word: String) throws -> JoinPolicy {
    guard let policy = JoinPolicy(rawValue: word) else {
        throw Stop(.usage, "--joining is open, approval or invitation")
    }
    return policy
}

private func announcePolicy(_ word: String) throws -> AnnouncePolicy {
    guard let policy = AnnouncePolicy(rawValue: word) else {
        throw Stop(.usage, "--announcing is preview or atOnce")
    }
    return policy
}

private func knownZone(_ zone: String) throws -> String {
    guard zone.isEmpty || Zones.system.knows(zone) else {
        throw Stop(.usage, "there is no time zone \"\(zone)\"; they are named by a place, like Europe/Berlin")
    }
    return zone
}

private func plain(_ handle: String) -> String {
    ASCII.lowered(handle.hasPrefix("@") ? String(handle.dropFirst()) : handle)
}

private func mailbox(_ text: String) throws -> MailAddress {
    let found = MailReading.addresses(text, limit: 2)
    guard found.count == 1 else {
        throw Stop(.usage, "\"\(text)\" is not one mail address; write 'Jane Doe <jane@example.org>'")
    }
    return found[0]
}
