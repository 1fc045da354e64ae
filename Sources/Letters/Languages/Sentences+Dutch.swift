extension Sentences {
    static let dutch: [Key: String] = [
        .daily: "Vanaf nu krijg je van %@ één mail per dag, 's ochtends, als er iets nieuws is.",
        .weekly: "Vanaf nu krijg je van %@ één mail per week, op maandag, als er iets nieuws is.",
        .none:
            "Vanaf nu krijg je geen mails meer van %@. Antwoorden op jouw berichten en vermeldingen krijg je nog steeds.",
        .noneOfAll:
            "Vanaf nu krijg je van geen van je groepen nog mails. Antwoorden op jouw berichten en vermeldingen krijg je nog steeds.",
        .immediate: "Vanaf nu komt elk bericht uit %@ meteen.",
        .pausedUntil: "Je krijgt geen mails tot %@. Daarna vertelt één mail wat je gemist hebt.",
        .paused:
            "Je krijgt geen mails tot je ons het woord ‘resume’ stuurt. Daarna vertelt één mail wat je gemist hebt.",
        .resumed: "Je krijgt weer mails.",
        .left:
            "Je zit niet meer in %@ en krijgt van die groep geen mails meer. Wat je geschreven hebt, blijft hier staan:",
        .comeBack: "Wil je terug, met dezelfde instellingen als eerst, stuur dan een lege mail naar",
        .everything: "al je groepen",
    ]
}
