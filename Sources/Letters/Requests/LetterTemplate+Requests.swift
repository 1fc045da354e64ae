extension LetterTemplate {
    static let requests = [
        LetterTemplate(
            "help",
            isOfGroup: false,
            with: [
                "moreGroups": "950",
                "isMember": true, "hasGroups": true,
                "groups": [
                    "group": "Teachers", "groupAddress": "teachers@example.org",
                    "groupLink": "mailto:teachers@example.org",
                ],
                "sections": [
                    "section": "Groups", "lines": ["usage": "which", "meaning": "your settings", "line": "which"],
                ],
            ]),
        LetterTemplate(
            "results",
            isOfGroup: false,
            says: ["helpLink"],
            with: [
                "hasTrouble": true,
                "results": [
                    "asked": "search rubrics", "words": "One post was found:",
                    "rows": [
                        "lead": "Rubrics", "url": "https://example.org/p/1", "replyLink": .link,
                        "lines": ["line": "words"], "details": ["detail": "words"],
                    ],
                ],
            ]),
        LetterTemplate(
            "choice",
            text: ["answerAddress"],
            html: [],
            says: ["word"],
            with: [
                "lines": ["line": "words"],
                "options": ["number": "1", "title": "Rubrics", "detail": "Jane", "link": .link],
            ]),
    ]
}
