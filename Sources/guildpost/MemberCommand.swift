import ArgumentParser
import Foundation
import Gateway
import Guild
import Mail
import Store

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
                guard let person = try person(who, transaction.snapshot),
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
