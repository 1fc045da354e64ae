import ArgumentParser
import Foundation
import Gateway
import Guild
import Mail
import Store

struct GroupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "group", abstract: "Practice groups.",
        subcommands: [Add.self, Change.self, Close.self, Reopen.self, List.self])

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make a group.")
        @OptionGroup var common: Common
        @Argument(help: "Its name in addresses: lower case letters, digits and hyphens.") var name: String
        @Option(help: "Its title, for people.") var title: String
        @Option(help: "What it is for, in a sentence.") var purpose: String
        @Option(help: "What its members gain, in a sentence.") var gain = ""
        @Flag(name: .customLong("private"), help: "Only members may read it.") var isPrivate = false
        @Option(help: "Who may post: members, anyone, facilitators.") var posting: String = "members"
        @Option(help: "What becomes of a stranger's mail: refuse, hold, invite.") var strangers: String = "refuse"
        @Option(help: "How one joins by mail: open, approval, invitation.") var joining: String?
        @Option(help: "Whether facilitators see an event before it goes out: preview, atOnce.")
        var announcing: String = "preview"
        @Option(help: "Whose entries go out in its blog: facilitators, editors (and experts) or members")
        var blogging: String = "editors"
        @Option(help: "What becomes of somebody's first post: free or held (a facilitator looks at it).")
        var newcomers: String = "free"
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
            let blog = try blogPolicy(blogging)
            let first = try newcomerPolicy(newcomers)
            let zone = try knownZone(zone)
            let installation = try common.installation()
            var group = Group(
                id: GroupID(0), name: name, title: MailAddress.cleanName(title), purpose: purpose,
                visibility: isPrivate ? .private : .public, posting: policy, strangers: strangers, joining: joining,
                announcing: announced, prefix: prefix, zone: zone,
                blogging: blog, newcomers: first)
            group.gain = MailAddress.cleanName(gain)
            let made = group
            do {
                _ = try installation.store.writeNow { try $0.addGroup(made, now: installation.surroundings.now()) }
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
        @Option(help: "what its members gain") var gain: String?
        @Option(help: "public or private; what was written in a private group stays its members'") var visibility:
            String?
        @Option(help: "members, anyone or facilitators") var posting: String?
        @Option(help: "refuse, hold or invite") var strangers: String?
        @Option(help: "open, approval or invitation") var joining: String?
        @Option(help: "preview or atOnce") var announcing: String?
        @Option(help: "facilitators, editors or members") var blogging: String?
        @Option(help: "free or held") var newcomers: String?
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
                if let gain { group.gain = MailAddress.cleanName(gain) }
                if let prefix { group.prefix = prefix }
                if let zone { group.zone = try knownZone(zone) }
                if let joining { group.joining = try joinPolicy(joining) }
                if let blogging { group.blogging = try blogPolicy(blogging) }
                if let newcomers { group.newcomers = try newcomerPolicy(newcomers) }
                if let announcing { group.announcing = try announcePolicy(announcing) }
                if let visibility {
                    guard let value = Visibility(rawValue: visibility) else {
                        throw Stop(.usage, "--visibility is public or private")
                    }
                    // Nothing is shown to more people than could read it when it was written.
                    if value == .public, group.visibility == .private, try transaction.snapshot.isWritten(group.id) {
                        throw Stop(
                            .failed,
                            "what was written in \"\(name)\" was written for its members, so it stays private; make a new group for what everybody may read"
                        )
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

    struct Close: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "End a group: what was written stays to read, and nobody writes there any more.")
        @OptionGroup var common: Common
        @Argument var name: String

        func run() throws {
            let installation = try common.installation()
            let now = installation.surroundings.now()
            try installation.store.writeNow { transaction in
                guard let group = try transaction.snapshot.group(name: name) else {
                    throw Stop(.failed, "there is no group \"\(name)\"")
                }
                guard !group.isClosed else { throw Stop(.failed, "\(name) is closed already") }
                var applying = Applying(arrival: ArrivalID(0), now: now, hold: 0)
                try transaction.close(group, &applying)
            }
            print("Closed \(name). Its archive stays; `guildpost group reopen \(name)` lets it go on.")
        }
    }

    struct Reopen: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Let a group that was closed go on.")
        @OptionGroup var common: Common
        @Argument var name: String

        func run() throws {
            let installation = try common.installation()
            try installation.store.writeNow { transaction in
                guard let group = try transaction.snapshot.group(name: name) else {
                    throw Stop(.failed, "there is no group \"\(name)\"")
                }
                guard group.isClosed else { throw Stop(.failed, "\(name) is not closed") }
                try transaction.reopen(group.id)
            }
            print("\(name) goes on.")
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

/// One of a policy's words, or what they are.
private func policy<Policy: RawRepresentable<String>>(_ word: String, _ option: String, _ words: String) throws
    -> Policy
{
    guard let policy = Policy(rawValue: word) else { throw Stop(.usage, "--\(option) is \(words)") }
    return policy
}

private func joinPolicy(_ word: String) throws -> JoinPolicy {
    try policy(word, "joining", "open, approval or invitation")
}

private func announcePolicy(_ word: String) throws -> AnnouncePolicy {
    try policy(word, "announcing", "preview or atOnce")
}

private func blogPolicy(_ word: String) throws -> BlogPolicy {
    try policy(word, "blogging", "facilitators, editors or members")
}

private func newcomerPolicy(_ word: String) throws -> NewcomerPolicy {
    try policy(word, "newcomers", "free or held")
}

private func knownZone(_ zone: String) throws -> String {
    guard zone.isEmpty || Zones.system.knows(zone) else {
        throw Stop(.usage, "there is no time zone \"\(zone)\"; they are named by a place, like Europe/Berlin")
    }
    return zone
}
