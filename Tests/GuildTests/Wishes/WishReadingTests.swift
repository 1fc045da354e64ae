import Testing

@testable import Guild

/// Wishes in people's own words, beside words for people that look like them.
@Suite("Wishes")
struct WishReadingTests {
    private static let groups = [
        WishReading.Named(name: "garden", title: "School Gardens"), WishReading.Named(name: "choir", title: "Choirs"),
    ]
    private static let today = CalendarDay(year: 2026, month: 11, day: 28)  // a Saturday

    private static func verdict(
        _ text: String, to place: WishReading.Place = .community, subject: String = ""
    ) -> WishVerdict {
        WishReading(place: place, today: today, groups: groups).verdict(subject: subject, text: text)
    }

    @Test(
        "are understood at the community's address, whatever stands around them",
        arguments: [
            (
                "Dear team, I moved to Oslo in May. Please take me off the Choirs group. All the best, Ada",
                .leave(.named("choir"))
            ),
            ("Bitte tragen Sie mich aus allen Gruppen aus. Danke!", .leave(.all)),
            ("Bonjour, merci de me désinscrire de la liste.", .leave(.unnamed)),
            ("Quiero darme de baja, gracias", .leave(.unnamed)),
            ("Vorrei cancellarmi dal gruppo Choirs", .leave(.named("choir"))),
            ("Wil je mij uitschrijven? Bedankt", .leave(.unnamed)), ("Jag vill avregistrera mig", .leave(.unnamed)),
            ("Proszę mnie wypisać z listy", .leave(.unnamed)), ("退会したいです。", .leave(.unnamed)),
            ("One mail a week would be plenty for me.", .cadence(.weekly, .unnamed)),
            ("Könnte ich einmal am Tag eine Zusammenfassung bekommen?", .cadence(.daily, .unnamed)),
            ("Please pause my mail for three weeks, I am having an operation.", .pause(until: day(2026, 12, 19))),
            ("No mails until 9 January please", .pause(until: day(2027, 1, 9))),
            ("Bis zum 7.2. bitte keine Mails", .pause(until: day(2027, 2, 7))),
            ("Pas de messages jusqu'au 12 janvier s'il vous plaît", .pause(until: day(2027, 1, 12))),
            ("Which groups are there?", .groups), ("Wie funktioniert das hier?", .help),
            ("Who looks after the Choirs group?", .who),
            ("I would like to join School Gardens, please.", .join(.named("garden"))),
            ("Quiet until Tuesday please", .pause(until: day(2026, 12, 1))),
            ("Paus resten av året, tack", .pause(until: day(2027, 1, 1))),
            ("Choirsへの参加を希望します。", .join(.named("choir"))),
            ("Mi mandate l'elenco dei gruppi?", .groups),
        ] as [(String, Wish)])
    func understood(text: String, wish: Wish) { #expect(WishReadingTests.verdict(text) == .wish(wish)) }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
        CalendarDay(year: year, month: month, day: day)
    }

    @Test(
        "to a group the whole mail has to be one",
        arguments: [
            ("Please unsubscribe me from this list. Thanks, Ada", .wish(.leave(.unnamed))),
            ("Chcę się wypisać.", .wish(.leave(.unnamed))), ("unsubscrib me pls", .doubtful(.leave(.unnamed))),
            ("Please move me to the weekly digest.", .wish(.cadence(.weekly, .unnamed))),
            (
                "Hello, I have retired. Please remove me from this mailing list. Kind regards, Ada",
                .wish(.leave(.unnamed))
            ),
            ("Take me off Thursdays please, I can do Fridays.", .words),
            ("How do you leave more room for the beds along the fence?", .words),
            ("I left the group photo in the cupboard.", .words),
            ("Could you remove Tom's slides from the folder?", .words),
            ("We meet weekly, on Tuesdays after lunch.", .words),
            ("A parent wrote \"unsubscribe me from this school\" to me. What would you answer?", .words),
            ("The watering pauses until March, and the tap is off.", .words),
            ("If nobody waters them I shall leave the club!", .words),
        ] as [(String, WishVerdict)])
    func toPeople(text: String, verdict: WishVerdict) {
        #expect(WishReadingTests.verdict(text, to: .group) == verdict)
    }

    @Test(
        "an answer is one where that is all",
        arguments: [
            ("Yes please, go ahead.", .question, .wish(.answer(.yes))),
            ("Nein, danke.", .question, .wish(.answer(.no))),
            ("What would happen then?", .question, .doubtful(nil)), ("Count me in!", .event, .wish(.answer(.yes))),
            ("Sorry, I can't make it this time.", .event, .wish(.answer(.no))),
            ("Not sure yet, perhaps.", .event, .wish(.answer(.maybe))),
            ("Je ne pourrai malheureusement pas être parmi vous.", .event, .wish(.answer(.no))),
            ("Who brings the projector?", .event, .words),
        ] as [(String, WishReading.Place, WishVerdict)])
    func answers(text: String, place: WishReading.Place, verdict: WishVerdict) {
        #expect(WishReadingTests.verdict(text, to: place) == verdict)
    }

    @Test(
        "what can be meant in two ways is asked about",
        arguments: ["Pause until 3/4", "Quiero apuntarme", "Vorrei iscrivermi"])
    func doubtful(text: String) {
        guard case .doubtful = WishReadingTests.verdict(text) else {
            Issue.record("\(text): \(WishReadingTests.verdict(text))")
            return
        }
    }

    @Test("an address is named, old beside new; words to look for are quoted or stand behind")
    func named() {
        #expect(
            WishReadingTests.verdict("My new address is ada@new.example.") == .wish(.address("ada@new.example")))
        #expect(
            WishReadingTests.verdict("Can you find what was said about \"raised beds\"?")
                == .wish(.search("raised beds")))
    }

    @Test("of whatever length and script, it ends, and says something")
    func total() {
        for text in [
            String(repeating: "unsubscribe me ", count: 20_000), String(repeating: "a.", count: 50_000), "🙏👍", "\u{0}",
            String(repeating: "é", count: 10_000), String(repeating: "take me off the list. ", count: 3_000), "?", "…",
        ] {
            for place in [WishReading.Place.community, .group, .reply, .event, .question] {
                _ = WishReadingTests.verdict(text, to: place, subject: String(text.prefix(300)))
            }
        }
    }
}
