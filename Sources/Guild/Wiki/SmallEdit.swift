import Mail

/// A change to a page that is said in words, in a reply to its letter: for programs that cannot change what they quote.
public enum SmallEdit: Sendable, Equatable {
    case replace(String, with: String)
    case addUnder(heading: String, String)
    case append(String)
    case rename(String)
    /// The page as it was in that revision.
    case revert(Int)
    /// Without what that revision changed.
    case undo(Int)

    /// What could not be done, as its author is told.
    public enum Problem: Error, Sendable, Equatable {
        case notThere(String)
        case severalTimes(String, Int)
        case noHeading(String)
        case noRevision(Int)
        case titleTaken(String)
        /// It begins with one of our words, and goes on otherwise.
        case notUnderstood(String)
    }

    /// It begins like one; most mails do not.
    static func mayBe(_ text: String) -> Bool {
        let bytes = text.utf8.drop { ASCII.isSpace($0) }.prefix(12)
        let starts: [StaticString] = ["replace:", "add under ", "append:", "rename:", "revert ", "undo "]
        return starts.contains { ASCII.hasPrefix(bytes, $0) }
    }

    /// Nil: it is no such change.
    public init?(_ text: String) {
        guard SmallEdit.mayBe(text), text.utf8.count <= PageReply.longestPage else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let at = lines.prefix(4).firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }) else { return nil }
        let first = ASCII.trimmed(lines[at])
        func value(_ name: StaticString) -> String? {
            guard ASCII.hasPrefix(first.utf8, name) else { return nil }
            return ASCII.trimmed(first.dropFirst(name.utf8CodeUnitCount))
        }
        let below = ASCII.trimmed(lines[(at + 1)...].joined(separator: "\n"))
        if let old = value("replace:") {
            guard let with = lines[(at + 1)...].firstIndex(where: { ASCII.hasPrefix(ASCII.trimmed($0).utf8, "with:") })
            else { return nil }
            let more = lines[(at + 1)..<with].map { ASCII.trimmed($0) }.filter { !$0.isEmpty }
            let new = ASCII.trimmed(ASCII.trimmed(lines[with]).dropFirst(5))
            let rest = lines[(with + 1)...].prefix { !$0.allSatisfy(\.isWhitespace) }.map { ASCII.trimmed($0) }
            self = .replace(
                SmallEdit.bare(([old] + more).joined(separator: "\n")),
                with: SmallEdit.bare(([new] + rest).filter { !$0.isEmpty }.joined(separator: "\n")))
            if case .replace(let old, _) = self, old.isEmpty || old.utf8.count > 4_000 { return nil }
        } else if let rest = value("add under ") {
            guard let colon = rest.firstIndex(of: ":") else { return nil }
            let words = ASCII.trimmed([String(rest[rest.index(after: colon)...]), below].joined(separator: "\n"))
            guard !words.isEmpty else { return nil }
            self = .addUnder(heading: ASCII.trimmed(rest[..<colon]), words)
        } else if let rest = value("append:") {
            let words = ASCII.trimmed([rest, below].joined(separator: "\n"))
            guard !words.isEmpty else { return nil }
            self = .append(words)
        } else if let title = value("rename:") {
            guard let title = PageTitle.clean(title) else { return nil }
            self = .rename(title)
        } else if let number = value("revert ").flatMap(SmallEdit.loneNumber), below.utf8.count < 200 {
            self = .revert(number)
        } else if let number = value("undo ").flatMap(SmallEdit.loneNumber), below.utf8.count < 200 {
            self = .undo(number)
        } else {
            return nil
        }
    }

    /// The page with the change, or why that cannot be.
    public func applied(to text: String, revision: (Int) -> String?) -> Result<String, Problem> {
        switch self {
        case .replace(let old, let new):
            // Two hundred places are as many as two.
            let places = text.ranges(of: old).prefix(200)
            guard let place = places.first else { return .failure(.notThere(old)) }
            guard places.count == 1 else { return .failure(.severalTimes(old, places.count)) }
            var text = text
            text.replaceSubrange(place, with: new)
            return .success(ASCII.trimmed(text))
        case .append(let words): return .success(text.isEmpty ? words : text + "\n\n" + words)
        case .addUnder(let heading, let words):
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let wanted = PageTitle.key(heading)
            guard
                let at = lines.firstIndex(where: {
                    $0.hasPrefix("#") && PageTitle.key(String($0.drop { $0 == "#" })) == wanted
                })
            else { return .failure(.noHeading(heading)) }
            var end = lines[(at + 1)...].firstIndex { $0.hasPrefix("#") } ?? lines.count
            while end > at + 1, lines[end - 1].allSatisfy(\.isWhitespace) { end -= 1 }
            lines.insert(contentsOf: ["", words], at: end)
            return .success(lines.joined(separator: "\n"))
        case .rename: return .success(text)
        case .undo(let number):
            guard number > 1, let with = revision(number), let without = revision(number - 1) else {
                return .failure(.noRevision(number))
            }
            return .success(PageMerge(base: with, ours: text, theirs: without).text)
        case .revert(let number):
            guard let old = revision(number) else { return .failure(.noRevision(number)) }
            return .success(old)
        }
    }

    /// The line of what begins like a change and is none; nil: it is something else. Whoever writes so means no post.
    static func misread(_ text: String) -> String? {
        guard mayBe(text), SmallEdit(text) == nil else { return nil }
        let line = text.split(separator: "\n").lazy.map { ASCII.trimmed($0) }.first { !$0.isEmpty } ?? ""
        return line.utf8.count <= 120 ? line : nil
    }

    /// "11", "revision 11", and nothing else.
    private static func loneNumber(_ text: String) -> Int? {
        let words = text.lowercased().split { $0 == " " || $0 == "." }.filter { $0 != "revision" && $0 != "to" }
        guard words.count == 1, words[0].utf8.count <= 6, words[0].utf8.allSatisfy(ASCII.isDigit) else { return nil }
        return Int(words[0])
    }

    /// Without the quotation marks around it.
    private static func bare(_ text: String) -> String {
        guard text.count >= 2, let first = text.first, let last = text.last, "\"“„«'".contains(first),
            "\"”“»'".contains(last)
        else { return text }
        return String(text.dropFirst().dropLast())
    }
}
