import Testing

@testable import Guild

@Suite("Answers to a docket")
struct DocketWordsTests {
    typealias Row = (String, [String])

    /// Each order as "numbers verb: words".
    private func read(_ text: String, only: Int? = nil) -> [String] {
        DocketWords(text, only: only).orders.map { order in
            let numbers = order.numbers.isEmpty ? "rest" : order.numbers.map(String.init).joined(separator: " ")
            return "\(numbers) \(order.verb)" + (order.words.isEmpty ? "" : ": \(order.words)")
        }
    }

    @Test(
        "numbers and words, in many hands",
        arguments: [
            (
                "1 ok, 2 hide: off topic, 3 ask: which year?, 4-7 spam, rest later",
                [
                    "1 ok", "2 hide: off topic", "3 ask: which year?", "4 5 6 7 spam", "rest later",
                ]
            ),
            (
                "1 ok\n2 reject: we had it, twice, last week\n3 ok",
                ["1 ok", "2 reject: we had it, twice, last week", "3 ok"]
            ),
            ("1, 2 and 5 ok", ["1 2 5 ok"]),
            ("ok 1-3", ["1 2 3 ok"]),
            ("claim 1–3", ["1 2 3 claim"]),
            ("#4: ok; 5) no", ["4 ok", "5 reject"]),
            ("1. ja\n2. nein, danke", ["1 ok", "2 reject"]),
            ("rest ok please", ["rest ok"]),
            ("all later 1w", ["rest later: 1w"]),
            ("2 ok thanks", ["2 ok"]),
            (
                "> 3. [Teachers] Omar asks to join\nok\n> 4. [Teachers] Ben wrote\nreject: not now",
                [
                    "3 ok", "4 reject: not now",
                ]
            ),
            ("2 reject: we are full, come in May; or June", ["2 reject: we are full, come in May; or June"]),
            (
                "> 4. [Teachers] Ben wrote\nReject: no, ask Søren, spam like this",
                ["4 reject: no, ask Søren, spam like this"]
            ),
            ("> 4. [Teachers] Ben wrote\nreject: 3 people asked this", ["4 reject: 3 people asked this"]),
            ("3 reject: 2 of us said no", ["3 reject: 2 of us said no"]), ("No. 3, 5 ok", ["3 5 ok"]),
            ("1, 2, rest ok", ["1 2 ok"]), ("1-3, 2-4 ok", ["1 2 3 4 ok"]),
            ("7 no, we are full", ["7 reject: we are full"]),
            ("1 ok, thanks a lot\n2 später 3 Tage", ["1 ok", "2 later: 3 Tage"]),
            ("On Wed, 02 Dec 2026 13:00:02, Guild wrote:\n> 1. [Teachers] Omar asks\nok", ["1 ok"]),
            (
                "Tomorrow!\n\n2 things wait for your word.\nAnswer this mail with numbers and words, as in\n\n1 ok, 2 reject: we had this last week",
                []
            ),
            ("Hello,\n\n1 ok\n\nBest,\nAnna", ["1 ok"]),
        ] as [Row])
    func table(_ row: Row) { #expect(read(row.0) == row.1) }

    @Test(
        "what is none of it does nothing",
        arguments: [
            "I will look at 1 and 2 tomorrow", "1 ok but not today", "2 is fine by me I think", "0 ok", "1-9999 ok",
            "-3 ok", "7-4 spam", "99999999999999999999 ok", "I'm ok", "spam", "> 1 ok", "Is 3 ok?", "1", "ok",
            "1\u{0}ok", "１ ok", "1.2 ok", "3:4 ok", "7 no problem", "No objections from me",
            "ok, I will think about it",
            "1 ok, but not today",
        ])
    func nothing(_ text: String) { #expect(read(text).isEmpty) }

    @Test("one line needs no number")
    func one() {
        #expect(read("ok", only: 1) == ["1 ok"])
        #expect(read("reject: we are full", only: 1) == ["1 reject: we are full"])
        #expect(read("I do not know", only: 1).isEmpty)
    }

    @Test("only lines of the docket itself say which one is meant")
    func quotedWords() {
        let named = [1: "Omar Haddad", 2: "Mei Tanaka"]
        let text =
            "> 1. [Teachers] Omar Haddad asks to join\n> 2. I would also like to say no\nok\n> 2. [Teachers] Mei Tanaka wrote\nreject"
        #expect(DocketWords(text, named: named).orders.map(\.numbers) == [[1], [2]])
    }

    @Test("how long later is")
    func rest() {
        #expect(DocketWords.rest("1w") == Int64(7 * 86_400))
        #expect(DocketWords.rest("3 days") == Int64(3 * 86_400))
        #expect(DocketWords.rest("90w") == Int64(90 * 86_400))
        #expect(DocketWords.rest("") == nil)
        #expect(DocketWords.rest("soon") == nil)
    }

    @Test("a long answer takes no longer than it may")
    func long() {
        let all = (1...20_000).map { "\($0 % 500 + 1) ok" }
        #expect(DocketWords(all.joined(separator: ", ")).orders.isEmpty)
        #expect(DocketWords(all.joined(separator: "\n")).orders.count <= 500)
    }

    @Test("when a docket is due")
    func due() {
        func hour(_ first: Int64?, last: Int64? = nil, _ cadence: DocketCadence? = nil) -> DocketHour {
            DocketHour(person: PersonID(1), zone: "", hour: 7, cadence: cadence, lastAt: last, firstNewAt: first)
        }
        let day: Int64 = 86_400
        // 1970-01-05 was a Monday.
        let monday = 4 * day
        func isDue(_ hour: DocketHour, _ now: Int64) -> Bool { hour.decision(at: Dial(now: now)) != nil }
        #expect(!isDue(hour(monday + 8 * 3_600), monday + 23 * 3_600))
        #expect(isDue(hour(monday + 8 * 3_600), monday + day + 7 * 3_600))
        #expect(!isDue(hour(nil), monday + 30 * day))
        #expect(!isDue(hour(nil, last: monday + 7 * 3_600), monday + 5 * day))
        #expect(isDue(hour(nil, last: monday + 7 * 3_600), monday + 7 * day + 8 * 3_600))
        #expect(isDue(hour(monday, .immediate), monday + 30 * day))
        #expect(!isDue(hour(nil, last: monday, .immediate), monday + 30 * day))
        #expect(!isDue(hour(monday + 8 * 3_600, .weekly), monday + 6 * day))
        #expect(isDue(hour(monday + 8 * 3_600, .weekly), monday + 7 * day + 8 * 3_600))
    }

    @Test("which letters come at once")
    func atOnce() {
        #expect(DocketCadence.writesAtOnce(nil, isUrgent: false, today: 2))
        #expect(!DocketCadence.writesAtOnce(nil, isUrgent: false, today: 3))
        #expect(DocketCadence.writesAtOnce(nil, isUrgent: true, today: 5))
        #expect(!DocketCadence.writesAtOnce(nil, isUrgent: true, today: 6))
        #expect(DocketCadence.writesAtOnce(.immediate, isUrgent: false, today: 400))
        #expect(!DocketCadence.writesAtOnce(.daily, isUrgent: false, today: 0))
        #expect(DocketCadence.writesAtOnce(.weekly, isUrgent: true, today: 2))
    }
}
