extension LetterTemplate {
    static let resources = [
        LetterTemplate(
            "resource", text: ["answerAddress"],
            says: ["title", "link", "file", "words", "names", "url"],
            with: [
                "isGiven": true, "isVetAgain": true, "isSaidGone": true, "isGone": true, "mayRate": true,
                "mayVet": true,
                "mayChange": true, "isLink": true, "isTheirs": true, "isAttached": true,
                "lines": .row(["line": "line"]),
            ]),
        LetterTemplate(
            "resources-given",
            says: ["addedCount", "knownCount", "refusedCount", "unnamed", "url", "example", "knownExample"],
            with: [
                "added": .row(["title": "title", "url": "url", "number": "5"]),
                "known": .row([
                    "title": "title", "url": "url", "giver": "giver", "date": "date", "number": "5", "words": "words",
                ]),
                "refused": .row(["name": "name", "why": "why"]),
            ]),
    ]
}
