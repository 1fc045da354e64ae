import GRDB
import Testing

@testable import Store

/// What is found by what: people write words otherwise than they were written.
@Suite("Words of the search")
struct SearchTokenizerTests {
    private static func finds(_ asked: String, in text: String) throws -> Bool {
        let queue = try DatabaseQueue()
        return try queue.write { db in
            db.add(tokenizer: SearchTokenizer.self)
            try db.execute(sql: "CREATE VIRTUAL TABLE search USING fts5(text, tokenize='guildpost')")
            try db.execute(sql: "INSERT INTO search VALUES (?)", arguments: [text])
            guard let match = SearchQuery(asked)?.match else { return false }
            return try Int.fetchOne(db, sql: "SELECT count(*) FROM search WHERE search MATCH ?", arguments: [match])
                == 1
        }
    }

    @Test(
        "is found",
        arguments: [
            ("図書館", "市立図書館で会います"), ("研究", "私たちの研究について"), ("研", "私たちの研究"), ("究", "私たちの研究"),
            ("ไทย", "ครูไทยในประเทศ"), ("검색", "검색을 한다"), ("lodz", "Spotkanie w Łódź"), ("Łódź", "spotkanie w lodz"),
            ("dang", "Đặng Thị Hoa"), ("Đặng", "dang thi hoa"), ("ore", "10 Øre"), ("isik", "ışık ve ses"),
            ("ışık", "isik"),
            ("strasse", "Lange Straße 5"), ("Straße", "LANGE STRASSE"), ("ελλαδα", "στην Ελλάδα"), ("Ελλάδα", "ΕΛΛΑΔΑ"),
            ("елка", "новогодняя ёлка"), ("ёлка", "елка"), ("معلم", "مُعَلِّم"), ("مُعَلِّم", "معلم"), ("ABC", "ＡＢＣ"),
            ("テスト", "ﾃｽﾄ"),
            ("teacher", "All teachers are here"), ("teachers", "A teacher is here"), ("Teachers", "Teacher"),
            ("Müller", "Frau Mueller"), ("mueller", "Frau Müller"), ("muller", "Frau Müller"), ("naïve", "NAIVE"),
            ("Lehrerin", "Die Lehrerinnen und die Lehrer sind nicht hier, und das ist gut"),
            ("Bücher", "Wir haben die Büchern und das Buch mit den Bildern"),
            ("élève", "Les élèves sont dans une classe pour le cours"), ("classes", "la classe est grande"),
            ("alumno", "Los alumnos que son de una escuela"), ("школа", "мы в школе"), ("работы", "работа"),
            ("हिन्दी", "हिन्दी में लिखना"), ("शिक्षक", "एक शिक्षक"), ("école", "à l'école demain"), ("don't", "I don't know"),
            ("\"two words\"", "these two words stand together"), ("co-operate", "we co-operate"), ("año", "ano nuevo"),
            ("שלום", "שָׁלוֹם"), ("smörgås", "smorgas"), ("å", "a"), ("grading", "graded papers"), ("rubric", "RUBRICS!"),
            ("Uebung", "Die Übungen sind nicht schwer und das ist gut"), ("Übung", "Uebungen und das ist nicht schwer"),
            ("çukur", "Bahçede çukurları kazdık ve bu çok iyi"), ("معلمة", "المعلمة في المدرسة"),
            ("थाली", "थालियाँ साफ हैं"), ("जंजीर", "ज़ंजीर"), ("पौधा", "पौधे"),
            ("frein", "Il a changé les freins du vélo et la roue"), ("könyv", "A könyvekből és a városról nem"),
            ("kütüphane", "kütüphanede çok kitap var ve bu iyi"),
        ])
    func found(asked: String, text: String) throws {
        #expect(try SearchTokenizerTests.finds(asked, in: text), "\(asked) in \(text)")
    }

    @Test(
        "is not found",
        arguments: [
            ("研究", "研ぎ澄ます究極"), ("図書館", "図書と館内"), ("東京都", "京都"), ("검색", "검은 색"), ("ไทย", "ไท ย"),
            ("teacher", "tea"), ("teach", "The teams are on the beach for you"), ("किताब", "कितना"), ("मात", "मत"),
            ("кот", "кит"), ("кран", "краб"), ("lodz", "lodge"), ("house", "mouse"), ("cat", "cart"),
            ("rubric", "fabric"),
            ("Straße", "Strauss und das ist nicht mit der"), ("Müller", "Möller"), ("port", "sport"), ("sport", "port"),
            ("\"two words\"", "two other words"), ("ελλαδα", "ελπίδα"), ("معلم", "عالم"), ("שלום", "שלמה"),
            ("12", "123"),
            ("v2", "v1"), ("ore", "more"), ("classes", "The glasses are for you and the others"),
            ("marking", "the market is for all of you"),
            ("カナ", "カメラ"), ("ア", "イカ"), ("general", "generate the list for you and it"),
            ("policy", "the police are here for you"),
            ("organ", "the organisation is for you and all"), ("news", "the view is for you and for it"),
            ("Haus", "Die Hosen sind nicht mit der und das"),
            ("parent", "the apparent reason is for you"), ("test", "the contest is for you and me"),
            ("exam", "the example is for you and me"),
            ("read", "the bread is for you and me"), ("late", "the plate is for you"), ("Kind", "Kunde"),
            ("год", "город"),
            ("école", "écologie pour les nous avec"), ("sobre", "sombra"), ("mano", "humano"),
            ("note", "the knot is for you and it"), ("가다", "나다"),
        ])
    func notFound(asked: String, text: String) throws {
        #expect(try !SearchTokenizerTests.finds(asked, in: text), "\(asked) in \(text)")
    }

    @Test(
        "no ending of a language that nobody here writes is cut off",
        arguments: [
            ("event", "even so"), ("forum", "it is for you"), ("lesson", "less of it"), ("theme", "the"),
            ("notion", "not yet"),
            ("canada", "we can"), ("reader", "read it"), ("format", "for me"), ("forest", "for"),
        ])
    func ownLanguages(asked: String, text: String) throws {
        let english = SearchLanguages(of: ["the words that you have are in English, for it is what we know"])
        #expect(english.bits == 1)
        let found = try SearchLanguages.$asked.withValue(english) {
            (
                wrongly: try SearchTokenizerTests.finds(asked, in: text),
                rightly: try SearchTokenizerTests.finds(asked + "s", in: "the \(asked) is for you and it was")
            )
        }
        #expect(!found.wrongly && found.rightly, "\(asked) in \(text)")
    }

    @Test(
        "a text's language is known by its small words, with marks and without",
        arguments: [
            ("de", "Die Kinder haben für den Garten nach der Schule geübt"),
            ("fr", "Il a changé la roue et les freins de son vélo"),
            ("ro", "Am cumpărat o carte pentru copii și nu este scumpă, dar sunt mai multe"),
            ("tr", "Bu akşam çok güzel bir toplantı oldu, ama kimse gelmedi ve bu için üzgünüm"),
            ("es", "También nos gusta el libro de la escuela, pero los niños son pocos"),
            ("pt", "Não temos uma sala para as crianças, mas também são poucas"),
            ("hu", "Ez egy jó könyv, és nem csak a gyerekek olvassák, hanem a szülők is"),
            ("sv", "Vi har inte hunnit läsa den för barnen är på väg och det är sent"),
        ])
    func languages(code: String, text: String) {
        let order = ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "tr", "hu", "ro"]
        #expect(SearchLanguages(of: [text]).bits == 1 << UInt32(order.firstIndex(of: code) ?? 31))
    }

    @Test("of any bytes come words within the text, and nothing is an error")
    func chance() throws {
        let queue = try DatabaseQueue()
        try queue.write { db in
            db.add(tokenizer: SearchTokenizer.self)
            try db.execute(sql: "CREATE VIRTUAL TABLE search USING fts5(text, tokenize='guildpost')")
            var seed: UInt64 = 3
            for _ in 0..<200 {
                var bytes: [UInt8] = []
                for _ in 0..<2_000 {
                    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    bytes.append(UInt8(truncatingIfNeeded: seed >> 33) | (seed >> 60 < 12 ? 0x80 : 0))
                }
                try db.execute(
                    sql: "INSERT INTO search VALUES (?)", arguments: [String(decoding: bytes, as: UTF8.self)])
            }
            let excerpts = try String.fetchAll(
                db, sql: "SELECT snippet(search, 0, '[', ']', '…', 10) FROM search WHERE search MATCH 'a*' LIMIT 50")
            #expect(excerpts.allSatisfy { !$0.isEmpty })
            try db.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')")
        }
    }
}
