import Testing

@testable import Guild

@Suite("Likeness")
struct LikenessTests {
    private let away = "I am out of the office until the 14th and will read your mail when I am back. Best, Jo"

    @Test(
        "what machines say each time is like itself; what people say is not",
        arguments: [
            ("I am out of the office until the 21st and will read your mail when I am back. Best, Jo", true),
            ("I AM OUT OF THE OFFICE until the 14th, and will read your mail when I am back.\n\nBest, Jo\n", true),
            ("I will read your draft on Monday and tell you what I think. Best, Jo", false),
            ("We used rubrics last year, and the parents liked them more than marks.", false),
        ])
    func pairs(text: String, isLike: Bool) {
        #expect(Likeness(of: away).isLike(Likeness(of: text)) == isLike)
        #expect(Likeness(of: text).isLike(Likeness(of: away)) == isLike, "either way")
    }

    @Test("of nothing, nothing is said; what is kept is what was made; other bytes are no sketch")
    func kept() {
        #expect(!Likeness(of: "").isLike(Likeness(of: "")))
        #expect(!Likeness(of: "14 21").isLike(Likeness(of: "3 4")))
        let made = Likeness(of: away)
        #expect(Likeness(encoded: made.encoded) == made)
        for length in 0...40 where length != made.encoded.count {
            #expect(Likeness(encoded: Array(repeating: 1, count: length)) == nil)
        }
    }
}
