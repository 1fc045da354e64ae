extension LetterTemplate {
    static let resources = [
        LetterTemplate(
            "resource", text: ["answerAddress"],
            says: ["title", "link", "file", "words", "names", "url"],
            with: [
                "isGiven": true, "isVetAgain": true, "isSaidGone": true, "isGone": true, "isAsked": true,
                "isAttached": true, "lines": .row(["line": "line"]),
            ]),
        LetterTemplate(
            "resources-given", says: ["addedCount", "knownCount", "refusedCount", "unnamed", "url"],
            with: [
                "added": .row(["title": "title", "url": "url"]),
                "known": .row(["title": "title", "url": "url", "giver": "giver", "date": "date"]),
                "refused": .row(["name": "name", "why": "why"]),
            ]),
    ]
}
