import ArgumentParser
import Foundation
import Gateway

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "What reading finds in a mail, as JSON: its kind, its new words, its parts.",
        discussion: "Needs no configuration. Exits 0 whatever the mail holds.")
    @Argument(help: "A file with one mail; with --jsonl, - for a list of files on standard input.") var file: String
    @Flag(help: "One path a line on standard input, one object a line on standard output, in order.") var jsonl = false

    func run() throws {
        let encoder = JSONEncoder()
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
            return write(try encoder.encode(Inspection([UInt8](data))))
        }
        guard file == "-" else {
            throw Stop(.usage, "--jsonl reads paths from standard input; write `inspect --jsonl -`")
        }
        while let path = readLine() {
            guard let data = FileManager.default.contents(atPath: path) else {
                write(try encoder.encode(["error": "\(path) cannot be read"]))
                continue
            }
            write(try encoder.encode(Inspection([UInt8](data))))
        }
    }

    /// A line, flushed at once: whoever reads waits for it.
    private func write(_ object: Data) {
        FileHandle.standardOutput.write(object + Data([0x0A]))
    }
}
