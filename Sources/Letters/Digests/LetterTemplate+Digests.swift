extension LetterTemplate {
    static let digests = [
        LetterTemplate(
            "digest-head",
            isOfGroup: false,
            says: ["date", "missedSince"], with: ["isOverflow": true, "isBusy": true]),
        LetterTemplate(
            "digest-heading",
            isOfGroup: false,
            says: ["heading", "rule", "url", "more", "newMembers"]),
        LetterTemplate(
            "digest-item",
            isOfGroup: false,
            text: ["replyAddress"],
            html: ["replyLink"],
            says: [
                "number", "title", "url", "more", "thing", "when", "place", "yesLink", "maybeLink", "noLink",
                "helpfulLink",
                "flagLink",
            ],
            with: ["posts": ["author": "Jane", "opening": "How do you grade?"]]),
        LetterTemplate(
            "digest-removed",
            isOfGroup: false),
        LetterTemplate(
            "digest-colleague",
            isOfGroup: false,
            says: ["name", "handle", "tag", "about"]),
        LetterTemplate(
            "digest-thanks",
            isOfGroup: false,
            says: [],
            with: ["posts": ["title": "words", "url": "words", "people": "words"]]),
        LetterTemplate(
            "digest-helpful",
            isOfGroup: false,
            says: [],
            with: ["posts": ["title": "words", "url": "words", "people": "words"]]),
        LetterTemplate(
            "digest-kept",
            isOfGroup: false,
            says: [],
            with: ["lines": ["title": "words", "url": "words", "what": "words"]]),
        LetterTemplate(
            "digest-foot",
            isOfGroup: false,
            text: ["stopAddress"],
            html: ["stopLink"],
            says: ["settingsLink"]),
    ]
}
