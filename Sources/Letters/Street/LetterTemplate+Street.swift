extension LetterTemplate {
    static let street = [
        LetterTemplate(
            "refusal",
            says: ["subject", "why", "whatNow", "original"]),
        LetterTemplate(
            "waiting",
            says: ["subject", "why", "whom"]),
    ]
}
