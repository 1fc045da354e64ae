/// How a group fares in a month: counted, never judged. How somebody takes part is observed from what they wrote, is never a role,
/// and is stored nowhere.
public struct HealthFigures: Sendable, Equatable {
    public var month: BlogChoice.Month
    /// At its end.
    public var members = 0
    public var came = 0
    public var left = 0
    /// Wrote in three weeks of it, or more.
    public var core = 0
    /// Wrote in it, less often.
    public var active = 0
    /// Wrote in it and not in the month before, when they were members already.
    public var risen = 0
    public var questions = 0
    /// Of those, by somebody else within 48 hours.
    public var answeredSoon = 0
    /// Of all that were answered: seconds.
    public var medianAnswer: Int64?
    public var outcomes = 0
    public var pages = 0
    public var resources = 0
    public var entries = 0
    public var events = 0
    public var posts = 0

    public init(month: BlogChoice.Month) { self.month = month }

    /// Members who are counted in nothing but that.
    public var unobserved = 0

    public var peripheral: Int { max(0, members - core - active - unobserved) }

    static let coreWeeks = 3
    public static let soon: Int64 = 48 * 3_600
    /// Below so many members nobody's part is shown.
    public static let smallest = 10
    /// A smaller count of people would be somebody.
    static let few = 5

    /// A count of people, as letters say it.
    public static func people(_ count: Int) -> String { count == 0 ? "none" : count < few ? "few" : "\(count)" }

    /// Who wrote when: by person the moments, in this month and the one before; and whoever was a member all that time.
    public mutating func observe(_ wrote: [PersonID: [Int64]], before: Set<PersonID>, old: Set<PersonID>) {
        core = 0
        active = 0
        risen = 0
        for (person, moments) in wrote {
            let weeks = Set(moments.map { ($0 - month.first) / (7 * 86_400) })
            if weeks.count >= HealthFigures.coreWeeks { core += 1 } else { active += 1 }
            if !before.contains(person), old.contains(person) { risen += 1 }
        }
    }

    static func median(_ numbers: [Int64]) -> Int64? {
        guard !numbers.isEmpty else { return nil }
        let sorted = numbers.sorted(), middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }

    /// Each question, with what it took to be answered; nil: it was not.
    public mutating func count(answers: [Int64?]) {
        questions = answers.count
        answeredSoon = answers.count { $0.map { $0 <= HealthFigures.soon } ?? false }
        medianAnswer = HealthFigures.median(answers.compactMap { $0 })
    }
}
