/// Something in `config.toml` that the host must mend: where, what, and what to do.
public struct ConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
    public var file: String
    public var line: Int?
    public var what: String

    public var description: String { line.map { "\(file):\($0): \(what)" } ?? "\(file): \(what)" }
}

/// The nearest of some names, for "did you mean".
enum Nearest {
    static func name(to wanted: String, among names: some Sequence<String>) -> String? {
        let best = names.map { (name: $0, distance: distance(wanted, $0)) }.min { $0.distance < $1.distance }
        guard let best, best.distance <= max(2, wanted.utf8.count / 3) else { return nil }
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
