import Foundation
import Testing

@testable import Guild

/// Another merge of the same three texts, by somebody else's program: `git merge-file`, a word a line. Where that is clean, so is ours,
/// and says the same.
@Suite("Merging, beside git")
struct MergeOracleTests {
    /// A seeded row of numbers (Knuth's constants).
    private struct Dice {
        var state: UInt64

        mutating func roll(_ most: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(most))
        }
    }

    private static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")

    /// Sentences of different words, so that there is one way to lay one text beside another.
    private static func base(_ dice: inout Dice) -> [[String]] {
        var number = 0
        return (0..<12).map { _ in
            (0..<(6 + dice.roll(6))).map { _ in
                number += 1
                return "w\(number)x\(dice.roll(900))"
            }
        }
    }

    private static func changed(_ sentences: [[String]], _ mark: String, _ dice: inout Dice) -> [[String]] {
        var sentences = sentences
        for step in 0..<(1 + dice.roll(4)) {
            let index = dice.roll(sentences.count)
            let word = dice.roll(max(1, sentences[index].count - 1))
            switch dice.roll(4) {
            case 0: sentences[index][word] = "\(mark)new\(step)"
            case 1: sentences[index].insert("\(mark)more\(step)", at: word)
            case 2 where sentences[index].count > 4: sentences[index].remove(at: word)
            default: sentences.insert((0..<6).map { "\(mark)s\(step)n\($0)" }, at: index)
            }
        }
        return sentences
    }

    private static func text(_ sentences: [[String]]) -> String {
        sentences.map { $0.joined(separator: " ") + "." }.joined(separator: " ")
    }

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// Nil: git sees a conflict.
    private static func git(_ texts: [String], in directory: String) throws -> [String]? {
        let paths = ["ours", "base", "theirs"].map { directory + "/" + $0 }
        for (path, text) in zip(paths, [texts[1], texts[0], texts[2]]) {
            let lines = words(text).map { $0 + "\n" }.joined()
            try lines.write(toFile: path, atomically: false, encoding: .utf8)
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
        process.arguments = ["merge-file", "-p", "-q"] + paths
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let said = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { return nil }
        return String(decoding: said, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("two hundred seeded pairs of changes", .enabled(if: isThere))
    func beside() throws {
        let directory = NSTemporaryDirectory() + "/gp-merge-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        var clean = 0
        for seed in 0..<200 as Range<UInt64> {
            var dice = Dice(state: seed &* 7_919 &+ 17)
            let sentences = MergeOracleTests.base(&dice)
            let base = MergeOracleTests.text(sentences)
            let ours = MergeOracleTests.text(MergeOracleTests.changed(sentences, "a", &dice))
            let theirs = MergeOracleTests.text(MergeOracleTests.changed(sentences, "b", &dice))
            guard let expected = try MergeOracleTests.git([base, ours, theirs], in: directory) else { continue }
            clean += 1
            let merge = PageMerge(base: base, ours: ours, theirs: theirs)
            #expect(merge.conflicts.isEmpty, "seed \(seed): git is clean")
            #expect(MergeOracleTests.words(merge.text) == expected, "seed \(seed)")
        }
        #expect(clean > 100, "\(clean) of 200 are clean to git")
    }
}
