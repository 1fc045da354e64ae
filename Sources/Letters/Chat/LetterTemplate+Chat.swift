extension LetterTemplate {
    static let chat = [
        LetterTemplate(
            "chat", says: ["chatAddress", "url", "stopLink", "request"],
            with: ["lines": .row(["author": "Jane Doe", "text": "Shall we begin?", "time": "10:02"])])
    ]
}
