extension LetterTemplate {
    static let prompts = [
        LetterTemplate(
            "prompt", text: ["answerAddress"], html: ["skipLink", "laterLink"],
            says: ["title", "text", "fragment", "when", "group"], with: ["isWeekly": true])
    ]
}
