import Mail

/// People's mail addresses as strangers see them, "office at conf.example": on pages, in feeds, calendars, text files and
/// what a search finds. One stored text; whoever reads it decides. The community's own addresses stay, since writing to
/// them is how one takes part.
public enum Veil {
    private static let at = Array(" at ".utf8)

    public static func text(_ text: String, but ours: OurAddresses?) -> String {
        guard text.holds(UInt8(ascii: "@")) else { return text }
        let bytes = Array(text.utf8)
        return veiled(bytes, WrittenAddresses.all(in: bytes, but: ours).map(\.at)) ?? text
    }

    /// A page, or a piece of one: what stands within tags stays, what is read is looked at as it is read, so that an address
    /// that is half bold is one.
    public static func html(_ page: String, but ours: OurAddresses?) -> String {
        guard page.holds(UInt8(ascii: "@")) else { return page }
        let bytes = Array(page.utf8)
        var seen: [UInt8] = []
        var places: [Int] = []
        seen.reserveCapacity(bytes.count)
        places.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "<"), let end = bytes[at...].firstIndex(of: ASCII.greater) {
                if !isInline(bytes[(at + 1)..<end]) {
                    seen.append(ASCII.lf)
                    places.append(at)
                }
                at = end + 1
            } else {
                seen.append(bytes[at])
                places.append(at)
                at += 1
            }
        }
        return veiled(bytes, WrittenAddresses.all(in: seen, but: ours).map { places[$0.at] }) ?? page
    }

    /// A text file, in the charset that it says it has.
    public static func file(_ bytes: [UInt8], charset: String?, but ours: OurAddresses?) -> [UInt8]? {
        let text = MailReading.utf8(bytes, charset: charset).text
        return veiled(text, WrittenAddresses.all(in: text, but: ours).map(\.at)).map { Array($0.utf8) }
    }

    /// Whether there is anything for it to hide.
    public static func hides(_ bytes: [UInt8]) -> Bool { WrittenAddresses.first(in: bytes) != nil }

    /// Nil: as it is.
    private static func veiled(_ bytes: [UInt8], _ places: [Int]) -> String? {
        guard !places.isEmpty else { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + places.count * at.count)
        var copied = 0
        for place in places {
            out += bytes[copied..<place]
            out += at
            copied = place + 1
        }
        out += bytes[copied...]
        return String(decoding: out, as: UTF8.self)
    }

    /// Elements within a line, of those that we write.
    private static func isInline(_ tag: ArraySlice<UInt8>) -> Bool {
        let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { ASCII.isLetter($0) }
        return ["a", "strong", "em", "code", "mark", "b", "i"].contains { name.elementsEqual($0.utf8) }
    }
}
