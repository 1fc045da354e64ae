extension LetterTemplate {
    static let triage = [
        LetterTemplate(
            "flagged",
            text: ["answerAddress"],
            html: ["hideLink", "okLink"],
            says: ["title", "author", "url", "text"],
            with: [
                "isHidden": true, "isMended": true, "hasWords": true, "lines": ["line": "words"],
                "reasons": ["reason": "unkind"],
                "words": ["said": "words"],
            ])
    ]
}
