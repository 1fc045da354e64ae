extension Sentences {
    static let swedish: [Key: String] = [
        .daily: "Från och med nu får du ett mejl om dagen från %@, på morgonen, om det finns något nytt.",
        .weekly: "Från och med nu får du ett mejl i veckan från %@, på måndagar, om det finns något nytt.",
        .none: "Från och med nu får du inga mejl från %@. Svar till dig och omnämnanden kommer fortfarande.",
        .noneOfAll:
            "Från och med nu får du inte mejl från någon av dina grupper. Svar till dig och omnämnanden kommer fortfarande.",
        .immediate: "Från och med nu kommer varje inlägg från %@ direkt.",
        .pausedUntil: "Du får inga mejl fram till %@. Sedan berättar ett mejl vad du har missat.",
        .paused: "Du får inga mejl förrän du skickar oss ordet ”resume”. Sedan berättar ett mejl vad du har missat.",
        .resumed: "Nu får du mejl igen.",
        .left: "Du är inte längre med i %@ och får inga fler mejl därifrån. Det du har skrivit finns kvar här:",
        .comeBack: "Vill du komma tillbaka med samma inställningar som förut, skicka ett tomt mejl till",
        .everything: "alla dina grupper",
    ]
}
