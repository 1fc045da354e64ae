import Mail

/// What somebody's edit makes of a page that has changed since: nobody's words are lost, and whoever might have been
/// misunderstood is told.
public struct PageMerge: Sendable, Equatable {
    /// How sure we are that both meant this.
    public enum Grade: Int, Sendable, Comparable {
        /// They changed other sentences.
        case clean
        /// They changed the same sentence, at other words, or added something at the same place.
        case joined
        /// They said different things at the same place: the page keeps what it has there.
        case conflict

        public static func < (a: Grade, b: Grade) -> Bool { a.rawValue < b.rawValue }
    }

    /// One place where both wrote.
    public struct Place: Sendable, Equatable {
        /// As both found it; empty: nothing stood there.
        public var base: String
        /// As the page has it; empty: it was taken out.
        public var ours: String
        /// As the edit has it.
        public var theirs: String
    }

    /// What of a place shall stand.
    public enum Choice: Sendable, Equatable {
        case ours, theirs, both
        case words(String)
    }

    public private(set) var text = ""
    /// Sentences that both changed, as they now are.
    public private(set) var joined: [Place] = []
    public private(set) var conflicts: [Place] = []

    public var grade: Grade { conflicts.isEmpty ? joined.isEmpty ? .clean : .joined : .conflict }

    /// Nobody else has changed the page.
    init(unopposed text: String) { self.text = text }

    /// `ours`: the page as it is. `theirs`: the edit of `base` that comes now. `choice`: what was said of a conflict, by its place
    /// in their row; where nothing was, the page keeps what it has.
    public init(
        base: String, ours: String, theirs: String, choice: @escaping (_ place: Int) -> Choice? = { _ in nil }
    ) {
        var vocabulary = Vocabulary()
        let base = Prose(base, &vocabulary)
        let ours = Comparison(base, Prose(ours, &vocabulary))
        let theirs = Comparison(base, Prose(theirs, &vocabulary))
        var writer = Writer(base: base, ours: ours, theirs: theirs, choice: choice)
        writer.write()
        text = String(decoding: writer.out, as: UTF8.self)
        joined = writer.joined
        conflicts = writer.conflicts
    }
}

/// Writes the merged page, sentence by sentence of the base.
private struct Writer {
    let base: Prose
    let ours: Comparison
    let theirs: Comparison
    let choice: (Int) -> PageMerge.Choice?
    var out: [UInt8] = []
    var joined: [PageMerge.Place] = []
    var conflicts: [PageMerge.Place] = []

    mutating func write() {
        out.reserveCapacity(ours.new.bytes.count + 1_024)
        for slot in 0...base.sentences.count {
            insert(at: slot)
            if slot < base.sentences.count { keep(slot) }
        }
    }

    // MARK: What was added

    private mutating func insert(at slot: Int) {
        let mine = ours.inserted[slot] ?? 0..<0
        let other = theirs.inserted[slot] ?? 0..<0
        if slot > 0, !mine.isEmpty, !other.isEmpty, ours.fates[slot - 1] == .gone, theirs.fates[slot - 1] == .gone,
            text(ours.new, mine) != text(theirs.new, other)
        {
            return clash(over: slot, mine, other)
        }
        for sentence in mine { put(ours.new, sentence) }
        guard !other.isEmpty else { return }
        let known = Set(mine.map { ours.new.sentences[$0].key })
        let added = other.filter { !known.contains(theirs.new.sentences[$0].key) }
        for sentence in added { put(theirs.new, sentence) }
        let theirKeys = Set(other.map { theirs.new.sentences[$0].key })
        let isOursAsWell = known.isSubset(of: theirKeys)
        if !mine.isEmpty, !added.isEmpty || !isOursAsWell {
            joined.append(PageMerge.Place(base: "", ours: text(ours.new, mine), theirs: text(theirs.new, other)))
        }
    }

    private func text(_ prose: Prose, _ sentences: Range<Int>) -> String {
        guard let first = sentences.first, let last = sentences.last else { return "" }
        return prose.text(prose.sentences[first].body..<prose.sentences[last].range.upperBound)
    }

    private mutating func put(_ prose: Prose, _ sentence: Int, before gap: (prose: Prose, sentence: Int)? = nil) {
        putGap(of: gap?.sentence ?? sentence, in: gap?.prose ?? prose)
        let here = prose.sentences[sentence]
        out += prose.bytes[here.body..<here.range.upperBound]
    }

    /// Nothing stands before a text; between two sentences there is always something.
    private mutating func putGap(of sentence: Int, in prose: Prose) {
        let here = prose.sentences[sentence]
        let blank = prose.bytes[here.range.lowerBound..<here.body]
        guard !out.isEmpty else {
            // An indented first line stays one.
            out += here.gap == .start ? blank : []
            return
        }
        if here.gap == .start { out += "\n\n".utf8 } else { out += blank }
    }

    // MARK: What stood there

    private mutating func keep(_ sentence: Int) {
        switch (ours.fates[sentence], theirs.fates[sentence]) {
        case (.gone, .gone): break
        case (.gone, .kept(let now)):
            if isSame(now, theirs.new, sentence) { return }
            clash(sentence, now: nil, other: now)
        case (.kept(let now), .gone):
            if isSame(now, ours.new, sentence) { return }
            clash(sentence, now: now, other: nil)
        case (.kept(let now), .kept(let other)):
            switch taken(sentence, now, other) {
            case true?: put(ours.new, now, before: gap(sentence, now, other))
            case false?: put(theirs.new, other, before: gap(sentence, now, other))
            case nil: mergeWords(sentence, now, other)
            }
        }
    }

    /// Whose sentence stands: of one who changed it, or changed its words; nil: both did.
    private func taken(_ sentence: Int, _ now: Int, _ other: Int) -> Bool? {
        let stood = base.body(of: sentence)
        if theirs.new.body(of: other) == stood { return true }
        if ours.new.body(of: now) == stood { return false }
        let (mine, others) = (ours.new.sentences[now].key, theirs.new.sentences[other].key)
        if mine == others || others == base.sentences[sentence].key { return true }
        return mine == base.sentences[sentence].key ? false : nil
    }

    private func isSame(_ now: Int, _ prose: Prose, _ sentence: Int) -> Bool {
        prose.sentences[now].key == base.sentences[sentence].key
    }

    /// What stands before a sentence: as they have it who changed it.
    private func gap(_ sentence: Int, _ now: Int, _ other: Int) -> (prose: Prose, sentence: Int) {
        ours.new.lead(of: now) == base.lead(of: sentence) ? (theirs.new, other) : (ours.new, now)
    }

    /// Both have written something new over what stood before this place.
    private mutating func clash(over slot: Int, _ mine: Range<Int>, _ other: Range<Int>) {
        var first = slot - 1
        while first > 0, ours.fates[first - 1] == .gone, theirs.fates[first - 1] == .gone { first -= 1 }
        conflicts.append(
            PageMerge.Place(
                base: text(base, first..<slot), ours: text(ours.new, mine), theirs: text(theirs.new, other)))
        let choice = self.choice(conflicts.count - 1) ?? .ours
        if choice == .ours || choice == .both { for sentence in mine { put(ours.new, sentence) } }
        if choice == .theirs || choice == .both { for sentence in other { put(theirs.new, sentence) } }
        if case .words(let words) = choice {
            putGap(of: mine.lowerBound, in: ours.new)
            out += words.utf8
        }
    }

    private mutating func clash(_ sentence: Int, now: Int?, other: Int?) {
        let place = PageMerge.Place(
            base: base.text(of: sentence), ours: now.map { ours.new.text(of: $0) } ?? "",
            theirs: other.map { theirs.new.text(of: $0) } ?? "")
        conflicts.append(place)
        switch choice(conflicts.count - 1) ?? .ours {
        case .ours: if let now { put(ours.new, now) }
        case .theirs: if let other { put(theirs.new, other, before: now.map { (ours.new, $0) }) }
        case .both:
            if let now { put(ours.new, now) }
            if let other {
                if now == nil { putGap(of: other, in: theirs.new) } else { out.append(ASCII.space) }
                let here = theirs.new.sentences[other]
                out += theirs.new.bytes[here.body..<here.range.upperBound]
            }
        case .words(let words):
            if let now {
                putGap(of: now, in: ours.new)
            } else if let other {
                putGap(of: other, in: theirs.new)
            }
            out += words.utf8
        }
    }

    // MARK: One sentence that both changed

    private mutating func mergeWords(_ sentence: Int, _ now: Int, _ other: Int) {
        let mine = Hunk.all(base, sentence, ours.new, now)
        let others = Hunk.all(base, sentence, theirs.new, other)
        let isRewritten = ours.rewritten.contains(sentence) || theirs.rewritten.contains(sentence)
        guard !isRewritten, let merged = Hunk.merged(mine, others) else {
            return clash(sentence, now: now, other: other)
        }
        let (gapProse, gapSentence) = gap(sentence, now, other)
        putGap(of: gapSentence, in: gapProse)
        let start = out.count
        let words = base.sentences[sentence].words
        let ofOurs = ours.new.sentences[now].words.lowerBound
        let places = Alignment(base.keys(of: sentence), ours.new.keys(of: now)).places
        var at = words.lowerBound
        func word(_ prose: Prose, _ index: Int, first: Int) {
            let word = prose.words[index]
            // A word that began its sentence has what stood before that; between words a blank will do.
            if out.count > start {
                out += index == first ? [ASCII.space][...] : prose.bytes[word.range.lowerBound..<word.body]
            }
            out += prose.bytes[word.body..<word.range.upperBound]
        }
        func keep(to end: Int) {
            while at < end {
                if let place = places[at - words.lowerBound] {
                    word(ours.new, ofOurs + place, first: ofOurs)
                } else {
                    word(base, at, first: words.lowerBound)
                }
                at += 1
            }
        }
        for hunk in merged {
            keep(to: words.lowerBound + hunk.base.lowerBound)
            for (isOurs, range) in hunk.words {
                let prose = isOurs ? ours.new : theirs.new
                let first = prose.sentences[isOurs ? now : other].words.lowerBound
                for index in range { word(prose, first + index, first: first) }
            }
            at = max(at, words.lowerBound + hunk.base.upperBound)
        }
        keep(to: words.upperBound)
        joined.append(
            PageMerge.Place(
                base: base.text(of: sentence), ours: ours.new.text(of: now), theirs: theirs.new.text(of: other)))
    }
}

/// Words of a sentence that stand for others now.
private struct Hunk {
    /// Of the base's sentence; empty: something was put in here.
    var base: Range<Int>
    /// Whose they are, and which of their sentence's words.
    var words: [(isOurs: Bool, range: Range<Int>)]
    /// What they say.
    var keys: [Int32]

    static func all(_ base: Prose, _ sentence: Int, _ new: Prose, _ now: Int) -> [Hunk] {
        let keys = new.keys(of: now)
        let alignment = Alignment(base.keys(of: sentence), keys)
        return alignment.gaps(newCount: keys.count).map { gap in
            Hunk(base: gap.old, words: [(false, gap.new)], keys: Array(keys[gap.new]))
        }
    }

    private static let mostCompared = 100_000

    /// Both rows as one; nil: they say different things of the same words.
    static func merged(_ ours: [Hunk], _ theirs: [Hunk]) -> [Hunk]? {
        guard ours.count * theirs.count <= mostCompared else { return nil }
        var mine = ours.map { hunk in
            var hunk = hunk
            hunk.words = hunk.words.map { (true, $0.range) }
            return hunk
        }
        var others: [Hunk] = []
        for other in theirs {
            let met = mine.indices.filter { meets(mine[$0].base, other.base) }
            guard let first = met.first else {
                others.append(other)
                continue
            }
            guard met.count == 1, mine[first].base == other.base else { return nil }
            if mine[first].keys == other.keys { continue }
            // Both put something in at one place: in the order in which they came.
            guard other.base.isEmpty else { return nil }
            mine[first].words += other.words
        }
        // What is put in before a word stands before what became of that word.
        return (mine + others).sorted {
            ($0.base.lowerBound, $0.base.upperBound) < ($1.base.lowerBound, $1.base.upperBound)
        }
    }

    /// They share a word, one stands within the other, or both put something in here.
    private static func meets(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        if a.isEmpty, b.isEmpty { return a.lowerBound == b.lowerBound }
        if a.isEmpty { return b.lowerBound < a.lowerBound && a.lowerBound < b.upperBound }
        if b.isEmpty { return a.lowerBound < b.lowerBound && b.lowerBound < a.upperBound }
        return a.overlaps(b)
    }
}
