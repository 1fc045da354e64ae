/// How long things wait for people. Days.
public struct Patience: Sendable, Equatable {
    /// An unanswered question is over.
    public var questionDays: Int
    /// Held mail that nobody could be believed to have written is deleted.
    public var doubtfulDays: Int

    public init(questionDays: Int = 7, doubtfulDays: Int = 28) {
        self.questionDays = questionDays
        self.doubtfulDays = doubtfulDays
    }
}
