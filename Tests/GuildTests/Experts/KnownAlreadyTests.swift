import Testing

@testable import Guild

@Suite("What was answered before")
struct KnownAlreadyTests {
    /// In how many of a hundred posts a word is.
    private static let counts = [
        "spectrometer": 2, "borrow": 3, "university": 4, "could": 60, "where": 40, "spring": 0, "turku": 1,
    ]

    private func words(title: String, text: String) -> [(word: String, weight: Double)] {
        KnownAlready.words(
            title: title.split(separator: " ").map(String.init), text: text.split(separator: " ").map(String.init),
            posts: 100
        ) { word, most in min(KnownAlreadyTests.counts[word] ?? 0, most) }
    }

    @Test("rare words count, those of the title twice, and what is in everything not at all")
    func weights() {
        let found = words(title: "spectrometer spring", text: "where could we borrow one from the university")
        #expect(Set(found.map(\.word)) == ["spectrometer", "borrow", "university"])
        let weights = Dictionary(uniqueKeysWithValues: found.map { ($0.word, $0.weight) })
        #expect(weights["spectrometer"]! > 2 * weights["borrow"]! * 0.99)
        #expect(weights["borrow"]! > weights["university"]!)
    }

    @Test("one word that is found again is chance, and a small share of them is another matter")
    func share() {
        let asked = words(title: "spectrometer", text: "borrow university turku")
        let all = asked.reduce(0) { $0 + $1.weight }
        let found = KnownAlready.likest(
            [
                ContributionID(1): (weight: all * 0.9, words: 1), ContributionID(2): (weight: all * 0.4, words: 2),
                ContributionID(3): (weight: all * 0.2, words: 2), ContributionID(4): (weight: all * 0.8, words: 4),
            ], of: asked)
        #expect(found == [ContributionID(4), ContributionID(2)])
    }

    private static let two = [
        KnownAlready(id: ContributionID(1), title: "Spectrometers"),
        KnownAlready(id: ContributionID(2), title: "Borrowing"),
    ]

    @Test(
        "which of them answers it",
        arguments: [
            ("That answers it, thank you so much!", 1, 1), ("1 answers it, thanks a lot", 2, 1),
            ("1. answers it", 2, 1),
            ("2 answers it", 2, 2), ("This answered my question.", 1, 1), ("That answers it", 2, 0),
            ("3 answers it", 2, 0),
        ])
    func chosen(line: String, count: Int, which: Int) {
        let known = Array(KnownAlreadyTests.two.prefix(count))
        let found = KnownAlready.chosen(line, of: known)
        #expect(found == (which == 0 ? .which : .this(known[which - 1])))
    }

    @Test(
        "what denies or asks it says something else",
        arguments: [
            "That is not answered yet", "1 hasn't answered it", "Is that answered?", "delete", "edit: that answers it",
            "",
            "Nobody answered", "It doesn’t solve, and it never answered mine",
        ])
    func other(line: String) { #expect(KnownAlready.chosen(line, of: KnownAlreadyTests.two) == nil) }

    @Test("nothing is found where nothing is asked")
    func nothing() {
        #expect(words(title: "", text: "").isEmpty)
        #expect(KnownAlready.likest([:], of: []).isEmpty)
    }
}
