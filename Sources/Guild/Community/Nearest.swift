/// The nearest of some names, for "did you mean".
public enum Nearest {
    /// `within`: how many letters may differ; a third of them by default.
    public static func name(to wanted: String, among names: some Sequence<String>, within: Int? = nil) -> String? {
        let best = names.map { (name: $0, distance: distance(wanted, $0)) }.min { $0.distance < $1.distance }
        guard let best, best.distance <= within ?? max(2, wanted.utf8.count / 3) else { return nil }
        return best.name
    }

    /// Levenshtein's.
    private static func distance(_ a: String, _ b: String) -> Int {
        let x = Array(a.utf8.prefix(80)), y = Array(b.utf8.prefix(80))
        var row = Array(0...y.count)
        for (i, left) in x.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, right) in y.enumerated() {
                let kept = diagonal + (left == right ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(kept, min(row[j], row[j + 1]) + 1)
            }
        }
        return row[y.count]
    }
}
