extension Sentences {
    static let dutch: [Key: String] = [
        .daily: "Vanaf nu krijg je uit %@ één mail per dag, 's ochtends, als er iets nieuws is.",
        .weekly: "Vanaf nu krijg je uit %@ één mail per week, op maandag, als er iets nieuws is.",
        .none: "Vanaf nu krijg je geen mails uit %@. Antwoorden aan jou en vermeldingen komen nog wel.",
        .immediate: "Vanaf nu komt elk bericht uit %@ meteen.",
        .pausedUntil: "Je krijgt geen mails tot %@. Daarna vertelt één mail wat je gemist hebt.",
        .paused: "Je krijgt geen mails tot je ons het woord resume stuurt. Daarna vertelt één mail wat je gemist hebt.",
        .resumed: "De mails komen weer.",
        .left: "Je zit niet meer in %@ en krijgt daar geen mails meer van. Wat je geschreven hebt, blijft hier staan:",
        .comeBack: "Om terug te komen, zoals eerst, stuur je een lege mail naar",
        .everything: "al je groepen",
    ]
}
