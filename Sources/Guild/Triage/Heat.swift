import Mail

/// Whether people are angry with each other in a thread: nobody is drawn into one that is, and none is offered for closing with
/// names. A stated rule: words that attack, tell off or ask for peace. A wrong yes
/// costs an offer; a wrong no sends somebody into a quarrel.
public enum Heat {
    public static func isIn(_ posts: [String]) -> Bool {
        // One rough word may be about a program; two in a thread are not.
        posts.reduce(0) { $0 + min(Heat.weight(of: $1), 2) } >= 2
    }

    /// How much in it attacks somebody, tells them off, or asks for peace. What is said twice in it counts once.
    static func weight(of text: String) -> Int {
        var words: [String] = []
        for line in text.prefix(4_000).split(separator: "\n") where !line.hasPrefix(">") {
            let line = line.lowercased().replacing("’", with: "'")
            words += line.split { !$0.isLetter && $0 != "'" }.map(String.init)
        }
        var found: Set<String> = []
        var weight = 0
        for (at, word) in words.enumerated() {
            for (phrase, counts) in phrases[word] ?? []
            where words[at...].starts(with: phrase) && found.insert(phrase.joined(separator: " ")).inserted {
                weight += counts
            }
        }
        return weight
    }

    /// By their first word.
    private static let phrases: [String: [(words: [String], weight: Int)]] = {
        let all = attacks.map { ($0, 2) } + rough.map { ($0, 1) }
        return Dictionary(
            grouping: all.map { (words: $0.0.split(separator: " ").map(String.init), weight: $0.1) },
            by: { $0.words[0] })
    }()

    /// Said to somebody's face, or of what was.
    private static let attacks = [
        "idiot", "idiots", "moron", "morons", "bullshit", "shut up", "screw you", "go to hell", "how dare you",
        "shame on you", "personal attack", "personal attacks", "ad hominem", "insulted", "insulting", "liar",
        "you are lying", "calm down", "be civil", "flame war", "flamewar", "bullying", "harassment", "your arrogance",
        "your attitude", "stop attacking", "stop posting", "stop misusing", "stop spamming", "stop sending",
        "keep doing this", "leave the list", "leaving this list", "sick and tired", "grow up", "supercilious",
        "halt die klappe", "halten sie den mund", "persönlicher angriff", "persönliche angriffe", "unverschämt",
        "unverschämtheit", "beleidigung", "beleidigend", "lügner", "beruhigt euch", "beruhigen sie sich", "frechheit",
        "attaque personnelle", "attaques personnelles", "taisez vous", "insultant", "menteur", "calmez vous",
        "ataque personal", "ataques personales", "cállate", "insulto", "mentiroso", "cálmense", "ataque pessoal",
        "calem a boca", "attacco personale", "stai zitto", "vergogna", "persoonlijke aanval", "schaam je", "idioot",
        "personangrepp", "skäms", "henkilökohtainen hyökkäys", "atak personalny", "osobní útok",
    ]

    /// Rough where two stand together.
    private static let rough = [
        "stupid", "rude", "arrogant", "condescending", "offensive", "offended", "offends", "insult", "insults", "troll",
        "trolls", "trolling", "hostile", "toxic", "disrespectful", "ridiculous", "pathetic", "clueless", "nonsense",
        "inappropriate", "misuse", "misusing", "attitude", "ban", "banned", "fed up", "wrong list", "please stop",
        "waste of time", "wasting our time", "code of conduct", "your tone", "several times already",
        "respond to what i wrote", "dumm", "unhöflich", "lächerlich", "respektlos", "unsinn", "genug jetzt", "impoli",
        "ridicule", "méprisant", "irrespectueux", "n'importe quoi", "grosero", "ridículo", "irrespetuoso", "maleducado",
        "scortese", "ridicolo", "grosseiro", "onbeschoft", "belachelijk", "otrevligt", "löjligt", "törkeä", "bezczelny",
    ]
}
