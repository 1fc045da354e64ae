extension LetterTemplate {
    static let roles = [
        LetterTemplate(
            "appointment", text: ["answerAddress"], html: ["yesLink", "noLink"], says: ["by", "role", "whose"],
            with: ["duties": ["duty": "words"]]),
        LetterTemplate(
            "dismissal", text: ["answerAddress"], html: ["yesLink", "noLink"], says: ["whose", "role", "by"],
            with: ["duties": ["duty": "words"]]),
    ]
}
