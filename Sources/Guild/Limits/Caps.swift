/// How many letters somebody else's word may make us write in a day (RFC 3834 §2). Rules over counts; the store counts, inside
/// the transaction that will write. `docs/limits.md` repeats them.
public enum Caps {
    /// Facilitators are asked about held mail: of one author, and of a group in all. The rest is in the host's docket.
    public static func asksFacilitators(ofAuthor: Int, ofGroup: Int) -> Bool { ofAuthor < 5 && ofGroup < 30 }

    /// Letters to one address in a day that tell of others' words; nobody honest is told so much.
    public static let mostTold = 300

    /// So much of one author waits for the facilitators of a group.
    public static func keepsQuestion(open: Int) -> Bool { open < 50 }

    /// An address is asked whether it is somebody's: by anybody, and by one person.
    public static func asksForAddress(ofAddress: Int, ofPerson: Int) -> Bool { ofAddress < 2 && ofPerson < 5 }

    /// People are asked to read what somebody wrote to the community: of an address, of a domain, and of all who are not known
    /// here.
    public static func opensInquiry(isKnown: Bool, ofAddress: Int, ofDomain: Int, ofStrangers: Int) -> Bool {
        isKnown ? ofAddress < 10 : ofAddress < 2 && ofDomain < 10 && ofStrangers < 30
    }

    /// Whoever asks for help again gets it again; a machine that does not say so, not for long.
    public static func sendsHelp(isKnown: Bool, today: Int) -> Bool { today < (isKnown ? 10 : 3) }

    /// Requests are answered each time, a machine's not for long: less often where every line was a mistake.
    public static func reports(_ results: [CommandResult], today: Int, limits: Limits) -> Bool {
        let isAllMistakes = results.allSatisfy { if case .trouble = $0.said { true } else { false } }
        return today < (isAllMistakes ? min(20, limits.answersInDay) : limits.answersInDay)
    }

    /// A letter that says no or not yet: once a day for each reason; one that gives its author their words back, each time.
    public static func answers(carriesText: Bool, isKnown: Bool, isFirst: Bool, today: Int, limits: Limits) -> Bool {
        guard isFirst || carriesText && isKnown else { return false }
        return !carriesText || today < limits.answersInDay
    }
}
