/// Words that somebody may have meant who wrote another one.
public enum Misspelling {
    /// How far a word may be from another: in letters that are missing, too many, wrong, or the other way round.
    public static func most(of word: some Collection) -> Int { word.count < 4 ? 0 : word.count < 8 ? 1 : 2 }

    /// The distance of two words (optimal string alignment); nil: they are further apart than `most`.
    public static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], most: Int) -> Int? {
        guard abs(one.count - other.count) <= most, one.count <= 64, other.count <= 64 else { return nil }
        var twoBefore: [Int] = []
        var before = Array(0...other.count)
        for row in one.indices {
            var now = [row + 1] + Array(repeating: 0, count: other.count)
            var best = now[0]
            for column in other.indices {
                let isSame = one[row] == other[column]
                var cost = min(before[column] + (isSame ? 0 : 1), before[column + 1] + 1, now[column] + 1)
                if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
                    cost = min(cost, twoBefore[column - 1] + 1)
                }
                now[column + 1] = cost
                best = min(best, cost)
            }
            guard best <= most else { return nil }
            (twoBefore, before) = (before, now)
        }
        return before[other.count] <= most ? before[other.count] : nil
    }
}
