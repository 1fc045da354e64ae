extension Sentences {
    static let norwegian: [Key: String] = [
        .daily: "Fra nå av får du én e-post om dagen fra %@, om morgenen, når det er noe nytt.",
        .weekly: "Fra nå av får du én e-post i uken fra %@, på mandager, når det er noe nytt.",
        .none: "Fra nå av får du ingen e-post fra %@. Svar til deg og omtaler av deg kommer fortsatt.",
        .noneOfAll:
            "Fra nå av får du ikke e-post fra noen av gruppene dine. Svar til deg og omtaler av deg kommer fortsatt.",
        .immediate: "Fra nå av kommer hvert innlegg fra %@ med en gang.",
        .pausedUntil: "Du får ingen e-post fram til %@. Deretter forteller én e-post hva du har gått glipp av.",
        .paused:
            "Du får ingen e-post før du sender oss ordet «resume». Deretter forteller én e-post hva du har gått glipp av.",
        .resumed: "Nå får du e-post igjen.",
        .left: "Du er ikke lenger med i %@ og får ikke mer e-post derfra. Det du har skrevet, blir stående her:",
        .comeBack: "Vil du tilbake med de samme innstillingene som før, send en tom e-post til",
        .everything: "alle gruppene dine",
    ]
}
