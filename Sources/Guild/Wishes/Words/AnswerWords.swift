import Mail

/// What people say to a question beside yes and no, folded (`WishFolding`).
public enum AnswerWords {
    /// Each of its clauses is one of the phrases, courtesy, or a name; and one at least is a phrase.
    static func says(_ text: String, _ phrases: Set<String>) -> Bool {
        var isSaid = false
        for clause in text.prefix(400).split(whereSeparator: { ".,!;:\n。、！".contains($0) }) {
            let words = WishFolding.words(of: clause)
            if words.isEmpty { continue }
            if phrases.contains(words.joined(separator: " ")) {
                isSaid = true
            } else if phrases.contains(words.filter { !courtesies.contains($0) }.joined(separator: " ")) {
                isSaid = true
            } else if !CommandReading.isCourtesy(clause), !SignatureWords.isName(ASCII.trimmed(clause)) {
                return false
            }
        }
        return isSaid
    }

    /// A yes that takes something back, or puts it off.
    static func isDoubtful(_ words: [String]) -> Bool {
        if !doubts.isDisjoint(with: words) || words.contains(where: { $0.contains { $0.isNumber } }) { return true }
        let said = " " + words.joined(separator: " ") + " "
        return puttingOff.contains { said.contains(" \($0) ") }
    }

    /// "Ok, I will think about it."
    private static let puttingOff = [
        "think about", "think it over", "sleep on", "let me", "will ask", "i'll ask", "must ask", "have to ask",
        "need to ask", "will see", "will check", "i'll check", "will look", "i'll look", "uberlege", "uberlegen",
        "denke daruber", "werde fragen", "muss fragen", "frage mal", "schaue mir", "vais demander", "vais reflechir",
        "y reflechir", "regarde cela", "voy a pensar", "voy a preguntar", "lo pienso", "ci penso", "devo chiedere",
        "vou pensar", "vou perguntar", "denk erover", "ga vragen", "ska fundera", "ska fraga", "taenker over",
    ]

    private static let courtesies: Set<String> = [
        "please", "pls", "thanks", "thank", "you", "bitte", "danke", "merci", "svp", "gracias", "grazie", "obrigado",
        "obrigada", "tack", "tak", "takk", "dank", "je", "wel", "prosze", "prosim", "dziekuje", "dekuji", "favor",
        "por",
    ]

    /// The whole answer.
    static let goingAhead = phrases(
        """
        approved | go on | let them go on | i approve | approve it | publish it | publish | please publish | post it | please post it | send it |
        send it out | looks good | looks good to me | looks fine | lgtm | go for it | perfect | perfect thanks |
        perfect thank you | great | great thanks | very good | let him in | let her in | let them in | please let him in |
        please let her in | welcome | be my guest | fine | fine with me | no objection | no objections | makes sense |
        veroffentlichen | bitte veroffentlichen | kann raus | kann so raus | freigeben | bitte freigeben | freigegeben |
        posten | bitte posten | nur zu | los | los gehts | los geht's | perfekt | prima | super | gut so | sieht gut aus |
        von mir aus | meinetwegen | herzlich willkommen | zugestimmt | zustimmung | geht klar | alles klar |
        publiez | publiez le | publiez-le | tres bonne idee | bonne idee | bienvenue a elle | bienvenue a lui | good idea | gute idee | willkommen | buena idea | buona idea | boa ideia | goed idee | a publier | allez-y | vas-y | allez y | vas y | c'est bon | parfait | tres bien | bienvenue |
        je valide | valide | bon pour moi | pas d'objection |
        publicalo | publiquelo | adelante | perfecto | muy bien | bienvenido | bienvenida | me parece bien | aprobado |
        apruebo | sin problema | por mi si |
        pubblica | pubblicalo | vai | vada | perfetto | benissimo | molto bene | approvato | approvo | per me va bene |
        pode publicar | publica | publique | perfeito | muito bem | aprovado | aprovo | por mim sim | bem-vindo | bem-vinda |
        plaats maar | publiceer maar | ga je gang | prima zo | goedgekeurd | ziet er goed uit | helemaal goed | welkom |
        kor pa | kor | helt ok | publicera | publicera garna | godkant | ser bra ut | valkommen |
        kor | kor bare | godkendt | ser fint ud | velkommen | kjor pa | kjor | godkjent | ser bra ut |
        publikuj | prosze publikowac | zatwierdzam | super | swietnie | wyglada dobrze | moze byc |
        souhlasim | schvaluji | v poradku | zverejni | zverejnete | vypada dobre | muze byt |
        sopii | sopii minulle | hyva | hyvaksyn | julkaise | anna menna | olkoon niin |
        yayinla | yayinlayin | onayliyorum | uygundur | guzel |
        お願いします | よろしくお願いします | 了解です | 了解しました | 承認します | 問題ありません | 大丈夫です |
        好的 | 好 | 可以 | 同意 | 没问题 | 沒問題 | 发布吧 | 좋아요 | 좋습니다 | 네 좋아요 | موافق | تمام | حسنا
        """)

    /// Neither yes nor no: not now.
    static let waiting = phrases(
        """
        not yet | hold on | wait | please wait | wait please | one moment | later | maybe later | not now |
        noch nicht | moment | warte | warten | bitte warten | spater | jetzt nicht | pas encore | attends | attendez |
        plus tard | todavia no | aun no | espera | espere | mas tarde | non ancora | aspetta | aspetti | piu tardi |
        ainda nao | espere | mais tarde | nog niet | wacht | later | inte an | vanta | senare | ikke endnu | ikke enna |
        vent | senere | jeszcze nie | poczekaj | pozniej | jeste ne | pockej | pozdeji | ei viela | odota | myohemmin |
        henuz degil | bekle | daha sonra
        """)

    private static let doubts: Set<String> = [
        "but", "aber", "mais", "pero", "ma", "però", "maar", "ale", "ama", "ancak", "fakat", "mutta", "lisäksi", "mas",
        "only", "nur", "seulement", "sobald", "wenn", "falls", "sofern", "bevor", "erst", "if", "unless", "once",
        "when",
        "until", "after", "before", "later", "spater", "si", "quand", "apres", "despues", "cuando", "dopo", "quando",
        "depois", "als", "zodra", "nadat", "nar", "efter", "etter", "gdy", "jesli", "az", "kdyz", "pokud", "kun", "jos",
        "january", "february", "april", "june", "july", "august", "september", "october", "november", "december",
        "januar", "februar", "marz", "juni", "juli", "oktober", "dezember", "janvier", "fevrier", "mars", "avril",
        "enero", "febrero", "marzo", "abril", "gennaio", "febbraio", "aprile", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "lundi",
        "mardi", "mercredi", "jeudi", "vendredi", "tomorrow", "morgen", "demain", "manana", "domani", "amanha",
    ]

    /// Whom people ask for who have had enough of programs.
    static let humans: Set<String> = [
        "human", "humans", "person", "somebody", "someone", "anybody", "mensch", "menschen", "jemand", "jemanden",
        "personne", "quelqu'un", "humain", "humaine", "persona", "alguien", "humano", "humana", "qualcuno", "umano",
        "pessoa", "alguem", "mens", "iemand", "manniska", "nagon", "menneske", "nogen", "noen", "czlowiek", "czlowieka",
        "ktos", "clovek", "cloveka", "nekdo", "ihminen", "joku", "insan", "biri",
    ]

    /// It speaks of a thread, and not of the list.
    static func isOfThread(_ words: [String]) -> Bool {
        !words.filter { threads.contains($0) }.isEmpty && words.allSatisfy { !lists.contains($0) }
    }

    private static let threads: Set<String> = [
        "thread", "topic", "conversation", "discussion", "thema", "diskussion", "faden", "fil", "sujet", "hilo", "tema",
        "conversacion", "discussione", "argomento", "conversa", "onderwerp", "gesprek", "trad", "tradj", "amne", "emne",
        "trad", "watek", "watku", "tematu", "vlakno", "ketju", "konu",
    ]
    private static let lists: Set<String> = [
        "group", "list", "gruppe", "liste", "verteiler", "groupe", "grupo", "lista", "gruppo", "groep", "lijst",
        "grupp",
        "grupy", "listy", "skupiny", "ryhma",
    ]

    /// Something does not take place.
    public static func isOff(in text: String) -> Bool { isOff(WishFolding.words(of: text.prefix(700))) }

    static func isOff(_ words: [String]) -> Bool {
        let text = " " + words.joined(separator: " ") + " "
        return off.contains { text.contains(" \($0)") }
    }

    /// Each the beginning of some words.
    private static let off = [
        "is cancelled", "is canceled", "are cancelled", "been cancelled", "been canceled", "be cancelled",
        "be canceled",
        "is off ", "called off", "call it off", "does not take place", "won't take place", "will not take place",
        "ausfallen", "fallt aus", "fallt leider aus", "ist abgesagt", "wird abgesagt", "findet nicht statt",
        "sage das treffen ab", "sage den termin ab", "sage die veranstaltung ab", "sage es ab",
        "muss das treffen absagen",
        "muss den termin absagen", "est annule", "a ete annule", "sera annule", "n'aura pas lieu", "j'annule l",
        "dois annuler l'", "queda cancelad", "esta cancelad", "se cancela", "ha sido cancelad", "se suspende",
        "no habra reunion", "no tendra lugar", "e annullat", "viene annullat", "non si fa", "non avra luogo",
        "esta cancelad", "foi cancelad", "nao havera", "gaat niet door", "is afgelast", "ar installt", "stalls in",
        "er aflyst", "er avlyst", "jest odwolan", "zostalo odwolan", "je zrusen", "se rusi", "nekona se", "on peruttu",
    ]

    /// Whether one of the words begins like one of these.
    static func begins(_ words: [String], _ beginnings: [String]) -> Bool {
        words.contains { word in beginnings.contains { word.hasPrefix($0) } }
    }

    /// How words begin that mean removing, withdrawing, and a topic of its own.
    static let removing = [
        "delet", "remov", "losch", "entfern", "supprim", "effac", "enlev", "borr", "elimin", "cancell", "apag",
        "verwijder", "radera", "slet", "usun", "smaz", "poist",
    ]
    static let withdrawing = ["withdraw", "stornier", "zuruckzieh", "annul", "retir", "intrek"]
    static let topics = ["topic", "thema", "sujet", "tema", "argoment", "onderwerp", "amne", "emne", "temat"]

    /// What makes of a wish to remove something its opposite, or another one.
    static let denials: Set<String> = [
        "not", "don't", "nicht", "pas", "no", "non", "nao", "niet", "inte", "ikke", "nie", "ne",
    ]
    static let accounts: Set<String> = [
        "account", "konto", "compte", "cuenta", "profile", "profil", "address", "adresse",
    ]

    /// How words begin that mean coming back, or that it was a mistake.
    static let back = [
        "back", "undo", "mistake", "return", "rejoin", "again", "zuruck", "versehen", "irrtum", "wieder", "fehler",
        "revenir", "reven", "retour", "erreur", "tromp", "reinscri", "volver", "vuelv", "error", "equivoc", "torn",
        "sbagli",
        "errore", "volt", "engano", "erro", "terug", "vergiss", "tillbaka", "misstag", "tilbage", "tilbake", "fejl",
        "feil",
        "wroc", "pomyl", "zpet", "omyl", "takaisin", "geri",
    ]

    /// What the law lets people ask to be deleted.
    static let keptData: Set<String> = [
        "data", "gdpr", "daten", "dsgvo", "donnees", "rgpd", "datos", "dati", "dados", "gegevens", "avg", "uppgifter",
        "gdpr", "oplysninger", "opplysninger", "dane", "danych", "rodo", "udaje", "tiedot", "verilerimi",
    ]

    private static func phrases(_ list: String) -> Set<String> {
        Set(
            list.split { $0 == "|" || $0 == "\n" }.map { WishFolding.words(of: $0).joined(separator: " ") }
                .filter { !$0.isEmpty })
    }
}
