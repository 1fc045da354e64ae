extension LetterTemplate {
    static let messages = [
        LetterTemplate(
            "introducing", text: ["answerAddress"], html: ["yesLink", "noLink"], says: ["other", "by", "why"]),
        LetterTemplate(
            "private", says: ["author", "handle", "original", "others", "files", "messagesUrl"], with: ["isFirst": true]
        ),
    ]
}
