extension LetterTemplate {
    static let prompts = [
        LetterTemplate(
            "needs", text: ["answerAddress"], html: ["answerLink"], says: ["until", "facilitators"],
            with: ["questions": ["question": "words"]]),
        LetterTemplate(
            "needs-gathered", says: ["count", "asked", "promptsAddress"],
            with: [
                "hasAnswers": true,
                "answers": ["author": "Jane", "text": "words", "fragment": "words", "promptLink": "words"],
            ]),
        LetterTemplate(
            "prompt", text: ["answerAddress"], html: ["skipLink", "laterLink"],
            says: ["title", "text", "fragment", "when", "group"], with: ["isWeekly": true]),
    ]
}
