extension LetterTemplate {
    static let delivery = [
        LetterTemplate(
            "address-failing",
            isOfGroup: false,
            says: ["failing", "why", "here", "request", "requestLink"]),
        LetterTemplate(
            "probe",
            isOfGroup: false,
            says: ["address", "settingsLink"]),
        LetterTemplate(
            "host-notice",
            isOfGroup: false,
            with: [
                "obstacles": [
                    "sentence": "The mailbox is nearly full.", "remedy": "Make room.", "why": "95 %", "since": "Monday",
                    "until": "Tuesday", "times": "once",
                ]
            ]),
        LetterTemplate(
            "sign-in",
            isOfGroup: false,
            text: ["signInLink"],
            html: ["signInLink"]),
    ]
}
