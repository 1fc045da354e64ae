extension Sentences {
    static let czech: [Key: String] = [
        .daily: "Od teď chodí z %@ jeden e-mail denně, ráno, pokud je něco nového.",
        .weekly: "Od teď chodí z %@ jeden e-mail týdně, v pondělí, pokud je něco nového.",
        .none: "Od teď z %@ nechodí žádné e-maily. Odpovědi Vám a zmínky chodí dál.",
        .immediate: "Od teď chodí každý příspěvek z %@ hned.",
        .pausedUntil: "Do %@ nechodí žádné e-maily. Potom jeden e-mail shrne, co Vám uniklo.",
        .paused: "E-maily nechodí, dokud nám nepošlete slovo resume. Potom jeden e-mail shrne, co Vám uniklo.",
        .resumed: "E-maily zase chodí.",
        .left: "Už nejste ve skupině %@ a nebudou Vám odtud chodit e-maily. Co jste napsali, zůstává zde:",
        .comeBack: "Chcete-li se vrátit, jako dřív, pošlete prázdný e-mail na",
        .everything: "všech Vašich skupin",
    ]
}
