import Mail

/// One connection to a relay (RFC 5321), opened and logged in by libcurl.
///
/// What is said stands in `SmtpDialogue`. The connection stays open between calls and is replaced when the relay has
/// closed it meanwhile.
public actor SmtpTransport: MailTransport {
    private let executor: BlockingExecutor
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private let endpoint: Endpoint
    private let credential: CredentialSource
    private let clientName: String
    /// RFC 5321 §4.5.3.2: up to ten minutes after the final dot.
    private let patience: Int
    private nonisolated let signal = WakeSignal()

    private struct Session {
        var stream: ByteStream
        var extensions: SmtpExtensions
        /// A letter has been offered since connecting.
        var isUsed = false
    }
    private var session: Session?

    /// `clientName` is what we call ourselves in EHLO.
    public init(
        endpoint: Endpoint, credential: @escaping CredentialSource, clientName: String, patience: Int = 300
    ) {
        executor = BlockingExecutor(label: "smtp")
        self.endpoint = endpoint
        self.credential = credential
        self.clientName = clientName
        self.patience = patience
    }

    // MARK: MailTransport

    public func submit(_ letters: [OutgoingLetter]) async -> [SubmissionOutcome] {
        var outcomes: [SubmissionOutcome] = []
        outcomes.reserveCapacity(letters.count)
        var retried = false, renewed = false
        while outcomes.count < letters.count {
            let reused: Bool
            do {
                reused = try connect()
            } catch {
                let outcome: SubmissionOutcome =
                    switch error {
                    case .login(let why), .insecure(let why): .senderRefused(why)
                    case .unreachable(let why), .protocolBroken(let why): .notTried(why)
                    }
                outcomes += Array(repeating: outcome, count: letters.count - outcomes.count)
                break
            }
            let before = outcomes.count
            let ending = offer(letters, &outcomes)
            // A login that has run out in mid-session is renewed, once, before anybody is told.
            if reused, !renewed, case .senderRefused(let why) = outcomes.last, Refusal(reading: why) == .login {
                renewed = true
                session = nil
                while case .senderRefused = outcomes.last { outcomes.removeLast() }
                continue
            }
            guard let ending else { break }
            session = nil
            // Relays close after so many letters, and idle connections die: go on on a fresh one from the first
            // letter nobody has seen, unless this one brought nothing.
            let progressed = outcomes.count > before
            if case .unknown = outcomes.last, progressed {
            } else if progressed || (reused && !retried) {
                if !progressed { retried = true }
                continue
            }
            outcomes += Array(repeating: ending, count: letters.count - outcomes.count)
        }
        return outcomes
    }

    public func probe() async throws(TransportError) -> [String] {
        _ = try connect()
        guard let session else { return [] }
        let extensions = session.extensions
        var abilities: [String] = []
        if extensions.pipelines { abilities.append("PIPELINING") }
        if extensions.takesUTF8 { abilities.append("SMTPUTF8") }
        if extensions.announcesSize {
            abilities.append(extensions.largest > 0 ? "SIZE \(extensions.largest)" : "SIZE")
        }
        return abilities
    }

    public func close() async {
        guard let session else { return }
        _ = session.stream.send(Array("QUIT\r\n".utf8))
        self.session = nil
    }

    // MARK: Session

    /// True when an open connection was there already.
    private func connect() throws(TransportError) -> Bool {
        if let session { return session.isUsed }
        do {
            let stream = try ByteStream.open(
                scheme: "smtp", path: "/\(clientName)", endpoint, credential, wake: signal)
            // libcurl has said EHLO already; we say it again to hear the extensions ourselves.
            _ = stream.send(Array("EHLO \(clientName)\r\n".utf8))
            let hello = try SmtpReply.read(stream, seconds: 60)
            session = Session(stream: stream, extensions: SmtpExtensions(hello: hello))
            return false
        } catch {
            switch error {
            case .login(let why): throw .login(why)
            case .insecure(let why): throw .insecure(why)
            case .unreachable(let why), .broken(let why): throw .unreachable(why)
            case .strange(let why): throw .protocolBroken(why)
            }
        }
    }

    /// Offers the letters from `outcomes.count` on. Returns nil when all have an outcome, or what to say of the
    /// rest when the connection is over.
    private func offer(_ letters: [OutgoingLetter], _ outcomes: inout [SubmissionOutcome]) -> SubmissionOutcome? {
        guard let session else { return .notTried("not connected") }
        self.session?.isUsed = true
        var dialogue = SmtpDialogue(letters[outcomes.count...], session.extensions)
        defer { outcomes += dialogue.outcomes }
        while true {
            switch dialogue.step() {
            case .write(let bytes):
                guard session.stream.send(bytes) else { return dialogue.lose("the connection was lost") }
            case .read:
                do {
                    dialogue.hear(try SmtpReply.read(session.stream, seconds: patience))
                } catch {
                    return dialogue.lose(error.sentence)
                }
            case .over(let ending): return ending
            }
        }
    }
}
