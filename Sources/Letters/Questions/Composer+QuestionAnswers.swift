import Guild
import Mail

/// What facilitators' answers are answered.
extension Composer {
    func answer(_ said: QuestionSaid, _ asked: Asked) -> Answer {
        switch said {
        case .answeredBefore(let name):
            return Answer(
                words:
                    "One of you had answered about \(name) already, and the first answer counts. Yours changed nothing."
            )
        }
    }

    func answer(_ said: LimitSaid, _ asked: Asked) -> Answer {
        switch said {
        case .goesOn(let name):
            return Answer(words: "What waited of \(name) is posted, and for a day nothing of theirs is held up.")
        case .isStopped(let name): return Answer(words: "What waited of \(name) is thrown away.")
        }
    }
}
