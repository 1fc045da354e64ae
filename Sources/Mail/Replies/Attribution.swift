/// The line above a quote that says whose words it holds: "On Mon, 23 Nov 2026 at 10:00, Jane <jane@…> wrote:".
///
/// Every program and language has its own, folded anywhere. What they share: a verb of writing or a colon at the end,
/// a date, a name or address. Taken for one when enough of these come together; when a quote follows, less is enough.
enum Attribution {
    /// A quick look: does it end like one?
    static func mayEnd(_ line: ArraySlice<UInt8>) -> Bool {
        var line = line
        // Marks of writing direction (U+200E, U+200F, U+202A … U+202E).
        while line.count > 4, let last = line.last, (0x8E...0x8F).contains(last) || (0xAA...0xAE).contains(last),
            line.dropLast().suffix(2).elementsEqual([0xE2, 0x80])
        {
            line.removeLast(3)
        }
        // ">:" or "> wrote:", where a program folded within the address.
        if line.first == ASCII.greater, line.count <= 24, line.last == UInt8(ascii: ":") { return true }
        guard line.count >= 4, line.count <= 400, let last = line.last else { return false }
        if last == UInt8(ascii: ":") { return true }
        if line.suffix(3).elementsEqual("：".utf8) { return true }
        // "------On 12/29/2026, Jane wrote------"
        if last == UInt8(ascii: "-"), line.first == last { return line.contains(UInt8(ascii: " ")) }
        if last == UInt8(ascii: "*") || last == UInt8(ascii: "_") || last == UInt8(ascii: "-") {
            return line.dropLast().last == UInt8(ascii: ":") || line.suffix(3).contains(UInt8(ascii: ":"))
        }
        // Old Gmail: "2011/4/7 Jane <jane@…>".
        if last == ASCII.greater, let first = line.first, ASCII.isDigit(first) {
            return line.contains(UInt8(ascii: "@"))
        }
        // "… schrieb", "… wrote" without a colon; "… a écrit :" has one.
        return Attribution.bareEnds.contains { line.count > $0.count && line.suffix($0.count).elementsEqual($0) }
    }

    private static let bareEnds: [[UInt8]] = [
        "schrieb", " wrote", "a écrit", "escribió", "escreveu", "ha scritto", "skrev", "schreef", "написал", "写道",
    ].map { Array($0.utf8) }

    /// The first line of the attribution that ends in line `end`, at most five lines above; nil when it is none.
    static func start(in lines: ReplyLines, end: Int, quoteFollows: Bool) -> Int? {
        var found: (start: Int, evidence: Int)?
        var first = end
        while first >= 0, end - first < 5, lines.judgements[first] == .new, !lines.isBlank(first) {
            let look = Look(
                lines.bytes[lines.ranges[first].lowerBound..<lines.ranges[end].upperBound].prefix(900))
            if look.isAttribution(quoteFollows: quoteFollows, isOurs: lines.context.isOurs) {
                if look.isWhole { return first }
                if quoteFollows, !look.time, !look.fullDate, let above = brokenStart(in: lines, above: first) {
                    return above
                }
                // A line above is only part of it when it brings a date or an address.
                if look.evidence > found?.evidence ?? -1 { found = (first, look.evidence) }
            }
            first -= 1
        }
        guard let found else { return nil }
        let whole = Look(lines.bytes[lines.ranges[found.start].lowerBound..<lines.ranges[end].upperBound].prefix(900))
        return whole.time || whole.fullDate ? found.start : brokenStart(in: lines, above: found.start) ?? found.start
    }

    /// The first part of an attribution that an empty line broke: "On Mon, 23 Nov 2026 at 10:00", and nothing more.
    private static func brokenStart(in lines: ReplyLines, above start: Int) -> Int? {
        var start = start
        // Polymail has the bracket on a line of its own.
        if start > 0, lines.trimmed(start - 1).elementsEqual([UInt8(ascii: "<")]) { start -= 1 }
        guard start >= 2, lines.isBlank(start - 1), lines.isNew(start - 2) else { return nil }
        let line = lines.trimmed(start - 2)
        guard line.count <= 80, let last = line.last, !ASCII.isAny(last, of: ".!?:") else { return nil }
        let look = Look(line)
        return look.starts && look.time && look.fullDate ? start - 2 : nil
    }

    /// "On Mon, Nov 23, 2026 at 10:00, Jane<jane@…> wrote:   Are you coming?": the old mail begins on the same line, as
    /// Yahoo's phones have it.
    static func hasQuoteOnItsLine(_ line: ArraySlice<UInt8>, isOurs: (String) -> Bool) -> Bool {
        guard line.count > 30, let address = line.prefix(300).firstIndex(of: ASCII.greater),
            let colon = line[address...].prefix(24).firstIndex(of: UInt8(ascii: ":")),
            line[colon...].dropFirst().starts(with: "  ".utf8)
        else { return false }
        let look = Look(line[...colon])
        return look.verb && look.isWhole && look.isAttribution(quoteFollows: false, isOurs: isOurs)
    }

    /// What one candidate shows.
    struct Look {
        let text: [UInt8]
        let starts: Bool
        let verb: Bool
        let endsWell: Bool
        let time: Bool
        let fullDate: Bool
        /// A day beside the year; "in 1998" is none.
        let hasDay: Bool
        let addresses: [String]

        init(_ raw: ArraySlice<UInt8>) {
            text = Look.cleaned(raw)
            starts = Attribution.starts.begin(text[...])
            verb = Attribution.verbs.occur(in: text)
            endsWell =
                text.last == UInt8(ascii: ":") || text.suffix(3).elementsEqual("：".utf8)
                || Attribution.endVerbs.end(text[...])
            addresses = AddressScan.all(in: text, limit: 4).map(\.address)
            time = Attribution.hasTime(text)
            fullDate = Attribution.hasDate(text)
            hasDay = Attribution.countsNumbers(text) >= 2
        }

        /// Lower case, on one line, without emphasis, hidden marks and the dashes around it.
        private static func cleaned(_ raw: ArraySlice<UInt8>) -> [UInt8] {
            var text: [UInt8]
            if raw.allSatisfy({ $0 < 0x80 }) {
                text = []
                text.reserveCapacity(raw.count)
                for byte in raw where byte != UInt8(ascii: "*") && byte != UInt8(ascii: "_") {
                    text.append(ASCII.isSpace(byte) ? ASCII.space : ASCII.lower(byte))
                }
            } else {
                var scalars = String.UnicodeScalarView()
                for scalar in String(decoding: raw, as: UTF8.self).lowercased().unicodeScalars {
                    if scalar.isSpacing || scalar.value == 0x202F {
                        scalars.append(" ")
                    } else if let digit = Look.digit(scalar) {
                        scalars.append(digit)
                    } else if !scalar.isHiddenControl, scalar != "*", scalar != "_" {
                        scalars.append(scalar)
                    }
                }
                text = Array(String(scalars).utf8)
            }
            while let last = text.last, last == ASCII.space || last == UInt8(ascii: "-") { text.removeLast() }
            var start = 0
            while start < text.count, text[start] == ASCII.space || text[start] == UInt8(ascii: "-") { start += 1 }
            if text[start...].starts(with: "—".utf8) { start += 3 }
            return Array(text[start...])
        }

        /// Arabic and Persian digits as the others are written.
        private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
            switch scalar.value {
            case 0x0660...0x0669: Unicode.Scalar(scalar.value - 0x0660 + 0x30)
            case 0x06F0...0x06F9: Unicode.Scalar(scalar.value - 0x06F0 + 0x30)
            default: nil
            }
        }

        /// "Jane Doe <jane@…> wrote:", "jane@… wrote:": a name, an address, a verb, and nothing else.
        var isAddressAndVerb: Bool {
            guard verb, addresses.count == 1, text.count <= 140, !time, !fullDate,
                let at = text.firstRange(of: Array(addresses[0].utf8))
            else { return false }
            let before = text[..<at.lowerBound].count { $0 == ASCII.space }
            let behind = text[at.upperBound...].count { $0 == ASCII.space }
            return before <= 5 && behind <= 3 && !Attribution.own.occur(in: [ASCII.space] + text)
                && !Attribution.reports.occur(in: text)
        }

        /// It needs no line above it.
        var isWhole: Bool {
            starts && (time || fullDate) || (fullDate && !addresses.isEmpty)
                || (verb && !addresses.isEmpty && (time || fullDate))
        }

        var evidence: Int { (time ? 1 : 0) + (fullDate ? 1 : 0) + (addresses.isEmpty ? 0 : 1) + (verb ? 1 : 0) }

        private var isNameAndVerb: Bool {
            text.count < 90 && text.count(where: { $0 == ASCII.space }) <= 6
                && !Attribution.own.occur(in: [ASCII.space] + text)
        }

        /// "On 12 May 1940, my aunt Rose wrote:", "As Bob wrote on …:": people tell of it so, programs do not.
        func isStory(year: Int?) -> Bool {
            guard addresses.isEmpty else { return false }
            if Attribution.tellings.begin(text[...]) { return true }
            if !time, let year, let said = firstYear, said < year - 2 { return true }
            return !time && Attribution.relatives.occur(in: [ASCII.space] + text)
        }

        private var firstYear: Int? {
            for run in text.split(whereSeparator: { !ASCII.isDigit($0) }) where run.count == 4 {
                let year = run.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
                if (1_000...2_200).contains(year) { return year }
            }
            return nil
        }

        func isAttribution(quoteFollows: Bool, isOurs: (String) -> Bool) -> Bool {
            guard text.count < 500 else { return false }
            if text.last == ASCII.greater, quoteFollows, fullDate, !addresses.isEmpty { return true }
            guard endsWell else { return false }
            if addresses.contains(where: isOurs), verb || time || fullDate || quoteFollows { return true }
            let dated = time || fullDate
            if verb, dated, !addresses.isEmpty { return true }
            if verb, fullDate, starts || time, quoteFollows || (hasDay && !Attribution.reports.occur(in: text)) {
                return true
            }
            if fullDate, time, !addresses.isEmpty { return true }
            if isAddressAndVerb { return true }
            guard quoteFollows else { return false }
            // Without a date or an address only "Jane Doe wrote:"; a longer line is a sentence of the author's.
            if verb { return dated || !addresses.isEmpty || isNameAndVerb }
            return dated && (starts || !addresses.isEmpty)
        }
    }

    static func countsNumbers(_ bytes: [UInt8]) -> Int {
        var count = 0
        var inside = false
        for byte in bytes {
            let isDigit = ASCII.isDigit(byte)
            if isDigit, !inside { count += 1 }
            inside = isDigit
        }
        return count
    }

    /// "10:00", "10.00", "10h00", "9:05".
    static func hasTime(_ bytes: [UInt8]) -> Bool {
        var at = 0
        while at + 3 < bytes.count {
            defer { at += 1 }
            guard ASCII.isDigit(bytes[at]),
                bytes[at + 1] == UInt8(ascii: ":") || bytes[at + 1] == ASCII.dot || bytes[at + 1] == UInt8(ascii: "h")
            else { continue }
            if ASCII.isDigit(bytes[at + 2]), ASCII.isDigit(bytes[at + 3]),
                at + 4 == bytes.count || !ASCII.isDigit(bytes[at + 4])
            {
                return true
            }
        }
        return false
    }

    /// A year, or "23/11/26", "23.11.26", "2026-11-23".
    static func hasDate(_ bytes: [UInt8]) -> Bool {
        var at = 0
        while at < bytes.count {
            guard ASCII.isDigit(bytes[at]) else {
                at += 1
                continue
            }
            var end = at
            while end < bytes.count, ASCII.isDigit(bytes[end]) { end += 1 }
            if end - at == 4, bytes[at...].starts(with: "19".utf8) || bytes[at...].starts(with: "20".utf8) {
                return true
            }
            if end - at <= 2, end + 3 < bytes.count,
                bytes[end] == UInt8(ascii: "/") || bytes[end] == ASCII.dot || bytes[end] == UInt8(ascii: "-")
            {
                var second = end + 1
                while second < bytes.count, bytes[second] == ASCII.space { second += 1 }
                let month = second
                while second < bytes.count, ASCII.isDigit(bytes[second]) { second += 1 }
                if second > month, second - month <= 2, second + 2 < bytes.count, bytes[second] == bytes[end],
                    ASCII.isDigit(bytes[second + 1])
                        || (bytes[second + 1] == ASCII.space && ASCII.isDigit(bytes[second + 2]))
                {
                    return true
                }
            }
            at = end
        }
        return false
    }

    // MARK: Words, lower case

    private static let starts = Phrases(
        startWords.flatMap { word in
            // "So" is a Sunday, "Some" is not.
            word.utf8.count <= 3 && word.utf8.allSatisfy({ ASCII.isLetter($0) || $0 >= 0x80 })
                ? [word + " ", word + ",", word + "."] : [word]
        })

    private static let startWords = [
        "on ", "am ", "le ", "el ", "il ", "op ", "den ", "em ", "dnia ", "w dniu ", "pe ", "în ", "in data ", "kl. ",
        "på ", "dne ", "dňa ", "at ", "quoting ", "selon ", "zitat von ", "cytowanie ", "citando a ", "citando ",
        "citat från ",
        "citat fra ", "citaat van ",
        "citation de ", "citace ", "idézet ", "цитирую ", "a ", "na ", "u ", "dana ", "v ",
        "в ", "від ", "от ", "on: ", "il giorno ", "le : ", "вы писали", "στις ", "την ", "tarihinde", "tarih ", "2",
        "1", "3", "0", "4", "5", "6", "7", "8", "9", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        "mo", "di", "mi", "do", "fr", "sa", "so", "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "mié", "jue", "vie",
        "sáb", "dom", "gio", "pon", "wto", "śro", "czw", "pią", "sob", "nie", "ma", "ti", "ke", "to", "pe", "la", "su",
        "vào ", "pada ", "em ", "no dia ", "el dia ", "ons ", "tors", "fre", "lør", "søn", "lör", "sön", "man ", "tir",
        "tis", "vr ", "za ", "zo ", "wo ", "ср", "пн", "вт", "чт", "пт", "сб", "вс", "понед", "втор", "сред", "четв",
        "пятн", "субб", "воскр",
        "于", "在", "於", "il ", "dia ", "dom", "rašė", "בתאריך", "ב-", "‫ב", "في ", "بتاريخ", "hétf", "kedd", "szer",
        "csüt", "pént", "szomb", "vasár", "jueves", "viernes", "martes", "lunes", "miércoles", "domingo", "segunda",
        "terça", "quarta", "quinta", "sexta", "úterý", "středa", "čtvrtek", "pátek",
    ]

    /// No program begins like this.
    private static let own = Phrases([
        " i ", " my ", " we ", " our ", " what ", " as ", " with ", " how ", " wie ", " was ", " ich ", " mein",
        " comme ", " ce que ",
        " je ", " como ", " lo que ", " yo ", " come ", " io ", " zoals ", " ik ",
    ])

    private static let tellings = Phrases([
        "as ", "wie ", "comme ", "como ", "come ", "zoals ", "som ", "jak ", "как ", "yesterday", "gestern", "hier,",
        "hier ",
        "ayer", "ieri", "gisteren", "igår", "i går", "he ", "she ", "they ", "er schrieb", "sie schrieb", "il a écrit",
        "elle a écrit", "wrote to", "i asked", "ich habe", "j'ai", "then ", "dann ",
    ])

    /// Who stands in a tale, and in no address book.
    private static let relatives = Phrases([
        " the ", " my ", " our ", " his ", " her ", " their ", " mein", " unser", " dein", " der bürger", " die stadt",
        " die schule",
        " mon ", " ma ", " mes ", " notre ", " mi ", " mis ", " nuestro ", " nuestra ", " mio ", " mia ", " nostro ",
        " nostra ",
        " meu ", " minha ", " nosso ", " mijn ", " onze ", " min ", " vår ", " mój ", " moja ", " nasz ", " můj ",
        " мой ", " моя ",
        " наш ", " a year ago",
    ])

    /// What people write themselves before somebody's words, and no program does.
    private static let reports = Phrases(["said", "says", "sagte", "a dit", "dijo", "ha detto", "zei", " sa:"])

    private static let verbs = Phrases([
        "wrote", "writes", "said", "schrieb", "schreibt", "geschrieben", "a écrit", "a ecrit", "écrit :", "écrivait",
        "écrit:", "escribió", "escribio", "escribe", "escribía", "ha escrito", "ha scritto", "scrisse", "scrive",
        "schreef", "heeft geschreven", "geschreven", "skrev", "skreiv", "skrifaði", "kirjoitti", "napisał", "pisze",
        "napisano", "napsal", "napísal", "píše",
        "je napisao", "je napisala", "napisao", "napisala", "je napisal", "писал", "пише", "пишет", "написал", "написа",
        "сообщил", "írta", "ezt írta", "a scris", "scris:", "έγραψε", "έγραψαν", "yazdı", "yazmış", "şunları yazdı",
        "escreveu", "escrito", "va escriure", "ha escrit", "idatzi", "rašė", "parašė", "rakstīja", "kirjutas",
        "đã viết", "viết:", "menulis",
        "写道", "寫道", "写到", "來信", "来信", "のメール", "書きました", "さんは", "님이 작성", "작성:", "님이 쓴", "wrote:", "تمت كتابة", "כתב",
        "כתבה", "‏כתב",
        "كتب", "نوشت", "เขียน", "ने लिखा", "scríobh", "a scríobh", "ysgrifennodd", "skrev:", "sendt:", "quoting ", "selon ",
        "zitat von ", "cytowanie ", "citando ", "citat från ", "citat fra ",
        "citaat van ", "citation de ", "citace ", "idézet ", "цитирую ", " @ 20",
    ])

    private static let endVerbs = Phrases([
        "schrieb", "wrote", "a écrit", "escribió", "escreveu", "ha scritto", "skrev", "schreef", "написал", "写道",
        "wrote,", "writes",
    ])
}
