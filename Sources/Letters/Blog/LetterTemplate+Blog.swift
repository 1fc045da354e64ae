extension LetterTemplate {
    static let blog = [
        LetterTemplate(
            "entry-preview",
            text: ["answerAddress"],
            html: ["answerAddress", "yesLink", "noLink"],
            answers: 3,
            says: ["title", "text", "fragment", "dueAt", "publishAt", "tags", "excerpt", "files"],
            with: ["isDraft": true, "noComments": true, "waits": true]),
        LetterTemplate(
            "entry-words",
            says: ["author", "authorAddress", "title", "text", "left"]),
    ]
}
