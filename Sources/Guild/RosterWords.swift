import Mail

/// A facilitator's answer to a roster: who came, and what to write to those who did and those who did not.
///
/// By numbers ("1-4, 7, + sam@example.org"), by `all` or `nobody`, or by leaving only those lines in the quoted list that
/// came.
public struct RosterWords: Sendable, Equatable {
    /// Numbers of the list, from 1, in order; nil: the mail does not say who came.
    public var came: [Int]?
    /// Who came without being on it: names or addresses.
    public var others: [String] = []
    public var noteToThose: String?
    public var noteToMissed: String?
    public var unreadable: [String] = []

    public static let came = "To those who came:"
    public static let missed = "To those who missed it:"

    public init(_ reply: QuotingReply, count: Int) {
        var head: [String] = []
        readNotes(reply.words, &head)
        let lines = head.map { ASCII.trimmed($0) }.filter { !$0.isEmpty && !CommandReading.isCourtesy($0) }
        var isSaid = false
        for line in lines { if readLine(line, count) { isSaid = true } }
        // An untouched list says nothing, and neither does one below words that we did not understand.
        if !isSaid, lines.isEmpty, let left = RosterWords.left(reply.passages, count), left.count < count {
            came = left
        }
    }

    /// The two letters, each below its own line.
    private mutating func readNotes(_ text: String, _ head: inout [String]) {
        enum Part { case head, came, missed }
        var part = Part.head
        var notes: [Part: [Substring]] = [:]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let plain = ASCII.trimmed(line).lowercased()
            func rest(_ label: String) -> Substring? {
                plain.hasPrefix(label.lowercased()) ? ASCII.trimmed(line).dropFirst(label.count) : nil
            }
            if let words = rest(RosterWords.came) {
                part = .came
                notes[.came, default: []].append(words)
            } else if let words = rest(RosterWords.missed) {
                part = .missed
                notes[.missed, default: []].append(words)
            } else if part == .head {
                head.append(String(line))
            } else {
                notes[part, default: []].append(line)
            }
        }
        func words(_ part: Part) -> String? {
            let text = ASCII.trimmed((notes[part] ?? []).joined(separator: "\n"))
            return text.isEmpty ? nil : text
        }
        noteToThose = words(.came)
        noteToMissed = words(.missed)
    }

    /// True where the line says who came.
    private mutating func readLine(_ line: String, _ count: Int) -> Bool {
        let lower = line.lowercased()
        let first = lower.split { !$0.isLetter }.first.map(String.init) ?? ""
        var base: Set<Int> = Set(came ?? [])
        var text = line
        if ["all", "everybody", "everyone", "alle", "tous", "todos", "tutti"].contains(first) {
            base.formUnion(count > 0 ? 1...count : 1...1)
            if count == 0 { base = [] }
            // "all but 3", "everybody except 2-4".
            if let but = ["but", "except", "without", "außer", "sauf", "menos"].lazy.compactMap({
                lower.firstRange(of: $0)
            }).first {
                let (numbers, _) = RosterWords.numbers(String(lower[but.upperBound...]), count)
                base.subtract(numbers)
                came = base.sorted()
                return true
            }
            text = String(line.dropFirst(first.count))
        } else if ["nobody", "none", "no", "niemand", "personne", "nadie"].contains(first),
            !line.contains(where: { $0 == "@" || $0.isNumber })
        {
            came = []
            return true
        }
        let pieces = text.split(separator: "+", omittingEmptySubsequences: false)
        let (numbers, bad) = RosterWords.numbers(String(pieces[0]), count)
        base.formUnion(numbers)
        for piece in pieces.dropFirst() {
            let who = ASCII.trimmed(piece.filter { $0 != "," || piece.contains("@") })
            if !who.isEmpty, others.count < 50 { others.append(String(who.prefix(120)).trimmedCommas) }
        }
        let isSaid = !numbers.isEmpty || pieces.count > 1 || text.count < line.count
        if isSaid { came = base.sorted() }
        if !bad.isEmpty { unreadable.append(contentsOf: bad) }
        return isSaid
    }

    /// "1-4, 7 and 9"; what is no number of the list is returned apart.
    private static func numbers(_ text: String, _ count: Int) -> (Set<Int>, [String]) {
        var found: Set<Int> = []
        var bad: [String] = []
        let plain = text.replacing("–", with: "-").replacing(" - ", with: "-").replacing(" to ", with: "-")
        for word in plain.split(whereSeparator: { $0.isWhitespace || ",;.&#".contains($0) }) {
            let ends = word.split(separator: "-").map { Int($0) }
            if ends.count == 1, let one = ends[0], (1...max(1, count)).contains(one), count > 0 {
                found.insert(one)
            } else if ends.count == 2, let low = ends[0], let high = ends[1], low >= 1, low <= high, high <= count {
                found.formUnion(low...high)
            } else if !["and", "und", "et", "y", "e", "came", "were", "there", "numbers", "nr", "no"].contains(
                word.lowercased())
            {
                bad.append(String(word.prefix(40)))
            }
        }
        return (found, bad)
    }

    /// The numbers whose lines are still in the quoted list; nil where there is no list.
    private static func left(_ passages: [ReplyPassage], _ count: Int) -> [Int]? {
        var found: Set<Int> = []
        for passage in passages {
            let line = passage.text.drop { ">| \t*".contains($0) }
            let digits = line.prefix { $0.isNumber }
            guard (1...4).contains(digits.count), line.dropFirst(digits.count).first == ".",
                let number = Int(digits), (1...max(1, count)).contains(number)
            else { continue }
            found.insert(number)
        }
        return found.isEmpty ? nil : found.sorted()
    }
}

extension String {
    /// Without commas and spaces at its ends.
    fileprivate var trimmedCommas: String {
        var text = self[...]
        while let last = text.last, ", ".contains(last) { text.removeLast() }
        return String(text)
    }
}
