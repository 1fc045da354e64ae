import Foundation
import Glibc
import Store

/// Output for people: tables, colour and progress only where a terminal is.
enum Terminal {
    static let isTerminal = isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil

    static func complain(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data("guildpost: \(text)\n".utf8))
    }

    static func sentence(_ error: any Error) -> String { (error as? StoreError)?.sentence ?? "\(error)" }

    static func green(_ text: String) -> String { isTerminal ? "\u{1B}[32m\(text)\u{1B}[0m" : text }
    static func red(_ text: String) -> String { isTerminal ? "\u{1B}[31m\(text)\u{1B}[0m" : text }
    static func dim(_ text: String) -> String { isTerminal ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

    static func json(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// Columns as wide as their longest cell; the last one runs free.
    static func table(_ headings: [String], _ rows: [[String]], empty: String) {
        guard !rows.isEmpty else {
            print(empty)
            return
        }
        var widths = headings.map(\.count)
        for row in rows {
            for (column, cell) in row.enumerated() { widths[column] = max(widths[column], min(cell.count, 48)) }
        }
        func line(_ cells: [String]) -> String {
            var out = ""
            for (column, cell) in cells.enumerated() {
                out += cell
                if column < cells.count - 1 {
                    out += String(repeating: " ", count: max(0, widths[column] - cell.count) + 2)
                }
            }
            return out
        }
        print(dim(line(headings)))
        for row in rows { print(line(row)) }
    }

    /// A line that is written over, on a terminal only.
    static func progress(_ text: String) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(text)".utf8))
    }

    static func progressDone() {
        guard isatty(STDERR_FILENO) == 1 else { return }
        try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K".utf8))
    }

    /// The beginning of a day in UTC, seconds since 1970.
    static func day(_ text: String, of option: String) throws -> Int64 {
        let format = DateFormatter()
        format.dateFormat = "yyyy-MM-dd"
        format.timeZone = TimeZone(identifier: "UTC")
        format.isLenient = false
        guard let day = format.date(from: text) else {
            throw Stop(.usage, "\(option) wants a date such as 2026-11-23, not \"\(text)\"")
        }
        return Int64(day.timeIntervalSince1970)
    }

    static func time(_ seconds: Int64) -> String {
        let format = DateFormatter()
        format.dateFormat = "yyyy-MM-dd HH:mm"
        return format.string(from: Date(timeIntervalSince1970: TimeInterval(seconds)))
    }
}
