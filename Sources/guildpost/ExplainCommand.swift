import ArgumentParser
import Foundation
import Gateway
import Guild
import Mail
import Store

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "How a mail would be judged, and what would come of it. Nothing is written or sent.")
    @OptionGroup var common: Common
    @Argument(help: "A file with one mail, or - for standard input.") var file: String

    func run() throws {
        let data =
            file == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: file)
        guard let data else { throw Stop(.failed, "\(file) cannot be read") }
        let installation = try common.installation()
        let result = try Explain(installation).explain([UInt8](data))
        if common.json { return try Terminal.json(result) }
        print("From:          \(result.from.isEmpty ? "nobody" : result.from)")
        print("Subject:       \(result.subject)")
        print(
            "For:           \(result.recipients.isEmpty ? "none of our addresses" : result.recipients.joined(separator: ", "))"
        )
        print("Kind:          \(result.kind)")
        for (index, line) in result.judgement.enumerated() {
            print((index == 0 ? "Who wrote it:  " : "               ") + line)
        }
        if let spam = result.spam { print("Spam:          says \(spam)") }
        if let automatic = result.automatic { print("Automatic:     \(automatic)") }
        if !result.defects.isEmpty { print("Mended:        \(result.defects.joined(separator: ", "))") }
        if !result.attachments.isEmpty { print("Files:         \(result.attachments.joined(separator: ", "))") }
        print(
            "New words:\n"
                + result.newText.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(
                    separator: "\n"))
        for verdict in result.verdicts {
            print("\n\(verdict.recipient): wants to \(verdict.intent)")
            print("  \(verdict.disposition): \(verdict.sentence)")
        }
        for letter in result.letters {
            print(
                "\nWould write a letter (\(letter.kind)) to \(letter.recipients): \"\(letter.subject)\" from \(letter.from)"
            )
        }
        print(Terminal.dim("\nNothing was written or sent."))
    }
}
