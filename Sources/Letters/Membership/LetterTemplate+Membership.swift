extension LetterTemplate {
    static let membership = [
        LetterTemplate(
            "welcome",
            text: ["leaveAddress"],
            html: ["leaveLink"],
            says: ["name", "welcome", "newTopicLink", "dailyLink", "weeklyLink"],
            with: [
                "asksWho": true, "isFurther": true, "hasAlike": true,
                "alike": ["name": "Omar", "handle": "omar", "knows": "rubrics"],
                "hasPeople": true,
                "people": ["name": "Jane", "handle": "jane", "roles": "facilitator", "about": "Teaches."],
                "hasThreads": true,
                "threads": ["title": "Rubrics", "author": "Jane", "url": "https://example.org/p/1"],
            ]),
        LetterTemplate(
            "introduction", text: ["answerAddress"], html: ["yesLink", "noLink"],
            says: ["text", "fragment", "files", "group"]),
        LetterTemplate(
            "first-thread", text: ["answerAddress", "leaveAddress"], html: ["leaveLink"],
            says: ["title", "author", "opening", "url"]),
        LetterTemplate(
            "right-amount", text: ["leaveAddress"], html: ["leaveLink", "dailyLink", "weeklyLink", "noneLink"],
            says: ["name"]),
        LetterTemplate(
            "goodbye",
            text: ["rejoinAddress"],
            html: ["rejoinLink"],
            says: ["left", "comeBack"]),
        LetterTemplate(
            "declined",
            says: ["words", "facilitatorsAddress", "facilitatorsLink"]),
        LetterTemplate(
            "approval",
            text: ["answerAddress"],
            html: ["yesLink", "noLink"],
            says: ["candidate", "candidateAddress", "words"]),
        LetterTemplate(
            "invitation",
            text: ["answerAddress"],
            html: ["yesLink", "noLink"],
            says: ["inviter"]),
    ]
}
