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
            "entry-words",
            says: ["author", "authorAddress", "title", "text", "left"]),
    ]
}
