/// The languages that wishes are read in. A phrase has the number of its language.
public enum WishLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case german = "de"
    case french = "fr"
    case dutch = "nl"
    case swedish = "sv"
    case danish = "da"
    case norwegian = "no"
    case finnish = "fi"
    case spanish = "es"
    case italian = "it"
    case portuguese = "pt"
    case polish = "pl"
    case czech = "cs"
    case turkish = "tr"

    var number: Int { WishLanguage.allCases.firstIndex(of: self)! }

    var table: String {
        switch self {
        case .english: WishWords.english
        case .german: WishWords.german
        case .french: WishWords.french
        case .dutch: WishWords.dutch
        case .swedish: WishWords.swedish
        case .danish: WishWords.danish
        case .norwegian: WishWords.norwegian
        case .finnish: WishWords.finnish
        case .spanish: WishWords.spanish
        case .italian: WishWords.italian
        case .portuguese: WishWords.portuguese
        case .polish: WishWords.polish
        case .czech: WishWords.czech
        case .turkish: WishWords.turkish
        }
    }
}

extension WishReading {
    /// The language of the phrase that makes it a wish. Nil: none, or one that several languages share.
    static func language(subject: String, text: String) -> WishLanguage? {
        let (title, said) = sentences(subject, text)
        let all = said + [title]
        guard let first = all.first(where: { $0.core != nil }) ?? all.first(where: { $0.whole([.alone]) != nil }),
            let core = first.core ?? first.whole([.alone])
        else { return nil }
        let languages = Set(
            first.matches.filter { $0.phrase.isOf == core.phrase.isOf && $0.range == core.range }
                .map(\.phrase.language))
        guard languages.count == 1, let only = languages.first, WishLanguage.allCases.indices.contains(only) else {
            return nil
        }
        return WishLanguage.allCases[only]
    }
}
