extension LetterTemplate {
    static let docket = [
        LetterTemplate(
            "docket",
            text: ["answerAddress"],
            html: [],
            says: ["count", "example", "more"],
            with: [
                "isOne": true, "hasOthers": true, "hasUnanswered": true,
                "items": [
                    "number": "1", "group": "words", "what": "words", "since": "words", "claimedBy": "words",
                    "hasLines": "words", "url": "words", "yes": "ok", "no": "reject", "yesLink": "words",
                    "noLink": "words",
                ],
                "others": ["other": "words"], "unanswered": ["title": "words", "author": "words", "url": "words"],
            ]),
        LetterTemplate(
            "week", text: [], html: [],
            with: [
                "isOne": true, "hasIntroductions": true,
                "introductions": [
                    "in": "words", "author": "Jane", "opening": "I teach.", "reply": "words", "replyLink": "words",
                ],
                "hasQuestions": true,
                "questions": [
                    "in": "words", "title": "Rubrics", "author": "Jane", "url": "words", "reply": "words",
                    "replyLink": "words",
                ],
                "hasResting": true,
                "resting": [
                    "in": "words", "title": "Rubrics", "url": "words", "reply": "words", "closeLink": "words",
                    "said": ["who": "Jane", "words": "words"],
                ],
            ]),
        LetterTemplate(
            "old-numbers",
            text: ["answerAddress"],
            html: ["yesLink", "noLink"],
            says: ["when", "text"],
            with: ["lines": ["line": "words"], "items": ["number": "1", "what": "words"]]),
        LetterTemplate(
            "appeal",
            text: ["answerAddress"],
            html: ["yesLink", "noLink"],
            says: ["author", "text", "decided"],
            with: ["isAgain": true, "lines": ["line": "words"]]),
    ]
}
