import Mail

/// What to do with mail whose outcome is recorded.
public struct FilingPlan: Sendable, Equatable {
    public enum Style: String, Sendable, Codable, CaseIterable {
        /// Into a folder for each filing.
        case move
        /// Stays where it is, marked.
        case flag
        /// Done mail goes; problems are moved.
        case delete
    }
    public var style: Style
    public var doneFolder: String
    public var problemFolder: String

    public init(style: Style, doneFolder: String, problemFolder: String) {
        self.style = style
        self.doneFolder = doneFolder
        self.problemFolder = problemFolder
    }

    func folder(for filing: Filing) -> String {
        switch filing {
        case .done: doneFolder
        case .problem: problemFolder
        }
    }
}

/// One folder of an IMAP server (RFC 3501), on a connection that libcurl has opened and logged in.
///
/// Fetching changes nothing on the server (BODY.PEEK); the folder is selected read-write only because filing
/// needs it. Blocking calls run on the actor's own thread.
public actor ImapSource: MailSource {
    private let executor: BlockingExecutor
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private let endpoint: Endpoint
    private let credential: CredentialSource
    private let folder: String
    private let filing: FilingPlan
    private let largestMail: Int
    private nonisolated let signal = WakeSignal()

    private var dialogue: ImapDialogue?
    private var delimiter = "/"
    private var prefix = ""
    private var keepsKeywords = false
    private var state: MailboxState?
    /// UIDs found by the last search and not yet listed.
    private var found: [UInt32] = []
    private var made: Set<String> = []

    /// Our mark in the `flag` style.
    static let keyword = "$GuildpostDone"

    public init(
        endpoint: Endpoint, credential: @escaping CredentialSource, folder: String, filing: FilingPlan, largestMail: Int
    ) {
        executor = BlockingExecutor(label: "imap")
        self.endpoint = endpoint
        self.credential = credential
        self.folder = folder
        self.filing = filing
        self.largestMail = largestMail
    }

    // MARK: MailSource

    public func open() async throws(SourceError) -> MailboxState {
        found = []
        made = []
        dialogue = nil
        let user: String
        do {
            let stream = try ByteStream.open(scheme: "imap", endpoint, credential, wake: signal)
            user = stream.user
            dialogue = ImapDialogue(stream, patience: 120, largestLiteral: largestMail + (1 << 20))
        } catch {
            throw ImapSource.reaction(to: error)
        }
        return try speak { dialogue throws in
            try dialogue.command("CAPABILITY")
            try readNamespace(&dialogue)
            var validity: UInt32 = 0
            var next: UInt32?
            var exists = 0
            do {
                try dialogue.command("SELECT \(ImapText.quoted(serverName(folder)))") { response in
                    if let code = response.code {
                        if code.hasPrefix("UIDVALIDITY ") { validity = UInt32(code.dropFirst(12)) ?? 0 }
                        if code.hasPrefix("UIDNEXT ") { next = UInt32(code.dropFirst(8)) }
                        if code.hasPrefix("PERMANENTFLAGS ") { keepsKeywords = code.contains("\\*") }
                    }
                    if let numbered = response.numbered, numbered.word == "EXISTS" { exists = numbered.number }
                }
            } catch let refused as ImapDialogue.Refused {
                if let unconnected = ImapSource.unconnected(refused) { throw unconnected }
                throw SourceError.folder("the folder \(folder) cannot be opened: \(refused.text)")
            }
            // 0 is no UID (RFC 3501 §9, uniqueid): a server that says so is asked again.
            var last = next.flatMap { $0 > 0 ? $0 - 1 : nil }
            if last == nil, exists > 0 {
                try dialogue.command("FETCH * (UID)") { last = $0.uid ?? last }
            }
            if filing.style != .flag {
                for filed in Filing.allCases { try makeFolder(filing.folder(for: filed), &dialogue) }
            } else {
                try makeFolder(filing.problemFolder, &dialogue)
            }
            let state = MailboxState(
                name: "imap://\(user)@\(endpoint.host):\(endpoint.port)/\(folder)", uidValidity: validity,
                lastKey: last.map { String($0) })
            self.state = state
            return state
        }
    }

    public func list(after key: String?, limit: Int) async throws(SourceError) -> [ListedMail] {
        let last = key.flatMap { UInt32($0) } ?? 0
        guard last < .max else { return [] }
        let from = last + 1
        return try speak { dialogue throws in
            found.removeAll { $0 < from }
            if found.isEmpty {
                dialogue.hasNews = false
                let unhandled = filing.style == .flag && keepsKeywords ? " UNKEYWORD \(ImapSource.keyword)" : ""
                try dialogue.command("UID SEARCH UID \(from):* UNDELETED\(unhandled)") { response in
                    guard response.text.hasPrefix("* SEARCH") else { return }
                    for word in response.text.utf8.dropFirst(8).split(separator: ASCII.space) {
                        // "n:*" names the last mail even where its UID is below n (RFC 3501 §6.4.8).
                        if let uid = UInt32(String(decoding: Array(word), as: UTF8.self)), uid >= from {
                            found.append(uid)
                        }
                    }
                }
                found.sort()
            }
            let window = Array(found.prefix(limit))
            guard !window.isEmpty else { return [] }
            // What the server says nothing of, or nonsense, is there all the same: fetching shows what it is.
            var listed = Dictionary(
                uniqueKeysWithValues: Set(window).map { ($0, ListedMail(key: String($0), size: 0, arrivedAt: .max)) })
            try ask(of: window, "RFC822.SIZE INTERNALDATE", &dialogue) { uid, response in
                guard listed[uid] != nil else { return }
                let date = response.quoted(after: "INTERNALDATE").flatMap(ImapText.date) ?? .max
                listed[uid] = ListedMail(
                    key: String(uid), size: response.number(after: "RFC822.SIZE") ?? 0, arrivedAt: date)
            }
            found.removeFirst(window.count)
            return listed.sorted { $0.key < $1.key }.map(\.value)
        }
    }

    public func fetch(_ keys: [String]) async throws(SourceError) -> [FetchedMail] {
        try fetchParts(keys, "BODY.PEEK[]")
    }

    public func missing(among keys: [String]) async throws(SourceError) -> Set<String> {
        let uids = keys.compactMap { UInt32($0) }.sorted()
        guard !uids.isEmpty else { return [] }
        return try speak { dialogue throws in
            var there: Set<String> = []
            let refused = try ask(of: uids, "", &dialogue) { uid, _ in there.insert(String(uid)) }
            return Set(keys).subtracting(there).subtracting(refused.map { String($0) })
        }
    }

    public func fetchHeader(_ key: String) async throws(SourceError) -> FetchedMail? {
        // A header of the size of a mail is no header: 256 KB are enough to know whom to tell.
        try fetchParts([key], "BODY.PEEK[HEADER]<0.262144>").first
    }

    public func file(_ keys: [String], as filed: Filing, uidValidity: UInt32) async throws(SourceError) {
        let uids = keys.compactMap { UInt32($0) }.sorted()
        guard !uids.isEmpty else { return }
        guard let state, state.uidValidity == uidValidity else {
            throw .refused("the folder \(folder) has been numbered anew")
        }
        try speak { dialogue throws in
            for start in stride(from: 0, to: uids.count, by: 500) {
                let set = ImapText.set(Array(uids[start..<min(start + 500, uids.count)]))
                switch filing.style {
                case .flag where filed == .done:
                    let flags = keepsKeywords ? "\\Seen \(ImapSource.keyword)" : "\\Seen"
                    try dialogue.command("UID STORE \(set) +FLAGS.SILENT (\(flags))")
                case .delete where filed == .done:
                    try delete(set, &dialogue)
                case .move, .flag, .delete:
                    try move(set, to: filing.folder(for: filed), &dialogue)
                }
            }
        }
    }

    public func wait(seconds: Int) async throws(SourceError) {
        try speak { dialogue throws in
            // NAT forgets idle connections long before the RFC's 29 minutes.
            try dialogue.idle(seconds: min(seconds, 300), wake: signal)
        }
    }

    public nonisolated func wake() { signal.raise() }

    public func close() async {
        if var dialogue { try? dialogue.command("LOGOUT") }
        dialogue = nil
    }

    public nonisolated func filed(as filed: Filing) -> (any MailSource)? {
        if filing.style == .delete && filed == .done { return nil }
        if filing.style == .flag && filed == .done { return nil }
        return ImapSource(
            endpoint: endpoint, credential: credential, folder: filing.folder(for: filed),
            filing: FilingPlan(style: .flag, doneFolder: filing.doneFolder, problemFolder: filing.problemFolder),
            largestMail: largestMail)
    }

    /// What the server can do, for `guildpost check`.
    public func capabilities() -> Set<String> { dialogue?.capabilities ?? [] }

    /// Puts a mail into the folder, moves it to `Problem` and removes it: proof that filing works.
    public func proveFiling(_ mail: [UInt8]) async throws(SourceError) {
        let key: String? = try speak { dialogue throws in
            let name = ImapText.quoted(serverName(folder))
            let tag = dialogue.start("APPEND \(name) (\\Seen) {\(mail.count)}")
            let go = try dialogue.next()
            guard go.tag == "+" else { throw ImapDialogue.Refused(status: "NO", text: go.text, code: nil) }
            _ = dialogue.stream.send(mail + [ASCII.cr, ASCII.lf])
            try dialogue.finish(tag)
            var last: UInt32?
            try dialogue.command("UID SEARCH HEADER Message-ID \"guildpost-check\"") { response in
                if response.text.hasPrefix("* SEARCH ") {
                    last = response.text.split(separator: " ").last.flatMap { UInt32($0) }
                }
            }
            return last.map { String($0) }
        }
        guard let key else { return }
        try speak { dialogue throws in
            try move(key, to: filing.problemFolder, &dialogue)
            try dialogue.command("SELECT \(ImapText.quoted(serverName(filing.problemFolder)))")
            var uids: [UInt32] = []
            try dialogue.command("UID SEARCH HEADER Message-ID \"guildpost-check\"") { response in
                guard response.text.hasPrefix("* SEARCH ") else { return }
                uids += response.text.split(separator: " ").compactMap { UInt32($0) }
            }
            if !uids.isEmpty { try delete(ImapText.set(uids.sorted()), &dialogue) }
            try dialogue.command("SELECT \(ImapText.quoted(serverName(folder)))")
        }
    }

    // MARK: Dialogue

    private func fetchParts(_ keys: [String], _ what: String) throws(SourceError) -> [FetchedMail] {
        let uids = keys.compactMap { UInt32($0) }
        guard !uids.isEmpty else { return [] }
        return try speak { dialogue throws in
            var mails: [FetchedMail] = []
            do {
                try dialogue.command("UID FETCH \(ImapText.set(uids)) (UID \(what))") { response in
                    guard let uid = response.uid, let bytes = response.body else { return }
                    mails.append(FetchedMail(key: String(uid), bytes: bytes))
                }
            } catch is ImapDialogue.Refused {
                // A server may refuse one mail and hand out the others (RFC 5530 §3, UNAVAILABLE): what came is kept.
            }
            return mails
        }
    }

    /// What the server says of each mail. One mail that it cannot speak of must not hide the others: they are asked for one
    /// by one. Returns those that it would not speak of.
    @discardableResult private func ask(
        of uids: [UInt32], _ what: String, _ dialogue: inout ImapDialogue,
        _ take: (UInt32, ImapResponse) -> Void
    ) throws -> [UInt32] {
        let items = what.isEmpty ? "(UID)" : "(UID \(what))"
        var told: Set<UInt32> = []
        func hear(_ response: ImapResponse) {
            guard let uid = response.uid else { return }
            told.insert(uid)
            take(uid, response)
        }
        do {
            try dialogue.command("UID FETCH \(ImapText.set(uids)) \(items)", each: hear)
            return []
        } catch is ImapDialogue.Refused {
            var refused: [UInt32] = []
            for uid in uids where !told.contains(uid) {
                do {
                    try dialogue.command("UID FETCH \(uid) \(items)", each: hear)
                } catch is ImapDialogue.Refused {
                    refused.append(uid)
                }
            }
            return refused
        }
    }

    private func readNamespace(_ dialogue: inout ImapDialogue) throws {
        if dialogue.capabilities.contains("NAMESPACE") {
            try dialogue.command("NAMESPACE") { response in
                // * NAMESPACE (("INBOX." ".")) NIL NIL (RFC 2342 §5): the first quoted pair is the personal one.
                guard response.text.hasPrefix("* NAMESPACE ((") else { return }
                let strings = response.text.split(separator: "\"", omittingEmptySubsequences: false)
                if strings.count >= 4 {
                    prefix = String(strings[1])
                    delimiter = String(strings[3])
                }
            }
        } else {
            try dialogue.command("LIST \"\" \"\"") { response in
                let strings = response.text.split(separator: "\"", omittingEmptySubsequences: false)
                if response.text.hasPrefix("* LIST"), strings.count >= 2 { delimiter = String(strings[1]) }
            }
        }
    }

    /// "Guildpost/Done" as this server spells it.
    private func serverName(_ name: String) -> String {
        if ASCII.same(name, "INBOX") { return "INBOX" }
        let spelled = name.replacing("/", with: delimiter)
        return ImapText.folder(spelled.hasPrefix(prefix) ? spelled : prefix + spelled)
    }

    private func makeFolder(_ name: String, _ dialogue: inout ImapDialogue) throws {
        guard !made.contains(name) else { return }
        let quoted = ImapText.quoted(serverName(name))
        var exists = false
        try dialogue.command("LIST \"\" \(quoted)") { if $0.text.hasPrefix("* LIST") { exists = true } }
        if exists {
            made.insert(name)
            return
        }
        do {
            try dialogue.command("CREATE \(quoted)")
        } catch let refused as ImapDialogue.Refused where refused.code != "ALREADYEXISTS" {
            throw SourceError.folder("the folder \(name) cannot be made: \(refused.text)")
        }
        made.insert(name)
        _ = try? dialogue.command("SUBSCRIBE \(quoted)")
    }

    private func move(_ set: String, to folder: String, _ dialogue: inout ImapDialogue) throws {
        let target = ImapText.quoted(serverName(folder))
        if dialogue.capabilities.contains("MOVE") {
            try dialogue.command("UID MOVE \(set) \(target)")
            return
        }
        try dialogue.command("UID COPY \(set) \(target)")
        try delete(set, &dialogue)
    }

    /// Without UIDPLUS nothing is expunged: EXPUNGE would take other people's deleted mail with it. Listing skips
    /// what is marked deleted.
    private func delete(_ set: String, _ dialogue: inout ImapDialogue) throws {
        try dialogue.command("UID STORE \(set) +FLAGS.SILENT (\\Deleted)")
        if dialogue.capabilities.contains("UIDPLUS") { try dialogue.command("UID EXPUNGE \(set)") }
    }

    private func speak<T>(_ body: (inout ImapDialogue) throws -> T) throws(SourceError) -> T {
        try ImapDialogue.speak(on: &dialogue, body)
    }

    /// Exchange's "User is authenticated but not connected": neither a wrong password nor a fault of the command.
    private static func unconnected(_ refused: ImapDialogue.Refused) -> SourceError? {
        guard ASCII.lowered(refused.text).contains("authenticated but not connected") else { return nil }
        return .login(
            "the server took the login and does not open the mailbox (\(refused.text)). Often the token is another account's "
                + "than the mailbox, IMAP is switched off for it, or too many connections are open; it is tried again by itself"
        )
    }

    static func reaction(to error: any Error) -> SourceError {
        switch error {
        case let error as SourceError: error
        case let failure as ByteStream.Failure:
            switch failure {
            case .login(let why): .login(why)
            case .insecure(let why): .insecure(why)
            case .unreachable(let why), .strange(let why), .broken(let why): .disconnected(why)
            }
        case let refused as ImapDialogue.Refused:
            unconnected(refused) ?? .refused("the server refused: \(refused.text)")
        default: .disconnected(String(describing: error))
        }
    }
}
