extension Sentences {
    static let danish: [Key: String] = [
        .daily: "Fra nu af får du én mail om dagen fra %@, om morgenen, når der er noget nyt.",
        .weekly: "Fra nu af får du én mail om ugen fra %@, om mandagen, når der er noget nyt.",
        .none: "Fra nu af får du ingen mails fra %@. Svar til dig og omtaler af dig kommer stadig.",
        .noneOfAll:
            "Fra nu af får du ikke mails fra nogen af dine grupper. Svar til dig og omtaler af dig kommer stadig.",
        .immediate: "Fra nu af kommer hvert indlæg fra %@ med det samme.",
        .pausedUntil: "Du får ingen mails indtil %@. Derefter fortæller én mail, hvad du er gået glip af.",
        .paused:
            "Du får ingen mails, før du sender os ordet »resume«. Derefter fortæller én mail, hvad du er gået glip af.",
        .resumed: "Nu får du mails igen.",
        .left: "Du er ikke længere med i %@ og får ikke flere mails derfra. Det, du har skrevet, bliver stående her:",
        .comeBack: "Vil du tilbage med de samme indstillinger som før, så send en tom mail til",
        .everything: "alle dine grupper",
    ]
}
