extension LetterTemplate {
    static let messages = [
        LetterTemplate(
            "private", says: ["author", "handle", "text", "others", "files", "messagesUrl"], with: ["isFirst": true])
    ]
}
