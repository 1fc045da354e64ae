extension LetterTemplate {
    static let health = [
        LetterTemplate(
            "granting", text: ["answerAddress"], html: ["yesLink", "noLink"], says: ["title", "original"]),
        LetterTemplate(
            "silence",
            says: [
                "days", "name", "last", "lastUrl", "facilitators", "promptsAddress", "eventsAddress",
                "facilitatorsAddress", "writeLink",
            ], with: ["isForDirector": true, "isLast": true, "asksNeeds": true]),
        LetterTemplate(
            "quoting", text: ["answerAddress"], html: ["noLink"], says: ["quoteWords", "quoteBy", "quoteUrl"]),
        LetterTemplate(
            "health",
            says: [
                "month", "yearAgo", "facilitatorsAddress", "wish", "wishBy", "quoteWords", "quoteBy", "quoteUrl",
            ],
            with: [
                "hasThanks": true, "thanks": ["giver": "Jane", "gave": "words", "gaveUrl": "words"],
                "lines": ["what": "Members", "now": "12", "then": "11", "when": "words"],
                "months": ["name": "Nov", "posts": "3", "bar": "###", "width": "30"],
            ]),
    ]
}
