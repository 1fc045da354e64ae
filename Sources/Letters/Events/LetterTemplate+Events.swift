extension LetterTemplate {
    static let events = [
        LetterTemplate(
            "event",
            text: ["answerAddress", "leaveAddress"],
            html: ["yesLink", "maybeLink", "noLink", "leaveLink"],
            says: [
                "lead", "words", "wordsFragment", "heading", "title", "when", "whenHere", "repeats", "moreDates",
                "place", "placeFragment", "seats", "answerBy", "text", "fragment", "url", "author", "handle", "because",
                "isAsking", "isAnswered", "hasText", "flagLink",
            ],
            with: [
                "dates": ["date": "Thursday, 3 December 2026"], "hasMaterials": true,
                "materials": ["name": "notes.pdf", "by": "Jane", "link": "https://example.org/p/1/0/notes.pdf"],
            ]),
        LetterTemplate(
            "answer-noted",
            text: ["answerAddress"],
            html: ["yesLink", "maybeLink", "noLink"],
            says: ["lead", "title", "when", "url"]),
        LetterTemplate(
            "event-preview",
            text: ["answerAddress"],
            html: ["yesLink", "noLink"],
            answers: 2,
            says: [
                "title", "when", "whenHere", "repeats", "moreDates", "place", "placeFragment", "seats", "answerBy",
                "text", "fragment",
            ],
            with: ["dates": ["date": "Thursday, 3 December 2026"], "notes": ["note": "You named no year."]]),
        LetterTemplate(
            "other-time",
            text: ["answerAddress"],
            html: ["yesLink", "noLink"],
            says: ["author", "title", "when", "proposal", "comment", "url"]),
        LetterTemplate(
            "roster",
            text: ["answerAddress"],
            html: ["allLink"],
            says: ["title", "when", "cameLabel", "missedLabel", "url"],
            with: ["people": ["number": "1", "name": "Jane", "detail": "maybe"]]),
        LetterTemplate(
            "follow-up",
            text: ["leaveAddress"],
            html: ["leaveLink"],
            says: ["words", "fragment", "title", "author", "handle", "url"],
            with: [
                "dates": ["date": "Thursday, 3 December 2026"], "hasMaterials": true,
                "materials": ["name": "notes.pdf", "by": "Jane", "link": "https://example.org/p/1/0/notes.pdf"],
            ]),
    ]
}
