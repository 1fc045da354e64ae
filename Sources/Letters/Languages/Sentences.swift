import Guild

/// The few sentences that answer a wish in the language it was written in. "%@" is a group, several of them, or a day. A
/// language without a table is answered in English; a table holds every key. Each sentence stands for any group's name: none
/// makes a name bend, or the word before it.
enum Sentences {
    enum Key: String, CaseIterable {
        case daily, weekly, none, noneOfAll, immediate, pausedUntil, paused, resumed, left, comeBack
        /// "all your groups", where no group is named.
        case everything
    }

    static func table(of language: WishLanguage) -> [Key: String]? {
        switch language {
        case .german: german
        case .french: french
        case .spanish: spanish
        case .italian: italian
        case .portuguese: portuguese
        case .dutch: dutch
        case .swedish: swedish
        case .danish: danish
        case .norwegian: norwegian
        case .polish: polish
        case .czech: czech
        case .english, .finnish, .turkish: nil
        }
    }

    /// Nil: it is said in English.
    static func sentence(_ key: Key, in language: WishLanguage?, _ what: String = "") -> String? {
        language.flatMap { table(of: $0)?[key] }?.replacing("%@", with: what)
    }
}

extension Composer {
    /// How a wish about one's mail was understood, in the language it was written in.
    func sentence(for change: Change, _ titles: [String], in language: WishLanguage?, zone: String) -> String? {
        guard let all = Sentences.sentence(.everything, in: language) else { return nil }
        let places = titles.isEmpty ? all : titles.joined(separator: ", ")
        switch change {
        case .cadence(_, .daily): return Sentences.sentence(.daily, in: language, places)
        case .cadence(_, .weekly): return Sentences.sentence(.weekly, in: language, places)
        case .cadence(_, Cadence.none):
            return Sentences.sentence(titles.isEmpty ? .noneOfAll : .none, in: language, places)
        case .cadence(_, .immediate): return Sentences.sentence(.immediate, in: language, places)
        case .pause(_, let until?):
            return Sentences.sentence(.pausedUntil, in: language, zones.day(at: until, in: zone).text)
        case .pause(_, nil): return Sentences.sentence(.paused, in: language)
        case .resume: return Sentences.sentence(.resumed, in: language)
        default: return nil
        }
    }
}
