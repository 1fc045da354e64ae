extension LetterTemplate {
    static let roles = [
        LetterTemplate(
            "appointment", text: ["answerAddress"], html: ["yesLink", "noLink"],
            says: ["by", "role", "aRole", "whose"],
            with: ["isOwn": true, "duties": ["duty": "words"]]),
        LetterTemplate("directing", text: ["answerAddress"], html: ["yesLink", "noLink"], says: ["by"]),
        LetterTemplate(
            "dismissal", text: ["answerAddress"], html: ["yesLink", "noLink"], says: ["whose", "role", "aRole", "by"],
            with: ["isOwn": true, "duties": ["duty": "words"]]),
    ]
}
