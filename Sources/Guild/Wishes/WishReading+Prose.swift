/// What a text is beside a wish.
extension WishReading {
    /// Prose with a question, a denial, a condition or a pause in it: the word above it is a title.
    static func takesBack(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 4_000, text.split(whereSeparator: \.isWhitespace).count >= 4 else {
            return false
        }
        return sentences("", text).sentences.contains {
            $0.isQuestion || $0.has(.not) || $0.has(.condition) || $0.concepts.contains("pause")
                || ($0.has(.negation) && $0.core == nil)
        }
    }

    /// Two things are asked for, of which one is done.
    static func asksMore(_ text: String) -> Bool {
        let said = sentences("", text).sentences.filter { !$0.isCourtesy }
        guard said.count > 1 else { return false }
        let wishes = said.filter { $0.core != nil }
        let kinds = Set(wishes.compactMap { $0.core?.phrase.kind })
        // "weekly … or daily", "leave … unsubscribe" are one; a question beside a wish is another.
        let others = said.filter { $0.core == nil && $0.isQuestion && !$0.concepts.contains("how") }
        let isOther =
            kinds.count > 1
            && !kinds.isSubset(of: ["daily", "weekly", "none", "immediate", "leave", "pause", "resume"])
        return isOther || (!wishes.isEmpty && !others.isEmpty)
    }
}
