import CCurl

/// Bytes to and from a logged-in server. Blocking; owned by one actor on its own executor.
final class ByteStream {
    enum Failure: Error {
        case unreachable(String)
        case insecure(String)
        case login(String)
        case strange(String)
        /// It ended, or said nothing for too long, while open.
        case broken(String)
    }

    enum Received { case bytes, nothing, woken }

    private let stream: OpaquePointer
    /// Who is logged in, or empty.
    let user: String
    private let wake: WakeSignal
    /// Received and not yet taken: `buffer[taken...]`.
    private(set) var buffer: [UInt8] = []
    private(set) var taken = 0
    private var chunk = [UInt8](repeating: 0, count: 1 << 16)

    private static let prepared: Void = gp_curl_prepare()

    /// `scheme`: "imap" or "smtp"; `path` follows the port ("/name" for SMTP's EHLO).
    init(
        scheme: String, path: String = "/", _ endpoint: Endpoint, _ credential: Credential?, wake: WakeSignal
    ) throws(Failure) {
        _ = ByteStream.prepared
        self.wake = wake
        user = credential?.user ?? ""
        let host = endpoint.host.contains(":") ? "[\(endpoint.host)]" : endpoint.host
        let secure = endpoint.encryption == .tls ? "s" : ""
        let url = "\(scheme)\(secure)://\(host):\(endpoint.port)\(path)"
        var password: String?, bearer: String?
        switch credential?.secret {
        case .password(let text): password = text
        case .bearer(let text): bearer = text
        case nil: break
        }
        var result = GP_OPEN_OK
        var why = [CChar](repeating: 0, count: 512)
        let opened = url.withCString { url in
            withOptional(credential?.user) { user in
                withOptional(password) { password in
                    withOptional(bearer) { bearer in
                        withOptional(endpoint.authorities) { authorities in
                            var options = gp_stream_options(
                                url: url,
                                tls: endpoint.encryption == .tls
                                    ? GP_TLS_IMPLICIT
                                    : endpoint.encryption == .starttls ? GP_TLS_STARTTLS : GP_TLS_NONE,
                                user: user, password: password, bearer: bearer, ca_file: authorities,
                                verify: endpoint.verifiesCertificate ? 1 : 0, connect_seconds: endpoint.connectSeconds)
                            return gp_stream_open(&options, &result, &why, why.count)
                        }
                    }
                }
            }
        }
        guard let opened else {
            let sentence = String(decoding: why.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            switch result {
            case GP_OPEN_LOGIN: throw .login(sentence)
            case GP_OPEN_TLS: throw .insecure(sentence)
            case GP_OPEN_PROTOCOL: throw .strange(sentence)
            default: throw .unreachable(sentence)
            }
        }
        stream = opened
    }

    deinit { gp_stream_close(stream) }

    /// Connects and logs in with a fresh credential. A token that is refused is asked for once more: it may have run out
    /// between its making and its use.
    static func open(
        scheme: String, path: String = "/", _ endpoint: Endpoint, _ source: CredentialSource, wake: WakeSignal
    ) throws(Failure) -> ByteStream {
        let first = try credential(from: source)
        do {
            return try ByteStream(scheme: scheme, path: path, endpoint, first, wake: wake)
        } catch {
            guard case .login = error, case .bearer = first?.secret else { throw error }
            return try ByteStream(scheme: scheme, path: path, endpoint, try credential(from: source), wake: wake)
        }
    }

    private static func credential(from source: CredentialSource) throws(Failure) -> Credential? {
        do {
            return try source()
        } catch {
            throw .login((error as? CredentialError)?.sentence ?? String(describing: error))
        }
    }

    var available: ArraySlice<UInt8> { buffer[taken...] }

    func take(_ count: Int) {
        taken += count
        if taken == buffer.count {
            buffer.removeAll(keepingCapacity: buffer.capacity < 1 << 22)
            taken = 0
        } else if taken > 1 << 20 {
            buffer.removeFirst(taken)
            taken = 0
        }
    }

    /// Sends everything. Returns false when the peer went away before it was all handed over.
    func send(_ bytes: [UInt8]) -> Bool {
        var at = 0
        return bytes.withUnsafeBufferPointer { buffer in
            while at < buffer.count {
                let sent = gp_stream_send(stream, buffer.baseAddress! + at, buffer.count - at)
                if sent > 0 {
                    at += sent
                } else if sent == -1 {
                    if gp_stream_wait(stream, 2, -1, 60_000) == 0 { return false }
                } else {
                    return false
                }
            }
            return true
        }
    }

    /// Reads what there is, waiting up to `seconds` for the first byte.
    func receive(seconds: Int, interruptible: Bool = false) throws(Failure) -> Received {
        var waited = 0
        while true {
            let got = chunk.withUnsafeMutableBufferPointer { gp_stream_receive(stream, $0.baseAddress!, $0.count) }
            if got > 0 {
                buffer.append(contentsOf: chunk[..<got])
                return .bytes
            }
            if got == 0 { throw .broken("the server closed the connection") }
            if got == -2 { throw .broken("the connection was lost") }
            let left = seconds * 1000 - waited
            if left <= 0 { return .nothing }
            let slice = min(left, 10_000)
            let ready = gp_stream_wait(stream, 1, interruptible ? wake.descriptor : -1, Int32(slice))
            if ready & 4 != 0 {
                wake.clear()
                return .woken
            }
            if ready == 0 { waited += slice }
        }
    }

    /// The next line without its CRLF. Lines beyond `limit` octets are a broken peer.
    func line(seconds: Int, limit: Int = 1 << 20) throws(Failure) -> ArraySlice<UInt8> {
        var searched = taken
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                var line = buffer[taken..<end]
                if line.last == 0x0D { line.removeLast() }
                take(end + 1 - taken)
                return line
            }
            searched = buffer.count
            guard buffer.count - taken <= limit else { throw .broken("the server sent a line without end") }
            let before = taken
            guard try receive(seconds: seconds) == .bytes else { throw .broken("no answer for \(seconds) seconds") }
            searched -= before - taken
        }
    }

    /// Exactly `count` octets.
    func bytes(_ count: Int, seconds: Int) throws(Failure) -> [UInt8] {
        while buffer.count - taken < count {
            guard try receive(seconds: seconds) == .bytes else { throw .broken("no answer for \(seconds) seconds") }
        }
        let bytes = Array(buffer[taken..<taken + count])
        take(count)
        return bytes
    }
}

private func withOptional<T>(_ text: String?, _ body: (UnsafePointer<CChar>?) -> T) -> T {
    guard let text else { return body(nil) }
    return text.withCString { body($0) }
}

extension ByteStream.Failure {
    var sentence: String {
        switch self {
        case .unreachable(let why), .insecure(let why), .login(let why), .strange(let why), .broken(let why): why
        }
    }
}
