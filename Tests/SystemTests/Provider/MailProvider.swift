import Foundation
import Glibc
import Mail

/// A scripted provider: `provider.py` with one provider's habits, and the world outside it.
///
/// What is known of each provider is in docs/providers.md; what is not known is as its preset expects it.
final class MailProvider: Sendable {
    let directory = TestDirectory()
    let imapPort = Ports.free()
    let smtpPort = Ports.free()
    private let httpPort = Ports.free()
    private let process: Program

    static let user = "community@guild.example"
    static let password = "app password"

    /// `habits`: those of the preset, as `provider.py` names them.
    init(_ preset: String = "generic", _ changes: [String: Any] = [:]) async throws {
        var habits: [String: Any] = [
            "imap": imapPort, "smtp": smtpPort, "http": httpPort, "user": MailProvider.user,
            "password": MailProvider.password,
        ]
        habits.merge(MailProvider.habits(of: preset)) { $1 }
        habits.merge(changes) { $1 }
        try JSONSerialization.data(withJSONObject: habits).write(
            to: URL(fileURLWithPath: "\(directory.path)/habits.json"))
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("provider.py")
        process = try Program(
            "/usr/bin/python3", ["-B", script.path, "\(directory.path)/habits.json"], log: "\(directory.path)/log")
        let port = httpPort, process = process
        guard await eventually(20, { Ports.isOpen(port) }) else {
            throw ServerDidNotStart(what: "provider.py", log: process.log)
        }
    }

    deinit { process.stop(SIGKILL) }

    private static let everything = "IDLE MOVE UIDPLUS NAMESPACE"

    private static func habits(of preset: String) -> [String: Any] {
        switch preset {
        case "gmail", "workspace":
            [
                "stamp": "google", "from": "rewrite", "path": "rewrite", "sent": true,
                "capability": everything + " SPECIAL-USE X-GM-EXT-1 QUOTA",
                "folders": [
                    "[Gmail]/Spam": "\\Junk", "[Gmail]/Sent Mail": "\\Sent", "[Gmail]/Trash": "\\Trash",
                ],
            ]
        case "microsoft365":
            [
                "stamp": "microsoft", "from": "deny", "path": "deny", "sent": true, "capability": everything,
                "mechanisms": ["XOAUTH2"], "tokens": ["first-token"],
                "folders": ["Junk Email": "", "Sent Items": "", "Deleted Items": ""],
            ]
        case "fastmail": ["stamp": "fastmail", "capability": everything + " SPECIAL-USE LIST-EXTENDED QUOTA"]
        case "icloud":
            [
                "stamp": "icloud", "path": "rewrite", "capability": "IDLE UIDPLUS NAMESPACE",
                "folders": ["Junk": "\\Junk", "Sent Messages": "\\Sent", "Deleted Messages": "\\Trash"],
            ]
        case "ses": ["stamp": "generic", "id": "replace", "path": "rewrite", "capability": everything]
        default: ["stamp": "generic", "capability": everything + " QUOTA"]
        }
    }

    // MARK: The world outside

    /// A letter that left for somebody.
    struct Letter: Sendable {
        var sender: String
        var recipient: String
        var source: String
        var at: Double
        var message: Message

        func header(_ name: StaticString) -> String { message.field(name).map { MailReading.text($0) } ?? "" }
        var text: String { message.body().text }
    }

    private struct Sent: Decodable {
        var sender: String
        var recipient: String
        var source: String
        var at: Double
    }

    var sent: [Letter] {
        let found = (try? JSONDecoder().decode([Sent].self, from: get("/sent"))) ?? []
        return found.map {
            Letter(
                sender: $0.sender, recipient: $0.recipient, source: $0.source, at: $0.at,
                message: Message(reading: Array($0.source.utf8)))
        }
    }

    func letters(to address: String) -> [Letter] { sent.filter { $0.recipient == address } }

    /// The last letter to somebody with that subject, when it has come.
    func letter(to address: String, _ subject: String, from daemon: Program) async throws -> Letter {
        var found: Letter?
        _ = await eventually(90) {
            found = letters(to: address).last { $0.header("Subject") == subject }
            return found != nil
        }
        guard let found else {
            throw ServerDidNotStart(
                what:
                    "no letter \"\(subject)\" to \(address), only \(sent.map { "\($0.recipient): \($0.header("Subject"))" })",
                log: String(daemon.log.suffix(3_000)))
        }
        return found
    }

    /// Mail from outside. `verdict`: what the provider thinks of its author.
    func deliver(_ mail: String, to: String = MailProvider.user, folder: String = "INBOX", verdict: String = "pass") {
        let query = ["to": to, "folder": folder, "verdict": verdict].map {
            "\($0.key)=\($0.value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }.joined(separator: "&")
        _ = post("/deliver?\(query)", Array(mail.utf8))
    }

    func mails(in folder: String) -> [String] {
        let name = folder.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        return (try? JSONDecoder().decode([String].self, from: get("/folder?name=\(name)"))) ?? []
    }

    func statistics() -> [String: Int] { (try? JSONDecoder().decode([String: Int].self, from: get("/stats"))) ?? [:] }

    func set(_ habits: [String: Any]) {
        _ = post("/set", Array((try? JSONSerialization.data(withJSONObject: habits)) ?? Data()))
    }

    /// Every open session is over; what was counted for quotas is forgotten.
    func expireSessions() { _ = post("/expire", []) }
    func forgetCounts() { _ = post("/forget", []) }

    private func get(_ path: String) -> Data { request("GET \(path) HTTP/1.1\r\n\r\n", []) }
    private func post(_ path: String, _ body: [UInt8]) -> Data {
        request("POST \(path) HTTP/1.1\r\nContent-Length: \(body.count)\r\n\r\n", body)
    }

    /// One request, one answer, on a socket of its own.
    private func request(_ head: String, _ body: [UInt8]) -> Data {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        guard Ports.connect(descriptor, to: httpPort) else { return Data() }
        let bytes = Array(head.utf8) + body
        var at = 0
        while at < bytes.count {
            let count = bytes[at...].withUnsafeBytes {
                send(descriptor, $0.baseAddress!, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count <= 0 { return Data() }
            at += count
        }
        var answer = Data()
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            if count <= 0 { break }
            answer.append(contentsOf: chunk[..<count])
        }
        guard let end = answer.range(of: Data("\r\n\r\n".utf8)) else { return Data() }
        return answer[end.upperBound...]
    }
}
