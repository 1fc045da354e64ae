import Mail

/// What a post looks like, beside its words.
extension Post {
    /// A signature's own part is no file.
    static func isSignature(_ part: Part) -> Bool {
        [
            "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature",
            "application/pgp-keys", "text/vnd.google.email-reaction+json",
        ].contains(part.type)
    }

    /// Where a link leads, its target cleaned like words; nil where it was somebody's own.
    static func link(_ target: String) -> String? {
        ASCII.hasPrefix(target.utf8, "http") && !target.contains(TokenScrub.mark) ? target : nil
    }

    /// Pictures in their places among the files. A picture that stood where something was cut, the logo of a signature or of
    /// a quote, is no file of the post's.
    static func placed(
        _ document: Document, of whole: Document, among files: [Part]
    ) -> (document: Document?, files: [Part]) {
        func index(of picture: Document.Picture, in files: [Part]) -> Int? {
            guard !picture.source.isEmpty else { return nil }
            return files.firstIndex { isContent(picture.source, of: $0) }
                ?? files.firstIndex { $0.filename == picture.source && $0.type.hasPrefix("image/") }
        }
        let kept = Set(document.pictures.map(\.source))
        let cut = Set(whole.pictures.map(\.source)).subtracting(kept)
        let logos = document.logos
        let left = files.filter { part in
            !(part.type.hasPrefix("image/") && !part.isAttachment && part.contentID != nil
                && (cut.contains { isContent($0, of: part) }
                    || part.bytes.count <= mostOfLogo && logos.contains { isContent($0, of: part) }))
        }
        let placed = document.mapping { picture in
            if logos.contains(picture.source), index(of: picture, in: left) == nil { return nil }
            guard let place = index(of: picture, in: left) else {
                return picture.alternative.isEmpty ? nil : picture
            }
            var placed = picture
            placed.file = place
            return placed
        }
        return (placed.blocks.isEmpty || !placed.hasForm ? nil : placed, left)
    }

    /// A photograph below somebody's name is larger.
    private static let mostOfLogo = 100_000

    /// RFC 2392: without the angle brackets, and percent-decoded.
    private static func isContent(_ source: String, of part: Part) -> Bool {
        guard let id = part.contentID, !source.isEmpty else { return false }
        let bare = id.hasPrefix("<") && id.hasSuffix(">") ? String(id.dropFirst().dropLast()) : id
        return bare == source || Array(bare.utf8) == ASCII.percentDecoded(Array(source.utf8)[...])
    }

    /// "[cid:…]" in text says nothing to anybody: the picture's name does.
    static func namingPictures(_ text: String, _ files: [Part]) -> String {
        guard text.holds(UInt8(ascii: "[")) else { return text }
        let named = text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
            let line = String(line)
            let named = Message.replacingPictures(in: line) { said, isID in
                guard isID else { return said.isEmpty ? "" : "[picture: \(said)]" }
                guard let file = files.first(where: { isContent(said, of: $0) }) else { return "" }
                return "[picture: \(file.filename ?? "picture")]"
            }
            return named != line && named.allSatisfy(\.isWhitespace) ? nil : named
        }.joined(separator: "\n")
        return named == text ? text : ASCII.trimmed(named)
    }

    /// Without anybody's personal link, and without the addresses of others. Nil where one stands across its pieces, or where
    /// the author's own words name somebody who is quoted: then the text, which is scrubbed as a whole, stands alone.
    static func scrubbed(_ document: Document, ours: OurAddresses) -> Document? {
        let clean = document.mapping(
            text: { TokenScrub.clean(withoutHiddenLinks($0, ours)) },
            link: { withoutHiddenLinks($0, ours) == $0 ? $0 : nil })
        for line in clean.lines where TokenScrub.clean(line) != line { return nil }
        guard clean.lines.contains(where: { $0.holds(UInt8(ascii: "@")) }) else { return clean }
        var isSplit = false
        let unquoted = clean.mapping(quotes: { quote in
            let clean = quote.mapping(text: { Scrub.clean($0, ours: ours) }, link: { $0 })
            if clean.lines.contains(where: { Scrub.clean($0, ours: ours) != $0 }) { isSplit = true }
            return clean
        })
        if isSplit { return nil }
        let own = unquoted.mapping(quotes: { _ in Document(blocks: []) }).lines.joined(separator: "\n")
        let (others, authors) = Scrub.addresses(in: own, but: ours)
        if others.isEmpty { return unquoted }
        guard others.isDisjoint(with: authors) else { return nil }
        let known = unquoted.mapping(text: { Scrub.without(others, $0, ours: ours) }, link: { $0 })
        let lines = known.lines.joined(separator: "\n")
        return Scrub.words(lines, ours: ours) == lines ? known : nil
    }
}
