extension Sentences {
    static let italian: [Key: String] = [
        .daily: "Da ora in poi riceverà da %@ una sola mail al giorno, al mattino, se c'è qualcosa di nuovo.",
        .weekly: "Da ora in poi riceverà da %@ una sola mail alla settimana, il lunedì, se c'è qualcosa di nuovo.",
        .none:
            "Da ora in poi non riceverà più mail da %@. Le risposte ai suoi messaggi e le menzioni continueranno ad arrivarle.",
        .noneOfAll:
            "Da ora in poi non riceverà più mail da nessuno dei suoi gruppi. Le risposte ai suoi messaggi e le menzioni continueranno ad arrivarle.",
        .immediate: "Da ora in poi ogni messaggio di %@ le arriverà subito.",
        .pausedUntil:
            "Non riceverà mail fino al %@. Poi una sola mail le riassumerà quello che è stato scritto nel frattempo.",
        .paused:
            "Non riceverà mail finché non ci invierà la parola «resume». Poi una sola mail le riassumerà quello che è stato scritto nel frattempo.",
        .resumed: "Le mail arrivano di nuovo.",
        .left: "Non fa più parte di %@ e non riceverà più mail da lì. Quello che ha scritto resta qui:",
        .comeBack: "Per tornare con le stesse impostazioni di prima, invii una mail vuota a",
        .everything: "tutti i suoi gruppi",
    ]
}
