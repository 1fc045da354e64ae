extension LetterTemplate {
    static let health = [
        LetterTemplate(
            "health", says: ["month", "yearAgo", "facilitatorsAddress"],
            with: [
                "lines": ["what": "Members", "now": "12", "then": "11", "when": "words"],
                "months": ["name": "Nov", "posts": "3", "bar": "###", "width": "30"],
            ])
    ]
}
