extension LetterTemplate {
    static let wiki = [
        LetterTemplate(
            "page", text: ["answerAddress"],
            says: ["title", "number", "editor", "changed", "original", "fragment", "url"],
            with: ["hasFiles": true, "files": ["name": "plan.pdf", "url": "words"]]),
        LetterTemplate(
            "page-saved", text: ["answerAddress"],
            says: ["title", "number", "author", "request", "changes", "fragment", "url"],
            with: ["isNew": true, "isJoined": true, "isForEarlier": true, "hasMoreChanges": true]),
        LetterTemplate(
            "page-changed", text: ["answerAddress", "request"], html: ["unfollowLink"],
            says: ["title", "number", "changes", "fragment", "url"],
            with: [
                "hasMoreChanges": true,
                "revisions": .row(["number": "12", "author": "author", "summary": "summary"]),
            ]),
        LetterTemplate(
            "page-question", text: ["answerAddress"], html: ["noLink"], answers: 2,
            says: ["title", "url", "comment", "changes", "fragment", "share"],
            with: [
                "exists": true, "isDoubtful": true, "takesMuch": true, "isConflict": true, "hasMoreChanges": true,
                "places": .row(["number": "1", "base": "base", "ours": "ours", "theirs": "theirs"]),
                "isAgain": true,
            ]),
    ]
}
