extension Sentences {
    static let swedish: [Key: String] = [
        .daily: "Från och med nu får du ett mejl om dagen från %@, på morgonen, om det finns något nytt.",
        .weekly: "Från och med nu får du ett mejl i veckan från %@, på måndagen, om det finns något nytt.",
        .none: "Från och med nu får du inga mejl från %@. Svar till dig och omnämnanden kommer fortfarande.",
        .immediate: "Från och med nu kommer varje inlägg från %@ direkt.",
        .pausedUntil: "Du får inga mejl till %@. Sedan berättar ett mejl vad du har missat.",
        .paused: "Du får inga mejl förrän du skickar oss ordet resume. Sedan berättar ett mejl vad du har missat.",
        .resumed: "Mejlen kommer igen.",
        .left: "Du är inte längre med i %@ och får inga fler mejl därifrån. Det du har skrivit finns kvar här:",
        .comeBack: "För att komma tillbaka, som förut, skicka ett tomt mejl till",
        .everything: "alla dina grupper",
    ]
}
