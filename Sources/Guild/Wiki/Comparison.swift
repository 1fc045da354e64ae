/// What became of each sentence of a text in another one: first those that say the same, then, between these, those that say
/// nearly the same.
struct Comparison {
    enum Fate: Equatable {
        case gone
        /// It is this sentence of the new text, with the same words or others.
        case kept(Int)
    }

    let new: Prose
    private(set) var fates: [Fate]
    /// Sentences that say something else now than they did: kept for their place alone.
    private(set) var rewritten: Set<Int> = []
    /// New sentences before a sentence of the base; behind the last: at their count.
    private(set) var inserted: [Int: Range<Int>] = [:]

    init(_ base: Prose, _ new: Prose) {
        self.new = new
        let keys = new.sentences.map(\.key)
        let alignment = Alignment(base.sentences.map(\.key), keys)
        var places = alignment.places
        for gap in alignment.gaps(newCount: keys.count) where !gap.old.isEmpty && !gap.new.isEmpty {
            // One that stands where one stood is that one, whatever it says now.
            if gap.old.count == 1, gap.new.count == 1 {
                let (old, place) = (gap.old.lowerBound, gap.new.lowerBound)
                places[old] = place
                let alike = Likely(base.stems(of: old)).shared(with: Likely(new.stems(of: place)))
                if alike < Comparison.alike { rewritten.insert(old) }
                continue
            }
            for (old, place) in Comparison.pairs(base, gap.old, new, gap.new) { places[old] = place }
        }
        fates = places.map { $0.map(Fate.kept) ?? .gone }
        var next = 0
        for (slot, place) in places.enumerated() {
            guard let place else { continue }
            // What is new stands behind what is gone, where both are between the same two.
            if next < place { inserted[slot] = next..<place }
            next = place + 1
        }
        if next < keys.count { inserted[places.count] = next..<keys.count }
    }

    /// Sentences in the order of both that have most in common; of pairs found by hand true ones have at least 0.45 in
    /// common, false ones at most 0.33.
    private static let alike = 0.4
    private static let mostPairs = 40_000

    private static func pairs(
        _ base: Prose, _ old: Range<Int>, _ new: Prose, _ fresh: Range<Int>
    ) -> [(old: Int, new: Int)] {
        guard old.count * fresh.count <= mostPairs else { return [] }
        let before = old.map { Likely(base.stems(of: $0)) }
        let after = fresh.map { Likely(new.stems(of: $0)) }
        let width = after.count + 1
        // The most that rows up to here have in common.
        var best = [Double](repeating: 0, count: (before.count + 1) * width)
        var shared = [Double](repeating: 0, count: before.count * after.count)
        for i in before.indices {
            for j in after.indices {
                let alike = before[i].shared(with: after[j])
                shared[i * after.count + j] = alike
                let paired = alike >= Comparison.alike ? best[i * width + j] + alike : 0
                best[(i + 1) * width + j + 1] = max(paired, best[i * width + j + 1], best[(i + 1) * width + j])
            }
        }
        var pairs: [(old: Int, new: Int)] = []
        var (i, j) = (before.count, after.count)
        while i > 0, j > 0 {
            let here = best[i * width + j]
            if here == best[(i - 1) * width + j] {
                i -= 1
            } else if here == best[i * width + j - 1] {
                j -= 1
            } else {
                (i, j) = (i - 1, j - 1)
                pairs.append((old.lowerBound + i, fresh.lowerBound + j))
            }
        }
        return pairs.reversed()
    }

    /// What a sentence is likened by: its words, and each with its neighbour, since single letters of some scripts say little.
    private struct Likely {
        let parts: [Int64]

        init(_ keys: [Int32]) {
            let keys = keys.prefix(400)
            var parts = keys.map { Int64($0) }
            for (a, b) in zip(keys, keys.dropFirst()) { parts.append((Int64(a) + 1) << 32 | Int64(b)) }
            self.parts = parts.sorted()
        }

        /// From 0 to 1.
        func shared(with other: Likely) -> Double {
            var (i, j, same) = (0, 0, 0)
            while i < parts.count, j < other.parts.count {
                if parts[i] == other.parts[j] {
                    same += 1
                    i += 1
                    j += 1
                } else if parts[i] < other.parts[j] {
                    i += 1
                } else {
                    j += 1
                }
            }
            return parts.isEmpty || other.parts.isEmpty ? 0 : Double(2 * same) / Double(parts.count + other.parts.count)
        }
    }
}
