extension LetterTemplate {
    static let requests = [
        LetterTemplate(
            "help",
            isOfGroup: false,
            with: [
                "moreGroups": "950",
                "groups": [
                    "group": "Teachers", "groupAddress": "teachers@example.org", "groupPurpose": "Teaching.",
                    "facilitatorsAddress": "teachers.facilitators@example.org",
                    "facilitatorsLink": "mailto:teachers.facilitators@example.org",
                    "joinAddress": "teachers.join@example.org", "joinLink": "mailto:teachers.join@example.org",
                ], "commands": ["usage": "which", "meaning": "your settings"],
                "settings": ["usage": "set name Jane", "meaning": "your name"],
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
            html: ["answerAddress"],
            says: ["word"],
            with: [
                "lines": ["line": "words"],
                "options": ["number": "1", "title": "Rubrics", "detail": "Jane", "link": .link],
            ]),
    ]
}
