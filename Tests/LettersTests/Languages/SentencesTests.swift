import Guild
import Testing

@testable import Letters

@Suite struct SentencesTests {
    /// A wish is answered in one language throughout: a table that lacked a sentence would mix two in a letter.
    @Test(arguments: WishLanguage.allCases) func aTableHasEverySentence(language: WishLanguage) {
        guard let table = Sentences.table(of: language) else {
            #expect([.english, .finnish, .turkish].contains(language))
            return
        }
        #expect(Set(table.keys) == Set(Sentences.Key.allCases))
        let named: Set<Sentences.Key> = [.daily, .weekly, .none, .immediate, .pausedUntil, .left]
        for (key, sentence) in table {
            #expect(sentence.ranges(of: "%@").count == (named.contains(key) ? 1 : 0), "\(key): \(sentence)")
        }
    }
}
