import Mail

/// A facilitator's answer to a roster: who came, and what to write to those who did and those who did not.
///
/// By numbers ("1-4, 7, + sam@example.org"), by names, by `all` or `nobody`, or by leaving only those lines in the quoted
/// list that came. The two notes stand below their labels, above the quote or inside it.
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

    /// `names`: the list, in its order.
    public init(_ reply: QuotingReply, names: [String]) {
        var reader = RosterReader(names: names)
        reader.read(reply)
        came = reader.came
        others = reader.others
        unreadable = reader.unreadable
        noteToThose = reader.note(.came)
        noteToMissed = reader.note(.missed)
    }
}

private struct RosterReader {
    enum Part { case head, came, missed }

    let names: [String]
    var came: [Int]?
    var others: [String] = []
    var unreadable: [String] = []
    private var notes: [Part: [String]] = [:]

    init(names: [String]) { self.names = names }

    mutating func read(_ reply: QuotingReply) {
        var part = Part.head
        var head: [String] = []
        var left: [Int] = []
        let lines =
            reply.passages.isEmpty
            ? reply.words.split(separator: "\n", omittingEmptySubsequences: false).map {
                ReplyPassage(kind: .new, text: ASCII.trimmed($0))
            } : reply.passages
        for passage in lines.prefix(5_000) {
            let isNew = passage.kind == .new
            if let (label, rest) = RosterReader.label(passage.text) {
                part = label
                if isNew, !rest.isEmpty { notes[label, default: []].append(rest) }
                continue
            }
            if let number = number(ofLine: passage.text), !isNew || part == .head, isListed(passage.text, number) {
                left.append(number)
                continue
            }
            // Outlook marks no quotes: what stands there below a label, and is not ours, is theirs.
            if passage.kind == .doubtful, RosterReader.ends(passage.text) { part = .head }
            guard isNew || (passage.kind == .doubtful && part != .head && !RosterReader.isSample(passage.text)) else {
                continue
            }
            switch part {
            case .head: head.append(passage.text)
            case .came, .missed: notes[part, default: []].append(passage.text)
            }
        }
        if notes.isEmpty, left.isEmpty, SignatureWords.without(head.joined(separator: "\n"), keepsFirst: true).isEmpty {
            // A prepared mail, sent as it was.
            let words = ReplyWords.prepared(reply.post.subject)
            head = words.count == 1 ? words : []
        }
        readHead(head, left)
    }

    /// Where our letter goes on below the two labels.
    private static func ends(_ line: String) -> Bool {
        line.hasPrefix("Your answer goes to") || SignatureWords.begins(line)
    }
    private static func isSample(_ line: String) -> Bool {
        line.isEmpty || line == "Thank you …" || line == "We missed you …"
    }

    private mutating func readHead(_ head: [String], _ left: [Int]) {
        var lines: [String] = []
        for line in SignatureWords.without(head.joined(separator: "\n"), keepsFirst: true).split(separator: "\n") {
            let line = ASCII.trimmed(line)
            if line.isEmpty || CommandReading.isCourtesy(line) { continue }
            lines.append(line)
        }
        var isSaid = false
        for line in lines where readLine(line) { isSaid = true }
        // An untouched list says nothing, and neither does one below words that we did not understand.
        if !isSaid, lines.isEmpty, !left.isEmpty, Set(left).count < names.count { came = Set(left).sorted() }
        if !isSaid, !lines.isEmpty, notes.isEmpty, unreadable.isEmpty { unreadable = [String(lines[0].prefix(60))] }
        if !unreadable.isEmpty { came = nil }
    }

    func note(_ part: Part) -> String? {
        let text = SignatureWords.without((notes[part] ?? []).joined(separator: "\n"), keepsFirst: true)
        return text.isEmpty ? nil : text
    }

    private static func label(_ line: String) -> (Part, String)? {
        for (part, label) in [(Part.came, RosterWords.came), (.missed, RosterWords.missed)]
        where line.lowercased().hasPrefix(label.lowercased()) {
            return (part, ASCII.trimmed(line.dropFirst(label.count)))
        }
        return nil
    }

    /// "3. Ben Okri (maybe)".
    private func number(ofLine line: String) -> Int? {
        let text = line.drop { ">| \t*".contains($0) }
        let digits = text.prefix { $0.isNumber }
        guard (1...4).contains(digits.count), text.dropFirst(digits.count).first == ".", let number = Int(digits),
            names.indices.contains(number - 1)
        else { return nil }
        return number
    }

    private func isListed(_ line: String, _ number: Int) -> Bool { line.contains(names[number - 1]) }

    // MARK: A line

    /// True where the line says who came.
    private mutating func readLine(_ line: String) -> Bool {
        let lower = line.lowercased()
        let first = lower.split { !$0.isLetter }.first.map(String.init) ?? ""
        if ["nobody", "none", "no", "niemand", "personne", "nadie"].contains(first),
            !line.contains(where: { $0 == "@" || $0.isNumber }), lower.split(separator: " ").count <= 3
        {
            came = []
            return true
        }
        var base = Set(came ?? [])
        var text = line
        if ["all", "everybody", "everyone", "alle", "tous", "todos", "tutti"].contains(first) {
            base.formUnion(names.indices.map { $0 + 1 })
            text = String(line.dropFirst(first.count))
            // "all but 3", "everybody except Petra".
            let buts = ["but", "except", "without", "außer", "sauf", "menos"]
            if let but = buts.lazy.compactMap({ text.lowercased().firstRange(of: $0) }).first {
                let missing = numbers(String(text.lowercased()[but.upperBound...]))
                unreadable += missing.bad
                base.subtract(missing.found)
                came = base.sorted()
                return true
            }
        }
        // "1, sam@example.org", "2 Sam Lee <sam@example.org>"
        if !text.contains("+"), text.contains("@") {
            let named = text.split { $0 == "," || $0 == ";" }.map { ASCII.trimmed($0) }
            let isList =
                named.count > 1 && named.allSatisfy { !$0.contains("@") || $0.contains("<") || !$0.contains(" ") }
            for piece in isList ? named : text.split(separator: " ").map(String.init) where piece.contains("@") {
                if others.count < 50 { others.append(String(piece.prefix(120)).trimmedCommas) }
                text = text.replacing(piece, with: " ")
            }
            if came == nil { came = [] }
            if text.allSatisfy({ " ,;<>".contains($0) }) { return true }
        }
        let pieces = text.split(separator: "+", omittingEmptySubsequences: false)
        let (found, bad) = numbers(String(pieces[0]))
        base.formUnion(found)
        for piece in pieces.dropFirst() {
            let who = ASCII.trimmed(piece.filter { $0 != "," || piece.contains("@") })
            if !who.isEmpty, others.count < 50 { others.append(String(who.prefix(120)).trimmedCommas) }
        }
        let isSaid = !found.isEmpty || pieces.count > 1 || text.count < line.count
        if isSaid { came = base.sorted() }
        unreadable.append(contentsOf: bad)
        return isSaid
    }

    /// "1-4, 7 and 9", "Carla, Hana and Jürgen"; what is neither a number nor a name of the list is returned apart.
    private func numbers(_ text: String) -> (found: Set<Int>, bad: [String]) {
        var found: Set<Int> = []
        var bad: [String] = []
        var plain = text.replacing("–", with: "-").replacing(" - ", with: "-").replacing(" to ", with: "-").lowercased()
        // Whole names first, the longest before those that are a part of them; then first or last names that are one's own.
        for (index, name) in names.enumerated().sorted(by: { $0.element.count > $1.element.count }) {
            if name.count > 2, let range = plain.firstRange(of: name.lowercased()) {
                found.insert(index + 1)
                plain.replaceSubrange(range, with: " ")
            }
        }
        for word in plain.split(whereSeparator: { $0.isWhitespace || ",;.&#!:".contains($0) }) {
            let ends = word.split(separator: "-").map { Int($0) }
            if ends.count == 1, let one = ends[0], names.indices.contains(one - 1) {
                found.insert(one)
            } else if ends.count == 2, let low = ends[0], let high = ends[1], low >= 1, low <= high, high <= names.count
            {
                found.formUnion(low...high)
            } else if let one = only(String(word)) {
                found.insert(one)
            } else if !RosterReader.beside.contains(String(word)) {
                bad.append(String(word.prefix(40)))
            }
        }
        return (found, bad)
    }

    /// The one on the list who has this name among theirs.
    private func only(_ word: String) -> Int? {
        guard word.count > 1, !word.contains(where: \.isNumber) else { return nil }
        let hits = names.indices.filter {
            names[$0].lowercased().split(whereSeparator: { " ,.".contains($0) }).contains { $0 == word }
        }
        return hits.count == 1 ? hits[0] + 1 : nil
    }

    private static let beside: Set<String> = [
        "and", "und", "et", "y", "e", "came", "were", "there", "numbers", "nr", "no", "only", "just", "was", "sorry",
        "nur", "seulement", "solo", "here", "is", "the", "who", "people", "of", "them", "kamen", "waren", "da", "-",
    ]
}

extension String {
    /// Without commas and spaces at its ends.
    fileprivate var trimmedCommas: String {
        var text = self[...]
        while let last = text.last, ", ".contains(last) { text.removeLast() }
        return String(text)
    }
}
