extension Sentences {
    static let polish: [Key: String] = [
        .daily: "%@: od teraz będzie przychodzić jeden mail dziennie, rano, jeśli jest coś nowego.",
        .weekly: "%@: od teraz będzie przychodzić jeden mail tygodniowo, w poniedziałki, jeśli jest coś nowego.",
        .none:
            "%@: od teraz nie będą przychodzić żadne maile. Odpowiedzi na Twoje wiadomości i wzmianki o Tobie nadal będą przychodzić.",
        .noneOfAll:
            "Od teraz nie będą przychodzić maile z żadnej z Twoich grup. Odpowiedzi na Twoje wiadomości i wzmianki o Tobie nadal będą przychodzić.",
        .immediate: "%@: od teraz każda wiadomość będzie przychodzić od razu.",
        .pausedUntil: "Aż do %@ nie będą przychodzić żadne maile. Potem jeden mail podsumuje, co Cię ominęło.",
        .paused:
            "Maile nie będą przychodzić, dopóki nie wyślesz nam słowa „resume”. Potem jeden mail podsumuje, co Cię ominęło.",
        .resumed: "Maile znowu przychodzą.",
        .left: "Nie należysz już do %@ i nie dostaniesz stamtąd więcej maili. Twoje wiadomości pozostają tutaj:",
        .comeBack: "Aby wrócić z takimi samymi ustawieniami jak przedtem, wyślij pustego maila na adres",
        .everything: "Wszystkie Twoje grupy",
    ]
}
