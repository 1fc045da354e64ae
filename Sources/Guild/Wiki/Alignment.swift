/// Which things of one row stand for which of another, in order: ends that are the same, then what occurs once in both, then
/// what lies between. Work is bounded by the rows' length times a constant, whatever they hold.
struct Alignment {
    /// For each of the old row its place in the new one; nil: it has none.
    private(set) var places: [Int?]

    init(_ old: [Int32], _ new: [Int32]) {
        places = Array(repeating: nil, count: old.count)
        align(old, new)
    }

    /// What still has no place, between what has: each a range of the old and of the new row.
    func gaps(newCount: Int) -> [(old: Range<Int>, new: Range<Int>)] {
        var gaps: [(Range<Int>, Range<Int>)] = []
        var (old, new) = (0, 0)
        for (index, place) in places.enumerated() {
            guard let place else { continue }
            if old < index || new < place { gaps.append((old..<index, new..<place)) }
            (old, new) = (index + 1, place + 1)
        }
        if old < places.count || new < newCount { gaps.append((old..<places.count, new..<newCount)) }
        return gaps
    }

    private static let deepest = 12
    /// Rows that are compared one by one, together.
    private static let mostCompared = 400

    private mutating func align(_ old: [Int32], _ new: [Int32]) {
        var waiting = [(old: 0..<old.count, new: 0..<new.count, depth: 0)]
        while var here = waiting.popLast() {
            while let a = here.old.first, let b = here.new.first, old[a] == new[b] {
                places[a] = b
                here.old.removeFirst()
                here.new.removeFirst()
            }
            while let a = here.old.last, let b = here.new.last, old[a] == new[b] {
                places[a] = b
                here.old.removeLast()
                here.new.removeLast()
            }
            guard !here.old.isEmpty, !here.new.isEmpty else { continue }
            if here.old.count + here.new.count <= Alignment.mostCompared {
                compare(old, new, here.old, here.new)
                continue
            }
            let anchors = here.depth < Alignment.deepest ? Alignment.anchors(old, new, here.old, here.new) : []
            var (a, b) = (here.old.lowerBound, here.new.lowerBound)
            for anchor in anchors {
                places[anchor.old] = anchor.new
                waiting.append((a..<anchor.old, b..<anchor.new, here.depth + 1))
                (a, b) = (anchor.old + 1, anchor.new + 1)
            }
            if !anchors.isEmpty { waiting.append((a..<here.old.upperBound, b..<here.new.upperBound, here.depth + 1)) }
        }
    }

    private mutating func compare(_ old: [Int32], _ new: [Int32], _ a: Range<Int>, _ b: Range<Int>) {
        let changes = new[b].difference(from: old[a])
        var removed = Set<Int>()
        var inserted = Set<Int>()
        for change in changes {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var place = 0
        for offset in 0..<a.count where !removed.contains(offset) {
            while inserted.contains(place) { place += 1 }
            places[a.lowerBound + offset] = b.lowerBound + place
            place += 1
        }
    }

    /// What occurs once in each, in the longest row that is in order in both.
    private static func anchors(
        _ old: [Int32], _ new: [Int32], _ a: Range<Int>, _ b: Range<Int>
    ) -> [(old: Int, new: Int)] {
        func once(_ row: [Int32], _ range: Range<Int>) -> [Int32: Int] {
            var places: [Int32: Int] = [:]
            for index in range { places[row[index]] = places[row[index]] == nil ? index : -1 }
            return places
        }
        let ofOld = once(old, a)
        let ofNew = once(new, b)
        let pairs = a.compactMap { index -> (old: Int, new: Int)? in
            guard ofOld[old[index]] == index, let place = ofNew[old[index]], place >= 0 else { return nil }
            return (index, place)
        }
        // Patience: piles of rising places, each remembering what lay on the pile before.
        var piles: [Int] = []
        var before = [Int](repeating: -1, count: pairs.count)
        for index in pairs.indices {
            var (low, high) = (0, piles.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[piles[middle]].new < pairs[index].new { low = middle + 1 } else { high = middle }
            }
            if low > 0 { before[index] = piles[low - 1] }
            if low == piles.count { piles.append(index) } else { piles[low] = index }
        }
        var row: [(old: Int, new: Int)] = []
        var at = piles.last ?? -1
        while at >= 0 {
            row.append(pairs[at])
            at = before[at]
        }
        return row.reversed()
    }
}
