import Guild

extension Transaction {
    /// Returns the contribution that came of it.
    func apply(_ effect: EventEffect, _ applying: inout Applying) throws -> ContributionID? {
        switch effect {
        case .announce(let new, let event): return try announce(new, event, &applying)
        case .change(let change): try self.change(change, &applying)
        case .cancel(let event, let date, let words): try cancel(event, date: date, words: words, &applying)
        case .attend(let event, let person, let date, let answer):
            try attend(event, person, date: date, answer, applying)
        case .promote(let event, let person, let date): try promote(event, person, date: date)
        case .takeRoster(let occurrence, let came, let others):
            try takeRoster(occurrence, came: came, others: others, applying)
        case .remind(let occurrence, let before, let isSent):
            try remind(occurrence, before: before, isSent: isSent, applying)
        case .finish(let occurrence, let askWhoCame): try finish(occurrence, askWhoCame: askWhoCame, applying)
        case .followUp(let occurrence, let words, let author, let toThoseWhoCame):
            try followUp(occurrence, words: words, by: author, toThoseWhoCame: toThoseWhoCame, applying)
        }
        return nil
    }
}
