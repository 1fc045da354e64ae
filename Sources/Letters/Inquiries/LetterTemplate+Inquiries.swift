extension LetterTemplate {
    static let inquiries = [
        LetterTemplate(
            "inquiry",
            says: ["author", "asker", "handle", "text", "left"],
            with: [
                "isAsked": true, "isHandedOn": true, "isAnswer": true, "isCopy": true, "isBack": true,
            ])
    ]
}
