extension Sentences {
    static let spanish: [Key: String] = [
        .daily: "A partir de ahora recibirá de %@ un solo correo al día, por la mañana, si hay algo nuevo.",
        .weekly: "A partir de ahora recibirá de %@ un solo correo a la semana, los lunes, si hay algo nuevo.",
        .none:
            "A partir de ahora no recibirá correos de %@. Las respuestas a sus mensajes y las menciones seguirán llegando.",
        .noneOfAll:
            "A partir de ahora no recibirá correos de ninguno de sus grupos. Las respuestas a sus mensajes y las menciones seguirán llegando.",
        .immediate: "A partir de ahora cada mensaje de %@ le llegará enseguida.",
        .pausedUntil:
            "No recibirá correos hasta el %@. Después, un solo correo le resumirá las novedades de ese tiempo.",
        .paused:
            "No recibirá correos hasta que nos envíe la palabra «resume». Después, un solo correo le resumirá las novedades de ese tiempo.",
        .resumed: "Los correos vuelven a llegar.",
        .left: "Ya no forma parte de %@ y no recibirá más correos de ahí. Lo que escribió se queda aquí:",
        .comeBack: "Para volver con los mismos ajustes que antes, envíe un correo vacío a",
        .everything: "todos sus grupos",
    ]
}
