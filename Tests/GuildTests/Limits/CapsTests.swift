import Guild
import Testing

@Suite("Caps")
struct CapsTests {
    private static let limits = Limits()
    private static let mistake = CommandResult(asked: "x", said: .trouble(.misused(usage: "help")))

    @Test("help comes again to a person who asks again, and not for long to a machine")
    func help() {
        #expect(Caps.sendsHelp(isKnown: false, today: 2) && !Caps.sendsHelp(isKnown: false, today: 3))
        #expect(Caps.sendsHelp(isKnown: true, today: 9) && !Caps.sendsHelp(isKnown: true, today: 10))
    }

    @Test("requests are answered each time, where all were mistakes less often")
    func results() {
        let most = CapsTests.limits.answersInDay
        #expect(Caps.reports([], today: 19, limits: CapsTests.limits))
        #expect(!Caps.reports([CapsTests.mistake], today: 20, limits: CapsTests.limits))
        #expect(!Caps.reports([], today: most, limits: CapsTests.limits))
    }

    @Test("a no is said once a day for each reason; somebody's own words come back each time, to people we know")
    func refusals() {
        func answers(_ carriesText: Bool, _ isKnown: Bool, _ isFirst: Bool, _ today: Int = 0) -> Bool {
            Caps.answers(
                carriesText: carriesText, isKnown: isKnown, isFirst: isFirst, today: today, limits: CapsTests.limits)
        }
        #expect(answers(false, false, true) && answers(true, true, false) && answers(true, false, true))
        #expect(!answers(false, true, false) && !answers(true, false, false))
        #expect(!answers(true, true, true, CapsTests.limits.answersInDay))
    }

    @Test("facilitators and addresses are not flooded")
    func asking() {
        #expect(Caps.asksFacilitators(ofAuthor: 4, ofGroup: 29))
        #expect(!Caps.asksFacilitators(ofAuthor: 5, ofGroup: 0) && !Caps.asksFacilitators(ofAuthor: 0, ofGroup: 30))
        #expect(Caps.asksForAddress(ofAddress: 1, ofPerson: 4))
        #expect(!Caps.asksForAddress(ofAddress: 2, ofPerson: 0) && !Caps.asksForAddress(ofAddress: 0, ofPerson: 5))
    }
}
