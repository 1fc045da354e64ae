extension LetterTemplate {
    static let questions = [
        LetterTemplate(
            "question",
            text: ["answerAddress"],
            html: ["yesLink", "noLink"],
            says: ["when", "days", "event", "size", "showLink"]),
        LetterTemplate(
            "whose",
            text: ["answerAddress"],
            html: ["forMeLink", "mineLink", "mineAddressLink", "forGroupLink", "noLink"],
            answers: 6,
            says: ["when", "days", "author", "authorAddress", "subject", "text", "event"],
            with: ["canGuest": true, "lines": ["line": "words"]]),
        LetterTemplate(
            "shown",
            text: ["answerAddress"],
            html: ["noLink"],
            says: ["when", "subject", "text", "yesLink"],
            with: ["lines": ["line": "words"]]),
        LetterTemplate(
            "passed-on",
            says: ["when", "author", "authorAddress", "subject", "text", "left"]),
        LetterTemplate(
            "address",
            text: ["answerAddress"],
            html: ["yesLink"],
            answers: 3,
            says: ["owner"]),
        LetterTemplate(
            "new-address",
            text: ["answerAddress"],
            html: ["undoLink"],
            answers: 3,
            says: ["newAddress", "days"]),
        LetterTemplate(
            "go-on",
            text: ["answerAddress"],
            html: ["yesLink", "noLink"],
            says: ["author", "count", "days", "text"],
            with: ["lines": ["line": "words"]]),
        LetterTemplate(
            "note",
            says: ["when", "days", "count", "about"]),
    ]
}
