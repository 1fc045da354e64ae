import Mail
import Testing

@testable import Guild

/// Two people change one page.
struct MergeCase: Sendable, CustomTestStringConvertible {
    var name: String
    var base: String
    var ours: String
    var theirs: String
    var grade: PageMerge.Grade
    /// Nil where only the grade matters.
    var text: String?

    init(
        _ name: String, _ base: String, _ ours: String, _ theirs: String, _ grade: PageMerge.Grade,
        _ text: String? = nil
    ) {
        (self.name, self.base, self.ours, self.theirs, self.grade, self.text) = (name, base, ours, theirs, grade, text)
    }

    var testDescription: String { name }

    static let pots = "Bring pots and pans. We begin at nine. Parents may stay."

    static let all: [MergeCase] = [
        // Other sentences
        MergeCase(
            "two sentences of a paragraph", pots, "Bring pots and lids. We begin at nine. Parents may stay.",
            "Bring pots and pans. We begin at nine. Parents may stay all day.", .clean,
            "Bring pots and lids. We begin at nine. Parents may stay all day."),
        MergeCase(
            "neighbouring sentences", pots, "Bring pots and lids. We begin at nine. Parents may stay.",
            "Bring pots and pans. We begin at ten. Parents may stay.", .clean,
            "Bring pots and lids. We begin at ten. Parents may stay."),
        MergeCase(
            "all three, one each and one for both", pots, "Bring pots. We begin at nine. Parents may stay.",
            "Bring pots and pans. We begin at ten. Parents may leave.", .clean,
            "Bring pots. We begin at ten. Parents may leave."),
        MergeCase(
            "one paragraph each", "First one here.\n\nSecond one here.", "First one there.\n\nSecond one here.",
            "First one here.\n\nSecond one there.", .clean, "First one there.\n\nSecond one there."),
        MergeCase(
            "one adds at the top, one at the end", pots, "Read this first. " + pots, pots + " Bring rain coats.",
            .clean, "Read this first. " + pots + " Bring rain coats."),
        MergeCase(
            "one adds a paragraph, one changes the one above", "First one here.\n\nSecond one here.",
            "First one here.\n\nIn between.\n\nSecond one here.", "First one, changed here.\n\nSecond one here.",
            .clean,
            "First one, changed here.\n\nIn between.\n\nSecond one here."),
        MergeCase(
            "one takes a sentence out, one changes another", pots, "Bring pots and pans. Parents may stay.",
            "Bring pots and pans. We begin at nine. Parents should stay.", .clean,
            "Bring pots and pans. Parents should stay."),
        MergeCase(
            "both take the same out", pots, "Bring pots and pans. Parents may stay.",
            "Bring pots and pans. Parents may stay.", .clean, "Bring pots and pans. Parents may stay."),
        MergeCase(
            "both say the same", pots, "Bring pots and pans. We begin at ten. Parents may stay.",
            "Bring pots and pans. We begin at ten. Parents may stay.", .clean,
            "Bring pots and pans. We begin at ten. Parents may stay."),
        MergeCase(
            "both add the same", pots, pots + " Bring rain coats.", pots + " Bring rain coats.", .clean,
            pots + " Bring rain coats."),
        MergeCase(
            "one splits a paragraph, one changes a word in it", pots,
            "Bring pots and pans.\n\nWe begin at nine. Parents may stay.",
            "Bring pots and pans. We begin at nine. Parents should stay.", .clean,
            "Bring pots and pans.\n\nWe begin at nine. Parents should stay."),
        MergeCase(
            "one joins two paragraphs, one changes the second", "First one here.\n\nSecond one here.",
            "First one here. Second one here.", "First one here.\n\nSecond one there.", .clean,
            "First one here. Second one there."),
        MergeCase(
            "one re-wraps, one changes", "Bring pots and pans. We begin at nine.",
            "Bring pots\nand pans. We begin at nine.", "Bring pots and pans. We begin at ten.", .clean,
            "Bring pots\nand pans. We begin at ten."),
        MergeCase(
            "questions and exclamations end sentences", "Who brings pots? Hurry up! We begin at nine.",
            "Who brings pans? Hurry up! We begin at nine.", "Who brings pots? Hurry on! We begin at nine.", .clean,
            "Who brings pans? Hurry on! We begin at nine."),
        MergeCase("one empties the page, one leaves it", "One line here.", "", "One line here.", .clean, ""),
        MergeCase("a page that began empty", "", "Ours came first.", "", .clean, "Ours came first."),

        // Lists, tables, headings, code
        MergeCase(
            "two items of a list", "- pots\n- pans\n- lids", "- big pots\n- pans\n- lids",
            "- pots\n- pans\n- many lids", .clean, "- big pots\n- pans\n- many lids"),
        MergeCase(
            "one item is added in the middle, one at the end", "- pots\n- pans", "- pots\n- bowls\n- pans",
            "- pots\n- pans\n- spoons", .clean, "- pots\n- bowls\n- pans\n- spoons"),
        MergeCase(
            "two add at the end of a list", "- pots\n- pans", "- pots\n- pans\n- bowls",
            "- pots\n- pans\n- spoons", .joined, "- pots\n- pans\n- bowls\n- spoons"),
        MergeCase(
            "one adds, one takes away", "- pots\n- pans\n- lids", "- pots\n- pans\n- lids\n- spoons",
            "- pots\n- lids", .clean, "- pots\n- lids\n- spoons"),
        MergeCase(
            "numbered steps", "1. Open it.\n2. Look inside.\n3. Close it.",
            "1. Open it slowly.\n2. Look inside.\n3. Close it.", "1. Open it.\n2. Look inside.\n3. Close it well.",
            .clean, "1. Open it slowly.\n2. Look inside.\n3. Close it well."),
        MergeCase(
            "two rows of a table", "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |",
            "| a | b |\n|---|---|\n| 1 | 9 |\n| 3 | 4 |", "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 8 |", .clean,
            "| a | b |\n|---|---|\n| 1 | 9 |\n| 3 | 8 |"),
        MergeCase(
            "two cells of a row", "| name | when | who |", "| name | Monday | who |", "| name | when | Ana |",
            .joined, "| name | Monday | Ana |"),
        MergeCase(
            "a heading and what stands below it", "# Pots\nBring them along.", "# Pots and pans\nBring them along.",
            "# Pots\nBring all of them along.", .clean, "# Pots and pans\nBring all of them along."),
        MergeCase(
            "two lines that were ended on purpose", "Monday: pots\nTuesday: pans\nFriday: lids",
            "Monday: bowls\nTuesday: pans\nFriday: lids", "Monday: pots\nTuesday: spoons\nFriday: lids", .clean,
            "Monday: bowls\nTuesday: spoons\nFriday: lids"),
        MergeCase(
            "two lines of code", "```\na = 1\n  b = 2\n```", "```\na = 3\n  b = 2\n```", "```\na = 1\n  b = 4\n```",
            .clean, "```\na = 3\n  b = 4\n```"),
        MergeCase("one line of code", "```\na = 1 + 2\n```", "```\na = 3 + 2\n```", "```\na = 1 + 4\n```", .conflict),
        MergeCase(
            "a link and its words", "See [the plan](https://a.example/1). It is old.",
            "See [the plan](https://a.example/2). It is old.", "See [the plan](https://a.example/1). It is new.",
            .clean, "See [the plan](https://a.example/2). It is new."),

        // The same sentence
        MergeCase(
            "other words of a sentence", "We begin at nine in the hall.", "We begin at ten in the hall.",
            "We begin at nine in the garden.", .joined, "We begin at ten in the garden."),
        MergeCase(
            "one adds at its end, one changes its begin", "We begin at nine.", "They begin at nine.",
            "We begin at nine sharp.", .joined, "They begin at nine sharp."),
        MergeCase(
            "one takes a word out, one changes another", "We really begin at nine.", "We begin at nine.",
            "We really begin at ten.", .joined, "We begin at ten."),
        MergeCase(
            "the same word, differently", "We begin at nine.", "We begin at ten.", "We begin at eight.",
            .conflict, "We begin at ten."),
        MergeCase(
            "the same word, the same, and another", "We begin at nine today.", "We begin at ten today.",
            "We begin at ten tomorrow.", .conflict, "We begin at ten today."),
        MergeCase(
            "one rewrites, one mends a word", "We begin at nine in the hall.",
            "The children come at nine and sit down.", "We begin at ten in the hall.", .conflict),
        MergeCase(
            "one takes it out, one changes it", pots, "Bring pots and pans. Parents may stay.",
            "Bring pots and pans. We begin at ten. Parents may stay.", .conflict,
            "Bring pots and pans. Parents may stay."),
        MergeCase(
            "one changes it, one takes it out", pots, "Bring pots and pans. We begin at ten. Parents may stay.",
            "Bring pots and pans. Parents may stay.", .conflict,
            "Bring pots and pans. We begin at ten. Parents may stay."),
        MergeCase(
            "both add a sentence at one place", pots, pots + " Bring coats.", pots + " Bring hats.", .joined,
            pots + " Bring coats. Bring hats."),
        MergeCase(
            "both add a paragraph at one place", "First one.\n\nLast one.", "First one.\n\nOurs.\n\nLast one.",
            "First one.\n\nTheirs.\n\nLast one.", .joined, "First one.\n\nOurs.\n\nTheirs.\n\nLast one."),
        MergeCase(
            "both add words at one place", "We begin at nine.", "We all begin at nine.",
            "We then begin at nine.", .joined, "We all then begin at nine."),
        MergeCase(
            "two empty pages that are filled", "", "Ours came first.", "Theirs came then.", .joined,
            "Ours came first.\n\nTheirs came then."),

        // Other languages
        MergeCase(
            "German: abbreviations end nothing", "Am 3. Mai, z. B. um 9 Uhr, kommt Dr. Frei. Bringt Töpfe mit.",
            "Am 4. Mai, z. B. um 9 Uhr, kommt Dr. Frei. Bringt Töpfe mit.",
            "Am 3. Mai, z. B. um 9 Uhr, kommt Dr. Frei. Bringt Deckel mit.", .clean,
            "Am 4. Mai, z. B. um 9 Uhr, kommt Dr. Frei. Bringt Deckel mit."),
        MergeCase(
            "German: one sentence, both", "Am 3. Mai kommt Frau Frei zu uns.", "Am 4. Mai kommt Frau Frei zu uns.",
            "Am 3. Mai kommt Frau Frei zu euch.", .joined, "Am 4. Mai kommt Frau Frei zu euch."),
        MergeCase(
            "French: guillemets and blanks before marks",
            "Elle a dit : « Venez demain ! » Nous viendrons à neuf heures.",
            "Elle a dit : « Venez lundi ! » Nous viendrons à neuf heures.",
            "Elle a dit : « Venez demain ! » Nous viendrons à dix heures.", .clean,
            "Elle a dit : « Venez lundi ! » Nous viendrons à dix heures."),
        MergeCase(
            "Spanish: marks on both ends", "¿Quién trae ollas? ¡Date prisa! Empezamos a las nueve.",
            "¿Quién trae platos? ¡Date prisa! Empezamos a las nueve.",
            "¿Quién trae ollas? ¡Date prisa! Empezamos a las diez.", .clean,
            "¿Quién trae platos? ¡Date prisa! Empezamos a las diez."),
        MergeCase(
            "Japanese: two sentences without a blank", "鍋を持ってきてください。九時に始めます。", "皿を持ってきてください。九時に始めます。",
            "鍋を持ってきてください。十時に始めます。", .clean, "皿を持ってきてください。十時に始めます。"),
        MergeCase(
            "Japanese: one sentence, both", "鍋を九時に持ってきてください。", "皿を九時に持ってきてください。", "鍋を十時に持ってきてください。", .joined,
            "皿を十時に持ってきてください。"),
        MergeCase("Japanese: one letter, differently", "九時に始めます。", "十時に始めます。", "八時に始めます。", .conflict, "十時に始めます。"),
        MergeCase("Chinese: two sentences", "请带锅。我们九点开始。", "请带碗。我们九点开始。", "请带锅。我们十点开始。", .clean, "请带碗。我们十点开始。"),
        MergeCase(
            "Arabic: two sentences", "أحضروا القدور معكم. نبدأ في التاسعة صباحا.",
            "أحضروا الصحون معكم. نبدأ في التاسعة صباحا.",
            "أحضروا القدور معكم. نبدأ في العاشرة صباحا.", .clean, "أحضروا الصحون معكم. نبدأ في العاشرة صباحا."),
        MergeCase(
            "Arabic: a question of its own", "من يحضر القدور؟ نبدأ في التاسعة.", "من يحضر الصحون؟ نبدأ في التاسعة.",
            "من يحضر القدور؟ نبدأ في العاشرة.", .clean, "من يحضر الصحون؟ نبدأ في العاشرة."),
        MergeCase(
            "Russian: one sentence, both", "Мы начинаем в девять утра.", "Мы начинаем в десять утра.",
            "Мы начинаем в девять вечера.", .joined, "Мы начинаем в десять вечера."),
        MergeCase(
            "Hindi: a danda ends a sentence", "बर्तन साथ लाएँ। हम नौ बजे शुरू करेंगे।", "थाली साथ लाएँ। हम नौ बजे शुरू करेंगे।",
            "बर्तन साथ लाएँ। हम दस बजे शुरू करेंगे।", .clean, "थाली साथ लाएँ। हम दस बजे शुरू करेंगे।"),
        MergeCase(
            "Korean: two sentences", "냄비를 가져오세요. 아홉 시에 시작합니다.", "접시를 가져오세요. 아홉 시에 시작합니다.",
            "냄비를 가져오세요. 열 시에 시작합니다.", .clean, "접시를 가져오세요. 열 시에 시작합니다."),
        MergeCase(
            "accents, composed and not", "Le café ouvre tôt. Venez tous.", "Le cafe\u{301} ouvre tard. Venez tous.",
            "Le café ouvre tôt. Venez nombreux.", .clean),

        // What programs make of a text is nobody's change
        MergeCase(
            "quotation marks of a program, and another's change", "He said \"no\" to us. We left then.",
            "He said “no” to us. We left then.", "He said \"no\" to us. We left soon.", .clean),
        MergeCase(
            "a blank that does not break", "At 9 o'clock we begin. Come all.", "At 9\u{A0}o'clock we begin. Come all.",
            "At 9 o'clock we begin. Come soon.", .clean),

        // Long ones and moves
        MergeCase(
            "one moves a paragraph, one adds elsewhere", "Alpha comes here.\n\nBeta stands there.\n\nGamma is last.",
            "Beta stands there.\n\nAlpha comes here.\n\nGamma is last.",
            "Alpha comes here.\n\nBeta stands there.\n\nGamma is last.\n\nDelta was added.", .clean,
            "Beta stands there.\n\nAlpha comes here.\n\nGamma is last.\n\nDelta was added."),
        MergeCase(
            "one sentence becomes two, another is changed", "We begin at nine and end at noon. Come all.",
            "We begin at nine. We end at noon. Come all.", "We begin at nine and end at noon. Come soon.", .clean,
            "We begin at nine. We end at noon. Come soon."),
        MergeCase(
            "the same sentence twice, one of them changed", "Bring pots. Bring pots. Go home.",
            "Bring pots. Bring pans. Go home.", "Bring pots. Bring pots. Go away.", .clean,
            "Bring pots. Bring pans. Go away."),
        MergeCase(
            "a paragraph of each is taken out", "Alpha comes here.\n\nBeta stands there.\n\nGamma is last.",
            "Beta stands there.\n\nGamma is last.", "Alpha comes here.\n\nBeta stands there.", .clean,
            "Beta stands there."),
        MergeCase(
            "all is rewritten, one adds", pots, "Something else is said here now.", pots + " Bring coats.", .joined,
            "Something else is said here now. Bring coats."),
    ]
}

@Suite("Two edits of one page")
struct PageMergeTests {
    @Test("a sign that a program has written as another of the same is no change")
    func sameSigns() {
        let base = "Up to 300K; and `code` besides."
        let theirs = "Up to 300\u{212A}\u{37E} and \u{1FEF}code\u{1FEF} besides."
        let merge = PageMerge(base: base, ours: base, theirs: theirs)
        #expect(merge.text == base && merge.grade == .clean)
    }

    @Test("are put together sentence by sentence", arguments: MergeCase.all)
    func merges(given: MergeCase) {
        let merge = PageMerge(base: given.base, ours: given.ours, theirs: given.theirs)
        #expect(merge.grade == given.grade)
        if let text = given.text { #expect(merge.text == text) }
        let other = PageMerge(base: given.base, ours: given.theirs, theirs: given.ours)
        #expect(other.grade == given.grade, "the other way round")
        if given.grade == .clean, given.text != nil { #expect(other.text == merge.text) }
        Laws.hold(given.base, given.ours, given.theirs)
    }

    @Test("of any text, seeded, keep every new word")
    func seeded() {
        var dice = Dice(seed: 7)
        let words = [
            "pots", "pans.", "We", "begin", "at", "nine.", "- ", "\n", "\n\n", "# ", "九時", "。", "?", "the", "```\n",
            "| a |\n",
        ]
        func text() -> [String] { (0..<dice.below(40)).map { _ in words[dice.below(words.count)] } }
        func edited(_ pieces: [String]) -> [String] {
            var pieces = pieces
            for _ in 0..<dice.below(5) {
                let at = dice.below(pieces.count + 1)
                switch dice.below(3) {
                case 0: pieces.insert("new\(dice.below(50))", at: at)
                case 1 where at < pieces.count: pieces.remove(at: at)
                default: if at < pieces.count { pieces[at] = "other\(dice.below(50))" }
                }
            }
            return pieces
        }
        func joined(_ pieces: [String]) -> String { ASCII.trimmed(pieces.joined(separator: " ")) }
        for _ in 0..<400 {
            let base = text()
            Laws.hold(joined(base), joined(edited(base)), joined(edited(base)))
        }
    }

    @Test("of a page of five thousand sentences, and of hostile ones, are bounded work")
    func bounded() {
        let sentences = (0..<5_000).map { "Number \($0) says that \($0 * 7) pots are here." }
        var (ours, theirs) = (sentences, sentences)
        for index in stride(from: 0, to: 5_000, by: 50) {
            ours[index] = "Ours at \(index) is quite another one."
            theirs[index + 20] += " And more."
        }
        let merge = PageMerge(
            base: sentences.joined(separator: " "), ours: ours.joined(separator: " "),
            theirs: theirs.joined(separator: " "))
        #expect(merge.grade == .clean)
        for piece in ["a ", "a\n", "。", "a. ", "```\n", "|\n", "\u{301}"] {
            let text = String(repeating: piece, count: 8_000)
            _ = PageMerge(base: text, ours: "x " + text + " y", theirs: String(text.dropFirst(2_000)) + " z")
        }
    }
}

/// What is true of every merge.
enum Laws {
    static func hold(_ base: String, _ ours: String, _ theirs: String, at location: SourceLocation = #_sourceLocation) {
        for text in [ours, theirs] {
            #expect(
                PageMerge(base: base, ours: text, theirs: base).text == text, "nobody else changed it",
                sourceLocation: location)
            #expect(
                PageMerge(base: base, ours: text, theirs: text).text == text, "both did the same",
                sourceLocation: location)
            #expect(PageMerge(base: base, ours: text, theirs: text).grade == .clean, sourceLocation: location)
        }
        let merge = PageMerge(base: base, ours: ours, theirs: theirs)
        let old = words(base)
        let kept = merge.conflicts.reduce(words(merge.text)) { $0.union(words($1.ours)).union(words($1.theirs)) }
        let lost = words(ours).union(words(theirs)).subtracting(old).subtracting(kept)
        #expect(lost.isEmpty, "no new word is lost", sourceLocation: location)
        #expect(PageMerge(base: base, ours: theirs, theirs: ours).grade == merge.grade, sourceLocation: location)
    }

    /// Words between blanks, and each letter of scripts that have none; quotation marks are all alike.
    private static func words(_ text: String) -> Set<String> {
        var words: Set<String> = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            let folded = Vocabulary.folded(Array(word.utf8)[...])
            if folded.utf8.allSatisfy({ $0 < 0x80 }) {
                words.insert(folded)
            } else {
                words.formUnion(folded.map(String.init))
            }
        }
        return words
    }
}

/// SplitMix64: the same numbers on every machine.
struct Dice {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return limit <= 0 ? 0 : Int((z ^ (z >> 31)) % UInt64(limit))
    }
}
