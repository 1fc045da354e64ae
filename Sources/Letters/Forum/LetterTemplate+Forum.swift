extension LetterTemplate {
    static let forum = [
        LetterTemplate(
            "alert",
            text: ["leaveAddress"],
            html: ["leaveLink", "muteLink"],
            says: [
                "author", "handle", "privateAddress", "privateLink", "title", "subject", "answered", "muteAddress",
                "text", "fragment", "url",
                "newTopicLink", "helpfulLink", "flagLink", "alsoIn", "because", "settingsLink",
                "tags", "until", "asker",
            ],
            with: [
                "isGroup": true, "isElsewhere": true, "isEntry": true, "noComments": true, "hasFiles": true,
                "isTopic": true, "isPoll": true, "isSecret": true,
                "options": .row(["letter": "a", "link": "mailto:a@example.org"]),
                "files": [
                    "name": "notes.pdf", "size": "12 KB", "url": "https://example.org/p/1/0/notes.pdf",
                    "shown": "cid:1.0@example.org", "width": "280", "height": "210",
                ],
            ]),
        LetterTemplate(
            "receipt",
            text: ["ownAddress"],
            html: ["cancelLink", "deleteLink"],
            says: ["title", "url", "holdWords", "newSubject", "topicLink", "withAddresses"],
            with: [
                "isTopic": true, "hasKnown": true,
                "known": ["number": "1", "title": "words", "author": "words", "url": "words", "answersLink": "words"],
            ]),
        LetterTemplate(
            "to-facilitators",
            says: ["author", "authorAddress", "subject", "text", "left"]),
        LetterTemplate(
            "release",
            text: ["answerAddress"],
            html: ["yesLink", "noLink"],
            says: ["author", "subject", "text", "files"]),
        LetterTemplate(
            "guest",
            text: ["answerAddress"],
            html: ["yesLink", "noLink"],
            says: ["when", "days", "subject"]),
    ]
}
