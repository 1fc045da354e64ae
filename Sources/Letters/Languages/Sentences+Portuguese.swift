extension Sentences {
    static let portuguese: [Key: String] = [
        .daily: "A partir de agora receberá de %@ um só e-mail por dia, de manhã, se houver novidades.",
        .weekly: "A partir de agora receberá de %@ um só e-mail por semana, às segundas-feiras, se houver novidades.",
        .none:
            "A partir de agora não receberá e-mails de %@. As respostas às suas mensagens e as menções continuam a chegar.",
        .noneOfAll:
            "A partir de agora não receberá e-mails de nenhum dos seus grupos. As respostas às suas mensagens e as menções continuam a chegar.",
        .immediate: "A partir de agora cada mensagem de %@ chegará imediatamente.",
        .pausedUntil: "Não receberá e-mails até %@. Depois, um só e-mail resumirá as novidades desse período.",
        .paused:
            "Não receberá e-mails até nos enviar a palavra «resume». Depois, um só e-mail resumirá as novidades desse período.",
        .resumed: "Os e-mails voltam a chegar.",
        .left: "Já não faz parte de %@ e não receberá mais e-mails de lá. O que escreveu fica aqui:",
        .comeBack: "Para voltar com as mesmas definições de antes, envie um e-mail vazio para",
        .everything: "todos os seus grupos",
    ]
}
