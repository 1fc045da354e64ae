/// What the clock brings to a prompt: the day before it is shown to its author, and then it begins a conversation, unless the
/// group has been talking.
public struct PromptHour: Sendable, Equatable {
    public var prompt: Prompt
    /// Of which time its author has been shown it.
    public var shownFor: Int64?
    /// Its author still looks after the group.
    public var mayPost: Bool
    /// People have posted in it within two days.
    public var isTalking: Bool

    public init(prompt: Prompt, shownFor: Int64?, mayPost: Bool, isTalking: Bool) {
        self.prompt = prompt
        self.shownFor = shownFor
        self.mayPost = mayPost
        self.isTalking = isTalking
    }

    public static let quiet: Int64 = 48 * 3_600
    static let day: Int64 = 86_400

    func decision(at dial: Dial) -> Decision? {
        guard mayPost else { return Decision(.accepted, .prompts(.skipped), [.prompts(.drop(prompt.id))]) }
        let next = prompt.weekly?.next(after: max(prompt.nextAt, dial.now), in: prompt.zone, dial.zones)
        if prompt.nextAt <= dial.now {
            guard !prompt.isWaiting else { return nil }
            // A day that was chosen is kept; a weekly one only fills a silence.
            if isTalking, let next {
                return Decision(.accepted, .prompts(.skipped), [.prompts(.move(prompt.id, to: next))])
            }
            let goesOn = prompt.weekly != nil || prompt.texts.count > 1
            return Decision(
                .accepted, .prompts(.posted),
                [.prompts(.post(prompt.id, next: goesOn ? next ?? dial.now + 7 * PromptHour.day : nil))])
        }
        guard prompt.nextAt <= dial.now + PromptHour.day, shownFor != prompt.nextAt, dial.isDay(in: prompt.zone) else {
            return nil
        }
        return Decision(
            .accepted, .prompts(.shown),
            [
                .prompts(.note(prompt.id, shownFor: prompt.nextAt)),
                .write(prompt.author, .prompts(.tomorrow(prompt.id))),
            ])
    }
}
