extension LetterTemplate {
    static let groups = [
        LetterTemplate(
            "closing", text: ["answerAddress"], html: ["yesLink", "noLink"], says: ["members", "name"],
            with: ["isOne": true]),
        LetterTemplate(
            "going-on", text: ["answerAddress"], html: ["yesLink", "noLink"], says: ["ended", "purpose"]),
    ]
}
