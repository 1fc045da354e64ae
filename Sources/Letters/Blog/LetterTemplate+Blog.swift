extension LetterTemplate {
    static let blog = [
        LetterTemplate(
            "entry-preview",
            text: ["answerAddress"],
            html: ["yesLink", "noLink"],
            answers: 2,
            says: ["title", "text", "fragment", "dueAt", "publishAt", "tags", "excerpt", "files"],
            with: ["isDraft": true, "noComments": true, "waits": true]),
        LetterTemplate(
            "round-up", text: ["answerAddress"], html: ["yesLink", "noLink"],
            says: ["title", "month", "text", "fragment"]),
        LetterTemplate(
            "entry-words",
            says: ["author", "authorAddress", "title", "text", "left"]),
    ]
}
