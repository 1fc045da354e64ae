extension LetterTemplate {
    static let experts = [
        LetterTemplate(
            "expert-ask", text: ["answerAddress"], html: ["cannotLink"],
            says: ["author", "group", "title", "text", "fragment", "tags", "example", "url", "request"],
            with: ["hasMore": true])
    ]
}
