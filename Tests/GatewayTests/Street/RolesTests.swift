import Foundation
import Mail
import Testing

@testable import Gateway
@testable import Guild
@testable import Store

@Suite("Roles and rights")
struct RolesTests {
    private static let columns = ["stranger", "reader", "contributor", "expert", "sponsor", "facilitator", "director"]

    /// What refuses a request for the sake of who asks.
    private static let refusals = [
        "look after", "looks after", "That is for members", "You are not in", "not a member", "others count on",
        "in none",
        "We know of nobody", "There is no post",
    ]

    @Test("the table in docs/roles.md is what the program does, for somebody of each role")
    func table() async throws {
        let path = #filePath.components(separatedBy: "/Tests/")[0] + "/docs/roles.md"
        let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter {
            $0.hasPrefix("| `")
        }.map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
        #expect(rows.count > 10)
        let gateway = try SimulatedGateway("roles", start: 1_796_083_200)
        let people = try RolesTests.fill(gateway.store, rows.count)
        var number = 0
        for (index, row) in rows.enumerated() {
            let request = row[0].replacing("`", with: "")
            guard case .command(let command) = CommandReading.read(request) else {
                Issue.record("\(request) is no request")
                continue
            }
            #expect(command.needsSettledAddress == (row[8] == "yes"), "\(request): settled")
            for (place, column) in RolesTests.columns.enumerated() {
                let address = people[column]![index]
                number += 1
                _ = try await gateway.carry(
                    "From: \(address)\nTo: community@guild.example\nSubject: request\nMessage-ID: <\(number)@x.example>\n\n\(request)\n",
                    key: "\(number)")
                let letters = try await gateway.turn().filter {
                    $0.recipient == address && Message(reading: $0.bytes).subject.hasPrefix("Re:")
                }
                let said = letters.map { Message(reading: $0.bytes).body().text }.map {
                    // Their own words stand on top.
                    $0.split(separator: "\n").filter { !$0.hasPrefix(">") }.joined(separator: " ")
                }.joined(separator: "\n")
                let may = !said.isEmpty && !RolesTests.refusals.contains { said.contains($0) }
                #expect(may == (row[place + 1] == "yes"), "\(request), \(column): \(said.prefix(200))")
            }
        }
    }

    /// One person for each request and role, so that nobody is asked too often; by column, then row.
    private static func fill(_ store: Store, _ rows: Int) throws -> [String: [String]] {
        var people: [String: [String]] = [:]
        try store.writeNow { transaction in
            let teachers = try transaction.addGroup(
                Group(id: GroupID(0), name: "teachers", title: "Teachers", purpose: "Trying."), now: 1)
            let labs = try transaction.addGroup(
                Group(id: GroupID(0), name: "labs", title: "Labs", purpose: "Trying."), now: 1)
            func make(_ handle: String, in group: GroupID, _ roles: Set<Role>) throws -> PersonID {
                let address = MailReading.addresses("\(handle) <\(handle)@x.example>")[0]
                let id = try transaction.person(for: address, now: 1).id
                try transaction.setMembership(of: id, in: group, roles: roles, cadence: .none, now: 1)
                return id
            }
            for index in 0..<rows {
                people["stranger", default: []].append("stranger\(index)@x.example")
                for role in Role.allCases {
                    let handle = "\(role.rawValue)\(index)"
                    _ = try make(
                        handle, in: teachers, role.mayPost && role != .contributor ? [role, .contributor] : [role])
                    people[role.rawValue, default: []].append("\(handle)@x.example")
                }
                let director = try make("director\(index)", in: labs, [.contributor])
                _ = try transaction.addDirector(director, now: 1)
                people["director", default: []].append("director\(index)@x.example")
            }
            _ = try make("target", in: teachers, [.contributor])
            _ = try make("holder", in: teachers, [.expert, .contributor])
            let author = try make("author", in: teachers, [.contributor])
            var applying = Applying(arrival: ArrivalID(0), now: 1, hold: 0)
            let new = PromptText(title: "Rubrics", text: "How many levels have your rubrics?").topic(
                in: teachers, by: author, named: "author", messageID: MessageID("first@x.example")!, at: 1)
            _ = try transaction.contribute(new, &applying)
        }
        return people
    }
}
