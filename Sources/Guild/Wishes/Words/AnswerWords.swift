import Mail

/// What people say to a question beside yes and no, folded (`WishFolding`).
enum AnswerWords {
    /// Each of its clauses is one of the phrases, courtesy, or a name; and one at least is a phrase.
    static func says(_ text: String, _ phrases: Set<String>) -> Bool {
        var isSaid = false
        for clause in text.prefix(400).split(whereSeparator: { ".,!;:\n。、！".contains($0) }) {
            let words = WishFolding.words(of: clause)
            if words.isEmpty { continue }
            if phrases.contains(words.joined(separator: " ")) {
                isSaid = true
            } else if !CommandReading.isCourtesy(clause), !SignatureWords.isName(ASCII.trimmed(clause)) {
                return false
            }
        }
        return isSaid
    }

    /// A yes that takes something back, or puts it off.
    static func isDoubtful(_ words: [String]) -> Bool {
        !doubts.isDisjoint(with: words) || words.contains { $0.contains { $0.isNumber } }
    }

    /// The whole answer.
    static let goingAhead = phrases(
        """
        approved | i approve | approve it | publish it | publish | please publish | post it | please post it | send it |
        send it out | looks good | looks good to me | looks fine | lgtm | go for it | perfect | perfect thanks |
        perfect thank you | great | great thanks | very good | let him in | let her in | let them in | please let him in |
        please let her in | welcome | be my guest | fine | fine with me | no objection | no objections | makes sense |
        veroffentlichen | bitte veroffentlichen | kann raus | kann so raus | freigeben | bitte freigeben | freigegeben |
        posten | bitte posten | nur zu | los | los gehts | los geht's | perfekt | prima | super | gut so | sieht gut aus |
        von mir aus | meinetwegen | herzlich willkommen | zugestimmt | zustimmung | geht klar | alles klar |
        publiez | publiez le | a publier | allez-y | vas-y | allez y | vas y | c'est bon | parfait | tres bien | bienvenue |
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

    private static func phrases(_ list: String) -> Set<String> {
        Set(
            list.split { $0 == "|" || $0 == "\n" }.map { WishFolding.words(of: $0).joined(separator: " ") }
                .filter { !$0.isEmpty })
    }
}
