extension Sentences {
    static let french: [Key: String] = [
        .daily: "Désormais, pour %@, vous recevrez un seul mail par jour, le matin, s'il y a du nouveau.",
        .weekly: "Désormais, pour %@, vous recevrez un seul mail par semaine, le lundi, s'il y a du nouveau.",
        .none:
            "Désormais, pour %@, vous ne recevrez plus de mails. Les réponses à vos messages et les mentions continueront à vous parvenir.",
        .noneOfAll:
            "Désormais, vous ne recevrez plus de mails d'aucun de vos groupes. Les réponses à vos messages et les mentions continueront à vous parvenir.",
        .immediate: "Désormais, pour %@, chaque message vous arrivera tout de suite.",
        .pausedUntil:
            "Vous ne recevrez pas de mails jusqu'au %@. Ensuite, un seul mail résumera ce que vous avez manqué.",
        .paused:
            "Vous ne recevrez plus de mails tant que vous ne nous aurez pas envoyé le mot « resume » (sans accent). Ensuite, un seul mail résumera ce que vous avez manqué.",
        .resumed: "Vous recevez de nouveau les mails.",
        .left: "Vous avez quitté %@ et ne recevrez plus de mails de ce groupe. Ce que vous avez écrit reste ici :",
        .comeBack: "Pour revenir avec les mêmes réglages qu'avant, envoyez un mail vide à",
        .everything: "tous vos groupes",
    ]
}
