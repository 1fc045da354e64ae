extension Sentences {
    static let italian: [Key: String] = [
        .daily: "Da ora in poi riceverà da %@ una sola mail al giorno, al mattino, se c'è qualcosa di nuovo.",
        .weekly: "Da ora in poi riceverà da %@ una sola mail alla settimana, il lunedì, se c'è qualcosa di nuovo.",
        .none: "Da ora in poi non riceverà mail da %@. Le risposte ai suoi messaggi e le menzioni arrivano ancora.",
        .immediate: "Da ora in poi ogni messaggio di %@ le arriverà subito.",
        .pausedUntil: "Non riceverà mail fino al %@. Poi una sola mail le dirà che cosa si è perso.",
        .paused:
            "Non riceverà mail finché non ci invia la parola resume. Poi una sola mail le dirà che cosa si è perso.",
        .resumed: "Le mail arrivano di nuovo.",
        .left: "Non fa più parte di %@ e non riceverà più mail da lì. Quello che ha scritto resta qui:",
        .comeBack: "Per tornare, come prima, invii una mail vuota a",
        .everything: "tutti i suoi gruppi",
    ]
}
