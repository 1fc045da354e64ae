import Mail

/// A reply to a private message that is a word about it, and no message. Every word of leaving is about the conversation alone.
public enum MessageWord: Sendable, Equatable {
    case leave
    case mute(Bool)
    /// Nil: the only other one.
    case block(String?, Bool)
    /// `last`: so many of the others' messages, the one that is answered among them.
    case report(String, last: Int)
    /// "Report: we sold 40 tables", and a letter below it.
    case unclearReport
    case giveAddress
    case delete

    public init?(_ text: String) {
        guard text.utf8.count <= 4_000, let lead = LeadLine(SignatureWords.without(text, keepsFirst: true)) else {
            return nil
        }
        let line = CommandReading.bare(CommandReading.plain(lead.line))
        let below = ASCII.trimmed(lead.below)
        if let last = MessageWord.reported(lead.line) {
            let words = ASCII.trimmed(lead.line.drop { $0 != ":" }.dropFirst() + "\n" + below)
            // Why something is reported is said in a few lines.
            let isShort = last > 0 && words.utf8.count <= 600 && !words.contains("\n\n")
            self = isShort ? .report(words, last: last) : .unclearReport
            return
        }
        // A name below it.
        let isAlone =
            below.isEmpty
            || below.split(separator: "\n").allSatisfy {
                SignatureWords.isName(ASCII.trimmed($0)) || CommandReading.isCourtesy($0)
                    || ASCII.trimmed($0).isEmpty
            }
        guard isAlone else { return nil }
        let words = line.split(separator: " ").map(String.init)
        switch words.first {
        case "block" where words.count <= 2, "unblock" where words.count <= 2:
            let handle = words.count == 2 ? LeadLine.handle(words[1].drop { $0 == "@" }) : nil
            self = .block(handle, words[0] == "block")
        case "mute" where words.count == 1: self = .mute(true)
        case "unmute" where words.count == 1: self = .mute(false)
        case "delete" where words.count == 1, "löschen" where words.count == 1: self = .delete
        case "report" where words.count == 1: self = .report("", last: 1)
        default:
            if MessageWord.giving.contains(line) {
                self = .giveAddress
            } else if MessageWord.leaving.contains(line) {
                self = .leave
            } else if words.count == 1, case .command(.membership(.leave)) = CommandReading.read(lead.line) {
                self = .leave
            } else {
                return nil
            }
        }
    }

    /// How many messages "Report: why" and "report last 3: why" are about: 0 where it cannot be told; nil: it is no report.
    private static func reported(_ line: String) -> Int? {
        let head = line.prefix { $0 != ":" }.lowercased()
        let words = head.split(separator: " ")
        guard words.first == "report" else { return nil }
        // "Report from the meeting: all went well" is a message.
        if words.count == 1 { return line.contains(":") ? 1 : nil }
        guard words[1] == "last" || Int(words[1]) != nil, words.count <= 6 else { return nil }
        guard words.count == 3, words[1] == "last", let number = Int(words[2]), number > 0 else { return 0 }
        return min(number, mostReported)
    }

    public static let mostReported = 10

    private static let leaving: Set<String> = [
        "leave", "stop", "unsubscribe", "leave conversation", "leave the conversation", "verlassen", "quitter",
        "abmelden", "salir", "esci",
    ]
    private static let giving: Set<String> = ["give my address", "give address", "with my address"]
}
