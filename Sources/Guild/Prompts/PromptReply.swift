import Mail

/// What its author says of a prompt, in answer to a letter about it.
enum PromptReply: Equatable {
    case skip
    case later(Int64)
    case drop
    case text(String)
    /// A word of yes, or of thanks: it stays as it is.
    case nothing
    case unread

    init(_ post: Post, names: [String]) {
        let said = SignatureWords.without(post.saidAlone, keepsFirst: true)
        let lines = said.split(separator: "\n", omittingEmptySubsequences: false).map { ASCII.trimmed($0) }
        if let mark = lines.firstIndex(where: { PromptReply.isMark($0) }) {
            let line = lines[mark]
            let beside = line.firstIndex(of: ":").map { ASCII.trimmed(line[line.index(after: $0)...]) } ?? ""
            let text = ASCII.trimmed(([beside] + lines[(mark + 1)...]).joined(separator: "\n"))
            self = text.isEmpty ? .unread : .text(text)
            return
        }
        let first = lines.first { !$0.isEmpty } ?? ""
        let beside = lines.drop { $0.isEmpty }.dropFirst().joined(separator: " ")
        let please: Set<String> = ["please", "bitte", "it", "this"]
        let others = WishFolding.words(of: first).filter { !please.contains($0) }
        let isAlone = others.count == 1 && TypedReaction.isCourtesy(beside, names: names)
        switch others.first {
        case nil: self = .nothing
        case "skip"?: self = isAlone ? .skip : .unread
        case "drop"?, "delete"?, "stop"?: self = isAlone ? .drop : .unread
        case "later"? where TypedReaction.isCourtesy(beside, names: names):
            let length = first.lowercased().split(separator: " ").drop { $0 != "later" }.dropFirst().joined()
            self = DocketWords.rest(length.isEmpty ? "1w" : length).map { .later($0) } ?? .unread
        default:
            let isYes = PlainAnswer(text: said, subject: "") == .yes
            self = isYes || TypedReaction.isCourtesy(said, names: names) ? .nothing : .unread
        }
    }

    private static func isMark(_ line: String) -> Bool {
        let label = line.prefix { $0 != ":" && $0 != "：" }
        guard label.utf8.count < line.utf8.count else { return false }
        return ["new text", "neuer text", "nouveau texte", "texto nuevo", "nuevo texto", "nuovo testo"].contains(
            ASCII.trimmed(label).lowercased())
    }
}
