extension Sentences {
    static let polish: [Key: String] = [
        .daily: "Od teraz z %@ przychodzi jeden mail dziennie, rano, jeśli jest coś nowego.",
        .weekly: "Od teraz z %@ przychodzi jeden mail tygodniowo, w poniedziałek, jeśli jest coś nowego.",
        .none: "Od teraz z %@ nie przychodzą żadne maile. Odpowiedzi do Ciebie i wzmianki nadal przychodzą.",
        .immediate: "Od teraz każda wiadomość z %@ przychodzi od razu.",
        .pausedUntil: "Do %@ nie przychodzą żadne maile. Potem jeden mail powie, co Cię ominęło.",
        .paused: "Maile nie przychodzą, dopóki nie wyślesz nam słowa resume. Potem jeden mail powie, co Cię ominęło.",
        .resumed: "Maile znowu przychodzą.",
        .left:
            "Nie należysz już do %@ i nie dostaniesz stamtąd więcej maili. To, co zostało napisane, pozostaje tutaj:",
        .comeBack: "Aby wrócić, tak jak przedtem, wyślij pusty mail na adres",
        .everything: "wszystkich Twoich grup",
    ]
}
