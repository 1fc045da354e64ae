import ArgumentParser
import Foundation
import Gateway

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "What reading finds in a mail, as JSON: its kind, its new words, its parts.",
        discussion: "Needs no configuration. Exits 0 whatever the mail holds.")
    @Argument(help: "A file with one mail; with --jsonl, - for a list of files on standard input.") var file: String
    @Option(help: "Read it that often, as the street does, and say how fast instead of what.") var `repeat`: Int?
    @Flag(help: "Wishes in plain words: one JSON object a line on standard input (to, subject, text, today).")
    var wishes =
        false
    @Flag(help: "One path a line on standard input, one object a line on standard output, in order.") var jsonl = false

    func run() throws {
        let encoder = JSONEncoder()
        if wishes {
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            while let line = readLine() { try write(try encoder.encode(WishInspection(line: Data(line.utf8)))) }
            return
        }
        encoder.outputFormatting =
            jsonl
            ? [.sortedKeys, .withoutEscapingSlashes]
            : [
                .sortedKeys, .prettyPrinted, .withoutEscapingSlashes,
            ]
        guard jsonl else {
            let data =
                file == "-"
                ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: file)
            guard let data else { throw Stop(.failed, "\(file) cannot be read") }
            if let times = `repeat` { return measure([UInt8](data), max(1, times)) }
            return try write(try encoder.encode(Inspection([UInt8](data))))
        }
        guard file == "-" else {
            throw Stop(.usage, "--jsonl reads paths from standard input; write `inspect --jsonl -`")
        }
        while let path = readLine() {
            guard let data = FileManager.default.contents(atPath: path) else {
                try write(try encoder.encode(["error": "\(path) cannot be read"]))
                continue
            }
            try write(try encoder.encode(Inspection([UInt8](data))))
        }
    }

    private func measure(_ bytes: [UInt8], _ times: Int) {
        let clock = ContinuousClock()
        var words = 0
        let spent = clock.measure {
            for _ in 0..<times { words += ReadingPace.read(bytes) }
        }
        let seconds = Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18
        print(
            "\(Int(Double(times) / seconds)) mails/s, \(Int(Double(times * bytes.count) / seconds / 1e6)) MB/s, \(words / times) octets of new words"
        )
    }

    /// A line, flushed at once: whoever reads waits for it. Whoever reads no more has seen enough.
    private func write(_ object: Data) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: object + Data([0x0A]))
        } catch {
            throw ExitCode.success
        }
    }
}
