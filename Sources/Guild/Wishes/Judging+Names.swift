import Mail

/// What a wish names: a day, an address, words to look for, a group.
extension Judging {
    /// The sentence's own day, else the next sentence's that names one.
    func until(_ sentence: Sentence) -> CalendarDay? {
        for sentence in [sentence] + sentences + [title].compactMap({ $0 }) {
            if let day = WishDates(sentence: sentence, today: reading.today).until { return day }
        }
        return nil
    }

    /// The sentence's own first address ("use a@b.example instead of c@d.example"), else the next that is there.
    func newAddress(_ sentence: Sentence) -> String? {
        let later = sentences.drop { $0.text != sentence.text }.dropFirst()
        for text in [sentence.text] + later.map(\.text) + sentences.map(\.text) {
            if let found = Scrub.address(in: text) { return found.address }
        }
        return nil
    }

    /// What stands in quotation marks, else behind the words that ask.
    func searched(_ sentence: Sentence) -> String {
        if let quoted = Judging.quoted(sentence.text) { return quoted }
        guard let asking = sentence.core?.range ?? sentence.searching else { return "" }
        var rest = Array(asking.upperBound..<sentence.words.count)
        if rest.isEmpty { rest = Array(0..<asking.lowerBound) }
        rest.removeAll { sentence.courtesy.contains($0) }
        while let first = rest.first, Judging.small.contains(sentence.words[first]) { rest.removeFirst() }
        while let last = rest.last, Judging.small.contains(sentence.words[last]) { rest.removeLast() }
        if rest.isEmpty, let next = sentences.drop(while: { $0.text != sentence.text }).dropFirst().first,
            next.words.count <= 6
        {
            return Judging.quoted(next.text) ?? next.written.joined(separator: " ")
        }
        return rest.map { sentence.written[$0] }.joined(separator: " ")
    }

    static func quoted(_ text: String) -> String? {
        let marks = "\"“”„«»‘’"
        guard let open = text.firstIndex(where: { "\"“„«‘".contains($0) }) else { return nil }
        let rest = text[text.index(after: open)...]
        guard let close = rest.firstIndex(where: { marks.contains($0) }), close > rest.startIndex else { return nil }
        return ASCII.trimmed(String(rest[..<close]))
    }

    /// Words that lead to what is looked for.
    private static let small: Set<String> = [
        "about", "on", "of", "for", "the", "a", "an", "in", "any", "anything", "uber", "zu", "zum", "zur", "von",
        "nach",
        "das", "die", "der", "den", "dem", "thema", "sur", "de", "du", "des", "la", "le", "les", "l'", "sobre", "el",
        "los", "las", "su", "di", "del", "della", "sul", "sulla", "do", "da", "dos", "das", "over", "het", "een", "om",
        "o", "na", "temat", "ten", "topic", "subject", "us", "here", "archive", "please",
    ]

    // MARK: Which group

    func namedRanges(_ sentence: Sentence) -> [Range<Int>] {
        reading.groups.flatMap { group in group.words.flatMap { Judging.ranges(of: $0, in: sentence.words) } }
            + sentence.matches.filter { $0.phrase.isOf == .all || $0.phrase.isOf == .thisgroup }.map(\.range).filter {
                // "It", "all".
                sentence.words[$0].joined().utf8.count > 3
            }
    }

    static func ranges(of name: [String], in words: [String]) -> [Range<Int>] {
        guard !name.isEmpty, words.count >= name.count else { return [] }
        return (0...words.count - name.count).filter { words[$0..<$0 + name.count].elementsEqual(name) }.map {
            $0..<$0 + name.count
        }
    }

    /// The sentence's own, else the subject's; behind the words that ask for it, where there are several.
    func group(_ sentence: Sentence) -> WishedGroup {
        for sentence in [sentence, title].compactMap({ $0 }) {
            let asks = sentence.core?.range.lowerBound ?? 0
            let named = reading.groups.flatMap { group in
                group.words.flatMap { Judging.ranges(of: $0, in: sentence.words) }.map { (group.name, $0.lowerBound) }
            }
            if let found = named.filter({ $0.1 >= asks }).min(by: { $0.1 < $1.1 }) ?? named.first {
                return .named(found.0)
            }
        }
        return sentence.has(.all) ? .all : .unnamed
    }
}
