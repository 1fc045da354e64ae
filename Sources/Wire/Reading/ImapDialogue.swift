import Mail

/// Commands and responses on one connection. Every call blocks until its tagged response.
struct ImapDialogue {
    let stream: ByteStream
    private var counter = 0
    /// How long a server may think, seconds.
    let patience: Int
    /// Larger literals than this are a broken peer.
    let largestLiteral: Int
    private(set) var capabilities: Set<String> = []
    /// Set by any untagged EXISTS since last cleared: there may be mail that no search has seen.
    var hasNews = false
    private var refusesIdle = false

    init(_ stream: ByteStream, patience: Int, largestLiteral: Int) {
        self.stream = stream
        self.patience = patience
        self.largestLiteral = largestLiteral
    }

    /// Runs `body` on an open connection and sorts what goes wrong into what to do about it; a broken one is let go.
    static func speak<T>(
        on slot: inout ImapDialogue?, _ body: (inout ImapDialogue) throws -> T
    ) throws(SourceError) -> T {
        guard var open = slot else { throw .disconnected("not connected") }
        do {
            let result = try body(&open)
            slot = open
            return result
        } catch {
            let reaction = ImapSource.reaction(to: error)
            if case .disconnected = reaction { slot = nil } else { slot = open }
            throw reaction
        }
    }

    struct Refused: Error {
        var status: String
        var text: String
        var code: String?
    }

    /// Sends a command and reads to its tagged response. `each` gets the untagged ones.
    mutating func command(
        _ text: String, each: (ImapResponse) throws -> Void = { _ in }
    ) throws {
        let tag = start(text)
        try finish(tag, each: each)
    }

    /// Sends without waiting: for pipelining.
    mutating func start(_ text: String) -> String {
        counter += 1
        let tag = "g\(counter)"
        _ = stream.send(Array("\(tag) \(text)\r\n".utf8))
        return tag
    }

    mutating func finish(_ tag: String, each: (ImapResponse) throws -> Void = { _ in }) throws {
        while true {
            let response = try next()
            if response.tag == tag {
                guard response.status == "OK" else {
                    throw Refused(
                        status: response.status, text: String(response.rest), code: response.code.map(String.init))
                }
                return
            }
            try note(response)
            try each(response)
        }
    }

    private mutating func note(_ response: ImapResponse) throws {
        if let numbered = response.numbered, numbered.word == "EXISTS" { hasNews = true }
        if response.tag == "*", response.status == "BYE" {
            throw ByteStream.Failure.broken("the server said goodbye: \(response.rest)")
        }
        if response.tag == "*", response.rest.hasPrefix("CAPABILITY ") {
            capabilities = Set(response.rest.dropFirst(11).split(separator: " ").map { String($0).uppercased() })
        }
    }

    mutating func next(seconds: Int? = nil) throws -> ImapResponse {
        var bytes: [UInt8] = []
        var literals: [[UInt8]] = []
        while true {
            let line = try stream.line(seconds: seconds ?? patience, limit: 1 << 26)
            bytes.append(contentsOf: line)
            guard let count = ImapDialogue.literalCount(line) else { break }
            guard count <= largestLiteral, literals.count < 64 else {
                throw ByteStream.Failure.broken("the server sent a literal of \(count) octets")
            }
            literals.append(try stream.bytes(count, seconds: patience))
        }
        return ImapResponse(text: String(decoding: bytes, as: UTF8.self), literals: literals)
    }

    /// The n of a line that ends in "{n}" (or the non-synchronising "{n+}").
    private static func literalCount(_ line: ArraySlice<UInt8>) -> Int? {
        guard line.last == UInt8(ascii: "}"), let open = line.lastIndex(of: UInt8(ascii: "{")) else { return nil }
        var digits = line[line.index(after: open)..<line.index(before: line.endIndex)]
        if digits.last == UInt8(ascii: "+") { digits.removeLast() }
        guard !digits.isEmpty, digits.count <= 12, digits.allSatisfy(ASCII.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Waits for news by IDLE (RFC 2177), or by pausing where the server has none.
    mutating func idle(seconds: Int, wake: WakeSignal) throws {
        if hasNews { return }
        guard capabilities.contains("IDLE"), !refusesIdle else {
            if wake.wait(milliseconds: Int32(min(seconds, 30) * 1000)) { wake.clear() }
            try command("NOOP")
            return
        }
        counter += 1
        let tag = "g\(counter)"
        guard stream.send(Array("\(tag) IDLE\r\n".utf8)) else {
            throw ByteStream.Failure.broken("the connection was lost")
        }
        // One deadline for all: servers that say "still here" must not keep us from looking.
        let end = ContinuousClock.now + .seconds(seconds)
        var asked = false
        while true {
            if !asked || !stream.available.isEmpty {
                let response = try next()
                if response.tag == "+" { asked = true } else { try note(response) }
                if response.tag == tag {
                    refusesIdle = refusesIdle || response.status != "OK"  // announced, yet refused: look now and then
                    return
                }
                if hasNews { break }
                continue
            }
            let left = Int((end - ContinuousClock.now).components.seconds)
            if left <= 0 { break }
            let received = try stream.receive(seconds: left, interruptible: true)
            if received != .bytes { break }
        }
        guard stream.send(Array("DONE\r\n".utf8)) else { throw ByteStream.Failure.broken("the connection was lost") }
        try finish(tag)
    }
}
