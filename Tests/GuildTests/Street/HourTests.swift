import Guild
import Testing

@Suite("The clock's door")
struct HourTests {
    private let day: Int64 = 86_400
    private var dial: Dial {
        Dial(now: 100 * 86_400, patience: Patience(questionDays: 7, doubtfulDays: 28), reminders: [86_400, 3_600])
    }

    private func reminder(in seconds: Int64, set: Int64, told: [Int64] = []) -> (before: [Int64], isSent: Bool)? {
        let hour = Hour.events(.coming(OccurrenceID(1), startsAt: dial.now + seconds, setAt: set, told: told))
        guard let decision = decide(hour, at: dial),
            case .events(.remind(_, let before, let isSent))? = decision.effects.first
        else { return nil }
        #expect(decision.reason == .events(.reminded))
        return (before, isSent)
    }

    @Test("a reminder goes once, not before its time, and not to whoever has only just been invited")
    func reminders() throws {
        #expect(reminder(in: 86_401, set: 0) == nil)
        #expect(reminder(in: 86_400, set: 0)?.before == [86_400])
        #expect(reminder(in: 3_000, set: 0)?.before == [86_400, 3_600], "one letter for both, after a long sleep")
        #expect(reminder(in: 3_000, set: 0, told: [86_400])?.before == [3_600])
        #expect(reminder(in: 3_000, set: 0, told: [86_400, 3_600]) == nil)
        #expect(reminder(in: 80_000, set: dial.now - 60)?.isSent == false, "they were invited a minute ago")
        #expect(reminder(in: 0, set: 0) == nil, "it has begun")
    }

    @Test("who came is asked when it is over, and only where somebody was expected")
    func whoCame() {
        func asks(_ endsAt: Int64, isCancelled: Bool, expected: Int) -> Bool? {
            let hour = Hour.events(
                .begun(OccurrenceID(1), endsAt: endsAt, isCancelled: isCancelled, expected: expected))
            guard let decision = decide(hour, at: dial), case .events(.finish(_, let asks))? = decision.effects.first
            else {
                return nil
            }
            return asks
        }
        #expect(asks(dial.now + 1, isCancelled: false, expected: 3) == nil)
        #expect(asks(dial.now, isCancelled: false, expected: 3) == true)
        #expect(asks(dial.now, isCancelled: true, expected: 3) == false)
        #expect(asks(dial.now, isCancelled: false, expected: 0) == false)
    }

    @Test("unanswered questions end, and one note a group tells of all that wait")
    func waiting() throws {
        let old = dial.now - 8 * day, nearly = dial.now - 7 * day + 3_600, fresh = dial.now - day
        func mail(_ record: QuestionHour.WaitingMail.Record, _ group: Int64?, _ since: Int64)
            -> QuestionHour.WaitingMail
        {
            .init(record, group: group.map { GroupID($0) }, since: since, arrivedAt: since)
        }
        let decision = try #require(
            decide(
                .questions(
                    .waiting([
                        mail(.question(QuestionID(1)), 1, old), mail(.question(QuestionID(2)), 1, nearly),
                        mail(.unasked(7), 1, old), mail(.unasked(8), 2, nearly), mail(.unasked(9), nil, fresh),
                    ])), at: dial))
        #expect(decision.reason == .questions(.unanswered))
        var ended: [QuestionID] = [], noted: [Int64] = [], notes: [String] = []
        for effect in decision.effects {
            switch effect {
            case .questions(.end(let id)): ended.append(id)
            case .questions(.markNoted(let outcome)): noted.append(outcome)
            case .questions(.noteWaiting(let group, let count, let since)):
                notes.append("\(group.rawValue): \(count) since \(since == old)")
            default: Issue.record("\(effect)")
            }
        }
        #expect(ended == [QuestionID(1)])
        #expect(noted == [7, 8], "what is nearly due comes along")
        #expect(notes == ["1: 2 since true", "2: 1 since false"])
        #expect(decide(.questions(.waiting([mail(.unasked(8), 2, nearly)])), at: dial) == nil)
    }

    @Test("doubtful mail goes after its time, a pause ends on its day, words are posted after time to think")
    func others() {
        func lapses(_ since: Int64) -> Bool {
            decide(.questions(.doubtful(ArrivalID(1), recipient: "x", since: since)), at: dial) != nil
        }
        #expect(lapses(dial.now - 28 * day - 1) && !lapses(dial.now - 28 * day))
        #expect(decide(.membership(.paused(PersonID(1), until: dial.now + 1)), at: dial) == nil)
        #expect(decide(.membership(.paused(PersonID(1), until: dial.now)), at: dial)?.reason == .membership(.pauseOver))
        let shown = dial.now - Question.secondsToThink
        #expect(decide(.questions(.confirmed(QuestionID(1), shownAt: shown + 1)), at: dial) == nil)
        #expect(
            decide(.questions(.confirmed(QuestionID(1), shownAt: shown)), at: dial)?.reason == .questions(.confirmed))
    }
}
