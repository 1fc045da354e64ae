import Foundation
import Guild
import Letters
import Logging
import Mail
import Testing

@testable import Gateway
@testable import Store

/// From the mail with a picture to the page and the letter that show it.
@Suite("Pictures in their places")
struct DarkroomTests {
    private static let now: Int64 = 1_795_503_600

    private final class Stage {
        let directory = NSTemporaryDirectory() + "/gp-darkroom-\(UUID().uuidString)"
        let store: Store
        let composer: Composer
        let logger = Logger(label: "darkroom") { _ in SwiftLogNoOpLogHandler() }

        init() throws {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            store = try Store(path: directory + "/db.sqlite")
            composer = Composer(
                community: "Test Guild",
                ours: OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!),
                site: SiteBase("https://archive.guild.example"),
                templates: try Templates(directories: Installation.templateDirectories(nil)), largestMail: 9_000_000,
                hold: 0)
            try store.writeNow { transaction in
                let group = try transaction.addGroup(
                    Group(id: GroupID(0), name: "teachers", title: "Teachers", purpose: "Trying."), now: 1)
                for who in ["Anna <anna@a.example>", "Ben <ben@b.example>"] {
                    let person = try transaction.person(for: MailReading.addresses(who)[0], now: 1)
                    try transaction.setMembership(
                        of: person.id, in: group, roles: [.contributor], cadence: .immediate, now: 1)
                }
            }
        }

        deinit {
            store.close()
            try? FileManager.default.removeItem(atPath: directory)
        }

        var darkroom: Darkroom {
            Darkroom(store: store, shrinker: PictureShrinker(patience: .seconds(300)), logger: logger)
        }

        /// A mail with a picture in its text, and one beside it.
        func post(_ picture: [UInt8], beside: [UInt8]? = nil) async throws -> ContributionID {
            func part(_ bytes: [UInt8], _ id: String, _ way: String) -> String {
                "--r\nContent-Type: image/png; name=\"\(id).png\"\nContent-ID: <\(id)@x>\nContent-Disposition: \(way); filename=\"\(id).png\"\nContent-Transfer-Encoding: base64\n\n\(Data(bytes).base64EncodedString(options: .lineLength76Characters))\n"
            }
            let mail =
                "From: anna@a.example\nTo: community+teachers@guild.example\nSubject: The new room\nMessage-ID: <\(UUID().uuidString)@x>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=r\n\n--r\nContent-Type: text/html; charset=utf-8\n\n<p>Look at it:</p><p><img src=\"cid:plan@x\" alt=\"The plan\"></p><p>Is it <b>large</b> enough?</p>\n"
                + part(picture, "plan", "inline") + (beside.map { part($0, "window", "attachment") } ?? "") + "--r--\n"
            let street = Street(
                store: store, rules: ReadingRules(ours: composer.ours, server: TrustedServer(mode: .local)),
                keys: TokenKeys([1: Array(repeating: 7, count: 32)])!, hold: 0,
                surroundings: Surroundings(now: { DarkroomTests.now }, chance: Surroundings.real.chance))
            let baseline = try store.writeNow {
                try $0.baseline(of: MailboxState(name: "d", uidValidity: 1, lastKey: nil), now: 0, since: 0)
            }
            let read = street.read(Array(mail.utf8), key: UUID().uuidString, arrivedAt: DarkroomTests.now)
            return try #require(try await street.carry([read], from: baseline)[0].outcomes[0].contribution)
        }

        func page(_ id: ContributionID) async throws -> PostView {
            let reader = ArchiveReader(store, now: { DarkroomTests.now })
            let thread = try await reader.thread(id, in: "teachers", for: .stranger, page: 1)
            return try #require(thread?.posts.first)
        }

        func small(_ id: ContributionID, _ position: Int) async throws -> Download? {
            try await ArchiveReader(store, now: { DarkroomTests.now }).smallPicture(
                of: id, position: position, for: .stranger)
        }

        func letter(_ id: ContributionID) throws -> String {
            let facts = try store.readNow {
                try $0.facts(
                    for: .forum(.alert(id)), attachmentLimit: 1_000_000, limits: .init(), now: DarkroomTests.now)
            }
            let moment = Composer.Moment(now: DarkroomTests.now, nonce: Surroundings.real.chance(28))
            let form = try composer.compose(try #require(facts), at: moment)
            return String(decoding: form.bytes, as: UTF8.self)
        }
    }

    @Test("a picture in the text stands there, on the page and in the letter, and one beside it is shown below")
    func places() async throws {
        let stage = try Stage()
        let id = try await stage.post(TestPicture.png(1_280, 80), beside: TestPicture.png(300, 200))
        // Before: as it came.
        #expect(try await stage.page(id).fragment.text.contains("src=\"/p/\(id)/0/plan.png\""))
        #expect(try await stage.small(id, 0) == nil)
        #expect(try !stage.letter(id).contains("multipart/related"))

        #expect(try await stage.darkroom.work(until: nil) == 2)
        #expect(try await stage.darkroom.work(until: nil) == 0)
        let page = try await stage.page(id)
        #expect(page.fragment.text.contains("src=\"/s/\(id)/0\" width=\"1024\" height=\"64\" alt=\"The plan\""))
        #expect(page.attachments.map(\.isInPlace) == [true, false])
        #expect(page.attachments[1].small?.size == PictureSize(width: 300, height: 200))
        #expect(try await stage.small(id, 0)?.bytes.starts(with: [0xFF, 0xD8]) == true)

        let letter = try stage.letter(id)
        #expect(letter.contains("multipart/related") && letter.contains("Content-ID: <\(id).0@guild.example>"))
        let read = Message(reading: Array(letter.utf8))
        let shown = try #require(read.parts.first { $0.contentID?.contains("\(id).0@") == true })
        #expect(PictureHead(shown.bytes)?.size == PictureSize(width: 1_024, height: 64))
        // The same picture again is small at once.
        let again = try await stage.post(TestPicture.png(1_280, 80))
        #expect(try await stage.page(again).fragment.text.contains("src=\"/s/\(again)/0\" width"))
    }

    @Test("small enough as it is, it travels once; and without a darkroom, too")
    func whole() async throws {
        let stage = try Stage()
        let id = try await stage.post(TestPicture.png(90, 60))
        let read = Message(reading: Array(try stage.letter(id).utf8))
        #expect(read.parts.count { $0.type == "image/png" } == 1)
        #expect(read.parts.contains { $0.contentID?.contains("\(id).0@guild.example") == true })
    }

    @Test("it goes with its post, and nobody sees it who may not read the group")
    func ends() async throws {
        let stage = try Stage()
        let id = try await stage.post(TestPicture.png(300, 200))
        try await stage.darkroom.work(until: nil)
        #expect(try await stage.small(id, 0) != nil)
        try await stage.store.write { try $0.db.execute(sql: "UPDATE practiceGroup SET visibility = 'private'") }
        #expect(try await stage.small(id, 0) == nil)
        try await stage.store.write { transaction in
            try transaction.db.execute(sql: "UPDATE practiceGroup SET visibility = 'public'")
            var applying = Applying(arrival: ArrivalID(1), now: DarkroomTests.now, hold: 0)
            _ = try transaction.apply([.forum(.delete(id))], &applying)
        }
        #expect(try await stage.small(id, 0) == nil)
        #expect(try stage.store.readNow { try $0.db.number("SELECT count(*) FROM picture") } == 0)
    }

    @Test("one that an earlier version stored loses what it told; one that was tried twice is left alone")
    func earlier() async throws {
        let stage = try Stage()
        let bare = TestPicture.png(300, 200)
        let id = try await stage.post(bare)
        let place: [UInt8] = [0, 0, 0, 10] + Array("tEXtGPS secret".utf8) + [0, 0, 0, 0]
        let told = Array(bare.prefix(33)) + place + Array(bare.dropFirst(33))
        try await stage.store.write { transaction in
            let hash = Data(ContentHash.of(told))
            try transaction.db.execute(
                sql: """
                    INSERT INTO blob (hash, bytes) VALUES (:hash, :told);
                    UPDATE attachment SET hash = :hash;
                    DELETE FROM blob WHERE hash <> :hash;
                    INSERT INTO picture (hash) VALUES (:hash);
                    """, arguments: ["hash": hash, "told": Data(told)])
        }
        #expect(try await stage.darkroom.work(until: nil) == 1)
        let file = try await ArchiveReader(stage.store, now: { 1 }).attachment(of: id, position: 0, for: .stranger)
        #expect(file?.bytes == bare)
        #expect(try stage.store.readNow { try $0.db.number("SELECT count(*) FROM blob") } == 1)
        #expect(try await stage.page(id).fragment.text.contains("src=\"/s/\(id)/0\""))

        try await stage.store.write { try $0.db.execute(sql: "UPDATE picture SET small = NULL, tries = 2") }
        #expect(try await stage.darkroom.work(until: nil) == 0)
        #expect(try stage.store.readNow { try $0.waitingPicture() } == nil)
    }
}
