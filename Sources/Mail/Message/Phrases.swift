/// Words and phrases to look for in text, lower case, in one pass: most positions of a text are passed over by one look at
/// their byte.
public struct Phrases: Sendable {
    /// All of them, one behind the other, by their first byte.
    private let bytes: [UInt8]
    /// Where each begins, and where the last ends.
    private let starts: [Int32]
    /// The first phrase of each byte, and of the byte behind it.
    private let byFirst: [Int32]
    /// Their last bytes.
    private let lasts: [Bool]
    /// Their first two octets, a bit for each pair: hardly any place of a text has one.
    private let pairs: [UInt64]

    /// Lower case.
    public init(_ phrases: [String]) {
        let sorted = phrases.map { Array($0.utf8) }.sorted { $0[0] < $1[0] }
        bytes = sorted.flatMap { $0 }
        var starts: [Int32] = [0]
        var byFirst = [Int32](repeating: 0, count: 257)
        var lasts = [Bool](repeating: false, count: 256)
        var pairs = [UInt64](repeating: 0, count: 1_024)
        for phrase in sorted {
            starts.append(starts.last! + Int32(phrase.count))
            byFirst[Int(phrase[0]) + 1] += 1
            lasts[Int(phrase.last!)] = true
            let seconds = phrase.count > 1 ? phrase[1]...phrase[1] : 0...255
            for second in seconds {
                let pair = Int(phrase[0]) << 8 | Int(second)
                pairs[pair >> 6] |= 1 << UInt64(pair & 63)
            }
        }
        for byte in 0..<256 { byFirst[byte + 1] += byFirst[byte] }
        self.starts = starts
        self.byFirst = byFirst
        self.lasts = lasts
        self.pairs = pairs
    }

    func occur(in text: [UInt8]) -> Bool {
        var found = false
        visit(text) { _ in
            found = true
            return true
        }
        return found
    }

    public func occur(in text: String) -> Bool {
        var text = text
        return text.withUTF8 { occur(in: Array($0)) }
    }

    /// How many of them occur.
    func count(in text: [UInt8]) -> Int {
        var seen = Set<Int>()
        visit(text) { phrase in
            seen.insert(phrase)
            return false
        }
        return seen.count
    }

    func begin(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        return text.withUnsafeBufferPointer { text in
            bytes.withUnsafeBufferPointer { bytes in
                for phrase in Int(byFirst[Int(first)])..<Int(byFirst[Int(first) + 1])
                where Phrases.stands(bytes, Int(starts[phrase])..<Int(starts[phrase + 1]), in: text, at: 0) {
                    return true
                }
                return false
            }
        }
    }

    /// The octets of the longest of them that the text begins with.
    func length(_ text: ArraySlice<UInt8>) -> Int? {
        guard let first = text.first else { return nil }
        return text.withUnsafeBufferPointer { text in
            bytes.withUnsafeBufferPointer { bytes in
                var longest: Int?
                for phrase in Int(byFirst[Int(first)])..<Int(byFirst[Int(first) + 1]) {
                    let range = Int(starts[phrase])..<Int(starts[phrase + 1])
                    if Phrases.stands(bytes, range, in: text, at: 0) { longest = max(longest ?? 0, range.count) }
                }
                return longest
            }
        }
    }

    func end(_ text: ArraySlice<UInt8>) -> Bool {
        guard let last = text.last, lasts[Int(last)] else { return false }
        return text.withUnsafeBufferPointer { text in
            bytes.withUnsafeBufferPointer { bytes in
                for phrase in 0..<starts.count - 1 {
                    let range = Int(starts[phrase])..<Int(starts[phrase + 1])
                    if text.count >= range.count, Phrases.stands(bytes, range, in: text, at: text.count - range.count) {
                        return true
                    }
                }
                return false
            }
        }
    }

    /// Tells of every phrase wherever it stands, until `body` has seen enough.
    private func visit(_ text: [UInt8], _ body: (_ phrase: Int) -> Bool) {
        text.withUnsafeBufferPointer { text in
            bytes.withUnsafeBufferPointer { bytes in
                byFirst.withUnsafeBufferPointer { byFirst in
                    starts.withUnsafeBufferPointer { starts in
                        pairs.withUnsafeBufferPointer { pairs in
                            for at in 0..<text.count {
                                let first = Int(text[at])
                                let pair = first << 8 | (at + 1 < text.count ? Int(text[at + 1]) : 0)
                                guard pairs[pair >> 6] & (1 << UInt64(pair & 63)) != 0 else { continue }
                                var phrase = Int(byFirst[first])
                                let end = Int(byFirst[first + 1])
                                while phrase < end {
                                    let range = Int(starts[phrase])..<Int(starts[phrase + 1])
                                    if Phrases.stands(bytes, range, in: text, at: at), body(phrase) { return }
                                    phrase += 1
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private static func stands(
        _ bytes: UnsafeBufferPointer<UInt8>, _ phrase: Range<Int>, in text: UnsafeBufferPointer<UInt8>, at: Int
    ) -> Bool {
        guard text.count - at >= phrase.count else { return false }
        var place = at
        for index in phrase {
            if bytes[index] != text[place] { return false }
            place += 1
        }
        return true
    }

    /// Text in lower case, by the rules of its script.
    static func lowered(_ text: some Collection<UInt8>) -> [UInt8] {
        if text.allSatisfy({ $0 < 0x80 }) { return text.map(ASCII.lower) }
        return Array(String(decoding: text, as: UTF8.self).lowercased().utf8)
    }
}
