extension Sentences {
    static let french: [Key: String] = [
        .daily: "Désormais, vous recevrez de %@ un seul mail par jour, le matin, s'il y a du nouveau.",
        .weekly: "Désormais, vous recevrez de %@ un seul mail par semaine, le lundi, s'il y a du nouveau.",
        .none:
            "Désormais, vous ne recevrez plus de mails de %@. Les réponses à vos messages et les mentions arriveront toujours.",
        .immediate: "Désormais, chaque message de %@ vous arrivera tout de suite.",
        .pausedUntil:
            "Vous ne recevrez pas de mails jusqu'au %@. Ensuite, un seul mail résumera ce que vous avez manqué.",
        .paused:
            "Vous ne recevrez plus de mails jusqu'à ce que vous nous envoyiez le mot resume. Ensuite, un seul mail résumera ce que vous avez manqué.",
        .resumed: "Les mails arrivent de nouveau.",
        .left: "Vous ne faites plus partie de %@ et n'en recevrez plus de mails. Ce que vous avez écrit reste ici :",
        .comeBack: "Pour revenir, comme avant, envoyez un mail vide à",
        .everything: "tous vos groupes",
    ]
}
