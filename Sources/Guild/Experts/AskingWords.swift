import Mail

/// Whether a post asks its readers something and wants an answer. The rule, in this order:
///
/// 1. What calls itself a question is one: "Question:", "Frage:", in its title or first line.
/// 2. What invites, offers or announces is none, whatever it asks on the way: "register", "call for papers", "we are pleased
///    to announce".
/// 3. A sentence that ends with a question mark is one, where it has three words or more, stands in no quotation marks and is
///    no code.
/// 4. So is a wish for help or advice, without the mark: "any ideas", "weiß jemand", "quelqu'un", "どなたか".
///
/// It errs to silence: what is not found is answered as people answer, what is found in error makes somebody write to an
/// expert in vain.
public enum AskingWords {
    /// So much of a text is looked at.
    private static let most = 6_000

    public static func ask(title: String, text: String) -> Bool {
        let title = Subject.words(of: title)
        let start = String(decoding: text.utf8.prefix(most), as: UTF8.self)
        let lines = start.split(separator: "\n", omittingEmptySubsequences: false).map { ASCII.trimmed($0) }
        let said = lines.filter { !$0.hasPrefix(">") && !isCode($0) }
        if names(title) || said.first(where: { !$0.isEmpty }).map(names) ?? false { return true }
        let words = WishFolding.words(of: title) + ["."] + WishFolding.words(of: said.joined(separator: "\n"))
        if says(words, announcing) { return false }
        if isQuestion(title) { return true }
        let paragraph = said.joined(separator: "\n")
        return hasQuestion(paragraph) || says(words, wishing) || unspaced.occur(in: paragraph)
    }

    /// "Question: which one?"
    private static func names(_ line: String) -> Bool {
        guard let colon = line.prefix(24).firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
        return itself.contains(WishFolding.words(of: line[..<colon]).joined(separator: " "))
    }

    private static func isCode(_ line: String) -> Bool {
        let bytes = line.utf8
        guard let first = bytes.first, let last = bytes.last else { return false }
        return first == UInt8(ascii: "#") || last == UInt8(ascii: ";") || last == UInt8(ascii: "{")
            || last == UInt8(ascii: ")") && bytes.contains(UInt8(ascii: "(")) && !bytes.contains(ASCII.space)
            || inCode.occur(in: line)
    }

    private static let inCode = Phrases(["<-", "::"])

    private static func isQuestion(_ title: String) -> Bool {
        guard let last = title.unicodeScalars.last, marks.contains(last) else { return false }
        return title.utf8.count >= 8
    }

    private static let marks: Set<Unicode.Scalar> = ["?", "？", "؟", "⁇", "՞", ";"]

    /// One pass over the text: a mark, what stands before it back to the end of the sentence before, what stands behind it.
    private static func hasQuestion(_ text: String) -> Bool {
        var words = 0, wide = 0
        var isInWord = false, isQuoted = false, isAddress = false
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : "\n"
            if scalar == "?" || scalar == "？" || scalar == "؟" {
                let ends =
                    isBlank(next) || "?!.)\"'”’»*_".unicodeScalars.contains(next) || next.value > 0x2E80
                if ends, !isQuoted, !isAddress, words + (isInWord ? 1 : 0) >= 3 || wide >= 5 { return true }
            }
            switch scalar {
            case "\"", "“", "”", "„", "«", "»":
                isQuoted = scalar == "\"" ? !isQuoted : scalar == "“" || scalar == "„" || scalar == "«"
            case ".", "!", "?", "？", "。", "！", ":":
                if isBlank(next) || scalar.value > 0x2E80 { (words, wide) = (0, 0) }
            case "\n":
                isAddress = false
                if next == "\n" { (words, wide, isQuoted) = (0, 0, false) }
            case "/" where next == "/": isAddress = true
            default: break
            }
            if isBlank(scalar) { isAddress = false }
            if isLetter(scalar) {
                if scalar.value > 0x2E80 { wide += 1 }
                isInWord = true
            } else if isInWord, scalar != "'", scalar != "’" {
                words += 1
                isInWord = false
            }
        }
        return false
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? scalar.value == 0x20 || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? ASCII.isLetter(UInt8(scalar.value)) : scalar.properties.isAlphabetic
    }

    private static func says(_ words: [String], _ phrases: [String: [[String]]]) -> Bool {
        for (index, word) in words.enumerated() {
            guard let all = phrases[word] else { continue }
            for phrase in all where words[index...].starts(with: phrase) { return true }
        }
        return false
    }

    private static func phrases(_ text: String) -> [String: [[String]]] {
        var found: [String: [[String]]] = [:]
        for line in text.split(separator: "\n") {
            let words = WishFolding.words(of: line)
            if let first = words.first { found[first, default: []].append(words) }
        }
        return found
    }

    private static let itself = Set(
        [
            "question", "q", "frage", "pregunta", "domanda", "pergunta", "vraag", "fråga", "spørgsmål", "spørsmål",
            "kysymys",
            "pytanie", "вопрос", "питання", "dotaz", "otázka", "soru", "質問", "问题", "問題", "질문", "سؤال", "שאלה",
        ].map { WishFolding.words(of: $0).joined(separator: " ") })

    private static let announcing = phrases(
        """
        call for papers
        call for proposals
        call for abstracts
        call for participation
        pleased to announce
        happy to announce
        glad to announce
        delighted to announce
        excited to announce
        proud to announce
        register now
        register here
        register at
        to register
        registration
        save the date
        job opening
        vacancy
        early bird
        is released
        invite you to
        writing to announce
        like to announce
        want to announce
        is now available
        are now available
        now on cran
        new version of
        welcome you to
        will be held
        takes place on
        we offer
        i offer
        forwarded message
        for sale
        has been released
        newsletter
        webinar
        online course
        this course
        anmeldung
        freuen uns anzukündigen
        stellenangebot
        stellenausschreibung
        einladung zur
        inscription
        inscriptions
        appel à communications
        appel à contributions
        avons le plaisir
        offre d'emploi
        inscripción
        inscripciones
        convocatoria
        nos complace
        iscrizioni
        siamo lieti
        inscrições
        temos o prazer
        inschrijving
        aanmelden via
        vacature
        anmälan
        påmelding
        tilmelding
        ilmoittautuminen
        zapisy
        rejestracja
        регистрация
        приглашаем
        kayıt
        """)

    /// Of scripts that set no blanks between words.
    private static let unspaced = Phrases([
        "教えてください", "教えて下さい", "どなたか", "でしょうか", "ませんか", "ありますか", "请问", "請問", "求助", "有没有人",
        "有沒有人", "大家有什么", "ช่วยด้วย", "มีใคร",
    ])

    private static let wishing = phrases(
        """
        any help
        some help
        need help
        needs help
        please help
        help me
        help is needed
        help with
        your help
        any advice
        some advice
        your advice
        please advise
        any guidance
        some guidance
        guidance on
        any idea
        any ideas
        any suggestion
        any suggestions
        any pointers
        any pointer
        any hint
        any hints
        any insight
        any insights
        any thoughts
        any experience
        how do i
        how can i
        how could i
        how should i
        how would you
        how do you
        how to do this
        does anyone
        does anybody
        do any of you
        has anyone
        has anybody
        have any of you
        can anyone
        can anybody
        could anyone
        could anybody
        can someone
        could someone
        could somebody
        can somebody
        is there a way
        is there any
        i am looking for
        i'm looking for
        we are looking for
        was wondering
        am wondering
        i wonder
        like to know
        want to know
        want to ask
        like to ask
        don't know how
        do not know how
        don't understand
        do not understand
        can't figure
        cannot figure
        not sure how
        i am stuck
        i'm stuck
        be grateful
        greatly appreciated
        much appreciated
        would appreciate
        be appreciated
        most interested in hearing
        interested in hearing
        recommend a
        having trouble
        have trouble
        have difficulties
        have some difficulties
        having difficulties
        which is better
        which way is better
        weiß jemand
        weiss jemand
        kann jemand
        kann mir jemand
        könnte jemand
        hat jemand
        kennt jemand
        jemand eine idee
        ich suche
        wir suchen
        brauche hilfe
        brauche rat
        bitte um hilfe
        bitte um rat
        wie macht ihr
        wie machen sie
        wer kennt
        wer hat
        wer weiß
        bin dankbar für
        wäre dankbar
        quelqu'un
        je cherche
        nous cherchons
        besoin d'aide
        besoin de conseils
        avez vous une idée
        auriez vous
        comment faites vous
        des conseils
        je me demande
        merci de vos conseils
        alguien
        necesito ayuda
        busco
        buscamos
        alguna idea
        alguna sugerencia
        me pregunto
        cómo puedo
        agradecería
        qualcuno
        cerco
        ho bisogno di aiuto
        avete consigli
        qualche idea
        mi chiedo
        vorrei sapere
        alguém
        preciso de ajuda
        procuro
        alguma sugestão
        gostaria de saber
        weet iemand
        heeft iemand
        kan iemand
        kent iemand
        ik zoek
        wij zoeken
        hulp nodig
        ik vraag me af
        någon som
        vet någon
        kan någon
        har någon
        jag söker
        behöver hjälp
        noen som
        vet noen
        er der nogen
        trenger hjelp
        brug for hjælp
        tietääkö joku
        onko kenelläkään
        tarvitsen apua
        czy ktoś
        szukam
        potrzebuję pomocy
        proszę o pomoc
        nevíte někdo
        hledám
        potřebuji pomoc
        bilen var mı
        yardım eder misiniz
        yardıma ihtiyacım
        arıyorum
        кто нибудь
        помогите
        подскажите
        посоветуйте
        ищу
        хтось
        допоможіть
        підкажіть
        шукаю
        아시는 분
        도와주세요
        هل يمكن
        أحتاج مساعدة
        أبحث عن
        """)
}
