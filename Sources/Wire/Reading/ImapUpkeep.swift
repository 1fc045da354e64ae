import Mail

/// A look at the rest of a mailbox, on a connection of its own: which folders it has, how full it is, and the copies of
/// our letters that a provider puts into its Sent folder.
///
/// Made by the gateway every few minutes; opened, used and closed. Blocking calls run on the actor's own thread.
public actor ImapUpkeep {
    private let executor: BlockingExecutor
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private let endpoint: Endpoint
    private let credential: CredentialSource
    private let signal = WakeSignal()
    private var dialogue: ImapDialogue?

    public init(endpoint: Endpoint, credential: @escaping CredentialSource) {
        executor = BlockingExecutor(label: "imap-upkeep")
        self.endpoint = endpoint
        self.credential = credential
    }

    /// What a mailbox is like (RFC 6154 for the folders, RFC 9208 for the room).
    public struct Findings: Sendable, Equatable {
        public var junk: String?
        public var sent: String?
        public var trash: String?
        /// Kilobytes, as the server counts them.
        public var used: Int?
        public var room: Int?
        public var capabilities: Set<String> = []
    }

    /// Connects and looks around.
    public func open() async throws(SourceError) -> Findings {
        do {
            let stream = try ByteStream.open(scheme: "imap", endpoint, credential, wake: signal)
            dialogue = ImapDialogue(stream, patience: 60, largestLiteral: 1 << 20)
        } catch {
            throw ImapSource.reaction(to: error)
        }
        return try speak { dialogue throws in
            try dialogue.command("CAPABILITY")
            var findings = Findings(capabilities: dialogue.capabilities)
            var names: [(name: String, flags: Set<String>)] = []
            let wish = dialogue.capabilities.contains("SPECIAL-USE") && dialogue.capabilities.contains("LIST-EXTENDED")
            try dialogue.command(wish ? "LIST \"\" \"*\" RETURN (SPECIAL-USE)" : "LIST \"\" \"*\"") { response in
                if let folder = ImapUpkeep.folder(response) { names.append(folder) }
            }
            findings.junk = ImapUpkeep.find("\\junk", ImapUpkeep.junkNames, names)
            findings.sent = ImapUpkeep.find("\\sent", ImapUpkeep.sentNames, names)
            findings.trash = ImapUpkeep.find("\\trash", [], names)
            if dialogue.capabilities.contains(where: { $0 == "QUOTA" || $0.hasPrefix("QUOTA=") }) {
                try? dialogue.command("GETQUOTAROOT INBOX") { response in
                    guard response.text.hasPrefix("* QUOTA "), let storage = response.text.firstRange(of: "STORAGE ")
                    else { return }
                    let numbers = response.text[storage.upperBound...].split { !$0.isNumber }.prefix(2).compactMap {
                        Int($0)
                    }
                    if numbers.count == 2, numbers[1] > 0 { (findings.used, findings.room) = (numbers[0], numbers[1]) }
                }
            }
            return findings
        }
    }

    /// How many mails in a folder have these words in the header field.
    public func count(in folder: String, field: String, containing text: String) async throws(SourceError) -> Int {
        try speak { dialogue throws in
            try dialogue.command("EXAMINE \(ImapText.quoted(ImapText.folder(folder)))")
            return try ImapUpkeep.search(field, text, &dialogue).count
        }
    }

    /// Removes from `folder` the mails above a UID whose `field` is one of ours, a few hundred at a time. Gmail keeps what
    /// is merely deleted, so there it goes into the bin. Returns how far it came and how many went; nil at the end.
    public func purge(
        _ folder: String, after: UInt32, field: String, into trash: String?, isOurs: (String) -> Bool
    ) async throws(SourceError) -> (through: UInt32, removed: Int)? {
        try speak { dialogue throws in
            try dialogue.command("SELECT \(ImapText.quoted(ImapText.folder(folder)))")
            let found = try ImapUpkeep.search(field, "", &dialogue).filter { $0 > after }.sorted().prefix(500)
            guard let last = found.last else { return nil }
            var ours: [UInt32] = []
            try dialogue.command(
                "UID FETCH \(ImapText.set(Array(found))) (UID BODY.PEEK[HEADER.FIELDS (\(field))])"
            ) { response in
                guard let uid = response.uid, let bytes = response.body else { return }
                let value = Message(reading: bytes).fields.first { ASCII.same($0.name, field) }?.value ?? ""
                if isOurs(ASCII.trimmed(value)) { ours.append(uid) }
            }
            guard !ours.isEmpty else { return (last, 0) }
            let set = ImapText.set(ours.sorted())
            if dialogue.capabilities.contains("X-GM-EXT-1"), dialogue.capabilities.contains("MOVE"), let trash {
                try dialogue.command("UID MOVE \(set) \(ImapText.quoted(ImapText.folder(trash)))")
            } else {
                try dialogue.command("UID STORE \(set) +FLAGS.SILENT (\\Deleted)")
                if dialogue.capabilities.contains("UIDPLUS") {
                    try dialogue.command("UID EXPUNGE \(set)")
                }
            }
            return (last, ours.count)
        }
    }

    public func close() async {
        if var dialogue { try? dialogue.command("LOGOUT") }
        dialogue = nil
    }

    // MARK: Dialogue

    private static func search(_ field: String, _ text: String, _ dialogue: inout ImapDialogue) throws -> [UInt32] {
        var uids: [UInt32] = []
        try dialogue.command("UID SEARCH UNDELETED HEADER \(field) \(ImapText.quoted(text))") { response in
            guard response.text.hasPrefix("* SEARCH") else { return }
            uids += response.text.split(separator: " ").compactMap { UInt32($0) }
        }
        return uids
    }

    private static let junkNames = ["junk", "spam", "junk email", "junk e-mail", "bulk mail", "bulk"]
    private static let sentNames = ["sent", "sent items", "sent messages", "sent mail"]

    /// By its use where the server tells it, else by its name.
    private static func find(
        _ use: String, _ known: [String], _ folders: [(name: String, flags: Set<String>)]
    ) -> String? {
        if let told = folders.first(where: { $0.flags.contains(use) }) { return told.name }
        return folders.first { folder in
            let last = folder.name.split(whereSeparator: { $0 == "/" || $0 == "." }).last.map { ASCII.lowered($0) }
            return last.map(known.contains) ?? false
        }?.name
    }

    /// `* LIST (\HasNoChildren \Junk) "/" "Junk"`; a name in a literal is passed over.
    private static func folder(_ response: ImapResponse) -> (name: String, flags: Set<String>)? {
        guard response.text.hasPrefix("* LIST ("), let close = response.text.firstIndex(of: ")") else { return nil }
        let flags = response.text[..<close].dropFirst(8).split(separator: " ").map { ASCII.lowered($0) }
        guard !flags.contains("\\noselect"), !flags.contains("\\nonexistent") else { return nil }
        var rest = response.text[response.text.index(after: close)...].drop { $0 == " " }
        // The delimiter: quoted, or NIL.
        if rest.first == "\"" {
            rest = rest.dropFirst()
            if rest.first == "\\" { rest = rest.dropFirst() }
            rest = rest.dropFirst(2)
        } else {
            rest = rest.drop { $0 != " " }
        }
        rest = rest.drop { $0 == " " }
        var name = String(rest)
        if name.hasPrefix("\""), name.hasSuffix("\""), name.count >= 2 {
            name = String(name.dropFirst().dropLast()).replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
        }
        guard !name.isEmpty, !name.hasPrefix("{") else { return nil }
        return (ImapText.decodedFolder(name), Set(flags))
    }

    private func speak<T>(_ body: (inout ImapDialogue) throws -> T) throws(SourceError) -> T {
        try ImapDialogue.speak(on: &dialogue, body)
    }
}
