import Mail

/// One connection to a relay (RFC 5321), opened and logged in by libcurl.
///
/// With PIPELINING (RFC 2920) the next letter's envelope travels in the same write as the last one's final dot,
/// so each letter costs one round trip. The connection stays open between calls and is replaced when the relay
/// has closed it meanwhile.
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
        var pipelines = false
        var takesUTF8 = false
        var announcesSize = false
        var largest = 0
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
        var abilities: [String] = []
        if session.pipelines { abilities.append("PIPELINING") }
        if session.takesUTF8 { abilities.append("SMTPUTF8") }
        if session.announcesSize { abilities.append(session.largest > 0 ? "SIZE \(session.largest)" : "SIZE") }
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
            // A relay of the old kind knows only the HELO that libcurl has said: then there are no extensions.
            var session = Session(stream: stream)
            for line in hello.isPositive ? hello.lines.dropFirst() : [] {
                let words = line.split(separator: " ")
                switch words.first.map({ ASCII.lowered($0) }) {
                case "pipelining": session.pipelines = true
                case "smtputf8": session.takesUTF8 = true
                case "size":
                    session.announcesSize = true
                    session.largest = words.dropFirst().first.flatMap { Int($0) } ?? 0
                default: break
                }
            }
            self.session = session
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
        let stream = session.stream
        self.session?.isUsed = true
        var pending: [UInt8] = []  // waiting to be written with the next envelope
        var waitingForDot = false  // a final dot is in `pending` or on its way

        func flush() -> Bool {
            defer { pending.removeAll(keepingCapacity: true) }
            return stream.send(pending)
        }
        func reply() throws(ByteStream.Failure) -> SmtpReply { try SmtpReply.read(stream, seconds: patience) }
        /// The reply to the last letter's dot, when one is due.
        func settleDot() throws(ByteStream.Failure) -> Bool {
            guard waitingForDot else { return true }
            let answer = try reply()
            waitingForDot = false
            if answer.code == 421 {
                outcomes.append(.deferred(answer.text))
                return false
            }
            outcomes.append(answer.isPositive ? .accepted(answer.text) : answer.refusal(toContent: true))
            return true
        }
        /// No MAIL while a transaction is open (RFC 5321 §4.1.4): the next recipient would get this one's.
        func abandon() throws(ByteStream.Failure) {
            guard stream.send(Array("RSET\r\n".utf8)) else { throw .broken("the connection was lost") }
            _ = try reply()
        }

        do {
            var index = outcomes.count
            while index < letters.count {
                let letter = letters[index]
                if let refusal = refusedLocally(letter, session) {
                    if waitingForDot {
                        guard flush(), try settleDot() else { return .notTried("the relay closed the connection") }
                    }
                    outcomes.append(refusal)
                    index += 1
                    continue
                }
                let mail = SmtpTransport.mail(letter, session), rcpt = "RCPT TO:<\(letter.recipient)>\r\n"
                var mailReply: SmtpReply, rcptReply: SmtpReply, dataReply: SmtpReply
                if session.pipelines {
                    pending += Array((mail + rcpt + "DATA\r\n").utf8)
                    guard flush() else { throw ByteStream.Failure.broken("the connection was lost") }
                    guard try settleDot() else { return .notTried("the relay closed the connection") }
                    mailReply = try reply()
                    rcptReply = try reply()
                    dataReply = try reply()
                } else {
                    guard flush(), try settleDot() else { return .notTried("the relay closed the connection") }
                    pending += Array(mail.utf8)
                    guard flush() else { throw ByteStream.Failure.broken("the connection was lost") }
                    mailReply = try reply()
                    rcptReply = mailReply
                    dataReply = mailReply
                    if mailReply.isPositive {
                        pending += Array(rcpt.utf8)
                        guard flush() else { throw ByteStream.Failure.broken("the connection was lost") }
                        rcptReply = try reply()
                        dataReply = rcptReply
                        if rcptReply.isPositive {
                            pending += Array("DATA\r\n".utf8)
                            guard flush() else { throw ByteStream.Failure.broken("the connection was lost") }
                            dataReply = try reply()
                        }
                    }
                }
                if [mailReply, rcptReply, dataReply].contains(where: { $0.code == 421 }) {
                    return .notTried([mailReply, rcptReply, dataReply].first { $0.code == 421 }!.text)
                }
                let mayStart = dataReply.code == 354
                if !mailReply.isPositive {
                    outcomes.append(SmtpTransport.refusal(ofSender: mailReply))
                    // A relay that grants DATA without a sender cannot be followed; a fresh connection can.
                    if mayStart || rcptReply.isPositive {
                        return .notTried("the relay granted DATA after refusing MAIL")
                    }
                } else if !rcptReply.isPositive {
                    outcomes.append(rcptReply.refusal())
                    if mayStart { try loneDot(stream) } else { try abandon() }
                } else if !mayStart {
                    outcomes.append(dataReply.refusal(toContent: true))
                    try abandon()
                } else {
                    SmtpTransport.appendStuffed(letter.bytes, to: &pending)
                    waitingForDot = true
                    // Without another envelope to travel with it, the dot goes now.
                    if index == letters.count - 1 || !session.pipelines {
                        guard flush() else { throw ByteStream.Failure.broken("the connection was lost") }
                        guard try settleDot() else { return .notTried("the relay closed the connection") }
                    }
                }
                index += 1
            }
            return nil
        } catch {
            let why = (error as? ByteStream.Failure)?.sentence ?? String(describing: error)
            // Once content and dot are handed to the network, nobody here can tell whether the relay took them.
            if waitingForDot { outcomes.append(.unknown(why)) }
            return .notTried(why)
        }
    }

    /// A reply to MAIL that is not positive: about the letter's size, or about us; a plain "not now" is tried later.
    private static func refusal(ofSender reply: SmtpReply) -> SubmissionOutcome {
        if reply.speaksOfTheLetter { return reply.isTransient ? .deferred(reply.text) : .letterRefused(reply.text) }
        if reply.isTransient, !Refusal(reading: reply.text).isOfUs { return .deferred(reply.text) }
        return .senderRefused(reply.text)
    }

    /// The only recipient was refused, yet DATA was granted: an empty mail for nobody (RFC 2920 §3.1).
    private func loneDot(_ stream: ByteStream) throws {
        guard stream.send(Array(".\r\n".utf8)) else { throw ByteStream.Failure.broken("the connection was lost") }
        _ = try SmtpReply.read(stream, seconds: patience)
    }

    private func refusedLocally(_ letter: OutgoingLetter, _ session: Session) -> SubmissionOutcome? {
        let isASCII = letter.recipient.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        if !isASCII, !session.takesUTF8 {
            return .refused("5.6.7 the relay does not carry addresses beyond ASCII (no SMTPUTF8)")
        }
        if letter.recipient.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: ">") }) {
            return .refused("5.1.3 the address cannot be written in SMTP")
        }
        if session.largest > 0, letter.bytes.count > session.largest {
            return .letterRefused(
                "5.3.4 the letter has \(letter.bytes.count) octets, the relay takes \(session.largest)")
        }
        return nil
    }

    private static func mail(_ letter: OutgoingLetter, _ session: Session) -> String {
        let utf8 = letter.recipient.utf8.contains { $0 >= 0x80 } ? " SMTPUTF8" : ""
        let size = session.announcesSize ? " SIZE=\(letter.bytes.count)" : ""
        return "MAIL FROM:<\(letter.returnPath)>\(size)\(utf8)\r\n"
    }

    /// The content with dots stuffed and the final dot (RFC 5321 §4.5.2). Our own letters need no stuffing; a
    /// transport must not rely on it.
    static func appendStuffed(_ bytes: [UInt8], to out: inout [UInt8]) {
        out.reserveCapacity(out.count + bytes.count + 256)
        bytes.withUnsafeBufferPointer { buffer in
            var at = 0
            while at < buffer.count {
                if buffer[at] == ASCII.dot { out.append(ASCII.dot) }
                let end = buffer[at...].firstIndex(of: ASCII.lf).map { $0 + 1 } ?? buffer.count
                out.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[at..<end]))
                at = end
            }
            if !(buffer.count >= 2 && buffer[buffer.count - 1] == ASCII.lf) {
                out.append(ASCII.cr)
                out.append(ASCII.lf)
            }
        }
        out.append(ASCII.dot)
        out.append(ASCII.cr)
        out.append(ASCII.lf)
    }
}
