/// The author of a From field that no grammar fits: display names of dots, brackets, semicolons, with a quote or a comment
/// that is never closed. The address in angle brackets stands there unharmed.
///
/// Asked only where the library found nobody: where it found somebody, or several, that stands.
enum AuthorScan {
    /// Nil where there is no address, or more than one.
    static func author(in raw: String) -> MailAddress? {
        let bytes = Array(raw.utf8.prefix(8_192))
        let found = AddressScan.all(in: bytes, limit: 10)
        guard let first = found.first else { return nil }
        let bracketed = found.filter { isBracketed(bytes, $0.range) }
        // What stands in the name ("a@b.org" <s@e.org>) is its author's claim; the brackets hold the address.
        guard let author = bracketed.count == 1 ? bracketed[0] : found.count == 1 ? first : nil else { return nil }
        let name = MailReading.text(String(decoding: bytes[..<author.range.lowerBound], as: UTF8.self))
        return MailAddress(name: plain(name), address: AddressScan.bracketed(author, in: bytes))
    }

    /// "<s@e.org>", "<mailto:s@e.org>", and "<s@e.org" at the end.
    private static func isBracketed(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        let scheme = Array("mailto:".utf8)
        if start >= scheme.count, bytes[(start - scheme.count)..<start].map(ASCII.lower) == scheme {
            start -= scheme.count
        }
        if start > 1, bytes[start - 1] == ASCII.dot { start -= 1 }
        guard start > 0, bytes[start - 1] == UInt8(ascii: "<") else { return false }
        let end = bytes[range.upperBound...].first { !ASCII.isSpace($0) }
        return end == nil || end == ASCII.greater
    }

    /// Without the marks that the grammar stumbled over at its ends.
    private static func plain(_ name: String) -> String {
        var scalars = Substring.UnicodeScalarView(name.unicodeScalars)
        let marks = Set("\"'<>[](){};:,\\.-–— ".unicodeScalars)
        while let last = scalars.last, marks.contains(last), last != "]" || !scalars.contains("[") {
            scalars.removeLast()
        }
        while let first = scalars.first, marks.contains(first), first != "[" || !scalars.contains("]") {
            scalars.removeFirst()
        }
        var text = String(scalars)
        if text.hasSuffix("mailto") {
            text.removeLast(6)
            while let last = text.unicodeScalars.last, marks.contains(last) { text.unicodeScalars.removeLast() }
        }
        // "[Ines]" is Ines; "Ines [she/her]" stays.
        if text.hasPrefix("["), text.hasSuffix("]"), !text.dropFirst().dropLast().contains("[") {
            text = String(text.dropFirst().dropLast())
        }
        return ASCII.trimmed(text)
    }
}
