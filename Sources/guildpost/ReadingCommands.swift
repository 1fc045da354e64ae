import ArgumentParser
import Foundation
import Gateway
import Guild
import Store

struct DocketCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docket", abstract: "What waits for somebody's word, in short.",
        discussion:
            "Mail that anybody may have written is counted, not listed; `guildpost held` lists it all. Numbers are for `held release` and `held drop`."
    )
    @OptionGroup var common: Common
    @Option(help: "Only this group's.") var group: String?

    func run() throws {
        let installation = try common.installation()
        let now = installation.surroundings.now()
        let (lines, failing, held) = try installation.store.readNow {
            (
                try $0.docket(group: group, now: now), try $0.failingAddresses(group: group),
                group == nil ? try $0.heldDeliveries() : 0
            )
        }
        if common.json {
            return try Terminal.json(Everything(waiting: lines, failingAddresses: failing, heldLetters: held))
        }
        if held > 0 {
            print(
                "\(held) letters are held, since they may have gone out already: guildpost outbox list --state held\n")
        }
        Terminal.table(
            ["NO", "MAILS", "SINCE", "TO", "FROM", "SUBJECT", "WHY"],
            lines.map {
                [
                    $0.number.map(String.init) ?? "–", "\($0.count)", Terminal.time($0.first),
                    $0.recipient.isEmpty ? installation.ours.bare : $0.recipient, $0.author,
                    String($0.subject.prefix(40)), Reason(rawValue: $0.reason)?.sentence ?? $0.reason,
                ]
            }, empty: held > 0 ? "Nothing else waits." : "Nothing waits.")
        guard !failing.isEmpty else { return }
        print("\nAddresses at which letters fail:")
        Terminal.table(["WHO", "ADDRESS", "SINCE", "LETTERS", "LAST WORD"], failing.map(\.row), empty: "")
    }

    private struct Everything: Encodable {
        var waiting: [DocketLine]
        var failingAddresses: [FailingAddress]
        var heldLetters: Int
    }
}

extension FailingAddress {
    /// Who, where, since when, what becomes of letters, and the server's last word.
    fileprivate var row: [String] {
        ["@" + handle, address, Terminal.time(since), fate, why]
    }

    var fate: String {
        guard suppressedAt != nil else { return "still go there" }
        return nextTry.map { "none; tried again \(Terminal.time($0))" } ?? "none, until a mail comes from there"
    }
}

struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Reads stored mail once more and shows what today's reading finds otherwise.",
        discussion: "Nothing is written or sent. After an update, this is what it changes.")
    @OptionGroup var common: Common
    @Option(help: "Only mail that arrived on or after this day, 2026-11-23.") var since: String?

    func run() throws {
        let from = try since.map { try Terminal.day($0, of: "--since") } ?? 0
        let installation = try common.installation()
        let result = try Replay(installation) { Terminal.progress("\($0) mails") }.run(since: from)
        Terminal.progressDone()
        if common.json { return try Terminal.json(result) }
        for difference in result.differences {
            print("\(difference.arrival)  \(difference.author)  \"\(difference.subject)\"  to \(difference.recipient)")
            if difference.what == "kind" {
                print("  then: \(difference.then)\n  now:  \(difference.now)")
            } else {
                print(Terminal.dim("  then:") + "\n" + indented(difference.then))
                print(Terminal.dim("  now:") + "\n" + indented(difference.now))
            }
        }
        print("\(result.mails) mails read again, \(result.differences.count) read otherwise.")
    }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).prefix(30).map { "    \($0)" }.joined(
            separator: "\n")
    }
}
