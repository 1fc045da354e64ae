extension Sentences {
    static let german: [Key: String] = [
        .daily: "Ab jetzt kommt aus %@ eine Mail am Tag, morgens, wenn es etwas Neues gibt.",
        .weekly: "Ab jetzt kommt aus %@ eine Mail in der Woche, montags, wenn es etwas Neues gibt.",
        .none: "Ab jetzt kommen keine Mails mehr aus %@. Antworten an dich und Erwähnungen kommen weiterhin.",
        .noneOfAll:
            "Ab jetzt kommen aus keiner deiner Gruppen mehr Mails. Antworten an dich und Erwähnungen kommen weiterhin.",
        .immediate: "Ab jetzt kommt jeder Beitrag aus %@ sofort.",
        .pausedUntil: "Bis zum %@ kommen keine Mails. Danach fasst eine Mail zusammen, was du verpasst hast.",
        .paused:
            "Es kommen keine Mails mehr, bis du uns das Wort „resume“ schickst. Dann fasst eine Mail zusammen, was du verpasst hast.",
        .resumed: "Ab jetzt kommen wieder Mails.",
        .left:
            "Du bist nicht mehr in %@ und bekommst von dort keine Mails mehr. Was du geschrieben hast, bleibt hier stehen:",
        .comeBack: "Wenn du mit denselben Einstellungen wie zuvor zurückkommen willst, schick eine leere Mail an",
        .everything: "allen deinen Gruppen",
    ]
}
