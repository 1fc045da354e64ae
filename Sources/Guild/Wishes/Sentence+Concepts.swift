import Mail

/// What a sentence asks by what its words are about, where no phrase of the tables says it.
extension Sentence {
    /// A kind of wish; nil: its words do not make one. `named`: it names a group. `hasDay`: it names a day or a length.
    func conceived(named: Bool, hasDay: Bool) -> String? {
        // Some languages say "me" by saying nothing.
        let about = isUnspaced ? concepts.union(["me"]) : concepts
        func has(_ all: String...) -> Bool { all.allSatisfy(about.contains) }
        func any(_ some: String...) -> Bool { some.contains(where: about.contains) }
        let isOfList = named || any("list", "mail")
        let isDenied = matches.contains { $0.phrase.isOf == .not }
        // Asked, and hence never a wish that changes anything.
        if has("help") { return "help" }
        if has("twice"), any("mail", "me") { return "twice" }
        if has("how", "write"), named || any("everyone", "list") { return "howpost" }
        if has("how", "address"), named || any("everyone") { return "howpost" }
        if has("who"), any("care"), isOfList { return "who" }
        if has("groups", "there") { return "groups" }
        if has("settings"), any("me", "list", "groups"), !has("stop") { return "which" }
        if has("search"), words.count <= 6, let first = searching, first.lowerBound <= 2 { return "search" }
        guard !isDenied else { return nil }
        let isBack = matches.contains {
            $0.phrase.isOf == .concept && $0.phrase.kind == "back" && $0.phrase.weight > 1
        }
        if isBack, has("pause") || any("mail"), !has("stop") { return has("each") ? "immediate" : "resume" }
        if has("keep", "stop"), any("mail") || named { return "none" }
        if has("pause"), any("mail", "me", "list") || words.count < 5 || hasDay { return "pause" }
        if hasDay, has("stop"), any("mail") || words.count < 12 { return "pause" }
        if has("stop", "mail"), named { return "none" }
        if has("back"), any("mail"), !has("stop"), any("me") || words.count < 12 { return "resume" }
        // "How do I stop the daily mail and get each one?"
        if has("stop"), any("day", "week"), !hasDay { return has("each") ? "immediate" : nil }
        let isAsked = any("mail", "digest", "enough") || named || words.count < 6
        if has("week"), isAsked, words.count < 25, !has("day") { return "weekly" }
        if has("day"), isAsked, words.count < 25, !has("week") { return "daily" }
        if has("each"), any("mail", "digest"), any("me", "enough", "back") { return "immediate" }
        if has("address", "new", "me"), !has("stop") { return "address" }
        if has("unsub"), isOfList || any("me") || words.count < 6 { return "leave" }
        if has("go", "me"), named || has("list") { return "leave" }
        if has("take", "me"), isOfList || words.count < 7 { return "leave" }
        if has("join"), named || has("list"), any("me") || words.count < 8 { return "join" }
        if has("stop", "mail"), words.count < 14 { return "leave" }
        return nil
    }

    /// The words that ask to look for something.
    var searching: Range<Int>? {
        matches.filter { $0.phrase.isOf == .concept && $0.phrase.kind == "search" }.map(\.range).min {
            $0.lowerBound < $1.lowerBound
        }
    }

    /// Two wishes of which one is wanted.
    var isEither: Bool {
        guard concepts.contains("or") else { return false }
        let kinds = Set(matches.filter { $0.phrase.isOf == .core || $0.phrase.isOf == .alone }.map(\.phrase.kind))
        if kinds.contains("leave"), concepts.isSuperset(of: ["enough", "mail"]) { return true }
        return kinds.intersection(["leave", "daily", "weekly", "none", "immediate", "pause"]).count > 1
    }
}
