import Foundation
import Mail
import Testing

@testable import Guild
@testable import Store

/// What a post looks like is kept beside its words, and goes with them.
@Suite("Stored documents")
struct StoredDocumentTests {
    private static let document = Document(blocks: [
        .heading([.text("Rooms")]),
        .paragraph([
            .text("a "), .strong([.text("b"), .emphasis([.text("c")])]), .lineBreak, .code("x < y"),
            .link("https://x.example/?a=1&b=2", [.text("d")]),
            .picture(.init(source: "cid", alternative: "Plan", file: 0)),
            .picture(.init(source: "", alternative: "elsewhere")),
        ]),
        .list(first: nil, items: [[.paragraph([.text("e")]), .list(first: 4, items: [[.paragraph([.text("f")])]])]]),
        .quote([.paragraph([.text("g")])]), .verbatim("h  i\n j"), .rule,
        .table([[.init(isHead: true, content: [.text("k")]), .init(isHead: false, content: [])]]),
    ])

    @Test("is kept and read as it was")
    func roundTrip() throws {
        #expect(Document(stored: try StoredDocumentTests.document.stored) == StoredDocumentTests.document)
    }

    @Test(
        "what is none is none",
        arguments: [
            "", "{}", "[1]", "[[\"p\"],[\"z\"]]", "[[\"t\",1]]", "[[\"o\",1,[1]]]", "[[\"p\",[\"a\"]]]",
            String(repeating: "[\"q\",", count: 400),
        ])
    func broken(text: String) { #expect(Document(stored: text) == nil) }

    @Test("pages and letters get it; an edit and a removal end it")
    func life() throws {
        let path = NSTemporaryDirectory() + "/gp-document-\(UUID().uuidString).sqlite"
        let store = try Store(path: path)
        defer {
            store.close()
            for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        }
        let street = try store.writeNow { transaction -> (GroupID, PersonID) in
            let group = try transaction.addGroup(
                Group(id: GroupID(0), name: "teachers", title: "Teachers", purpose: "Trying."), now: 1)
            return (group, try transaction.person(for: MailAddress(address: "anna@a.example")!, now: 1).id)
        }
        var new = NewContribution(
            kind: .topic, group: street.0, parent: nil, author: street.1, authorName: "Anna", title: "Rooms",
            text: "words", rest: "", fragment: "<p>words</p>", document: StoredDocumentTests.document,
            attachments: [], messageID: MessageID("a@a.example")!, sentAt: 1)
        new.attachments =
            Message(
                reading: Array("Content-Type: image/png; name=\"plan.png\"\n\nxyz\n".utf8)
            ).parts
        func apply(_ effect: Effect, now: Int64) throws -> ContributionID? {
            try store.writeNow { transaction in
                var applying = Applying(arrival: ArrivalID(1), now: now, hold: 0)
                return try transaction.apply([effect], &applying)
            }
        }
        func look(_ id: ContributionID) throws -> (document: Document?, fragment: String) {
            let facts = try store.readNow { try $0.contributionFacts(id, attachmentLimit: 0)?.facts }
            return (facts?.document, facts?.fragment ?? "")
        }
        let id = try #require(try apply(.forum(.contribute(new)), now: 2))
        #expect(try look(id).document == StoredDocumentTests.document)
        #expect(try look(id).fragment.contains("src=\"/p/\(id)/0/plan.png\""))
        // A page made by an earlier version is made anew, as it looked.
        let anew = try store.readNow { $0.fragment("", version: 0, of: id, "words").text }
        #expect(try anew == look(id).fragment)
        _ = try apply(.forum(.edit(id, text: "other", fragment: "<p>other</p>")), now: 3)
        #expect(try look(id) == (nil, "<p>other</p>"))
        try store.writeNow { try $0.db.run("UPDATE contribution SET document = '[]' WHERE id = ?", [id.rawValue]) }
        _ = try apply(.forum(.delete(id)), now: 4)
        #expect(try store.readNow { try $0.db.number("SELECT 1 FROM contribution WHERE document IS NOT NULL") } == nil)
    }
}
