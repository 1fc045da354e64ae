import Mail

/// A digest that somebody answers, as it went to them.
public struct SentDigest: Sendable {
    /// In its order; the first has number 1.
    public var items: [Item]
    /// Its text as they got it.
    public var text: String

    public init(items: [Item], text: String) {
        self.items = items
        self.text = text
    }

    /// A thread in it.
    public struct Item: Sendable {
        /// What an answer answers: the newest post that it showed.
        public var place: Situation.ThreadPlace
        public var group: Group
        /// The reader's place in that group.
        public var membership: Membership?
        /// Every contribution that it names.
        public var posts: [ContributionID]
        /// What it announces, as the reader has answered it.
        public var event: EventSituation?
        /// What it is, where it stands in the directory.
        public var resources = ResourceKnowledge()
        /// How it stands.
        public var outcomes = OutcomeKnowledge()
        /// What it asks its reader to choose.
        public var polls = PollKnowledge()
        /// Where whoever answers stands in that group.
        public var standing = Standing()
        /// Whoever answers may know of it.
        var isVisible: Bool { group.visibility == .public || membership != nil }

        public init(
            place: Situation.ThreadPlace, group: Group, membership: Membership?, posts: [ContributionID],
            event: EventSituation? = nil
        ) {
            self.event = event
            self.place = place
            self.group = group
            self.membership = membership
            self.posts = posts
        }
    }
}

/// The words of one reply to a digest, by the item they stand under.
///
/// An item is known by what its lines say in any client's quote: its permalink, its reply address, or its number and
/// title. In a copy without quote marks (Outlook's), what is not in the digest is new.
public struct DigestAnswers: Sendable, Equatable {
    /// By the item's place in the digest, in order of the reply.
    public var answers: [(item: Int, text: String)] = []
    /// Words that stand under no item, above the first answer: a greeting, or all that was written.
    public var opening = ""
    /// The same behind it: a closing, a name.
    public var closing = ""
    public var general: String { DigestAnswers.joined([opening, "", closing]) }

    public static func == (a: DigestAnswers, b: DigestAnswers) -> Bool {
        a.opening == b.opening && a.closing == b.closing && a.answers.map(\.item) == b.answers.map(\.item)
            && a.answers.map(\.text) == b.answers.map(\.text)
    }

    public init(_ passages: [ReplyPassage], to digest: SentDigest, ours: OurAddresses) {
        let sent = DigestWords(digest, ours)
        var current: Int?
        var before = ""
        var lines: [(item: Int?, text: String)] = []
        var doubts = 0
        for passage in passages {
            if passage.kind == .doubtful, !passage.text.isEmpty { doubts += 1 }
            // Nobody's copy of a digest is longer. What lies beyond is not looked for in it, and so is their own.
            let isDoubtful = passage.kind == .doubtful && doubts <= 3_000
            let isOld =
                passage.kind == .old
                || (isDoubtful
                    && (sent.holds(passage.text) || sent.addressed(passage.text) != nil || sent.isEnd(passage.text)))
            guard isOld else {
                lines.append((current, passage.text))
                if !passage.text.isEmpty { before = "" }
                continue
            }
            if passage.text.isEmpty { continue }
            if let item = sent.item(in: passage.text, after: before) {
                current = item
            } else if sent.isEnd(passage.text) {
                current = nil
            }
            before = passage.text
        }
        gather(lines)
    }

    private mutating func gather(_ lines: [(item: Int?, text: String)]) {
        var texts: [Int: [String]] = [:]
        var order: [Int] = []
        var above: [String] = []
        var below: [String] = []
        for line in lines {
            if let item = line.item {
                if texts[item] == nil { order.append(item) }
                texts[item, default: []].append(line.text)
            } else if order.isEmpty {
                above.append(line.text)
            } else {
                below.append(line.text)
            }
        }
        opening = DigestAnswers.joined(above)
        closing = DigestAnswers.joined(below)
        for item in order {
            let text = DigestAnswers.joined(texts[item] ?? [])
            if !text.isEmpty { answers.append((item, text)) }
        }
    }

    /// Empty lines at the ends and doubled ones go.
    private static func joined(_ lines: [String]) -> String {
        var out: [String] = []
        for line in lines where !(line.isEmpty && (out.last?.isEmpty ?? true)) { out.append(line) }
        while out.last?.isEmpty ?? false { out.removeLast() }
        return out.joined(separator: "\n")
    }
}

/// What a digest said, made ready for recognising its lines in somebody's quote.
private struct DigestWords {
    private let titles: [[UInt8]]
    private let posts: [Int64: Int]
    /// All its letters and digits, lower case, nothing between.
    private let all: [UInt8]
    private let lines: Set<[UInt8]>
    /// What stands before the permalinks of this digest.
    private let sites: Set<String>
    private let ours: OurAddresses

    init(_ digest: SentDigest, _ ours: OurAddresses) {
        self.ours = ours
        titles = digest.items.map { DigestWords.letters($0.place.title) }
        var posts: [Int64: Int] = [:]
        for (index, item) in digest.items.enumerated() {
            for post in item.posts + [item.place.id, item.place.topic] where posts[post.rawValue] == nil {
                posts[post.rawValue] = index
            }
        }
        self.posts = posts
        let plain = digest.text.split(separator: "\n").map {
            DigestWords.letters(DigestWords.withoutTargets(String($0)))
        }
        sites = Set(
            digest.text.split(whereSeparator: \.isWhitespace).compactMap { word in
                guard word.hasPrefix("http"), let hit = word.firstRange(of: "/p/") else { return nil }
                return String(word[..<hit.lowerBound])
            })
        all = Array(plain.joined())
        lines = Set(plain)
    }

    static func letters(_ text: some StringProtocol) -> [UInt8] {
        text.utf8.compactMap { byte in
            ASCII.isLetter(byte) && byte < 0x80 || ASCII.isDigit(byte) || byte >= 0x80 ? ASCII.lower(byte) : nil
        }
    }

    /// It stands in the digest: wholly where it is short, anywhere where it is long.
    func holds(_ line: String) -> Bool {
        // Programs write a link's target behind its words.
        let plain = DigestWords.withoutTargets(line)
        if AddressesIn.text(plain).contains(where: { if case .token = ours.name(of: $0) { true } else { false } }) {
            return true
        }
        // An item's number was filled in when it was sent.
        let wanted = DigestWords.letters(DigestWords.withoutNumber(plain))
        if wanted.isEmpty { return true }
        if lines.contains(wanted) { return true }
        return wanted.count >= 12 && wanted.count <= 2_000 && all.firstRange(of: wanted) != nil
    }

    private static func withoutNumber(_ line: String) -> Substring {
        let digits = line.prefix { $0.isNumber }
        return !digits.isEmpty && line.dropFirst(digits.count).first == "."
            ? line.dropFirst(digits.count + 1) : line[...]
    }

    private static func withoutTargets(_ line: String) -> String {
        var out = ""
        var rest = line[...]
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
            let inside = rest[rest.index(after: open)..<close]
            out += rest[..<open]
            if !inside.hasPrefix("http"), !inside.hasPrefix("mailto:") { out += rest[open...close] }
            rest = rest[rest.index(after: close)...]
        }
        return out + rest
    }

    /// The item that a quoted line belongs to by itself; `before`: the quoted line above, since titles are wrapped.
    func item(in line: String, after before: String) -> Int? {
        if let post = permalink(line), let index = posts[post] { return index }
        return addressed(line) ?? titled(line, after: before)
    }

    /// By an item's reply address: nobody writes one by hand.
    func addressed(_ line: String) -> Int? {
        guard line.utf8.count >= TokenClaim.length else { return nil }
        for claim in claims(in: line) where claim.purpose == .reply || claim.purpose == .event {
            if let index = posts[claim.thing] { return index }
        }
        return nil
    }

    /// The tokens of ours in a line, also where a link has "+" escaped (RFC 3986 2.1).
    private func claims(in line: String) -> [TokenClaim] {
        AddressesIn.text(line.replacing("%2B", with: "+").replacing("%2b", with: "+")).compactMap {
            if case .token(let claim) = ours.name(of: $0) { claim } else { nil }
        }
    }

    /// By number and title, which programs keep when they drop links; the title may go on in a second line.
    func titled(_ line: String, after before: String) -> Int? {
        titled(line) ?? (before.isEmpty ? nil : titled(before + " " + line))
    }

    /// "12. Rubrics for oral exams", however marked up.
    private func titled(_ line: String) -> Int? {
        let bytes = line.utf8.drop { !ASCII.isDigit($0) && ($0 <= 0x40 || $0 == UInt8(ascii: "_")) }
        let digits = bytes.prefix { ASCII.isDigit($0) }
        // The dot ends the number: "3. 2024 budget".
        guard digits.count <= 3, bytes.dropFirst(digits.count).first == ASCII.dot,
            let number = Int(String(decoding: Array(digits), as: UTF8.self)), titles.indices.contains(number - 1)
        else { return nil }
        let title = titles[number - 1]
        let rest = DigestWords.letters(String(decoding: Array(bytes.dropFirst(digits.count)), as: UTF8.self))
        return rest.starts(with: title.prefix(60)) && !title.isEmpty ? number - 1 : nil
    }

    /// A line that is nothing but a permalink of ours: one among somebody's words is something they cite.
    private func permalink(_ line: String) -> Int64? {
        var text = line[...]
        while let first = text.first, "<([ ".contains(first) { text.removeFirst() }
        while let last = text.last, ">)] ".contains(last) { text.removeLast() }
        guard let hit = text.firstRange(of: "/p/"), text.hasPrefix("http"),
            sites.contains(String(text[..<hit.lowerBound]))
        else { return nil }
        let digits = text[hit.upperBound...]
        guard (1...12).contains(digits.utf8.count), digits.utf8.allSatisfy(ASCII.isDigit) else { return nil }
        return Int64(digits)
    }

    /// The digest's last lines: what stands below them answers no item.
    func isEnd(_ line: String) -> Bool {
        if claims(in: line).contains(where: { $0.purpose == .stopDigests }) { return true }
        let said = DigestWords.letters(line)
        return SentDigest.lastWords.contains { said.starts(with: DigestWords.letters($0)) }
    }
}

extension SentDigest {
    /// How the foot of every digest begins.
    public static let lastWords = ["You get this mail because", "You get this letter because"]
}
