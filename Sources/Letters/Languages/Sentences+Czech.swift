extension Sentences {
    static let czech: [Key: String] = [
        .daily: "%@: od teď bude chodit jeden e-mail denně, ráno, pokud je něco nového.",
        .weekly: "%@: od teď bude chodit jeden e-mail týdně, v pondělí, pokud je něco nového.",
        .none: "%@: od teď nebudou chodit žádné e-maily. Odpovědi na Vaše zprávy a zmínky o Vás budou chodit dál.",
        .noneOfAll:
            "Od teď nebudou chodit e-maily z žádné z Vašich skupin. Odpovědi na Vaše zprávy a zmínky o Vás budou chodit dál.",
        .immediate: "%@: od teď bude každý příspěvek chodit hned.",
        .pausedUntil: "Až do %@ Vám nebudou chodit žádné e-maily. Potom jeden e-mail shrne, co Vám uniklo.",
        .paused:
            "E-maily Vám nebudou chodit, dokud nám nepošlete slovo „resume“. Potom jeden e-mail shrne, co Vám uniklo.",
        .resumed: "E-maily zase chodí.",
        .left: "Už nejste ve skupině %@ a nebudou Vám z ní chodit e-maily. Co jste napsali, zůstává zde:",
        .comeBack: "Chcete-li se vrátit se stejným nastavením jako dřív, pošlete prázdný e-mail na",
        .everything: "Všechny Vaše skupiny",
    ]
}
