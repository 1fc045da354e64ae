import ArgumentParser
import Foundation
import Gateway
import Guild
import Store

struct DirectorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "director", abstract: "Who looks after the whole community.",
        discussion: "A director appoints facilitators, experts and sponsors in any group that they can see, by mail.",
        subcommands: [Add.self, Remove.self, List.self])

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Name a director.")
        @OptionGroup var common: Common
        @Argument(help: "@handle or address of somebody who is known here.") var who: String

        func run() throws {
            let installation = try common.installation()
            let isNew = try installation.store.writeNow { transaction in
                try transaction.addDirector(
                    DirectorCommand.somebody(who, transaction), now: installation.surroundings.now())
            }
            print(isNew ? "\(who) is a director now." : "\(who) was one already.")
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Somebody is a director no more.")
        @OptionGroup var common: Common
        @Argument(help: "@handle or address.") var who: String

        func run() throws {
            let installation = try common.installation()
            let was = try installation.store.writeNow { transaction in
                try transaction.removeDirector(DirectorCommand.somebody(who, transaction))
            }
            guard was else { throw Stop(.failed, "\(who) is no director") }
            print("\(who) is no director any more.")
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List directors.")
        @OptionGroup var common: Common

        func run() throws {
            let installation = try common.installation()
            let people = try installation.store.readNow { snapshot in
                try snapshot.directors().compactMap { try snapshot.person(id: $0) }
            }
            if common.json { return try Terminal.json(people.map { ["handle": $0.handle, "name": $0.name] }) }
            Terminal.table(
                ["HANDLE", "NAME"], people.map { ["@" + $0.handle, $0.name] },
                empty: "Nobody yet. Name one: guildpost director add @handle")
        }
    }

    private static func somebody(_ who: String, _ transaction: Transaction) throws -> PersonID {
        guard let person = try person(who, transaction.snapshot) else {
            throw Stop(.failed, "there is nobody called \(who)")
        }
        return person.id
    }
}
