import Foundation
import Glibc
import Logging

/// One line an event on standard error: `2026-11-23T09:30:00Z info mail carried count=3`. Values with spaces are
/// quoted; a body, a password or a token never gets here.
public struct LogFormat: LogHandler {
    public var logLevel: Logger.Level
    public var metadata: Logger.Metadata = [:]
    private let hasTime: Bool

    /// Under systemd the journal writes the time itself.
    public init(level: Logger.Level) {
        logLevel = level
        hasTime = ProcessInfo.processInfo.environment["JOURNAL_STREAM"] == nil
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var line = ""
        if hasTime {
            var now = time(nil), parts = tm()
            gmtime_r(&now, &parts)
            var text = [CChar](repeating: 0, count: 32)
            strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ ", &parts)
            line += String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        line += "\(event.level) \(event.message)"
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        for (key, value) in all.sorted(by: { $0.key < $1.key }) { line += " \(key)=\(LogFormat.quoted("\(value)"))" }
        line += "\n"
        try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
    }

    private static func quoted(_ text: String) -> String {
        let oneLine = text.replacing("\n", with: " ").replacing("\r", with: " ")
        return oneLine.contains(" ") || oneLine.isEmpty ? "\"\(oneLine.replacing("\"", with: "'"))\"" : oneLine
    }
}
