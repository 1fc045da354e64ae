import Foundation
import Glibc
import Guild
import Logging
import Mail
import Testing

@testable import Gateway
@testable import Store

/// From the mail with a file to the search that names its page.
@Suite("Files are found")
struct ReadingRoomTests {
    private static let now: Int64 = 1_795_503_600

    private final class Stage {
        let directory = NSTemporaryDirectory() + "/gp-reading-\(UUID().uuidString)"
        let store: Store
        private let logger = Logger(label: "files") { _ in SwiftLogNoOpLogHandler() }

        init() throws {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            store = try Store(path: directory + "/db.sqlite")
            try store.writeNow { transaction in
                let anna = try transaction.person(for: MailReading.addresses("Anna <anna@a.example>")[0], now: 1)
                for name in ["teachers", "labs"] {
                    let group = try transaction.addGroup(
                        Group(
                            id: GroupID(0), name: name, title: name.capitalized, purpose: "Trying.",
                            visibility: name == "labs" ? .private : .public), now: 1)
                    try transaction.setMembership(
                        of: anna.id, in: group, roles: [.contributor], cadence: .none, now: 1)
                }
            }
        }

        deinit {
            store.close()
            try? FileManager.default.removeItem(atPath: directory)
        }

        func room(_ reader: FileReader = FileReader(socket: "/none", program: ReadingRoomTests.program)) -> ReadingRoom
        {
            ReadingRoom(store: store, reader: reader, logger: logger)
        }

        @discardableResult
        func post(_ name: String, _ bytes: [UInt8], to group: String = "teachers") async throws -> ContributionID {
            let mail = """
                From: anna@a.example
                To: community+\(group)@guild.example
                Subject: Papers
                Message-ID: <\(UUID().uuidString)@x>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=r

                --r
                Content-Type: text/plain; charset=utf-8

                Please have a look at what is attached.
                --r
                Content-Type: application/octet-stream; name="\(name)"
                Content-Disposition: attachment; filename="\(name)"
                Content-Transfer-Encoding: base64

                \(Data(bytes).base64EncodedString(options: .lineLength76Characters))
                --r--

                """
            let ours = OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!)
            let street = Street(
                store: store, rules: ReadingRules(ours: ours, server: TrustedServer(mode: .local)),
                keys: TokenKeys([1: Array(repeating: 7, count: 32)])!, hold: 0,
                surroundings: Surroundings(now: { ReadingRoomTests.now }, chance: Surroundings.real.chance))
            let baseline = try store.writeNow {
                try $0.baseline(of: MailboxState(name: "d", uidValidity: 1, lastKey: nil), now: 0, since: 0)
            }
            let read = street.read(Array(mail.utf8), key: UUID().uuidString, arrivedAt: ReadingRoomTests.now)
            return try #require(try await street.carry([read], from: baseline)[0].outcomes[0].contribution)
        }

        func search(_ words: String, _ viewer: Viewer = .stranger) async throws -> [SearchHit] {
            try await ArchiveReader(store, now: { ReadingRoomTests.now }).search(words, for: viewer, page: 1)?.hits
                ?? []
        }

        func said(_ id: ContributionID) async throws -> String? {
            let reader = ArchiveReader(store, now: { ReadingRoomTests.now })
            let thread = try await reader.thread(id, in: "teachers", for: .stranger, page: 1)
            return try #require(thread?.posts.first?.attachments.first).unsearched
        }
    }

    /// Built beside the tests.
    private static let program: String = {
        let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let beside = [CommandLine.arguments[0], bundle].map {
            ($0 as NSString).deletingLastPathComponent + "/guildpost-files"
        }
        return beside.first { FileManager.default.isExecutableFile(atPath: $0) }
            ?? FileManager.default.currentDirectoryPath + "/.build/debug/guildpost-files"
    }()

    private static func pdf(_ pages: [String]) -> [UInt8] {
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
        var kids: [String] = []
        for page in pages {
            let drawn = "BT /F1 12 Tf 50 700 Td (\(page)) Tj ET"
            objects.append("<< /Length \(drawn.utf8.count) >>\nstream\n\(drawn)\nendstream")
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents \(objects.count) 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
            )
            kids.append("\(objects.count) 0 R")
        }
        objects[1] = "<< /Type /Pages /Kids [\(kids.joined(separator: " "))] /Count \(kids.count) >>"
        // Without a table of places; readers rebuild it.
        let body = objects.enumerated().map { "\($0.offset + 1) 0 obj\n\($0.element)\nendobj\n" }.joined()
        return Array("%PDF-1.4\n\(body)trailer << /Size \(objects.count + 1) /Root 1 0 R >>\n%%EOF\n".utf8)
    }

    @Test("a file's page is named, the words are shown, and it narrows like others")
    func found() async throws {
        let stage = try Stage()
        let minutes = try await stage.post(
            "minutes.pdf", ReadingRoomTests.pdf(["Agenda", "The kilns were repaired", "End"]))
        let notes = try await stage.post("notes.txt", Array("A kiln of our own".utf8))
        #expect(try await stage.search("kiln").isEmpty)
        #expect(try await stage.room().work(until: nil) == 2)

        let hits = try await stage.search("kiln")
        #expect(hits.map(\.id) == [notes, minutes])
        #expect(hits.last?.file?.place == "page 2")
        #expect(hits.last?.excerpt == "The \u{2}kilns\u{3} were repaired")
        #expect(try await stage.search("kiln type:pdf").map(\.id) == [minutes])
        #expect(try await stage.search("type:text").map(\.id) == [notes])
        #expect(try await stage.search("kiln in:labs").isEmpty)
        #expect(try await stage.search("kiln -own").map(\.id) == [minutes])
        #expect(try await stage.search("attached type:file").isEmpty)
        #expect(try await stage.said(minutes) == nil)
    }

    @Test("whoever may not read the post finds no word of its file; with the post, they are gone")
    func ends() async throws {
        let stage = try Stage()
        let bytes = ReadingRoomTests.pdf(["The password of the shed"])
        let secret = try await stage.post("shed.pdf", bytes, to: "labs")
        _ = try await stage.room().work(until: nil)
        #expect(try await stage.search("shed").isEmpty)
        #expect(try await stage.search("shed", .person(PersonID(1))).map(\.id) == [secret])
        // The same file in another group is found there, and read once.
        let open = try await stage.post("shed-again.pdf", bytes)
        #expect(try await stage.room().work(until: nil) == 0)
        #expect(try await stage.search("shed").map(\.id) == [open])
        #expect(try await stage.search("shed").first?.file?.filename == "shed-again.pdf")
        try await stage.store.write { transaction in
            var applying = Applying(arrival: ArrivalID(1), now: ReadingRoomTests.now, hold: 0)
            _ = try transaction.apply([.forum(.delete(secret)), .forum(.delete(open))], &applying)
        }
        #expect(try await stage.search("shed", .person(PersonID(1))).isEmpty)
        #expect(try await stage.store.read { try $0.db.number("SELECT count(*) FROM filePiece") } == 0)
        try await stage.store.write {
            try $0.db.execute(sql: "INSERT INTO fileSearch(fileSearch) VALUES ('integrity-check')")
        }
    }

    @Test("a reader that ends, hangs or babbles is survived: twice, and the page says that the file is not searched")
    func trouble() async throws {
        for script in ["kill -9 $$", "exec sleep 60", "echo '{\"outcome\":\"read\"'", "exec head -c 9000000 /dev/zero"]
        {
            let stage = try Stage()
            let path = stage.directory + "/reader"
            try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
            let id = try await stage.post("a.pdf", ReadingRoomTests.pdf(["kiln"]))
            let room = stage.room(FileReader(socket: "/none", program: path, patience: .seconds(1)))
            #expect(try await room.work(until: nil) == 0)
            #expect(try await stage.said(id) != nil)
            // Nothing is tried for ever.
            #expect(try await !room.hasWork())
        }
    }

    /// It holds nothing of ours open: what another test waits for would never seem to end.
    private static func listener(at socket: String) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for number in [Int32(1), 2] { posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_WRONLY, 0) }
        for number in Int32(3)..<1_024 { posix_spawn_file_actions_addclose(&actions, number) }
        let words = ["systemd-socket-activate", "--accept", "--inetd", "--listen=\(socket)", program]
        var arguments = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var pid: pid_t = 0
        try #require(posix_spawn(&pid, "/usr/bin/systemd-socket-activate", &actions, nil, &arguments, environ) == 0)
        return pid
    }

    @Test("its own unit reads it: another process for each, by a socket")
    func unit() async throws {
        let stage = try Stage()
        let socket = stage.directory + "/socket"
        let unit = try ReadingRoomTests.listener(at: socket)
        // It does not end when it is asked to.
        defer {
            kill(unit, SIGKILL)
            waitpid(unit, nil, 0)
        }
        for _ in 0..<100 where !FileManager.default.fileExists(atPath: socket) {
            try await Task.sleep(for: .milliseconds(50))
        }
        let id = try await stage.post("minutes.pdf", ReadingRoomTests.pdf(["Agenda", "The kiln"]))
        let locked = try await stage.post("locked.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        let reader = FileReader(socket: socket, program: "/none")
        #expect(await reader.obstacle() == nil)
        #expect(try await stage.room(reader).work(until: nil) == 1)
        #expect(try await stage.search("kiln").map(\.id) == [id])
        #expect(try await stage.said(locked) == "locked with a password, not searched")
    }

    @Test("without a reader the host is told what to do, and files wait")
    func none() async throws {
        let stage = try Stage()
        try await stage.post("a.pdf", ReadingRoomTests.pdf(["kiln"]))
        let room = stage.room(FileReader(socket: "/none", program: "/none/guildpost-files"))
        #expect(await room.obstacle()?.found == "/none/guildpost-files is not there")
        try await room.workOnce()
        #expect(try await room.hasWork())
    }
}
