import Testing

@testable import Guild

@Suite("Whether a post asks something") struct AskingWordsTests {
    @Test(
        "it asks",
        arguments: [
            ("Rubrics", "How many levels do you use?"), ("Rubrics", "Any ideas for a short one"),
            ("How many levels?", "We have four now."), ("Question: levels", "Four or five."),
            ("Stuck", "I do not know how the pupils can read it."),
            ("Bewertung", "Weiß jemand, wie viele Stufen üblich sind"),
            ("Frage: Stufen", "Vier oder fünf."), ("Grilles", "Quelqu'un a-t-il une grille courte à partager"),
            ("Grilles", "Combien de niveaux utilisez-vous ?"), ("Rúbricas", "¿Cuántos niveles usáis?"),
            ("Rúbricas", "Busco una rúbrica corta para la clase de siete."),
            ("Griglie", "Qualcuno ha una griglia breve"),
            ("Rubricas", "Alguém tem uma rubrica curta"), ("Rubrieken", "Heeft iemand een korte rubriek"),
            ("Matriser", "Är det någon som har en kort matris"), ("Rubryki", "Czy ktoś ma krótką rubrykę"),
            ("Рубрики", "Подскажите, сколько уровней лучше"), ("Dereceli", "Kısa bir örnek bilen var mı"),
            ("評価", "よい評価基準を教えてください。"), ("評価", "何段階がよいでしょうか？"), ("评分", "请问大家用几个等级"),
            ("تقييم", "كم مستوى تستخدمون في الصف؟"),
            ("Levels", "We tried five.\n\nWhich of the two would you keep, and why?"),
            ("Help", "Please help: the file (rubric.docx) does not open on my phone."),
            ("Link", "Is https://example.org/a?b=c the right page for this?"),
        ])
    func asks(_ title: String, _ text: String) { #expect(AskingWords.ask(title: title, text: text)) }

    @Test(
        "it asks nothing",
        arguments: [
            ("Rubrics", "We use four levels, and it works."),
            ("Minutes", "Here they are: https://example.org/list?page=2"),
            ("Workshop", "Have you ever wondered how rubrics work? Registration is open until Friday."),
            ("Call for papers", "Call for papers: how do we teach? Send yours by May."),
            ("Einladung", "Wie bewerten wir? Anmeldung bis Freitag bei Anna."),
            ("A pupil's words", "A pupil said \"why do we need a rubric at all?\" and I had no answer ready."),
            ("Code", "x <- if (a) b else c ? d"), ("Why?", "Because."), ("Really?!", "What?"),
            ("Quoted", "> How many levels do you use in class?\n\nFour, as I said."), ("", ""),
            ("Colloque", "Comment évaluer ? Inscriptions jusqu'au 3 mai."),
            ("Neuer Leitfaden", "Der Leitfaden steht im Wiki."),
        ])
    func asksNothing(_ title: String, _ text: String) { #expect(!AskingWords.ask(title: title, text: text)) }

    @Test("a long text is looked at in bounds, and nothing in it is an error") func bounded() {
        for text in [
            String(repeating: "?", count: 100_000), String(repeating: "\"", count: 100_000),
            String(repeating: "a ", count: 100_000) + "?",
            String(repeating: "://", count: 50_000), "\u{0}?\u{202E}؟",
        ] {
            _ = AskingWords.ask(title: text, text: text)
        }
    }
}
