import Foundation
import Testing

/// What the documents tell people to type is there.
@Suite("Documented commands")
struct DocumentedCommandTests {
    /// Every `guildpost word word…` in the documents, without what follows the names of commands.
    private static let documented: [[String]] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
            .deletingLastPathComponent()
        var pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "config.example.toml"].map(
            root.appendingPathComponent)
        let docs = FileManager.default.enumerator(
            at: root.appendingPathComponent("docs"), includingPropertiesForKeys: nil)
        while let page = docs?.nextObject() as? URL { if page.pathExtension == "md" { pages.append(page) } }
        var commands: Set<[String]> = []
        for page in pages {
            let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
            for opening in ["`guildpost ", "\nguildpost ", "    guildpost ", "-u guildpost guildpost ", "$ guildpost "]
            {
                for after in text.components(separatedBy: opening).dropFirst() {
                    let line = after.prefix { $0 != "`" && $0 != "\n" && $0 != "#" && $0 != "|" }
                    let words = line.split(separator: " ").prefix { word in
                        word.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == 45 }
                            && !word.hasPrefix("-")
                    }
                    if !words.isEmpty { commands.insert(words.prefix(2).map(String.init)) }
                }
            }
        }
        return commands.sorted { $0.joined(separator: " ") < $1.joined(separator: " ") }
    }()

    @Test("every command that the documents name exists, and says what it does")
    func everyCommand() throws {
        #expect(DocumentedCommandTests.documented.count > 15)
        for words in DocumentedCommandTests.documented {
            // Where it has no commands below it, the second word is a name or a group.
            let first = try help(words[0])
            #expect(first != nil, "guildpost \(words[0])")
            guard words.count == 2, let first, first.contains("SUBCOMMANDS:") else { continue }
            #expect(try help(words.joined(separator: " ")) != nil, "guildpost \(words.joined(separator: " "))")
        }
    }

    private func help(_ command: String) throws -> String? {
        let result = try Program.run(
            TestInstallation.program, ["help"] + command.split(separator: " ").map(String.init),
            environment: ["NO_COLOR": "1"])
        return result.status == 0 && result.output.contains("USAGE: guildpost \(command)") ? result.output : nil
    }
}
