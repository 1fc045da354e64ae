import ArgumentParser
import Foundation
import Gateway
import Guild
import Mail
import Store

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
