import Mail

/// What a relay says it can do, in answer to EHLO (RFC 5321 §4.1.1.1).
struct SmtpExtensions: Equatable {
    var pipelines = false
    var takesUTF8 = false
    var announcesSize = false
    /// Octets; 0: as it likes.
    var largest = 0

    /// A relay of the old kind knows only HELO: then there are none.
    init(hello: SmtpReply) {
        for line in hello.isPositive ? hello.lines.dropFirst() : [] {
            let words = line.split(separator: " ")
            switch words.first.map({ ASCII.lowered($0) }) {
            case "pipelining": pipelines = true
            case "smtputf8": takesUTF8 = true
            case "size":
                announcesSize = true
                largest = words.dropFirst().first.flatMap { Int($0) } ?? 0
            default: break
            }
        }
    }

    init() {}
}

/// What is said to a relay, and what its answers mean: letters in, outcomes out. Knows no socket and no clock.
///
/// With PIPELINING (RFC 2920) the next letter's envelope travels in the same write as the last one's final dot, so each
/// letter costs one round trip.
struct SmtpDialogue {
    enum Step: Equatable {
        case write([UInt8])
        /// The next reply is to be heard.
        case read
        /// All have an outcome (nil), or this is to be said of the rest: the connection cannot go on.
        case over(SubmissionOutcome?)
    }

    private enum Awaited { case dot, mail, recipient, data, reset, loneDot }

    private var letters: ArraySlice<OutgoingLetter>
    private let extensions: SmtpExtensions
    /// One for each letter so far, in their order.
    private(set) var outcomes: [SubmissionOutcome] = []
    /// The letter that comes next.
    private var index: Int
    /// Not written yet.
    private var pending: [UInt8] = []
    /// What the relay still has to answer, in its order.
    private var awaited: [Awaited] = []
    private var mail: SmtpReply?
    private var recipient: SmtpReply?
    private var ending: SubmissionOutcome??

    init(_ letters: ArraySlice<OutgoingLetter>, _ extensions: SmtpExtensions) {
        self.letters = letters
        for index in letters.indices {
            guard let address = MailAddress(address: letters[index].recipient), address.needsUTF8 else { continue }
            self.letters[index].recipient = address.transmitted
        }
        self.extensions = extensions
        index = letters.startIndex
    }

    mutating func step() -> Step {
        while true {
            if let ending { return .over(ending) }
            let mayFollowDot = awaited == [.dot] && !pending.isEmpty && extensions.pipelines
            guard awaited.isEmpty || mayFollowDot else { break }
            if index == letters.endIndex {
                if awaited.isEmpty { ending = .some(nil) } else { break }
            } else if let refusal = refusedHere(letters[index]) {
                // Outcomes keep the letters' order.
                guard awaited.isEmpty else { break }
                outcomes.append(refusal)
                index += 1
            } else {
                begin(letters[index])
                break
            }
        }
        guard !pending.isEmpty else { return .read }
        defer { pending = [] }
        return .write(pending)
    }

    mutating func hear(_ reply: SmtpReply) {
        guard let asked = awaited.first else { return }
        awaited.removeFirst()
        // RFC 5321 §3.8: it closes the connection.
        guard reply.code != 421 else {
            if asked == .dot { outcomes.append(.deferred(reply.text)) }
            ending = .notTried(asked == .dot ? "the relay closed the connection" : reply.text)
            return
        }
        switch asked {
        case .dot: outcomes.append(reply.isPositive ? .accepted(reply.text) : reply.refusal(toContent: true))
        case .mail:
            mail = reply
            if extensions.pipelines { return }
            reply.isPositive ? say("RCPT TO:<\(letters[index].recipient)>", .recipient) : conclude(data: reply)
        case .recipient:
            recipient = reply
            if extensions.pipelines { return }
            reply.isPositive ? say("DATA", .data) : conclude(data: reply)
        case .data: conclude(data: reply)
        case .reset, .loneDot: break
        }
    }

    /// The connection is gone. Once content and dot are handed to the network, nobody here can tell whether the relay took
    /// them.
    mutating func lose(_ why: String) -> SubmissionOutcome {
        if awaited.contains(.dot) { outcomes.append(.unknown(why)) }
        return .notTried(why)
    }

    // MARK: What is said

    private mutating func say(_ line: String, _ answer: Awaited) {
        pending += Array("\(line)\r\n".utf8)
        awaited.append(answer)
    }

    private mutating func begin(_ letter: OutgoingLetter) {
        (mail, recipient) = (nil, nil)
        let utf8 = letter.recipient.utf8.contains { $0 >= 0x80 } ? " SMTPUTF8" : ""
        let size = extensions.announcesSize ? " SIZE=\(letter.bytes.count)" : ""
        say("MAIL FROM:<\(letter.returnPath)>\(size)\(utf8)", .mail)
        guard extensions.pipelines else { return }
        say("RCPT TO:<\(letter.recipient)>", .recipient)
        say("DATA", .data)
    }

    /// What the replies to one envelope come to. Without pipelining the first that is not positive is the last.
    private mutating func conclude(data: SmtpReply) {
        let mail = self.mail ?? data
        let recipient = self.recipient ?? data
        let mayStart = data.code == 354
        defer { index += 1 }
        if !mail.isPositive {
            outcomes.append(SmtpDialogue.refusal(ofSender: mail))
            // A relay that grants DATA without a sender cannot be followed; a fresh connection can.
            if mayStart || recipient.isPositive { ending = .notTried("the relay granted DATA after refusing MAIL") }
        } else if !recipient.isPositive {
            outcomes.append(recipient.refusal())
            // The only recipient was refused, yet DATA was granted: an empty mail for nobody (RFC 2920 §3.1). Else no MAIL
            // while a transaction is open (RFC 5321 §4.1.4): the next recipient would get this one's.
            mayStart ? say(".", .loneDot) : say("RSET", .reset)
        } else if !mayStart {
            outcomes.append(data.refusal(toContent: true))
            say("RSET", .reset)
        } else {
            SmtpDialogue.appendStuffed(letters[index].bytes, to: &pending)
            awaited.append(.dot)
        }
    }

    /// A reply to MAIL that is not positive: about the letter's size, or about us; a plain "not now" is tried later.
    private static func refusal(ofSender reply: SmtpReply) -> SubmissionOutcome {
        if reply.speaksOfTheLetter { return reply.isTransient ? .deferred(reply.text) : .letterRefused(reply.text) }
        if reply.isTransient, !Refusal(reading: reply.text).isOfUs { return .deferred(reply.text) }
        return .senderRefused(reply.text)
    }

    private func refusedHere(_ letter: OutgoingLetter) -> SubmissionOutcome? {
        let isASCII = letter.recipient.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        if !isASCII, !extensions.takesUTF8 {
            return .refused("5.6.7 the relay does not carry addresses beyond ASCII (no SMTPUTF8)")
        }
        if letter.recipient.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: ">") }) {
            return .refused("5.1.3 the address cannot be written in SMTP")
        }
        if extensions.largest > 0, letter.bytes.count > extensions.largest {
            return .letterRefused(
                "5.3.4 the letter has \(letter.bytes.count) octets, the relay takes \(extensions.largest)")
        }
        return nil
    }

    /// The content with dots stuffed and the final dot (RFC 5321 §4.5.2). Our own letters need no stuffing; a transport
    /// must not rely on it.
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
