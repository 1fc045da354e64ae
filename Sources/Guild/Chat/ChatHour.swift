/// What the clock brings to chats: their end, letters to whoever takes part and is not there, and the end of their keeping.
public enum ChatHour: Sendable, Equatable {
    case quiet(SittingID, lastAt: Int64, startedAt: Int64)
    /// `untold`: lines they have neither seen nor been told; `letters`: how many they had today.
    case absent(SittingID, PersonID, untold: Int, lastAt: Int64, toldAt: Int64?, letters: Int)
    case old

    func decision(at dial: Dial) -> Decision? {
        switch self {
        case .quiet(let sitting, let lastAt, let startedAt):
            guard lastAt + Chat.quiet <= dial.now else { return nil }
            let day = dial.zones.wall(at: startedAt, in: dial.zone).day
            return Decision(
                .accepted, .chat(.ended),
                [.chat(.end(sitting, title: "Chat of \(day.text)"))])
        case .absent(let sitting, let person, let untold, let lastAt, let toldAt, let letters):
            guard untold > 0, letters < Chat.mostLetters, toldAt.map({ $0 + Chat.between <= dial.now }) ?? true,
                lastAt + Chat.pause <= dial.now || untold >= Chat.mostUntold
            else { return nil }
            return Decision(.accepted, .chat(.told), [.chat(.tell(sitting, person))])
        case .old: return Decision(.accepted, .chat(.forgotten), [.chat(.forget(before: dial.now - Chat.kept))])
        }
    }
}
