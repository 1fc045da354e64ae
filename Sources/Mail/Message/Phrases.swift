/// A set of phrases looked for in lower-cased text, by bytes.
struct Phrases: Sendable {
    private let phrases: [[UInt8]]
    /// Those that begin with each byte.
    private let byFirst: [[[UInt8]]]

    /// Lower case.
    init(_ phrases: [String]) {
        self.phrases = phrases.map { Array($0.utf8) }
        var table = [[[UInt8]]](repeating: [], count: 256)
        for phrase in self.phrases { table[Int(phrase[0])].append(phrase) }
        byFirst = table
    }

    func occur(in text: [UInt8]) -> Bool { phrases.contains { text.firstRange(of: $0) != nil } }
    func occur(in text: String) -> Bool { occur(in: Array(text.utf8)) }

    /// The same in one pass, for few phrases in long texts that mostly hold none.
    func isAnywhere(in text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { text in
            for at in text.indices {
                for phrase in byFirst[Int(text[at])] where text.count - at >= phrase.count {
                    var same = 1
                    while same < phrase.count, text[at + same] == phrase[same] { same += 1 }
                    if same == phrase.count { return true }
                }
            }
            return false
        }
    }

    /// How many of them occur.
    func count(in text: [UInt8]) -> Int { phrases.count { text.firstRange(of: $0) != nil } }

    func begin(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        return byFirst[Int(first)].contains { text.starts(with: $0) }
    }

    func end(_ text: ArraySlice<UInt8>) -> Bool {
        phrases.contains { text.count >= $0.count && text.suffix($0.count).elementsEqual($0) }
    }

    /// Text in lower case, by the rules of its script.
    static func lowered(_ text: some Collection<UInt8>) -> [UInt8] {
        if text.allSatisfy({ $0 < 0x80 }) { return text.map(ASCII.lower) }
        return Array(String(decoding: text, as: UTF8.self).lowercased().utf8)
    }
}
