import Guild
import Testing

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
        ) { KnownAlreadyTests.counts[$0] ?? 0 }
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

    @Test("nothing is found where nothing is asked")
    func nothing() {
        #expect(words(title: "", text: "").isEmpty)
        #expect(KnownAlready.likest([:], of: []).isEmpty)
    }
}
