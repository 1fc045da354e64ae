import Foundation
import Testing
import Glibc
import Mail

/// Postfix's smtp-sink: takes every mail and writes it into a file of its own.
final class SmtpSink: Sendable {
    let directory = TestDirectory()
    let port: Int
    private let process: Program

    /// `options`: smtp-sink's own, for faults: `["-r", "RCPT"]` answers 4xx, `["-f", "MAIL"]` 5xx, `["-p"]` no PIPELINING.
    init(port: Int = Ports.free(), _ options: [String] = []) async throws {
        self.port = port
        chmod(directory.path, 0o777)
        let user = getuid() == 0 ? ["-u", "nobody"] : []
        process = try Program(
            "/usr/sbin/smtp-sink", user + options + ["-d", "\(directory.path)/mail.", "127.0.0.1:\(port)", "100"],
            log: "\(directory.path)/log")
        let process = process
        guard await eventually(10, { Ports.isOpen(port) }) else {
            throw ServerDidNotStart(what: "smtp-sink", log: process.log)
        }
    }

    deinit { process.stop(SIGKILL) }

    func stop() { process.stop(SIGKILL) }

    struct Received: Sendable {
        var sender: String
        var recipient: String
        var message: Message
        var source: String

        func header(_ name: StaticString) -> String { message.field(name).map { MailReading.text($0) } ?? "" }
        var text: String { message.body().text }
    }

    /// Everything taken so far, whole mails only.
    var received: [Received] {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []).filter {
            $0.hasPrefix("mail.")
        }
        return names.compactMap { name in
            guard let data = FileManager.default.contents(atPath: "\(directory.path)/\(name)") else { return nil }
            let text = String(decoding: data, as: UTF8.self)
            guard let end = text.range(of: "(UTC)\n") ?? text.range(of: ")\n", range: text.startIndex..<text.endIndex)
            else {
                return nil
            }
            func argument(_ field: String) -> String {
                guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix(field) }) else { return "" }
                return String(line.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" })
            }
            let source = String(text[end.upperBound...])
            guard source.contains("\n\n") else { return nil }
            return Received(
                sender: argument("X-Mail-Args"), recipient: argument("X-Rcpt-Args"),
                message: Message(reading: Array(source.utf8)), source: source)
        }
    }

    func received(by address: String) -> [Received] { received.filter { $0.recipient == address } }

    /// The last letter to somebody with that subject, when it has come.
    func letter(to address: String, _ subject: String, from daemon: Program) async throws -> Received {
        #expect(
            await eventually(60) { received(by: address).contains { $0.header("Subject") == subject } },
            "\(subject): \(received.map { $0.header("Subject") }) \(daemon.log.suffix(2_000))")
        guard let found = received(by: address).last(where: { $0.header("Subject") == subject }) else {
            throw ServerDidNotStart(what: "no letter \"\(subject)\"", log: daemon.log)
        }
        return found
    }
}
