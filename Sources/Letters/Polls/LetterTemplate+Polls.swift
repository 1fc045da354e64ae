extension LetterTemplate {
    static let polls = [
        LetterTemplate(
            "poll-result", says: ["title", "answers", "url"],
            with: ["lines": .row(["line": "Four: 5"])])
    ]
}
