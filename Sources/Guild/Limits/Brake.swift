/// Whether a post looks like one of machines that answer each other. Nothing in their headers says so; what tells is that
/// they say the same again and again, or answer each time after the same while, and that nobody else is in between. Speed
/// alone never holds: a lively hour among people looks like this in no respect.
///
/// A pure rule over the newest posts beside the new one. `docs/limits.md` says it in words.
public struct Brake: Sendable, Equatable {
    /// One of the newest posts of a thread, or of a group's newest topics.
    public struct Post: Sendable, Equatable {
        public var author: PersonID
        /// When its mail came, seconds since 1970: what was read all at once, after a night without us, was not written so.
        public var postedAt: Int64
        /// When that of what it answers came; nil: it begins a thread.
        public var answeredAt: Int64?
        public var likeness: Likeness
        /// Of a topic.
        public var title: String

        public init(
            author: PersonID, postedAt: Int64, answeredAt: Int64?, likeness: Likeness, title: String = ""
        ) {
            self.title = title
            self.author = author
            self.postedAt = postedAt
            self.answeredAt = answeredAt
            self.likeness = likeness
        }
    }

    /// How many of the newest posts are looked at.
    public static let window = 40
    /// Below so many no rule takes hold: four echoes, what they echo, and somebody else's words.
    public static let fewest = 6
    /// Machines answer within a day; what is further apart is no loop.
    public static let longestPause: Int64 = 26 * 3_600
    /// A group's topics of the same words follow each other faster than a daily report does.
    static let longestPauseOfTopics: Int64 = 7 * 3_600
    /// Of so many authors at most a loop is made, with somebody who began it and somebody who wonders.
    static let mostMachines = 7
    /// Posts that say again what their author said before: with words enough to tell, and with one or two.
    static let repeats = 4, repeatsOfFewWords = 6
    static let fewWords = 3
    /// Among so many of the newest posts a loop is looked for; a crowd that says much the same is none.
    static let tail = 14
    /// So many in one second came all at once, from a night without us or a move: no machine has read any of them.
    static let heap = 8
    /// Topics of the same words by one author in a day, however slow.
    static let sameTopicsInDay = 5
    /// Answers that came each after the same while: by two, who may be two people in a hurry, and by more.
    static let regularOfTwo = 9, regularOfMore = 6

    /// The newest first, as the model has them before the new one.
    public var beside: [Post]
    /// Of the group's topics, not of one thread.
    public var isOfTopics: Bool
    /// The brake is on already: their posts wait until a facilitator has said what becomes of them.
    public var isOn = false
    /// A facilitator has let them go on, not long ago.
    public var isReleased = false

    public init(beside: [Post] = [], isOfTopics: Bool = false) {
        self.beside = beside
        self.isOfTopics = isOfTopics
    }

    /// What made it take hold.
    public enum Sign: String, Sendable, Equatable {
        case sameWords, samePause
    }

    /// Nil: it may go out.
    public func sign(in new: Post) -> Sign? {
        guard !isReleased else { return nil }
        if isOfTopics, isSlowLoop(new) { return .sameWords }
        guard !isHeap else { return nil }
        let chain = chain(before: new)
        if repeatsItself(new, chain) { return .sameWords }
        return isRegular(new, chain) ? .samePause : nil
    }

    /// Hours apart, the same topics of the same author, and somebody else who does the same.
    private func isSlowLoop(_ new: Post) -> Bool {
        let today = beside.filter { new.postedAt - $0.postedAt <= 86_400 }
        let same = today.filter { $0.author == new.author && $0.likeness.isLike(new.likeness) }
        guard same.count >= Brake.sameTopicsInDay, let oldest = same.map(\.postedAt).min(),
            new.postedAt - oldest >= 3_600
        else { return false }
        return !Brake.echoes(in: today.filter { $0.author != new.author }).isEmpty
    }

    /// Posts that say again what their author said in one before them.
    private static func echoes(in posts: some Sequence<Post>) -> [Post] {
        var said: [PersonID: [Likeness]] = [:]
        return posts.filter { post in
            defer { said[post.author, default: []].append(post.likeness) }
            return said[post.author, default: []].contains { $0.isLike(post.likeness) }
        }
    }

    private var isHeap: Bool {
        var counts: [Int64: Int] = [:]
        for post in beside.prefix(Brake.window) { counts[post.postedAt, default: 0] += 1 }
        return counts.values.contains { $0 >= Brake.heap }
    }

    /// The posts before it, the oldest first, without a long pause among them.
    private func chain(before new: Post) -> [Post] {
        let pause = isOfTopics ? Brake.longestPauseOfTopics : Brake.longestPause
        var chain: [Post] = []
        var next = new.postedAt
        for post in beside.prefix(Brake.window) {
            guard next - post.postedAt <= pause else { break }
            chain.append(post)
            next = min(next, post.postedAt)
        }
        return chain.reversed()
    }

    private func repeatsItself(_ new: Post, _ chain: [Post]) -> Bool {
        let tail = chain.suffix(Brake.tail)
        guard tail.contains(where: { $0.author == new.author && $0.likeness.isLike(new.likeness) }),
            Set(tail.map(\.author)).count <= Brake.mostMachines,
            // Whoever says the same again without a word from anybody else answers nobody.
            let first = tail.firstIndex(where: { $0.author == new.author }),
            tail[first...].contains(where: { $0.author != new.author })
        else { return false }
        let echoes = Brake.echoes(in: tail)
        return echoes.count { $0.likeness.words > Brake.fewWords } >= Brake.repeats
            || echoes.count >= Brake.repeatsOfFewWords
    }

    /// Everybody who has answered more than once did so each time after the same while, the new post too.
    private func isRegular(_ new: Post, _ chain: [Post]) -> Bool {
        var pauses: [PersonID: [Int64]] = [:]
        var authors: Set<PersonID> = [new.author]
        var isTakingUp = true
        let all = chain.suffix(Brake.tail * 2) + [new]
        for (index, post) in all.enumerated() {
            authors.insert(post.author)
            var answered = post.answeredAt
            if isOfTopics {
                // A topic of a machine's answers what another wrote some while before it, and takes up its title.
                let before = all.prefix(index).last { $0.author != post.author && $0.postedAt < post.postedAt }
                answered = before?.postedAt
                if let before, !Brake.shareWord(before.title, post.title) { isTakingUp = false }
            }
            // Nobody answers in the very second: those came together.
            if let answered, post.postedAt > answered {
                pauses[post.author, default: []].append(post.postedAt - answered)
            }
        }
        let answering = pauses.filter { $0.value.count > 1 }
        guard isTakingUp, answering.count >= 2, authors.count <= Brake.mostMachines, pauses[new.author]?.count ?? 0 > 1
        else { return false }
        let isSteady = answering.values.allSatisfy { pauses in
            let least = pauses.min()!, most = pauses.max()!
            return most <= least + least / 4 + 10
        }
        let count = answering.values.reduce(0) { $0 + $1.count }
        return isSteady && count > (answering.count == 2 ? Brake.regularOfTwo : Brake.regularOfMore)
    }

    /// A word of four letters or more that stands in both.
    private static func shareWord(_ a: String, _ b: String) -> Bool {
        func words(_ text: String) -> Set<Substring> {
            Set(text.prefix(200).lowercased().split { !$0.isLetter }.filter { $0.utf8.count >= 4 })
        }
        return !words(a).isDisjoint(with: words(b))
    }
}
